// Long lists are printed in the order of their keys, however many parts they were sorted in.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SortedTexts } from '../../src/cli/sorted-texts.js'

const entries = fc.array(fc.tuple(fc.stringMatching(/^[a-c:éñ]{0,3}$/u), fc.stringMatching(/^[^\n]{0,9}$/u)), {
  maxLength: 40,
})

describe('texts in order', () => {
  it('are as if they had been sorted at one time', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 60 }), (list, most) => {
        const texts = new SortedTexts(most)
        for (const [key, text] of list) texts.add(key, text)
        const sorted = [...list].sort(([a], [b]) => a.localeCompare(b)).map(([, text]) => text)
        expect([...texts]).toEqual(sorted)
      }),
    )
  })

  it('are whole where a part has several pieces', () => {
    const texts = new SortedTexts(1_000_000)
    const list = Array.from({ length: 5000 }, (_, number) => `${(number * 7919) % 5000}`.padStart(4, '0'))
    for (const key of list) texts.add(key, `${key} ${'“words” '.repeat(30)}`)
    expect([...texts].map((text) => text.slice(0, 4))).toEqual([...list].sort())
  })
})
