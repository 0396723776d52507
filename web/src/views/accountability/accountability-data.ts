// What the view asks of the server.
import { queryOptions } from '@tanstack/react-query'
import { answered, api } from '../../api/client'
import { type AddressState, given } from '../../parts/address-state'

export const accountabilityQuestion = ({ words }: AddressState) =>
  queryOptions({
    queryKey: ['accountability', words],
    queryFn: () => answered(api.GET('/accountability', { params: { query: given({ words }) } })),
  })
