import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { ReadingContext } from '../../src/language/context.js'
import { readEvents } from '../../src/language/event/read.js'
import { readSentences } from '../../src/language/sentences.js'
import { tokenise } from '../../src/language/token.js'
import type { Event, Name, Time } from '../../src/model/index.js'
import { spanOf } from '../../src/model/index.js'
import { eventTypeSchema, objectSchema, type Pack } from '../../src/packs/schema.js'

const type = (id: string, plover: string | null, verbs: unknown[], nouns: unknown[], discrete = true) =>
  eventTypeSchema.parse({ id, name: id, plover, verbs, nouns, discrete, es: SPANISH[id] })
const object = (id: string, kind: string, words: string[], within?: string) =>
  objectSchema.parse({ id, kind, name: id, words, within })

/** The triggers of some types in Spanish. */
const SPANISH: Readonly<Record<string, { readonly verbs: unknown[]; readonly nouns: unknown[] }>> = {
  ARREST: { verbs: ['detener'], nouns: ['detención'] },
  SEIZE: { verbs: [{ word: 'decomisar', with: ['drug'] }], nouns: ['decomiso'] },
  DEPLOY: { verbs: ['desplegar'], nouns: ['despliegue'] },
  TARIFF: { verbs: [{ word: 'imponer', with: ['tariff'] }], nouns: [] },
  DEMAND: { verbs: ['exigir'], nouns: ['exigencia'] },
  KILL: { verbs: ['matar'], nouns: ['homicidio'] },
  RALLY: { verbs: [], nouns: ['marcha'] },
  CONSULT: { verbs: ['reunir'], nouns: ['reunión'] },
  DELUGE: { verbs: [], nouns: ['inundación'] },
}

/** Small and invented, so that edits of the real packs break no test. */
const PACK: Pack = {
  manifest: {
    name: 'test',
    title: 'Test',
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
  objects: [
    object('person', 'people', ['man', 'guard', 'broker']),
    object('offender', 'people', ['criminal'], 'person'),
    object('smuggler', 'people', ['smuggler'], 'offender'),
    object('prisoner', 'people', ['prisoner'], 'offender'),
    object('troop', 'people', ['troop', 'soldier'], 'person'),
    object('drug', 'substance', ['drug']),
    object('resin', 'substance', ['resin', 'resina'], 'drug'),
    object('goods', 'good', ['goods']),
    object('salt', 'good', ['salt'], 'goods'),
    object('tariff', 'measure', ['tariff', 'arancel']),
  ],
  events: [
    type(
      'ARREST',
      'COERCE',
      ['arrest', 'detain', 'apprehend', { word: 'capture', with: ['person'] }],
      ['arrest', { word: 'capture', with: ['person'] }],
    ),
    type('SEIZE', 'COERCE', [{ word: 'seize', with: ['drug'] }], [{ word: 'seizure', with: ['drug'] }, 'haul']),
    type('DEPLOY', 'MOBILIZE', ['deploy', { word: 'send', with: ['troop'] }], ['deployment']),
    type(
      'STRIKE',
      'ASSAULT',
      ['bomb'],
      ['air strike', 'drone strike', 'invasion', 'military action', 'bombing', 'strike'],
    ),
    type('TARIFF', 'SANCTION', [{ word: 'impose', with: ['tariff'] }], ['tariff']),
    type(
      'RELIEF',
      'RETREAT',
      [
        { word: 'limit', with: ['tariff'] },
        { word: 'lift', with: ['tariff'] },
        { word: 'spare', with: ['tariff'] },
      ],
      ['reprieve'],
    ),
    type('THREATEN', 'THREATEN', ['threaten', 'warn'], ['threat']),
    type(
      'DEMAND',
      'REQUEST',
      ['press', 'urge', 'call on', 'tell someone to', 'say someone must'],
      ['demand', 'pressure'],
    ),
    type(
      'TRANSFER',
      'COOPERATE',
      ['extradite', { word: 'hand over', with: ['person'] }, { word: 'transfer', with: ['prisoner'] }],
      ['extradition', { word: 'transfer', with: ['prisoner'] }],
    ),
    type('REJECT', 'REJECT', ['reject', 'veto'], []),
    type('CONSULT', 'CONSULT', [{ word: 'meet', without: ['salt'] }], ['talks', 'talk']),
    type('OFFICE', null, ['take office'], []),
    type('CRACKDOWN', 'COERCE', ['crack down on'], ['crackdown']),
    type('COOPERATE', 'COOPERATE', ['cooperate'], ['cooperation'], false),
    type('KILL', 'ASSAULT', ['kill'], ['murder', 'killing']),
    type('VIOLENCE', 'ASSAULT', [], ['violence'], false),
    type('RAID', 'COERCE', ['raid'], ['raid']),
    type('STATE', null, ['claim responsibility'], []),
    type('RALLY', 'PROTEST', [], ['march']),
    type('FLOOD', null, ['burst'], []),
    { ...type('DELUGE', null, [], ['deluge']), befalls: true },
    type('LITIGATE', 'ACCUSE', [], ['charge']),
    type('PROCEDURE', null, [], ['extradition hearing']),
  ],
  measures: [],
  indicators: [],
  framings: [],
  questions: [],
  conditions: [],
  datasets: [],
  labels: [],
  names: [],
}

function contextOf(text: string, language = 'en'): ReadingContext {
  const tokens = tokenise(text, language)
  return {
    text,
    tokens,
    sentences: readSentences(text, tokens, language),
    published: null,
    publisher: null,
    title: null,
    language,
    pack: PACK,
    issues: [],
  }
}

function timesOf(text: string, marked: Readonly<Record<string, string>>): Time[] {
  return Object.entries(marked).map(([words, day]) => {
    const start = text.indexOf(words)
    const span = spanOf(text, start, start + words.length)
    return {
      id: `t:${start}`,
      rule: 'test',
      basis: 'stated',
      span,
      type: 'date',
      value: day,
      edtf: day,
      interval: { start: day, end: day },
      granularity: 'day',
      anchor: 'absolute',
      mod: null,
    }
  })
}

function read(text: string, times: Readonly<Record<string, string>> = {}, names: readonly Name[] = []): Event[] {
  return readEvents(contextOf(text), {
    times: timesOf(text, times),
    quantities: [],
    names,
    mentions: [],
    attributions: [],
  })
}

interface Case {
  readonly text: string
  readonly on: string
  readonly type: string
  readonly is?: string
  readonly not?: boolean
  readonly agents?: readonly string[]
  readonly patients?: readonly string[]
  readonly objects?: readonly string[]
  readonly times?: Readonly<Record<string, string>>
  readonly when?: string | null
  readonly whenBasis?: string
}

const load = <T>(file: string): T =>
  parse(readFileSync(new URL(`../cases/language/${file}`, import.meta.url), 'utf8')) as T
const words = (participants: Event['agents']): string[] => participants.map(({ span }) => span?.text ?? '~')

describe('events', () => {
  it.each(load<Case[]>('event.yaml').map((row) => [`${row.text} [${row.on}]`, row] as const))('%s', (_title, row) => {
    const events = read(row.text, row.times)
    const event = events.find((one) => one.span.text === row.on)
    expect(event, `found ${events.map((one) => one.span.text).join(', ')}`).toBeDefined()
    if (event === undefined) return
    const seen = {
      type: event.type,
      is: event.modality,
      not: event.polarity === 'negative',
      ...(row.agents && { agents: words(event.agents) }),
      ...(row.patients && { patients: words(event.patients) }),
      ...(row.objects && { objects: event.objects.map((one) => one.object) }),
      ...(row.when !== undefined && { when: event.when?.interval.start ?? null }),
      ...(row.whenBasis && { whenBasis: event.when?.basis }),
    }
    expect(seen).toEqual({
      type: row.type,
      is: row.is ?? 'actual',
      not: row.not ?? false,
      ...(row.agents && { agents: row.agents }),
      ...(row.patients && { patients: row.patients }),
      ...(row.objects && { objects: row.objects }),
      ...(row.when !== undefined && { when: row.when }),
      ...(row.whenBasis && { whenBasis: row.whenBasis }),
    })
  })
})

const readSpanish = (text: string): Event[] =>
  readEvents(contextOf(text, 'es'), { times: [], quantities: [], names: [], mentions: [], attributions: [] })

describe('events in Spanish', () => {
  it.each(load<Case[]>('event-es.yaml').map((row) => [row.text, row] as const))('%s', (_title, row) => {
    const events = readSpanish(row.text)
    const event = events.find((one) => one.span.text === row.on)
    expect(event, `found ${events.map((one) => one.span.text).join(', ')}`).toBeDefined()
    if (event === undefined) return
    expect(event).toMatchObject({
      type: row.type,
      modality: row.is ?? 'actual',
      polarity: row.not === true ? 'negative' : 'positive',
    })
    if (row.agents) expect(words(event.agents)).toEqual(row.agents)
    if (row.patients) expect(words(event.patients)).toEqual(row.patients)
    if (row.objects) expect(event.objects.map((one) => one.object)).toEqual(row.objects)
  })
  it.each(load<string[]>('event-es-negative.yaml').map((text) => [text]))('tells of nothing: %s', (text) => {
    expect(readSpanish(text).map((event) => `${event.type} ${event.span.text}`)).toEqual([])
  })
})

describe('no events', () => {
  it.each(load<string[]>('event-negative.yaml').map((text) => [text]))('%s', (text) => {
    const names: Name[] = [...text.matchAll(/Strike Museum/gu)].map((match) => ({
      id: 'n:1',
      rule: 'test',
      basis: 'stated',
      span: spanOf(text, match.index, match.index + match[0].length),
      kind: 'organisation',
      entity: null,
      canonical: match[0],
      private: false,
    }))
    expect(read(text, {}, names).map((event) => `${event.type} ${event.span.text}`)).toEqual([])
  })
})

describe('spans', () => {
  const rows = load<Case[]>('event.yaml').map((row) => row.text)
  it('every span is the words it points at, whatever stands around it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...rows), { minLength: 1, maxLength: 6 }), fc.string(), (picked, noise) => {
        const text = `${noise}\n${picked.join(' ')} ${noise}`
        for (const event of read(text)) {
          const spans = [event.span, ...event.objects.map((one) => one.span)]
          for (const participant of [...event.agents, ...event.patients])
            if (participant.span !== null) spans.push(participant.span)
          for (const span of spans) expect(text.slice(span.start, span.end)).toBe(span.text)
        }
      }),
      { numRuns: 60 },
    )
  })
  it('no two events share a trigger', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...rows), { minLength: 1, maxLength: 5 }), (picked) => {
        const starts = read(picked.join(' ')).map((event) => event.span.start)
        expect(new Set(starts).size).toBe(starts.length)
      }),
      { numRuns: 40 },
    )
  })
})
