// How texts call a number a record, and how far back they look: "the lowest month since 1998", "the most in 25 years",
// "in six decades", "ever", "a record low". Reading finds records that are told without their number; comparing asks whether two look back equally far.
/** The words of records at either end. English, Spanish. */
const LOW =
  'lowest|smallest|fewest|least|weakest|safest|quietest|(?:más|mas) (?:bajo|baja|bajos|bajas|débil)|menor(?:es)?|mínim[oa]'
const HIGH =
  'highest|largest|biggest|greatest|most|worst|deadliest|bloodiest|strongest|busiest|heaviest|longest|(?:más|mas) (?:alto|alta|grande|letal|mortífero|fuerte|violento|grave)|mayor(?:es)?|peor(?:es)?|máxim[oa]'
/** Small numbers in words, by what they count. English, Spanish. */
const NUMBER_WORDS: Readonly<Record<string, number>> = {
  ...{ a: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twenty: 20 },
  ...{
    un: 1,
    una: 1,
    dos: 2,
    tres: 3,
    cuatro: 4,
    cinco: 5,
    seis: 6,
    siete: 7,
    ocho: 8,
    nueve: 9,
    diez: 10,
    veinte: 20,
  },
}
/** How many years lie in what is counted. English, Spanish. */
const YEARS_OF: Readonly<Record<string, number>> = {
  ...{ year: 1, years: 1, decade: 10, decades: 10, century: 100, centuries: 100 },
  ...{ año: 1, años: 1, década: 10, décadas: 10, siglo: 100, siglos: 100 },
}
const oneOf = (words: Readonly<Record<string, number>>): string => Object.keys(words).join('|')

const HEDGE = String.raw`(?:(?:more than|at least|over|nearly|almost|about|around|the last|the past|más de|casi|al menos|cerca de|los últimos|las últimas)\s+){0,2}`
const SINCE = String.raw`\b(?:since|desde)\s+(?:at least\s+|al menos\s+|por lo menos\s+)?(?:(?:the\s+)?(?:fiscal\s+)?(?:year\s+)?|el\s+(?:año\s+)?(?:fiscal\s+)?)?(?:\p{L}+\s+(?:of\s+|de\s+)?)?(?<year>1[5-9]\d\d|20\d\d)\b`
const IN_YEARS = String.raw`\b(?:in|for|en|desde hace)\s+${HEDGE}(?<count>\d{1,3}|${oneOf(NUMBER_WORDS)})\s+(?<unit>${oneOf(YEARS_OF)})(?!\p{L})`
const EVER = String.raw`\b(?<ever>ever|on record|in (?:the |recorded |its |the country's |\p{L}+'s )?history|recorded history|de la historia|en la historia|jamás|nunca)\b`
/** How far back it is looked, in words between which little may stand. */
const BACK = `${SINCE}|${IN_YEARS}|${EVER}`
const BETWEEN = '[^.;!?]{0,70}?'

/** "Had not fallen so far since 1998" tells by the verb alone which end it is. */
const NOT_SINCE = String.raw`\b(?:not|never|no|nunca|hadn't|hasn't)\b`

const PATTERNS: readonly (readonly [RecordWords['end'], RegExp])[] = [
  ['lowest', new RegExp(String.raw`\b(?:${LOW})\b${BETWEEN}(?:${BACK})`, 'iu')],
  ['highest', new RegExp(String.raw`\b(?:${HIGH})\b${BETWEEN}(?:${BACK})`, 'iu')],
  [null, new RegExp(`${NOT_SINCE}${BETWEEN}(?:${BACK})`, 'iu')],
  ['lowest', /\b(?:record|historic|historical|all-time) lows?\b|\bmínimos? históricos?\b/iu],
  ['highest', /\b(?:record|historic|historical|all-time) highs?\b|\bmáximos? históricos?\b/iu],
]

/** "In a century" is not reckoned from its middle. */
const MOST_SLACK = 10

/** What the words of a sentence tell of a record. */
export interface RecordWords {
  /** Null where the words leave it open. */
  readonly end: 'lowest' | 'highest' | null
  /** The first year that is looked back to; null where it is told otherwise. */
  readonly year: number | null
  /** So many years are looked back; null where it is told otherwise. */
  readonly years: number | null
  /** So many years may the beginning lie off, by the unit in which it is told: half a decade, of decades. */
  readonly slack: number
  /** The words that say so. */
  readonly words: string
}

/** The first record that a sentence tells. */
export function recordIn(text: string): RecordWords | null {
  for (const [end, pattern] of PATTERNS) {
    const found = pattern.exec(text)
    if (found === null) continue
    const { year, count, unit } = found.groups ?? {}
    const ofUnit = unit === undefined ? null : (YEARS_OF[unit.toLowerCase()] ?? null)
    const counted = count === undefined ? null : (NUMBER_WORDS[count.toLowerCase()] ?? Number(count))
    return {
      end,
      year: year === undefined ? null : Number(year),
      years: counted === null || ofUnit === null ? null : counted * ofUnit,
      slack: ofUnit === null ? 0 : Math.min(Math.max(1, ofUnit / 2), MOST_SLACK),
      words: found[0],
    }
  }
  return null
}
