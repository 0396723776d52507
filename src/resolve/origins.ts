// Documents that repeat one text go back to one origin; corroboration counts origins, not documents.
import type { Document, SourceOrigin } from '../model/index.js'

const byDateThenId = (a: Document, b: Document): number =>
  (a.published ?? '9999').localeCompare(b.published ?? '9999') || a.id.localeCompare(b.id)

/**
 * Each document with the id of the earliest document that has its text. The order of the documents does not matter.
 *
 * @param copies of a document that repeats another's text nearly: the first of that text
 */
export function resolveOrigins(
  documents: readonly Document[],
  copies: ReadonlyMap<string, string> = new Map(),
): SourceOrigin[] {
  const first = new Map<string, string>()
  for (const document of [...documents].sort(byDateThenId))
    if (!first.has(document.textHash)) first.set(document.textHash, document.id)
  return [...documents]
    .sort((a, b) => a.id.localeCompare(b.id))
    .map((document) => {
      const same = first.get(document.textHash) ?? document.id
      return {
        document: document.id,
        file: document.file ?? document.url ?? document.id,
        origin: copies.get(document.id) ?? copies.get(same) ?? same,
      }
    })
}
