// What is found once need not be found again: results are kept under keys that stand for all that they were made of, so
// that nothing need ever be told that something has changed. Things are kept some together, in blocks, and where a block
// ends is told by a thing itself, so that one more of them changes the block that it lies in and moves no other end.
import { createHash } from 'node:crypto'
import { inOrder } from '../jobs/in-order.js'
import type { KeptComparison } from '../model/store.js'
import type { Pack } from '../packs/schema.js'
import { packKey } from './compiled-packs.js'
import { VERSION } from './version.js'
import type { Workspace } from './workspace.js'

/** Things whose results are kept together. */
interface Block<T> {
  readonly key: string
  readonly things: readonly T[]
}

/** Blocks that are taken from the store at one time, and given to it. */
const AT_ONCE = 32
/** Blocks that are begun before the first of them is done. */
const AHEAD = 16

export const digest = (parts: Iterable<string | Uint8Array>): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

/** How results are found, and under what they are kept. */
export interface Finder<T> {
  /** What kind of results they are, with how they are packed: those of another are never taken for them. */
  readonly kind: string
  /** Stands for all that the result of a thing is made of, beside the pack and the program. */
  readonly digestOf: (thing: T) => Uint8Array
  /** So many things are about a block. */
  readonly block: number
  /** The results of some things, packed. */
  readonly find: (things: readonly T[]) => Uint8Array | Promise<Uint8Array>
}

function* blocksOf<T>(things: readonly T[], basis: string, { digestOf, block }: Finder<T>): Generator<Block<T>> {
  let [some, digests]: [T[], Uint8Array[]] = [[], []]
  for (const [place, thing] of things.entries()) {
    const own = digestOf(thing)
    some.push(thing)
    digests.push(own)
    if (((own[0] as number) * 256 + (own[1] as number)) % block > 0 && place + 1 < things.length) continue
    yield { key: digest([basis, ...digests]).toString('base64url'), things: some }
    ;[some, digests] = [[], []]
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

/** The results of one run over a workspace, each kept of an earlier run or found now. */
export class KeptResults {
  readonly #workspace: Pick<Workspace, 'store' | 'id'>
  readonly #basis: string
  readonly #used = new Set<string>()
  readonly #found: KeptComparison[] = []

  constructor(workspace: Pick<Workspace, 'store' | 'id'>, pack: Pack) {
    this.#workspace = workspace
    this.#basis = `${packKey(pack)} ${VERSION}`
  }

  /**
   * The packed results of one block of things after another.
   *
   * @throws CotejoError of the store
   */
  async *of<T>(things: readonly T[], finder: Finder<T>): AsyncGenerator<Uint8Array> {
    const { store, id } = this.#workspace
    const blocks = blocksOf(things, `${this.#basis} ${finder.kind} `, finder)
    async function* withKept(): AsyncGenerator<Block<T> & { readonly kept: Uint8Array | undefined }> {
      for (const some of someOf(blocks, AT_ONCE)) {
        const held = await store.comparisons(
          id,
          some.map(({ key }) => key),
        )
        for (const block of some) yield { ...block, kept: held.get(block.key) }
      }
    }
    const packed = inOrder(withKept(), AHEAD, async ({ key, things: some, kept }) => {
      this.#used.add(key)
      if (kept !== undefined) return kept
      const found = await finder.find(some)
      this.#found.push({ key, packed: found })
      return found
    })
    for await (const one of packed) {
      if (this.#found.length >= AT_ONCE) await this.#keep()
      yield one
    }
    await this.#keep()
  }

  async #keep(): Promise<void> {
    const { store, id } = this.#workspace
    if (this.#found.length > 0) await store.keepComparisons(id, this.#found.splice(0))
  }

  /** Forgets all that was not asked for. */
  async done(): Promise<void> {
    await this.#workspace.store.keepOnlyComparisons(this.#workspace.id, this.#used)
  }
}
