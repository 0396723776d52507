// The index of words in PostgreSQL: a table of stems, ranked by the formula that SQLite's FTS5 uses, so that both
// stores answer a search in one order. PostgreSQL's own tsvector refuses long documents and ranks in another way.
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Tables } from './schema.js'
import type { WordIndex } from './word-index.js'

/** A word of the title weighs so many of the text. */
const TITLE = 4
/** Of BM25, as in FTS5 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009). */
const K1 = 1.2
const B = 0.75
/** Rarer than never a word can't be: FTS5 takes this for words that stand in most documents. */
const LEAST_WEIGHT = 1e-6
const BEST = 1000
/** The longest stem that is kept: an index entry has a limit, and nobody searches for longer ones. */
const LONGEST = 200

const stemsIn = (text: string): string[] => (text === '' ? [] : text.split(' ').map((stem) => stem.slice(0, LONGEST)))

export const postgresWords: WordIndex = {
  bytesType: 'bytea',

  async create(db: Kysely<unknown>): Promise<void> {
    await sql`create table word (
      workspace text not null, stem text not null, document text not null, in_title int not null, in_text int not null,
      primary key (workspace, stem, document))`.execute(db)
    await sql`create index word_document on word (workspace, document)`.execute(db)
    await sql`create table word_count (
      workspace text not null, document text not null, words int not null, primary key (workspace, document))`.execute(
      db,
    )
  },

  async put(db: Transaction<Tables>, workspace, { id, title, text }): Promise<void> {
    const counts = new Map<string, { title: number; text: number }>()
    const parts = { title: stemsIn(title), text: stemsIn(text) } as const
    for (const part of ['title', 'text'] as const)
      for (const stem of parts[part]) {
        const count = counts.get(stem) ?? { title: 0, text: 0 }
        count[part]++
        counts.set(stem, count)
      }
    const [stems, found] = [[...counts.keys()], [...counts.values()]]
    const [titles, texts] = [found.map((count) => count.title), found.map((count) => count.text)]
    await sql`insert into word (workspace, stem, document, in_title, in_text)
      select ${workspace}, stem, ${id}, in_title, in_text
      from unnest(${stems}::text[], ${titles}::int[], ${texts}::int[]) as list (stem, in_title, in_text)`.execute(db)
    await sql`insert into word_count (workspace, document, words)
      values (${workspace}, ${id}, ${parts.title.length + parts.text.length})`.execute(db)
  },

  async remove(db: Transaction<Tables>, workspace, id): Promise<void> {
    await sql`delete from word where workspace = ${workspace} and document = ${id}`.execute(db)
    await sql`delete from word_count where workspace = ${workspace} and document = ${id}`.execute(db)
  },

  async find(db: Kysely<Tables>, workspace, groups): Promise<string[]> {
    // One row for each stem with the number of its group: a document must hold a stem of every group.
    const pairs = groups.flatMap((stems, group) => stems.map((stem) => ({ stem: stem.slice(0, LONGEST), group })))
    const [stems, numbers] = [pairs.map(({ stem }) => stem), pairs.map(({ group }) => group)]
    const { rows } = await sql<{ document: string }>`
      with wanted as (select * from unnest(${stems}::text[], ${numbers}::int[]) as list (stem, part)),
      size as (select count(*)::float8 as documents, avg(words)::float8 as words from word_count
        where workspace = ${workspace}),
      weight as (select stem, greatest(${LEAST_WEIGHT}::float8,
          ln((size.documents - count(*) + 0.5) / (count(*) + 0.5))) as weight
        from word, size where workspace = ${workspace} and stem in (select stem from wanted)
        group by stem, size.documents),
      hit as (select word.document, wanted.part, weight.weight,
          (${TITLE}::int * word.in_title + word.in_text)::float8 as often, word_count.words::float8 as words
        from wanted join word on word.workspace = ${workspace} and word.stem = wanted.stem
        join weight on weight.stem = word.stem
        join word_count on word_count.workspace = ${workspace} and word_count.document = word.document)
      select hit.document from hit, size group by hit.document
      having count(distinct hit.part) = ${groups.length}::int
      order by sum(hit.weight * hit.often * ${K1 + 1}::float8
        / (hit.often + ${K1}::float8 * (1 - ${B}::float8 + ${B}::float8 * hit.words / size.words))) desc,
        hit.document collate "C" limit ${BEST}::int`.execute(db)
    return rows.map((row) => row.document)
  },
}
