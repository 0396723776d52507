// `cotejo add`: files into the workspace, one document at a time and each as a whole, so that whatever stops the
// command, what it said it added is there. A file that fails costs itself alone.
import { readFile } from 'node:fs/promises'
import type { GivenFields } from '../documents/load/load.js'
import { load } from '../documents/load/load.js'
import type { Issue } from '../model/index.js'
import { CotejoError } from '../model/index.js'
import type { AddOutcome } from '../model/store.js'
import { readError } from './file-errors.js'
import { type FoundFile, findFiles, pathFrom } from './files.js'
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
  /** Files of a folder that are of no known format. */
  | { readonly kind: 'skipped'; readonly files: readonly string[] }
  /** How far the command is, before each file. */
  | { readonly kind: 'progress'; readonly done: number; readonly of: number; readonly file: string }

export interface AddOptions {
  readonly given: GivenFields
  readonly now: string
}

/**
 * Adds files and folders to a workspace.
 *
 * @throws CotejoError where the store itself fails, or where fields of one document are given for several
 */
export async function* addFiles(
  workspace: Workspace,
  paths: readonly string[],
  options: AddOptions,
): AsyncGenerator<AddEvent> {
  const { files, errors, skipped } = await findFiles(paths)
  const several = files.length + errors.length > 1
  if (several && (options.given.url !== undefined || options.given.title !== undefined))
    throw new CotejoError('misuse', 'An address or a title belongs to one document; several files were given.', {
      mend: 'Add that file by itself.',
      exitCode: 2,
    })
  for (const { name, error } of errors) yield { kind: 'failed', file: name, error }
  let done = 0
  for (const file of files) {
    yield { kind: 'progress', done: done++, of: files.length, file: file.name }
    yield* addFile(workspace, file, options)
  }
  if (skipped.length > 0) yield { kind: 'skipped', files: skipped }
}

async function* addFile(workspace: Workspace, file: FoundFile, options: AddOptions): AsyncGenerator<AddEvent> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(file.path)
  } catch (error) {
    yield { kind: 'failed', file: file.name, error: readError(file.name, error) }
    return
  }
  const { documents, failures } = await load(bytes, {
    file: file.name,
    path: pathFrom(workspace.folder, file.path),
    given: options.given,
    now: options.now,
    retrievedAt: options.now,
  })
  for (const { document, path, issues } of documents) {
    const entry = { document, issues, path, bytes, now: options.now }
    const outcome = await workspace.store.addDocument(workspace.id, entry)
    // Of what is held already the store knows more than this file says: its date may have been given before.
    const known = outcome.kind === 'unchanged' || outcome.kind === 'updated'
    yield { kind: 'document', file: document.file ?? file.name, id: document.id, outcome, issues: known ? [] : issues }
  }
  for (const { code, message, mend } of failures)
    yield { kind: 'failed', file: file.name, error: new CotejoError(code, `${file.name}: ${message}`, { mend }) }
}
