/**
 * Where sorted items stop being before something: the index of the first for which `isBefore` no longer holds, found
 * by halving; `items.length` where it holds for all.
 *
 * @param items in an order in which every item that is before stands ahead of all that are not
 */
export function partitionPoint<T>(items: readonly T[], isBefore: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    // Between the two bounds there is always an item.
    if (isBefore(items[middle] as T)) low = middle + 1
    else high = middle
  }
  return low
}
