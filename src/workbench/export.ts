// What a workspace holds in the formats of other programs. Names of private persons are hidden before anything is
// rendered, so that no renderer can forget to.
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { annotationCollection } from '../export/annotation.js'
import { type CalendarEntry, renderCalendar } from '../export/calendar.js'
import { cslItems } from '../export/csl.js'
import { renderCsv } from '../export/csv.js'
import { placeCollection } from '../export/geojson.js'
import { hidePrivatePersons, privatePersonsOf } from '../export/private-persons.js'
import { type Labels, tablesOf } from '../export/tables.js'
import { renderXlsx } from '../export/xlsx.js'
import { CotejoError, type Dossier } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { analyse } from './analyse.js'
import { makeDossier, nameOfFile } from './dossier.js'
import { writeError } from './file-errors.js'
import { mapPlacesOf } from './map-places.js'
import { outlookOn } from './outlook.js'
import { readWorkspace, type WorkspaceReadings } from './readings.js'
import type { Situation } from './situation.js'
import type { Workspace } from './workspace.js'

export type ExportFormat = 'csv' | 'xlsx' | 'annotations' | 'geojson' | 'csl-json' | 'ics'

/** A file to be written. */
export interface ExportFile {
  readonly name: string
  readonly content: string | Uint8Array
}

export interface Export {
  readonly files: readonly ExportFile[]
  /** How many things it holds: rows, annotations, features, sources, entries. */
  readonly count: number
  /** What a user should know of it, in sentences. */
  readonly notes: readonly string[]
}

export interface ExportOptions {
  /** ISO instant. */
  readonly now: string
  /** One table of CSV instead of all. */
  readonly table?: string
}

interface Material {
  readonly held: WorkspaceReadings
  readonly persons: ReturnType<typeof privatePersonsOf>
  readonly dossier: () => Dossier
  readonly options: ExportOptions
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** A place and the country that acts under its id bear one name. */
const labelsOf = ({ actors, places, objects }: Pack): Labels =>
  new Map([...objects, ...actors, ...places].map(({ id, name }) => [id, name]))

/** The tables of the dossier, each thing that was to come with what became of it by today. */
function tables({ dossier, held, options }: Material): ReturnType<typeof tablesOf> {
  const watched = outlookOn(held.readings, held.pack, options.now.slice(0, 10))
  return tablesOf(dossier(), labelsOf(held.pack), new Map(watched.map(({ id, status }) => [id, status])))
}

function csv(material: Material): Export {
  const { options } = material
  const all = tables(material)
  const wanted = options.table === undefined ? all : all.filter(({ name }) => name === options.table)
  if (wanted.length === 0)
    throw new CotejoError('table_unknown', `There is no table "${options.table}".`, {
      mend: `Choose one of: ${all.map(({ name }) => name).join(', ')}.`,
      exitCode: 2,
    })
  return {
    files: wanted.map((table) => ({ name: `${table.name}.csv`, content: renderCsv(table) })),
    count: wanted.reduce((sum, { rows }) => sum + rows.length, 0),
    notes: [],
  }
}

function xlsx(material: Material): Export {
  const all = tables(material)
  const count = all.reduce((sum, { rows }) => sum + rows.length, 0)
  return { files: [{ name: 'dossier.xlsx', content: renderXlsx(all) }], count, notes: [] }
}

function annotations({ held, persons }: Material): Export {
  const collection = annotationCollection(held.readings, { title: held.pack.manifest.title, persons })
  return { files: [{ name: 'annotations.jsonld', content: json(collection) }], count: collection.total, notes: [] }
}

function geojson({ dossier, held }: Material): Export {
  const collection = placeCollection(dossier(), mapPlacesOf(held.pack))
  const lost = collection.features.filter(({ geometry }) => geometry === null).length
  const note = `Without geometry, as the pack gives no point for them: ${lost} of ${collection.features.length} places.`
  return {
    files: [{ name: 'places.geojson', content: json(collection) }],
    count: collection.features.length,
    notes: lost === 0 ? [] : [note],
  }
}

function csl({ held, persons }: Material): Export {
  const documents = held.readings.map(({ document }) => ({
    ...document,
    file: document.file && nameOfFile(document.file),
  }))
  const items = hidePrivatePersons(cslItems(documents), persons)
  return { files: [{ name: 'sources.json', content: json(items) }], count: items.length, notes: [] }
}

function ics({ held, persons, options }: Material): Export {
  const urls = new Map(held.readings.map(({ document }) => [document.id, document.url]))
  const all = outlookOn(held.readings, held.pack, options.now.slice(0, 10))
  const entries = all.flatMap(({ due, ...item }): CalendarEntry[] => {
    if (due.day === null) return []
    const { id, speaker, status } = item
    const url = urls.get(item.document) ?? null
    const source = `${item.file === url ? url : nameOfFile(item.file)}:${item.outlook.span.start}`
    const told = { id, kind: item.outlook.kind, speaker, day: due.day, status, because: due.because }
    return [{ ...told, quote: item.quote.text, source, url }]
  })
  const content = renderCalendar(hidePrivatePersons(entries, persons), held.pack.manifest.title, options.now)
  const undated = all.length - entries.length
  const notes =
    undated === 0 ? [] : [`Left out, as no day is known by which they are due: ${undated} of ${all.length}.`]
  return { files: [{ name: 'deadlines.ics', content }], count: entries.length, notes }
}

const RENDER: Readonly<Record<ExportFormat, (material: Material) => Export>> = {
  csv,
  xlsx,
  annotations,
  geojson,
  'csl-json': csl,
  ics,
}

/** Every format. */
// The keys are those of the record.
export const EXPORT_FORMATS = Object.keys(RENDER) as readonly ExportFormat[]

/** What is known already in one format. */
export const exportFrom = (
  { held, persons, dossier }: Situation,
  format: ExportFormat,
  options: ExportOptions,
): Export => RENDER[format]({ held, persons, dossier: () => dossier, options })

/** A workspace in one format. */
export async function exportOf(workspace: Workspace, format: ExportFormat, options: ExportOptions): Promise<Export> {
  const held = await readWorkspace(workspace)
  const persons = privatePersonsOf(held.readings)
  const { title } = held.pack.manifest
  const dossier = () =>
    hidePrivatePersons(
      makeDossier(analyse(held.readings, held.pack, held.decisions), {
        title,
        versions: held.versions,
        decisions: held.decisions,
      }),
      persons,
    )
  return RENDER[format]({ held, persons, dossier, options })
}

/**
 * Writes an export: a single file to the path given, several into the folder of that path.
 *
 * @returns the paths written
 */
export async function writeExport({ files }: Export, path: string): Promise<readonly string[]> {
  const written: string[] = []
  for (const { name, content } of files) {
    const place = files.length === 1 ? path : join(path, name)
    try {
      await mkdir(dirname(place), { recursive: true })
      await writeFile(`${place}.part`, content)
      await rename(`${place}.part`, place)
    } catch (error) {
      throw writeError(place, error)
    }
    written.push(place)
  }
  return written
}
