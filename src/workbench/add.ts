// `cotejo add`: files and addresses into the workspace, one document at a time and each as a whole, so that whatever
// stops the command, what it said it added is there. What fails costs itself alone; what was taken in before and has
// not changed is passed over without being loaded.
import { readFile } from 'node:fs/promises'
import { formatOfMediaType, saysNothing } from '../documents/load/formats.js'
import type { Loaded } from '../documents/load/load.js'
import type { GivenFields } from '../documents/load/settled-document.js'
import { sha256 } from '../model/digest.js'
import type { Fetcher } from '../model/fetcher.js'
import type { Issue } from '../model/index.js'
import { CotejoError } from '../model/index.js'
import type { AddOutcome, Intake } from '../model/store.js'
import { wrongContent } from '../sources/address-errors.js'
import { openWebFetcher } from '../sources/web-fetcher.js'
import { readError } from './file-errors.js'
import { type FoundFile, findFiles, pathFrom } from './files.js'
import { loadConfined, refuseTooLong } from './load-confined.js'
import { VERSION } from './version.js'
import type { Workspace } from './workspace.js'

/** What became of one document, told after it is safely held. */
export type AddEvent =
  | {
      readonly kind: 'document'
      readonly file: string
      readonly id: string
      readonly outcome: AddOutcome
      readonly issues: readonly Issue[]
    }
  | { readonly kind: 'failed'; readonly file: string; readonly error: CotejoError }
  /** Files of a folder or an archive that are of no known format. */
  | { readonly kind: 'skipped'; readonly files: readonly string[] }
  /** How far the command is, before each file. */
  | { readonly kind: 'progress'; readonly done: number; readonly of: number; readonly file: string }
  /** The user stopped the command before so many files. */
  | { readonly kind: 'stopped'; readonly left: number }

export interface AddOptions {
  readonly given: GivenFields
  readonly now: string
  /** Whether addresses within private networks may be fetched. */
  readonly allowPrivate?: boolean
  /** Stops the command between two documents. */
  readonly signal?: AbortSignal
}

/** What one command adds with. */
interface Adding extends AddOptions {
  readonly workspace: Workspace
  readonly fetcher: Fetcher
}

type Item =
  | { readonly kind: 'file'; readonly file: FoundFile }
  | { readonly kind: 'held'; readonly file: HeldFile }
  | { readonly kind: 'address'; readonly address: string }

const isAddress = (path: string): boolean => /^https?:\/\//iu.test(path)
const nameOf = (item: Item): string => (item.kind === 'address' ? item.address : item.file.name)

/**
 * Adds files, folders and addresses to a workspace.
 *
 * @throws CotejoError where the store itself fails, or where fields of one document are given for several
 */
export async function* addFiles(
  workspace: Workspace,
  paths: readonly string[],
  options: AddOptions,
): AsyncGenerator<AddEvent> {
  const { files, errors, skipped } = await findFiles(paths.filter((path) => !isAddress(path)))
  const items: Item[] = [
    ...files.map((file): Item => ({ kind: 'file', file })),
    ...paths.filter(isAddress).map((address): Item => ({ kind: 'address', address })),
  ]
  refuseOneForMany(items.length + errors.length, options.given)
  for (const { name, error } of errors) yield { kind: 'failed', file: name, error }
  yield* addAll(workspace, items, options)
  if (skipped.length > 0) yield { kind: 'skipped', files: skipped }
}

/**
 * Adds files whose bytes are at hand, and addresses. A file called as one before is a version of it.
 *
 * @throws CotejoError where the store itself fails, or where fields of one document are given for several
 */
export async function* addHeldFiles(
  workspace: Workspace,
  { files, addresses }: { readonly files: readonly Omit<HeldFile, 'path'>[]; readonly addresses: readonly string[] },
  options: AddOptions,
): AsyncGenerator<AddEvent> {
  const items = [
    ...files.map((file): Item => ({ kind: 'held', file: { ...file, path: `added/${file.name}` } })),
    ...addresses.map((address): Item => ({ kind: 'address', address })),
  ]
  refuseOneForMany(items.length, options.given)
  yield* addAll(workspace, items, options)
}

async function* addAll(workspace: Workspace, items: readonly Item[], options: AddOptions): AsyncGenerator<AddEvent> {
  const adding: Adding = {
    ...options,
    workspace,
    fetcher: openWebFetcher({
      userAgent: `cotejo/${VERSION}`,
      ...(options.allowPrivate === undefined ? {} : { allowPrivate: options.allowPrivate }),
      ...fetchSeconds(),
    }),
  }
  try {
    yield* addItems(items, adding)
  } finally {
    await adding.fetcher.close()
  }
}

/** How long an address may take; set for tests and for slow lines. */
function fetchSeconds(): { readonly seconds?: number } {
  const seconds = Number(process.env.COTEJO_FETCH_SECONDS)
  return seconds > 0 ? { seconds } : {}
}

function refuseOneForMany(count: number, given: GivenFields): void {
  if (count <= 1 || (given.url === undefined && given.title === undefined)) return
  throw new CotejoError('misuse', 'An address or a title belongs to one document; several files were given.', {
    mend: 'Add that file by itself.',
    exitCode: 2,
  })
}

async function* addItems(items: readonly Item[], adding: Adding): AsyncGenerator<AddEvent> {
  for (const [done, item] of items.entries()) {
    if (adding.signal?.aborted === true) {
      yield { kind: 'stopped', left: items.length - done }
      return
    }
    yield { kind: 'progress', done, of: items.length, file: nameOf(item) }
    if (item.kind === 'file') yield* addFile(item.file, adding)
    else if (item.kind === 'held') yield* addHeld(item.file, adding)
    else yield* addAddress(item.address, adding)
  }
}

async function* addFile(file: FoundFile, adding: Adding): AsyncGenerator<AddEvent> {
  const { workspace } = adding
  let bytes: Uint8Array
  try {
    await refuseTooLong(file.path, file.name)
    bytes = await readFile(file.path)
  } catch (error) {
    const told = error instanceof CotejoError ? error : readError(file.name, error)
    yield { kind: 'failed', file: file.name, error: told }
    return
  }
  yield* addHeld({ name: file.name, path: pathFrom(workspace.folder, file.path), bytes }, adding)
}

/** Bytes that are at hand, with what they are called and where they lie, from the workspace. */
export interface HeldFile {
  readonly name: string
  readonly path: string
  readonly bytes: Uint8Array
}

async function* addHeld({ name, path, bytes }: HeldFile, adding: Adding): AsyncGenerator<AddEvent> {
  const { workspace, given, now } = adding
  const key = sha256(JSON.stringify([sha256(bytes), name, given, VERSION]))
  const known = await workspace.store.intake(workspace.id, path)
  if (known?.key === key) {
    for (const { id, file } of known.documents)
      yield { kind: 'document', file, id, outcome: { kind: 'unchanged' }, issues: [] }
    return
  }
  const loaded = await loadConfined(bytes, { file: name, path, given, now, retrievedAt: now })
  const documents = yield* addLoaded(loaded, { name, bytes }, adding)
  // Only what came in as a whole needs no second look.
  if (loaded.failures.length === 0 && documents !== null)
    await workspace.store.keepIntake(workspace.id, { path, key, documents })
}

async function* addAddress(address: string, adding: Adding): AsyncGenerator<AddEvent> {
  const { given, now } = adding
  let fetched: Awaited<ReturnType<Fetcher['fetch']>>
  try {
    fetched = await adding.fetcher.fetch(address, adding.signal)
    const { mediaType } = fetched
    if (!saysNothing(mediaType) && formatOfMediaType(mediaType) === null)
      throw wrongContent(address, mediaType.split(';', 1)[0] ?? mediaType)
  } catch (error) {
    if (!(error instanceof CotejoError)) throw error
    yield { kind: 'failed', file: address, error }
    return
  }
  const { bytes, mediaType, address: from } = fetched
  const hints = { file: address, path: null, given, now, retrievedAt: now, mediaType, address: from }
  yield* addLoaded(await loadConfined(bytes, hints), { name: address, bytes }, adding)
}

/** What is to be said of a document: of one that is held already the store knows more than its file says (its date may have been given before), so only a date that was given now can be amiss. */
const newIssues = (issues: readonly Issue[], kind: AddOutcome['kind']): readonly Issue[] => {
  if (kind === 'unchanged') return []
  return kind === 'updated' ? issues.filter(({ code }) => code === 'future_date' || code === 'bad_date') : issues
}

/** Adds what a file gave; returns its documents, or null where the command was stopped among them. */
async function* addLoaded(
  { documents, failures, skipped }: Loaded,
  source: { readonly name: string; readonly bytes: Uint8Array },
  { workspace, now, signal }: Adding,
): AsyncGenerator<AddEvent, Intake['documents'] | null> {
  const held: { id: string; file: string }[] = []
  for (const { document, path, issues, pages, bytes } of documents) {
    if (signal?.aborted === true) return null
    const entry = { document, issues, path, bytes: bytes ?? source.bytes, pages, now }
    const outcome = await workspace.store.addDocument(workspace.id, entry)
    const file = document.file ?? source.name
    held.push({ id: document.id, file })
    yield { kind: 'document', file, id: document.id, outcome, issues: newIssues(issues, outcome.kind) }
  }
  for (const { code, message, mend, inside = '' } of failures) {
    const file = source.name + inside
    yield { kind: 'failed', file, error: new CotejoError(code, `${file}: ${message}`, { mend, values: [file] }) }
  }
  if (skipped.length > 0) yield { kind: 'skipped', files: skipped }
  return held
}
