// The one way to the server: a client typed by the description of its API. Writes carry the token of the session; an
// error of the server is thrown as a `ServerError` with what a person can do about it.
import createClient, { type Middleware } from 'openapi-fetch'
import { visible } from '../../../src/model/unseen.js'
import type { Amiss, ToldError } from '../messages/en/errors'
import type { paths } from './schema'

/** What failed, as the server tells it; `fields` where parts of a form are amiss. */
export class ServerError extends Error {
  readonly code: string
  readonly mend: string
  readonly values: readonly string[]
  readonly fields: readonly (Amiss & { readonly field: string })[]

  constructor(told: ToldError & { readonly fields?: ServerError['fields'] | undefined }) {
    super(told.message)
    this.name = 'ServerError'
    this.code = told.code
    this.mend = told.mend
    this.values = told.values
    this.fields = told.fields ?? []
  }
}

const TOKEN_HEADER = 'X-Cotejo-Token'
let token: string | null = null

/** Told when the session is known, before anything is written. */
export const useToken = (given: string): void => {
  token = given
}

/** The headers of a write that is not made by the client, such as an upload. */
export const writeHeaders = (): Readonly<Record<string, string>> => (token === null ? {} : { [TOKEN_HEADER]: token })

const carryToken: Middleware = {
  onRequest({ request }) {
    if (token !== null && request.method !== 'GET') request.headers.set(TOKEN_HEADER, token)
    return request
  },
}

/** The client. Use it through `answered`. */
export const api = createClient<paths>({ baseUrl: '/api' })
api.use(carryToken)

const isTold = (value: unknown): value is { readonly error: ToldError } =>
  typeof value === 'object' && value !== null && 'error' in value

/** Reads the error of an answer that failed. */
export const serverErrorOf = (value: unknown): ServerError =>
  new ServerError(
    isTold(value) ? value.error : { code: 'answer_unreadable', message: String(value), mend: '', values: [] },
  )

/** The same data with every character that acts unseen written out: whatever a view shows may come from a document. */
function shown<Data>(value: Data): Data {
  if (typeof value === 'string') return visible(value) as Data
  if (Array.isArray(value)) return value.map(shown) as Data
  if (typeof value !== 'object' || value === null) return value
  // The entries are those of the value itself.
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shown(part)])) as Data
}

/**
 * The data of an answer, made fit to be shown. `verbatim` where offsets into its texts must hold; whoever asks so
 * writes unseen characters out by itself.
 *
 * @example
 * const { items } = await answered(api.GET('/collation', { params: { query: { offset: 0 } } }))
 */
export async function answered<Data>(
  request: Promise<{ readonly data?: Data; readonly error?: unknown; readonly response: Response }>,
  { verbatim = false }: { readonly verbatim?: boolean } = {},
): Promise<Data> {
  let answer: Awaited<typeof request>
  try {
    answer = await request
  } catch (cause) {
    throw new ServerError({ code: 'connection_lost', message: String(cause), mend: '', values: [] })
  }
  if (answer.data === undefined) throw serverErrorOf(answer.error)
  return verbatim ? answer.data : shown(answer.data)
}
