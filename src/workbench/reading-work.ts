// Reads documents that were not read before: a few here, many in threads. Either way the same comes of it.
import { threadCount } from '../jobs/thread-count.js'
import { readDocument } from '../language/read.js'
import type { Document } from '../model/index.js'
import type { KeptReading } from '../model/store.js'
import type { Pack } from '../packs/schema.js'
import { packReading } from './packed-reading.js'
import { VERSION } from './version.js'

/** A task is so many documents, or so many characters: handing it over costs little beside reading it. */
const TASK_DOCUMENTS = 10
const TASK_CHARACTERS = 100_000
/** Characters from which threads are sooner done than they are slow to start. */
const MUCH = 400_000

/** Reads documents one after another, and packs what was read. */
export const readTogether = (documents: readonly Document[], pack: Pack): KeptReading[] =>
  documents.map((document) => packReading(readDocument(document, pack, { version: VERSION }), pack))

/** The readings of documents, some at a time, in no fixed order. */
export async function* readMany(documents: readonly Document[], pack: Pack): AsyncGenerator<readonly KeptReading[]> {
  const count = threadCount(documents.reduce((sum, { text }) => sum + text.length, 0) >= MUCH)
  if (count === 0) {
    for (const task of tasksOf(documents)) yield readTogether(task, pack)
    return
  }
  const { inThreads } = await import('../jobs/threads.js')
  const script = new URL('./reading-thread.js', import.meta.url)
  yield* inThreads<readonly Document[], readonly KeptReading[]>(script, tasksOf(documents), { count, data: pack })
}

function* tasksOf(documents: readonly Document[]): Generator<readonly Document[]> {
  let task: Document[] = []
  let characters = 0
  for (const document of documents) {
    task.push(document)
    characters += document.text.length
    if (task.length < TASK_DOCUMENTS && characters < TASK_CHARACTERS) continue
    yield task
    task = []
    characters = 0
  }
  if (task.length > 0) yield task
}
