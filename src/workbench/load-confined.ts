// Loading where it can do no harm. Formats that are programs in all but name (PDF, Word, archives, mails that carry
// them) and very long texts are taken apart in a process of their own, which is ended when it takes too long or too
// much memory; that file has then failed, and the rest goes on.
import { stat } from 'node:fs/promises'
import type { LoadFailure } from '../documents/load/draft.js'
import { type Format, formatOfMediaType, formatOfName, provenFormat } from '../documents/load/formats.js'
import { type Loaded, load } from '../documents/load/load.js'
import type { LoadHints } from '../documents/load/settled-document.js'
import { type Confined, ConfinedProcess, type Confines } from '../jobs/confined-process.js'
import { CotejoError } from '../model/index.js'

/** What is handed to the process. */
export interface LoadingWork {
  readonly bytes: Uint8Array
  readonly hints: LoadHints
}

/** Formats whose parsers can be driven into endless work by a small file. */
const RISKY: ReadonlySet<Format> = new Set(['pdf', 'docx', 'mail', 'zip', 'feed'])
/** Bytes above which any format is loaded apart. */
const LONG = 4 * 1024 * 1024
/** Megabytes of a file that is read at all; pictures make PDFs and archives long, not texts. */
const MOST_MEGABYTES: Readonly<Record<Format, number>> = {
  text: 64,
  markdown: 64,
  html: 64,
  feed: 64,
  json: 256,
  docx: 256,
  mail: 256,
  pdf: 512,
  zip: 512,
}

const DEFAULT_SECONDS = 60
const DEFAULT_MEGABYTES = 1024

/** A whole number above nought from the environment. */
function setting(name: string, otherwise: number): number {
  const value = Number(process.env[name])
  return Number.isInteger(value) && value > 0 ? value : otherwise
}

/** The process, once one was needed. It ends with this one. */
let apart: ConfinedProcess | null = null

/** Loads the documents of one file, apart where its format or length asks for it. */
export async function loadConfined(bytes: Uint8Array, hints: LoadHints): Promise<Loaded> {
  if (!isRisky(bytes, hints)) return await load(bytes, hints)
  const seconds = setting('COTEJO_LOAD_SECONDS', DEFAULT_SECONDS)
  const megabytes = setting('COTEJO_LOAD_MEGABYTES', DEFAULT_MEGABYTES)
  apart ??= new ConfinedProcess(new URL('./load-child.js', import.meta.url), { seconds, megabytes })
  const work: LoadingWork = { bytes, hints }
  const result = await apart.run(work)
  // The process answers with what `load` gave it.
  if (result.kind === 'done') return result.value as Loaded
  return { documents: [], skipped: [], failures: [failureOf(result.kind, { seconds, megabytes })] }
}

function failureOf(kind: Exclude<Confined['kind'], 'done'>, { seconds, megabytes }: Confines): LoadFailure {
  switch (kind) {
    case 'too_long':
      return {
        code: 'load_timeout',
        message: `It could not be taken apart within ${seconds} seconds, and was given up.`,
        mend: 'If you trust it, set COTEJO_LOAD_SECONDS to more, or save its text and add that.',
        line: null,
      }
    case 'too_much_memory':
      return {
        code: 'load_too_large',
        message: `It takes more than ${megabytes} MB of memory to take apart, and was given up.`,
        mend: 'If you trust it, set COTEJO_LOAD_MEGABYTES to more, or save its text and add that.',
        line: null,
      }
    case 'died':
      return {
        code: 'unreadable_file',
        message: 'It broke the program that takes it apart.',
        mend: 'Save its text as a plain text file and add that.',
        line: null,
      }
  }
}

function isRisky(bytes: Uint8Array, { format, file, mediaType }: LoadHints): boolean {
  if (bytes.length > LONG) return true
  const named = format ?? formatOfMediaType(mediaType ?? '') ?? formatOfName(file)
  const proven = provenFormat(bytes, named)
  // A name that says nothing leaves it to the content, which may be a mail or a feed.
  return (named === null && format === undefined) || RISKY.has(named ?? 'text') || RISKY.has(proven ?? 'text')
}

/**
 * Sees that a file is not too long to be read at all.
 *
 * @throws CotejoError `load_too_large`, and what the system says where the file can't be had
 */
export async function refuseTooLong(path: string, name: string): Promise<void> {
  const { size } = await stat(path)
  const most = MOST_MEGABYTES[formatOfName(name) ?? 'text']
  if (size <= most * 1024 * 1024) return
  throw new CotejoError('load_too_large', `${name} has ${Math.ceil(size / 1024 / 1024)} MB; the most is ${most} MB.`, {
    mend: 'Part it into documents, such as its chapters, and add those.',
  })
}
