// The first schema: workspaces, documents with their bytes, readings, reviews. Only the index of words differs
// between databases, so the database brings it.
import type { Kysely, Migration } from 'kysely'
import type { WordIndex } from '../word-index.js'

/** The migration, with the index of words of the database at hand. */
export const documentsMigration = (words: WordIndex): Migration => ({
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('workspace')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('pack', 'text', (column) => column.notNull())
      .addColumn('created', 'text', (column) => column.notNull())
      .execute()
    await db.schema
      .createTable('document')
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('source_id', 'text', (column) => column.notNull())
      .addColumn('text_hash', 'text', (column) => column.notNull())
      .addColumn('title', 'text')
      .addColumn('publisher', 'text')
      .addColumn('authors', 'text', (column) => column.notNull())
      .addColumn('url', 'text')
      .addColumn('published', 'text')
      .addColumn('published_basis', 'text', (column) => column.notNull())
      .addColumn('language', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('source_hash', 'text', (column) => column.notNull())
      .addColumn('media_type', 'text', (column) => column.notNull())
      .addColumn('retrieved_at', 'text')
      .addColumn('file', 'text')
      .addColumn('path', 'text')
      .addColumn('issues', 'text', (column) => column.notNull())
      .addColumn('added_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('document_key', ['workspace', 'id'])
      .execute()
    await db.schema.createIndex('document_source').on('document').columns(['workspace', 'source_id']).execute()
    await db.schema.createIndex('document_text').on('document').columns(['workspace', 'text_hash']).execute()
    await db.schema
      .createTable('document_bytes')
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('source_hash', 'text', (column) => column.notNull())
      .addColumn('bytes', words.bytesType, (column) => column.notNull())
      .addPrimaryKeyConstraint('document_bytes_key', ['workspace', 'source_hash'])
      .execute()
    await db.schema
      .createTable('reading')
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('document', 'text', (column) => column.notNull())
      .addColumn('pack', 'text', (column) => column.notNull())
      .addColumn('cotejo', 'text', (column) => column.notNull())
      .addColumn('reading', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('reading_key', ['workspace', 'document', 'pack', 'cotejo'])
      .execute()
    await db.schema
      .createTable('review')
      .addColumn('workspace', 'text', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('target', 'text', (column) => column.notNull())
      .addColumn('verdict', 'text', (column) => column.notNull())
      .addColumn('by', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('before', 'text', (column) => column.notNull())
      .addColumn('after', 'text')
      .addPrimaryKeyConstraint('review_key', ['workspace', 'id'])
      .execute()
    await words.create(db)
  },
})
