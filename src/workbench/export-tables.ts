// The formats that tables, places, sources and deadlines are taken in: each a plain rendering of what the dossier or the
// readings hold.
import { annotationCollection } from '../export/annotation.js'
import { type CalendarEntry, renderCalendar } from '../export/calendar.js'
import { cslItems } from '../export/csl.js'
import { renderCsv } from '../export/csv.js'
import { placeCollection } from '../export/geojson.js'
import { hidePrivatePersons } from '../export/private-persons.js'
import { labelFor } from '../export/said-dossier.js'
import { type Labels, tablesOf } from '../export/tables.js'
import { renderXlsx } from '../export/xlsx.js'
import { CotejoError, told } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { ENGLISH_READER } from '../words/reader-language.js'
import { nameOfFile } from './dossier.js'
import type { Export, Material } from './export-material.js'
import { mapPlacesOf } from './map-places.js'
import { outlookOn } from './outlook.js'
import { readerOf } from './publish.js'

/** A value as a file of JSON. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** A place and the country that acts under its id bear one name. */
export const labelsOf = ({ actors, places, objects }: Pack): Labels =>
  new Map([...objects, ...actors, ...places].map(({ id, name }) => [id, name]))

/** The tables of the dossier, each thing that was to come with what became of it by today. */
export function tables({ situation, held, options }: Material): ReturnType<typeof tablesOf> {
  const watched = outlookOn(held.readings, held.pack, options.now.slice(0, 10))
  return tablesOf(situation().dossier, {
    labels: labelsOf(held.pack),
    statuses: new Map(watched.map(({ id, status }) => [id, status])),
    reader: readerOf(held.pack, options.language ?? ENGLISH_READER.language),
  })
}

export function csv(material: Material): Export {
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

export function xlsx(material: Material): Export {
  const all = tables(material)
  const count = all.reduce((sum, { rows }) => sum + rows.length, 0)
  return { files: [{ name: 'dossier.xlsx', content: renderXlsx(all) }], count, notes: [] }
}

export function annotations({ held, persons }: Material): Export {
  const collection = annotationCollection(held.readings, { title: held.pack.manifest.title, persons })
  return { files: [{ name: 'annotations.jsonld', content: json(collection) }], count: collection.total, notes: [] }
}

export function geojson({ situation, held }: Material): Export {
  const collection = placeCollection(situation().dossier, mapPlacesOf(held.pack))
  const lost = collection.features.filter(({ geometry }) => geometry === null).length
  const all = collection.features.length
  const note = `Without geometry, as the pack gives no point for them: ${lost} of ${all} places.`
  return {
    files: [{ name: 'places.geojson', content: json(collection) }],
    count: collection.features.length,
    notes: lost === 0 ? [] : [told('no_geometry', note, lost, all)],
  }
}

export function csl({ held, persons }: Material): Export {
  const documents = held.readings.map(({ document }) => ({
    ...document,
    file: document.file && nameOfFile(document.file),
  }))
  const items = hidePrivatePersons(cslItems(documents), persons)
  return { files: [{ name: 'sources.json', content: json(items) }], count: items.length, notes: [] }
}

export function ics({ held, persons, options }: Material): Export {
  const urls = new Map(held.readings.map(({ document }) => [document.id, document.url]))
  const all = outlookOn(held.readings, held.pack, options.now.slice(0, 10))
  const entries = all.flatMap(({ due, ...item }): CalendarEntry[] => {
    const { id, speaker, status } = item
    const url = urls.get(item.document) ?? null
    const source = `${item.file === url ? url : nameOfFile(item.file)}:${item.outlook.span.start}`
    const kind = item.outlook.kind
    const { day, rule, because } = due
    if (day === null) return []
    return [{ id, kind, speaker, day, status, rule, because, quote: item.quote.text, source, url }]
  })
  const reader = readerOf(held.pack, options.language ?? ENGLISH_READER.language)
  const title = labelFor(reader)(held.pack.manifest.title)
  const content = renderCalendar(hidePrivatePersons(entries, persons), {
    ...{ title, now: options.now },
    language: reader.language,
  })
  const undated = all.length - entries.length
  const note = `Left out, as no day is known by which they are due: ${undated} of ${all.length}.`
  const notes = undated === 0 ? [] : [told('undated', note, undated, all.length)]
  return { files: [{ name: 'deadlines.ics', content }], count: entries.length, notes }
}
