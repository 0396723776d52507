// Totals that are the sum of parts: 300 kg and 800 kg beside 1.1 tonnes. Readers, comparers and what lines up need the
// same arithmetic, so that a part is never taken for a rival of its total.
import { commonUnit, comparable, readingsOf } from './bounds.js'
import type { ClaimValue } from './claim.js'

/** More parts than this are summed by chance. */
const MOST_PARTS = 4
/** Of a longer list only the first are tried. */
const MOST_TRIED = 12
/** How far the sum may miss the total, as a share of it. */
const SUM_TOLERANCE = 0.02

interface Sized<T> {
  readonly item: T
  readonly value: ClaimValue
  readonly size: number
}

/** One of each size: "660 pounds (300 kilograms)" names one part twice. The one in the common unit stands, else the first. */
function distinct<T>(list: readonly Sized<T>[]): Sized<T>[] {
  const common = (sized: Sized<T>) => (sized.value.unit === commonUnit(sized.value.unit) ? 0 : 1)
  const kept = new Set<Sized<T>>()
  for (const sized of [...list].sort((a, b) => common(a) - common(b)))
    if (![...kept].some((other) => Math.abs(other.size - sized.size) <= SUM_TOLERANCE * sized.size)) kept.add(sized)
  return list.filter((sized) => kept.has(sized))
}

function* subsets<T>(items: readonly T[], from = 0, chosen: readonly T[] = []): Generator<readonly T[]> {
  if (chosen.length >= 2) yield chosen
  if (chosen.length === MOST_PARTS) return
  for (let i = from; i < items.length; i++) yield* subsets(items, i + 1, [...chosen, items[i] as T])
}

/**
 * Two to four of the items that add up to the total (within 2 per cent), in their order; null where none do.
 *
 * @param amountOf the value of an item; those without a number are passed over
 */
export function partsOf<T>(
  total: ClaimValue,
  items: readonly T[],
  amountOf: (item: T) => ClaimValue | null,
): readonly T[] | null {
  const whole = readingsOf(total)[0]
  if (whole === undefined || whole <= 0 || items.length < 2) return null
  const sizeOf = (value: ClaimValue | null): number | undefined => {
    const size = value === null || !comparable(value, total) ? undefined : readingsOf(value)[0]
    return size === undefined || size <= 0 || size >= whole ? undefined : size
  }
  // Most lists can be no parts of it: there are too few, or all of them together are too little.
  let [count, all] = [0, 0]
  for (const item of items) {
    const size = sizeOf(amountOf(item))
    if (size === undefined) continue
    count++
    all += size
  }
  if (count < 2 || all < (1 - 2 * SUM_TOLERANCE) * whole) return null
  const sized = items.flatMap((item): Sized<T>[] => {
    const value = amountOf(item)
    const size = sizeOf(value)
    return value === null || size === undefined ? [] : [{ item, value, size }]
  })
  for (const parts of subsets(distinct(sized).slice(0, MOST_TRIED))) {
    const sum = parts.reduce((all, part) => all + part.size, 0)
    if (Math.abs(whole - sum) <= SUM_TOLERANCE * whole) return parts.map((part) => part.item)
  }
  return null
}
