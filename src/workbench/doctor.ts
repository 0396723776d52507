// `cotejo doctor`: is this machine, and this workspace, fit for work? Each check says what to do where it is not.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CotejoError } from '../model/index.js'
import { writeError } from './file-errors.js'
import { loadPack } from './packs.js'
import { findWorkspace, openWorkspace, type Workspace } from './workspace.js'

/** The oldest Node that is supported. */
const OLDEST_NODE = 20

export interface Examination {
  readonly check: 'node' | 'workspace' | 'disk' | 'store' | 'pack'
  readonly passed: boolean
  readonly message: string
  /** What to do; null where nothing is to be done. */
  readonly mend: string | null
}

const sound = (check: Examination['check'], message: string): Examination => ({
  check,
  passed: true,
  message,
  mend: null,
})

function unsound(check: Examination['check'], error: unknown): Examination {
  if (!(error instanceof CotejoError)) throw error
  return { check, passed: false, message: error.message, mend: error.mend }
}

function examineNode(): Examination {
  const version = process.versions.node
  return Number(version.split('.')[0]) >= OLDEST_NODE
    ? sound('node', `Node ${version}`)
    : {
        check: 'node',
        passed: false,
        message: `Node ${version} is too old.`,
        mend: `Install Node ${OLDEST_NODE} or newer.`,
      }
}

async function examineDisk(folder: string): Promise<Examination> {
  try {
    const probe = await mkdtemp(join(folder, '.cotejo-doctor-'))
    await writeFile(join(probe, 'probe'), 'x')
    await rm(probe, { recursive: true })
    return sound('disk', `${folder} can be written to`)
  } catch (error) {
    return unsound('disk', writeError(folder, error))
  }
}

function examinePack(name: string): Examination {
  try {
    const { manifest } = loadPack(name)
    return sound('pack', `The pack ${manifest.name} ${manifest.version} is sound`)
  } catch (error) {
    return unsound('pack', error)
  }
}

async function examineStore(workspace: Workspace): Promise<Examination> {
  const problems = await workspace.store.problems()
  const [first] = problems
  if (first === undefined) return sound('store', 'The store is sound')
  return {
    check: 'store',
    passed: false,
    message: `The store is damaged: ${first}${problems.length > 1 ? ` (and ${problems.length - 1} more)` : ''}.`,
    mend:
      workspace.kept === 'sqlite'
        ? 'Put back a copy of cotejo.sqlite, or move it away and add the documents again.'
        : 'Put back a copy of the database, or make the workspace anew and add the documents again.',
  }
}

/** Looks the machine and the workspace over; without a workspace, the machine and the basic pack. */
export async function examine(given: string | undefined, current: string): Promise<Examination[]> {
  const results = [examineNode()]
  let folder: string
  try {
    folder = findWorkspace(given, current)
  } catch (error) {
    if (given !== undefined) return [...results, unsound('workspace', error), examinePack('base')]
    return [...results, sound('workspace', 'No workspace here; the machine alone was looked at'), examinePack('base')]
  }
  results.push(await examineDisk(folder))
  let workspace: Workspace
  try {
    workspace = await openWorkspace(folder, current)
  } catch (error) {
    return [...results, unsound('store', error)]
  }
  try {
    results.push(sound('workspace', folder), await examineStore(workspace), examinePack(workspace.pack))
  } finally {
    await workspace.store.close()
  }
  return results
}
