// Reads a Spanish number from the tokens: digits, words and both mixed ("31 mil 408", "3 millones 450 mil", "mil 350").
import type { ReadingContext } from '../../context.js'
import type { Token } from '../../token.js'
import { numberStyleOf, valueOfDigits } from './decimal-mark.js'
import { MAGNITUDES, NUMBER_VALUES } from './number-lexicon.js'

export interface SpanishNumber {
  readonly value: number
  /** The token after it. */
  readonly last: number
  readonly form: 'digits' | 'words'
  /** The greatest magnitude word in it, else 1. */
  readonly magnitude: number
  readonly grouped: boolean
}

/** What has been read so far: whole millions, whole thousands, and the part under a thousand. */
interface Sum {
  millions: number
  thousands: number
  part: number
  /** The least place filled in the part: what follows must be smaller. */
  place: number
  magnitude: number
  digits: boolean
  grouped: boolean
}

const placeOf = (value: number): number => (value >= 100 ? 100 : value >= 30 && value % 10 === 0 ? 10 : 1)

/** Adds digits; they open a number or stand behind "mil" and "millones". */
function addDigits(sum: Sum, text: string, context: ReadingContext): boolean {
  if (sum.part > 0 || sum.place < 999) return false
  const read = valueOfDigits(text, numberStyleOf(context))
  if (read === null) return false
  if (sum.thousands > 0 && read.value >= 1000) return false
  if (sum.millions > 0 && read.value >= 1e6) return false
  sum.part = read.value
  sum.place = 0
  sum.digits = true
  sum.grouped ||= read.grouped
  return true
}

/** Adds a number word: hundreds, then tens, then ones; "mil" and "millones" close what stands before them. */
function addWord(sum: Sum, word: string): boolean {
  const size = MAGNITUDES.get(word)
  if (size !== undefined) {
    const before = sum.thousands + sum.part
    if (before === 0 || sum.millions > 0) return false
    sum.millions = before * size
    sum.magnitude = Math.max(sum.magnitude, size)
  } else if (word === 'mil') {
    if (sum.thousands > 0) return false
    sum.thousands = (sum.place === 1000 ? 1 : sum.part) * 1000
    sum.magnitude = Math.max(sum.magnitude, 1000)
    sum.part = 0
    sum.place = 999
    return true
  } else {
    const value = NUMBER_VALUES.get(word)
    if (value === undefined || sum.place === 0) return false
    if (value >= sum.place && sum.place < 999) return false
    sum.part += value
    sum.place = placeOf(value) === 1 ? 0 : placeOf(value)
    return true
  }
  sum.thousands = 0
  sum.part = 0
  sum.place = 1000
  return true
}

/** "un millón y medio". */
function halfMore(tokens: readonly Token[], at: number, sum: Sum): number {
  if (sum.magnitude < 1e6 || tokens[at]?.lower !== 'y' || !/^medi[oa]$/.test(tokens[at + 1]?.lower ?? '')) return 0
  return sum.magnitude / 2
}

/** "setenta y dos punto cuatro": decimals as they are spoken; 0 where none follow. */
function spokenDecimals(tokens: readonly Token[], at: number, sum: Sum): number {
  const decimals = NUMBER_VALUES.get(tokens[at + 1]?.lower ?? '') ?? 100
  if (sum.digits || sum.magnitude > 1 || tokens[at]?.lower !== 'punto' || decimals >= 100) return 0
  return decimals / (decimals < 10 ? 10 : 100)
}

/** Groups of three digits with spaces between: "1 234 567". */
function spacedDigits(tokens: readonly Token[], index: number, limit: number): SpanishNumber | null {
  if (!/^\d{1,3}$/.test((tokens[index] as Token).text)) return null
  let last = index + 1
  while (last < limit && /^\d{3}$/.test((tokens[last] as Token).text) && (tokens[last] as Token).spaced) last++
  if (last < index + 2) return null
  let digits = ''
  for (let i = index; i < last; i++) digits += (tokens[i] as Token).text
  return { value: Number(digits), last, form: 'digits', magnitude: 1, grouped: true }
}

/** The number that begins at token `index`; null where none does. "un" and "una" alone are articles and none. */
export function spanishNumberAt(context: ReadingContext, index: number, limit: number): SpanishNumber | null {
  const { tokens } = context
  const first = tokens[index]
  if (first === undefined) return null
  const half = first.lower === 'medio' && /^(?:millón|millon|billón)$/.test(tokens[index + 1]?.lower ?? '')
  if (half)
    return {
      value: 0.5 * (MAGNITUDES.get((tokens[index + 1] as Token).lower) ?? 1e6),
      last: index + 2,
      form: 'words',
      magnitude: 1e6,
      grouped: false,
    }
  const spaced = spacedDigits(tokens, index, limit)
  if (spaced !== null) return spaced
  const sum: Sum = { millions: 0, thousands: 0, part: 0, place: 1000, magnitude: 1, digits: false, grouped: false }
  let i = index
  for (; i < limit; i++) {
    const token = tokens[i] as Token
    if (/^\d/.test(token.text)) {
      if (!addDigits(sum, token.text, context)) break
    } else if (token.lower === 'y') {
      // "treinta y dos".
      const next = NUMBER_VALUES.get(tokens[i + 1]?.lower ?? '') ?? 0
      if (sum.place !== 10 || next === 0 || next > 9) break
    } else if (!addWord(sum, token.lower)) break
  }
  if (i === index || (i === index + 1 && /^(?:una?|uno)$/.test(first.lower))) return null
  const more = halfMore(tokens, i, sum) + spokenDecimals(tokens, i, sum)
  const value = sum.millions + sum.thousands + sum.part + more
  return {
    // 1.13 million is 1,130,000, not 1129999.9999999999.
    value: sum.magnitude > 1 || more > 0 ? Number(value.toPrecision(12)) : value,
    last: more > 0 ? i + 2 : i,
    form: sum.digits ? 'digits' : 'words',
    magnitude: sum.magnitude,
    grouped: sum.grouped,
  }
}
