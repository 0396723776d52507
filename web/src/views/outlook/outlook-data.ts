// What the outlook asks of the server, and what of it stands in the address.
import { infiniteQueryOptions } from '@tanstack/react-query'
import { answered, api } from '../../api/client'
import type { paths } from '../../api/schema'
import { type AddressState, given } from '../../parts/address-state'

export type Asked = NonNullable<paths['/outlook']['get']['parameters']['query']>
export type Status = NonNullable<Asked['status']>
type Kind = NonNullable<Asked['kind']>

export const STATUSES: readonly Status[] = ['overdue', 'due', 'open', 'broken', 'kept']
export const KINDS: readonly Kind[] = ['deadline', 'promise', 'demand', 'threat', 'plan', 'prediction', 'condition']
const PAGE = 50

export const askedIn = ({ today, status, kind, words }: AddressState): Asked =>
  given({
    today,
    status: STATUSES.find((one) => one === status),
    kind: KINDS.find((one) => one === kind),
    words,
    limit: PAGE,
  })

export const outlookQuestion = (asked: Asked) =>
  infiniteQueryOptions({
    queryKey: ['outlook', asked],
    queryFn: ({ pageParam, signal }) =>
      answered(api.GET('/outlook', { params: { query: { ...asked, offset: pageParam } }, signal })),
    initialPageParam: 0,
    getNextPageParam: ({ offset, items, total }) => (offset + items.length < total ? offset + items.length : undefined),
  })
