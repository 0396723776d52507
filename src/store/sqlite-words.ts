// The index of words in SQLite: an FTS5 table over stems. FTS5's own stemmer knows English alone.
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from './schema.js'
import type { WordIndex } from './word-index.js'

/** Stems hold letters and digits alone, apart from an apostrophe; quoted, they can't be read as operators. */
const quoted = (stem: string): string => `"${stem.replaceAll('"', '')}"`

const BEST = 1000

export const sqliteWords: WordIndex = {
  bytesType: 'blob',

  async create(db: Kysely<unknown>): Promise<void> {
    await sql`create virtual table word_index using fts5(
      workspace unindexed, document unindexed, title, text, tokenize = 'unicode61 remove_diacritics 2')`.execute(db)
  },

  async put(db: Transaction<Tables>, workspace, { id, title, text }): Promise<void> {
    await sql`insert into word_index (workspace, document, title, text)
      values (${workspace}, ${id}, ${title}, ${text})`.execute(db)
  },

  async remove(db: Transaction<Tables>, workspace, id): Promise<void> {
    await sql`delete from word_index where workspace = ${workspace} and document = ${id}`.execute(db)
  },

  async find(db: Kysely<Tables>, workspace, groups): Promise<string[]> {
    const match = groups.map((stems) => `(${stems.map(quoted).join(' OR ')})`).join(' AND ')
    // A word of the title weighs four times one of the text.
    const { rows } = await sql<{ document: string }>`select document from word_index
      where word_index match ${match} and workspace = ${workspace}
      order by bm25(word_index, 0, 0, 4, 1), document limit ${BEST}`.execute(db)
    return rows.map((row) => row.document)
  },
}
