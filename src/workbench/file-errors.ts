// What the operating system says when a file can't be had, as errors a person can act on.
import { CotejoError } from '../model/index.js'

const codeOf = (error: unknown): string | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : null

/** The error for a failed read of `path`. */
export function readError(path: string, error: unknown): CotejoError {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new CotejoError('file_not_found', `There is no file ${path}.`, { mend: 'Check the path.', cause: error })
    case 'EISDIR':
      return new CotejoError('is_a_folder', `${path} is a folder, not a file.`, {
        mend: 'Name the files in it, or add the folder to a workspace with: cotejo add',
        cause: error,
      })
    case 'EACCES':
    case 'EPERM':
      return new CotejoError('file_not_allowed', `${path} may not be read.`, {
        mend: 'Give yourself the right to read it.',
        cause: error,
      })
    default:
      return new CotejoError('file_not_read', `${path} can't be read (${codeOf(error) ?? 'unknown trouble'}).`, {
        mend: 'Check the disk and the path.',
        cause: error,
      })
  }
}

/** The error for a failed write to the folder `path`. */
export function writeError(path: string, error: unknown): CotejoError {
  const code = codeOf(error)
  if (code === 'ENOSPC')
    return new CotejoError('disk_full', `The disk that holds ${path} is full.`, {
      mend: 'Make room and run the command again; what was added is kept.',
      cause: error,
    })
  return new CotejoError('folder_not_writable', `${path} can't be written to (${code ?? 'unknown trouble'}).`, {
    mend: 'Choose a folder you may write to, or give yourself the right to write there.',
    cause: error,
  })
}
