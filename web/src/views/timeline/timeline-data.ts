// What the timeline asks of the server.
import { queryOptions, useQuery } from '@tanstack/react-query'
import { answered, api } from '../../api/client'
import { type AddressState, given, useAddressState } from '../../parts/address-state'

/** The timeline of the time that the address names. */
export const timelineQuestion = ({ from, to }: AddressState) =>
  queryOptions({
    queryKey: ['timeline', from, to],
    queryFn: ({ signal }) => answered(api.GET('/timeline', { params: { query: given({ from, to }) }, signal })),
  })

export const useTimeline = () => {
  const [address] = useAddressState()
  return useQuery({ ...timelineQuestion(address), placeholderData: (before) => before })
}

export type Told = NonNullable<ReturnType<typeof useTimeline>['data']>

/** What stood of the measures on a day. */
export const useInForce = (day: string) =>
  useQuery({
    queryKey: ['in-force', day],
    queryFn: ({ signal }) => answered(api.GET('/in-force', { params: { query: { day } }, signal })),
    placeholderData: (before) => before,
  })
