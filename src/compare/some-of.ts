// Whether a number says of itself that it is some of others: "92 of them", "including four guards", "among the dead".
import type { Claim } from '../model/index.js'
import { before, behind, clauseOfNumber, numberSpan, saysOneOf, wordsOf } from './clause.js'
import { OF_THEM } from './counting-words.js'

/** So many words behind a part may point back at its total. */
const BEHIND_WORDS = 5

/** Whether what stands behind a number points back at a total. */
export const pointsBack = (claim: Claim): boolean =>
  saysOneOf(wordsOf(behind(claim, numberSpan(claim))).slice(0, BEHIND_WORDS), OF_THEM)

/** Words that make a number one of some of those of one fate. English, Spanish. */
export const AMONG: readonly string[] = [
  'among the dead',
  'among the deaths',
  'among the victims',
  'among those killed',
  'among the injured',
  'among the wounded',
  'among the missing',
  'entre los muertos',
  'entre las víctimas',
  'entre los fallecidos',
  'entre los heridos',
  'entre los desaparecidos',
]

/** What stands right before those who are some of others: "including at least four guards". English, Spanish. */
const INCLUDING =
  /(?<!\p{L})(?:including|includes|among (?:them|whom|those)|incluid[oa]s?|incluyendo|entre (?:ellos|ellas|los que|las que))\s(?:\p{L}+\s){0,2}$/iu

/** What stands right behind a number without a noun that is some of others: "six of the injured", "seis de los heridos". */
const SOME_OF =
  /^\s(?:of\s(?:the|those)\s(?:injured|wounded|hurt|missing|trapped|survivors|arrested|detained|detainees)|de\s(?:los|las)\s(?:herid[oa]s|lesionad[oa]s|hospitalizad[oa]s|desaparecid[oa]s|atrapad[oa]s|supervivientes|sobrevivientes|detenid[oa]s|arrestad[oa]s))(?!\p{L})/iu

/** Whether right behind a number without a noun those are told of whom it is some. */
export const isSomeOfThose = (claim: Claim): boolean =>
  claim.value?.attribute === 'count' && SOME_OF.test(behind(claim, numberSpan(claim)))

/** What stands between a part and the number it is of: "44 of the 48", "5.000 de los 16.200". English, Spanish. */
export const OF_THE_NUMBER =
  /^\s(?:out\s)?(?:of|de)\s(?:the|its|their|those|these|this \p{L}+[’']s|last \p{L}+[’']s|los|las|sus|estos|estas|esos|esas)\s(?:more than\s|about\s|más de\s)?$/iu

/** What stands before a number of which some are told next: "Of the 48 on board, 44", "De los 16.200 evacuados, 5.000". English, Spanish. */
export const OF_THOSE =
  /(?:^|[.;:,]\s|\s(?:and|but|y|pero)\s)(?:out\s)?(?:of|de)\s(?:the|its|their|those|these|los|las|sus|esos|esas)\s(?:more than\s|about\s|some\s|más de\s|unos\s|unas\s)?$/iu

/** The number of which a number is some, with its noun: "of the 16,200 evacuated". English, Spanish. */
export const NUMBER_BEHIND = /^\s(?:out\s)?(?:of|de)\s(?:the|its|their|los|las|sus)\s\d[\d.,]*\s\p{L}+/iu

export const isOfNextNumber = (claim: Claim): boolean => NUMBER_BEHIND.test(behind(claim, numberSpan(claim)))

/**
 * Whether a number says of itself that it leaves others of the same fate out: "two officers are among the dead", "92 of
 * them", "including four guards".
 */
export const isSomeOf = (claim: Claim): boolean =>
  pointsBack(claim) ||
  isSomeOfThose(claim) ||
  INCLUDING.test(before(claim, numberSpan(claim))) ||
  saysOneOf(wordsOf(clauseOfNumber(claim)), AMONG)
