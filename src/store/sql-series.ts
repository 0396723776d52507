// Official series in the store. What was once published stays as it was: a later publication has a key of its own, and
// one that is held is never written over.
import type { Kysely, Transaction } from 'kysely'
import type {
  Frequency,
  HeldVintage,
  Observation,
  Series,
  SeriesFile,
  SeriesKept,
  SeriesQuery,
} from '../model/index.js'
import type { SeriesTable, Tables } from './schema.js'

/** Rows written in one statement; databases bound the number of its parameters. */
const AT_ONCE = 80

type Packed = readonly [string, string, number, Observation['status']]

const packed = ({ start, end, value, status }: Observation): Packed => [start, end, value, status]
const unpacked = ([start, end, value, status]: Packed): Observation => ({ start, end, value, status })

function rowOf(workspace: string, series: Series): SeriesTable {
  const { dataset, vintage, definition, place, within, category, placeName, frequency, observations } = series
  return {
    workspace,
    dataset,
    vintage,
    definition,
    part: JSON.stringify([place, within, category]),
    place_name: placeName,
    frequency,
    start: observations[0]?.start ?? '',
    end: observations.at(-1)?.end ?? '',
    count: observations.length,
    observations: JSON.stringify(observations.map(packed)),
  }
}

function seriesFrom(row: Omit<SeriesTable, 'workspace' | 'start' | 'end' | 'count'>): Series {
  // Only rows written by `rowOf` are ever read.
  const [place, within, category] = JSON.parse(row.part) as [string | null, string | null, string | null]
  const observations = (JSON.parse(row.observations) as Packed[]).map(unpacked)
  const { dataset, vintage, definition, place_name: placeName } = row
  const frequency = row.frequency as Frequency
  return { dataset, vintage, definition, place, within, category, placeName, frequency, observations }
}

const keyOf = ({ definition, vintage, part }: Pick<SeriesTable, 'definition' | 'vintage' | 'part'>): string =>
  JSON.stringify([definition, vintage, part])

/** What is held of the publications that are to be written: their values by key. */
async function heldOf(
  db: Transaction<Tables>,
  workspace: string,
  dataset: string,
  vintages: readonly string[],
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom('series')
    .select(['definition', 'vintage', 'part', 'observations'])
    .where('workspace', '=', workspace)
    .where('dataset', '=', dataset)
    .where('vintage', 'in', vintages)
    .execute()
  return new Map(rows.map((row) => [keyOf(row), row.observations]))
}

export async function keepSeries(
  db: Kysely<Tables>,
  workspace: string,
  { hash, dataset, shape, file, rows, addedAt }: SeriesFile,
  series: readonly Series[],
): Promise<SeriesKept> {
  const all = series.map((one) => rowOf(workspace, one))
  return await db.transaction().execute(async (transaction) => {
    const vintages = [...new Set(all.map(({ vintage }) => vintage))]
    const held =
      vintages.length === 0 ? new Map<string, string>() : await heldOf(transaction, workspace, dataset, vintages)
    const added = all.filter((row) => !held.has(keyOf(row)))
    const differing = all.filter((row) => (held.get(keyOf(row)) ?? row.observations) !== row.observations)
    for (let at = 0; at < added.length; at += AT_ONCE)
      await transaction
        .insertInto('series')
        .values(added.slice(at, at + AT_ONCE))
        .execute()
    await transaction
      .insertInto('series_file')
      .values({ workspace, hash, dataset, shape, file, rows, added_at: addedAt })
      .onConflict((conflict) => conflict.columns(['workspace', 'hash']).doNothing())
      .execute()
    return { added: added.length, held: all.length - added.length, differing: differing.length }
  })
}

export async function seriesOf(db: Kysely<Tables>, workspace: string, query: SeriesQuery): Promise<Series[]> {
  let wanted = db
    .selectFrom('series')
    .select(['dataset', 'vintage', 'definition', 'part', 'place_name', 'frequency', 'observations'])
    .where('workspace', '=', workspace)
    .where('dataset', '=', query.dataset)
  if (query.definitions !== undefined) wanted = wanted.where('definition', 'in', query.definitions)
  if (query.vintage !== undefined) wanted = wanted.where('vintage', '=', query.vintage)
  const rows = await wanted.orderBy('definition').orderBy('vintage').orderBy('part').execute()
  return rows.map(seriesFrom)
}

export async function vintagesOf(db: Kysely<Tables>, workspace: string): Promise<HeldVintage[]> {
  const rows = await db
    .selectFrom('series')
    .select(({ fn }) => [
      'dataset',
      'vintage',
      fn.countAll<number>().as('series'),
      fn.sum<number>('count').as('observations'),
      fn.min('start').as('start'),
      fn.max('end').as('end'),
    ])
    .where('workspace', '=', workspace)
    .groupBy(['dataset', 'vintage'])
    .orderBy('dataset')
    .orderBy('vintage')
    .execute()
  return rows.map((row) => ({ ...row, series: Number(row.series), observations: Number(row.observations) }))
}

export async function seriesFilesOf(db: Kysely<Tables>, workspace: string): Promise<SeriesFile[]> {
  const rows = await db
    .selectFrom('series_file')
    .select(['dataset', 'shape', 'file', 'hash', 'rows', 'added_at'])
    .where('workspace', '=', workspace)
    .orderBy('added_at')
    .orderBy('file')
    .execute()
  return rows.map(({ added_at: addedAt, ...file }) => ({ ...file, addedAt }))
}
