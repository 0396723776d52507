// What PostgreSQL and the network say of a store that can't be used, as errors a person can act on. The address is
// named without the password, here and everywhere.
import { CotejoError } from '../model/index.js'

/** An address of a database without what may be secret in it. */
export interface ServerPlace {
  /** As it is shown: host, port and database. */
  readonly shown: string
  readonly database: string
  readonly server: string
}

const address = (why: string): CotejoError =>
  new CotejoError('store_address', why, {
    mend: 'Write it as postgres://user:password@host:5432/database, with % codes for signs in the password.',
    exitCode: 2,
  })

/**
 * What may be shown of the address of a database.
 *
 * @throws CotejoError `store_address`, which repeats nothing of the address
 */
export function placeOf(url: string | undefined): ServerPlace {
  if (url === undefined || url === '')
    throw address('The documents are kept in PostgreSQL, and DATABASE_URL, which says where, is not set.')
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    // The error of URL holds the whole address, so it is no cause.
    throw address('DATABASE_URL is no address.')
  }
  if (parsed.protocol !== 'postgres:' && parsed.protocol !== 'postgresql:')
    throw address('DATABASE_URL is no address of PostgreSQL.')
  const server = parsed.host === '' ? 'localhost' : parsed.host
  let database: string
  try {
    database = decodeURIComponent(parsed.pathname.replace(/^\//u, ''))
    decodeURIComponent(parsed.username + parsed.password)
  } catch {
    throw address('DATABASE_URL holds a % that begins no code.')
  }
  return { server, database, shown: database === '' ? server : `${server}/${database}` }
}

const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null

/** By SQLSTATE, or by its class: the code of ours, what is the matter, and what to do. */
const ANSWERS: Readonly<Record<string, readonly [code: string, what: string, mend: string]>> = {
  '28': ['store_login', 'refuses the user or the password', 'Correct the user and the password in DATABASE_URL.'],
  '3D000': ['store_missing', 'has no such database', 'Correct its name in DATABASE_URL, or have it made.'],
  '42501': ['store_not_writable', 'does not let this user do that', 'Give the user the right to make and fill tables.'],
  '25006': ['store_not_writable', 'takes no writing now', 'Use the primary server, or end its read-only mode.'],
  '53100': ['disk_full', 'has a full disk', 'Make room there and run the command again; what was added is kept.'],
  '53': ['store_busy', 'has no room for another connection or task', 'Wait a little and try again.'],
  '55P03': ['store_busy', 'was locked by another command for too long', 'Wait for it to end and try again.'],
  '40': ['store_busy', 'had two commands in each other’s way', 'Run the command again; what was added is kept.'],
  '57014': ['store_busy', 'stopped a statement that took too long', 'Try again, or raise its statement_timeout.'],
  '57': ['store_lost', 'ended the connection', 'Run the command again when it is back; what was added is kept.'],
  '08': ['store_lost', 'ended the connection', 'Run the command again when it is back; what was added is kept.'],
  '25P03': ['store_lost', 'ended the connection', 'Run the command again; what was added is kept.'],
  '42': ['store_broken', 'holds tables that are not as Cotejo made them', 'Use a database or schema of its own.'],
  XX: ['store_broken', 'reports damage', 'Put back a copy of the database.'],
}

/** What the network says. */
const UNREACHABLE = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH'])
const LOST = new Set(['ECONNRESET', 'EPIPE'])

export const unreachable = ({ server }: ServerPlace, cause: unknown): CotejoError =>
  new CotejoError('store_unreachable', `There is no answer from the PostgreSQL server ${server}.`, {
    mend: 'See that it runs, that host and port in DATABASE_URL are right, and that nothing stands between.',
    cause,
  })

export const connectionLost = ({ server }: ServerPlace, cause: unknown): CotejoError =>
  new CotejoError('store_lost', `The connection to the PostgreSQL server ${server} was lost.`, {
    mend: 'Run the command again when the server is back; what was said to be added is kept.',
    cause,
  })

/** A failure as an error for people; what is no failure of the database is given back as it is. */
export function postgresError(place: ServerPlace, error: unknown): unknown {
  if (error instanceof CotejoError) return error
  const code = codeOf(error)
  if (code === null) return error
  if (UNREACHABLE.has(code)) return unreachable(place, error)
  if (LOST.has(code)) return connectionLost(place, error)
  const answer = ANSWERS[code] ?? ANSWERS[code.slice(0, 2)]
  if (answer === undefined)
    return new CotejoError('store_failed', `The database ${place.shown} failed (${code}).`, {
      mend: 'Look into the log of the server.',
      cause: error,
    })
  const [ours, what, mend] = answer
  return new CotejoError(ours, `The database ${place.shown} ${what}.`, { mend, cause: error })
}
