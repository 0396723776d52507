import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  civilDay,
  containsInterval,
  dayInterval,
  dayNumber,
  dayParts,
  daysApart,
  daysInMonth,
  intersection,
  intersects,
  isoDay,
  isoYear,
  isUnknown,
  lengthInDays,
  monthInterval,
  monthsInterval,
  UNKNOWN_INTERVAL,
  unionInterval,
  yearInterval,
} from '../../src/model/index.js'

const day = fc.integer({ min: -1_200_000, max: 200_000 })
const interval = fc.tuple(fc.option(day), fc.option(fc.nat(5000)), day).map(([start, length, other]) => ({
  start: start === null ? null : isoDay(start),
  end: length === null ? null : isoDay((start ?? other) + length),
}))

describe('days', () => {
  it.each([
    [1970, 1, 1, 0],
    [2000, 2, 29, 11_016],
    [2024, 12, 31, 20_088],
    [1, 1, 1, -719_162],
    [-479, 9, 22, -894_215],
  ])('%i-%i-%i is day %i', (year, month, date, number) => {
    expect(civilDay(year, month, date)).toBe(number)
    expect(dayParts(number)).toEqual({ year, month, day: date })
  })

  it('agrees with the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000 }), (number) => {
        expect(isoDay(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10))
      }),
    )
  })

  it('goes there and back', () => {
    fc.assert(
      fc.property(day, (number) => {
        expect(dayNumber(isoDay(number))).toBe(number)
      }),
    )
  })

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2024-02-29', -12, '2023-02-28'],
  ])('%s and %i months is %s', (from, count, to) => expect(addMonths(from, count)).toBe(to))

  it('knows lengths of months and writes years', () => {
    expect(daysInMonth(2024, 2)).toBe(29)
    expect(daysInMonth(2023, 12)).toBe(31)
    expect(isoYear(-479)).toBe('-0479')
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01')
  })
})

describe('intervals', () => {
  const may = monthInterval(2021, 5)

  it('builds years, months and days', () => {
    expect(yearInterval(2021)).toEqual({ start: '2021-01-01', end: '2021-12-31' })
    expect(may).toEqual({ start: '2021-05-01', end: '2021-05-31' })
    expect(monthsInterval(2021, 12, 2022, 2)).toEqual({ start: '2021-12-01', end: '2022-02-28' })
    expect(lengthInDays(may)).toBe(31)
    expect(lengthInDays({ start: null, end: '2021-05-31' })).toBeNull()
  })

  it('reaches without end where a side is open', () => {
    const since = { start: '2021-05-20', end: null }
    expect(intersects(may, since)).toBe(true)
    expect(intersection(may, since)).toEqual({ start: '2021-05-20', end: '2021-05-31' })
    expect(unionInterval(may, since)).toEqual({ start: '2021-05-01', end: null })
    expect(containsInterval(since, dayInterval('2030-01-01'))).toBe(true)
    expect(isUnknown(UNKNOWN_INTERVAL)).toBe(true)
    expect(isUnknown(since)).toBe(false)
  })

  it('counts the days between', () => {
    expect(daysApart(may, dayInterval('2021-05-31'))).toBe(0)
    expect(daysApart(may, dayInterval('2021-06-01'))).toBe(1)
    expect(daysApart(dayInterval('2021-04-20'), may)).toBe(11)
    expect(intersection(may, dayInterval('2021-06-01'))).toBeNull()
  })

  it('intersects exactly where there is an intersection, and a union holds both', () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const shared = intersection(a, b)
        expect(intersects(a, b)).toBe(shared !== null)
        expect(intersects(b, a)).toBe(shared !== null)
        if (shared !== null) expect(containsInterval(a, shared) && containsInterval(b, shared)).toBe(true)
        expect(containsInterval(unionInterval(a, b), a)).toBe(true)
        expect(daysApart(a, b) === 0).toBe(shared !== null)
      }),
    )
  })
})
