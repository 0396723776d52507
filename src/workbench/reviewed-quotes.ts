// Which sentences someone has looked at: what is told against a named person is published only then.
import { contains, type Document, type Range, type Span } from '../model/index.js'
import type { Decisions } from './reviewed.js'

const ITEM_SPAN = /:(\d+)-(\d+)$/u

/** The places of each text, by its hash, at which a person accepted or mended what was read. */
function reviewedPlaces(decisions: Decisions): Map<string, readonly Range[]> {
  const places = new Map<string, readonly Range[]>()
  for (const [target, { verdict }] of decisions) {
    const [, start, end] = ITEM_SPAN.exec(target) ?? []
    const textHash = target.slice(0, Math.max(0, target.indexOf('#')))
    if (start === undefined || end === undefined || (verdict !== 'accepted' && verdict !== 'corrected')) continue
    places.set(textHash, [...(places.get(textHash) ?? []), { start: Number(start), end: Number(end) }])
  }
  return places
}

/** Tells of a quote whether a person accepted or mended anything inside it. */
export function reviewedQuotes(
  decisions: Decisions,
  documents: readonly Pick<Document, 'id' | 'textHash'>[],
): (item: { readonly document: string; readonly quote: Span }) => boolean {
  const places = reviewedPlaces(decisions)
  const hashes = new Map(documents.map(({ id, textHash }) => [id, textHash]))
  return ({ document, quote }) => (places.get(hashes.get(document) ?? '') ?? []).some((place) => contains(quote, place))
}
