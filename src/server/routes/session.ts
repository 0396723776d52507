// Who is served, and the news: the first thing the page asks, and the one connection that stays open.
import { basename } from 'node:path'
import { createRoute, z } from '@hono/zod-openapi'
import { streamSSE } from 'hono/streaming'
import type { BenchEvent } from '../../workbench/bench.js'
import { VERSION } from '../../workbench/version.js'
import { answers, subject, toldErrorShape, toldShape } from '../contract.js'

const step = z.object({
  subject: z.string(),
  outcome: z.string(),
  document: z.string().nullable(),
  notes: z.array(toldShape).readonly(),
  error: toldErrorShape.shape.error.nullable(),
})

/** Long work as it stands. */
export const taskShape = z
  .object({
    id: z.string(),
    kind: z.string(),
    state: z.enum(['running', 'done', 'failed']),
    progress: z.object({ done: z.number(), of: z.number(), subject: z.string() }).nullable(),
    steps: z.array(step).readonly(),
    error: toldErrorShape.shape.error.nullable(),
  })
  .openapi('Task')

const session = createRoute({
  method: 'get',
  path: '/session',
  summary: 'What is served, and the token that writes carry',
  responses: answers(
    z.object({
      token: z.string(),
      cotejo: z.string(),
      workspace: z.string(),
      pack: z.string(),
      /** The present day, ISO. */
      today: z.string(),
    }),
    'The session',
  ),
})

const tasks = createRoute({
  method: 'get',
  path: '/tasks',
  summary: 'Long work, the newest first',
  responses: answers(z.object({ tasks: z.array(taskShape).readonly() }), 'The tasks'),
})

/** A connection that says nothing is cut by what stands between. */
const HEARTBEAT_MS = 20_000

export const sessionRoutes = subject()
  .openapi(session, (context) => {
    const { workspace, now } = context.get('bench')
    const { folder, pack } = workspace
    const name = basename(folder)
    const token = context.get('token')
    return context.json(
      { token, cotejo: VERSION, workspace: name, pack: basename(pack), today: now().slice(0, 10) },
      200,
    )
  })
  .openapi(tasks, (context) => context.json({ tasks: context.get('bench').tasks.list() }, 200))

// Server-sent events are no JSON answer, so they stand beside the described routes.
sessionRoutes.get('/events', (context) =>
  streamSSE(context, async (stream) => {
    const bench = context.get('bench')
    const send = (event: BenchEvent): void => {
      void stream.writeSSE({ event: event.kind, data: JSON.stringify(event) })
    }
    const stop = bench.listen(send)
    const beat = setInterval(() => void stream.writeSSE({ event: 'alive', data: '' }), HEARTBEAT_MS)
    // A program that is asked to end does not wait for its next beat.
    beat.unref()
    const gone = new Promise<void>((resolve) => {
      stream.onAbort(() => {
        clearInterval(beat)
        stop()
        resolve()
      })
    })
    send({ kind: 'situation', version: bench.version })
    for (const task of bench.tasks.list()) if (task.state === 'running') send({ kind: 'task', task })
    await gone
  }),
)
