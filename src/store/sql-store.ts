// The store over any database of SQL: all statements go through kysely, and the one thing that differs, the index of
// words, is handed in.
import type { Kysely, Transaction } from 'kysely'
import type { PageMap } from '../model/page-map.js'
import type { HeldVintage, Series, SeriesFile, SeriesKept, SeriesQuery } from '../model/series.js'
import type {
  AddOutcome,
  DocumentSummary,
  Intake,
  KeptComparison,
  KeptReading,
  NewDocument,
  ReadingBasis,
  Review,
  SearchHit,
  Store,
  StoredDocument,
  WorkspaceRecord,
} from '../model/store.js'
import { byFile, rowOf, STANDING, type Standings, SUMMARY, standingsOf, storedOf, summaryOf } from './rows.js'
import type { DocumentTable, Tables } from './schema.js'
import { comparisonsOf, keepComparisons, keepOnlyComparisons } from './sql-comparisons.js'
import { bytesOf, intakeOf, keepBeside, keepIntake, pagesOf } from './sql-intake.js'
import { documentsRead, keepReadings, readingsOf } from './sql-readings.js'
import { keepReview, reviewsOf } from './sql-reviews.js'
import { keepSeries, seriesFilesOf, seriesOf, vintagesOf } from './sql-series.js'
import { matchesIn, stemGroups, stemsOf, type WordIndex } from './word-index.js'

/** Characters shown around the first match of a search, and matches marked. */
const EXCERPT_BEFORE = 80
const EXCERPT_AFTER = 160
const MARKED = 20

/** What one kind of database does in its own way. */
export interface DatabaseTraits {
  readonly words: WordIndex
  /** Looks for damage: one line for each thing found. */
  readonly check: () => Promise<string[]>
  /** Waits until no other transaction holds one of the names, and holds them until its own end. */
  readonly lock: (transaction: Transaction<Tables>, names: readonly string[]) => Promise<void>
}

export class SqlStore implements Store {
  readonly #db: Kysely<Tables>
  readonly #words: WordIndex
  readonly #traits: DatabaseTraits

  constructor(db: Kysely<Tables>, traits: DatabaseTraits) {
    this.#db = db
    this.#words = traits.words
    this.#traits = traits
  }

  async createWorkspace({ id, pack, created }: WorkspaceRecord): Promise<void> {
    await this.#db
      .insertInto('workspace')
      .values({ id, pack, created })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  }

  async findWorkspace(id: string): Promise<WorkspaceRecord | null> {
    const row = await this.#db.selectFrom('workspace').selectAll().where('id', '=', id).executeTakeFirst()
    return row ?? null
  }

  async addDocument(workspace: string, entry: NewDocument): Promise<AddOutcome> {
    return await this.#db.transaction().execute(async (db) => {
      const { document } = entry
      // What is new about a document depends on the others of its source and text.
      await this.#traits.lock(db, [`${workspace}/${document.sourceId}`, `${workspace}/${document.textHash}`])
      const kin = await db
        .selectFrom('document')
        .select([...STANDING, 'title', 'publisher', 'published_basis'])
        // Each side names the workspace, or SQLite would look at every document of it instead of into both indexes.
        .where(({ or, and }) =>
          or([and({ workspace, source_id: document.sourceId }), and({ workspace, text_hash: document.textHash })]),
        )
        .execute()
      const row = rowOf(workspace, entry)
      const held = kin.find((other) => other.id === document.id)
      if (held !== undefined) return await this.#renew(db, row, { held, superseded: supersededAt(held, kin) })
      await db.insertInto('document').values(row).execute()
      await keepBeside(db, workspace, entry)
      await this.#index(db, row)
      if (kin.some((other) => other.source_id === document.sourceId)) return { kind: 'new_version' }
      const copy = standingsOf([...kin, row]).copyOf
      const origin = copy.get(document.id) ?? [...copy].find(([, first]) => first === document.id)?.[0]
      return origin === undefined ? { kind: 'added' } : { kind: 'copy', of: origin }
    })
  }

  async #index(db: Transaction<Tables>, row: DocumentTable): Promise<void> {
    await this.#words.put(db, row.workspace, {
      id: row.id,
      title: stemsOf(row.title ?? '', row.language),
      text: stemsOf(row.text, row.language),
    })
  }

  /** A document that is held already: its source went back to it, or the user says more about it, or nothing is new. */
  async #renew(
    db: Transaction<Tables>,
    row: DocumentTable,
    { held, superseded }: { readonly held: Held; readonly superseded: boolean },
  ): Promise<AddOutcome> {
    const changed = changedFields(held, row)
    if (Object.keys(changed).length === 0 && !superseded) return { kind: 'unchanged' }
    await db
      .updateTable('document')
      .set({ ...changed, ...(superseded ? { added_at: row.added_at } : {}) })
      .where('workspace', '=', row.workspace)
      .where('id', '=', row.id)
      .execute()
    // What was read from it may rest on its date.
    await db.deleteFrom('reading').where('workspace', '=', row.workspace).where('document', '=', row.id).execute()
    if (changed.title !== undefined) {
      await this.#words.remove(db, row.workspace, row.id)
      await this.#index(db, row)
    }
    return superseded ? { kind: 'new_version' } : { kind: 'updated' }
  }

  async documents(workspace: string, versions: 'latest' | 'all' = 'latest'): Promise<StoredDocument[]> {
    const rows = await this.#db
      .selectFrom('document')
      .select([...SUMMARY, 'text'])
      .where('workspace', '=', workspace)
      .execute()
    const standings = standingsOf(rows)
    return rows
      .sort(byFile)
      .map((row) => storedOf(row, standings))
      .filter((one) => versions === 'all' || !one.superseded)
  }

  async summaries(workspace: string, versions: 'latest' | 'all' = 'latest'): Promise<DocumentSummary[]> {
    const rows = await this.#db.selectFrom('document').select(SUMMARY).where('workspace', '=', workspace).execute()
    const standings = standingsOf(rows)
    return rows
      .sort(byFile)
      .map((row) => summaryOf(row, standings))
      .filter((one) => versions === 'all' || !one.superseded)
  }

  async document(workspace: string, id: string): Promise<StoredDocument | null> {
    return await this.#stored(workspace, id, await this.#standings(workspace))
  }

  async #stored(workspace: string, id: string, standings: Standings): Promise<StoredDocument | null> {
    const row = await this.#db
      .selectFrom('document')
      .select([...SUMMARY, 'text'])
      .where('workspace', '=', workspace)
      .where('id', '=', id)
      .executeTakeFirst()
    return row === undefined ? null : storedOf(row, standings)
  }

  async #standings(workspace: string): Promise<Standings> {
    const rows = await this.#db.selectFrom('document').select(STANDING).where('workspace', '=', workspace).execute()
    return standingsOf(rows)
  }

  async sourceBytes(workspace: string, sourceHash: string): Promise<Uint8Array | null> {
    return await bytesOf(this.#db, workspace, sourceHash)
  }

  async pages(workspace: string, document: string): Promise<PageMap | null> {
    return await pagesOf(this.#db, workspace, document)
  }

  async intake(workspace: string, path: string): Promise<Intake | null> {
    return await intakeOf(this.#db, workspace, path)
  }

  async keepIntake(workspace: string, intake: Intake): Promise<void> {
    await keepIntake(this.#db, workspace, intake)
  }

  async search(workspace: string, words: string, limit: number): Promise<SearchHit[]> {
    const rows = await this.#db
      .selectFrom('document')
      .select('language')
      .distinct()
      .where('workspace', '=', workspace)
      .execute()
    const groups = stemGroups(words, rows.map((row) => row.language).sort())
    if (groups.length === 0 || groups[0]?.length === 0) return []
    const stems = new Set(groups.flat())
    const standings = await this.#standings(workspace)
    const found = (await this.#words.find(this.#db, workspace, groups)).filter((id) => !standings.superseded.has(id))
    const hits: SearchHit[] = []
    for (const id of found.slice(0, limit)) {
      const stored = await this.#stored(workspace, id, standings)
      if (stored !== null) hits.push(hitOf(stored, stems))
    }
    return hits
  }

  async documentsRead(workspace: string, basis: ReadingBasis): Promise<Set<string>> {
    return await documentsRead(this.#db, workspace, basis)
  }

  async readings(
    workspace: string,
    basis: ReadingBasis,
    wanted: { readonly documents: readonly string[]; readonly part: 'claims' | 'layers' },
  ): Promise<Map<string, Uint8Array>> {
    return await readingsOf(this.#db, workspace, basis, wanted)
  }

  async keepReadings(workspace: string, basis: ReadingBasis, readings: readonly KeptReading[]): Promise<void> {
    await keepReadings(this.#db, workspace, basis, readings)
  }

  async comparisons(workspace: string, keys: readonly string[]): Promise<Map<string, Uint8Array>> {
    return await comparisonsOf(this.#db, workspace, keys)
  }

  async keepComparisons(workspace: string, comparisons: readonly KeptComparison[]): Promise<void> {
    await keepComparisons(this.#db, workspace, comparisons)
  }

  async keepOnlyComparisons(workspace: string, keys: ReadonlySet<string>): Promise<void> {
    await keepOnlyComparisons(this.#db, workspace, keys)
  }

  async keepSeries(workspace: string, file: SeriesFile, series: readonly Series[]): Promise<SeriesKept> {
    return await keepSeries(this.#db, workspace, file, series)
  }

  async series(workspace: string, query: SeriesQuery): Promise<Series[]> {
    return await seriesOf(this.#db, workspace, query)
  }

  async vintages(workspace: string): Promise<HeldVintage[]> {
    return await vintagesOf(this.#db, workspace)
  }

  async seriesFiles(workspace: string): Promise<SeriesFile[]> {
    return await seriesFilesOf(this.#db, workspace)
  }

  async reviews(workspace: string): Promise<Review[]> {
    return await reviewsOf(this.#db, workspace)
  }

  async keepReview(workspace: string, review: Review, after?: string | null): Promise<boolean> {
    const lock = [`${workspace}/${review.target}`]
    return await this.#db.transaction().execute(async (db) => {
      if (after !== undefined) await this.#traits.lock(db, lock)
      return await keepReview(db, workspace, review, after)
    })
  }

  async problems(): Promise<string[]> {
    return await this.#traits.check()
  }

  async close(): Promise<void> {
    await this.#db.destroy()
  }
}

type Held = Pick<
  DocumentTable,
  'id' | 'source_id' | 'text_hash' | 'published' | 'added_at' | 'path' | 'title' | 'publisher' | 'published_basis'
>

/** Whether what lies at this document's own place is by now another text of its source. */
const supersededAt = (held: Held, kin: readonly Held[]): boolean =>
  standingsOf(kin.filter((other) => other.source_id === held.source_id && other.path === held.path)).superseded.has(
    held.id,
  )

/** What is newly said of a document; what was known and is not said again stays. */
function changedFields(held: Held, row: DocumentTable): Partial<DocumentTable> {
  const changed: Partial<DocumentTable> = {}
  // A day given by the user gives way only to another such day.
  const given = row.published_basis === 'given' || held.published_basis !== 'given'
  if (row.published !== null && given && row.published !== held.published) {
    changed.published = row.published
    changed.published_basis = row.published_basis
    changed.issues = row.issues
  }
  if (row.publisher !== null && row.publisher !== held.publisher) changed.publisher = row.publisher
  if (row.title !== null && row.title !== held.title) changed.title = row.title
  return changed
}

function hitOf({ document: { text, ...document } }: StoredDocument, stems: ReadonlySet<string>): SearchHit {
  const matches = matchesIn(text, document.language, stems, MARKED)
  const first = matches[0]?.start ?? 0
  const start = Math.max(0, first - EXCERPT_BEFORE)
  const end = Math.min(text.length, first + EXCERPT_AFTER)
  return { document, excerpt: { start, end, text: text.slice(start, end) }, matches }
}
