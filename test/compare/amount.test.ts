import { describe, expect, it } from 'vitest'
import { difference, isoInterval, plainValue } from '../../src/compare/amount.js'
import { value } from './claims.js'

describe('how values are written', () => {
  it.each([
    ['3,362', 'person', {}, '3,362 people'],
    ['1', 'person', {}, '1 person'],
    ['24', 'homicide victim', { approx: 'more_than' }, 'more than 24 homicide victims'],
    ['14', '%', { attribute: 'share' }, '14 per cent'],
  ] as const)('%s %s', (number, unit, over, shown) => {
    expect(plainValue(value(number, unit, { attribute: 'count', ...over }))).toBe(shown)
  })

  it('states no difference from a bound', () => {
    const people = { attribute: 'count' } as const
    expect(
      difference(value('29', 'person', people), value('24', 'person', { ...people, approx: 'more_than' })),
    ).toBeNull()
    expect(difference(value('29', 'person', people), value('29', 'person', people))).toBe('0')
  })

  it('states a difference in no more digits than tell something', () => {
    expect(difference(value('1.1', 't'), value('0.8', 't'))).toBe('300 kg (27 per cent of the larger)')
    expect(difference(value('82', '%', { attribute: 'share' }), value('81', '%', { attribute: 'share' }))).toBe(
      '1 percentage point',
    )
  })

  it('measures reservoirs in cubic metres, and no sentence in days', () => {
    const water = { attribute: 'value' } as const
    expect(plainValue(value('800,000', 'acre-foot', water))).toBe('986.8 million m³')
    expect(plainValue(value('30', 'L', water))).toBe('30 L')
    expect(plainValue(value('20', 'a', water))).toBe('20 a')
    expect(difference(value('20', 'a', water), value('21', 'a', water))).toBeNull()
  })

  it('keeps days of the contract in ISO', () => {
    expect(isoInterval({ start: '2031-02-01', end: '2031-02-28' })).toBe('2031-02-01 to 2031-02-28')
  })
})
