// From readings to what they speak of: claims, then stories inside each document, then occurrences and statistics
// across documents, then the lives of measures.
import type { Claim, ClaimGroup, Reading, SourceOrigin } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { claimsOf } from './claims.js'
import { joinFigures } from './figure-events.js'
import { groundsOf } from './grounds.js'
import { resolveOccurrences } from './occurrences.js'
import { resolveOrigins } from './origins.js'
import { resolveStatistics } from './statistics.js'
import { storiesOf, sumsOverTime } from './story.js'

export interface Resolution {
  readonly claims: readonly Claim[]
  readonly groups: readonly ClaimGroup[]
  readonly sources: readonly SourceOrigin[]
}

/**
 * Lines up the readings of a workspace. Pure; the order of the readings does not matter.
 *
 * @param copies of a document that repeats another's text nearly: the first of that text
 */
export function resolve(
  readings: readonly Reading[],
  pack: Pack,
  copies: ReadonlyMap<string, string> = new Map(),
): Resolution {
  const grounds = groundsOf(pack)
  const sources = resolveOrigins(
    readings.map((reading) => reading.document),
    copies,
  )
  const originOf = new Map(sources.map((source) => [source.document, source.origin]))
  const ordered = [...readings].sort((a, b) => a.document.id.localeCompare(b.document.id))

  // 1. Claims and stories, document by document.
  const claims = ordered.map((reading) =>
    claimsOf(reading, pack, originOf.get(reading.document.id) ?? reading.document.id),
  )
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
    sources,
  }
}
