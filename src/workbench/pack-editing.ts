// The packs that a workspace is read with, to be looked at and changed. What comes with the program is never written
// to: the first change of such a pack makes a copy that belongs to the workspace. A pack with an error is not kept, so
// that a workspace can always be read.
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { sha256 } from '../model/digest.js'
import { CotejoError } from '../model/index.js'
import { PART_OF, type PackFiles, type PackProblem, readPack } from '../packs/read.js'
import { PACK_FILES, type Pack } from '../packs/schema.js'
import { writeError } from './file-errors.js'
import { bundledPacks, type PackSource, packSource } from './packs.js'
import { useOwnPack, type Workspace } from './workspace.js'

export { labelsIn } from '../packs/labels.js'

/** A pack in use, with what it says of itself. */
export interface UsedPack extends PackSource {
  readonly title: string
  readonly version: string
  readonly licence: string
  readonly extends: readonly string[]
  /** Whether it comes with the program, which is not written to. */
  readonly bundled: boolean
}

/** A file of a pack with another text. */
export interface PackChange {
  readonly pack: string
  readonly file: string
  readonly text: string
}

function described(source: PackSource): UsedPack {
  const manifest = PACK_FILES['pack.yaml'].parse(parse(source.files['pack.yaml'] ?? ''))
  const { title, version, licence } = manifest
  const bundled = dirname(source.folder) === bundledPacks()
  return { ...source, title, version, licence, extends: manifest.extends, bundled }
}

/** The pack of a workspace and all that it extends, its own first. */
export function usedPacks({ pack }: Workspace): readonly UsedPack[] {
  const own = packSource(pack)
  if (own === null)
    throw new CotejoError('pack_not_found', `There is no pack "${pack}".`, {
      mend: 'See cotejo.yaml of the workspace.',
    })
  const used = [described(own)]
  // The list grows while it is walked, so that what an extended pack extends is found too.
  for (const { extends: names } of used)
    for (const name of names) {
      const source = packSource(name, [dirname(own.folder)], false)
      if (source !== null && used.every((one) => one.name !== name)) used.push(described(source))
    }
  return used
}

/** How many entries a pack has of each kind, by the files that hold them. */
export const entriesOf = (pack: Pack): readonly { readonly file: string; readonly entries: number }[] =>
  Object.entries(PART_OF).flatMap(([file, part]) => {
    const entries: unknown = pack[part]
    return Array.isArray(entries) ? [{ file, entries: entries.length }] : []
  })

function packNamed(used: readonly UsedPack[], name: string): UsedPack {
  const found = used.find((one) => one.name === name)
  if (found !== undefined) return found
  throw new CotejoError('pack_unknown', `The workspace is not read with a pack "${name}".`, {
    mend: `Take one of: ${used.map((one) => one.name).join(', ')}.`,
    exitCode: 2,
  })
}

function refuseOtherFile(file: string): void {
  if (Object.hasOwn(PACK_FILES, file)) return
  throw new CotejoError('pack_file_unknown', `A pack has no file "${file}".`, {
    mend: `Take one of: ${Object.keys(PACK_FILES).join(', ')}.`,
    exitCode: 2,
  })
}

/** The text of a file of a pack, empty where it has none yet, and the hash by which a change tells what it changed. */
export function packText(workspace: Workspace, pack: string, file: string): { text: string; hash: string } {
  refuseOtherFile(file)
  const text = packNamed(usedPacks(workspace), pack).files[file] ?? ''
  return { text, hash: sha256(text) }
}

/** The files of packs by name, with a change in them. */
function changedFiles(used: readonly UsedPack[], { pack, file, text }: PackChange) {
  const beside = used.slice(0, 1).map(({ folder }) => dirname(folder))
  return (name: string): PackFiles | null => {
    const files = (used.find((one) => one.name === name) ?? packSource(name, beside, false))?.files
    return files === undefined ? null : name === pack ? { ...files, [file]: text } : files
  }
}

const isError = ({ severity }: PackProblem): boolean => severity === 'error'

/** Every problem that a pack would have by itself after a change. */
function ownProblems(used: readonly UsedPack[], change: PackChange): readonly PackProblem[] {
  const filesOf = changedFiles(used, change)
  return readPack(change.pack, filesOf(change.pack) ?? {}, filesOf).problems
}

/** The errors that a change of an extended pack would bring to the workspace's pack, which extends it. */
function errorsAbove(used: readonly UsedPack[], change: PackChange): readonly PackProblem[] {
  const [top] = used
  if (top === undefined || top.name === change.pack) return []
  const filesOf = changedFiles(used, change)
  return readPack(top.name, filesOf(top.name) ?? {}, filesOf)
    .problems.filter(isError)
    .map((problem) => (problem.file.includes('/') ? problem : { ...problem, file: `${top.name}/${problem.file}` }))
}

/** What would be wrong with a pack by itself after a change; quick enough to be asked while someone types. */
export function checkChange(workspace: Workspace, change: PackChange): readonly PackProblem[] {
  refuseOtherFile(change.file)
  const used = usedPacks(workspace)
  packNamed(used, change.pack)
  return ownProblems(used, change)
}

async function writeWhole(path: string, text: string): Promise<void> {
  const part = join(dirname(path), '.part')
  await writeFile(part, text)
  await rename(part, path)
}

/** The folder in which a pack may be written to: its own, or a new one beside the workspace's pack with its files. */
async function writableFolder({ folder, name, files, bundled }: UsedPack, parent: string): Promise<string> {
  if (!bundled) return folder
  const copy = join(parent, name)
  await mkdir(copy, { recursive: true })
  for (const [file, text] of Object.entries(files)) await writeWhole(join(copy, file), text)
  return copy
}

/** Where a workspace keeps packs of its own. */
const OWN = 'packs'

/**
 * Changes a file of a pack, unless the pack would have an error with it.
 *
 * @param was the hash of the text that was changed
 * @returns the problems, and the workspace as it is read from now on; null where nothing was changed
 * @throws CotejoError `conflict` where someone else changed the file meanwhile
 */
export async function saveChange(
  workspace: Workspace,
  change: PackChange & { readonly was: string },
): Promise<{ readonly problems: readonly PackProblem[]; readonly saved: Workspace | null }> {
  refuseOtherFile(change.file)
  const used = usedPacks(workspace)
  const meant = packNamed(used, change.pack)
  if (sha256(meant.files[change.file] ?? '') !== change.was)
    throw new CotejoError('conflict', `${change.file} was changed by someone else meanwhile.`, {
      mend: 'Load what stands there now, and put your change into it.',
      values: [change.file],
    })
  const own = ownProblems(used, change)
  const problems = own.some(isError) ? own : [...own, ...errorsAbove(used, change)]
  if (problems.some(isError)) return { problems, saved: null }
  const top = used[0] ?? meant
  const parent = top.bundled ? join(workspace.folder, OWN) : dirname(top.folder)
  try {
    await writeWhole(join(await writableFolder(meant, parent), change.file), change.text)
    if (top.bundled && top !== meant) await writableFolder(top, parent)
  } catch (error) {
    throw writeError(parent, error)
  }
  return { problems, saved: top.bundled ? await useOwnPack(workspace, `${OWN}/${top.name}`) : workspace }
}
