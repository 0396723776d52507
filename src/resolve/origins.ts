// Documents that repeat one text go back to one origin; corroboration counts origins, not documents.
import type { Document, SourceOrigin } from '../model/index.js'

const byDateThenId = (a: Document, b: Document): number =>
  (a.published ?? '9999').localeCompare(b.published ?? '9999') || a.id.localeCompare(b.id)

/** Each document with the id of the earliest document that has its text. The order of the documents does not matter. */
export function resolveOrigins(documents: readonly Document[]): SourceOrigin[] {
  const first = new Map<string, string>()
  for (const document of [...documents].sort(byDateThenId))
    if (!first.has(document.textHash)) first.set(document.textHash, document.id)
  return [...documents]
    .sort((a, b) => a.id.localeCompare(b.id))
    .map((document) => ({
      document: document.id,
      file: document.file ?? document.url ?? document.id,
      origin: first.get(document.textHash) ?? document.id,
    }))
}
