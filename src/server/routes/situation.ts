// The situation at a glance.
import { createRoute, z } from '@hono/zod-openapi'
import type { OutlookEntry } from '../../workbench/outlook.js'
import { overviewOf } from '../../workbench/overview.js'
import { answers, subject, toldFindingShape } from '../contract.js'

const placeShape = { document: z.string(), start: z.number().int(), end: z.number().int() }

const dueShape = z.object({
  id: z.string(),
  kind: z.string(),
  status: z.string(),
  speaker: z.string(),
  quote: z.string(),
  due: z.string().nullable(),
  because: z.string(),
  ...placeShape,
})

const situation = createRoute({
  method: 'get',
  path: '/situation',
  summary: 'What is new, in conflict and due, and who thinks what',
  request: { query: z.object({ since: z.iso.datetime().optional() }) },
  responses: answers(
    z.object({
      title: z.string(),
      question: z.string().nullable(),
      documents: z.number().int(),
      origins: z.number().int(),
      rows: z.number().int(),
      undated: z.number().int(),
      /** The instant of the answer; the next visit asks what came since. */
      now: z.string(),
      reasons: z.record(z.string(), z.number().int()),
      conflicts: z.object({
        total: z.number().int(),
        first: z.array(z.object({ row: z.string(), title: z.string(), finding: toldFindingShape })),
      }),
      overdue: z.object({ total: z.number().int(), first: z.array(dueShape) }),
      due: z.object({ total: z.number().int(), first: z.array(dueShape) }),
      stances: z.array(
        z.object({
          stance: z.enum(['works', 'partly', 'too_early', 'does_not', 'backfires']),
          total: z.number().int(),
          first: z.array(
            z.object({
              id: z.string(),
              speaker: z.string(),
              target: z.string().nullable(),
              criterion: z.string().nullable(),
              observed: z.enum(['observed', 'predicted']),
              quote: z.string(),
              ...placeShape,
            }),
          ),
        }),
      ),
      added: z.object({
        total: z.number().int(),
        first: z.array(z.object({ id: z.string(), label: z.string() })),
      }),
    }),
    'The situation',
  ),
})

const shownDue = (entry: OutlookEntry): z.infer<typeof dueShape> => ({
  id: entry.id,
  kind: entry.outlook.kind,
  status: entry.status,
  speaker: entry.speaker,
  quote: entry.quote.text,
  due: entry.due.day,
  because: entry.because,
  document: entry.document,
  start: entry.outlook.span.start,
  end: entry.outlook.span.end,
})

export const situationRoutes = subject().openapi(situation, async (context) => {
  const bench = context.get('bench')
  const now = bench.now()
  const since = context.req.valid('query').since ?? null
  const told = await overviewOf(bench.workspace, await bench.situation(), { today: now.slice(0, 10), since })
  const { conflicts, overdue, due, stances, added } = told
  return context.json(
    {
      ...told,
      now,
      reasons: Object.fromEntries(Object.entries(told.reasons)),
      conflicts: { total: conflicts.total, first: [...conflicts.first] },
      overdue: { total: overdue.total, first: overdue.first.map(shownDue) },
      due: { total: due.total, first: due.first.map(shownDue) },
      stances: stances.map(({ stance, total, first }) => ({
        stance,
        total,
        first: first.map(({ assessment, speaker, citation }) => ({
          id: assessment.id,
          speaker,
          target: assessment.target?.text ?? null,
          criterion: assessment.criterion?.text ?? null,
          observed: assessment.observed,
          quote: citation.quote.text,
          document: citation.document,
          start: assessment.span.start,
          end: assessment.span.end,
        })),
      })),
      added: { total: added.total, first: [...added.first] },
    },
    200,
  )
})
