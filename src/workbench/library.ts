// What programs are given: the same loading and reading as the terminal's.
import { load as loadBytes } from '../documents/load/load.js'
import type { GivenFields } from '../documents/load/settled-document.js'
import { readDocument } from '../language/read.js'
import { CotejoError, type Document, type Layer, type Reading } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { openPack } from './compiled-packs.js'
import { VERSION } from './version.js'

export type { Loaded } from '../documents/load/load.js'
export { load } from '../documents/load/load.js'
export type { GivenFields, LoadedDocument, LoadHints } from '../documents/load/settled-document.js'
export type { Pack } from '../packs/schema.js'

/** How a text or document is read. */
export interface ReadSettings extends GivenFields {
  /** A pack, or the name or folder of one. */
  readonly pack?: Pack | string
  /** The layers wanted; all where left out. */
  readonly only?: readonly Layer[]
}

/**
 * Reads a text, or a document that `load` gave.
 *
 * @throws CotejoError where the text is empty or there is no such pack
 * @example
 * import { read } from 'cotejo'
 * const { quantities } = await read('The toll rose by 14 per cent.', { published: '2025-05-01' })
 * quantities[0].value // 14
 */
export async function read(source: string | Document, settings: ReadSettings = {}): Promise<Reading> {
  const { pack = 'base', only, ...given } = settings
  const opened = typeof pack === 'string' ? await openPack(pack) : pack
  const document = typeof source === 'string' ? await documentOf(source, given) : source
  return readDocument(document, opened, { version: VERSION, ...(only === undefined ? {} : { only }) })
}

async function documentOf(text: string, given: GivenFields): Promise<Document> {
  const hints = { file: null, path: null, format: 'text', given, now: null } as const
  const { documents, failures } = await loadBytes(new TextEncoder().encode(text), hints)
  const [first] = documents
  if (first !== undefined) return first.document
  const [failure] = failures
  throw new CotejoError(failure?.code ?? 'empty_file', failure?.message ?? 'There is no text.', {
    mend: failure?.mend ?? 'Give a text.',
  })
}
