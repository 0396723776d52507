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

/** How two texts stand to each other, as it is kept: two texts, one text, or the shingles of an excerpt and its whole. */
type KeptLikeness = 0 | 1 | CopyLikeness['shingles']

const toKept = ({ kind, shingles }: CopyLikeness): KeptLikeness =>
  kind === 'none' ? 0 : kind === 'one_text' ? 1 : shingles

const ofKept = (kept: KeptLikeness): CopyLikeness =>
  typeof kept === 'number'
    ? { kind: kept === 0 ? 'none' : 'one_text', shingles: [0, 0] }
    : { kind: 'excerpt', shingles: kept }

/** What stands for a pair of texts; pairs are very many, so that their digests are put together and not digested again. */
function pairDigests(documents: readonly Document[]): (pair: readonly [number, number]) => Uint8Array {
  const digests = documents.map(({ textHash }) => digest([textHash]))
  const at = (place: number): Buffer => digests[place] as Buffer
  return ([a, b]) => {
    const [one, other] = [at(a), at(b)]
    // A block ends by the first bytes, which must be of both.
    const ends = [0, 1].map((place) => (one[place] as number) ^ (other[place + 2] as number))
    return Buffer.concat([Uint8Array.from(ends), one, other])
  }
}

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
  const likeness = likenessIn(candidates.ordered)
  const results = kept.of(candidates.pairs, {
    kind: 'copies',
    block: BLOCK,
    digestOf: pairDigests(candidates.ordered),
    find: (pairs) => packed(pairs.map((pair) => toKept(likeness(pair)))),
  })
  const found: CopyLikeness[] = []
  // Written by `find`.
  for await (const some of results) for (const one of unpacked(some) as readonly KeptLikeness[]) found.push(ofKept(one))
  return resolveOrigins(documents, copiesAmong(candidates, found))
}
