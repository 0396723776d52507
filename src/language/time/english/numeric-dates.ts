// English dates written in figures: 2003-04-05, 7/8/07, 1980s, Q4 2024, 1861-1863.
import type { Token } from '../../token.js'
import type { Candidate, Scan } from '../candidate.js'
import { candidate, wordAt } from '../candidate.js'
import { calendar } from '../meaning.js'
import { BEFORE_CHRIST, yearAfter } from './calendar-dates.js'
import { DECADE_WORDS } from './lexicon.js'

/** Tokens with digits that hold a date of their own: 2003-04-05, 7/8/07, 1980s, mid-1980s, FY2007, Q4. */
export function proposeNumeric(scan: Scan, index: number): Candidate | null {
  const word = wordAt(scan, index)
  let match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word)
  if (match !== null) {
    const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
    if (month < 1 || month > 12 || day < 1 || day > 31) return null
    return candidate(scan, index, index + 1, { meaning: calendar({ year, month, day }), rule: 'iso-day' })
  }
  match = /^(\d{1,2})\/(\d{1,2})\/(\d{2}|\d{4})$/.exec(word)
  if (match !== null) return slashDate(scan, index, match)
  match = /^['’‘]?(\d{1,3}0)['’]?s$/.exec(word)
  if (match !== null) {
    // A temperature "in the low-70s" is no decade, "the mid-'90s" are one.
    const loose = scan.tokens[index]?.spaced !== false || /^(?:mid|early|late)$/.test(wordAt(scan, index - 2))
    return !loose && match[1]?.length === 2 ? null : decade(scan, index, Number(match[1]))
  }
  match = /^(?:fy|fiscal)['’]?(\d{4}|\d{2})$/.exec(word)
  if (match !== null)
    return candidate(scan, index, index + 1, {
      meaning: calendar({ year: fullYear(Number(match[1])), fiscal: true }),
      rule: 'fiscal-year',
    })
  match = /^q([1-4])$/.exec(word)
  if (match !== null) {
    const year = yearAfter(scan, index + 1)
    const meaning = calendar({ quarter: Number(match[1]), year: year?.year ?? null })
    return candidate(scan, index, year?.last ?? index + 1, { meaning, rule: 'quarter-code' })
  }
  return null
}

/** A year of two digits is the nearest one that the last century and this one have. */
const fullYear = (told: number): number => (told >= 100 ? told : told < 50 ? 2000 + told : 1900 + told)

/** Month first, as in the United States, unless the first number can be no month. */
function slashDate(scan: Scan, index: number, match: RegExpExecArray): Candidate | null {
  const a = Number(match[1])
  const b = Number(match[2])
  const year = fullYear(Number(match[3]))
  const [month, day] = a > 12 ? [b, a] : [a, b]
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return candidate(scan, index, index + 1, { meaning: calendar({ year, month, day }), rule: 'slash-date' })
}

function decade(scan: Scan, index: number, told: number): Candidate {
  const short = told < 100
  const bc = BEFORE_CHRIST.has(wordAt(scan, index + 1))
  const year = short && !bc ? 1900 + told : told
  const first = wordAt(scan, index - 1) === 'the' ? index - 1 : index
  return candidate(scan, short ? index : first, bc ? index + 2 : index + 1, {
    meaning: { kind: 'decade', year, bc },
    rule: 'decade',
  })
}

export function proposeDecadeWord(scan: Scan, index: number): Candidate | null {
  const tens = DECADE_WORDS.get(wordAt(scan, index))
  const before = wordAt(scan, index - 1)
  if (tens === undefined || (before !== 'the' && before !== 'early' && before !== 'late')) return null
  return candidate(scan, before === 'the' ? index - 1 : index, index + 1, {
    meaning: { kind: 'decade', year: 1900 + tens, bc: false },
    rule: 'decade-word',
  })
}

/** Two fiscal years in one token: FY21-FY24, FY2021–24. */
export function proposeFiscalRange(scan: Scan, index: number): Candidate[] | null {
  const token = scan.tokens[index] as Token
  const match = /^fy(\d{4}|\d{2})([-–])(?:fy)?(\d{4}|\d{2})$/.exec(token.lower)
  if (match === null) return null
  const [start, end] = [fullYear(Number(match[1])), fullYear(Number(match[3]))]
  if (end <= start) return null
  const cut = token.start + 2 + (match[1] as string).length
  const whole = candidate(scan, index, index + 1, { meaning: calendar({}), rule: 'fiscal-year' })
  return [
    { ...whole, end: cut, meaning: calendar({ year: start, fiscal: true }), range: 'from' },
    { ...whole, start: cut + 1, meaning: calendar({ year: end, fiscal: true }), range: 'to' },
  ]
}

/** Two years in one token or around a dash, the second often short: 1861-1863, 1990-94, 2006–07. */
export function proposeYearRange(scan: Scan, index: number): Candidate[] | null {
  const token = scan.tokens[index] as Token
  const match = /^(\d{3,4})([-–/])(\d{2,4})$/.exec(token.text)
  if (match === null) return null
  const [, from = '', sign = '', to = ''] = match
  const bc = BEFORE_CHRIST.has(wordAt(scan, index + 1))
  if (!bc && from.length !== 4) return null
  const start = Number(from)
  const end = to.length < from.length ? Number(from.slice(0, from.length - to.length) + to) : Number(to)
  if (!bc && (start < 1000 || start >= 2200 || end <= start || end - start > 200)) return null
  if (bc && end >= start) return null
  const cut = token.start + from.length
  const whole = candidate(scan, index, index + 1, { meaning: calendar({}), rule: 'year-range' })
  const astronomical = (year: number): number => (bc ? 1 - year : year)
  return [
    { ...whole, end: cut, meaning: calendar({ year: astronomical(start) }), range: 'from' },
    {
      ...whole,
      start: cut + sign.length,
      end: bc ? (scan.tokens[index + 1] as Token).end : token.end,
      last: bc ? index + 2 : index + 1,
      meaning: calendar({ year: astronomical(end) }),
      range: 'to',
    },
  ]
}
