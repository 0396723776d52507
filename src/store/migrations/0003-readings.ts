// One reading of each document, packed, with its claims apart. What was read before is read again when it is needed.
import type { Kysely, Migration } from 'kysely'
import type { WordIndex } from '../word-index.js'

/** The migration, with the type for bytes of the database at hand. */
export const readingsMigration = ({ bytesType }: WordIndex): Migration => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.dropTable('reading').execute()
    await db.schema
      .createTable('reading')
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('document', 'text', (column) => column.notNull())
      .addColumn('pack', 'text', (column) => column.notNull())
      .addColumn('cotejo', 'text', (column) => column.notNull())
      .addColumn('claims', bytesType, (column) => column.notNull())
      .addColumn('layers', bytesType, (column) => column.notNull())
      .addPrimaryKeyConstraint('reading_of_document_key', ['workspace', 'document'])
      .execute()
  },
})
