// One amount told in two units ("660 pounds (300 kilograms)") is one figure. The quantity stays in both units; the figure
// is told once, in the unit the text puts first, so that nothing is counted twice.
import type { Quantity } from '../../model/index.js'
import { convert, dimensionOf, kilogramsOf } from '../../model/index.js'

/** What stands between an amount and the same amount again. */
const BETWEEN =
  /^,? ?(?:\(|\(?(?:or|i\.e\.|that is|about|o|es decir|unos|cerca de|aproximadamente),? ?(?:about |some |nearly |almost |roughly |unos |cerca de )?)\(?$/u
/** Texts round what they convert: 660 pounds for 300 kilograms. */
const TOLERANCE = 0.06

function meets(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b))
}

/** Whether two amounts in different units are the same amount. */
function sameAmount(first: Quantity, second: Quantity): boolean {
  const from = first.unit
  const to = second.unit
  if (from === null || to === null || from === to || first.value === null || second.value === null) return false
  // Rates of exchange are no constants: two currencies side by side in brackets are taken at their word.
  if (first.kind === 'money' && second.kind === 'money') return true
  if (dimensionOf(from) === null || dimensionOf(from) !== dimensionOf(to)) return false
  if (from === 'ton' || to === 'ton')
    return kilogramsOf(from).some((a) =>
      kilogramsOf(to).some((b) => meets(a * (first.value as number), b * (second.value as number))),
    )
  const converted = convert(first.value, from, to)
  return converted !== null && meets(converted, second.value)
}

/** Whether a quantity only tells the one before it again in another unit. */
export function isConversion(text: string, before: Quantity | undefined, quantity: Quantity): boolean {
  if (before === undefined || quantity.span.start <= before.span.end) return false
  if (quantity.span.start - before.span.end > 24) return false
  return BETWEEN.test(text.slice(before.span.end, quantity.span.start)) && sameAmount(before, quantity)
}
