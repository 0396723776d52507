// Makes any published file one that the engine can take in: bzip2 and workbooks are unpacked into a file of their own
// in a temporary folder; gzip, Parquet, JSON and CSV it reads as they are.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { CotejoError } from '../model/index.js'

/** A file ready for the engine. */
export interface SourceTable {
  readonly path: string
  readonly format: 'csv' | 'json' | 'parquet'
  /** Takes away what was unpacked. */
  release(): Promise<void>
}

const FORMAT = [
  [/\.(?:csv|tsv|txt)(?:\.gz)?$/i, 'csv'],
  [/\.(?:json|jsonl|ndjson)(?:\.gz)?$/i, 'json'],
  [/\.parquet$/i, 'parquet'],
] as const

const READABLE = 'CSV, JSON, Parquet, XLSX, and CSV or JSON packed with gzip or bzip2'

const unreadable = (path: string, what: string, cause?: unknown): CotejoError =>
  new CotejoError('dataset_unreadable', `${basename(path)}: ${what}`, {
    mend: `Fetch it again, or give a file that is ${READABLE}.`,
    cause,
  })

const asItIs = async (): Promise<void> => {}

async function inTemporaryFolder(name: string, content: string | Uint8Array): Promise<Omit<SourceTable, 'format'>> {
  const folder = await mkdtemp(join(tmpdir(), 'cotejo-data-'))
  const path = join(folder, name)
  await writeFile(path, content)
  return { path, release: () => rm(folder, { recursive: true, force: true }) }
}

async function unpackedBzip2(path: string): Promise<SourceTable> {
  const { default: bzip2 } = await import('seek-bzip')
  const inner = basename(path).replace(/\.bz2$/i, '')
  const format = formatOf(path, inner)
  let content: Uint8Array
  try {
    content = bzip2.decode(await readFile(path))
  } catch (error) {
    throw unreadable(path, 'it is cut short or no bzip2 file.', error)
  }
  return { format, ...(await inTemporaryFolder(inner, content)) }
}

/** A cell as CSV writes it; lines broken for looks in a heading are joined. */
function csvCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value).replace(/\s+/g, ' ')
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

async function sheetAsCsv(path: string, sheet: string | undefined): Promise<SourceTable> {
  const { default: readSheets } = await import('read-excel-file/node')
  let rows: readonly (readonly unknown[])[] | undefined
  try {
    const sheets = await readSheets(path)
    rows = (sheet === undefined ? sheets[0] : sheets.find(({ sheet: name }) => name === sheet))?.data
  } catch (error) {
    throw unreadable(path, 'it is cut short or no workbook.', error)
  }
  if (rows === undefined) throw unreadable(path, `it has no sheet "${sheet}".`)
  const csv = rows.map((row) => row.map(csvCell).join(',')).join('\n')
  return { format: 'csv', ...(await inTemporaryFolder('sheet.csv', `${csv}\n`)) }
}

function formatOf(path: string, name: string): SourceTable['format'] {
  const format = FORMAT.find(([pattern]) => pattern.test(name))?.[1]
  if (format === undefined) throw unreadable(path, 'files of this kind are not read.')
  return format
}

/**
 * The file as a table the engine reads.
 *
 * @param sheet the sheet of a workbook; the first where left out
 * @throws CotejoError `dataset_unreadable`
 */
export async function openSourceTable(path: string, sheet?: string): Promise<SourceTable> {
  if (/\.xlsx$/i.test(path)) return await sheetAsCsv(path, sheet)
  if (/\.bz2$/i.test(path)) return await unpackedBzip2(path)
  return { path, format: formatOf(path, basename(path)), release: asItIs }
}

/** SHA-256 of a file's bytes. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
  } catch (error) {
    throw unreadable(path, 'it can’t be opened.', error)
  }
  return hash.digest('hex')
}
