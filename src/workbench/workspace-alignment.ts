// Brings the documents of a workspace together, with what earlier runs found of what is as it was. The same comes of it
// as of bringing all together anew (`analyse.ts`).
import { type Alignment, align, alignedGroups, matterInput, type PackedClaims, withMatters } from './analyse.js'
import { groupDigests } from './group-digests.js'
import { keptMatters } from './matters.js'
import { resolvedClaims } from './telling-work.js'

/**
 * All that is held, brought together. The order of the documents does not matter.
 *
 * @throws CotejoError of the store, where something is kept
 */
export async function alignedClaims(claims: PackedClaims): Promise<Alignment> {
  const resolved = await resolvedClaims(claims.held, claims.pack)
  if (claims.kept === undefined) return align(claims, resolved)
  const aligned = alignedGroups(claims, resolved)
  const digestOf = groupDigests(claims.sources, claims.held)
  return withMatters(aligned, await keptMatters(matterInput(aligned, claims), claims.kept, digestOf), claims)
}
