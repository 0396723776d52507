// What every answer of the local server goes through: only names of this machine are answered, so that a page elsewhere
// can't reach it by pointing its own name here (DNS rebinding); and only our own page may write, so that no other page
// that is open in the same browser can post to it.
import { randomBytes } from 'node:crypto'
import type { Context, MiddlewareHandler, Next } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { CotejoError } from '../model/index.js'
import { type ToldError, toldError } from '../workbench/tasks.js'

const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])
/** The header that carries the token of a write. */
export const TOKEN_HEADER = 'X-Cotejo-Token'
const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Headers of every page: where it is framed, and what is sent on from it. */
export const SHARED_HEADERS = {
  xFrameOptions: 'DENY',
  referrerPolicy: 'no-referrer',
  strictTransportSecurity: false,
  // Would part the preview of the dossier, which is framed, from the page that frames it.
  originAgentCluster: false,
} as const

/** The one shape of an error. */
export const failure = (code: string, message: string, mend: string): { readonly error: ToldError } => ({
  error: { code, message, mend, values: [] },
})

const hostOf = (context: Context): string => context.req.header('host') ?? new URL(context.req.url).host

/** What all files of one request may weigh together. */
const MOST_MEGABYTES = 512

/** Refuses a form with more than can be held. */
export const uploadLimit: MiddlewareHandler = bodyLimit({
  maxSize: MOST_MEGABYTES * 1024 * 1024,
  onError: (context) =>
    context.json(
      failure('too_much', `Together that is more than ${MOST_MEGABYTES} MB.`, 'Add the files in several parts.'),
      413,
    ),
})

/** Answers to names of this machine alone. */
export const ownHostOnly: MiddlewareHandler = async (context: Context, next: Next) => {
  if (OWN_NAMES.has(hostOf(context).replace(/:\d+$/, '').toLowerCase())) return next()
  return context.json(
    failure('host_refused', 'This server answers on this machine only.', 'Open the address it printed.'),
    403,
  )
}

/** Nothing is kept by the browser unless the answer says so itself. */
export const noStore: MiddlewareHandler = async (context: Context, next: Next) => {
  await next()
  if (!context.res.headers.has('Cache-Control')) context.header('Cache-Control', 'no-store')
}

/** A token that only a page of this server can have read. */
export const newToken = (): string => randomBytes(24).toString('base64url')

/** Refuses what another page asks for, and every write without the token. */
export const ownPageOnly =
  (token: string): MiddlewareHandler =>
  async (context: Context, next: Next) => {
    const { method } = context.req
    const site = context.req.header('sec-fetch-site')
    const origin = context.req.header('origin')
    const foreign =
      (site !== undefined && site !== 'same-origin' && site !== 'none') ||
      (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== hostOf(context)))
    if (foreign)
      return context.json(
        failure('origin_refused', 'Another page asked for this.', 'Use the page that this server shows.'),
        403,
      )
    if (!READING.has(method) && context.req.header(TOKEN_HEADER) !== token)
      return context.json(
        failure(
          'token_missing',
          'The request does not carry the token of this server.',
          `Load the page again; programs take the token from /api/session and send it as ${TOKEN_HEADER}.`,
        ),
        403,
      )
    return next()
  }

/** The HTTP status of an error: what is not there, what was asked wrongly, what failed. */
const statusOf = (error: CotejoError): ContentfulStatusCode => {
  if (error.code === 'conflict') return 409
  if (/_(?:unknown|not_found|not_held|missing)$/u.test(error.code)) return 404
  return error.exitCode === 2 ? 400 : 500
}

/** Tells an error in its one shape. What is none of ours is written to the terminal and told without its words. */
export const answerError = (error: unknown, context: Context): Response => {
  const status = error instanceof CotejoError ? statusOf(error) : 500
  if (!(error instanceof CotejoError)) process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
  return context.json({ error: toldError(error) }, status)
}
