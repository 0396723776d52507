// Lists that are long and shown a part at a time, the next when it is asked for.
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useMessages } from '../../messages/messages'
import { useShown } from '../../parts/shown'
import { ErrorState, LoadingState } from '../../parts/states'

interface Part {
  readonly total: number
  readonly offset: number
  readonly items: readonly unknown[]
}

type Asked<One extends Part> = UseInfiniteQueryResult<InfiniteData<One>>

/** Where the next part begins; undefined after the last. */
export const nextOffset = ({ total, offset, items }: Part): number | undefined =>
  offset + items.length < total ? offset + items.length : undefined

/** The first part, and what is shown until it is there. */
export function useFirstPart<One extends Part>(
  asked: Asked<One>,
): { readonly first: One | undefined; readonly state: ReactNode } {
  const first = asked.data?.pages[0]
  if (first !== undefined) return { first, state: null }
  const state =
    asked.error === null ? <LoadingState /> : <ErrorState error={asked.error} again={() => void asked.refetch()} />
  return { first, state }
}

export function MoreOf<One extends Part>({
  asked,
  total,
  shown: already,
}: {
  readonly asked: Asked<One>
  readonly total: number
  readonly shown: number
}) {
  const { map } = useMessages()
  const shown = useShown()
  return total <= already ? null : (
    <button type="button" disabled={asked.isFetchingNextPage} onClick={() => void asked.fetchNextPage()}>
      {map.more(shown.number(total - already))}
    </button>
  )
}
