// Bare numbers that stand beside a measured one and are measured alike: "40 tonnes in May, against 35 in June", "of the
// 40 tonnes due, 12 had come". Where the words between the two tell nothing of this, the number stays a bare count.
import type { Quantity, QuantityKind } from '../../model/index.js'
import { type ReadingContext, sentenceAt } from '../context.js'
import { isConversion } from './conversion.js'
import { LOOSENING, SAME_SPAN } from './parallel-lexicon.js'
import { areParallel, isChange, type Parallel } from './parallel-ways.js'

/** How far back a number may stand that lends its unit, in characters. */
const REACH = 200
/** How much is looked at before the lender and behind the bare number, in characters. */
const SIDE = 80

const LENDING: ReadonlySet<QuantityKind> = new Set([
  ...(['mass', 'volume', 'length', 'area', 'money', 'other'] as const),
  ...(['share', 'rate', 'ratio'] as const),
])
const isSpan = ({ kind }: Quantity): boolean => kind === 'duration' || kind === 'age'

/** A number that counts nothing the text names, and is no year. */
export const isBare = ({ kind, unit, number }: Quantity): boolean =>
  kind === 'count' && unit === null && !/^(?:1[89]|20)\d\d$/u.test(number.text)

/** Whether the words of a measured number tell no unit: it was taken over from another. */
export const isElided = ({ number, span, kind }: Quantity): boolean => number.end === span.end && kind !== 'money'

/** "A 40-kilo parcel" and "three times" measure something else than the thing that is spoken of. */
export const mayLend = (text: string, { kind, unit, number, span }: Quantity): boolean =>
  LENDING.has(kind) && unit !== null && !/^[-‑]/u.test(text.slice(number.end, span.end))

const MAGNITUDE = /\b(?:thousand|million|billion|trillion|mil|mill[oó]n(?:es)?)$|\d ?(?:k|m|mn|bn|tn)$/iu
/** "5 million tonnes, against 3": whether the millions are said once for both is not told. */
export const sharesMagnitude = (lender: Quantity, quantity: Quantity): boolean =>
  MAGNITUDE.test(lender.number.text) && !MAGNITUDE.test(quantity.number.text) && Math.abs(quantity.value ?? 0) < 1000

const onOneLine = (text: string): string => text.replace(/\s+/gu, ' ')

function withoutLoosening(between: string): string {
  let rest = between.trimEnd()
  for (let at = rest.lastIndexOf(' '); LOOSENING.has(rest.slice(at + 1)); at = rest.lastIndexOf(' '))
    rest = rest.slice(0, Math.max(0, at)).trimEnd()
  return rest
}

/** The two with the words around them; null where they stand too far apart. */
function parallelOf(context: ReadingContext, lender: Quantity, quantity: Quantity): Parallel | null {
  const { text } = context
  const between = onOneLine(text.slice(lender.span.end, quantity.span.start))
  if (between.length > REACH) return null
  const own = sentenceAt(context, lender.span.start)
  const other = sentenceAt(context, quantity.span.start)
  if (own === null || other === null || other.index - own.index > 1 || other.section !== own.section) return null
  const start = Math.max(own.span.start, lender.span.start - SIDE)
  return {
    ...{ context, lender, quantity, between, bare: withoutLoosening(between) },
    before: onOneLine(text.slice(start, lender.span.start)),
    behind: onOneLine(text.slice(quantity.span.end, Math.min(other.span.end, quantity.span.end + SIDE))),
  }
}

/** The unit that a bare number leaves to the measured one it stands beside. */
export function withParallelUnit(context: ReadingContext, quantity: Quantity, earlier: readonly Quantity[]): Quantity {
  if (!isBare(quantity)) return quantity
  const { text } = context
  // "in the 12 months to May and in the previous 12"
  const inTurn = text.slice(Math.max(0, quantity.span.start - SIDE), quantity.span.start).trimEnd()
  const months = earlier.findLast(({ kind }) => kind === 'duration')
  if (months !== undefined && SAME_SPAN.test(inTurn) && quantity.value === months.value)
    return { ...quantity, kind: 'duration', unit: months.unit }
  const numbers = earlier.filter((item, i) => !isSpan(item) && !isConversion(text, earlier[i - 1], item))
  let across = false
  for (const lender of numbers.slice(-2).reverse()) {
    const parallel = mayLend(text, lender) ? parallelOf(context, lender, quantity) : null
    if (parallel !== null && !sharesMagnitude(lender, quantity) && areParallel(parallel, across))
      return { ...quantity, kind: lender.kind, unit: lender.unit }
    // The size of a change stands between two levels; any other number takes what follows for itself.
    if (!isChange(context, lender)) return quantity
    across = true
  }
  return quantity
}
