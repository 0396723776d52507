// The outlook: what was to come as of a day, a part at a time, and its deadlines as a calendar feed.
import { createRoute, z } from '@hono/zod-openapi'
import { CotejoError, type Outlook } from '../../model/index.js'
import { exportFrom } from '../../workbench/export.js'
import { type OutlookEntry, type OutlookStatus, outlookPart } from '../../workbench/outlook.js'
import { answers, askedLanguage, intervalShape, isoDay, pageOf, pageQuery, spanShape, subject } from '../contract.js'

/** In the order in which a reader looks at them. */
const STATUSES = ['overdue', 'due', 'open', 'broken', 'kept'] as const satisfies readonly OutlookStatus[]
const KINDS = [
  'deadline',
  'promise',
  'demand',
  'threat',
  'plan',
  'prediction',
  'condition',
] as const satisfies readonly Outlook['kind'][]

const evidenceShape = z.object({
  document: z.string(),
  published: z.string(),
  happened: z.boolean(),
  on: intervalShape,
  quote: spanShape,
})

const entryShape = z
  .object({
    id: z.string(),
    document: z.string(),
    published: z.string().nullable(),
    kind: z.enum(KINDS),
    speaker: z.string(),
    status: z.enum(STATUSES),
    due: z.object({
      day: z.string().nullable(),
      from: z.string().nullable(),
      stated: z.boolean(),
      rule: z.enum(['due.stated_day', 'due.last_day', 'due.first_day', 'due.vague', 'due.none']),
    }),
    quote: spanShape,
    span: spanShape,
    evidence: z.array(evidenceShape),
  })
  .openapi('OutlookEntry')

const count = z.number().int()

const list = createRoute({
  method: 'get',
  path: '/outlook',
  summary: 'What was to come as of a day, and what became of it',
  request: {
    query: pageQuery.extend({
      today: isoDay.optional(),
      status: z.enum(STATUSES).optional(),
      kind: z.enum(KINDS).optional(),
      words: z.string().max(200).optional(),
    }),
  },
  responses: answers(
    pageOf(entryShape).extend({
      today: z.string(),
      /** How many there are of each status, whatever is filtered. */
      statuses: z.object({ overdue: count, due: count, open: count, broken: count, kept: count }),
    }),
    'A part of the outlook',
  ),
})

const shown = ({ outlook, due, evidence, ...entry }: OutlookEntry): z.infer<typeof entryShape> => ({
  id: entry.id,
  document: entry.document,
  published: entry.published,
  kind: outlook.kind,
  speaker: entry.speaker,
  status: entry.status,
  due: { day: due.day, from: due.from, stated: due.stated, rule: due.rule },
  quote: entry.quote,
  span: outlook.span,
  evidence: evidence.map(({ document, published, happened, on, quote }) => ({
    document,
    published,
    happened,
    on,
    quote,
  })),
})

export const outlookRoutes = subject().openapi(list, async (context) => {
  const { today: asked, status, kind, words, ...page } = context.req.valid('query')
  const bench = context.get('bench')
  const today = asked ?? bench.now().slice(0, 10)
  const wanted = { statuses: status === undefined ? STATUSES : [status], kind, words, ...page }
  const { items, ...part } = outlookPart(await bench.situation(), today, wanted)
  return context.json({ ...part, today, items: items.map(shown) }, 200)
})

// A calendar is no JSON answer, so it stands beside the described routes; calendar programs fetch it by its address.
outlookRoutes.get('/outlook.ics', async (context) => {
  const bench = context.get('bench')
  const options = { now: bench.now(), language: askedLanguage(context.req.query('language')) }
  const [calendar] = (await exportFrom(bench.workspace, await bench.situation(), 'ics', options)).files
  if (calendar === undefined || typeof calendar.content !== 'string')
    throw new CotejoError('calendar_missing', 'The calendar could not be made.', { mend: 'Try cotejo export ics.' })
  return context.body(calendar.content, 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': `attachment; filename="${calendar.name}"`,
  })
})
