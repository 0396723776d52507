// Which documents repeat one text, over a workspace that grows: the fingerprints of a text are kept with its reading, and
// how two texts stand to each other is kept under both, so that only pairs which a new document is in are looked at.
import {
  type CopyLikeness,
  copiesAmong,
  copyCandidates,
  fingerprintsOf,
  likenessIn,
} from '../documents/near-duplicates.js'
import type { Document, SourceOrigin } from '../model/index.js'
import { resolveOrigins } from '../resolve/origins.js'
import type { HeldClaims } from './held-claims.js'
import { digest, type KeptResults } from './kept-results.js'
import { packed, unpacked } from './packed-reading.js'

/** Pairs that are kept together. */
const BLOCK = 128

/**
 * Which documents of a workspace repeat one text. The order of the documents does not matter.
 *
 * @throws CotejoError of the store
 */
export async function keptSources(
  documents: readonly Document[],
  held: HeldClaims,
  kept: KeptResults,
): Promise<readonly SourceOrigin[]> {
  const candidates = copyCandidates(documents, ({ id, text }) => held.fingerprintsOf(id) ?? fingerprintsOf(text))
  const hashAt = (place: number): string => candidates.ordered[place]?.textHash ?? ''
  const likeness = likenessIn(candidates.ordered)
  const results = kept.of(candidates.pairs, {
    kind: 'copies',
    block: BLOCK,
    digestOf: ([a, b]) => digest([hashAt(a), ' ', hashAt(b)]),
    find: (pairs) => packed(pairs.map(likeness)),
  })
  const found: CopyLikeness[] = []
  // Written by `find`.
  for await (const some of results) found.push(...(unpacked(some) as readonly CopyLikeness[]))
  return resolveOrigins(documents, copiesAmong(candidates, found))
}
