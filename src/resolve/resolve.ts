// From the claims of all documents to what they speak of: stories inside each document, then occurrences and statistics
// across documents. What each document says by itself is `document-claims.ts`.
import type { Claim, ClaimGroup, DocumentClaims } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { joinFigures } from './figure-events.js'
import { groundsOf } from './grounds.js'
import { resolveOccurrences } from './occurrences.js'
import { resolveStatistics } from './statistics.js'
import { storiesOf, sumsOverTime } from './story.js'

export interface Resolution {
  readonly claims: readonly Claim[]
  readonly groups: readonly ClaimGroup[]
}

/** The claims of a document with the document that its text goes back to. */
function withOrigin({ document, claims }: DocumentClaims, origins: ReadonlyMap<string, string>): readonly Claim[] {
  const origin = origins.get(document) ?? document
  return origin === document ? claims : claims.map((claim) => ({ ...claim, origin }))
}

/**
 * Lines up the claims of all documents. Pure; the order of the documents does not matter.
 *
 * @param origins of each document: the first document that has its text
 */
export function resolve(
  documents: readonly DocumentClaims[],
  pack: Pack,
  origins: ReadonlyMap<string, string>,
): Resolution {
  const grounds = groundsOf(pack)

  // 1. Stories, document by document.
  const claims = [...documents]
    .sort((a, b) => a.document.localeCompare(b.document))
    .map((document) => withOrigin(document, origins))
  const stories = claims.flatMap((list) => storiesOf(list, grounds))

  // 2. Figures that sum over a time measure something; so do those of no event at all.
  const discrete = new Set(pack.events.filter((type) => type.discrete).map((type) => type.id))
  const single = stories.filter((story) => !sumsOverTime(story) && discrete.has(story.claims[0]?.eventType ?? ''))
  const inOccurrences = new Set(single.flatMap((story) => story.claims.map((claim) => claim.id)))
  const measured = claims.flat().filter((claim) => claim.value !== null && !inOccurrences.has(claim.id))

  // 3. A figure without an event of its own may give the number of an event others tell.
  const occurrences = resolveOccurrences(single, pack, grounds)
  const joined = joinFigures(occurrences, measured, grounds)
  return {
    claims: claims.flat(),
    groups: [...joined.occurrences, ...resolveStatistics(joined.rest, pack, grounds)],
  }
}
