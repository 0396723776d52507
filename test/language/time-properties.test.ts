import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, isoDay } from '../../src/model/index.js'
import { timesIn } from './time-fixture.js'

const WORDS = (
  'the last first next six two months years days 2019 1987 May June 4 12 of in on since until from to and between early ' +
  'late mid-March week year ago later earlier before , . – - ( ) Monday today now recently 16:40 1990s BC under Ruiz term ' +
  'Oakes ’s office third quarter century same that this end half each a per cent night morning spring fall 2018-19 3-5'
).split(' ')

const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '))
const days = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2040-12-31') }).map(isoDay)

describe('every reading of a text', () => {
  it('has exact spans in order and without overlap', () => {
    fc.assert(
      fc.property(texts, fc.option(days), (text, published) => {
        let end = 0
        for (const { span } of timesIn(text, published)) {
          expect(text.slice(span.start, span.end)).toBe(span.text)
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
      }),
      { numRuns: 500 },
    )
  })

  it('has intervals of real days that do not end before they start', () => {
    fc.assert(
      fc.property(texts, fc.option(days), (text, published) => {
        for (const { interval } of timesIn(text, published)) {
          for (const side of [interval.start, interval.end])
            if (side !== null) expect(isoDay(dayNumber(side))).toBe(side)
          if (interval.start !== null && interval.end !== null)
            expect(dayNumber(interval.start)).toBeLessThanOrEqual(dayNumber(interval.end))
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is the same twice', () => {
    fc.assert(
      fc.property(texts, days, (text, day) => {
        expect(timesIn(text, day)).toEqual(timesIn(text, day))
      }),
    )
  })
})

describe('reckoning', () => {
  it('moves with the date of the document', () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(timesIn('It fell yesterday.', day)[0]?.value).toBe(addDays(day, -1))
        expect(timesIn('It fell ten days ago.', day)[0]?.value).toBe(addDays(day, -10))
        expect(timesIn('It fell over the last two weeks.', day)[0]?.interval).toEqual({
          start: addDays(day, -14),
          end: day,
        })
      }),
    )
  })

  it('places a past weekday in the seven days up to the document, a coming one in those from it', () => {
    const names = fc.constantFrom('Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday')
    fc.assert(
      fc.property(days, names, (day, name) => {
        const past = dayNumber(timesIn(`It fell on ${name}.`, day)[0]?.value ?? '')
        expect(dayNumber(day) - past).toBeGreaterThanOrEqual(0)
        expect(dayNumber(day) - past).toBeLessThan(7)
        const next = dayNumber(timesIn(`It will fall on ${name}.`, day)[0]?.value ?? '')
        expect(next - dayNumber(day)).toBeGreaterThanOrEqual(0)
        expect(next - dayNumber(day)).toBeLessThan(7)
      }),
    )
  })

  it('never places a past date without a year after the document', () => {
    const months = fc.constantFrom('January', 'March', 'June', 'October', 'December')
    fc.assert(
      fc.property(days, months, fc.integer({ min: 1, max: 28 }), (day, month, number) => {
        const found = timesIn(`It fell on ${number} ${month}.`, day)[0]?.value ?? ''
        expect(dayNumber(day) - dayNumber(found)).toBeGreaterThanOrEqual(0)
        expect(dayNumber(day) - dayNumber(found)).toBeLessThan(367)
      }),
    )
  })
})
