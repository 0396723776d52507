import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Attribution } from '../../src/model/index.js'
import { inventedPack } from './invented-pack.js'
import { readingOf } from './reading-of.js'

interface AttributionCase {
  readonly text: string
  /** All attributions in order: "source | cue | content", parts of a content joined by " || ", "-" for none. */
  readonly says: readonly string[]
  /** Fields of the first one. */
  readonly first?: Partial<Attribution>
}

const file = readFileSync(new URL('../cases/language/attribution.yaml', import.meta.url), 'utf8')

const line = (one: Attribution): string =>
  [
    typeof one.source === 'string' ? one.source : one.source.text,
    one.cue?.text ?? '-',
    one.content.map((part) => part.text).join(' || '),
  ].join(' | ')

describe('attributions', () => {
  for (const example of parse(file) as AttributionCase[])
    it(example.text, () => {
      const { attributions } = readingOf(example.text, inventedPack)
      expect(attributions.map(line)).toEqual(example.says)
      if (example.first !== undefined) expect(attributions[0]).toMatchObject(example.first)
    })

  it('puts what is said inside what is said', () => {
    const { attributions } = readingOf('Tolen said that Brandt had claimed that the bridge was safe.', inventedPack)
    expect(attributions.map((one) => one.parent)).toEqual([null, attributions[0]?.id])
  })
})

const words = fc.constantFrom(
  'Mira Tolen',
  'he',
  'officials',
  'a poll',
  'said',
  'says',
  'told',
  'added',
  ', adding',
  'that',
  'claimed',
  'according to',
  'citing',
  'reportedly',
  'was',
  'is expected to',
  'rain',
  'fell',
  'the bridge',
  '“',
  '”',
  '"',
  '‘',
  '’',
  "''",
  ',',
  '.',
  ':',
  ';',
  '—',
  '(',
  ')',
  '\n\n',
  'who',
  'which',
  'but',
  'and',
  'by',
  'claim',
  'figures',
  'calculations by',
  'As',
  'to',
  'wants',
)

describe('spans', () => {
  it('are the words of the text, parents exist, contents are not empty', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ')
        const { attributions } = readingOf(text, inventedPack)
        const ids = new Set(attributions.map((one) => one.id))
        for (const one of attributions) {
          const spans = [
            ...one.content,
            ...(one.cue === null ? [] : [one.cue]),
            ...(typeof one.source === 'string' ? [] : [one.source]),
          ]
          for (const span of spans) {
            expect(text.slice(span.start, span.end)).toBe(span.text)
            expect(span.text.length).toBeGreaterThan(0)
          }
          expect(one.content.length).toBeGreaterThan(0)
          if (one.parent !== null) expect(ids.has(one.parent) && one.parent !== one.id).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })
})
