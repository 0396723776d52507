import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  dayInterval,
  daysApart,
  daysApartInAnyYear,
  inOneYear,
  isYearless,
  lengthInDays,
  shownInterval,
  yearlessDays,
  yearlessEdtf,
} from '../../src/model/index.js'

const days = (pattern: string) => {
  const found = yearlessDays(pattern)
  if (found === null) throw new Error(`${pattern} has no days`)
  return found
}

describe('days of a year that is not told', () => {
  it.each([
    ['XXXX-03-12', 1, '12 March'],
    ['XXXX-02', 29, 'February'],
    ['XXXX-01/XXXX-09', 274, 'January–September'],
    ['XXXX-03-28/XXXX-04-02', 6, '28 March – 2 April'],
  ])('%s are %i days, shown as %s', (pattern, length, shown) => {
    const found = days(pattern)
    expect([isYearless(found), lengthInDays(found), shownInterval(found)]).toEqual([true, length, shown])
    expect(yearlessEdtf(`${found.start}`)).toMatch(/^XXXX-\d\d-\d\d$/u)
  })
  it.each(['XXXX', 'XXXX-WXX-1', '2031-03', 'XXXX-11/XXXX-02', 'XXXX-03/..'])('%s are none', (pattern) => {
    expect(yearlessDays(pattern)).toBeNull()
  })
  it('leaves dated days as they are', () => {
    expect([isYearless(dayInterval('2031-03-12')), yearlessEdtf('2031-03-12')]).toEqual([false, '2031-03-12'])
  })
  it.each([
    ['XXXX-12-30', { start: '2031-01-02', end: '2031-01-02' }, '2030-12-30', 3],
    ['XXXX-03-12', { start: '2031-03-12', end: '2031-03-12' }, '2031-03-12', 0],
    ['XXXX-02-29', { start: '2031-02-28', end: '2031-02-28' }, '2031-02-28', 0],
    ['XXXX-07-01', { start: '2031-01-01', end: '2031-12-31' }, '2031-07-01', 0],
    ['XXXX-07-01', { start: '2031-08-01', end: null }, '2032-07-01', 0],
  ])('%s beside %o is %s', (pattern, dated, placed, apart) => {
    expect(inOneYear(days(pattern), dated)).toEqual([dayInterval(placed), dated])
    expect(inOneYear(dated, days(pattern))).toEqual([dated, dayInterval(placed)])
    expect(daysApartInAnyYear(days(pattern), dated)).toBe(apart)
    expect(daysApartInAnyYear(dated, days(pattern))).toBe(apart)
  })
  it('lie no further from a date than half a year, and nowhere nearer in a year beside', () => {
    const day = fc.integer({ min: 0, max: 365 }).map((count) => addDays(days('XXXX-01-01').start as string, count))
    const date = fc.integer({ min: 0, max: 20_000 }).map((count) => dayInterval(addDays('1990-01-01', count)))
    fc.assert(
      fc.property(day, date, (yearless, dated) => {
        const [placed] = inOneYear(dayInterval(yearless), dated)
        const apart = daysApart(placed, dated)
        expect(apart).toBeLessThanOrEqual(183)
        for (const count of [-365, 365])
          expect(daysApart(dayInterval(addDays(placed.start as string, count)), dated)).toBeGreaterThanOrEqual(
            apart - 1,
          )
      }),
    )
  })
})
