// Official series by publication, and the files they came from.
import type { Kysely, Migration } from 'kysely'

export const seriesMigration: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('series_file')
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('hash', 'text', (column) => column.notNull())
      .addColumn('dataset', 'text', (column) => column.notNull())
      .addColumn('shape', 'text', (column) => column.notNull())
      .addColumn('file', 'text', (column) => column.notNull())
      .addColumn('rows', 'integer', (column) => column.notNull())
      .addColumn('added_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('series_file_key', ['workspace', 'hash'])
      .execute()
    await db.schema
      .createTable('series')
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('dataset', 'text', (column) => column.notNull())
      .addColumn('vintage', 'text', (column) => column.notNull())
      .addColumn('definition', 'text', (column) => column.notNull())
      .addColumn('part', 'text', (column) => column.notNull())
      .addColumn('place_name', 'text')
      .addColumn('frequency', 'text', (column) => column.notNull())
      .addColumn('start', 'text', (column) => column.notNull())
      .addColumn('end', 'text', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addColumn('observations', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('series_key', ['workspace', 'dataset', 'definition', 'vintage', 'part'])
      .execute()
  },
}
