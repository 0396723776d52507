// The collation: its rows, a part at a time, and one row with everything on it.
import { createRoute, z } from '@hono/zod-openapi'
import { type Attribute, CotejoError, type Finding, type Reason } from '../../model/index.js'
import { ATTRIBUTE_WORD, REASONS } from '../../model/reader-words.js'
import { collationRows, findRows, type SideRow } from '../../workbench/collation-rows.js'
import { answers, intervalShape, modelType, pageOf, pageQuery, partOf, subject } from '../contract.js'

const reasonShape = z.enum(REASONS as [Reason, ...Reason[]])
const kindShape = z.enum(['occurrence', 'statistic', 'position'])
const attributeShape = z.enum(Object.keys(ATTRIBUTE_WORD) as [Attribute, ...Attribute[]])

const sayingShape = z
  .object({
    /** Where the words stand in the document. */
    at: z.object({ start: z.number().int(), end: z.number().int() }),
    runs: z.array(z.object({ text: z.string(), marked: z.boolean() })),
    values: z.array(z.string()),
    speaker: z.string().nullable(),
    tags: z.array(z.object({ reason: reasonShape, attribute: attributeShape })),
  })
  .openapi('Saying')

const rowShape = z
  .object({
    id: z.string(),
    kind: kindShape,
    title: z.string(),
    when: intervalShape.nullable(),
    place: z.string().nullable(),
    track: z.string().nullable(),
    origins: z.number().int(),
    reasons: z.array(reasonShape),
    findings: z.array(modelType<Finding>('Finding')),
    cells: z.array(z.object({ document: z.string(), sayings: z.array(sayingShape) })),
  })
  .openapi('CollationRow')

const rowsQuery = pageQuery.extend({
  reason: reasonShape.optional(),
  attribute: attributeShape.optional(),
  kind: kindShape.optional(),
  track: z.string().optional(),
  place: z.string().optional(),
  /** Ids with commas between. */
  documents: z.string().optional(),
  words: z.string().max(200).optional(),
  sort: z.enum(['weight', 'date', 'origins', 'title']).default('weight'),
  group: z.enum(['none', 'track', 'place']).default('none'),
})

const rows = createRoute({
  method: 'get',
  path: '/collation',
  summary: 'Rows of the collation',
  request: { query: rowsQuery },
  responses: answers(pageOf(rowShape), 'A part of the rows'),
})

const facets = createRoute({
  method: 'get',
  path: '/collation/facets',
  summary: 'By what rows can be filtered, and the sources that stand in columns',
  responses: answers(
    z.object({
      rows: z.number().int(),
      reasons: z.record(z.string(), z.number().int()),
      tracks: z.array(z.object({ id: z.string(), title: z.string(), rows: z.number().int() })),
      places: z.array(z.object({ id: z.string(), rows: z.number().int() })),
      sources: z.array(
        z.object({ id: z.string(), label: z.string(), title: z.string().nullable(), published: z.string().nullable() }),
      ),
    }),
    'The facets',
  ),
})

const row = createRoute({
  method: 'get',
  path: '/collation/rows/{id}',
  summary: 'One row',
  request: { params: z.object({ id: z.string() }) },
  responses: answers(rowShape, 'The row'),
})

const shown = (side: SideRow): z.infer<typeof rowShape> => ({
  ...side,
  reasons: [...side.reasons],
  findings: [...side.findings],
  cells: side.cells.map(({ document, sayings }) => ({
    document,
    sayings: sayings.map(({ cited, values, speaker, tags }) => ({
      at: cited.at,
      runs: [...cited.runs],
      values: [...values],
      speaker,
      tags: tags.map(({ reason, attribute }) => ({ reason, attribute })),
    })),
  })),
})

export const collationRoutes = subject()
  .openapi(rows, async (context) => {
    const { documents, ...query } = context.req.valid('query')
    const situation = await context.get('bench').situation()
    const found = findRows(collationRows(situation), {
      ...query,
      documents: documents?.split(',').filter((id) => id !== ''),
    })
    const { items, ...part } = partOf(found, query)
    return context.json({ ...part, items: items.map(shown) }, 200)
  })
  .openapi(facets, async (context) => {
    const situation = await context.get('bench').situation()
    const all = collationRows(situation)
    const { reasons, tracks, places } = all.facets
    return context.json(
      {
        rows: all.rows.length,
        reasons: { ...reasons },
        tracks: [...tracks],
        places: [...places],
        sources: all.documents.map(({ id, label, title, published }) => ({ id, label, title, published })),
      },
      200,
    )
  })
  .openapi(row, async (context) => {
    const { id } = context.req.valid('param')
    const situation = await context.get('bench').situation()
    const found = collationRows(situation).rows.find((side) => side.id === id)
    if (found === undefined)
      throw new CotejoError('row_unknown', 'There is no such row any more.', {
        mend: 'Look it up in the collation; what the documents say may have changed.',
        exitCode: 2,
      })
    return context.json(shown(found), 200)
  })
