// The places that are told of, as the map asks for them.
import { queryOptions } from '@tanstack/react-query'
import { answered, api } from '../../api/client'
import type { paths } from '../../api/schema'

export const placesQuestion = queryOptions({
  queryKey: ['places'],
  queryFn: () => answered(api.GET('/places')).then(({ places }) => places),
})

export type ToldPlace = paths['/places']['get']['responses'][200]['content']['application/json']['places'][number]
