// The timeline: what happened when, on tracks, and the measures with what stood of them on a day.
import { createRoute, z } from '@hono/zod-openapi'
import type { Measure, MeasureOnDay, TimelineEntry } from '../../model/index.js'
import { measuresOn } from '../../workbench/analyse.js'
import { answers, isoDay, modelType, subject } from '../contract.js'

/** More than this can't be read in one picture; what most documents tell is given. */
const MOST_ENTRIES = 300

const timeline = createRoute({
  method: 'get',
  path: '/timeline',
  summary: 'What happened when, and the measures',
  request: { query: z.object({ from: isoDay.optional(), to: isoDay.optional() }) },
  responses: answers(
    z.object({
      tracks: z.array(z.object({ id: z.string(), title: z.string() })).readonly(),
      /** The first and last day of all that is dated, and the day from which most of it lies; null where nothing is. */
      reach: z.object({ start: z.string(), end: z.string(), dense: z.string() }).nullable(),
      total: z.number().int(),
      entries: z.array(modelType<TimelineEntry>('TimelineEntry')).readonly(),
      measures: z.array(modelType<Measure>('Measure')).readonly(),
    }),
    'The timeline',
  ),
})

const inForce = createRoute({
  method: 'get',
  path: '/in-force',
  summary: 'What stood of each measure on a day',
  request: { query: z.object({ day: isoDay }) },
  responses: answers(
    z.object({ day: z.string(), measures: z.array(modelType<MeasureOnDay>('MeasureOnDay')).readonly() }),
    'The measures that stood',
  ),
})

/** Events before this share of all are of another time, told beside: a picture that begins with them shows little else. */
const EARLIER = 0.15

const counted = new WeakMap<TimelineEntry, number>()

/** How many documents tell of an entry: of one of a large archive very many do, so they are counted once. */
function told(entry: TimelineEntry): number {
  const known = counted.get(entry) ?? new Set(entry.citations.map(({ document }) => document)).size
  counted.set(entry, known)
  return known
}

const within = ({ when }: TimelineEntry, from: string, to: string): boolean =>
  (when.start ?? when.end ?? '9999') <= to && (when.end ?? when.start ?? '') >= from

export const timelineRoutes = subject()
  .openapi(timeline, async (context) => {
    const { from = '0000-01-01', to = '9999-12-31' } = context.req.valid('query')
    const { dossier } = await context.get('bench').situation()
    const days = dossier.timeline.flatMap(({ when }) => [when.start, when.end]).filter((day) => day !== null)
    const inOrder = days.toSorted()
    const [start, end] = [inOrder.at(0), inOrder.at(-1)]
    const found = dossier.timeline.filter((entry) => within(entry, from, to))
    const most = new Set(found.toSorted((a, b) => told(b) - told(a)).slice(0, MOST_ENTRIES))
    return context.json(
      {
        tracks: dossier.tracks,
        reach:
          start === undefined || end === undefined
            ? null
            : { start, end, dense: inOrder[Math.floor(inOrder.length * EARLIER)] ?? start },
        total: found.length,
        entries: found.filter((entry) => most.has(entry)),
        measures: dossier.measures,
      },
      200,
    )
  })
  .openapi(inForce, async (context) => {
    const { day } = context.req.valid('query')
    const { dossier } = await context.get('bench').situation()
    return context.json({ day, measures: measuresOn(dossier, day).filter(({ step }) => step !== null) }, 200)
  })
