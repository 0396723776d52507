// Where the situation is held by a thread, requests that are answered from it are handed over, and the answers back.
import type { Hono, MiddlewareHandler } from 'hono'
import type { Bench, ThreadAnswer, ThreadRequest } from '../workbench/bench.js'

/** Hands a request over to the thread that holds the situation, where one does. */
export const answerInThread =
  (bench: Bench): MiddlewareHandler =>
  async (context, next) => {
    if ((await bench.thread()) === null) return next()
    const { method, url, headers } = context.req.raw
    const body = method === 'GET' || method === 'HEAD' ? null : new Uint8Array(await context.req.arrayBuffer())
    // Asked at once, since another thread may take its place while anything is waited for.
    const thread = await bench.thread()
    if (thread === null) return next()
    const answer = await thread.ask({ method, url, headers: [...headers], body, now: bench.now() })
    return new Response(new Uint8Array(answer.body), { status: answer.status, headers: [...answer.headers].map(both) })
  }

const both = ([name, value]: readonly [string, string]): [string, string] => [name, value]

/** Answers such a request within the thread. */
export async function answerOf(app: Hono, { method, url, headers, body }: ThreadRequest): Promise<ThreadAnswer> {
  const sent = body === null ? {} : { body: new Uint8Array(body) }
  const answer = await app.fetch(new Request(url, { method, headers: headers.map(both), ...sent }))
  return { status: answer.status, headers: [...answer.headers], body: new Uint8Array(await answer.arrayBuffer()) }
}
