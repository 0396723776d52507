// Readings of whole workspaces and of files by the way. A document is read once for each pack and program; what was
// read is kept in the store, so that the second question is answered at once.
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { readDocument } from '../language/read.js'
import { CotejoError, type Document, type Reading } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { openPack } from './compiled-packs.js'
import { readError } from './file-errors.js'
import { findFiles } from './files.js'
import { refuseTooLong } from './load-confined.js'
import { readBytes } from './read.js'
import { type Decisions, decisionsOf, reviewedReading } from './reviewed.js'
import { VERSION } from './version.js'
import type { Workspace } from './workspace.js'

/** Readings with the pack they were made with. */
export interface PackReadings {
  readonly pack: Pack
  readonly readings: readonly Reading[]
  /** What people decided; it is applied to the readings already, and not yet to findings. */
  readonly decisions: Decisions
}

export interface WorkspaceReadings extends PackReadings {
  /** The number of each document among the versions of its source, from 1. */
  readonly versions: ReadonlyMap<string, number>
}

/** Names a pack by its content, so that a changed word in it makes documents be read again. */
const packKey = (pack: Pack): string =>
  `${pack.manifest.name}@${pack.manifest.version}#${createHash('sha256').update(JSON.stringify(pack)).digest('hex').slice(0, 16)}`

/**
 * The readings of the latest version of every document of a workspace.
 *
 * @param progress told how many of how many documents are read
 * @param options `asRead`: as the machine read them, without what people decided
 * @throws CotejoError of the pack and the store
 */
export async function readWorkspace(
  workspace: Workspace,
  progress: (done: number, of: number) => void = () => {},
  options: { readonly asRead?: boolean } = {},
): Promise<WorkspaceReadings> {
  const pack = await openPack(workspace.pack)
  const read = readerOf(workspace, pack)
  const readings: Reading[] = []
  const decisions = decisionsOf(await workspace.store.reviews(workspace.id))
  const stored = await workspace.store.documents(workspace.id)
  for (const { document } of stored) {
    progress(readings.length, stored.length)
    const reading = await read(document)
    readings.push(options.asRead ? reading : reviewedReading(reading, decisions))
  }
  progress(stored.length, stored.length)
  return { pack, readings, decisions, versions: await versionsOf(workspace) }
}

/** The readings of some documents of a workspace, as people left them. */
export async function readStored(workspace: Workspace, ids: readonly string[]): Promise<readonly Reading[]> {
  const read = readerOf(workspace, await openPack(workspace.pack))
  const decisions = decisionsOf(await workspace.store.reviews(workspace.id))
  const readings: Reading[] = []
  for (const id of ids) {
    const stored = await workspace.store.document(workspace.id, id)
    if (stored !== null) readings.push(reviewedReading(await read(stored.document), decisions))
  }
  return readings
}

/** How the documents of a workspace are read: what was read of one before is taken from the store. */
function readerOf({ store, id }: Workspace, pack: Pack): (document: Document) => Promise<Reading> {
  const key = packKey(pack)
  return async (document) => {
    const place = { document: document.id, pack: key, cotejo: VERSION }
    const known = await store.reading(id, place)
    // Which document is the earliest of a text may have changed since it was read.
    if (known !== null) return { ...known, document }
    const reading = readDocument(document, pack, { version: VERSION })
    await store.keepReading(id, place, reading)
    return reading
  }
}

async function versionsOf(workspace: Workspace): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  const versions = new Map<string, number>()
  const all = await workspace.store.summaries(workspace.id, 'all')
  for (const { document } of [...all].sort((a, b) => (a.addedAt < b.addedAt ? -1 : 1))) {
    const count = (counts.get(document.sourceId) ?? 0) + 1
    counts.set(document.sourceId, count)
    versions.set(document.id, count)
  }
  return versions
}

/** Reads files and folders without a workspace; what fails is told and costs itself alone. */
export async function readPaths(
  paths: readonly string[],
  options: { readonly pack: string; readonly published?: string; readonly now: string },
): Promise<PackReadings & { readonly errors: readonly CotejoError[] }> {
  const pack = await openPack(options.pack)
  const { files, errors } = await findFiles(paths)
  const failed = errors.map(({ error }) => error)
  const given = options.published === undefined ? {} : { published: options.published }
  const readings: Reading[] = []
  for (const file of files) {
    let bytes: Uint8Array
    try {
      await refuseTooLong(file.path, file.name)
      bytes = await readFile(file.path)
    } catch (error) {
      failed.push(error instanceof CotejoError ? error : readError(file.name, error))
      continue
    }
    const hints = { file: file.name, path: file.name, given, now: options.now }
    for (const result of await readBytes(bytes, hints, { pack, now: options.now }))
      if (result.kind === 'reading') readings.push(result.reading)
      else failed.push(result.error)
  }
  return { pack, readings, decisions: new Map(), errors: failed }
}
