// What the list of documents asks of the server, and what of it stands in the address.
import { queryOptions } from '@tanstack/react-query'
import { answered, api } from '../../api/client'
import { type AddressState, given } from '../../parts/address-state'

const SORTS = ['published', 'publisher', 'title', 'file'] as const

/** Documents of a page. */
export const PART = 100

/** Where the page begins. */
export const offsetIn = ({ from }: AddressState): number => Math.max(0, Number(from) || 0)

export const documentsQuestion = (address: AddressState) => {
  const offset = offsetIn(address)
  const query = given({
    words: address.words,
    sort: SORTS.find((sort) => sort === address.sort),
    descending: address.order === 'down' ? ('true' as const) : undefined,
  })
  return queryOptions({
    queryKey: ['documents', query, offset],
    queryFn: ({ signal }) =>
      answered(api.GET('/documents', { params: { query: { ...query, offset, limit: PART } }, signal })),
  })
}
