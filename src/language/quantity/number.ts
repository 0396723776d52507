// The grammar of numerals: reads one number at a place of the text, in digits or in words. It works on characters, for
// tokenisers disagree about "RM23.50", "1,000s" or "5%-6%", while a number's spelling is regular.
import {
  FRACTION_SIGNS,
  LETTER_MAGNITUDES,
  MAGNITUDES,
  ONES,
  PLAIN_LETTER_MAGNITUDES,
  SHORT_MAGNITUDES,
  TENS,
} from './number-lexicon.js'

/** A number as written: `end` is where its numeral ends, magnitude included. */
export interface WrittenNumber {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly form: 'digits' | 'words' | 'fraction'
  /** The power that was multiplied in ("million"), 1 if none: a range may share it. */
  readonly magnitude: number
  /** Whether a letter may be a magnitude or a unit ("5m"): decided by what stands before. */
  readonly grouped: boolean
}

const DIGITS = /(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+/y
const SIMPLE_FRACTION = /(\d{1,2})[/⁄](\d{1,3})(?![\d/⁄.])/y
const MEASURING = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 128])
const WORD = /[A-Za-z]+/y
const GAP = /[ \u00a0\u202f\n]/

function wordAt(text: string, at: number): string | null {
  WORD.lastIndex = at
  const match = WORD.exec(text)
  return match === null ? null : match[0]
}

/** Where the white space that stands at `at` ends: in an indented list a line break is several characters. */
export function afterGap(text: string, at: number): number {
  let end = at
  while (GAP.test(text[end] ?? '')) end++
  return end
}

/** Where the next word begins after white space or a hyphen; -1 if something else stands there. */
function nextWord(text: string, at: number): number {
  const mark = text[at]
  if (mark === '-' || mark === '‑') return at + 1
  const next = afterGap(text, at)
  return next > at && next < text.length ? next : -1
}

/** A magnitude that follows at `at`, with where it ends. */
function magnitudeAt(text: string, at: number, money: boolean): { readonly size: number; readonly end: number } | null {
  const attached = wordAt(text, at)
  const begin = attached === null ? nextWord(text, at) : at
  if (begin < 0) return null
  const word = attached ?? wordAt(text, begin)
  if (word === null) return null
  const lower = word.toLowerCase()
  const size = MAGNITUDES.get(lower) ?? SHORT_MAGNITUDES.get(lower)
  if (size !== undefined && !(attached !== null && lower === 'mil')) return { size, end: begin + word.length }
  const letter = LETTER_MAGNITUDES.get(word)
  if (letter === undefined || /[\d/²³]/u.test(text[begin + 1] ?? '')) return null
  if (money && (attached !== null || word === 'm')) return { size: letter, end: begin + 1 }
  return attached !== null && PLAIN_LETTER_MAGNITUDES.has(word) ? { size: letter, end: begin + 1 } : null
}

function multiplied(text: string, number: WrittenNumber, money: boolean): WrittenNumber {
  let { value, end, magnitude } = number
  for (let turn = 0; turn < 2; turn++) {
    const found = magnitudeAt(text, end, money)
    if (found === null) break
    value *= found.size
    magnitude *= found.size
    end = found.end
  }
  // 1.13 million is 1,130,000, not 1129999.9999999999.
  return end === number.end ? number : { ...number, end, magnitude, value: Number(value.toPrecision(12)) }
}

function digitsAt(text: string, start: number, money: boolean): WrittenNumber | null {
  SIMPLE_FRACTION.lastIndex = start
  const fraction = SIMPLE_FRACTION.exec(text)
  if (fraction !== null) {
    const [whole, top, bottom] = fraction
    // "9/11" and "24/7" are names; what is left are the denominators people measure with.
    if (Number(top) >= Number(bottom) || !MEASURING.has(Number(bottom))) return null
    return {
      start,
      end: start + whole.length,
      value: Number(top) / Number(bottom),
      form: 'fraction',
      magnitude: 1,
      grouped: false,
    }
  }
  DIGITS.lastIndex = start
  const match = DIGITS.exec(text)
  if (match === null) return null
  const written = match[0]
  let end = start + written.length
  let value = Number(written.replace(/,/gu, ''))
  const sign = FRACTION_SIGNS.get(text[end] ?? '')
  if (sign !== undefined) {
    value += sign
    end++
  }
  return multiplied(text, { start, end, value, form: 'digits', magnitude: 1, grouped: written.includes(',') }, money)
}

/** "two and a half", "one and a quarter" after a number in words. */
const HALF_MORE = /[ -]and (?:a|one)[ -](half|quarter|third)\b/y
const MORE_OF: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25, third: 1 / 3 }

/** What the words read so far have come to. */
interface Sum {
  readonly total: number
  readonly part: number
  readonly last: 'none' | 'one' | 'ten' | 'hundred' | 'power' | 'article'
  readonly power: number
}

const NOTHING_YET: Sum = { total: 0, part: 0, last: 'none', power: 1 }

/** The sum with one more word; null where the word belongs to no number here. */
function withWord(sum: Sum, word: string): Sum | null {
  const { total, part, last } = sum
  const open = last === 'none' || last === 'hundred' || last === 'power'
  const one = ONES.get(word)
  if (one !== undefined) return open || (last === 'ten' && one < 10) ? { ...sum, part: part + one, last: 'one' } : null
  const ten = TENS.get(word)
  if (ten !== undefined) return open ? { ...sum, part: part + ten, last: 'ten' } : null
  if (word === 'a' || word === 'an') return last === 'none' ? { ...sum, last: 'article' } : null
  const size = MAGNITUDES.get(word)
  if (size === undefined || last === 'none') return null
  const multiplied = Math.max(part, 1) * size
  return size <= 100
    ? { ...sum, part: multiplied, last: 'hundred', power: size }
    : { total: total + multiplied, part: 0, last: 'power', power: size }
}

/** Where the number goes on after "and" ("a hundred and two"); -1 if it doesn't. */
function afterAnd(text: string, at: number, last: Sum['last']): number {
  if (last !== 'hundred' && last !== 'power') return -1
  const then = nextWord(text, at + 3)
  const word = then < 0 ? undefined : wordAt(text, then)?.toLowerCase()
  return word !== undefined && (ONES.has(word) || TENS.has(word)) ? then : -1
}

function wordsAt(text: string, start: number): WrittenNumber | null {
  let sum = NOTHING_YET
  let end = start
  for (let at = start; at >= 0; ) {
    const word = wordAt(text, at)?.toLowerCase()
    if (word === undefined) break
    if (word === 'and') {
      at = afterAnd(text, at, sum.last)
      continue
    }
    const next = withWord(sum, word)
    if (next === null) break
    sum = next
    if (sum.last !== 'article') end = at + word.length
    at = nextWord(text, at + word.length)
  }
  if (end === start) return null
  const value = sum.total + sum.part
  HALF_MORE.lastIndex = end
  const more = HALF_MORE.exec(text)
  const base = { start, end, value, form: 'words', magnitude: sum.power, grouped: false } as const
  if (more === null) return base
  const extra = MORE_OF[more[1] as string] ?? 0
  return multiplied(text, { ...base, end: end + more[0].length, value: value + extra, magnitude: 1 }, false)
}

/**
 * The number written at `start`, or null. `money` says that a currency stands before it, so that "m" means million.
 */
export function numberAt(text: string, start: number, money: boolean): WrittenNumber | null {
  const sign = FRACTION_SIGNS.get(text[start] ?? '')
  if (sign !== undefined) return { start, end: start + 1, value: sign, form: 'fraction', magnitude: 1, grouped: false }
  const code = text.charCodeAt(start)
  if ((code >= 48 && code <= 57) || code === 46) return digitsAt(text, start, money)
  return wordsAt(text, start)
}
