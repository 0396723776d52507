// Brings a store to this version's schema. Migrations are only ever appended: a store that names one this version
// does not know was written by a newer one, and is left alone.
import { type Kysely, type Migration, Migrator, sql } from 'kysely'
import { CotejoError } from '../../model/index.js'
import type { WordIndex } from '../word-index.js'
import { documentsMigration } from './0001-documents.js'
import { intakeMigration } from './0002-intake.js'
import { readingsMigration } from './0003-readings.js'
import { seriesMigration } from './0004-series.js'
import { comparisonsMigration } from './0005-comparisons.js'

/** All migrations, by the name under which a store remembers them, in order. */
const migrationsOf = (words: WordIndex): Record<string, Migration> => ({
  '0001-documents': documentsMigration(words),
  '0002-intake': intakeMigration,
  '0003-readings': readingsMigration(words),
  '0004-series': seriesMigration,
  '0005-comparisons': comparisonsMigration(words),
})

const MIGRATIONS_TABLE = 'cotejo_migration'

/** The migrations a store has had; none for a new one. */
async function past(db: Kysely<unknown>, schema: string | undefined): Promise<string[]> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (!tables.some((table) => table.name === MIGRATIONS_TABLE && table.schema === schema)) return []
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(MIGRATIONS_TABLE)}`.execute(db)
  return rows.map((row) => row.name)
}

/**
 * Applies what is missing; does nothing to a store that is up to date.
 *
 * @param schema where the tables lie, in databases that have schemas
 * @throws CotejoError `store_newer` for a store of a newer version, `store_migration` where one fails
 */
export async function migrate<T>(db: Kysely<T>, words: WordIndex, schema?: string): Promise<void> {
  // Migrations are written without the types of tables, which are those of the newest schema.
  const untyped = db as unknown as Kysely<unknown>
  const migrations = migrationsOf(words)
  const done = await past(untyped, schema)
  if (done.some((name) => !Object.hasOwn(migrations, name)))
    throw new CotejoError('store_newer', 'The store was written by a newer version of Cotejo.', {
      mend: 'Use that version, or a newer one, on this workspace.',
    })
  if (done.length === Object.keys(migrations).length) return
  const migrator = new Migrator({
    db: untyped,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    migrationTableName: MIGRATIONS_TABLE,
    migrationLockTableName: `${MIGRATIONS_TABLE}_lock`,
    ...(schema === undefined ? {} : { migrationTableSchema: schema }),
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined)
    throw new CotejoError('store_migration', 'The store could not be brought to this version.', {
      mend: 'It is as it was before; see that the disk has room, and try again.',
      cause: error,
    })
}
