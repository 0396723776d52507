// What was found when groups were compared, packed, so that groups which are as they were need not be compared again.
import type { Kysely, Migration } from 'kysely'
import type { WordIndex } from '../word-index.js'

/** The migration, with the type for bytes of the database at hand. */
export const comparisonsMigration = ({ bytesType }: WordIndex): Migration => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('comparison')
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('packed', bytesType, (column) => column.notNull())
      .addPrimaryKeyConstraint('comparison_key', ['workspace', 'key'])
      .execute()
  },
})
