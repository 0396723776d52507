import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readDocument } from '../../src/language/read.js'
import { readSentences } from '../../src/language/sentences.js'
import { tokenise } from '../../src/language/token.js'
import { inventedPack } from './invented-pack.js'
import { unmark } from './unmark.js'

const cases = (name: string): unknown =>
  parse(readFileSync(new URL(`../cases/language/${name}.yaml`, import.meta.url), 'utf8'))

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
  const issues = (language: string, only?: readonly ('times' | 'events')[]) =>
    readDocument({ ...document, language } as unknown as Parameters<typeof readDocument>[0], inventedPack, {
      version: '0',
      ...(only === undefined ? {} : { only }),
    }).issues.map((issue) => issue.message)

  it('tells those that are not', () => {
    expect(issues('en')).toEqual([])
    expect(issues('es')).toEqual(['In "es" these layers are not read yet: events, outlooks, assessments.'])
    expect(issues('es', ['times'])).toEqual([])
    expect(issues('xx')).toEqual(['Documents in "xx" are kept and searched but not read yet.'])
  })
})
