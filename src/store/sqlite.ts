// The store on a laptop: one SQLite file in the workspace's folder. Several commands may use it at once.
import { existsSync } from 'node:fs'
import { Kysely, sql } from 'kysely'
import { CotejoError } from '../model/index.js'
import type { Store } from '../model/store.js'
import { explained } from './explained.js'
import { migrate } from './migrations/migrate.js'
import type { Tables } from './schema.js'
import { SqlStore } from './sql-store.js'
import { LibsqlDialect, openDatabase } from './sqlite-dialect.js'
import { sqliteWords } from './sqlite-words.js'
import { StorableTextPlugin } from './storable-text.js'

/** What SQLite says of a file that can't be used, by the start of its code. */
function storeError(file: string, error: unknown): unknown {
  if (error instanceof CotejoError) return error
  const code =
    typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null
  // What has no code is no trouble of the file's but a mistake of ours.
  if (code === null) return error
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT'))
    return new CotejoError('store_broken', `${file} is no sound store.`, {
      mend: 'Put back a copy of it, or move it away and add the documents again.',
      cause: error,
    })
  if (code.startsWith('SQLITE_BUSY'))
    return new CotejoError('store_busy', `${file} was in use for longer than half a minute.`, {
      mend: 'Wait for the other command to end and try again.',
      cause: error,
    })
  if (code.startsWith('SQLITE_FULL'))
    return new CotejoError('disk_full', `The disk that holds ${file} is full.`, {
      mend: 'Make room and run the command again; what was added is kept.',
      cause: error,
    })
  return new CotejoError('store_not_writable', `${file} can't be opened or written (${code}).`, {
    mend: 'See that its folder exists, that you may write there, and that the disk has room.',
    cause: error,
  })
}

/**
 * Opens the store in `file` and brings it to this version's schema.
 *
 * @param options.create whether a missing file is made
 * @throws CotejoError `store_missing`, `store_newer`, `store_broken`, `store_busy`, `store_not_writable`
 */
export async function openSqliteStore(file: string, options: { readonly create: boolean }): Promise<Store> {
  if (!options.create && !existsSync(file))
    throw new CotejoError('store_missing', `There is no store ${file}.`, {
      mend: 'Put it back, or run cotejo init in this folder again to start an empty one.',
    })
  try {
    const db = new Kysely<Tables>({
      dialect: new LibsqlDialect(openDatabase(file)),
      plugins: [new StorableTextPlugin()],
    })
    await migrate(db, sqliteWords)
    const check = async (): Promise<string[]> => {
      const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(db)
      return rows.map((row) => row.integrity_check).filter((line) => line !== 'ok')
    }
    // Adding takes the lock of the whole file when it begins.
    const lock = (): Promise<void> => Promise.resolve()
    return explained(new SqlStore(db, { words: sqliteWords, check, lock }), (error) => storeError(file, error))
  } catch (error) {
    throw storeError(file, error)
  }
}
