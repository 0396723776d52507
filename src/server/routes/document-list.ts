// The list of documents, a part at a time. It is answered beside the situation: what was added is in it at once.
import { createRoute, z } from '@hono/zod-openapi'
import { listedDocuments } from '../../workbench/document-list.js'
import { answers, documentSummaryShape, pageOf, pageQuery, partOf, subject } from '../contract.js'

const list = createRoute({
  method: 'get',
  path: '/documents',
  summary: 'The latest version of every document',
  request: {
    query: pageQuery.extend({
      words: z.string().max(200).optional(),
      sort: z.enum(['published', 'title', 'publisher', 'file']).default('published'),
      descending: z.enum(['true', 'false']).default('false'),
    }),
  },
  responses: answers(pageOf(documentSummaryShape), 'A part of the documents'),
})

export const documentListRoutes = subject().openapi(list, async (context) => {
  const { descending, ...query } = context.req.valid('query')
  const found = await listedDocuments(context.get('bench'), { ...query, descending: descending === 'true' })
  return context.json(partOf(found, query), 200)
})
