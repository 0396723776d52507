// A list that is too long to be asked for at once: its parts are asked for as they come into sight, and kept.
import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'

/** A part of a list, as the API gives it. */
export interface Part<Item> {
  readonly total: number
  readonly items: readonly Item[]
}

/** A part that is wanted, until the signal says that it is wanted no more. */
export interface Wanted {
  readonly offset: number
  readonly limit: number
  readonly signal: AbortSignal
}

export type AskPart<Item, Answered extends Part<Item> = Part<Item>> = (wanted: Wanted) => Promise<Answered>

/** About as many as two screens show. */
const PART = 20

/** A part of a list as it is asked for, the first with 0. */
export const partQuestion = <Item, Answered extends Part<Item>>(
  key: readonly unknown[],
  ask: AskPart<Item, Answered>,
  part: number,
) =>
  queryOptions({
    queryKey: [...key, part],
    queryFn: ({ signal }) => ask({ offset: part * PART, limit: PART, signal }),
  })

/**
 * The items of a list from `from` to `to`, as far as they are there, and how long the list is.
 *
 * @example
 * const { total, at } = usePagedRows(['collation', query], (wanted) => answered(api.GET(…)), { from: 0, to: 20 })
 */
export function usePagedRows<Item, Answered extends Part<Item> = Part<Item>>(
  key: readonly unknown[],
  ask: AskPart<Item, Answered>,
  { from, to }: { readonly from: number; readonly to: number },
) {
  const first = Math.floor(from / PART)
  const last = Math.floor(Math.max(from, to) / PART)
  const head = useQuery({ ...partQuestion<Item, Answered>(key, ask, 0), placeholderData: keepPreviousData })
  const wanted = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (part) => part > 0 && part * PART < (head.data?.total ?? 0),
  )
  const parts = useQueries({ queries: wanted.map((part) => partQuestion<Item, Answered>(key, ask, part)) })
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
