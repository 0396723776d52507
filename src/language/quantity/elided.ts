// What a number leaves unsaid because the one before it said it: what a rate is of ("30 thefts a day, down from 90 a
// day"), and how exact an amount is that the text gives again in another unit ("more than 7 million crowns ($1 million)").
import type { Quantity } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import { boundsOf } from './approx.js'
import { isConversion } from './conversion.js'
import { withParallelUnit } from './parallel.js'
import { withUnitsAhead } from './units-ahead.js'

/** How far back a number may stand that lends its noun to a rate, in characters. */
const REACH = 200

/** "90 a day" after "30 thefts a day" are thefts. */
function withNoun(quantity: Quantity, before: readonly Quantity[]): Quantity {
  if (quantity.unit === null || !quantity.unit.startsWith('1/')) return quantity
  const per = quantity.unit.slice(1)
  const named = before.findLast(
    ({ unit, span }) =>
      unit !== null && !unit.startsWith('1/') && baseOf(unit) === baseOf(per) && quantity.span.start - span.end < REACH,
  )
  return named === undefined ? quantity : { ...quantity, unit: named.unit }
}

/** What a rate is counted for, without the noun of a base of many ("100000 person" and "100000" are one). */
const baseOf = (unit: string): string | null => {
  const slash = unit.indexOf('/')
  return slash < 0 ? null : (/^\d+/u.exec(unit.slice(slash + 1))?.[0] ?? unit.slice(slash + 1))
}

/** Words that set a bare number beside the rate before it: "…, against 90", "…, up from 23", "when a year before it was 12". */
const BESIDE_RATE =
  /(?: (?:against|versus|from|to|than|frente a|contra|a|de) | (?:compared|en comparación) (?:with|to|con) |[ ,](?:was|were|had been|era|fue|había sido)(?: de)? )(?:about |around |some |nearly |almost |just |only |the |unos |unas |casi |solo |cerca de )?$/u
/** The next sentence may begin with its year alone: "In 2031 it was 24". */
const NEXT_YEAR =
  /[.;] (?:In|En) (?:\p{L}+ )?(?:de )?\d{4},? (?:it |that )?(?:was|had been|fue|era|había sido)(?: de)? $/u

/** "87 a day in May, against 55 in June": the number that a rate is set beside is one as well. */
function withRate(text: string, quantity: Quantity, earlier: readonly Quantity[]): Quantity {
  const before = earlier.findLast(({ kind }) => kind !== 'duration' && kind !== 'age')
  if (quantity.unit !== null || quantity.kind !== 'count' || quantity.value === null) return quantity
  if (before?.unit == null || !before.unit.includes('/')) return quantity
  const between = text.slice(before.span.end, quantity.span.start)
  if (between.length > REACH) return quantity
  if (!(/[.;:]\s/u.test(between) ? NEXT_YEAR : BESIDE_RATE).test(between)) return quantity
  return { ...quantity, unit: before.unit, kind: before.kind }
}

function withBound(text: string, quantity: Quantity, before: Quantity | undefined): Quantity {
  if (quantity.approx !== 'exact' || quantity.value === null || before === undefined || before.approx === 'exact')
    return quantity
  if (text[before.span.end + 1] !== '(' || !isConversion(text, before, quantity)) return quantity
  return { ...quantity, approx: before.approx, ...boundsOf(quantity.value, before.approx) }
}

/** The quantities with what those before them lend, in text order. */
export function withElided(context: ReadingContext, quantities: readonly Quantity[]): Quantity[] {
  const { text } = context
  const full: Quantity[] = []
  for (const quantity of withUnitsAhead(context, quantities)) {
    const rate = withRate(text, withNoun(quantity, full.slice(-4)), full.slice(-2))
    full.push(withBound(text, withParallelUnit(context, rate, full.slice(-4)), full.at(-1)))
  }
  return full
}
