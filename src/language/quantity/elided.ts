// What a number leaves unsaid because the one before it said it: what a rate is of ("30 thefts a day, down from 90 a
// day"), and how exact an amount is that the text gives again in another unit ("more than 7 million crowns ($1 million)").
import type { Quantity } from '../../model/index.js'
import { boundsOf } from './approx.js'
import { isConversion } from './conversion.js'

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

function withBound(text: string, quantity: Quantity, before: Quantity | undefined): Quantity {
  if (quantity.approx !== 'exact' || quantity.value === null || before === undefined || before.approx === 'exact')
    return quantity
  if (text[before.span.end + 1] !== '(' || !isConversion(text, before, quantity)) return quantity
  return { ...quantity, approx: before.approx, ...boundsOf(quantity.value, before.approx) }
}

/** The quantities with what those before them lend, in text order. */
export function withElided(text: string, quantities: readonly Quantity[]): Quantity[] {
  const full: Quantity[] = []
  for (const quantity of quantities) full.push(withBound(text, withNoun(quantity, full.slice(-4)), full.at(-1)))
  return full
}
