// Finds packs on disk: by folder, by name in the user's folders, or among those that come with the package.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve as resolvePath } from 'node:path'
import { fileURLToPath } from 'node:url'
import { CotejoError } from '../model/index.js'
import type { PackFiles, PackProblem } from '../packs/read.js'
import { readPack } from '../packs/read.js'
import type { Pack } from '../packs/schema.js'

/** The folder of the packs that come with the package: `packs` beside the nearest `package.json` above this file. */
export function bundledPacks(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'packs'))) return join(folder, 'packs')
    if (dirname(folder) === folder)
      throw new CotejoError('pack_not_found', 'The packs that come with Cotejo are missing.', {
        mend: 'Install the package again.',
      })
  }
}

const isPack = (folder: string): boolean => existsSync(join(folder, 'pack.yaml'))

function readFiles(folder: string): PackFiles {
  const files: Record<string, string> = {}
  for (const file of readdirSync(folder).sort())
    if (/\.ya?ml$/.test(file) && statSync(join(folder, file)).isFile())
      files[file] = readFileSync(join(folder, file), 'utf8')
  return files
}

/** The names of the packs in the search folders and of the bundled ones, each with its folder. */
export function listPacks(searchFolders: readonly string[] = []): { readonly name: string; readonly folder: string }[] {
  const found = new Map<string, string>()
  for (const parent of [...searchFolders, bundledPacks()]) {
    if (!existsSync(parent)) continue
    for (const name of readdirSync(parent).sort())
      if (isPack(join(parent, name)) && !found.has(name)) found.set(name, join(parent, name))
  }
  return [...found].map(([name, folder]) => ({ name, folder }))
}

/** A pack with the text of its files. */
export interface PackSource {
  readonly name: string
  readonly folder: string
  readonly files: PackFiles
}

/** A pack by its name or folder, with the text of its files; null where there is none. */
export function packSource(
  nameOrFolder: string,
  searchFolders: readonly string[] = [],
  direct = true,
): PackSource | null {
  const folder = folderOf(nameOrFolder, searchFolders, direct)
  return folder === null ? null : { name: basename(folder), folder, files: readFiles(folder) }
}

/** What `checkPack` found: the pack (null where a problem is an error), its folder, and every problem. */
export interface CheckedPack {
  readonly folder: string
  readonly pack: Pack | null
  readonly problems: readonly PackProblem[]
}

/** Reads and checks a pack by its name or folder; a folder wins over a name. */
export function checkPack(nameOrFolder: string, searchFolders: readonly string[] = []): CheckedPack {
  const source = packSource(nameOrFolder, searchFolders)
  if (source === null) {
    const names = listPacks(searchFolders).map((entry) => entry.name)
    throw new CotejoError('pack_not_found', `There is no pack "${nameOrFolder}".`, {
      mend: `Give the folder that holds its pack.yaml, or one of: ${names.join(', ')}.`,
      exitCode: 2,
    })
  }
  const { name, folder, files } = source
  // A pack may extend one that lies beside it.
  const beside = [dirname(folder), ...searchFolders]
  return { folder, ...readPack(name, files, (other) => packSource(other, beside, false)?.files ?? null) }
}

/** One mistake may cause dozens of problems; whoever wanted to read a document is shown the first. */
const MOST_SHOWN = 10

/**
 * Loads a pack with everything it extends.
 *
 * @throws CotejoError `pack_not_found`, or `pack_invalid` with the first problems as `file:line: message — mend`
 * @example
 * const pack = loadPack('us-mexico-security')
 */
export function loadPack(nameOrFolder: string, searchFolders: readonly string[] = []): Pack {
  const { folder, pack, problems } = checkPack(nameOrFolder, searchFolders)
  if (pack !== null) return pack
  const errors = problems.filter((problem) => problem.severity === 'error').map(problemLine)
  const more = errors.length - MOST_SHOWN
  const shown = more > 0 ? [...errors.slice(0, MOST_SHOWN), `and ${more} more`] : errors
  throw new CotejoError('pack_invalid', `The pack in ${folder} cannot be used:\n${shown.join('\n')}`, {
    mend: `${more > 0 ? 'See all of it' : 'Mend the lines named, then check again'} with: cotejo pack check ${folder}`,
  })
}

/** A problem on one line, as compilers write it. */
export const problemLine = (problem: PackProblem): string =>
  `${problem.file}:${problem.line}: ${problem.message} — ${problem.mend}`

function folderOf(nameOrFolder: string, searchFolders: readonly string[], direct = true): string | null {
  if (direct && isPack(resolvePath(nameOrFolder))) return resolvePath(nameOrFolder)
  if (!/^[A-Za-z0-9][\w.-]*$/.test(nameOrFolder)) return null
  for (const parent of [...searchFolders, bundledPacks()])
    if (isPack(join(parent, nameOrFolder))) return join(parent, nameOrFolder)
  return null
}
