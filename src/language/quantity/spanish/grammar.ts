// How Spanish tells quantities: the words at which one may begin, the proposers in order, and the words around it.
import type { QuantityGrammar } from '../grammar.js'
import { proposeAmount, proposeArticle } from './amounts.js'
import { looseningAfter, looseningBefore } from './approx.js'
import { IDIOMS, MULTIPLYING_VERBS, OTHER_STARTS, RANKS } from './idiom-lexicon.js'
import { proposeFraction, proposeGroup, proposeIdiom, proposeMultiple, proposeRank } from './idioms.js'
import { NUMBER_VALUES } from './number-lexicon.js'
import { rateAt } from './rate.js'

const STARTS: ReadonlySet<string> = new Set([
  ...NUMBER_VALUES.keys(),
  ...IDIOMS.map(([phrase]) => phrase.split(' ')[0] as string),
  ...MULTIPLYING_VERBS.keys(),
  ...RANKS.keys(),
  ...OTHER_STARTS,
])

const isDigit = (code: number): boolean => code >= 48 && code <= 57

export const SPANISH: QuantityGrammar = {
  mayBegin: (lower) => STARTS.has(lower) || isDigit(lower.charCodeAt(0)),
  // Groups hold numerals ("dos docenas"), multiples and fractions are numerals with a meaning of their own, the plain
  // amount is what is left, and an article is a numeral only where nothing else was.
  proposers: [proposeIdiom, proposeGroup, proposeMultiple, proposeRank, proposeFraction, proposeAmount, proposeArticle],
  looseningBefore,
  looseningAfter,
  rateAt,
}
