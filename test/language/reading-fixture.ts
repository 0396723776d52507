// What the tests of the outlook and assessment readers share: an invented pack, a context, and cases with marked spans.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { ReadingContext } from '../../src/language/context.js'
import type { FigureInput } from '../../src/language/figure/read.js'
import { readSentences } from '../../src/language/sentences.js'
import { tokenise } from '../../src/language/token.js'
import type { Attribution, Span, Time } from '../../src/model/index.js'
import { spanOf } from '../../src/model/index.js'
import type { Pack } from '../../src/packs/schema.js'

/** A pack about tolls and embargoes between invented islands. */
export const ISLANDS: Pack = {
  manifest: {
    name: 'islands',
    title: 'Islands',
    version: '1.0.0',
    licence: 'CC0-1.0',
    credit: [],
    extends: [],
    languages: ['en'],
    tracks: [],
  },
  actors: [],
  places: [],
  holidays: [],
  terms: [],
  objects: [],
  events: [],
  measures: [],
  indicators: [],
  framings: [],
  names: [],
  datasets: [],
  labels: [],
  conditions: [],
  questions: [
    {
      id: 'does-it-work',
      text: 'Does the toll work?',
      targets: [
        { id: 'toll', name: 'toll', words: ['toll', 'levy'], es: ['peaje'] },
        { id: 'embargo', name: 'embargo', words: ['salt embargo', 'embargo'], es: ['embargo'] },
        {
          id: 'council',
          name: 'what the council does',
          words: ['harbour council', "brandt's plan"],
          es: ['consejo portuario'],
        },
      ],
      criteria: [
        { id: 'smuggling', name: 'smuggling', words: ['smuggling', 'poaching', 'smuggling gang'], es: ['contrabando'] },
        { id: 'prices', name: 'prices', words: ['price'], es: ['precio'] },
      ],
    },
  ],
}

export function contextOf(text: string, pack: Pack = ISLANDS, language = 'en'): ReadingContext {
  const tokens = tokenise(text, language)
  return {
    text,
    tokens,
    sentences: readSentences(text, tokens, language),
    published: '2031-03-01',
    publisher: null,
    title: null,
    language,
    pack,
    issues: [],
  }
}

export const NOTHING: FigureInput = { times: [], quantities: [], names: [], mentions: [], attributions: [], events: [] }

/** The span of the first place where `words` stand. */
export function spanOfWords(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" does not stand in the case`)
  return spanOf(text, start, start + words.length)
}

export function dayTime(text: string, words: string, start: string, end: string): Time {
  return {
    id: `t:${words}`,
    rule: 'test',
    basis: 'stated',
    span: spanOfWords(text, words),
    type: 'date',
    value: start,
    edtf: start,
    interval: { start, end },
    granularity: 'interval',
    anchor: 'absolute',
    mod: null,
  }
}

export function attributionOf(text: string, source: string, cue: string, content: string): Attribution {
  return {
    id: `at:${source}`,
    rule: 'test',
    basis: 'stated',
    source: spanOfWords(text, source),
    entity: null,
    sourceBasis: 'named',
    cue: spanOfWords(text, cue),
    content: [spanOfWords(text, content)],
    form: 'indirect',
    certainty: 'PR+',
    parent: null,
  }
}

/** A text without its square brackets, and what stood in them. */
export function unmark(marked: string): { readonly text: string; readonly spans: readonly string[] } {
  return {
    text: marked.replaceAll(/[[\]]/gu, ''),
    spans: [...marked.matchAll(/\[([^\]]*)\]/gu)].map((match) => match[1] ?? ''),
  }
}

/** The cases of a table; the caller names their shape, which the table's tests then hold it to. */
export const casesOf = <T>(name: string): readonly T[] =>
  parse(readFileSync(new URL(`../cases/language/${name}.yaml`, import.meta.url), 'utf8')) as T[]
