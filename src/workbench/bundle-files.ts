// The files of a bundle as they lie on disk: in a folder, or in one ZIP.
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { CotejoError } from '../model/index.js'
import { readError } from './file-errors.js'
import type { BundleBytes } from './verify.js'

/** No bundle is larger; an archive that says it is was made to fill memory. */
const MOST_BYTES = 1_000_000_000

function unzipped(bytes: Uint8Array, path: string): BundleBytes {
  let sum = 0
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        sum += originalSize
        if (sum > MOST_BYTES) throw new Error('too large')
        return !name.endsWith('/')
      },
    })
    return new Map(Object.entries(files))
  } catch (error) {
    throw new CotejoError('no_bundle', `${path} is no ZIP that can be read.`, {
      mend: 'Give the folder or the ZIP that cotejo export ro-crate wrote.',
      cause: error,
    })
  }
}

/**
 * Reads a bundle.
 *
 * @throws CotejoError where it can't be read
 */
export async function readBundle(path: string): Promise<BundleBytes> {
  try {
    if (!(await stat(path)).isDirectory()) return unzipped(await readFile(path), path)
    const entries = await readdir(path, { recursive: true, withFileTypes: true })
    const files = new Map<string, Uint8Array>()
    for (const entry of entries.filter((one) => one.isFile())) {
      const whole = join(entry.parentPath, entry.name)
      files.set(whole.slice(join(path, '.').length + 1).replaceAll('\\', '/'), await readFile(whole))
    }
    return files
  } catch (error) {
    throw error instanceof CotejoError ? error : readError(path, error)
  }
}
