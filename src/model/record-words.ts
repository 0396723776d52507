// How texts call a number a record, and how far back they look: "the lowest month since 1998", "the most in 25 years",
// "ever". Reading finds records that are told without their number; comparing asks whether two look back equally far.
/** The words of records at either end. English, Spanish. */
const LOW =
  'lowest|smallest|fewest|least|weakest|safest|quietest|(?:más|mas) (?:bajo|baja|bajos|bajas|débil)|menor(?:es)?|mínim[oa]'
const HIGH =
  'highest|largest|biggest|greatest|most|worst|deadliest|bloodiest|strongest|busiest|heaviest|longest|(?:más|mas) (?:alto|alta|grande|letal|mortífero|fuerte|violento|grave)|mayor(?:es)?|peor(?:es)?|máxim[oa]'
/** How far back it is looked, in words between which little may stand. */
const BACK = String.raw`\b(?:since|desde)\s+(?:at least\s+|al menos\s+|por lo menos\s+)?(?:(?:the\s+)?(?:fiscal\s+)?(?:year\s+)?|el\s+(?:año\s+)?(?:fiscal\s+)?)?(?:\p{L}+\s+(?:of\s+|de\s+)?)?(?<year>1[5-9]\d\d|20\d\d)\b|\b(?:in|for|en)\s+(?:more than\s+|at least\s+|over\s+|nearly\s+|almost\s+|más de\s+|casi\s+)?(?<years>\d{1,3})\s+(?:years|años)\b|\b(?<ever>ever|on record|in (?:the |recorded |its |the country's |\p{L}+'s )?history|recorded history|de la historia|en la historia|jamás|nunca)\b`
const BETWEEN = '[^.;!?]{0,70}?'

/** "Had not fallen so far since 1998" tells by the verb alone which end it is. */
const NOT_SINCE = String.raw`\b(?:not|never|no|nunca|hadn't|hasn't)\b`

const PATTERNS: readonly (readonly [RecordWords['end'], RegExp])[] = [
  ['lowest', new RegExp(String.raw`\b(?:${LOW})\b${BETWEEN}(?:${BACK})`, 'iu')],
  ['highest', new RegExp(String.raw`\b(?:${HIGH})\b${BETWEEN}(?:${BACK})`, 'iu')],
  [null, new RegExp(`${NOT_SINCE}${BETWEEN}(?:${BACK})`, 'iu')],
]

/** What the words of a sentence tell of a record. */
export interface RecordWords {
  /** Null where the words leave it open. */
  readonly end: 'lowest' | 'highest' | null
  /** The first year that is looked back to; null where it is told otherwise. */
  readonly year: number | null
  /** So many years are looked back; null where it is told otherwise. */
  readonly years: number | null
  /** The words that say so. */
  readonly words: string
}

/** The first record that a sentence tells. */
export function recordIn(text: string): RecordWords | null {
  for (const [end, pattern] of PATTERNS) {
    const found = pattern.exec(text)
    if (found === null) continue
    const { year, years } = found.groups ?? {}
    const numberOf = (digits: string | undefined) => (digits === undefined ? null : Number(digits))
    return { end, year: numberOf(year), years: numberOf(years), words: found[0] }
  }
  return null
}
