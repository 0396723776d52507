import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readDocument } from '../../src/language/read.js'
import { readSentences } from '../../src/language/sentences.js'
import { tokenise } from '../../src/language/token.js'
import type { Attribution } from '../../src/model/index.js'
import { spanishPack } from './spanish-pack.js'
import { unmark } from './unmark.js'

const cases = (name: string): unknown =>
  parse(readFileSync(new URL(`../cases/language/${name}.yaml`, import.meta.url), 'utf8'))

const document = {
  id: 'd',
  sourceId: 's',
  textHash: '',
  title: null,
  publisher: null,
  authors: [],
  url: null,
  published: '2020-01-01',
  publishedBasis: 'given',
  language: 'es',
  text: 'El puente cerró.',
  sourceHash: '',
  mediaType: 'text/plain',
  retrievedAt: null,
  copyOf: null,
}
type AnyDocument = Parameters<typeof readDocument>[0]

/** A Spanish text read with the invented pack. */
const reading = (text: string) =>
  // Readers look at the fields above only.
  readDocument({ ...document, text } as unknown as AnyDocument, spanishPack, {
    version: '0',
    only: ['names', 'mentions', 'attributions'],
  })

describe('where Spanish sentences end', () => {
  for (const expected of cases('sentences-es') as string[][])
    it(expected.join(' '), () => {
      const text = expected.join(' ')
      const found = readSentences(text, tokenise(text, 'es'), 'es')
      expect(found.map((sentence) => sentence.span.text)).toEqual(expected)
    })
})

describe('the class of Spanish words', () => {
  for (const marked of cases('word-class-es') as string[])
    it(marked, () => {
      const { text, marks } = unmark(marked)
      const tokens = tokenise(text, 'es')
      for (const mark of marks)
        expect(`${mark.text} ${tokens.find((token) => token.start === mark.start)?.pos}`).toBe(
          `${mark.text} ${mark.tag}`,
        )
    })

  it('is given to words that are slices of the text, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('EE.UU. ', '—No', '¿', '» ', 'así.Y'))),
        (parts) => {
          const text = parts.join('')
          let last = 0
          for (const token of tokenise(text, 'es')) {
            expect(text.slice(token.start, token.end)).toBe(token.text)
            expect(token.start).toBeGreaterThanOrEqual(last)
            expect(token.pos).not.toBe('')
            last = token.end
          }
        },
      ),
    )
  })
})

describe('which layers are read in a language', () => {
  const issues = (language: string, only?: readonly ('times' | 'events')[]) =>
    readDocument({ ...document, language } as unknown as AnyDocument, spanishPack, {
      version: '0',
      ...(only === undefined ? {} : { only }),
    }).issues.map((issue) => issue.message)

  it('tells those that are not', () => {
    expect(issues('en')).toEqual([])
    expect(issues('es')).toEqual([])
    expect(issues('es', ['times'])).toEqual([])
    expect(issues('xx')).toEqual(['Documents in "xx" are kept and searched but not read yet.'])
  })
})

interface NameCase {
  readonly text: string
  /** Names without marks in the text, as where a place stands inside an office. */
  readonly also?: Readonly<Record<string, string>>
  readonly private?: readonly string[]
}

describe('Spanish names', () => {
  for (const example of cases('name-es') as NameCase[])
    it(example.text, () => {
      const { text, marks } = unmark(example.text)
      const { names } = reading(text)
      const shown = names.filter((name) => example.also?.[name.span.text] !== name.entity)
      expect(shown.map(({ span, kind }) => ({ start: span.start, text: span.text, kind }))).toEqual(
        marks.map(({ start, text: words, tag }) => ({ start, text: words, kind: tag.split('=')[0] })),
      )
      marks.forEach(({ tag }, i) => {
        const entity = tag.split('=')[1]
        if (entity !== undefined) expect(shown[i]?.entity).toBe(entity === 'null' ? null : entity)
      })
      if (example.private !== undefined)
        expect(names.filter((name) => name.private).map((name) => name.span.text)).toEqual(example.private)
    })

  it('bear the entities of English ones', () => {
    const english = readDocument(
      { ...document, language: 'en', text: 'Ricardo Almeida met Mira Tolen.' } as unknown as AnyDocument,
      spanishPack,
      { version: '0', only: ['names'] },
    )
    const spanish = reading('Ricardo Almeida saludó a Mira Tolen.')
    expect(spanish.names.map((name) => name.entity)).toEqual(english.names.map((name) => name.entity))
  })
})

describe('Spanish mentions', () => {
  for (const marked of cases('mention-es') as string[])
    it(marked, () => {
      const { text, marks } = unmark(marked)
      const { mentions } = reading(text)
      for (const mark of marks) {
        const mention = mentions.find((one) => one.span.start === mark.start && one.span.text === mark.text)
        if (mark.tag === 'none') expect(mention).toBeUndefined()
        else
          expect(`${mark.text} ${mention?.refersTo ?? (mention === undefined ? 'not found' : 'null')}`).toBe(
            `${mark.text} ${mark.tag}`,
          )
      }
    })
})

interface AttributionCase {
  readonly text: string
  /** All attributions in order: "source | cue | content", parts of a content joined by " || ". */
  readonly says: readonly string[]
  /** Fields of the first one. */
  readonly first?: Partial<Attribution>
}

const line = (one: Attribution): string =>
  [
    typeof one.source === 'string' ? one.source : one.source.text,
    one.cue?.text ?? '-',
    one.content.map((part) => part.text).join(' || '),
  ].join(' | ')

describe('Spanish attributions', () => {
  for (const example of cases('attribution-es') as AttributionCase[])
    it(example.text, () => {
      const { attributions } = reading(example.text)
      expect(attributions.map(line)).toEqual(example.says)
      if (example.first !== undefined) expect(attributions[0]).toMatchObject(example.first)
    })

  it('puts what is said inside what is said', () => {
    const { attributions } = reading('Tolen dijo que Brandt había afirmado que el puente era seguro.')
    expect(attributions.map((one) => one.parent)).toEqual([null, attributions[0]?.id])
  })
})

const parts = fc.constantFrom(
  ...(
    'Mira|Tolen|la presidenta|el|de la|y|«|»|“|”|"|,|.|:|;|—|(|)|dijo|afirmó que|según|de acuerdo con|se informó|ha|no|que|su|él|Secretaría|' +
    'de Seguridad|Cártel|mexicanos|vandriano|gobierno|EE. UU.|Dr.|¿|?|presuntamente|ABC|anunció|por|\n\n|el martes|en|Vandria|-|«El Gato»'
  ).split('|'),
)

describe('any Spanish text', () => {
  it('gives spans that are words of it; names do not overlap; parents exist', () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (words) => {
        const text = words.join(' ')
        const { names, mentions, attributions } = reading(text)
        let end = 0
        for (const { span } of names) {
          expect(text.slice(span.start, span.end)).toBe(span.text)
          expect(span.start).toBeGreaterThanOrEqual(end)
          end = span.end
        }
        for (const { span } of mentions) expect(text.slice(span.start, span.end)).toBe(span.text)
        const ids = new Set(attributions.map((one) => one.id))
        for (const one of attributions) {
          expect(one.content.length).toBeGreaterThan(0)
          const spans = [...one.content, one.cue, one.source]
          for (const span of spans)
            if (span !== null && typeof span !== 'string') {
              expect(text.slice(span.start, span.end)).toBe(span.text)
              expect(span.text.length).toBeGreaterThan(0)
            }
          if (one.parent !== null) expect(ids.has(one.parent) && one.parent !== one.id).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
