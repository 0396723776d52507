// What the collation asks of the server, and what of it stands in the address.
import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import type { Attribute, Reason } from '../../../../src/model/index.js'
import { answered, api } from '../../api/client'
import type { components } from '../../api/schema'
import { type AddressState, given } from '../../parts/address-state'
import { type AskPart, type Part, partQuestion } from '../../parts/paged-rows'

export type Row = components['schemas']['CollationRow']
export type Saying = components['schemas']['Saying']

export const KINDS = ['occurrence', 'statistic', 'position', 'matter'] as const
export const SORTS = ['weight', 'date', 'origins', 'title'] as const
export const GROUPS = ['none', 'track', 'place'] as const

const oneOf = <Word extends string>(words: readonly Word[], given: string | undefined): Word | undefined =>
  words.find((word) => word === given)

/** What the address asks for. The server refuses what it does not know, so what is no word of ours is left out. */
export const rowsQuery = (address: AddressState, known: { readonly reasons: readonly Reason[] }) => ({
  reason: oneOf(known.reasons, address.reason),
  // The list offers attributes alone; anything else finds nothing.
  attribute: address.attribute as Attribute | undefined,
  kind: oneOf(KINDS, address.kind),
  track: address.track,
  place: address.place,
  documents: address.with,
  pinned: address.pinned,
  words: address.words,
  sort: oneOf(SORTS, address.sort) ?? 'weight',
  group: oneOf(GROUPS, address.group) ?? 'none',
})

export type RowsQuery = ReturnType<typeof rowsQuery>

export const askRows =
  (query: RowsQuery): AskPart<Row> =>
  ({ offset, limit, signal }) =>
    answered(api.GET('/collation', { params: { query: { ...given(query), offset, limit } }, signal }))

/** The rows that the address asks for, those at the head. */
export const firstRows = (address: AddressState, known: { readonly reasons: readonly Reason[] }) => {
  const query = rowsQuery(address, known)
  return partQuestion(['collation', query], askRows(query), 0)
}

/** By what rows can be filtered; the pinned sources are among those given, however little they tell. */
export const facetsQuestion = (pinned: string | undefined) =>
  queryOptions({
    queryKey: ['collation', 'facets', pinned],
    queryFn: () => answered(api.GET('/collation/facets', { params: { query: given({ pinned }) } })),
  })

export const useFacets = (pinned: string | undefined) =>
  useQuery({ ...facetsQuestion(pinned), placeholderData: keepPreviousData })

export type Facets = NonNullable<ReturnType<typeof useFacets>['data']>
export type Source = components['schemas']['Source']

export const rowQuestion = (id: string) =>
  queryOptions({
    queryKey: ['collation', 'row', id],
    queryFn: ({ signal }) => answered(api.GET('/collation/rows/{id}', { params: { path: { id } }, signal })),
  })

/** A row with everything on it; until that is there, as much of it as the table has. */
export function useRow(id: string) {
  const queries = useQueryClient()
  const listed = () =>
    queries
      .getQueriesData<Part<Row>>({ queryKey: ['collation'] })
      .flatMap(([, part]) => part?.items ?? [])
      .find((row) => row.id === id)
  return useQuery({ ...rowQuestion(id), placeholderData: listed })
}
