// A workspace is a folder with `cotejo.yaml` (what it is about) and `cotejo.sqlite` (what it holds). Everything else
// in the folder is the user's.
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join, resolve as resolvePath } from 'node:path'
import { CotejoError } from '../model/index.js'
import type { Store } from '../model/store.js'
import { openSqliteStore } from '../store/sqlite.js'
import { readError, writeError } from './file-errors.js'

export const MANIFEST = 'cotejo.yaml'
export const STORE_FILE = 'cotejo.sqlite'

/** The id of the only workspace in a folder's store. */
export const LOCAL = 'local'

/** An open workspace; close it when done. */
export interface Workspace {
  /** Absolute. */
  readonly folder: string
  readonly id: string
  readonly pack: string
  /** ISO instant. */
  readonly created: string
  readonly store: Store
}

/**
 * Makes a workspace in `folder`, which is made too where it is missing. The manifest comes last, so that a folder
 * with one is a whole workspace.
 *
 * @throws CotejoError `workspace_exists`, `folder_not_writable`
 */
export async function initWorkspace(
  folder: string,
  options: { readonly pack: string; readonly now: string },
): Promise<Omit<Workspace, 'store'>> {
  const root = resolvePath(folder)
  if (existsSync(join(root, MANIFEST)))
    throw new CotejoError('workspace_exists', `${root} is a workspace already.`, {
      mend: 'Use it as it is, or choose another folder.',
    })
  try {
    await mkdir(root, { recursive: true })
    // Probes for the right to write before a store is begun, since the system's words are clearer than a database's.
    await writeFile(join(root, `.${MANIFEST}.part`), `pack: ${options.pack}\ncreated: "${options.now}"\n`)
  } catch (error) {
    throw writeError(root, error)
  }
  const store = await openSqliteStore(join(root, STORE_FILE), { create: true })
  try {
    await store.createWorkspace({ id: LOCAL, pack: options.pack, created: options.now })
  } finally {
    await store.close()
  }
  await rename(join(root, `.${MANIFEST}.part`), join(root, MANIFEST))
  return { folder: root, id: LOCAL, pack: options.pack, created: options.now }
}

/** The workspace's folder: the given one, else the current one or the nearest above it that is a workspace. */
export function findWorkspace(given: string | undefined, current: string): string {
  if (given !== undefined) {
    const folder = resolvePath(current, given)
    if (existsSync(join(folder, MANIFEST))) return folder
    throw new CotejoError('workspace_unknown', `${folder} is no workspace: it has no ${MANIFEST}.`, {
      mend: `Check the path, or make one there with: cotejo init ${given}`,
    })
  }
  for (let folder = resolvePath(current); ; folder = dirname(folder)) {
    if (existsSync(join(folder, MANIFEST))) return folder
    if (dirname(folder) === folder) break
  }
  throw new CotejoError('workspace_unknown', 'There is no workspace here or in a folder above.', {
    mend: 'Make one with: cotejo init my-case — or name one with --workspace DIR.',
  })
}

interface Manifest {
  readonly pack: string
  readonly created: string
}

async function readManifest(folder: string): Promise<Manifest> {
  const file = join(folder, MANIFEST)
  let source: string
  try {
    source = await readFile(file, 'utf8')
  } catch (error) {
    throw readError(file, error)
  }
  const { parse } = await import('yaml')
  let value: unknown
  try {
    value = parse(source, { schema: 'failsafe' })
  } catch {
    value = null
  }
  if (typeof value === 'object' && value !== null && 'pack' in value && typeof value.pack === 'string') {
    const created = 'created' in value && typeof value.created === 'string' ? value.created : ''
    return { pack: value.pack, created }
  }
  throw new CotejoError('workspace_broken', `${file} does not name a pack.`, {
    mend: 'Its first line should be, for example: pack: us-mexico-security',
  })
}

/**
 * Opens a workspace.
 *
 * @param given the folder named by the user, or undefined to look from `current` upward
 * @throws CotejoError `workspace_unknown`, `workspace_broken`, and those of the store
 */
export async function openWorkspace(given: string | undefined, current: string): Promise<Workspace> {
  const folder = findWorkspace(given, current)
  const manifest = await readManifest(folder)
  const store = await openSqliteStore(join(folder, STORE_FILE), { create: false })
  return { folder, id: LOCAL, ...manifest, store }
}
