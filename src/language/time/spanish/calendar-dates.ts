// Spanish calendar dates: months with what stands around them, weekdays, years, dates in figures, decades, centuries.
import { NUMBER_VALUES } from '../../quantity/spanish/number-lexicon.js'
import type { Token } from '../../token.js'
import type { Candidate, Scan } from '../candidate.js'
import { candidate, wordAt } from '../candidate.js'
import type { Relation } from '../meaning.js'
import { calendar } from '../meaning.js'
import {
  ARTICLES,
  DECADE_WORDS,
  MONTHS,
  PART_VERBS,
  RELATIONS_AFTER,
  RELATIONS_BEFORE,
  STANDING_WITH,
  WEEKDAYS,
} from './lexicon.js'

/** Names that hold a date: streets, squares, clubs and institutes of a day or a month. */
const NAMED_AFTER = new Set(
  'calle avenida av. plaza bulevar boulevard colonia barrio clínica hospital estadio estación escuela club fundación movimiento'.split(
    ' ',
  ),
)
const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text)

/** The article right before `first` belongs to the expression. */
export const withArticle = (scan: Scan, first: number): number =>
  ARTICLES.has(wordAt(scan, first - 1)) ? first - 1 : first

/** A year at `index`; null where the number is none. */
export function yearAt(scan: Scan, index: number): number | null {
  const word = wordAt(scan, index)
  if (!/^\d{4}$/.test(word)) return null
  const year = Number(word)
  return year >= 1000 && year < 2200 ? year : null
}

/** The year behind a month or day: after "de", "del", "del año" or a comma. */
export function yearAfter(scan: Scan, index: number): { readonly year: number; readonly last: number } | null {
  const gap = wordAt(scan, index)
  let at = gap === 'de' || gap === 'del' || gap === ',' ? index + 1 : index
  if (wordAt(scan, at) === 'año') at++
  const year = yearAt(scan, at)
  return year === null ? yearInWords(scan, at) : { year, last: at + 1 }
}

/** "dos mil veinte", "mil novecientos ochenta y cinco" from `first` on; null where no year of the last centuries is told. */
function yearInWords(scan: Scan, first: number): { readonly year: number; readonly last: number } | null {
  const two = wordAt(scan, first) === 'dos' && wordAt(scan, first + 1) === 'mil'
  if (!two && wordAt(scan, first) !== 'mil') return null
  let last = first + (two ? 2 : 1)
  let year = two ? 2000 : 1000
  for (let value = 0; ; last++) {
    const word = wordAt(scan, last)
    if (word === 'y' && value >= 30) continue
    const told = NUMBER_VALUES.get(word)
    // Each word tells less than the one before: "novecientos ochenta y cinco".
    if (told === undefined || told >= 1000 || (value > 0 && told >= value)) break
    value = told
    year += told
  }
  return year < 1500 || year >= 2100 ? null : { year, last }
}

/** A year in words, where a preposition of time stands before it and nothing behind it is counted. */
export function proposeWordYear(scan: Scan, index: number): Candidate | null {
  const first = wordAt(scan, index - 1) === 'dos' ? index - 1 : index
  const before = wordAt(scan, first - 1)
  const told = /^(?:en|desde|hasta|año|del)$/.test(before) ? yearInWords(scan, first) : null
  if (told === null) return null
  const next = scan.tokens[told.last]
  if (
    next !== undefined &&
    (next.pos === 'NOUN' || next.pos === 'ADJ' || /^(?:de|millones|mil|por|%)$/.test(next.lower))
  )
    return null
  const from = before === 'del' ? first - 1 : before === 'año' ? withArticle(scan, first - 1) : first
  return candidate(scan, from, told.last, { meaning: calendar({ year: told.year }), rule: 'year-words' })
}

function dayOf(word: string): number | null {
  if (word === 'primero') return 1
  const told = NUMBER_VALUES.get(word) ?? 0
  if (told > 1 && told <= 31) return told
  const match = /^(\d{1,2})(?:ro|er|º|°)?$/.exec(word)
  const day = match === null ? 0 : Number(match[1])
  return day >= 1 && day <= 31 ? day : null
}

/** The day that stands before the month at `index` ("30 de diciembre", "1º de enero"). */
function dayBefore(scan: Scan, index: number): { readonly day: number; readonly first: number } | null {
  let at = wordAt(scan, index - 1) === 'de' ? index - 2 : index - 1
  if (/^[º°]$/.test(wordAt(scan, at))) at--
  const day = dayOf(wordAt(scan, at))
  return day === null ? null : { day, first: withArticle(scan, at) }
}

/** "el pasado martes", "este enero", "el martes pasado", "el lunes siguiente". */
function relationAround(scan: Scan, first: number, last: number) {
  const behind = RELATIONS_AFTER.get(wordAt(scan, last)) ?? null
  if (behind !== null) return { relation: behind as Relation, first: withArticle(scan, first), last: last + 1 }
  if (wordAt(scan, last) === 'que' && wordAt(scan, last + 1) === 'viene')
    return { relation: 'next' as const, first: withArticle(scan, first), last: last + 2 }
  const before = wordAt(scan, first - 1)
  const relation = RELATIONS_BEFORE.get(before) ?? null
  if (relation === null) return { relation: null, first, last }
  return { relation, first: withArticle(scan, first - 1), last }
}

/** Day, month and year, with the month at `index`. */
export function proposeMonth(scan: Scan, index: number): Candidate | null {
  const month = MONTHS.get(wordAt(scan, index))
  const token = scan.tokens[index] as Token
  if (month === undefined) return null
  const before = dayBefore(scan, index)
  if (before !== null) {
    if (NAMED_AFTER.has(wordAt(scan, before.first - 1))) return null
    const year = yearAfter(scan, index + 1)
    const meaning = calendar({ month, day: before.day, year: year?.year ?? null })
    return candidate(scan, before.first, year?.last ?? index + 1, { meaning, rule: 'day-month' })
  }
  const year = yearAfter(scan, index + 1)
  const opens = index === 0 || /^[.\n«“"¿¡:]$/.test(wordAt(scan, index - 1))
  // A capital inside a sentence is part of a name, if no year says otherwise; short forms need a year.
  if (year === null && ((isCapital(token) && !opens) || wordAt(scan, index).replace('.', '').length < 4)) return null
  const whole = wordAt(scan, index - 1) === 'de' && wordAt(scan, index - 2) === 'mes'
  const placed = relationAround(scan, whole ? index - 2 : index, year?.last ?? index + 1)
  const first = whole && placed.relation === null ? withArticle(scan, index - 2) : placed.first
  const meaning = calendar({ month, year: year?.year ?? null, relation: year === null ? placed.relation : null })
  return candidate(scan, first, placed.last, { meaning, rule: year === null ? 'month' : 'month-year' })
}

/** What may stand behind "el martes 17": anything else could be what is counted ("el martes 17 personas"). */
const AFTER_DAY =
  /^(?:[.,;:)»”"]|y|e|o|en|a|al|por|para|con|tras|ante|cuando|que|se|pero|desde|hasta|sin|como|mientras|donde|luego|durante|fue|fueron|había|hubo)$/

/** The day of the month in figures at `index`, without its month. */
function dayOfMonthAt(scan: Scan, index: number): number | null {
  const token = scan.tokens[index]
  if (token === undefined || !/^\d{1,2}$/.test(token.text)) return null
  const next = scan.tokens[index + 1]
  return next === undefined || AFTER_DAY.test(next.lower) ? dayOf(token.lower) : null
}

/** "el lunes", "el pasado martes", "cada viernes", "los lunes". */
export function proposeWeekday(scan: Scan, index: number): Candidate | null {
  const word = wordAt(scan, index)
  const weekday = WEEKDAYS.get(word)
  const before = wordAt(scan, index - 1)
  if (weekday === undefined) return null
  const opens = index === 0 || /^[.,\n«“"¿¡:(]$/.test(before)
  // "Domingo" is a name too: a capital needs the beginning of a sentence or an article.
  if (isCapital(scan.tokens[index]) && !ARTICLES.has(before) && !opens) return null
  if (isCapital(scan.tokens[index]) && isCapital(scan.tokens[index + 1])) return null
  if (before === 'cada' || before === 'los') {
    const first = before === 'los' && wordAt(scan, index - 2) === 'todos' ? index - 2 : index - 1
    const meaning = { kind: 'set', unit: 'week', count: 1, weekday } as const
    return candidate(scan, first, index + 1, { meaning, rule: 'every-weekday' })
  }
  const { relation, first, last } = relationAround(scan, index, index + 1)
  const day = relation === null ? dayOfMonthAt(scan, index + 1) : null
  if (day !== null)
    return candidate(scan, withArticle(scan, index), index + 2, {
      meaning: calendar({ weekday, day }),
      rule: 'weekday-day',
    })
  return candidate(scan, relation === null ? withArticle(scan, index) : first, last, {
    meaning: calendar({ weekday, relation }),
    rule: 'weekday',
  })
}

/** Words before a bare number that make it a year. */
const YEAR_CUES = new Set(
  'en de del desde hasta para entre durante todo año años y a al el que ( [ , ; - – / hacia antes después tras respecto fiscal ejercicio verano otoño invierno primavera'.split(
    ' ',
  ),
)
/** Small words that end like plurals. */
const NO_PLURAL = new Set(
  'las los es dos tres seis más tras mientras además después antes pues sus entonces'.split(' '),
)

/** A bare year, with "el" or "del" in front. A plural behind a number is counted by it. */
export function proposeYear(scan: Scan, index: number): Candidate | null {
  const year = yearAt(scan, index)
  if (year === null) return null
  const token = scan.tokens[index] as Token
  const before = wordAt(scan, index - 1)
  const next = scan.tokens[index + 1]
  const standing = PART_VERBS.has(before) && STANDING_WITH.test(wordAt(scan, index + 1))
  if (
    index > 0 &&
    !YEAR_CUES.has(before) &&
    !standing &&
    scan.tokens[index - 1]?.end !== undefined &&
    !lineStart(scan, index)
  )
    return null
  if (!token.spaced && index > 0 && !/^[([{"“«'/–—-]$/.test(before)) return null
  if (next !== undefined && !next.spaced && /^(?:%|°|km|kg|m)$/.test(next.text)) return null
  const counts =
    next?.spaced === true &&
    /^\p{Ll}{3,}s$/u.test(next.text) &&
    !NO_PLURAL.has(next.lower) &&
    !/[áé]s$/.test(next.lower)
  if (counts && !(before === 'en' || before === 'año' || before === 'del')) return null
  if (year < 1900 && !/^(?:en|de|del|desde|hasta|año|entre|\()$/.test(before)) return null
  if (before === 'fiscal' && /^(?:año|ejercicio)$/.test(wordAt(scan, index - 2)))
    return candidate(scan, withArticle(scan, index - 2), index + 1, {
      meaning: calendar({ year, fiscal: true }),
      rule: 'fiscal-year',
    })
  const named = before === 'año'
  const at = named ? index - 1 : index
  const article = wordAt(scan, at - 1)
  const first = article === 'el' || article === 'del' || (named && article === 'al') ? at - 1 : at
  return candidate(scan, first, index + 1, { meaning: calendar({ year }), rule: 'year' })
}

const lineStart = (scan: Scan, index: number): boolean => {
  const { start } = scan.tokens[index] as Token
  return scan.context.text.slice(Math.max(0, start - 3), start).includes('\n')
}

/** 2003-04-05, 30/12/2006: the day stands first. */
export function proposeNumeric(scan: Scan, index: number): Candidate | null {
  const word = wordAt(scan, index)
  let match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(word)
  let [year, month, day] = match === null ? [0, 0, 0] : [Number(match[1]), Number(match[2]), Number(match[3])]
  if (match === null) {
    match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})$/.exec(word)
    if (match === null || (match[2] !== '/' && (match[4] as string).length === 2)) return null
    const short = Number(match[4])
    ;[day, month, year] = [Number(match[1]), Number(match[3]), short >= 100 ? short : 2000 + short]
    if (month > 12) [day, month] = [month, day]
  }
  if (month < 1 || month > 12 || day < 1 || day > 31) return null
  return candidate(scan, withArticle(scan, index), index + 1, {
    meaning: calendar({ year, month, day }),
    rule: 'numeric-day',
  })
}

/** "los años noventa", "los años 90", "la década de 1990", "la década de los 90". */
export function proposeDecade(scan: Scan, index: number): Candidate | null {
  const many = wordAt(scan, index) === 'años'
  let at = index + 1
  if (many && wordAt(scan, index - 1) !== 'los') return null
  if (!many && wordAt(scan, at) !== 'de') return null
  while (/^(?:de|los|años|['’‘])$/.test(wordAt(scan, at))) at++
  const word = wordAt(scan, at)
  const told = /^\d{1,3}0$/.test(word) ? Number(word) : DECADE_WORDS.get(word)
  if (told === undefined || (many && told > 99 && told < 1000) || (many && told < 20)) return null
  const year = told < 100 ? 1900 + told : told
  return candidate(scan, withArticle(scan, index), at + 1, {
    meaning: { kind: 'decade', year, bc: false },
    rule: 'decade',
  })
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 }

/** "el siglo XXI". */
export function proposeCentury(scan: Scan, index: number): Candidate | null {
  const roman = wordAt(scan, index + 1)
  if (!/^[ivx]{1,5}$/.test(roman)) return null
  let number = 0
  for (let i = 0; i < roman.length; i++) {
    const value = ROMAN[roman[i] as string] as number
    number += value < (ROMAN[roman[i + 1] ?? ''] ?? 0) ? -value : value
  }
  return candidate(scan, withArticle(scan, index), index + 2, { meaning: { kind: 'century', number }, rule: 'century' })
}

/** Two years in one token: 2018-2023, 1990-94. */
export function proposeYearRange(scan: Scan, index: number): Candidate[] | null {
  const token = scan.tokens[index] as Token
  const match = /^(\d{4})([-–/])(\d{4}|\d{2})$/.exec(token.text)
  if (match === null) return null
  const [, from = '', , to = ''] = match
  const start = Number(from)
  const end = to.length === 2 ? Number(from.slice(0, 2) + to) : Number(to)
  if (start < 1000 || start >= 2200 || end <= start || end - start > 200) return null
  const cut = token.start + 4
  const whole = candidate(scan, index, index + 1, { meaning: calendar({}), rule: 'year-range' })
  return [
    { ...whole, end: cut, meaning: calendar({ year: start }), range: 'from' },
    { ...whole, start: cut + 1, meaning: calendar({ year: end }), range: 'to' },
  ]
}
