// The store on a laptop: one SQLite file in the workspace's folder. Several commands may use it at once.
import { existsSync, statfsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { dirname } from 'node:path'
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

/** Bytes below which a disk counts as full: SQLite's own files grow by parts of this. */
const LITTLE = 256 * 1024

/** Whether the disk is full. SQLite and its driver call it by several names, or by none. */
function isFull(file: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dirname(file))
    return bavail * bsize < LITTLE
  } catch {
    return false
  }
}

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
  if (code.startsWith('SQLITE_FULL') || isFull(file))
    return new CotejoError('disk_full', `The disk that holds ${file} is full.`, {
      mend: 'Make room and run the command again; what was added is kept.',
      cause: error,
    })
  return new CotejoError('store_not_writable', `${file} can't be opened or written (${code}).`, {
    mend: 'See that its folder exists, that you may write there, and that the disk has room.',
    cause: error,
  })
}

/** A number for the file on its disk, as SQLite's header can hold it: a copy has another. */
async function placeOf(file: string): Promise<number> {
  const { ino } = await stat(file, { bigint: true })
  return Number(ino % 2_147_483_646n) + 1
}

/**
 * A file that was copied while a command wrote to it may be half of one state and half of another. So a store that
 * is not where it was last opened is looked over once, and then bears its new place.
 */
async function examineCopy(db: Kysely<Tables>, file: string, check: () => Promise<string[]>): Promise<void> {
  const place = await placeOf(file)
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(db)
  const known = rows[0]?.user_version ?? 0
  if (known === place) return
  if (known !== 0 && (await check()).length > 0)
    throw new CotejoError(
      'store_broken',
      `${file} is a copy that is not whole: it was made while the store was in use.`,
      {
        mend: 'Copy the folder again while no command is running.',
      },
    )
  await sql`pragma user_version = ${sql.raw(String(place))}`.execute(db)
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
    await examineCopy(db, file, check)
    // Adding takes the lock of the whole file when it begins.
    const lock = (): Promise<void> => Promise.resolve()
    return explained(new SqlStore(db, { words: sqliteWords, check, lock }), (error) => storeError(file, error))
  } catch (error) {
    throw storeError(file, error)
  }
}
