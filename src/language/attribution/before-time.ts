// Where a speaker ends before a phrase of time that stands between it and the verb: "Aid groups in April said", "the
// mayor last week said", "Grupos de ayuda en abril".
import type { Token } from '../token.js'

/** How a language tells when. */
export interface TimePhrases {
  /** Words of time themselves. */
  readonly words: RegExp
  /** What stands before them in a phrase of time: "early in May", "the same day". */
  readonly modifiers: RegExp
  /** Prepositions that open one. */
  readonly prepositions: RegExp
  /** What opens one without a preposition: "last week said" tells when, "the week said" would tell who. */
  readonly openings: RegExp
}

/** The end of a speaker that ends at `end` and does not reach to `stop`, before what tells when; else `end`. */
export function endBeforeTime(
  tokens: readonly Token[],
  { end, stop }: { readonly end: number; readonly stop: number },
  { words, modifiers, prepositions, openings }: TimePhrases,
): number {
  let i = end - 1
  let told = false
  for (; i > stop; i--) {
    const token = tokens[i] as Token
    if (words.test(token.lower)) told = true
    else if (token.pos !== 'NUM' && !modifiers.test(token.lower)) break
  }
  if (!told) return end
  if (prepositions.test(tokens[i]?.lower ?? '')) i--
  else if (!openings.test(tokens[i + 1]?.lower ?? '')) return end
  const before = tokens[i]
  return i >= stop && (before?.pos === 'NOUN' || before?.pos === 'PROPN' || before?.text === ')') ? i + 1 : end
}
