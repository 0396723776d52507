// Where the words of documents stand on their pages; and what was taken in as a whole, so that a command that was
// stopped is continued quickly.
import type { Kysely, Migration } from 'kysely'

export const intakeMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('document_pages')
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('document', 'text', (column) => column.notNull())
      .addColumn('pages', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('document_pages_key', ['workspace', 'document'])
      .execute()
    await db.schema
      .createTable('intake')
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('path', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('documents', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('intake_key', ['workspace', 'path'])
      .execute()
  },
}
