// Numbers as they stand before a unit of time. The quantity reader has the full grammar of numbers; here only the
// counts that people say of days and years are wanted, read backwards from the unit.
import type { Scan } from '../candidate.js'
import { wordAt } from '../candidate.js'
import {
  LIMITER_PHRASES,
  LIMITERS,
  MULTIPLIERS,
  NUMBER_WORDS,
  ORDINALS,
  UNIT_ADJECTIVES,
  VAGUE_COUNTS,
} from './lexicon.js'

/** A count before a unit. `value` is null for "several". */
export interface CountBefore {
  readonly first: number
  readonly value: number | null
  readonly mod: 'approx' | 'before' | 'after' | null
}

const DIGITS = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/

const isHyphen = (word: string): boolean => word === '-' || word === '‑' || word === '–'

function isNumberWord(word: string): boolean {
  return NUMBER_WORDS.has(word) || MULTIPLIERS.has(word) || DIGITS.test(word)
}

/** The value of the number words from `first` to `last`, which were collected backwards. */
function countOf(scan: Scan, first: number, last: number): number | null {
  let total = 0
  let run = 0
  let seen = false
  for (let i = first; i < last; i++) {
    const word = wordAt(scan, i)
    const small = NUMBER_WORDS.get(word)
    const times = MULTIPLIERS.get(word)
    if (small !== undefined) run += small
    else if (DIGITS.test(word)) run += Number(word.replaceAll(',', ''))
    else if (word === 'half') total += 0.5
    else if (times !== undefined) {
      run = (run === 0 ? 1 : run) * times
      if (times >= 1000) {
        total += run
        run = 0
      }
    } else continue
    seen = true
  }
  return seen ? total + run : null
}

/** Widens to the left over "more than", "nearly", "some". */
export function limiterBefore(
  scan: Scan,
  first: number,
): { readonly first: number; readonly mod: 'approx' | 'before' | 'after' | null } {
  for (const [phrase, mod] of LIMITER_PHRASES) {
    const from = first - phrase.length
    if (from >= 0 && phrase.every((word, k) => wordAt(scan, from + k) === word)) return { first: from, mod }
  }
  const mod = LIMITERS.get(wordAt(scan, first - 1))
  return mod === undefined ? { first, mod: null } : { first: first - 1, mod }
}

/** Index of the first token of the number that ends before `end`, or `end` if there is none. */
function numberStart(scan: Scan, end: number): number {
  let i = end
  while (i > 0) {
    const word = wordAt(scan, i - 1)
    if (isNumberWord(word)) i--
    else if (word === 'half' && (wordAt(scan, i - 2) === 'a' || isHyphen(wordAt(scan, i - 2)))) i--
    else if (
      isHyphen(word) &&
      i < end &&
      (isNumberWord(wordAt(scan, i - 2)) || wordAt(scan, i - 2) === 'and' || wordAt(scan, i - 2) === 'a')
    )
      i--
    else if (word === 'and' && i < end && isNumberWord(wordAt(scan, i - 2)) && /^(?:a|half)$/.test(wordAt(scan, i))) i--
    else if (word === 'and' && i < end && isHyphen(wordAt(scan, i - 2))) i--
    else if ((word === 'a' || word === 'an') && i < end && /^(?:half|dozen|hundred|thousand)$/.test(wordAt(scan, i)))
      i--
    else break
  }
  return i
}

/** The count that stands before token `unit`, with a hyphen between ("two-day"), an adjective between ("two full days"), or none. */
export function countBefore(scan: Scan, unit: number): CountBefore | null {
  let end = unit
  if (isHyphen(wordAt(scan, end - 1)) && !(scan.tokens[end]?.spaced ?? true)) end--
  else if (UNIT_ADJECTIVES.has(wordAt(scan, end - 1)) || ORDINALS.has(wordAt(scan, end - 1))) end--
  const start = numberStart(scan, end)
  if (start < end) {
    const value = countOf(scan, start, end)
    return value === null ? null : { first: start, value, mod: null }
  }
  return vagueCount(scan, end)
}

/** "several", "a few", "a couple of", "a", "an". */
function vagueCount(scan: Scan, end: number): CountBefore | null {
  let i = end
  if (wordAt(scan, i - 1) === 'of' && wordAt(scan, i - 2) === 'couple') i--
  const word = wordAt(scan, i - 1)
  if (VAGUE_COUNTS.has(word)) {
    const first = wordAt(scan, i - 2) === 'a' ? i - 2 : i - 1
    return { first, value: word === 'couple' ? 2 : null, mod: null }
  }
  if (end < i + 1 && (word === 'a' || word === 'an')) return { first: i - 1, value: 1, mod: null }
  return null
}
