// Directions beside numbers of other documents: claims made by hand, already brought together.
import { describe, expect, it } from 'vitest'
import type { Claim } from '../../src/model/index.js'
import { kindredTrends } from '../../src/resolve/matter/kindred-trends.js'
import { claim, group, value } from '../compare/claims.js'
import { TEST_PACK } from '../compare/pack.js'

const figure = (document: string, over: Partial<Claim>): Claim =>
  claim(document, { eventType: null, event: null, objects: [], ...over })

const fall = figure('1', {
  indicator: 'thefts',
  counted: 'thefts',
  change: { direction: 'decrease', kind: 'relative', cue: null },
  value: value('0', null, { attribute: 'count', value: null, low: null, high: null }),
})
const number = (over: Partial<Claim>): Claim =>
  figure('2', { value: value('40', null, { attribute: 'count' }), counted: 'case', ...over })

const kindred = (indicator: string | null, other: Claim): number =>
  kindredTrends([group([fall], { indicator: 'thefts' }), group([other], { kind: 'statistic', indicator })], TEST_PACK)
    .length

describe('a direction and a number of another text', () => {
  it.each<[string, string | null, Claim, number]>([
    ['that names what is measured', 'thefts', number({ indicator: 'thefts' }), 1],
    ['that names nothing, and stands with what is measured', 'thefts', number({}), 1],
    ['that names nothing, and stands alone', null, number({}), 0],
    ['that counts another thing, though it stands there', 'thefts', number({ counted: 'boats' }), 0],
  ])('%s', (_, indicator, other, found) => {
    expect(kindred(indicator, other)).toBe(found)
  })
})
