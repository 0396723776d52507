// Numbers as they stand before a Spanish unit of time, read backwards from the unit. The values of the words are those
// of the quantity reader.

import { sentenceAt } from '../../context.js'
import { NUMBER_VALUES } from '../../quantity/spanish/number-lexicon.js'
import type { Scan } from '../candidate.js'
import { wordAt } from '../candidate.js'
import { LIMITERS, VAGUE_COUNTS } from './lexicon.js'

/** A count before a unit. `value` is null for "varios". */
export interface CountBefore {
  readonly first: number
  readonly value: number | null
}

const DIGITS = /^\d{1,3}(?:[.,]\d{3})+$|^\d+(?:[.,]\d{1,2})?$/
const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/

const digitsOf = (word: string): number =>
  GROUPED.test(word) ? Number(word.replace(/[.,]/g, '')) : Number(word.replace(',', '.'))

const isNumber = (word: string): boolean => NUMBER_VALUES.has(word) || DIGITS.test(word)

/** The value of the number from `first` to `last`: words add up, "mil" multiplies what stands before it. */
function totalOf(scan: Scan, first: number, last: number): number {
  let total = 0
  let run = 0
  for (let i = first; i < last; i++) {
    const word = wordAt(scan, i)
    if (word === 'y') continue
    if (word === 'mil') {
      total += (run === 0 ? 1 : run) * 1000
      run = 0
    } else run += NUMBER_VALUES.get(word) ?? digitsOf(word)
  }
  return total + run
}

const LIMITER_WORDS = LIMITERS.map(([phrase, mod]) => [phrase.split(' '), mod] as const)

/** The phrase of limitation that ends before `first`, with where it begins. */
export function limiterBefore(
  scan: Scan,
  first: number,
): { readonly first: number; readonly mod: 'approx' | 'before' | 'after' | null } {
  for (const [parts, mod] of LIMITER_WORDS) {
    const from = first - parts.length
    if (from >= 0 && parts.every((word, k) => wordAt(scan, from + k) === word)) return { first: from, mod }
  }
  return { first, mod: null }
}

/** A number at the end of a heading does not count what the next line begins with. */
const inOneSentence = (scan: Scan, first: number, last: number): boolean =>
  sentenceAt(scan.context, scan.tokens[first]?.start ?? 0) === sentenceAt(scan.context, scan.tokens[last]?.start ?? 0)

/** Index of the first token of the number that ends before `end`, or `end` where there is none. */
function numberStart(scan: Scan, end: number): number {
  let i = end
  while (i > 0) {
    const word = wordAt(scan, i - 1)
    const next = wordAt(scan, i)
    // Digits stand alone, or before "mil"; "y" joins tens and ones.
    if (isNumber(word) && (i === end || !DIGITS.test(word) || next === 'mil')) i--
    else if (word === 'y' && i < end && NUMBER_VALUES.has(wordAt(scan, i - 2)) && !DIGITS.test(next)) i--
    else break
  }
  return i
}

/** The count that stands before token `unit`; null where none does. */
export function countBefore(scan: Scan, unit: number, many: boolean): CountBefore | null {
  const start = numberStart(scan, unit)
  if (start < unit) {
    // "un millón" and the like are no counts of time; "un" alone counts a singular.
    if (!inOneSentence(scan, start, unit)) return null
    return { first: start, value: totalOf(scan, start, unit) }
  }
  const word = wordAt(scan, unit - 1)
  if (word === 'media' || word === 'medio') return many ? null : { first: unit - 1, value: 0.5 }
  if (word === 'de' && wordAt(scan, unit - 2) === 'par')
    return { first: wordAt(scan, unit - 3) === 'un' ? unit - 3 : unit - 2, value: 2 }
  if (VAGUE_COUNTS.has(word)) return { first: unit - 1, value: null }
  return null
}
