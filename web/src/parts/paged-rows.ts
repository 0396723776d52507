// A list that is too long to be asked for at once: its parts are asked for as they come into sight, and kept.
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

/** A part of a list, as the API gives it. */
export interface Part<Item> {
  readonly total: number
  readonly items: readonly Item[]
}

const PART = 60

/**
 * The items of a list from `from` to `to`, as far as they are there, and how long the list is.
 *
 * @example
 * const { total, at } = usePagedRows(['collation', query], (offset, limit) => answered(api.GET(…)), { from: 0, to: 20 })
 */
export function usePagedRows<Item, Answered extends Part<Item> = Part<Item>>(
  key: readonly unknown[],
  ask: (offset: number, limit: number) => Promise<Answered>,
  { from, to }: { readonly from: number; readonly to: number },
) {
  const first = Math.floor(from / PART)
  const last = Math.floor(Math.max(from, to) / PART)
  const head = useQuery({
    queryKey: [...key, 0],
    queryFn: () => ask(0, PART),
    placeholderData: keepPreviousData,
  })
  const wanted = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (part) => part > 0 && part * PART < (head.data?.total ?? 0),
  )
  const parts = useQueries({
    queries: wanted.map((part) => ({ queryKey: [...key, part], queryFn: () => ask(part * PART, PART) })),
  })
  const found = useMemo(() => {
    const items = new Map<number, Item>()
    for (const [index, item] of (head.data?.items ?? []).entries()) items.set(index, item)
    for (const [place, part] of parts.entries())
      for (const [index, item] of (part.data?.items ?? []).entries())
        items.set((wanted[place] ?? 0) * PART + index, item)
    return items
  }, [head.data, parts, wanted])
  return { head, total: head.data?.total ?? 0, at: (index: number): Item | undefined => found.get(index) }
}
