import { describe, expect, it } from 'vitest'
import { timesIn, writtenOf } from './time-fixture.js'

// President Ruiz took office on 1 May 2023, President Oakes held it from 2016 to the day before.
const HUNDRED = 'In her first 100 days in office, President Ruiz has closed two mines.'
const ENTRY = 'Since taking office less than two months ago, President Ruiz has raised fares.'

describe('between which days a text without a date was written', () => {
  it.each([
    ['a length of a term that has just passed', HUNDRED, '2023-07-30', '2023-08-19'],
    ['how long ago a term began', ENTRY, '2023-05-01', '2023-06-30'],
    [
      'a month that is named is not the one called "this month"',
      `${ENTRY} In May ten ferries were lost. Earlier this month the reef was closed.`,
      '2023-06-01',
      '2023-06-30',
    ],
    ['a day told as past has passed', `${ENTRY} The reef was closed on 9 June.`, '2023-06-09', '2023-06-30'],
    ['a day told as to come has not', `${ENTRY} The reef will open on 9 June.`, '2023-05-01', '2023-06-09'],
    [
      'a length told with a past verb has passed, whenever that was',
      'In her first 100 days in office, President Ruiz closed two mines.',
      '2023-07-30',
      null,
    ],
    ['one who is titled holds the office', 'President Ruiz closed two mines.', '2023-05-01', null],
    ['a month told as past with its year', 'The reef was closed in June 2023.', '2023-06-01', null],
  ])('%s', (_, text, start, end) => {
    expect(writtenOf(text)).toEqual({ start, end })
  })

  it.each([
    ['one who held it before', 'Former President Ruiz closed two mines.'],
    ['one who holds none', 'Ruiz closed two mines.'],
    ['a year in a name', 'The 2023 Reef Games were held on the quay.'],
    ['a year that is planned', 'The reef will be closed in June 2023.'],
    ['nothing', 'Ten ferries sank on 9 June.'],
  ])('is not told by %s', (_, text) => {
    expect(writtenOf(text)).toBeNull()
  })

  it('is told in Spanish', () => {
    const text = 'En sus primeros 100 días en el cargo, la presidenta Ruiz ha cerrado dos minas.'
    expect(writtenOf(text, 'es')).toEqual({ start: '2023-07-30', end: '2023-08-19' })
  })
})

describe('expressions of a text without a date', () => {
  const placed = (text: string, words: string): string | undefined => {
    const found = timesIn(text, null).find(({ span }) => span.text === words)
    return found && `${found.value} ${found.interval.start ?? '..'}/${found.interval.end ?? '..'} ${found.basis}`
  }

  it.each([
    ['a day', `${HUNDRED} She visited the reef on 3 June.`, '3 June', '2023-06-03 2023-06-03/2023-06-03 implied'],
    [
      'a day to come',
      `${HUNDRED} The reef will open on 3 October.`,
      '3 October',
      '2023-10-03 2023-10-03/2023-10-03 implied',
    ],
    ['a month', `${HUNDRED} Fares rose in March.`, 'March', '2023-03 2023-03-01/2023-03-31 implied'],
    [
      'a stretch, with the days on which it may end',
      `${HUNDRED} Fares rose over the last six months.`,
      'the last six months',
      'P6M 2023-01-30/2023-08-19 implied',
    ],
    [
      'a month beside that of writing',
      `${ENTRY} In May ten ferries were lost. Earlier this month the reef was closed. Last month it was open.`,
      'Last month',
      '2023-05 2023-05-01/2023-05-31 implied',
    ],
    [
      'what counts from a day that is placed',
      `${HUNDRED} She visited the reef on 3 June. A month later she left.`,
      'A month later',
      '2023-07-03 2023-07-03/2023-07-03 implied',
    ],
  ])('places %s where every day of writing gives the same', (_, text, words, told) => {
    expect(placed(text, words)).toBe(told)
  })

  it.each([
    ['a day of an unknown year', 'President Ruiz visited the reef on 3 June.', '3 June', 'XXXX-06-03 ../.. implied'],
    ['a month beside an unknown one', `${ENTRY} Last month ten ferries sank.`, 'Last month', 'XXXX-XX ../.. implied'],
    ['a weekday', `${HUNDRED} She left on Monday.`, 'Monday', 'XXXX-WXX-1 ../.. implied'],
    ['the day of writing', `${HUNDRED} The reef is now open.`, 'now', 'PRESENT_REF ../.. implied'],
    [
      'what counts from a day that is not placed',
      'The mine closed in June 2019. Ruiz visited the reef on 3 August. A month later she left.',
      'A month later',
      'FUTURE_REF ../.. implied',
    ],
  ])('leaves open %s', (_, text, words, told) => {
    expect(placed(text, words)).toBe(told)
  })
})
