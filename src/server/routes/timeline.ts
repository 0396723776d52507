// The timeline: what happened when, on tracks, and the measures with what stood of them on a day.
import { createRoute, z } from '@hono/zod-openapi'
import type { Interval, MeasureOnDay, MeasureState, MeasureStep } from '../../model/index.js'
import { measuresOn } from '../../workbench/analyse.js'
import { entriesWithin, timelineOf } from '../../workbench/timeline.js'
import { answers, intervalShape, isoDay, modelType, subject } from '../contract.js'

/** More than this can't be read in one picture; what most documents tell is given. */
const MOST_ENTRIES = 300

const entryShape = z
  .object({
    row: z.string(),
    track: z.string().nullable(),
    label: z.string(),
    when: modelType<Interval>('Interval'),
    documents: z.number().int(),
    /** The words of the one document that tells of it; null where several do. */
    at: z.object({ document: z.string(), start: z.number().int(), end: z.number().int() }).nullable(),
  })
  .openapi('TimelineEntry')

const measureShape = z
  .object({
    label: z.string(),
    steps: z
      .array(
        z.object({
          state: modelType<MeasureState>('MeasureState'),
          announced: intervalShape.nullable(),
          signed: intervalShape.nullable(),
          effective: intervalShape.nullable(),
          until: z.string().nullable(),
        }),
      )
      .readonly(),
  })
  .openapi('DrawnMeasure')

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
      entries: z.array(entryShape).readonly(),
      measures: z.array(measureShape).readonly(),
    }),
    'The timeline',
  ),
})

const inForce = createRoute({
  method: 'get',
  path: '/in-force',
  summary: 'What stood of each measure on a day, each step with the first words that it rests on',
  request: { query: z.object({ day: isoDay }) },
  responses: answers(
    z.object({ day: z.string(), measures: z.array(modelType<MeasureOnDay>('MeasureOnDay')).readonly() }),
    'The measures that stood',
  ),
})

const toldOnce = (step: MeasureStep): MeasureStep => ({ ...step, evidence: step.evidence.slice(0, 1) })

export const timelineRoutes = subject()
  .openapi(timeline, async (context) => {
    const { from = '0000-01-01', to = '9999-12-31' } = context.req.valid('query')
    const { dossier } = await context.get('bench').situation()
    const all = timelineOf(dossier)
    const { reach, measures } = all
    return context.json(
      { tracks: dossier.tracks, reach, ...entriesWithin(all, { from, to }, MOST_ENTRIES), measures },
      200,
    )
  })
  .openapi(inForce, async (context) => {
    const { day } = context.req.valid('query')
    const { dossier } = await context.get('bench').situation()
    const measures = measuresOn(dossier, day).flatMap(({ step, ahead, ...on }) =>
      step === null ? [] : [{ ...on, step: toldOnce(step), ahead: ahead.map(toldOnce) }],
    )
    return context.json({ day, measures }, 200)
  })
