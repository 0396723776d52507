// A workspace is a folder with `cotejo.yaml` (what it is about) and `cotejo.sqlite` (what it holds), or, where a team
// shares it, the name of its part of a PostgreSQL database. Everything else in the folder is the user's.
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join, relative, resolve as resolvePath } from 'node:path'
import { CotejoError } from '../model/index.js'
import type { Store } from '../model/store.js'
import { openSqliteStore } from '../store/sqlite.js'
import { readError, writeError } from './file-errors.js'
import { MANIFEST, workspaceAbove } from './manifest.js'

export { MANIFEST }

export const STORE_FILE = 'cotejo.sqlite'

/** The id of the only workspace in a folder's store. */
const LOCAL = 'local'

/** Where the documents are kept: in a file of the folder, or in the database at `DATABASE_URL`. */
export type StoreKind = 'sqlite' | 'postgres'

/** An open workspace; close it when done. */
export interface Workspace {
  /** Absolute. */
  readonly folder: string
  readonly id: string
  readonly pack: string
  /** ISO instant. */
  readonly created: string
  readonly kept: StoreKind
  readonly store: Store
}

/** The store of a workspace; PostgreSQL's driver is loaded only where it is wanted. */
async function openStore(kept: StoreKind, folder: string, options: { readonly create: boolean }): Promise<Store> {
  if (kept === 'sqlite') return await openSqliteStore(join(folder, STORE_FILE), options)
  const { openPostgresStore } = await import('../store/postgres.js')
  return await openPostgresStore(process.env.DATABASE_URL)
}

/** Where a new workspace is kept unless the user says so: in the database that is set up, else in a file. */
const usualStore = (): StoreKind => ((process.env.DATABASE_URL ?? '') === '' ? 'sqlite' : 'postgres')

/** The manifest: what the workspace is about and which store holds it, never how to get in. */
function manifestOf(root: string, { pack, created, kept, id }: Omit<Workspace, 'store' | 'folder'>): string {
  // A folder is named from the workspace's own, wherever a command is started.
  const isFolder = existsSync(join(resolvePath(pack), 'pack.yaml'))
  const lines = [`pack: ${isFolder ? relative(root, resolvePath(pack)) : pack}`, `created: "${created}"`]
  if (kept === 'postgres')
    lines.push('# In the PostgreSQL database at DATABASE_URL.', 'store: postgres', `workspace: ${id}`)
  return `${lines.join('\n')}\n`
}

/**
 * Makes a workspace in `folder`, which is made too where it is missing. The manifest comes last, so that a folder
 * with one is a whole workspace.
 *
 * @throws CotejoError `workspace_exists`, `folder_not_writable`
 */
export async function initWorkspace(
  folder: string,
  options: { readonly pack: string; readonly now: string; readonly kept?: StoreKind },
): Promise<Omit<Workspace, 'store'>> {
  const root = resolvePath(folder)
  const kept = options.kept ?? usualStore()
  const about = { id: kept === 'sqlite' ? LOCAL : randomUUID(), pack: options.pack, created: options.now, kept }
  if (existsSync(join(root, MANIFEST)))
    throw new CotejoError('workspace_exists', `${root} is a workspace already.`, {
      mend: 'Use it as it is, or choose another folder.',
    })
  try {
    await mkdir(root, { recursive: true })
    // Probes for the right to write before a store is begun, since the system's words are clearer than a database's.
    await writeFile(join(root, `.${MANIFEST}.part`), manifestOf(root, about))
  } catch (error) {
    throw writeError(root, error)
  }
  const part = join(root, `.${MANIFEST}.part`)
  try {
    const store = await openStore(kept, root, { create: true })
    try {
      await store.createWorkspace({ id: about.id, pack: options.pack, created: options.now })
    } finally {
      await store.close()
    }
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  await rename(part, join(root, MANIFEST))
  return { folder: root, ...about }
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
  const folder = workspaceAbove(current)
  if (folder !== null) return folder
  throw new CotejoError('workspace_unknown', 'There is no workspace here or in a folder above.', {
    mend: 'Make one with: cotejo init my-case — or name one with --workspace DIR.',
  })
}

interface Manifest {
  readonly pack: string
  readonly created: string
  readonly kept: StoreKind
  readonly id: string
}

/** A field of a manifest that was parsed without types, where every scalar is text. */
const fieldOf = (value: unknown, name: string): string | null => {
  const field = typeof value === 'object' && value !== null ? Reflect.get(value, name) : null
  return typeof field === 'string' ? field : null
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
  const broken = (what: string, mend: string): CotejoError =>
    new CotejoError('workspace_broken', `${file} ${what}`, { mend })
  const pack = fieldOf(value, 'pack')
  const kept = fieldOf(value, 'store') ?? 'sqlite'
  if (pack === null)
    throw broken('does not name a pack.', 'Its first line should be, for example: pack: us-mexico-security')
  if (kept !== 'sqlite' && kept !== 'postgres')
    throw broken('names an unknown store.', 'Write store: postgres, or leave that line out for a file in the folder.')
  const id = kept === 'sqlite' ? LOCAL : fieldOf(value, 'workspace')
  if (id === null)
    throw broken('does not name its workspace in the database.', 'Put back the line workspace: that init wrote.')
  // A pack of the workspace's own goes with its folder.
  const own = join(folder, pack)
  return { pack: existsSync(join(own, 'pack.yaml')) ? own : pack, kept, id, created: fieldOf(value, 'created') ?? '' }
}

/**
 * Lets a workspace use a pack that lies in its own folder.
 *
 * @param inside the pack's folder, from the workspace's
 */
export async function useOwnPack(workspace: Workspace, inside: string): Promise<Workspace> {
  const { folder } = workspace
  const [file, part] = [join(folder, MANIFEST), join(folder, `.${MANIFEST}.part`)]
  try {
    const source = await readFile(file, 'utf8')
    await writeFile(
      part,
      source.replace(/^pack:.*$/mu, () => `pack: ${inside}`),
    )
    await rename(part, file)
  } catch (error) {
    throw writeError(folder, error)
  }
  return { ...workspace, pack: join(folder, inside) }
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
  const store = await openStore(manifest.kept, folder, { create: false })
  if (manifest.kept === 'sqlite') return { folder, ...manifest, store }
  try {
    if ((await store.findWorkspace(manifest.id)) !== null) return { folder, ...manifest, store }
    throw new CotejoError('store_missing', 'The database at DATABASE_URL does not hold this workspace.', {
      mend: 'Set DATABASE_URL to the database it was made in.',
    })
  } catch (error) {
    await store.close()
    throw error
  }
}
