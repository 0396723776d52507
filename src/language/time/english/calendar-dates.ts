// English calendar dates: month names with what stands around them, weekdays, bare years, numeric dates, decades.
import type { Token } from '../../token.js'
import type { Candidate, Scan } from '../candidate.js'
import { candidate, wordAt } from '../candidate.js'
import { calendar } from '../meaning.js'
import { AMBIGUOUS_MONTHS, ARTICLES, DECADE_WORDS, MONTHS, ORDINALS, RELATIONS, WEEKDAYS } from './lexicon.js'

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/
const YEAR = /^\d{4}$/
/** Words after which a month name is a month whatever its tag says. */
const DATE_PREPOSITIONS = new Set(
  'in by since until till from of during on through throughout between after before early late mid last next this and to for around about'.split(
    ' ',
  ),
)
const BEFORE_CHRIST = new Set(['bc', 'b.c.', 'b.c', 'bce', 'b.c.e.'])
const COMMON_ERA = new Set(['ad', 'a.d.', 'ce'])

const isCapital = (token: Token): boolean => token.text.charCodeAt(0) >= 65 && token.text.charCodeAt(0) <= 90

/** The day of the month that a token tells, or null. */
function dayOf(word: string): number | null {
  const match = DAY.exec(word)
  if (match === null) return null
  const day = Number(match[1])
  return day >= 1 && day <= 31 ? day : null
}

/** A year at `index`, with the era behind it: its astronomical number and the token after. */
export function yearAt(scan: Scan, index: number): { readonly year: number; readonly last: number } | null {
  const word = wordAt(scan, index)
  const era = wordAt(scan, index + 1)
  if (BEFORE_CHRIST.has(era) && /^\d{1,4}$/.test(word)) return { year: 1 - Number(word), last: index + 2 }
  if (COMMON_ERA.has(era) && isCapital(scan.tokens[index + 1] as Token) && /^\d{1,4}$/.test(word))
    return { year: Number(word), last: index + 2 }
  if (!YEAR.test(word)) return null
  const year = Number(word)
  return year >= 1000 && year < 2200 ? { year, last: index + 1 } : null
}

/** The year after a month or day: directly, after a comma, or after "of". */
function yearAfter(scan: Scan, index: number): { readonly year: number; readonly last: number } | null {
  const gap = wordAt(scan, index)
  if (gap === ',' || gap === 'of') return yearAt(scan, index + 1)
  return yearAt(scan, index)
}

/** Whether the word is a month here: ambiguous ones need a number or a preposition beside them and no verb's tag. */
function isMonth(scan: Scan, index: number): boolean {
  const token = scan.tokens[index] as Token
  if (!isCapital(token)) return false
  if (!AMBIGUOUS_MONTHS.has(token.lower)) return true
  const before = wordAt(scan, index - 1)
  const after = wordAt(scan, index + 1)
  if (dayOf(after) !== null || YEAR.test(after) || dayOf(before) !== null) return true
  if (token.lower.length === 3 && token.lower !== 'may') return false
  // "the March of …", "the March to …": an event's name.
  if (
    token.lower === 'march' &&
    ((after === 'of' && !YEAR.test(wordAt(scan, index + 2))) || (before !== 'from' && after === 'to'))
  )
    return false
  if (/^["“'‘’]$|^['’]s$/.test(before)) return false
  const previous = scan.tokens[index - 1]
  if (DATE_PREPOSITIONS.has(before)) return !(token.lower === 'may' && token.pos === 'AUX')
  if (token.pos === 'AUX' || token.pos === 'VERB') return false
  // "Theresa May", "the Women's March", "March Networks": a name before or behind makes it part of a name.
  if (previous !== undefined && previous.pos === 'PROPN' && isCapital(previous) && !WEEKDAYS.has(before)) return false
  if (token.lower === 'may' && before === '') return /^(?:,|of|saw|was|is)$/.test(after)
  return true
}

/** Day, month and year in any of their orders, with the month at `index`. */
export function proposeMonth(scan: Scan, index: number): Candidate | null {
  const month = MONTHS.get(wordAt(scan, index))
  if (month === undefined || !isMonth(scan, index)) return null
  const before = dayBefore(scan, index)
  if (before !== null) {
    const year = yearAfter(scan, index + 1)
    const meaning = calendar({ month, day: before.day, year: year?.year ?? null })
    return candidate(scan, before.first, year?.last ?? index + 1, { meaning, rule: 'day-month' })
  }
  const after = dayAfter(scan, index)
  if (after !== null) {
    const year = yearAfter(scan, after.last)
    const meaning = calendar({ month, day: after.day, year: year?.year ?? null })
    return candidate(scan, index, year?.last ?? after.last, { meaning, rule: 'month-day' })
  }
  const year = yearAfter(scan, index + 1)
  if (year !== null)
    return candidate(scan, index, year.last, { meaning: calendar({ month, year: year.year }), rule: 'month-year' })
  const relation = RELATIONS.get(wordAt(scan, index - 1)) ?? null
  const first = relation === null ? index : wordAt(scan, index - 2) === 'the' ? index - 2 : index - 1
  return candidate(scan, first, index + 1, { meaning: calendar({ month, relation }), rule: 'month' })
}

function dayBefore(scan: Scan, index: number): { readonly day: number; readonly first: number } | null {
  const near = wordAt(scan, index - 1)
  const day = dayOf(near) ?? (ORDINALS.has(near) ? (ORDINALS.get(near) as number) : null)
  const ordinal = !/^\d{1,2}$/.test(near)
  if (day !== null) {
    // In "the third March attack" the ordinal counts attacks.
    if (ordinal && ORDINALS.has(near)) return null
    const first = ordinal && wordAt(scan, index - 2) === 'the' ? index - 2 : index - 1
    return { day, first }
  }
  if (near !== 'of') return null
  const far = wordAt(scan, index - 2)
  const told = dayOf(far) ?? ORDINALS.get(far) ?? null
  if (told === null || /^\d+$/.test(far)) return null
  return { day: told, first: ARTICLES.has(wordAt(scan, index - 3)) ? index - 3 : index - 2 }
}

function dayAfter(scan: Scan, index: number): { readonly day: number; readonly last: number } | null {
  const at =
    wordAt(scan, index + 1) === 'the' && /^\d{1,2}(?:st|nd|rd|th)$/.test(wordAt(scan, index + 2))
      ? index + 2
      : index + 1
  const day = dayOf(wordAt(scan, at))
  if (day === null) return null
  const next = scan.tokens[at + 1]
  if (next !== undefined && !next.spaced && /^(?:%|:)$/.test(next.text)) return null
  // "In March 29 people were killed": nobody says "in" of a day.
  if (wordAt(scan, index - 1) === 'in' && next?.pos === 'NOUN') return null
  if (/^(?:per|percent|million|billion|people)$/.test(next?.lower ?? '')) return null
  return { day, last: at + 1 }
}

export function proposeWeekday(scan: Scan, index: number): Candidate | null {
  const token = scan.tokens[index] as Token
  const weekday = WEEKDAYS.get(token.lower)
  if (weekday === undefined || !isCapital(token)) return null
  const before = wordAt(scan, index - 1)
  if (before === 'every' || before === 'each')
    return candidate(scan, index - 1, index + 1, {
      meaning: { kind: 'set', unit: 'week', count: 1, weekday },
      rule: 'every-weekday',
    })
  const relation = RELATIONS.get(before) ?? null
  const first = relation === null ? index : wordAt(scan, index - 2) === 'the' ? index - 2 : index - 1
  return candidate(scan, first, index + 1, { meaning: calendar({ weekday, relation }), rule: 'weekday' })
}

/** Words before a bare number that make it a year; after the others a number under 1900 counts things. */
const YEAR_CUES = new Set(
  'in since by until till from to of during for through throughout before after between and early late mid the around about ( ; - – circa c. ca. than versus vs as whole'.split(
    ' ',
  ),
)
const NOT_AFTER = new Set([
  '$',
  '€',
  '£',
  '#',
  'no.',
  'no',
  'us$',
  'some',
  'nearly',
  'almost',
  'least',
  'over',
  '.',
  ',000',
  'room',
  'flight',
  'route',
  'section',
  'resolution',
  'article',
  'page',
  'highway',
])

export function proposeYear(scan: Scan, index: number): Candidate | null {
  const found = yearAt(scan, index)
  if (found === null) return null
  const { year, last } = found
  const plain = last === index + 1
  if (plain && !isPlainYear(scan, index, year)) return null
  return candidate(scan, index, last, { meaning: calendar({ year }), rule: plain ? 'year' : 'year-era' })
}

function isPlainYear(scan: Scan, index: number, year: number): boolean {
  const token = scan.tokens[index] as Token
  const before = wordAt(scan, index - 1)
  const next = scan.tokens[index + 1]
  if (NOT_AFTER.has(before) && !(before === 'no' || before === '.')) return false
  const glued = !token.spaced && index > 0
  if (glued && !/^[([{"“‘'/–—-]$/.test(before)) return false
  if (next !== undefined && !next.spaced && /^(?:%|°|\/|km|kg|m)$/.test(next.text)) return false
  // A counted plural stands behind a number, hardly ever behind a year that no preposition introduces.
  const counts =
    next?.spaced === true &&
    next.pos === 'NOUN' &&
    /[^s]s$|^people$/.test(next.lower) &&
    (next.lower !== next.lemma || next.lower === 'people')
  // "The campaign, 1861" as a heading.
  const heading = before === ',' && (next === undefined || next.pos === 'PUNCT' || /^[A-Z]/.test(next.text))
  const cued = heading || YEAR_CUES.has(before)
  if (year >= 1900 && year < 2100)
    return !counts || before === 'in' || before === 'since' || before === 'the' || before === 'of'
  return cued && !(counts && before !== 'in' && before !== 'the')
}

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
  if (match !== null)
    return scan.tokens[index]?.spaced === false && match[1]?.length === 2 ? null : decade(scan, index, Number(match[1]))
  match = /^(?:fy|fiscal)(\d{4})$/.exec(word)
  if (match !== null)
    return candidate(scan, index, index + 1, {
      meaning: calendar({ year: Number(match[1]), fiscal: true }),
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

/** Month first, as in the United States, unless the first number can be no month. */
function slashDate(scan: Scan, index: number, match: RegExpExecArray): Candidate | null {
  const a = Number(match[1])
  const b = Number(match[2])
  const short = Number(match[3])
  const year = short >= 100 ? short : short < 50 ? 2000 + short : 1900 + short
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

/** "mid-March", "early-2020", "mid-1980s": the tokeniser keeps them whole. */
export function proposePrefixed(scan: Scan, index: number): Candidate | null {
  const token = scan.tokens[index] as Token
  const match = /^(mid|early|late)[-–](.+)$/i.exec(token.text)
  if (match === null) return null
  const [, prefix = '', rest = ''] = match
  const part = prefix.toLowerCase() === 'mid' ? 'mid' : prefix.toLowerCase() === 'early' ? 'start' : 'end'
  const first = wordAt(scan, index - 1) === 'the' && /s$/.test(rest) ? index - 1 : index
  const month = MONTHS.get(rest.toLowerCase())
  if (month !== undefined) {
    const year = yearAfter(scan, index + 1)
    const meaning = calendar({ month, year: year?.year ?? null })
    return candidate(scan, index, year?.last ?? index + 1, { meaning, part, rule: 'part-month' })
  }
  if (YEAR.test(rest))
    return candidate(scan, index, index + 1, { meaning: calendar({ year: Number(rest) }), part, rule: 'part-year' })
  if (/^\d{3}0s$/.test(rest))
    return candidate(scan, first, index + 1, {
      meaning: { kind: 'decade', year: Number.parseInt(rest, 10), bc: false },
      part,
      rule: 'part-decade',
    })
  return null
}
