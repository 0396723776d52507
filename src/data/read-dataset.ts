// Official files to series: told by their columns, mapped by the SELECT of their shape, and kept apart by publication.
import { basename } from 'node:path'
import {
  CotejoError,
  type Dataset,
  type DatasetReader,
  type DatasetReading,
  type DatasetShape,
  earliestDay,
  latestDay,
  type Observation,
  type ObservationStatus,
  type Series,
} from '../model/index.js'
import { type OpenTable, openTable } from './engine.js'
import { periodOf } from './period.js'
import { hashOfFile, openSourceTable, type SourceTable } from './source-table.js'

/** Columns that a mapping may leave out. */
const OPTIONAL = ['vintage', 'place', 'place_name', 'within', 'category', 'status'] as const

const STATUSES: ReadonlySet<string> = new Set(['preliminary', 'revised', 'final', 'predicted', 'reported'])

const isStatus = (value: unknown): value is ObservationStatus => typeof value === 'string' && STATUSES.has(value)

const textOrNull = (value: unknown): string | null => (value === null || value === undefined ? null : String(value))

/** A file, unpacked once for each sheet that is asked for, however many shapes are tried on it. */
class Unpacked {
  readonly #path: string
  readonly #tables = new Map<string, SourceTable>()
  readonly #columns = new Map<string, readonly string[]>()

  constructor(path: string) {
    this.#path = path
  }

  async table(sheet: string | undefined): Promise<SourceTable> {
    const held = this.#tables.get(sheet ?? '')
    if (held !== undefined) return held
    const table = await openSourceTable(this.#path, sheet)
    this.#tables.set(sheet ?? '', table)
    return table
  }

  /** The columns of the file under a shape; none where it can't be read so. */
  async columns(shape: DatasetShape): Promise<readonly string[]> {
    const way = JSON.stringify([shape.sheet, shape.skip, shape.encoding])
    const held = this.#columns.get(way)
    if (held !== undefined) return held
    const columns = await this.#columnsUnder(shape)
    this.#columns.set(way, columns)
    return columns
  }

  async #columnsUnder(shape: DatasetShape): Promise<readonly string[]> {
    try {
      const open = await openTable(await this.table(shape.sheet), shape)
      open.close()
      return open.columns
    } catch (error) {
      // A workbook without that sheet or a file in another encoding is no file of this shape; a broken one is told.
      if (error instanceof CotejoError && shape.sheet === undefined) throw error
      return []
    }
  }

  async release(): Promise<void> {
    for (const table of this.#tables.values()) await table.release()
    this.#tables.clear()
  }
}

const fits = (shape: DatasetShape, columns: readonly string[], name: string): boolean =>
  shape.columns.every((column) => columns.includes(column)) &&
  (shape.fileName === undefined || name.toLowerCase().includes(shape.fileName.toLowerCase()))

/** The mapping with every column a series needs, one row a series. */
async function seriesQuery(open: OpenTable, shape: DatasetShape): Promise<string> {
  const given = await open.columnsOf(shape.select)
  const optional = OPTIONAL.map((column) =>
    given.includes(column) ? `CAST(${column} AS VARCHAR) AS ${column}` : `NULL AS ${column}`,
  )
  return `
    WITH mapped AS (
      SELECT CAST(definition AS VARCHAR) AS definition, CAST(start AS DATE) AS start, CAST(value AS DOUBLE) AS value,
        ${optional.join(', ')}
      FROM (${shape.select}) WHERE value IS NOT NULL),
    observed AS (
      SELECT definition, vintage, place, any_value(place_name) AS place_name, within, category, start,
        sum(value) AS value, any_value(status) AS status, count(*) AS rows
      FROM mapped GROUP BY definition, vintage, place, within, category, start)
    SELECT definition, vintage, place, any_value(place_name) AS place_name, within, category,
      list(strftime(start, '%Y-%m-%d') ORDER BY start) AS starts, list(value ORDER BY start) AS counts,
      list(status ORDER BY start) AS statuses, sum(rows) AS rows
    FROM observed GROUP BY definition, vintage, place, within, category
    ORDER BY vintage, definition, category NULLS FIRST, within NULLS FIRST, place NULLS FIRST`
}

/** A list column of a row. */
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

function seriesOf(row: Record<string, unknown>, dataset: Dataset, vintage: string): Series {
  const counts = listOf(row.counts)
  const statuses = listOf(row.statuses)
  const observations = listOf(row.starts).map((start, i): Observation => {
    const status = statuses[i]
    return {
      ...periodOf(String(start), dataset.frequency),
      value: Number(counts[i]),
      status: isStatus(status) ? status : null,
    }
  })
  return {
    dataset: dataset.id,
    vintage: textOrNull(row.vintage) ?? vintage,
    definition: String(row.definition),
    place: textOrNull(row.place),
    placeName: textOrNull(row.place_name),
    within: textOrNull(row.within),
    category: textOrNull(row.category),
    frequency: dataset.frequency,
    observations,
  }
}

/** What the engine says of a mapping that does not fit its file. */
function mappingError(path: string, dataset: Dataset, shape: DatasetShape, error: unknown): CotejoError {
  if (error instanceof CotejoError) return error
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : ''
  const column = /column/i.test(reason) ? reason.split('"')[1] : undefined
  const what = column === undefined ? 'its values are not those of this dataset' : `it has no column "${column}"`
  return new CotejoError('dataset_columns', `${basename(path)}: ${what} (${dataset.id}, shape ${shape.id}).`, {
    mend: 'The publisher may have changed the file: add its new shape to the pack’s datasets.yaml.',
    cause: error,
  })
}

/** What is known of a file beside its bytes. */
interface Given {
  readonly vintage: string | null
  readonly today: string
}

/** A month or day in the name of a file. */
const DATED_NAME = /(?<!\d)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?(?!\d)/g

/**
 * The publication of series whose file does not tell it: the one given, else the date in the file's name, else the
 * last period that the file covers, before whose end it can't have been published; projections reach beyond today.
 */
function vintageOf(path: string, rows: readonly Record<string, unknown>[], given: Given, dataset: Dataset): string {
  if (given.vintage !== null) return given.vintage
  const [named, ...others] = basename(path).match(DATED_NAME) ?? []
  // Two dates are the range a file covers.
  if (named !== undefined && others.length === 0) return named
  const last = latestDay(rows.flatMap((row) => listOf(row.starts).map(String))) ?? ''
  const end = periodOf(last, dataset.frequency).end
  return (earliestDay([end, given.today]) ?? end).slice(0, 7)
}

async function readThrough(
  path: string,
  file: Unpacked,
  dataset: Dataset,
  shape: DatasetShape,
  given: Given,
): Promise<DatasetReading> {
  const open = await openTable(await file.table(shape.sheet), shape)
  try {
    const rows = await open.query(await seriesQuery(open, shape))
    const otherwise = rows.length === 0 ? '' : vintageOf(path, rows, given, dataset)
    return {
      dataset: dataset.id,
      shape: shape.id,
      hash: await hashOfFile(path),
      rows: rows.reduce((sum, row) => sum + Number(row.rows), 0),
      series: rows.map((row) => seriesOf(row, dataset, otherwise)),
    }
  } finally {
    open.close()
  }
}

/** A reader of datasets through DuckDB. */
export function createDatasetReader(): DatasetReader {
  let last: { readonly path: string; readonly file: Unpacked } | null = null
  const fileAt = async (path: string): Promise<Unpacked> => {
    if (last?.path === path) return last.file
    await last?.file.release()
    last = { path, file: new Unpacked(path) }
    return last.file
  }
  return {
    async recognise(path, datasets) {
      const file = await fileAt(path)
      const name = basename(path)
      for (const dataset of datasets)
        for (const shape of dataset.shapes) if (fits(shape, await file.columns(shape), name)) return { dataset, shape }
      throw new CotejoError('dataset_unknown', `${name}: no dataset of the pack has a file with these columns.`, {
        mend: 'See the datasets with: cotejo data list — or declare it in the pack’s datasets.yaml.',
      })
    },
    async read(path, dataset, shape, given) {
      try {
        return await readThrough(path, await fileAt(path), dataset, shape, given)
      } catch (error) {
        throw mappingError(path, dataset, shape, error)
      }
    },
    async close() {
      await last?.file.release()
      last = null
    },
  }
}
