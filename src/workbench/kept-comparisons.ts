// What differs in a group, and why, hangs on its own mentions alone. Most groups are as they were when the workspace was
// compared last, so what was found on them is kept under a key that tells all that they were made of: the mentions, what
// their documents say and how these are called, which repeat one text, the pack and the program. A group that has
// another mention now has another key, and is compared; nothing need ever be told that something has changed.
import { createHash } from 'node:crypto'
import { inOrder } from '../jobs/in-order.js'
import type { LightGroup } from '../model/index.js'
import type { KeptComparison } from '../model/store.js'
import { type Alignment, labelOf, type PackedClaims } from './analyse.js'
import type { FoundOn } from './compared-group.js'
import { comparingOf } from './comparing-work.js'
import { unpacked } from './packed-reading.js'
import { packKey } from './readings.js'
import { reviewedFindings } from './reviewed.js'
import { VERSION } from './version.js'
import type { Workspace } from './workspace.js'

/** Groups that are kept together. Where they end is told by a group itself, so that one more moves no other end. */
interface Block {
  readonly key: string
  readonly groups: readonly LightGroup[]
}

/** One group in so many ends a block. */
const BLOCK = 32
/** Blocks that are taken from the store at one time, and given to it. */
const AT_ONCE = 32
/** Blocks that are begun before the first of them is done. */
const AHEAD = 16

const digest = (parts: Iterable<string | Uint8Array>): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** What stands for all that a document adds to the groups that it has mentions in. */
function documentDigests({ sources }: Alignment, { held }: PackedClaims): (document: string) => Uint8Array {
  const origins = new Map(sources.map(({ document, origin }) => [document, origin]))
  const digests = new Map(
    held.documents.map(({ document }) => {
      const { id, file, url, published } = document
      const head = JSON.stringify([id, file, url, published, labelOf(document), origins.get(id)])
      return [id, digest([head, held.digestOf(id)])]
    }),
  )
  return (document) => digests.get(document) ?? new Uint8Array()
}

function* blocksOf(alignment: Alignment, claims: PackedClaims): Generator<Block> {
  const basis = `${packKey(claims.pack)} ${VERSION} `
  const ofDocument = documentDigests(alignment, claims)
  const digestOf = ({ claims: told, ...head }: LightGroup): Buffer =>
    digest([JSON.stringify(head), ...told.flatMap((claim) => [JSON.stringify(claim), ofDocument(claim.document)])])
  let [groups, digests]: [LightGroup[], Buffer[]] = [[], []]
  for (const [place, group] of alignment.groups.entries()) {
    const own = digestOf(group)
    groups.push(group)
    digests.push(own)
    if ((own[0] as number) % BLOCK > 0 && place + 1 < alignment.groups.length) continue
    yield { key: digest([basis, ...digests]).toString('base64url'), groups }
    ;[groups, digests] = [[], []]
  }
}

function* someOf<T>(items: Iterable<T>, count: number): Generator<readonly T[]> {
  let some: T[] = []
  for (const item of items) {
    some.push(item)
    if (some.length < count) continue
    yield some
    some = []
  }
  if (some.length > 0) yield some
}

/**
 * All groups of a workspace, each with what was found on it: kept where it is as it was, else compared and kept. What
 * people decided on findings is applied to both.
 *
 * @throws CotejoError of the store
 */
export async function* comparedInWorkspace(
  alignment: Alignment,
  claims: PackedClaims,
  { store, id }: Pick<Workspace, 'store' | 'id'>,
): AsyncGenerator<FoundOn> {
  const used = new Set<string>()
  const made: KeptComparison[] = []
  async function* blocks(): AsyncGenerator<Block & { readonly kept: Uint8Array | undefined }> {
    for (const some of someOf(blocksOf(alignment, claims), AT_ONCE)) {
      const keys = some.map(({ key }) => key)
      const held = await store.comparisons(id, keys)
      for (const block of some) yield { ...block, kept: held.get(block.key) }
    }
  }
  const { compare, end } = comparingOf(alignment, claims)
  const compared = inOrder(blocks(), AHEAD, async ({ key, groups, kept }) => {
    used.add(key)
    const packed = kept ?? (await compare(groups))
    if (kept === undefined) made.push({ key, packed })
    return packed
  })
  try {
    for await (const packed of compared) {
      if (made.length >= AT_ONCE) await store.keepComparisons(id, made.splice(0))
      // Written by `comparingOf`.
      for (const { group, findings } of unpacked(packed) as readonly FoundOn[])
        yield { group, findings: reviewedFindings(findings, claims.decisions) }
    }
    if (made.length > 0) await store.keepComparisons(id, made)
    await store.keepOnlyComparisons(id, used)
  } finally {
    await end()
  }
}
