// How English tells quantities: the words at which one may begin, the proposers in order, and the words around it.
import { looseningAfter, looseningBefore } from './approx.js'
import type { Proposer } from './draft.js'
import { proposeFraction } from './fractions.js'
import type { QuantityGrammar } from './grammar.js'
import { IDIOM_STARTS, proposeArticleTime, proposeIdiom, proposeMultiple, proposeRank } from './idioms.js'
import { MAGNITUDES, ONES, TENS } from './number-lexicon.js'
import { proposeAmount } from './numerals.js'
import { rateAt, rateOfMeasure } from './rate.js'

/**
 * In this order, the first that fires at a word takes it: idioms hold numerals ("half a dozen"), multiples and fractions
 * are numerals with a meaning of their own ("two-thirds", "six times as many"), the plain amount is what is left, and an
 * article is a numeral only where nothing else was.
 */
const PROPOSERS: readonly Proposer[] = [
  proposeIdiom,
  proposeMultiple,
  proposeRank,
  proposeFraction,
  proposeAmount,
  proposeArticleTime,
]

/** Every whole word at which something may begin. */
const STARTS: ReadonlySet<string> = new Set([...IDIOM_STARTS, ...ONES.keys(), ...TENS.keys(), ...MAGNITUDES.keys()])

/** Whether anything can begin at the word; asked of every word, so it must be quick. */
function mayBegin(lower: string): boolean {
  if (STARTS.has(lower)) return true
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    // Digits, and the signs from ¼ to ¾ and ⅓ to ⅞.
    if ((code >= 48 && code <= 57) || (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e)) return true
  }
  return lower.endsWith('fold') || (lower.includes('-') && lower.endsWith('st'))
}

export const ENGLISH: QuantityGrammar = {
  mayBegin,
  proposers: PROPOSERS,
  looseningBefore,
  looseningAfter,
  rateAt: ({ text }, at, end, money) => (money ? rateAt(text, at, end, true) : rateOfMeasure(text, at, end)),
}
