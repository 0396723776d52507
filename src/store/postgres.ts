// The store for a team: one PostgreSQL database for any number of workspaces, at the address in DATABASE_URL.
import { createHash } from 'node:crypto'
import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import { CotejoError } from '../model/index.js'
import type { Store } from '../model/store.js'
import { explained } from './explained.js'
import { migrate } from './migrations/migrate.js'
import { connectionLost, placeOf, postgresError, type ServerPlace, unreachable } from './postgres-errors.js'
import { postgresWords } from './postgres-words.js'
import type { Tables } from './schema.js'
import { SqlStore } from './sql-store.js'
import { StorableTextPlugin } from './storable-text.js'

const CONNECT_TIMEOUT = 10_000
/** How long a writer waits for another, as on SQLite. */
const LOCK_TIMEOUT = 30_000
/** A command that is stopped in the middle of a transaction gives back its locks after this. */
const IDLE_IN_TRANSACTION = 60_000
/** One command asks one thing at a time; a few more for what runs beside it. */
const CONNECTIONS = 4
/** The lock under which tables are made and changed; the number is only a name. */
const MIGRATION_LOCK = 7_243_901

/** `count` and `sum` come as text unless told otherwise, where SQLite gives numbers; none of ours exceeds 2^53. */
const NUMBERS: readonly number[] = [pg.types.builtins.INT8, pg.types.builtins.NUMERIC]
const TYPES: pg.CustomTypesConfig = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    NUMBERS.includes(id) ? Number : pg.types.getTypeParser(id, format === 'binary' ? 'binary' : 'text'),
}

/** A pool, and the last trouble of a connection that no statement was told of. */
interface Connections {
  readonly pool: pg.Pool
  readonly lost: () => Error | null
}

function connectionsTo(url: string): Connections {
  let lost: Error | null = null
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    lock_timeout: LOCK_TIMEOUT,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION,
    keepAlive: true,
    application_name: 'cotejo',
    types: TYPES,
  })
  // A connection that breaks while no statement runs says so here; without a listener it would end the program.
  pool.on('error', (error) => {
    lost = error
  })
  pool.on('connect', (client) => {
    lost = null
    client.on('error', (error) => {
      lost = error
    })
  })
  return { pool, lost: () => lost }
}

/** A number for a name, as PostgreSQL's advisory locks want it. */
const lockNumber = (name: string): bigint => createHash('sha256').update(name).digest().readBigInt64BE(0)

async function reach({ pool }: Connections, place: ServerPlace): Promise<void> {
  try {
    const client = await pool.connect()
    client.release()
  } catch (error) {
    const known = postgresError(place, error)
    throw known instanceof CotejoError ? known : unreachable(place, error)
  }
}

/** Why a migration failed, where the database says so. */
function reasonOf(error: unknown, place: ServerPlace): unknown {
  const known = error instanceof CotejoError ? postgresError(place, error.cause) : error
  return known instanceof CotejoError ? known : error
}

async function migrateAlone(db: Kysely<Tables>): Promise<void> {
  // Two commands that find an empty database at once would both make its tables.
  await db.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${MIGRATION_LOCK}::bigint)`.execute(connection)
    try {
      const { rows } = await sql<{ schema: string }>`select current_schema() as schema`.execute(connection)
      await migrate(connection, postgresWords, rows[0]?.schema)
    } finally {
      await sql`select pg_advisory_unlock(${MIGRATION_LOCK}::bigint)`.execute(connection)
    }
  })
}

/** What must hold between tables: one line for each document of which a part is missing. */
async function check(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select id from document
    where not exists (select 1 from document_bytes as bytes
      where bytes.workspace = document.workspace and bytes.source_hash = document.source_hash)
    or not exists (select 1 from word_count as words
      where words.workspace = document.workspace and words.document = document.id)
    order by id limit 100`.execute(db)
  return rows.map(({ id }) => `a part of ${id} is missing`)
}

/**
 * Opens the store at an address and brings it to this version's schema.
 *
 * @param url postgres://user:password@host:port/database; undefined is told as a missing DATABASE_URL
 * @throws CotejoError `store_address`, `store_unreachable`, `store_login`, `store_missing`, `store_newer`, …; none of
 *   them repeats the password
 */
export async function openPostgresStore(url: string | undefined): Promise<Store> {
  const place = placeOf(url)
  const connections = connectionsTo(url ?? '')
  const explain = (error: unknown): unknown => {
    const known = postgresError(place, error)
    // A driver's error without a code is a connection that ended; a mistake of ours is left as it is.
    return !(known instanceof CotejoError) && connections.lost() !== null ? connectionLost(place, error) : known
  }
  const db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: connections.pool }),
    plugins: [new StorableTextPlugin()],
  })
  try {
    await reach(connections, place)
    await migrateAlone(db)
  } catch (error) {
    await db.destroy()
    throw explain(reasonOf(error, place))
  }
  const traits = {
    words: postgresWords,
    check: () => check(db),
    // Two commands that add one source or one text come after each other; all others run side by side.
    lock: async (transaction: Kysely<Tables>, names: readonly string[]) => {
      const numbers = names.map(lockNumber).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
      for (const number of numbers)
        await sql`select pg_advisory_xact_lock(${String(number)}::bigint)`.execute(transaction)
    },
  }
  return explained(new SqlStore(db, traits), explain)
}
