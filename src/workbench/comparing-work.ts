// Compares groups, some at a time: a few here, many in threads. Either way the same comes of it.
import { threadCount } from '../jobs/thread-count.js'
import type { ThreadPool } from '../jobs/threads.js'
import type { LightGroup } from '../model/index.js'
import { type Alignment, groupComparer, namesOf, type PackedClaims } from './analyse.js'
import type { FoundOn } from './compared-group.js'
import { packFound } from './found-groups.js'
import type { HandedGroups } from './handed-groups.js'

/** After so many claims threads are started: comparing these takes about as long as starting. */
const MUCH = 20_000

export interface Comparing {
  /** What was found on groups, packed as it is kept. */
  readonly compare: (groups: readonly LightGroup[]) => Promise<Uint8Array>
  readonly end: () => Promise<void>
}

/** How the groups of claims are compared. */
export function comparingOf(alignment: Pick<Alignment, 'sources'>, claims: PackedClaims): Comparing {
  const here = groupComparer(alignment, claims)
  const names = namesOf(alignment, claims.held)
  let pool: Promise<ThreadPool<HandedGroups, Uint8Array>> | null = null
  let compared = 0
  const started = async (count: number): Promise<ThreadPool<HandedGroups, Uint8Array>> => {
    const { threadPool } = await import('../jobs/threads.js')
    return threadPool(new URL('./comparing-thread.js', import.meta.url), { count, data: claims.pack })
  }
  return {
    compare: async (groups) => {
      compared += groups.reduce((sum, group) => sum + group.claims.length, 0)
      const count = threadCount(compared > MUCH)
      if (count === 0) {
        return packFound(
          groups.map((light): FoundOn => {
            const { group, findings } = here(light)
            return { group, findings }
          }),
        )
      }
      pool ??= started(count)
      return await (await pool).run(claims.held.handedGroups(groups, names))
    },
    end: async () => {
      await (await pool)?.end()
    },
  }
}
