import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, LightClaim, LightGroup } from '../../src/model/index.js'
import { correctedGroups, type GroupCorrection } from '../../src/resolve/corrections.js'
import { claim, group } from '../compare/claims.js'

const told = (document: string, number: number): Claim =>
  claim(document, { id: `${document}#f:${number}`, published: `2031-05-0${number + 1}` })

/** Three groups of two mentions each, of documents a to f. */
const groups = (): LightGroup[] =>
  ['ab', 'cd', 'ef'].map((pair) =>
    group(
      [...pair].map((document, place) => told(document, place)),
      { what: pair },
    ),
  )

const anchor = ({ id }: LightClaim): string => id

/** What is together, in words: the documents of each group. */
const together = (list: readonly LightGroup[]): string[] =>
  list.map(({ claims }) => claims.map(({ document }) => document).join('')).sort()

const corrected = (...corrections: readonly GroupCorrection[]) => correctedGroups(groups(), corrections, anchor)

describe('what people decide on groups', () => {
  it('joins the groups of the claims named', () => {
    expect(together(corrected({ action: 'join', claims: ['a#f:0', 'd#f:1'] }))).toEqual(['acbd', 'ef'])
  })
  it('splits claims from their group', () => {
    expect(together(corrected({ action: 'split', claims: ['b#f:1'] }))).toEqual(['a', 'b', 'cd', 'ef'])
  })
  it('splits a whole group from nothing', () => {
    expect(together(corrected({ action: 'split', claims: ['a#f:0', 'b#f:1'] }))).toEqual(['ab', 'cd', 'ef'])
  })
  it('names a group, and only that', () => {
    const named = corrected({ action: 'label', claims: ['c#f:0'], what: 'the haul at the quay' })
    expect(named.map(({ what }) => what).sort()).toEqual(['ab', 'ef', 'the haul at the quay'])
  })
  it('keeps the name of what is joined later', () => {
    const named = corrected(
      { action: 'label', claims: ['d#f:1'], what: 'quay' },
      { action: 'join', claims: ['a#f:0', 'd#f:1'] },
    )
    expect(named.map(({ what }) => what).sort()).toEqual(['ef', 'quay'])
  })
  it('takes one decision after the other', () => {
    const decisions: readonly GroupCorrection[] = [
      { action: 'join', claims: ['a#f:0', 'c#f:0'] },
      { action: 'split', claims: ['b#f:1', 'c#f:0'] },
      { action: 'join', claims: ['b#f:1', 'e#f:0'] },
    ]
    expect(together(corrected(...decisions))).toEqual(['ad', 'cebf'])
  })
  it('leaves claims that are told no more', () => {
    expect(together(corrected({ action: 'join', claims: ['a#f:0', 'z#f:0'] }))).toEqual(['ab', 'cd', 'ef'])
  })
  it('keeps every claim once, whatever is decided, and in whatever order the groups come', () => {
    const names = ['a#f:0', 'b#f:1', 'c#f:0', 'd#f:1', 'e#f:0', 'f#f:1']
    const decision = fc.record({
      action: fc.constantFrom('join' as const, 'split' as const),
      claims: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }),
    })
    fc.assert(
      fc.property(
        fc.array(decision, { maxLength: 5 }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        (decisions, order) => {
          const made = groups()
          const once = correctedGroups(made, decisions, anchor)
          const again = correctedGroups(
            order.map((place) => made[place] as LightGroup),
            decisions,
            anchor,
          )
          expect(once.flatMap(({ claims }) => claims.map(({ id }) => id)).sort()).toEqual(names)
          expect(new Set(once.map(({ id }) => id)).size).toBe(once.length)
          expect(together(again)).toEqual(together(once))
        },
      ),
    )
  })
})
