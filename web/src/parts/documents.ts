// Documents as several views ask for them.
import { queryOptions, useQuery } from '@tanstack/react-query'
import { answered, api } from '../api/client'
import type { components } from '../api/schema'

export type DocumentSummary = components['schemas']['DocumentSummary']
export type Annotation = components['schemas']['Annotation']

/** A document with everything read from it; its text is as it stands, so that offsets hold. */
export const documentQuestion = (id: string) =>
  queryOptions({
    queryKey: ['document', id],
    queryFn: ({ signal }) =>
      answered(api.GET('/documents/{id}', { params: { path: { id } }, signal }), { verbatim: true }),
  })

export const useDocument = (id: string) => useQuery(documentQuestion(id))
