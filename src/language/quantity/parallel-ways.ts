// The ways in which a bare number can stand beside a measured one so that both are measured alike. Each is asked for
// itself; where none holds the number stays a bare count.
import type { Quantity, QuantityKind } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import { tokenAt } from '../context.js'
import type { Token } from '../token.js'
import * as words from './parallel-lexicon.js'

/** A bare number, the measured one before it that may lend its unit, and the words around them. */
export interface Parallel {
  readonly context: ReadingContext
  readonly lender: Quantity
  readonly quantity: Quantity
  /** What stands before the lender in its sentence. */
  readonly before: string
  /** What stands between the two, as written and then without loosening words at its end. */
  readonly between: string
  readonly bare: string
  readonly behind: string
}

const GOODS: ReadonlySet<QuantityKind> = new Set(['mass', 'volume', 'money'])
const isRate = ({ kind }: Quantity): boolean => kind === 'rate' || kind === 'ratio'
const isAmount = (quantity: Quantity): boolean => !isRate(quantity) && quantity.kind !== 'share'
const sizeOf = ({ value, high, low }: Quantity): number => Math.abs(value ?? high ?? low ?? 0)

/** The words behind a quantity in its sentence. */
const behindOf = (text: string, { span }: Quantity): string => text.slice(span.end, span.end + 40)

/** Whether a share is the size of a change and no level. */
export function isChange({ text }: ReadingContext, quantity: Quantity): boolean {
  if (quantity.kind !== 'share') return false
  const before = text.slice(Math.max(0, quantity.span.start - 48), quantity.span.start).trimEnd()
  return words.CHANGES_BEFORE.test(before) || words.CHANGES_BEHIND.test(behindOf(text, quantity))
}

const tokenBehind = ({ context, quantity }: Parallel): Token | undefined =>
  context.tokens[tokenAt(context, quantity.span.end)]

/** Whether no noun of its own follows a number, nor what it is one in ("1 in 4"). */
export function standsAlone({ context, quantity }: Pick<Parallel, 'context' | 'quantity'>): boolean {
  const { end } = quantity.span
  const behind = context.text.slice(end, end + 40).replace(/\s+/gu, ' ')
  if (/^ (?:in|out of) \p{N}{1,2}(?!\p{N})/u.test(behind)) return false
  const next = context.tokens[tokenAt(context, end)]
  return next === undefined || words.NO_NOUN.has(next.lower) || words.GOES_ON.test(behind)
}

/** "12 had come", "12 llegaron": the number is the subject. */
function isSubject(parallel: Parallel): boolean {
  const pos = tokenBehind(parallel)?.pos
  return pos === 'VERB' || pos === 'AUX'
}

const isPart = ({ lender, quantity }: Parallel): boolean => sizeOf(quantity) <= sizeOf(lender)

/** "40 tonnes in May, against 35 in June". A share of change is compared with levels ("fell 12 per cent, from 85"). */
const against = (parallel: Parallel): boolean =>
  words.AGAINST.test(parallel.bare) && standsAlone(parallel) && !isChange(parallel.context, parallel.lender)

/** "40 tonnes, more than the 35 of May". */
const thanAnother = ({ context, lender, between, behind }: Parallel): boolean =>
  words.THAN.test(between) && words.OF_ANOTHER.test(behind) && !isChange(context, lender)

const OTHER: ReadonlyMap<string, string> = new Map([
  ['from', 'to'],
  ['to', 'from'],
  ['a', 'de'],
  ['de', 'a'],
])

/** "fell to 40 tonnes from 55", "de 40 toneladas a 55". */
function otherSide(parallel: Parallel): boolean {
  const { bare, before, lender } = parallel
  const { side = '' } = words.FIRST_SIDE.exec(before)?.groups ?? {}
  return isAmount(lender) && bare.trim() === OTHER.get(side) && standsAlone(parallel)
}

/** "Of the 40 tonnes due, 12 had come", "40 tonnes, of which 12 were salt", "40 kilos, 12 of them pure". */
function partOfWhole(parallel: Parallel): boolean {
  const { bare, before, behind, lender } = parallel
  if (!isAmount(lender) || !isPart(parallel)) return false
  if (words.ASIDE.test(bare) && words.OF_THEM.test(behind)) return GOODS.has(lender.kind)
  const opens = words.OPENS_WHOLE.test(before) && words.WHOLE_ENDS.test(bare)
  return (opens || words.OF_WHICH.test(bare)) && (standsAlone(parallel) || isSubject(parallel))
}

/** The words from `start` to `end` with their classes. */
const tokensBetween = (context: ReadingContext, start: number, end: number): readonly Token[] =>
  context.tokens.slice(tokenAt(context, start), tokenAt(context, end))

const hasVerb = (tokens: readonly Token[]): boolean => tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX')

const prepositionsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => words.PREPOSITIONS.has(word))

/** "40 tonnes at once and 12 more", "40 tonnes in May and 35 in June", "40 per cent of women, but 46 among men". */
function joinedAlone(parallel: Parallel, first: string, own: string): boolean {
  const isFurther = own !== '' || words.MORE.test(parallel.behind)
  if (isFurther && isAmount(parallel.lender)) return true
  const next = tokenBehind(parallel)?.lower ?? ''
  const shared = prepositionsIn(first)
  if (parallel.lender.kind === 'share' && words.AMONG.has(next)) return shared.some((word) => words.AMONG.has(word))
  return shared.includes(next) || (words.EVERYWHERE.has(next) && shared.length > 0)
}

/** "by 3 per cent and for Corvo by 7", "in May 40 tonnes and in June 35", "40 per cent of women, but among men 46". */
function joinedByWords({ context, lender, before }: Parallel, first: string, own: readonly string[]): boolean {
  const [opening = '', last = ''] = [own[0], own.at(-1)]
  if (words.PREPOSITIONS.has(last)) return last === 'by' && before.endsWith(' by ')
  if (isChange(context, lender)) return false
  const ofGroups = lender.kind === 'share' && words.AMONG.has(opening)
  if (ofGroups && prepositionsIn(first).some((word) => words.AMONG.has(word))) return true
  return words.PREPOSITIONS.has(opening) && prepositionsIn(before).includes(opening)
}

/** Two numbers of one verb, joined by a conjunction. */
function joined(parallel: Parallel): boolean {
  const match = words.JOINED.exec(parallel.bare)?.groups
  if (match === undefined || !standsAlone(parallel)) return false
  const { first = '', own = '' } = match
  const { start } = parallel.quantity.span
  if (hasVerb(tokensBetween(parallel.context, start - own.length - 1, start))) return false
  if (own === '' || words.ANOTHER.test(own)) return joinedAlone(parallel, first, own)
  return joinedByWords(parallel, first, own.trim().toLowerCase().split(' '))
}

/** "Arrests averaged 27 a day; the earlier average was 51": a noun names the measure again. */
function measureIs(parallel: Parallel): boolean {
  const { noun } = words.MEASURE_IS.exec(parallel.bare)?.groups ?? {}
  const { lender, context } = parallel
  if (noun === undefined || !standsAlone(parallel) || isChange(context, lender)) return false
  if (words.RATE_NOUNS.has(noun)) return !isAmount(lender)
  if (words.SHARE_NOUNS.has(noun)) return lender.kind === 'share'
  return words.AMOUNT_NOUNS.has(noun) ? isAmount(lender) : true
}

/** "The rate is 22 per 100,000. Among men it is 46", "27 a day; in June it averaged 51". */
const itIs = (parallel: Parallel): boolean =>
  [words.THERE_IT_IS, words.THEN_IT_WAS, words.AVERAGED].some((way) => way.test(parallel.bare)) &&
  standsAlone(parallel) &&
  !isChange(parallel.context, parallel.lender)

/** "Ostria owes 40,000 tonnes. It has delivered 12,500": what is handed over is what was measured. */
function handled(parallel: Parallel): boolean {
  const { context, lender, quantity, bare, between } = parallel
  if (!GOODS.has(lender.kind) || !standsAlone(parallel)) return false
  const verb = context.tokens[tokenAt(context, quantity.span.start - (between.length - bare.length)) - 1]
  return verb !== undefined && (words.HANDLING.has(verb.lemma) || words.HANDLING_SPANISH.test(verb.lower))
}

/** "480 tonnes from May to July. June had 35". */
const monthHad = (parallel: Parallel): boolean =>
  GOODS.has(parallel.lender.kind) && words.MONTH_HAD.test(parallel.bare) && standsAlone(parallel)

/** "June and May had 35 and 40": the one before took its unit over as well. */
const listed = (parallel: Parallel): boolean =>
  words.LISTED.test(parallel.bare) &&
  parallel.lender.number.end === parallel.lender.span.end &&
  parallel.lender.kind !== 'money' &&
  standsAlone(parallel)

/** How many times as large as its lender a number may be: goods differ widely, rates and shares of one thing do not. */
const ANY_GOODS = 1000
const LIKE_RATES = 100
const IN_ONE_CLAUSE = 10
/** Levels on both sides of a change that is told as a share. */
const ACROSS_CHANGE = 5

const WAYS: readonly { readonly holds: (parallel: Parallel) => boolean; readonly times: number }[] = [
  { holds: against, times: LIKE_RATES },
  { holds: thanAnother, times: LIKE_RATES },
  { holds: otherSide, times: LIKE_RATES },
  { holds: partOfWhole, times: ANY_GOODS },
  { holds: joined, times: IN_ONE_CLAUSE },
  { holds: measureIs, times: LIKE_RATES },
  { holds: itIs, times: LIKE_RATES },
  { holds: handled, times: ANY_GOODS },
  { holds: monthHad, times: ANY_GOODS },
  { holds: listed, times: IN_ONE_CLAUSE },
]
/** What holds across another number: "40 tonnes, 12 per cent less than the 45 of May". */
const ACROSS = [against, thanAnother]

/** Whether a number is so large that it can be measured as its lender is. */
export function isLikeInSize(lender: Quantity, quantity: Quantity, times: number): boolean {
  const [one, other] = [sizeOf(lender), sizeOf(quantity)]
  if (lender.kind === 'share') return other <= 100
  return one <= other * times && other <= one * times
}

/** Whether the words set the two beside one another; `across` where another number stands between them. */
export const areParallel = (parallel: Parallel, across: boolean): boolean =>
  across
    ? isLikeInSize(parallel.lender, parallel.quantity, ACROSS_CHANGE) && ACROSS.some((holds) => holds(parallel))
    : WAYS.some(({ holds, times }) => isLikeInSize(parallel.lender, parallel.quantity, times) && holds(parallel))
