// A thread that reads: documents in, packed readings out. What the pack says is worked out once for each thread.
import { threadData } from '../jobs/threads.js'
import type { Document } from '../model/index.js'
import type { KeptReading } from '../model/store.js'
import type { Pack } from '../packs/schema.js'
import { readTogether } from './reading-work.js'

// What `readMany` starts each thread with.
const pack = threadData() as Pack

/** @public called by `inThreads` */
export const work = (documents: readonly Document[]): KeptReading[] => readTogether(documents, pack)
