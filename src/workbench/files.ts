// Which files a user means by the paths on the command line.
import { readdir, stat } from 'node:fs/promises'
import { join, relative, resolve as resolvePath, sep } from 'node:path'
import { formatOfName } from '../documents/load/formats.js'
import { CotejoError } from '../model/index.js'
import { readError } from './file-errors.js'

/** A file to load. */
export interface FoundFile {
  /** As the user gave it, joined with the path inside a folder. */
  readonly name: string
  /** Absolute. */
  readonly path: string
}

export interface FoundFiles {
  readonly files: readonly FoundFile[]
  /** Paths that can't be had. */
  readonly errors: readonly { readonly name: string; readonly error: CotejoError }[]
  /** Files inside folders whose names are of no format that is loaded. */
  readonly skipped: readonly string[]
}

function withoutEndSlashes(path: string): string {
  let end = path.length
  while (end > 1 && path[end - 1] === '/') end--
  return path.slice(0, end)
}

const slashes = (path: string): string => (sep === '/' ? path : path.replaceAll(sep, '/'))

/** The path of a file as seen from a folder, with forward slashes on every system. */
export const pathFrom = (folder: string, path: string): string => slashes(relative(folder, path))

/** Entries that no one means by a folder's name. */
const isHidden = (name: string): boolean =>
  name.startsWith('.') || name === 'node_modules' || name.startsWith('cotejo.')

async function walk(folder: string, into: string[], inside = ''): Promise<void> {
  const entries = await readdir(join(folder, inside), { withFileTypes: true })
  // Sorted by code unit, so that the order is the same on every machine.
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (isHidden(entry.name)) continue
    const path = inside === '' ? entry.name : `${inside}/${entry.name}`
    if (entry.isDirectory()) await walk(folder, into, path)
    else if (entry.isFile() || entry.isSymbolicLink()) into.push(path)
  }
}

/** Finds the files meant by `paths`: a file is itself, a folder all its files of known formats, in sorted order. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const files: FoundFile[] = []
  const errors: { name: string; error: CotejoError }[] = []
  const skipped: string[] = []
  for (const given of paths) {
    const path = resolvePath(given)
    try {
      if (!(await stat(path)).isDirectory()) {
        files.push({ name: slashes(given), path })
        continue
      }
      const inside: string[] = []
      await walk(path, inside)
      const base = withoutEndSlashes(slashes(given))
      for (const name of inside) {
        const whole = `${base === '.' ? '' : base === '/' ? base : `${base}/`}${name}`
        if (formatOfName(name) === null) skipped.push(whole)
        else files.push({ name: whole, path: join(path, name) })
      }
    } catch (error) {
      errors.push({ name: given, error: error instanceof CotejoError ? error : readError(given, error) })
    }
  }
  return { files, errors, skipped }
}
