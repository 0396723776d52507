// Finds the Spanish words beside a number that loosen it ("más de", "o menos").
import type { Approx } from '../../../model/index.js'
import type { Token } from '../../token.js'
import type { Loosening } from '../approx.js'
import { AFTER, BEFORE, DIMINISHERS, LONGEST, REACHING } from './approx-lexicon.js'

/** Whether a verb of change stands shortly before "hasta". */
function reaches(tokens: readonly Token[], first: number, start: number): boolean {
  for (let i = first - 1; i >= Math.max(start, first - 6); i--) {
    const word = (tokens[i] as Token).lower
    if (REACHING.test(word)) return true
    if (/^[,;:(]$/.test(word)) return false
  }
  return false
}

/** The phrase of so many words that ends before token `last`. */
function phraseBefore(tokens: readonly Token[], last: number, size: number): string {
  let phrase = (tokens[last - size] as Token).lower
  for (let i = last - size + 1; i < last; i++) phrase += ` ${(tokens[i] as Token).lower}`
  return phrase
}

/** The approximator that ends right before token `index`, within the sentence that begins at `start`. */
export function looseningBefore(tokens: readonly Token[], index: number, start: number): Loosening | null {
  let end = index
  while (end > start && DIMINISHERS.has((tokens[end - 1] as Token).lower) && end > index - 2) end--
  for (const last of end === index ? [index] : [index, end]) {
    for (let size = Math.min(LONGEST, last - start); size > 0; size--) {
      const first = last - size
      const phrase = phraseBefore(tokens, last, size)
      const approx = BEFORE.get(phrase)
      if (approx === undefined) continue
      if (phrase.startsWith('hasta') && reaches(tokens, first, start)) return null
      return { approx, first: phrase.startsWith('un ') ? first + 1 : first }
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
