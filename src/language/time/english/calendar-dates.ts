// English calendar dates: month names with what stands around them, weekdays, bare years, numeric dates, decades.
import type { Token } from '../../token.js'
import type { Candidate, Scan } from '../candidate.js'
import { candidate, wordAt } from '../candidate.js'
import type { Relation } from '../meaning.js'
import { calendar } from '../meaning.js'
import { AMBIGUOUS_MONTHS, ARTICLES, MONTHS, ORDINALS, RELATIONS, WEEKDAYS } from './lexicon.js'

const DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/
const YEAR = /^\d{4}$/
/** Words after which a month name is a month whatever its tag says. */
const DATE_PREPOSITIONS = new Set(
  'in by since until till from of during on through throughout between after before early late mid last next this and to for around about'.split(
    ' ',
  ),
)
export const BEFORE_CHRIST = new Set(['bc', 'b.c.', 'b.c', 'bce', 'b.c.e.'])
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
export function yearAfter(scan: Scan, index: number): { readonly year: number; readonly last: number } | null {
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
    ((after === 'of' && !/^(?:\d{4}|last|this|next|that)$/.test(wordAt(scan, index + 2))) ||
      (before !== 'from' && after === 'to'))
  )
    return false
  if (/^["“'‘’]$|^['’]s$/.test(before)) return false
  const previous = scan.tokens[index - 1]
  if (DATE_PREPOSITIONS.has(before)) return !(token.lower === 'may' && token.pos === 'AUX')
  if (token.pos === 'AUX' || token.pos === 'VERB') return false
  // "Theresa May", "the Women's March", "March Networks": a name before or behind makes it part of a name.
  if (previous !== undefined && previous.pos === 'PROPN' && isCapital(previous) && !WEEKDAYS.has(before)) return false
  const next = scan.tokens[index + 1]
  if (next?.pos === 'PROPN' && next.spaced && isCapital(next)) return false
  if (token.lower === 'may' && before === '') return /^(?:,|of|saw|was|is)$/.test(after)
  return true
}

/** "last May", "the following Monday"; "that" counts only behind a preposition, since it joins clauses too. */
export function relationBefore(
  scan: Scan,
  index: number,
): { readonly relation: Relation | null; readonly first: number } {
  const word = wordAt(scan, index - 1)
  const relation = RELATIONS.get(word) ?? null
  if (relation === null || (word === 'that' && !DATE_PREPOSITIONS.has(wordAt(scan, index - 2))))
    return { relation: null, first: index }
  const led = /^(?:the|this)$/.test(wordAt(scan, index - 2)) && (word === 'past' || wordAt(scan, index - 2) === 'the')
  return { relation, first: led ? index - 2 : index - 1 }
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
  const { relation, first } = relationBefore(scan, index)
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
  // "tells the Sun.": a newspaper and a full stop; a shortened weekday has no article and no name before it.
  if (token.lower.endsWith('.') && (ARTICLES.has(before) || scan.tokens[index - 1]?.pos === 'PROPN')) return null
  if (before === 'every' || before === 'each')
    return candidate(scan, index - 1, index + 1, {
      meaning: { kind: 'set', unit: 'week', count: 1, weekday },
      rule: 'every-weekday',
    })
  const { relation, first } = relationBefore(scan, index)
  return candidate(scan, first, index + 1, { meaning: calendar({ weekday, relation }), rule: 'weekday' })
}

/** Words before a bare number that make it a year; after the others a number under 1900 counts things. */
const YEAR_CUES = new Set(
  'in since by until till from to of during for through throughout before after between and early late mid the around about ( ; - – circa c. ca. than versus vs as whole year'.split(
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
  const fiscal = fiscalBefore(scan, index)
  if (fiscal !== null)
    return candidate(scan, fiscal, last, { meaning: calendar({ year, fiscal: true }), rule: 'fiscal-year' })
  const plain = last === index + 1
  if (plain && !isPlainYear(scan, index, year)) return null
  const named = wordAt(scan, index - 1) === 'year' && wordAt(scan, index - 2) === 'the'
  const first = named ? index - 2 : index
  return candidate(scan, first, last, { meaning: calendar({ year }), rule: plain ? 'year' : 'year-era' })
}

/** Where "fiscal year" or "fiscal" in front of a year begins, or null. */
function fiscalBefore(scan: Scan, index: number): number | null {
  const at = wordAt(scan, index - 1) === 'year' ? index - 2 : index - 1
  return /^(?:fiscal|financial)$/.test(wordAt(scan, at)) ? at : null
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
