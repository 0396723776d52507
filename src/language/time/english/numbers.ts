// Numbers as they stand before a unit of time. The quantity reader has the full grammar of numbers; here only the
// counts that people say of days and years are wanted, read backwards from the unit.
import { sentenceAt } from '../../context.js'
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
    // "93% fewer than a year before" compares.
    if (
      phrase[1] === 'than' &&
      (wordAt(scan, from - 1) === '%' ||
        /^per(?:cent|centage)?$/.test(wordAt(scan, from - 1)) ||
        scan.tokens[from - 1]?.pos === 'NUM')
    )
      continue
    if (from >= 0 && phrase.every((word, k) => wordAt(scan, from + k) === word)) return { first: from, mod }
  }
  const mod = LIMITERS.get(wordAt(scan, first - 1))
  return mod === undefined ? { first, mod: null } : { first: first - 1, mod }
}

const isArticle = (word: string): boolean => word === 'a' || word === 'an'

/** Whether the token before `i`, inside a number that goes on at `i`, still belongs to it. */
function joinsNumber(scan: Scan, i: number): boolean {
  const word = wordAt(scan, i - 1)
  const next = wordAt(scan, i)
  const before = wordAt(scan, i - 2)
  if (isNumberWord(word)) return !DIGITS.test(word) || MULTIPLIERS.has(next) || next === 'and'
  if (word === 'half') return isArticle(before) || isHyphen(before)
  if (isHyphen(word)) return isNumberWord(before) || before === 'and' || isArticle(before)
  if (word === 'and') return isArticle(next) || next === 'half' || MULTIPLIERS.has(before) || isHyphen(before)
  return isArticle(word) && (next === 'half' || next === '-' || MULTIPLIERS.has(next))
}

/** Index of the first token of the number that ends before `end`, or `end` if there is none. */
function numberStart(scan: Scan, end: number): number {
  const word = wordAt(scan, end - 1)
  const half = word === 'half' && (isArticle(wordAt(scan, end - 2)) || isHyphen(wordAt(scan, end - 2)))
  if (!isNumberWord(word) && !half) return end
  let i = end - 1
  while (i > 0 && joinsNumber(scan, i)) i--
  // What was collected last may be a loose connecting word.
  while (i < end && (isHyphen(wordAt(scan, i)) || wordAt(scan, i) === 'and')) i++
  return i
}

/** A number at the end of a heading does not count what the next line begins with. */
const inOneSentence = (scan: Scan, first: number, last: number): boolean =>
  sentenceAt(scan.context, scan.tokens[first]?.start ?? 0) === sentenceAt(scan.context, scan.tokens[last]?.start ?? 0)

/** The count that stands before token `unit`, with a hyphen between ("two-day"), an adjective between ("two full days"), or none. */
export function countBefore(scan: Scan, unit: number, many: boolean): CountBefore | null {
  let end = unit
  if (isHyphen(wordAt(scan, end - 1)) && !(scan.tokens[end]?.spaced ?? true)) end--
  else if (UNIT_ADJECTIVES.has(wordAt(scan, end - 1)) || ORDINALS.has(wordAt(scan, end - 1))) end--
  const start = numberStart(scan, end)
  if (start < end) {
    if (!inOneSentence(scan, start, unit)) return null
    const value = countOf(scan, start, end)
    return value === null ? null : { first: start, value, mod: null }
  }
  return vagueCount(scan, end, many)
}

/** "several", "a few", "a couple of", "a", "an". */
function vagueCount(scan: Scan, end: number, many: boolean): CountBefore | null {
  let i = end
  if (wordAt(scan, i - 1) === 'of' && wordAt(scan, i - 2) === 'couple') i--
  const word = wordAt(scan, i - 1)
  if (VAGUE_COUNTS.has(word)) {
    const first = wordAt(scan, i - 2) === 'a' ? i - 2 : i - 1
    return { first, value: word === 'couple' ? 2 : null, mod: null }
  }
  if (!many && isArticle(word)) return { first: i - 1, value: 1, mod: null }
  return null
}
