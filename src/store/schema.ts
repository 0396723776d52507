// The tables, as kysely's types. Columns hold plain text and whole numbers only, which every database of SQL agrees on;
// lists and objects are JSON text.

export interface WorkspaceTable {
  id: string
  pack: string
  created: string
}

export interface DocumentTable {
  workspace: string
  id: string
  source_id: string
  text_hash: string
  title: string | null
  publisher: string | null
  /** JSON. */
  authors: string
  url: string | null
  published: string | null
  published_basis: string
  language: string
  text: string
  source_hash: string
  media_type: string
  retrieved_at: string | null
  file: string | null
  path: string | null
  /** JSON. */
  issues: string
  /** When this text was last taken as its source's newest. */
  added_at: string
}

export interface DocumentBytesTable {
  workspace: string
  source_hash: string
  /** Gzip. */
  bytes: Uint8Array
}

export interface DocumentPagesTable {
  workspace: string
  document: string
  /** JSON. */
  pages: string
}

export interface IntakeTable {
  workspace: string
  path: string
  key: string
  /** JSON. */
  documents: string
}

export interface ReadingTable {
  workspace: string
  document: string
  pack: string
  cotejo: string
  /** Packed; before the rest of the reading, so that it can be read without it. */
  claims: Uint8Array
  /** Packed. */
  layers: Uint8Array
}

export interface ComparisonTable {
  workspace: string
  key: string
  /** Packed. */
  packed: Uint8Array
}

export interface SeriesFileTable {
  workspace: string
  hash: string
  dataset: string
  shape: string
  file: string
  rows: number
  added_at: string
}

export interface SeriesTable {
  workspace: string
  dataset: string
  vintage: string
  definition: string
  /** JSON of place, within and category, which with the columns before tell a series. */
  part: string
  place_name: string | null
  frequency: string
  /** First and last day. */
  start: string
  end: string
  count: number
  /** JSON: [start, end, value, status] each. */
  observations: string
}

export interface ReviewTable {
  workspace: string
  id: string
  target: string
  verdict: string
  by: string
  at: string
  before: string
  after: string | null
}

export interface Tables {
  workspace: WorkspaceTable
  document: DocumentTable
  document_bytes: DocumentBytesTable
  document_pages: DocumentPagesTable
  intake: IntakeTable
  reading: ReadingTable
  comparison: ComparisonTable
  series: SeriesTable
  series_file: SeriesFileTable
  review: ReviewTable
}
