// `cotejo read`: documents in, readings out, without a workspace. A file that can't be read costs its own line only.
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import type { SecondReader } from '../assistant/second-reader.js'
import type { GivenFields, LoadHints } from '../documents/load/settled-document.js'
import { readDocument } from '../language/read.js'
import type { Document, Issue, Layer, Reading } from '../model/index.js'
import { CotejoError, LAYERS } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { readError } from './file-errors.js'
import { loadConfined, refuseTooLong } from './load-confined.js'
import { VERSION } from './version.js'

export interface ReadOptions {
  readonly pack: Pack
  readonly only?: readonly Layer[]
  readonly given?: GivenFields
  readonly now: string | null
  /** Asked for what it would add, where the user named one. */
  readonly secondReader?: SecondReader
}

/** One thing read, or why it was not. */
export type ReadResult =
  | { readonly kind: 'reading'; readonly reading: Reading }
  | { readonly kind: 'error'; readonly error: CotejoError }

const failed = (error: CotejoError): ReadResult => ({ kind: 'error', error })

/** Issues of loading before those of reading; one that both found is told once. */
function joinIssues(first: readonly Issue[], second: readonly Issue[]): Issue[] {
  const codes = new Set(first.map((issue) => issue.code))
  return [...first, ...second.filter((issue) => issue.span !== null || !codes.has(issue.code))]
}

/** The layers that a second reader adds to. */
const ASSISTED: readonly Layer[] = ['attributions', 'figures']

/** Reads a document, and has a second reader add to it where one was named. */
async function readLoaded(document: Document, { pack, only, secondReader }: ReadOptions): Promise<Reading> {
  if (secondReader === undefined || only?.some((layer) => ASSISTED.includes(layer)) === false)
    return readDocument(document, pack, { version: VERSION, ...(only === undefined ? {} : { only }) })
  // What is added is held against every layer, so none may be missing yet.
  const reading = await secondReader.add(readDocument(document, pack, { version: VERSION }))
  const unwanted = LAYERS.filter((layer) => only?.includes(layer) === false)
  return { ...reading, ...Object.fromEntries(unwanted.map((layer) => [layer, []])) }
}

/**
 * Loads and reads bytes.
 *
 * @throws CotejoError only through bugs: expected trouble is in the results
 */
export async function readBytes(bytes: Uint8Array, hints: LoadHints, options: ReadOptions): Promise<ReadResult[]> {
  const { documents, failures } = await loadConfined(bytes, hints)
  const results: ReadResult[] = []
  for (const { document, issues } of documents) {
    const reading = await readLoaded(document, options)
    results.push({ kind: 'reading', reading: { ...reading, issues: joinIssues(issues, reading.issues) } })
  }
  for (const { code, message, mend, inside = '' } of failures)
    results.push(failed(new CotejoError(code, `${hints.file ?? 'Standard input'}${inside}: ${message}`, { mend })))
  return results
}

/** Reads files in the order given; `-` is standard input. */
export async function* readFiles(
  files: readonly string[],
  options: ReadOptions,
  input: AsyncIterable<Uint8Array>,
): AsyncGenerator<ReadResult> {
  for (const file of files) {
    const typed = file === '-'
    let bytes: Uint8Array
    try {
      if (!typed) await refuseTooLong(file, file)
      bytes = typed ? await bytesOf(input) : await readFile(file)
    } catch (error) {
      yield failed(error instanceof CotejoError ? error : readError(file, error))
      continue
    }
    const name = typed ? null : file
    yield* await readBytes(bytes, { file: name, path: name, given: options.given ?? {}, now: options.now }, options)
  }
}

async function bytesOf(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of input) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/**
 * Reads a list, one object a line, and gives one result a line in the same order, so that results can be laid beside
 * the list. A line that is no document gives an error in its place.
 */
export async function* readList(
  file: string,
  options: ReadOptions,
  input: AsyncIterable<Uint8Array> & NodeJS.ReadableStream,
): AsyncGenerator<ReadResult> {
  const stream = file === '-' ? input : createReadStream(file)
  let line = 0
  try {
    for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++
      // An empty line at the end of a file is no row.
      if (text.trim() === '') continue
      yield await readRow(text, `${file === '-' ? 'stdin' : file}#${line}`, options)
    }
  } catch (error) {
    yield failed(readError(file, error))
  }
}

async function readRow(text: string, file: string, options: ReadOptions): Promise<ReadResult> {
  const hints: LoadHints = { file, path: file, format: 'json', given: options.given ?? {}, now: options.now }
  const results = await readBytes(new TextEncoder().encode(text), hints, options)
  return (
    results[0] ??
    failed(new CotejoError('json_broken', `${file}: the line is no JSON.`, { mend: 'Give one object a line.' }))
  )
}
