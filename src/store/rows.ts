// Between rows and documents; and what is reckoned over rows rather than stored: versions and copies.
import type { Document, Issue } from '../model/index.js'
import type { DocumentSummary, NewDocument, StoredDocument } from '../model/store.js'
import type { DocumentTable } from './schema.js'

/** The columns that tell versions and copies. */
export type Standing = Pick<DocumentTable, 'id' | 'source_id' | 'text_hash' | 'published' | 'added_at' | 'path'>

export const STANDING = ['id', 'source_id', 'text_hash', 'published', 'added_at', 'path'] as const

export const SUMMARY = [
  'id',
  'source_id',
  'text_hash',
  'title',
  'publisher',
  'authors',
  'url',
  'published',
  'published_basis',
  'language',
  'source_hash',
  'media_type',
  'retrieved_at',
  'file',
  'path',
  'issues',
  'added_at',
] as const satisfies readonly (keyof DocumentTable)[]

export type SummaryRow = Pick<DocumentTable, (typeof SUMMARY)[number]>

export function rowOf(workspace: string, { document, issues, path, now }: NewDocument): DocumentTable {
  return {
    workspace,
    id: document.id,
    source_id: document.sourceId,
    text_hash: document.textHash,
    title: document.title,
    publisher: document.publisher,
    authors: JSON.stringify(document.authors),
    url: document.url,
    published: document.published,
    published_basis: document.publishedBasis,
    language: document.language,
    text: document.text,
    source_hash: document.sourceHash,
    media_type: document.mediaType,
    retrieved_at: document.retrievedAt,
    file: document.file,
    path,
    issues: JSON.stringify(issues),
    added_at: now,
  }
}

/** Undated documents come after dated ones. */
const UNDATED = '9999-99-99'

/** By text, the dated before the undated, the earlier before the later, then by id: never by the order of adding. */
function earlier(a: Standing, b: Standing): number {
  return compare(a.published ?? UNDATED, b.published ?? UNDATED) || compare(a.id, b.id)
}

/** Versions of one source, the newest last: as they were added; within one command, as they were published. */
function older(a: Standing, b: Standing): number {
  return compare(a.added_at, b.added_at) || compare(a.published ?? '', b.published ?? '') || compare(a.id, b.id)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Databases order texts each in their own way, so lists are ordered here; what has no file comes first. */
export const byFile = (a: Pick<DocumentTable, 'file' | 'id'>, b: Pick<DocumentTable, 'file' | 'id'>): number =>
  compare(a.file ?? '', b.file ?? '') || compare(a.id, b.id)

export interface Standings {
  /** Ids of documents that a later version of their source replaces. */
  readonly superseded: ReadonlySet<string>
  /** Of a copy's id: the id of the first document with its text. */
  readonly copyOf: ReadonlyMap<string, string>
}

/** Tells versions and copies of a workspace's documents. A text that its own source has left is nobody's original. */
export function standingsOf(rows: readonly Standing[]): Standings {
  const latest = new Map<string, Standing>()
  for (const row of rows) {
    const known = latest.get(row.source_id)
    if (known === undefined || older(known, row) < 0) latest.set(row.source_id, row)
  }
  const superseded = new Set<string>()
  const first = new Map<string, Standing>()
  for (const row of rows) {
    if (latest.get(row.source_id) !== row) {
      superseded.add(row.id)
      continue
    }
    const known = first.get(row.text_hash)
    if (known === undefined || earlier(row, known) < 0) first.set(row.text_hash, row)
  }
  const copyOf = new Map<string, string>()
  for (const row of rows) {
    const origin = first.get(row.text_hash)
    if (origin !== undefined && origin.source_id !== row.source_id) copyOf.set(row.id, origin.id)
  }
  return { superseded, copyOf }
}

export function summaryOf(row: SummaryRow, { superseded, copyOf }: Standings): DocumentSummary {
  const document: Omit<Document, 'text'> = {
    id: row.id,
    sourceId: row.source_id,
    textHash: row.text_hash,
    title: row.title,
    publisher: row.publisher,
    authors: JSON.parse(row.authors) as string[],
    url: row.url,
    published: row.published,
    // Only values of the type are ever written.
    publishedBasis: row.published_basis as Document['publishedBasis'],
    language: row.language,
    sourceHash: row.source_hash,
    mediaType: row.media_type,
    retrievedAt: row.retrieved_at,
    copyOf: copyOf.get(row.id) ?? null,
    file: row.file,
  }
  const issues = JSON.parse(row.issues) as Issue[]
  return { document, issues, addedAt: row.added_at, superseded: superseded.has(row.id) }
}

export function storedOf(row: SummaryRow & { readonly text: string }, standings: Standings): StoredDocument {
  const { document, ...rest } = summaryOf(row, standings)
  return { ...rest, document: { ...document, text: row.text } }
}
