// The collation: its rows, a part at a time, and one row with everything on it.
import { createRoute, z } from '@hono/zod-openapi'
import { toldFindings } from '../../export/told-findings.js'
import { type Attribute, CotejoError, type Reason } from '../../model/index.js'
import { ATTRIBUTE_WORD, REASONS } from '../../model/reader-words.js'
import { type CollationRows, collationRows, findRows, type SideRow } from '../../workbench/collation-rows.js'
import type { Situation } from '../../workbench/situation.js'
import { answers, intervalShape, pageOf, pageQuery, partOf, subject, toldFindingShape } from '../contract.js'

const reasonShape = z.enum(REASONS as [Reason, ...Reason[]])
const kindShape = z.enum(['occurrence', 'statistic', 'position', 'matter'])
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

const sourceShape = z
  .object({ id: z.string(), label: z.string(), title: z.string().nullable(), published: z.string().nullable() })
  .openapi('Source')

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
    /** The heaviest first; a row of a list has a few of them. */
    findings: z.array(toldFindingShape),
    found: z.number().int(),
    /** A row of a list has those of the sources asked for, and a few more; of each a few sayings, of `said` in all. */
    cells: z.array(z.object({ source: sourceShape, sayings: z.array(sayingShape), said: z.number().int() })),
    sources: z.number().int(),
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
  /** Sources of which every row is to have what they say: ids with commas between. */
  pinned: z.string().optional(),
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
  summary: 'By what rows can be filtered, and the sources that tell most',
  request: { query: z.object({ pinned: z.string().optional() }) },
  responses: answers(
    z.object({
      rows: z.number().int(),
      /** Rows on one matter, which are not among the others. */
      matters: z.number().int(),
      reasons: z.record(z.string(), z.number().int()),
      tracks: z.array(z.object({ id: z.string(), title: z.string(), rows: z.number().int() })),
      places: z.array(z.object({ id: z.string(), rows: z.number().int() })),
      /** The sources asked for, and those that most rows tell of. */
      sources: z.array(sourceShape),
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

/** Findings and sources of a row in a list, and sayings of a source; the row itself has more. */
const LISTED = { findings: 3, cells: 6, sayings: 4 }
/** Of an opened row; what is beyond can't be gone through by eye. */
const OPENED = { findings: 200, cells: 200, sayings: 200 }
/** Sources to choose from. */
const MOST_SOURCES = 200

const idsIn = (text: string | undefined): readonly string[] => (text ?? '').split(',').filter((id) => id !== '')

/** How rows are shown: with how much, and of which sources in any case. */
function shower({ dossier }: Situation, all: CollationRows, pinned: readonly string[], most: typeof LISTED) {
  const sources = new Map(all.documents.map(({ id, label, title, published }) => [id, { id, label, title, published }]))
  return ({ mentions, ...side }: SideRow): z.infer<typeof rowShape> => {
    const isPinned = ({ document }: SideRow['cells'][number]): boolean => pinned.includes(document)
    const others = side.cells.filter((cell) => !isPinned(cell)).slice(0, most.cells)
    return {
      ...side,
      reasons: [...side.reasons],
      findings: toldFindings(dossier, { mentions }, side.findings.slice(0, most.findings)),
      found: side.findings.length,
      cells: [...side.cells.filter(isPinned), ...others].flatMap(({ document, sayings }) => {
        const source = sources.get(document)
        const told = sayings.slice(0, most.sayings).map(({ cited, values, speaker, tags }) => ({
          at: cited.at,
          runs: [...cited.runs],
          values: [...values],
          speaker,
          tags: tags.map(({ reason, attribute }) => ({ reason, attribute })),
        }))
        return source === undefined ? [] : [{ source, sayings: told, said: sayings.length }]
      }),
      sources: side.cells.length,
    }
  }
}

export const collationRoutes = subject()
  .openapi(rows, async (context) => {
    const { documents, pinned, ...query } = context.req.valid('query')
    const situation = await context.get('bench').situation()
    const all = collationRows(situation)
    const { items, ...part } = partOf(findRows(all, { ...query, documents: idsIn(documents) }), query)
    return context.json({ ...part, items: items.map(shower(situation, all, idsIn(pinned), LISTED)) }, 200)
  })
  .openapi(facets, async (context) => {
    const situation = await context.get('bench').situation()
    const all = collationRows(situation)
    const { reasons, tracks, places } = all.facets
    const pinned = idsIn(context.req.valid('query').pinned)
    const sources = all.documents.filter(({ id }, place) => place < MOST_SOURCES || pinned.includes(id))
    return context.json(
      {
        rows: all.rows.length,
        matters: all.matters.length,
        reasons: { ...reasons },
        tracks: [...tracks],
        places: [...places],
        sources: sources.map(({ id, label, title, published }) => ({ id, label, title, published })),
      },
      200,
    )
  })
  .openapi(row, async (context) => {
    const { id } = context.req.valid('param')
    const situation = await context.get('bench').situation()
    const all = collationRows(situation)
    const found = [...all.rows, ...all.matters].find((side) => side.id === id)
    if (found === undefined)
      throw new CotejoError('row_unknown', 'There is no such row any more.', {
        mend: 'Look it up in the collation; what the documents say may have changed.',
        exitCode: 2,
      })
    return context.json(shower(situation, all, [], OPENED)(found), 200)
  })
