// A thread that compares: groups in, packed findings out. What the pack says is worked out once for each thread.
import { threadData } from '../jobs/threads.js'
import type { Pack } from '../packs/schema.js'
import { comparedGroup, type FoundOn } from './compared-group.js'
import { packFound } from './found-groups.js'
import { type HandedGroups, HandedReader } from './handed-groups.js'

// What `comparingOf` starts each thread with.
const pack = threadData() as Pack
const reader = new HandedReader()

/** @public called by threads of `comparingOf` */
export function work(handed: HandedGroups): Uint8Array {
  const { groups, label } = reader.groups(handed)
  return packFound(
    groups.map((claims): FoundOn => {
      const { group, findings } = comparedGroup(claims, pack, label)
      return { group, findings }
    }),
  )
}
