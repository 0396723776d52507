// When a document was published decides what "last month" means in it, so a date is taken only where it is written
// out with its year and can mean one day only; 03/04/2025 is not guessed.

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    // English, in full and as shortened in datelines
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ]
    .concat([
      // Spanish
      'enero ene',
      'febrero',
      'marzo',
      'abril abr',
      'mayo',
      'junio',
      'julio',
      'agosto ago',
      'septiembre setiembre',
      'octubre',
      'noviembre',
      'diciembre dic',
    ])
    .flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, (index % 12) + 1])),
)

const WEEKDAY = String.raw`(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+|(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),?\s+)?`
const MONTH = String.raw`(\p{L}{3,10})\.?`
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|º)?`
const YEAR = String.raw`(\d{4})`
const DAY_FIRST = String.raw`${DAY}\s+(?:de\s+)?${MONTH},?\s+(?:de\s+|del\s+)?${YEAR}`
const MONTH_FIRST = String.raw`${MONTH}\s+${DAY},?\s+${YEAR}`
const ISO = String.raw`(\d{4})-(\d{2})-(\d{2})`

const LABEL = String.raw`(?:(?:first\s+)?(?:published|posted|issued|released|date|dated|publicado|fecha)(?:\s+on|\s+el)?:?\s+)?`
const DATE_LINE = new RegExp(
  `^${LABEL}${WEEKDAY}(?:${DAY_FIRST}|${MONTH_FIRST}|${ISO})(?:[,T]?\\s*(?:at\\s+)?\\d{1,2}:\\d{2}.{0,20})?$`,
  'iu',
)
/** A place in capitals, the date, perhaps an agency in brackets, and a dash: the opening of an agency report. */
const DATELINE = new RegExp(
  `^\\p{Lu}[\\p{Lu} .,'’-]{2,40}?,\\s*(?:${DAY_FIRST}|${MONTH_FIRST})\\s*(?:\\([^()]{2,40}\\)\\s*)?[-–—:]`,
  'u',
)
const WHOLE = new RegExp(`^${WEEKDAY}(?:${DAY_FIRST}|${MONTH_FIRST})(?:[,\\s].{0,40})?$`, 'iu')

const pad = (value: number, digits: number): string => String(value).padStart(digits, '0')

/** The ISO day, or null where the calendar has no such day. */
function isoDay(year: number, month: number | undefined, day: number): string | null {
  if (month === undefined || year < 1000) return null
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Reads the groups of DAY_FIRST, MONTH_FIRST and ISO, in this order. */
function dayOfMatch(match: RegExpExecArray): string | null {
  const [, d1, m1, y1, m2, d2, y2, y3, m3, d3] = match
  if (y1 !== undefined) return isoDay(Number(y1), MONTHS[(m1 as string).toLowerCase()], Number(d1))
  if (y2 !== undefined) return isoDay(Number(y2), MONTHS[(m2 as string).toLowerCase()], Number(d2))
  return y3 === undefined ? null : isoDay(Number(y3), Number(m3), Number(d3))
}

/**
 * The day that a metadata field or a flag states, or null where it states none.
 *
 * @example
 * dayOfMetadata('2025-05-01T23:10:00-06:00') // '2025-05-01': the day as its publisher wrote it
 */
export function dayOfMetadata(value: string): string | null {
  const trimmed = value.trim()
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|[T\s])/u.exec(trimmed)
  if (iso !== null) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const words = WHOLE.exec(trimmed)
  return words === null ? null : dayOfMatch(words)
}

/** Lines at the head of a text in which a date of publication is looked for. */
const FRONT_LINES = 8

/** The day a text gives itself in its front lines; null where there is none, or more than one. */
export function dayOfText(text: string): string | null {
  const days = new Set<string>()
  const lines = text
    .slice(0, 4000)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, FRONT_LINES)
  for (const line of lines) {
    const match = line.length <= 80 ? (DATE_LINE.exec(line) ?? DATELINE.exec(line)) : DATELINE.exec(line)
    const day = match === null ? null : dayOfMatch(match)
    if (day !== null) days.add(day)
  }
  return days.size === 1 ? ([...days][0] as string) : null
}
