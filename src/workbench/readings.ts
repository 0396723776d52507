// Readings of whole workspaces and of files by the way. A document is read once for each pack and program; what was
// read is kept in the store, so that the second question is answered at once.
import { readFile } from 'node:fs/promises'
import { readDocument } from '../language/read.js'
import { CotejoError, type Document, type Reading } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import type { PackedClaims } from './analyse.js'
import { type ClaimedDocument, claimedDocument } from './claimed-document.js'
import { openPack, packKey } from './compiled-packs.js'
import { readError } from './file-errors.js'
import { findFiles } from './files.js'
import { growHeapBy } from './heap.js'
import { HeldClaims } from './held-claims.js'
import { unpackClaims } from './kept-claims.js'
import { KeptResults } from './kept-results.js'
import { keptSources } from './kept-sources.js'
import { refuseTooLong } from './load-confined.js'
import { packReading, unpackReading } from './packed-reading.js'
import { readBytes } from './read.js'
import { readMany } from './reading-work.js'
import { type Decisions, decisionsOf, isDecidedOn, reviewedReading } from './reviewed.js'
import { VERSION } from './version.js'
import type { Workspace } from './workspace.js'

/** Readings with the pack they were made with. */
export interface PackReadings {
  readonly pack: Pack
  readonly readings: readonly Reading[]
  /** What people decided; it is applied to the readings already, and not yet to findings. */
  readonly decisions: Decisions
}

/** Claims with the pack they were made with. */
export interface PackClaims {
  readonly pack: Pack
  readonly claimed: readonly ClaimedDocument[]
  /** What people decided; it is applied to the claims already, and not yet to findings. */
  readonly decisions: Decisions
}

export interface WorkspaceReadings extends PackReadings {
  /** The same as the machine read them, without what people decided. */
  readonly asRead: readonly Reading[]
  /** The number of each document among the versions of its source, from 1. */
  readonly versions: ReadonlyMap<string, number>
}

/** Told how many of how many documents are read. */
export type ReadingProgress = (done: number, of: number) => void

/** How readings are kept. Those that were kept otherwise are made anew. */
const FORMAT = 'format 4'

/** Documents whose readings are taken from the store at one time. */
const AT_ONCE = 100

/**
 * The readings of the latest version of every document of a workspace.
 *
 * @throws CotejoError of the pack and the store
 */
export async function readWorkspace(
  workspace: Workspace,
  progress: ReadingProgress = () => {},
): Promise<WorkspaceReadings> {
  const pack = await openPack(workspace.pack)
  const decisions = decisionsOf(await workspace.store.reviews(workspace.id))
  const documents = (await workspace.store.documents(workspace.id)).map(({ document }) => document)
  const asRead: Reading[] = []
  for await (const { document, packed } of packedReadings(workspace, pack, { documents, part: 'layers', progress }))
    asRead.push(unpackReading(document, packed))
  // A reading that no one decided on is the very same in both.
  const readings = asRead.map((reading) => reviewedReading(reading, decisions))
  return { pack, readings, asRead, decisions, versions: await versionsOf(workspace) }
}

/** Where the claims of documents go: made, or as they are kept. */
interface Taking {
  readonly take: (one: ClaimedDocument) => void
  readonly takeKept: (document: Document, kept: Uint8Array) => void
}

const takingInto = (held: HeldClaims): Taking => ({
  take: (one) => held.add(one),
  takeKept: (document, kept) => {
    held.addKept(document, kept)
    growHeapBy(held.size)
  },
})

/**
 * The claims of the latest version of every document of a workspace: all that laying them side by side needs.
 *
 * @throws CotejoError of the pack and the store
 */
export async function claimsOfWorkspace(workspace: Workspace, progress?: ReadingProgress): Promise<PackClaims> {
  const claimed: ClaimedDocument[] = []
  const take: Taking = {
    take: (one) => claimed.push(one),
    takeKept: (document, kept) => claimed.push(unpackClaims(document, kept)),
  }
  const { pack, decisions } = await eachClaimed(workspace, take, progress)
  return { pack, decisions, claimed }
}

/**
 * The same, held so that the claims of a very large workspace have room in memory.
 *
 * @throws CotejoError of the pack and the store
 */
export async function heldClaimsOfWorkspace(workspace: Workspace, progress?: ReadingProgress): Promise<PackedClaims> {
  const held = new HeldClaims()
  const { documents, ...basis } = await eachClaimed(workspace, takingInto(held), progress)
  const kept = new KeptResults(workspace, basis.pack)
  return { ...basis, held, kept, sources: await keptSources(documents, held, kept) }
}

/**
 * The claims of what was read of a workspace, held so too; they were kept with the readings.
 *
 * @throws CotejoError of the store
 */
export async function heldClaimsOf(
  workspace: Workspace,
  { readings, pack, decisions }: Pick<PackReadings, 'readings' | 'pack' | 'decisions'>,
): Promise<PackedClaims> {
  const held = new HeldClaims()
  const documents = readings.map(({ document }) => document)
  const reviewed = new Map(readings.map((reading) => [reading.document.id, reading]))
  await takeClaims(
    workspace,
    { pack, decisions, documents },
    { ...takingInto(held), readingOf: async ({ id }) => reviewed.get(id) },
  )
  const kept = new KeptResults(workspace, pack)
  return { held, kept, sources: await keptSources(documents, held, kept), pack, decisions }
}

interface ClaimsBasis {
  readonly pack: Pack
  readonly decisions: Decisions
  readonly documents: readonly Document[]
}

/** Hands over the claims of one document after another. */
async function eachClaimed(
  workspace: Workspace,
  taking: Taking,
  progress: ReadingProgress = () => {},
): Promise<ClaimsBasis> {
  const pack = await openPack(workspace.pack)
  const decisions = decisionsOf(await workspace.store.reviews(workspace.id))
  const documents = (await workspace.store.documents(workspace.id)).map(({ document }) => document)
  const basis = { pack, decisions, documents }
  const readingOf = async ({ id }: Document): Promise<Reading | undefined> => (await readStored(workspace, [id]))[0]
  await takeClaims(workspace, basis, { ...taking, readingOf, progress })
  return basis
}

/** The same of some documents; `readingOf` gives a reading as people left it. */
async function takeClaims(
  workspace: Workspace,
  { pack, decisions, documents }: ClaimsBasis,
  {
    take,
    takeKept,
    readingOf,
    progress,
  }: Taking & {
    readonly readingOf: (document: Document) => Promise<Reading | undefined>
    readonly progress?: ReadingProgress
  },
): Promise<void> {
  const asked = { documents, part: 'claims' as const, ...(progress === undefined ? {} : { progress }) }
  for await (const { document, packed } of packedReadings(workspace, pack, asked)) {
    // What people decided on a document changes what it claims.
    const reading = isDecidedOn(document.textHash, decisions) ? await readingOf(document) : undefined
    if (reading === undefined) takeKept(document, packed)
    else take(claimedDocument(reading, pack))
  }
}

/** The readings of some documents of a workspace, as people left them; `asRead`, as the machine read them. */
export async function readStored(
  workspace: Workspace,
  ids: readonly string[],
  options: { readonly asRead?: boolean } = {},
): Promise<readonly Reading[]> {
  const pack = await openPack(workspace.pack)
  const decisions = decisionsOf(await workspace.store.reviews(workspace.id))
  const stored = await Promise.all(ids.map((id) => workspace.store.document(workspace.id, id)))
  const documents = stored.flatMap((one) => (one === null ? [] : [one.document]))
  const readings: Reading[] = []
  for await (const { document, packed } of packedReadings(workspace, pack, { documents, part: 'layers' })) {
    const reading = unpackReading(document, packed)
    readings.push(options.asRead ? reading : reviewedReading(reading, decisions))
  }
  return readings
}

/** One part of the readings of documents, in their order. What was not read yet is read and kept, some at a time. */
async function* packedReadings(
  { store, id }: Workspace,
  pack: Pack,
  {
    documents,
    part,
    progress = () => {},
  }: {
    readonly documents: readonly Document[]
    readonly part: 'claims' | 'layers'
    readonly progress?: ReadingProgress
  },
): AsyncGenerator<{ readonly document: Document; readonly packed: Uint8Array }> {
  const basis = { pack: packKey(pack), cotejo: `${VERSION}, ${FORMAT}` }
  const read = await store.documentsRead(id, basis)
  const unread = documents.filter((document) => !read.has(document.id))
  let done = documents.length - unread.length
  progress(done, documents.length)
  for await (const readings of readMany(unread, pack)) {
    await store.keepReadings(id, basis, readings)
    done += readings.length
    progress(done, documents.length)
  }
  for (let at = 0; at < documents.length; at += AT_ONCE) {
    const some = documents.slice(at, at + AT_ONCE)
    const held = await store.readings(id, basis, { documents: some.map((document) => document.id), part })
    // Another command may have given the document another date meanwhile, and dropped its reading.
    for (const document of some)
      yield { document, packed: held.get(document.id) ?? packReading(readOne(document, pack), pack)[part] }
  }
}

const readOne = (document: Document, pack: Pack): Reading => readDocument(document, pack, { version: VERSION })

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

/** The claims of files and folders without a workspace; what fails is told and costs itself alone. */
export async function claimsOfPaths(
  paths: readonly string[],
  options: { readonly pack: string; readonly published?: string; readonly now: string },
): Promise<PackClaims & { readonly errors: readonly CotejoError[] }> {
  const pack = await openPack(options.pack)
  const { files, errors } = await findFiles(paths)
  const failed = errors.map(({ error }) => error)
  const given = options.published === undefined ? {} : { published: options.published }
  const claimed: ClaimedDocument[] = []
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
      if (result.kind === 'reading') claimed.push(claimedDocument(result.reading, pack))
      else failed.push(result.error)
  }
  return { pack, claimed, decisions: new Map(), errors: failed }
}
