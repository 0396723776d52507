// Checks of figures against the series of the workspace: of a sentence, of a figure of the documents, and the series
// they are reckoned from.
import { createRoute, z } from '@hono/zod-openapi'
import { hidePrivatePersons } from '../../export/private-persons.js'
import type { Check } from '../../model/index.js'
import { checkTyped, checkWorkspace, measuredSeries, placeNamed } from '../../workbench/check.js'
import { openPack } from '../../workbench/compiled-packs.js'
import { answers, isoDay, jsonBody, modelType, subject } from '../contract.js'

const checksShape = z.object({ checks: z.array(modelType<Check>('Check')).readonly() })

const sentence = createRoute({
  method: 'post',
  path: '/check',
  summary: 'Recompute the figures of a sentence',
  request: jsonBody(
    z.object({
      text: z.string().min(1, 'Write a sentence with a figure.').max(2000, 'A sentence is shorter than that.'),
      /** Names with commas between. */
      places: z.string().max(300).optional(),
      published: isoDay.optional(),
    }),
  ),
  responses: answers(checksShape, 'A check for each figure'),
})

const claim = createRoute({
  method: 'get',
  path: '/check/claim',
  summary: 'Recompute a figure of the documents',
  request: { query: z.object({ id: z.string() }) },
  responses: answers(checksShape, 'Its check'),
})

const series = createRoute({
  method: 'get',
  path: '/check/series',
  summary: 'What a definition of a dataset measures in places, by every publication held',
  request: { query: z.object({ dataset: z.string(), definition: z.string(), places: z.string().default('') }) },
  responses: answers(
    z.object({
      title: z.string(),
      definition: z.string(),
      place: z.string(),
      unit: z.string(),
      frequency: z.enum(['day', 'week', 'month', 'quarter', 'year', 'twelve_months']),
      publications: z
        .array(
          z.object({
            vintage: z.string(),
            points: z.array(z.object({ start: z.string(), value: z.number(), preliminary: z.boolean() })).readonly(),
          }),
        )
        .readonly(),
    }),
    'The series',
  ),
})

const listed = (text: string): readonly string[] =>
  text.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))

export const checkRoutes = subject()
  .openapi(sentence, async (context) => {
    const { text, places, published } = context.req.valid('json')
    const { workspace, now } = context.get('bench')
    const pack = await openPack(workspace.pack)
    const named = listed(places ?? '').map((name) => placeNamed(pack, name))
    const typed = { text, published: published ?? null, ...(named.length === 0 ? {} : { places: named }) }
    return context.json({ checks: await checkTyped(workspace, pack, typed, now().slice(0, 10)) }, 200)
  })
  .openapi(claim, async (context) => {
    const { id } = context.req.valid('query')
    const bench = context.get('bench')
    const { held, persons } = await bench.situation()
    const checks = await checkWorkspace(bench.workspace, held.readings, held.pack, id, bench.now().slice(0, 10))
    return context.json({ checks: hidePrivatePersons(checks, persons) }, 200)
  })
  .openapi(series, async (context) => {
    const { dataset, definition, places } = context.req.valid('query')
    const { workspace, now } = context.get('bench')
    const pack = await openPack(workspace.pack)
    const wanted = { dataset, definition, places: listed(places) }
    return context.json(await measuredSeries(workspace, pack, wanted, now().slice(0, 10)), 200)
  })
