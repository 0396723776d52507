// A thread that makes of the claims of documents what these tell. What the pack says is worked out once for each thread.
import { threadId } from 'node:worker_threads'
import { threadData } from '../jobs/threads.js'
import type { Pack } from '../packs/schema.js'
import { type PackedTellings, TellingPacker } from '../resolve/telling.js'
import { type HandedDocuments, HandedReader } from './handed-groups.js'

const reader = new HandedReader()
// What `resolvedClaims` starts each thread with.
const packer = new TellingPacker(threadData() as Pack)

/** What one thread made of documents. */
export interface ThreadTellings {
  readonly thread: string
  readonly tellings: PackedTellings
}

/** @public called by threads of `resolvedClaims` */
export const work = (handed: HandedDocuments): ThreadTellings => ({
  thread: String(threadId),
  tellings: packer.pack(reader.claims(handed)),
})
