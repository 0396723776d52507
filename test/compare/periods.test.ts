// Numbers of a statistic that differ by their time: short and long times, and numbers that are changes however they are told.
import { describe, expect, it } from 'vitest'
import { compareGroups } from '../../src/compare/compare.js'
import type { Claim } from '../../src/model/index.js'
import type { Indicator, Pack } from '../../src/packs/schema.js'
import { group, period, told } from './claims.js'
import { TEST_PACK } from './pack.js'

const THEFTS = TEST_PACK.indicators.find(({ id }) => id === 'thefts') as Indicator
const PRICES: Indicator = { ...THEFTS, id: 'prices', unit: '%', definitions: [], change: true }
const rulesOf = (pack: Pack, indicator: string, claims: readonly Claim[]) =>
  compareGroups([group(claims, { kind: 'statistic', type: null, indicator })], pack, { label: (document) => document })
    .map(({ rule }) => rule)
    .sort()

describe('times that lie within others', () => {
  const cases = { attribute: 'count', unit: 'theft' } as const
  const flow: Pack = { ...TEST_PACK, indicators: [{ ...THEFTS, kind: 'flow' }] }
  const year = told('1', 'Towns counted [900] thefts in {2030}.', cases, {
    indicator: 'thefts',
    period: period('2030-01-01', '2030-12-31'),
  })
  it.each([
    ['a month is a part of a year', '2030-04-01', '2030-04-30', 'value.part-of-period'],
    ['half of it is another time', '2030-01-01', '2030-06-30', 'value.period'],
    ['so are nine months', '2030-01-01', '2030-09-30', 'value.period'],
    ['a month of the next year is none of it', '2031-01-01', '2031-01-31', 'value.period'],
  ])('%s', (_, start, end, rule) => {
    const other = told('2', 'There were [340] thefts in {that time}.', cases, {
      indicator: 'thefts',
      period: period(start, end),
    })
    expect(rulesOf(flow, 'thefts', [year, other])).toEqual([rule])
  })
})

describe('shares of what is itself a change', () => {
  const share = { attribute: 'share', unit: '%' } as const
  const pack = (change: boolean): Pack => ({ ...TEST_PACK, indicators: [{ ...PRICES, change }] })
  const rose = told('1', 'Prices rose by [4.5] per cent in {March}.', share, {
    indicator: 'prices',
    period: period('2031-03-01', '2031-03-31'),
    change: { direction: 'increase', kind: 'relative', cue: null },
  })
  const rate = told('2', 'The monthly rate had been [7.8] per cent in {June}.', share, {
    period: period('2030-06-01', '2030-06-30'),
  })
  it('are set beside each other however they are told', () => {
    expect(rulesOf(pack(true), 'prices', [rose, rate])).toEqual(['value.period'])
  })
  it('which a share of what is none is not', () => {
    expect(rulesOf(pack(false), 'prices', [rose, rate])).toEqual([])
  })
})
