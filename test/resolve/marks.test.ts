import { describe, expect, it } from 'vitest'
import { MarkTable } from '../../src/resolve/mark-table.js'
import { rarityOf } from '../../src/resolve/marks.js'

/** What a word and a number weigh that two of so many documents have. */
function weights(documents: number): readonly [number, number] {
  const table = new MarkTable()
  const marks = [table.numberOf('word:ferry'), table.numberOf('number:212 count')]
  const rarity = rarityOf(table, { counts: [2, 2], most: [1, 1], documents })
  const [word, number] = marks.map((mark) => rarity.weightOf(mark))
  return [word as number, number as number]
}

describe('what a mark weighs', () => {
  it('says nothing of a word that two documents share where there are no others', () => {
    const [word, number] = weights(2)
    expect(word).toBe(0)
    expect(number).toBeGreaterThan(0)
  })
  it('trusts words the more the more documents there are, and numbers at once', () => {
    const [ofEight, ofHundred] = [weights(8), weights(150)]
    expect(ofEight[0]).toBeGreaterThan(0)
    expect(ofHundred[0]).toBeGreaterThan(2 * ofEight[0])
    expect(ofHundred[1]).toBe(ofEight[1])
  })
})
