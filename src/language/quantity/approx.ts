// Finds the words beside a number that loosen it ("more than", "or so") and works out the bounds they leave.
import type { Approx } from '../../model/index.js'
import type { Token } from '../token.js'
import { AFTER, BEFORE, DIMINISHERS, LONGEST, MOTION } from './approx-lexicon.js'

export interface Loosening {
  readonly approx: Approx
  /** The token at which the phrase begins. */
  readonly first: number
}

/** After these a duration with "over" runs on rather than being passed ("over six months" beside a verb). */
const MEASURING = new Set([
  'for',
  'of',
  'after',
  'in',
  'within',
  'just',
  'well',
  'is',
  'was',
  'are',
  'were',
  'be',
  'been',
  'last',
  'lasted',
  'took',
  'take',
  'by',
  'a',
  'an',
  ',',
])

/** Verbs of which "over" is a part: who handed over 100 prisoners did not hand more. */
const HANDING = new Set(
  'hand hands handed handing turn turns turned turning sign signs signed signing give gives gave given giving make made'.split(
    ' ',
  ),
)

/** The approximator that ends right before token `index`, within the sentence that begins at `start`. */
export function looseningBefore(
  tokens: readonly Token[],
  index: number,
  start: number,
  duration: boolean,
): Loosening | null {
  let end = index
  while (end > start && DIMINISHERS.has((tokens[end - 1] as Token).lower) && end > index - 2) {
    // "a" belongs to phrases of its own ("a maximum of"), never before a numeral.
    if ((tokens[end - 1] as Token).lower === 'a' && end === index) break
    end--
  }
  for (const last of end === index ? [index] : [index, end]) {
    for (let size = Math.min(LONGEST, last - start); size > 0; size--) {
      const first = last - size
      let phrase = (tokens[first] as Token).lower
      for (let i = first + 1; i < last; i++) phrase += ` ${(tokens[i] as Token).lower}`
      const approx = BEFORE.get(phrase)
      if (approx === undefined) continue
      const before = tokens[first - 1]
      if (phrase === 'up to' && before !== undefined && MOTION.has(before.lower)) return null
      if (phrase === 'over' && HANDING.has(before?.lower ?? '')) return null
      if (phrase === 'over' && duration && first > start && !MEASURING.has(before?.lower ?? ',')) return null
      if (phrase === 'some' && (tokens[index - 1] as Token).end === (tokens[index] as Token).start) return null
      if (phrase === 'short of' || phrase === 'shy of') return { approx, first }
      return {
        approx,
        first: phrase.startsWith('an ') || phrase.startsWith('a m') || phrase.startsWith('a c') ? first + 1 : first,
      }
    }
  }
  return null
}

/** The approximator that begins at `at`, with where it ends. */
export function looseningAfter(text: string, at: number): { readonly approx: Approx; readonly end: number } | null {
  for (const [expression, approx] of AFTER) {
    expression.lastIndex = at
    const match = expression.exec(text)
    if (match !== null) return { approx, end: at + match[0].length }
  }
  return null
}

/** The bounds that a value and its approximator leave; see `Quantity` for which are exclusive. */
export function boundsOf(value: number, approx: Approx): { readonly low: number | null; readonly high: number | null } {
  switch (approx) {
    case 'exact':
      return { low: value, high: value }
    case 'about':
      return { low: null, high: null }
    case 'at_least':
    case 'more_than':
      return { low: value, high: null }
    case 'at_most':
    case 'less_than':
    case 'nearly':
      return { low: null, high: value }
  }
}
