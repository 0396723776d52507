// kysely on libsql. Two things differ from kysely's own SQLite dialect: a transaction takes the write lock when it
// begins (one that first reads and then writes would fail at once beside another writer, whatever the busy timeout),
// and migrations run inside one, so that a store is never half migrated.

import {
  CompiledQuery,
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  type DialectAdapter,
  type Driver,
  type Kysely,
  type QueryCompiler,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import Database from 'libsql'

/** How long a writer waits for another: SQLite's own default is not to wait at all. */
const BUSY_TIMEOUT = 30_000

/** Pages of 4 KB that the log may hold before they go into the file. */
const CHECKPOINT_PAGES = 8192

class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }
}

class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/** libsql rows carry a `_metadata` of their own where a single row is asked for; kysely asks for all, which do not. */
export function openDatabase(file: string): SqliteDatabase {
  const database = new Database(file)
  // The timeout comes first: changing the journal needs a lock too.
  database.pragma(`busy_timeout = ${BUSY_TIMEOUT}`)
  database.pragma('journal_mode = WAL')
  // A document whose line "added" was printed outlives a power cut.
  database.pragma('synchronous = FULL')
  database.pragma('foreign_keys = ON')
  // Between checkpoints the file itself stays as it is, so that a copy made meanwhile seldom mixes two states.
  database.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`)
  // kysely uses prepare, reader, all, run and iterate, which libsql has; its type names parameters more narrowly.
  return database as unknown as SqliteDatabase
}

export class LibsqlDialect implements Dialect {
  readonly #database: SqliteDatabase

  constructor(database: SqliteDatabase) {
    this.#database = database
  }

  createDriver(): Driver {
    return new ImmediateDriver({ database: this.#database })
  }

  createQueryCompiler(): QueryCompiler {
    return new SqliteQueryCompiler()
  }

  createAdapter(): DialectAdapter {
    return new TransactionalAdapter()
  }

  // kysely hands over a database of any tables.
  // biome-ignore lint/suspicious/noExplicitAny: the signature is kysely's
  createIntrospector(db: Kysely<any>): DatabaseIntrospector {
    return new SqliteIntrospector(db)
  }
}
