// The port behind which documents are kept. One workspace is one situation; its id leads every key, so that a store
// may hold one workspace (a file on a laptop) or very many (a server), and no query ever crosses two of them.
import type { Document } from './document.js'
import type { Issue } from './issue.js'
import type { PageMap } from './page-map.js'
import type { HeldVintage, Series, SeriesFile, SeriesKept, SeriesQuery } from './series.js'

/** What a store knows of a workspace. */
export interface WorkspaceRecord {
  readonly id: string
  readonly pack: string
  /** ISO instant. */
  readonly created: string
}

/** A document on its way into the store. */
export interface NewDocument {
  readonly document: Document
  /** What was to be told when it was loaded. */
  readonly issues: readonly Issue[]
  /** Where it lies, from the workspace; null for what has no place. */
  readonly path: string | null
  readonly bytes: Uint8Array
  /** Where its words stand on its pages; null or left out for formats without pages. */
  readonly pages?: PageMap | null
  /** ISO instant at which the command that adds it was started. */
  readonly now: string
}

/** What adding did: nothing, or what kind of document it made. */
export type AddOutcome =
  | { readonly kind: 'added' }
  | { readonly kind: 'unchanged' }
  /** The same text with other particulars given by the user. */
  | { readonly kind: 'updated' }
  | { readonly kind: 'new_version' }
  /** The text is held from another source. */
  | { readonly kind: 'copy'; readonly of: string }

/** A file that was taken in as a whole: when it is met again unchanged, there is nothing to load. */
export interface Intake {
  /** Where it lies, from the workspace. */
  readonly path: string
  /** Stands for its bytes and all else its documents depend on. */
  readonly key: string
  readonly documents: readonly { readonly id: string; readonly file: string }[]
}

/** A document as the store holds it. `copyOf` is reckoned over all that is held, not over the order of adding. */
export interface StoredDocument {
  readonly document: Document
  readonly issues: readonly Issue[]
  readonly addedAt: string
  /** Whether a later version of the same source is held. */
  readonly superseded: boolean
}

/** A stored document without its text. */
export type DocumentSummary = Omit<StoredDocument, 'document'> & { readonly document: Omit<Document, 'text'> }

/** What a reading depends on beside the document. */
export interface ReadingBasis {
  readonly pack: string
  readonly cotejo: string
}

/**
 * What was read from one document, packed: a store looks at none of it. The claims are a part of it that is small and
 * kept by itself, so that very many documents can be laid side by side without what else was read from them.
 */
export interface KeptReading {
  readonly document: string
  readonly claims: Uint8Array
  readonly layers: Uint8Array
}

/** What was found when some groups were compared, packed, under a key that tells all that it was made of. */
export interface KeptComparison {
  readonly key: string
  readonly packed: Uint8Array
}

/** A person's verdict on a suggestion of the machine; both are kept. */
export interface Review {
  readonly id: string
  /** `<hash of the document's text>#<item id>` (which tells layer and span), or the id of a finding. */
  readonly target: string
  /** The latest one on a target holds; `withdrawn` takes the one before it back. */
  readonly verdict: 'accepted' | 'corrected' | 'rejected' | 'withdrawn'
  readonly by: string
  readonly at: string
  /** The suggestion as it was, JSON. */
  readonly before: string
  /** The correction, JSON; null where there is none. */
  readonly after: string | null
}

export interface SearchHit {
  readonly document: Omit<Document, 'text'>
  /** Words around the first match, at most a few hundred characters. */
  readonly excerpt: { readonly start: number; readonly end: number; readonly text: string }
  /** The matched words within the document's text. */
  readonly matches: readonly { readonly start: number; readonly end: number }[]
}

export interface Store {
  createWorkspace(workspace: WorkspaceRecord): Promise<void>
  findWorkspace(id: string): Promise<WorkspaceRecord | null>
  /** Adds one document, or what is new about it, as a whole or not at all. */
  addDocument(workspace: string, entry: NewDocument): Promise<AddOutcome>
  /** The latest version of every source (or every version), by file and id. */
  documents(workspace: string, versions?: 'latest' | 'all'): Promise<StoredDocument[]>
  /** The same without texts. */
  summaries(workspace: string, versions?: 'latest' | 'all'): Promise<DocumentSummary[]>
  document(workspace: string, id: string): Promise<StoredDocument | null>
  /** The bytes a document was loaded from. */
  sourceBytes(workspace: string, sourceHash: string): Promise<Uint8Array | null>
  /** Where the words of a document stand on its pages; null for one without pages. */
  pages(workspace: string, document: string): Promise<PageMap | null>
  intake(workspace: string, path: string): Promise<Intake | null>
  keepIntake(workspace: string, intake: Intake): Promise<void>
  /** Latest versions that hold all the words (in any form: "tariff" finds "tariffs"), the best first. */
  search(workspace: string, words: string, limit: number): Promise<SearchHit[]>
  /** The documents of which a reading is held. */
  documentsRead(workspace: string, basis: ReadingBasis): Promise<Set<string>>
  /** One part of the readings that are held of the documents named, by document. */
  readings(
    workspace: string,
    basis: ReadingBasis,
    wanted: { readonly documents: readonly string[]; readonly part: 'claims' | 'layers' },
  ): Promise<Map<string, Uint8Array>>
  /** Keeps readings, all or none; each takes the place of an earlier one of its document. */
  keepReadings(workspace: string, basis: ReadingBasis, readings: readonly KeptReading[]): Promise<void>
  /** What is held under the keys. */
  comparisons(workspace: string, keys: readonly string[]): Promise<Map<string, Uint8Array>>
  /** Keeps comparisons, all or none; what is held under a key stays. */
  keepComparisons(workspace: string, comparisons: readonly KeptComparison[]): Promise<void>
  /** Forgets all comparisons but those under these keys. */
  keepOnlyComparisons(workspace: string, keys: ReadonlySet<string>): Promise<void>
  /** Keeps the series of one file as a whole or not at all; what is held of the same publication stays as it is. */
  keepSeries(workspace: string, file: SeriesFile, series: readonly Series[]): Promise<SeriesKept>
  series(workspace: string, query: SeriesQuery): Promise<Series[]>
  /** Every publication held, by dataset and vintage. */
  vintages(workspace: string): Promise<HeldVintage[]>
  /** The files that series came from, in the order of adding. */
  seriesFiles(workspace: string): Promise<SeriesFile[]>
  reviews(workspace: string): Promise<Review[]>
  /**
   * Keeps a review. Where `after` is given, only if it names the last one that is held of the target (null: there is
   * none), so that of two people who decide at one time the second can be told; gives whether it was kept.
   */
  keepReview(workspace: string, review: Review, after?: string | null): Promise<boolean>
  /** What is wrong with the store's file; empty when it is sound. */
  problems(): Promise<string[]>
  close(): Promise<void>
}
