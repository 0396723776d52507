// Official series in a workspace: files are recognised by the pack's datasets, read once, and kept by publication.
import { mkdir, readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { createDatasetReader } from '../data/read-dataset.js'
import { hashOfFile } from '../data/source-table.js'
import {
  CotejoError,
  type Dataset,
  earliestDay,
  type HeldVintage,
  latestDay,
  type Series,
  type SeriesFile,
} from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { type Downloaded, download } from '../sources/download.js'
import { readError } from './file-errors.js'
import { VERSION } from './version.js'
import type { Workspace } from './workspace.js'

const DATA_FILE = /\.(?:csv|tsv|json|jsonl|parquet|xlsx)(?:\.(?:gz|bz2))?$/i

/** What became of one file. */
export type DataOutcome =
  | {
      readonly kind: 'added' | 'held'
      readonly file: string
      readonly dataset: string
      readonly rows: number
      readonly series: number
      readonly vintages: readonly string[]
      /** Series of a publication held already whose values are others in this file; what was held stays. */
      readonly differing: number
    }
  | { readonly kind: 'unchanged'; readonly file: string; readonly dataset: string }
  | { readonly kind: 'failed'; readonly file: string; readonly error: CotejoError }

/** What a file gave, in words. */
export function dataOutcomeInWords(outcome: Exclude<DataOutcome, { readonly kind: 'failed' }>): string {
  if (outcome.kind === 'unchanged') return outcome.dataset
  const { dataset, rows, series, vintages, differing } = outcome
  const other = differing > 0 ? `; ${differing} series have other values than the publication held, which stays` : ''
  return `${dataset}, ${rows} rows, ${series} series, published ${vintages.join(', ')}${other}`
}

/** The files meant by paths: a file is itself, a folder all its files that may hold data. */
async function dataFiles(paths: readonly string[]): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of paths) {
    try {
      if (!(await stat(path)).isDirectory()) {
        found.push(path)
        continue
      }
      const inside = await readdir(path, { recursive: true })
      found.push(
        ...inside
          .filter((name) => DATA_FILE.test(name))
          .sort()
          .map((name) => join(path, name)),
      )
    } catch (error) {
      throw readError(path, error)
    }
  }
  return found
}

const asError = (file: string, error: unknown): CotejoError =>
  error instanceof CotejoError
    ? error
    : new CotejoError('dataset_unreadable', `${basename(file)}: the file can’t be read as data.`, {
        mend: 'See that it is whole and of a kind that is read (CSV, XLSX, JSON, Parquet).',
        values: [basename(file)],
        cause: error,
      })

/**
 * Adds files of the pack's datasets. A file that fails leaves the others alone.
 *
 * @param options.vintage the publication of files that do not tell it
 * @param options.dataset the dataset, where it is not to be told by the columns
 */
export async function* addData(
  { store, id }: Workspace,
  pack: Pack,
  paths: readonly string[],
  options: { readonly vintage: string | null; readonly now: string },
): AsyncGenerator<DataOutcome> {
  const known = new Map((await store.seriesFiles(id)).map((file) => [file.hash, file]))
  const reader = createDatasetReader()
  try {
    for (const path of await dataFiles(paths)) {
      const file = basename(path)
      try {
        const held = known.get(await hashOfFile(path))
        if (held !== undefined) {
          yield { kind: 'unchanged', file, dataset: held.dataset }
          continue
        }
        const { dataset, shape } = await reader.recognise(path, pack.datasets)
        const { hash, rows, series } = await reader.read(path, dataset, shape, {
          vintage: options.vintage,
          today: options.now.slice(0, 10),
        })
        const entry: SeriesFile = { dataset: dataset.id, shape: shape.id, file, hash, rows, addedAt: options.now }
        const { added, differing } = await store.keepSeries(id, entry, series)
        known.set(hash, entry)
        const vintages = [...new Set(series.map(({ vintage }) => vintage))].sort()
        yield {
          kind: added > 0 ? 'added' : 'held',
          file,
          dataset: dataset.id,
          rows,
          series: added,
          vintages,
          differing,
        }
      } catch (error) {
        yield { kind: 'failed', file, error: asError(path, error) }
      }
    }
  } finally {
    await reader.close()
  }
}

/** A dataset of the pack with what the workspace holds of it. */
export interface DatasetStanding {
  readonly dataset: Dataset
  readonly held: readonly HeldVintage[]
  readonly files: readonly SeriesFile[]
}

/** Every dataset of the pack, held or not. */
export async function dataStanding({ store, id }: Workspace, pack: Pack): Promise<readonly DatasetStanding[]> {
  const vintages = await store.vintages(id)
  const files = await store.seriesFiles(id)
  return pack.datasets.map((dataset) => ({
    dataset,
    held: vintages.filter((vintage) => vintage.dataset === dataset.id),
    files: files.filter((file) => file.dataset === dataset.id),
  }))
}

/** The pack's dataset of that id. */
export function datasetOf(pack: Pack, id: string): Dataset {
  const dataset = pack.datasets.find((one) => one.id === id)
  if (dataset !== undefined) return dataset
  throw new CotejoError('dataset_unknown', `The pack has no dataset "${id}".`, {
    mend: `Take one of: ${pack.datasets.map((one) => one.id).join(', ')}.`,
    values: [id],
    exitCode: 2,
  })
}

/** A value that a later publication changed. */
export interface Revision {
  readonly definition: string
  readonly place: string | null
  readonly category: string | null
  readonly start: string
  readonly before: number | null
  readonly after: number | null
}

const seriesKey = ({ definition, place, within, category }: Series): string =>
  JSON.stringify([definition, place, within, category])

/** What was revised between two publications, over the periods that both cover. */
export function revisionsOf(before: readonly Series[], after: readonly Series[]): readonly Revision[] {
  const earlier = new Map(before.map((series) => [seriesKey(series), series]))
  const ends = [before, after].map((list) =>
    latestDay(list.flatMap(({ observations }) => observations.at(-1)?.end ?? [])),
  )
  const covered = earliestDay(ends.filter((end) => end !== null)) ?? ''
  return after.flatMap((series) => {
    const old = new Map(earlier.get(seriesKey(series))?.observations.map(({ start, value }) => [start, value]))
    return series.observations.flatMap(({ start, end, value }): Revision[] => {
      const was = old.get(start) ?? null
      if (end > covered || was === value) return []
      const { definition, place, placeName, category } = series
      return [{ definition, place: placeName ?? place, category, start, before: was, after: value }]
    })
  })
}

/**
 * What a later publication of a dataset changed; the two newest where none are named.
 *
 * @throws CotejoError `vintage_unknown` where fewer than two are held
 */
export async function diffVintages(
  { store, id }: Workspace,
  dataset: string,
  vintages: readonly [string, string] | null,
): Promise<{ readonly from: string; readonly to: string; readonly revisions: readonly Revision[] }> {
  const held = (await store.vintages(id)).filter((one) => one.dataset === dataset).map(({ vintage }) => vintage)
  const [from, to] = vintages ?? [held.at(-2), held.at(-1)]
  if (from === undefined || to === undefined || ![from, to].every((vintage) => held.includes(vintage)))
    throw new CotejoError(
      'vintage_unknown',
      `Two publications of ${dataset} are needed; held: ${held.join(', ') || 'none'}.`,
      {
        mend: 'Add another with: cotejo data add FILE --vintage YYYY-MM',
        exitCode: 2,
      },
    )
  const before = await store.series(id, { dataset, vintage: from })
  const after = await store.series(id, { dataset, vintage: to })
  return { from, to, revisions: revisionsOf(before, after) }
}

/** Where files fetched for a workspace lie. */
const DOWNLOADS = 'data'

/**
 * Fetches a dataset from its publisher into the workspace's folder `data`, where the file stays; a fetch that was cut
 * short goes on from where it stopped.
 *
 * @throws CotejoError `dataset_by_hand` where the publisher has no lasting address, and those of the network
 */
export async function pullData(
  workspace: Workspace,
  dataset: Dataset,
  options: {
    readonly allowPrivate: boolean
    readonly today: string
    readonly progress?: (held: number, of: number | null) => void
  },
): Promise<Downloaded> {
  const { address, page, id } = dataset
  if (address === undefined)
    throw new CotejoError('dataset_by_hand', `${id} has no lasting address to fetch from.`, {
      mend: `Download it from ${page} and add it with: cotejo data add FILE`,
      values: [id, page],
    })
  const folder = join(workspace.folder, DOWNLOADS)
  await mkdir(folder, { recursive: true })
  const name = basename(new URL(address).pathname)
  const { today, ...rest } = options
  // The day in its name keeps later publications apart, and tells the publication where the file does not.
  return await download(address, join(folder, `${id}.${today}.${name}`), { userAgent: `cotejo/${VERSION}`, ...rest })
}
