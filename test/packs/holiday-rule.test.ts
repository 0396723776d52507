import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holidayOf, isHolidayRule } from '../../src/packs/holiday-rule.js'

const DAYS: readonly (readonly [rule: string, year: number, day: string])[] = [
  ['02-05', 2030, '2-5'],
  ['easter', 2024, '3-31'],
  ['easter', 2025, '4-20'],
  ['easter', 1943, '4-25'],
  ['easter', 2285, '3-22'],
  ['easter -2 days', 2025, '4-18'],
  ['easter +1 day', 2024, '4-1'],
  ['orthodox easter', 2024, '5-5'],
  ['orthodox easter', 2023, '4-16'],
  ['fourth thursday of november', 2024, '11-28'],
  ['fourth thursday of november +1 day', 2024, '11-29'],
  ['last monday of may', 2025, '5-26'],
  ['last monday of december', 2024, '12-30'],
  ['first monday of september', 2025, '9-1'],
]

describe('days of every year by a rule', () => {
  it.each(DAYS)('%s in %i', (rule, year, day) => {
    const found = holidayOf(rule).in(year)
    expect(`${found.month}-${found.day}`).toBe(day)
  })

  it.each(['02-29', '13-01', '5-4', 'fifth monday of may', 'easter -2', 'monday of may'])('takes no %s', (rule) => {
    expect(isHolidayRule(rule)).toBe(false)
  })

  it('puts Easter between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 4000 }), (year) => {
        const { month, day } = holidayOf('easter').in(year)
        return (month === 3 && day >= 22) || (month === 4 && day <= 25)
      }),
    )
  })
})
