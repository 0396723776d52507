// What a workspace holds in the formats of other programs. Names of private persons are hidden before anything is
// rendered, so that no renderer can forget to.
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { zipOf } from '../export/zip-archive.js'
import { roCrate } from './bundle.js'
import { acled, dataPackageExport, ftm } from './export-exchange.js'
import { type Export, type ExportOptions, type Material, materialOf } from './export-material.js'
import { claimReview } from './export-ratings.js'
import { annotations, csl, csv, geojson, ics, xlsx } from './export-tables.js'
import { writeError } from './file-errors.js'
import type { Situation } from './situation.js'
import type { Workspace } from './workspace.js'

const RENDER = {
  csv,
  xlsx,
  datapackage: dataPackageExport,
  annotations,
  geojson,
  'csl-json': csl,
  ics,
  ftm,
  acled,
  'claim-review': claimReview,
  'ro-crate': roCrate,
} satisfies Readonly<Record<string, (material: Material) => Export | Promise<Export>>>

export type ExportFormat = keyof typeof RENDER

/** Every format. */
// The keys are those of the record.
export const EXPORT_FORMATS = Object.keys(RENDER) as readonly ExportFormat[]

/** By format and language. */
const made = new WeakMap<Situation, Map<string, Promise<Export>>>()

/** Formats whose files know of each other: those that are taken one by one must be of one making. */
const OF_ONE_MAKING: ReadonlySet<ExportFormat> = new Set(['datapackage', 'ro-crate'])

/** What is known already in one format. */
export const exportFrom = async (
  workspace: Workspace,
  situation: Situation,
  format: ExportFormat,
  options: ExportOptions,
): Promise<Export> => {
  const { held, persons } = situation
  const known = made.get(situation) ?? new Map<string, Promise<Export>>()
  made.set(situation, known)
  const key = `${format} ${options.language ?? ''}`
  const before = known.get(key)
  if (before !== undefined) return await before
  const making = Promise.resolve(RENDER[format]({ workspace, held, persons, situation: () => situation, options }))
  if (OF_ONE_MAKING.has(format)) known.set(key, making)
  return await making
}

/** A workspace in one format. */
export async function exportOf(workspace: Workspace, format: ExportFormat, options: ExportOptions): Promise<Export> {
  return await RENDER[format](await materialOf(workspace, options))
}

/** All files of an export as one ZIP. */
export const zippedExport = ({ files }: Export): Uint8Array =>
  zipOf(Object.fromEntries(files.map(({ name, content }) => [name, content])))

/**
 * Writes an export: a single file to the path given; several into the folder of that path, or as one ZIP where it ends
 * in `.zip`.
 *
 * @returns the paths written
 */
export async function writeExport(exported: Export, path: string): Promise<readonly string[]> {
  const { files } = exported
  const zipped = files.length > 1 && path.toLowerCase().endsWith('.zip')
  const places = zipped
    ? [{ place: path, content: zippedExport(exported) }]
    : files.map(({ name, content }) => ({ place: files.length === 1 ? path : join(path, name), content }))
  for (const { place, content } of places) {
    try {
      await mkdir(dirname(place), { recursive: true })
      await writeFile(`${place}.part`, content)
      await rename(`${place}.part`, place)
    } catch (error) {
      throw writeError(place, error)
    }
  }
  return places.map(({ place }) => place)
}
