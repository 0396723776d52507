// What was found when groups were compared, under keys that tell what each was made of: what is held under a key is
// true as long as it is held.
import type { Kysely } from 'kysely'
import type { KeptComparison } from '../model/store.js'
import type { Tables } from './schema.js'

/** Keys asked for in one statement; databases bound the number of its parameters. */
const AT_ONCE = 500

function* someOf<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += AT_ONCE) yield list.slice(at, at + AT_ONCE)
}

/** What is held under the keys. */
export async function comparisonsOf(
  db: Kysely<Tables>,
  workspace: string,
  keys: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>()
  for (const some of someOf(keys)) {
    const rows = await db
      .selectFrom('comparison')
      .select(['key', 'packed'])
      .where('workspace', '=', workspace)
      .where('key', 'in', some)
      .execute()
    // SQLite's driver gives bytes as a bare ArrayBuffer.
    for (const { key, packed } of rows) found.set(key, Buffer.from(packed))
  }
  return found
}

/** Keeps comparisons in one transaction. */
export async function keepComparisons(
  db: Kysely<Tables>,
  workspace: string,
  comparisons: readonly KeptComparison[],
): Promise<void> {
  // Two commands that keep the same ones at once meet their rows in one order, and so never wait for each other.
  const ordered = [...comparisons].sort((a, b) => (a.key < b.key ? -1 : 1))
  await db.transaction().execute(async (transaction) => {
    for (const { key, packed } of ordered)
      await transaction
        .insertInto('comparison')
        .values({ workspace, key, packed })
        .onConflict((conflict) => conflict.columns(['workspace', 'key']).doNothing())
        .execute()
  })
}

/** Forgets all that are held under other keys. */
export async function keepOnlyComparisons(
  db: Kysely<Tables>,
  workspace: string,
  keys: ReadonlySet<string>,
): Promise<void> {
  const held = await db.selectFrom('comparison').select('key').where('workspace', '=', workspace).execute()
  const others = held.flatMap(({ key }) => (keys.has(key) ? [] : [key])).sort()
  for (const some of someOf(others))
    await db.deleteFrom('comparison').where('workspace', '=', workspace).where('key', 'in', some).execute()
}
