// A measure beside an indicator: what can be asked, the answer with the terminal's own words, and its picture.
import { createRoute, z } from '@hono/zod-openapi'
import { effectPicture } from '../../export/chart-effect.js'
import { CotejoError, type Effect } from '../../model/index.js'
import type { Bench } from '../../workbench/bench.js'
import { effectAmong, wordsOfEffect } from '../../workbench/effect.js'
import { answerable, datedMeasures, heldIndicators, placesHeld } from '../../workbench/effect-choices.js'
import { readerOf } from '../../workbench/publish.js'
import { answers, askedLanguage, isoDay, modelType, spanShape, subject, toldShape } from '../contract.js'

const choices = createRoute({
  method: 'get',
  path: '/effect/choices',
  summary: 'The measures and indicators of which an effect can be asked',
  responses: answers(
    z.object({
      measures: z
        .array(
          z.object({
            id: z.string(),
            label: z.string(),
            at: z.string(),
            spoken: z.string().nullable(),
            told: z.object({ document: z.string(), quote: spanShape }).nullable(),
          }),
        )
        .readonly(),
      indicators: z
        .array(z.object({ id: z.string(), name: z.string(), dataset: z.string(), start: z.string(), end: z.string() }))
        .readonly(),
      /** Questions that enough is held to answer, to begin with. */
      answerable: z.array(z.object({ measure: z.string(), indicator: z.string() })).readonly(),
    }),
    'What can be asked',
  ),
})

const places = createRoute({
  method: 'get',
  path: '/effect/places',
  summary: 'The places in which something is held of an indicator',
  request: { query: z.object({ indicator: z.string().max(200) }) },
  responses: answers(z.object({ places: z.array(z.string()).readonly() }), 'Their names'),
})

const asked = z
  .object({
    measure: z.string().max(300).optional(),
    at: isoDay.optional(),
    indicator: z.string().max(200),
    place: z.string().max(200).optional(),
    from: isoDay.optional(),
    to: isoDay.optional(),
  })
  .refine(({ measure, at }) => measure !== undefined || at !== undefined, {
    path: ['measure'],
    message: 'Choose a measure, or give a day.',
    params: { told: 'no_measure' },
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from < to, {
    path: ['to'],
    message: 'The window ends before it begins.',
    params: { told: 'turned_window' },
  })

const effect = createRoute({
  method: 'get',
  path: '/effect',
  summary: 'Whether an indicator changed when a measure began',
  request: { query: asked },
  responses: answers(
    z.object({
      effect: modelType<Effect>('Effect'),
      beside: z
        .array(
          toldShape.extend({
            topic: z.enum(['earlier', 'placebos', 'other_places', 'near_by', 'same_time', 'data']),
          }),
        )
        .readonly(),
      method: toldShape.nullable(),
    }),
    'The answer',
  ),
})

/** The measures of the dossier are asked about, in which no private person is named. */
async function effectOf(bench: Bench, { from, to, ...query }: z.infer<typeof asked>): Promise<Effect> {
  const { dossier, held } = await bench.situation()
  const window = from === undefined && to === undefined ? null : { start: from ?? null, end: to ?? null }
  return await effectAmong(bench.workspace, held.pack, dossier.measures, {
    measure: query.measure ?? null,
    at: query.at ?? null,
    indicator: query.indicator,
    place: query.place ?? null,
    window,
  })
}

export const effectRoutes = subject()
  .openapi(choices, async (context) => {
    const bench = context.get('bench')
    const { dossier, held } = await bench.situation()
    const indicators = await heldIndicators(bench.workspace, held.pack)
    const measures = datedMeasures(dossier.measures)
    return context.json({ measures, indicators, answerable: answerable(measures, indicators, held.pack) }, 200)
  })
  .openapi(places, async (context) => {
    const bench = context.get('bench')
    const { held } = await bench.situation()
    const { indicator } = context.req.valid('query')
    return context.json({ places: await placesHeld(bench.workspace, held.pack, indicator) }, 200)
  })
  .openapi(effect, async (context) => {
    const answer = await effectOf(context.get('bench'), context.req.valid('query'))
    return context.json({ effect: answer, ...wordsOfEffect(answer) }, 200)
  })

// A picture is no JSON answer, so it stands beside the described routes.
effectRoutes.get('/effect.svg', async (context) => {
  const read = asked.safeParse(context.req.query())
  if (!read.success)
    throw new CotejoError('bad_request', 'What was asked can’t be read.', { mend: 'Ask it in the page.', exitCode: 2 })
  const answer = await effectOf(context.get('bench'), read.data)
  const { held } = await context.get('bench').situation()
  const reader = readerOf(held.pack, askedLanguage(context.req.query('language')))
  return context.body(effectPicture(answer, reader), 200, {
    'Content-Type': 'image/svg+xml',
    'Content-Disposition': 'attachment; filename="effect.svg"',
  })
})
