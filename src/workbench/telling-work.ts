// Brings the claims of documents together. What a document tells is kept with its reading; where it is not, that of a few
// documents is made here, that of many in threads. Either way the same comes of it.
import { inOrder } from '../jobs/in-order.js'
import { threadCount } from '../jobs/thread-count.js'
import type { LightGroup } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { Resolving } from '../resolve/resolve.js'
import type { HandedDocuments } from './handed-groups.js'
import type { HeldClaims } from './held-claims.js'
import type { ThreadTellings } from './telling-thread.js'

/** Claims from which threads are sooner done than they are slow to start. */
const MUCH = 100_000
/** A task is so many claims at least. */
const TASK = 500
/** Tasks that are begun before the first of them is done. */
const AHEAD = 8

/** Documents, some at a time, so that each task is of about as many claims. */
async function* tasksOf(held: HeldClaims): AsyncGenerator<readonly string[]> {
  let [some, claims]: [string[], number] = [[], 0]
  for (const { document } of held.documents) {
    some.push(document.id)
    claims += held.countOf(document.id)
    if (claims < TASK) continue
    yield some
    ;[some, claims] = [[], 0]
  }
  if (some.length > 0) yield some
}

/** The same without threads. */
function resolvedHere(held: HeldClaims, pack: Pack): readonly LightGroup[] {
  const resolving = new Resolving(pack)
  for (const { document } of held.documents) {
    const claimsOf = () => held.claimsOf(document.id)
    const telling = held.tellingOf(document.id)
    if (telling === null) resolving.take(claimsOf())
    else resolving.takeKept(telling.kept, telling.told, claimsOf)
  }
  return resolving.groups()
}

/** All that is held, lined up. */
export async function resolvedClaims(held: HeldClaims, pack: Pack): Promise<readonly LightGroup[]> {
  const count = threadCount(held.untold >= MUCH)
  if (count === 0) return resolvedHere(held, pack)
  const { threadPool } = await import('../jobs/threads.js')
  const script = new URL('./telling-thread.js', import.meta.url)
  const pool = threadPool<HandedDocuments, ThreadTellings>(script, { count, data: pack })
  const resolving = new Resolving(pack)
  try {
    const told = inOrder(tasksOf(held), AHEAD, async (documents) => ({
      documents,
      ...(await pool.run(held.handedDocuments(documents))),
    }))
    for await (const { documents, thread, tellings } of told)
      resolving.takePacked(tellings, thread, (place) => held.claimsOf(documents[place] as string))
  } finally {
    await pool.end()
  }
  return resolving.groups()
}
