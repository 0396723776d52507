// Official files become series: told by their columns, mapped by the pack's SELECT, kept apart by publication. The
// files are made here, in every format, whole and broken.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDatasetReader } from '../../src/data/read-dataset.js'
import type { Dataset, DatasetReader } from '../../src/model/index.js'
import { datasetSchema } from '../../src/packs/schema.js'

const TODAY = '2026-01-01'

const dataset = (fields: object): Dataset =>
  datasetSchema.parse({
    id: 'ferries',
    title: 'Ferry passengers',
    publisher: 'Harbour office',
    page: 'https://example.org/ferries',
    licence: 'CC0',
    frequency: 'month',
    definitions: [{ id: 'passengers', name: 'ferry passengers', unit: 'passenger' }],
    shapes: [
      {
        id: 'months',
        columns: ['month', 'port', 'passengers'],
        select:
          "SELECT 'passengers' AS definition, port AS place, CAST(month || '-01' AS DATE) AS start, passengers AS value FROM source",
      },
    ],
    ...fields,
  })

const FERRIES = dataset({})
const CSV = 'month,port,passengers\n2024-01,01,10\n2024-02,01,12\n2024-02,02,5\n'

let folder: string
let reader: DatasetReader
const written = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function read(path: string, datasets = [FERRIES], vintage: string | null = null) {
  const told = await reader.recognise(path, datasets)
  return await reader.read(path, told.dataset, told.shape, { vintage, today: TODAY })
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cotejo-series-'))
  reader = createDatasetReader()
})
afterAll(async () => {
  await reader.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('files of series', () => {
  it('are read from CSV, packed or not, and from JSON', async () => {
    const lines = [
      { month: '2024-01', port: '01', passengers: 10 },
      { month: '2024-02', port: '01', passengers: 12 },
      { month: '2024-02', port: '02', passengers: 5 },
    ]
    const files = [
      written('a.csv', CSV),
      written('b.csv.gz', gzipSync(CSV)),
      written('c.jsonl', lines.map((line) => JSON.stringify(line)).join('\n')),
    ]
    for (const file of files) {
      const { series, rows } = await read(file)
      expect(rows).toBe(3)
      expect(series.map(({ place, observations }) => [place, observations.map(({ value }) => value)])).toEqual([
        ['01', [10, 12]],
        ['02', [5]],
      ])
      expect(series[0]?.observations[1]).toEqual({ start: '2024-02-01', end: '2024-02-29', value: 12, status: null })
    }
  })

  it('keep zeros of codes, and are read in Latin-1 where the shape says so', async () => {
    const select =
      "SELECT 'passengers' AS definition, \"Año\" || '-01-01' AS start, n AS value, puerto AS place FROM source"
    const years = dataset({
      frequency: 'year',
      shapes: [
        { id: 'utf', columns: ['Año', 'puerto', 'n'], select },
        { id: 'latin', columns: ['Año', 'puerto', 'n'], encoding: 'latin-1', select },
      ],
    })
    const path = written('latin.csv', Buffer.from('Año,puerto,n\n2023,007,4\n', 'latin1'))
    const { series, shape } = await read(path, [years])
    expect(shape).toBe('latin')
    expect(series[0]).toMatchObject({
      place: '007',
      observations: [{ start: '2023-01-01', end: '2023-12-31', value: 4 }],
    })
  })

  it('are read in Latin-1 where they are packed too', async () => {
    const select = "SELECT 'passengers' AS definition, \"Año\" || '-01-01' AS start, n AS value FROM source"
    const shapes = [{ id: 'latin', columns: ['Año', 'n'], encoding: 'latin-1', select }]
    const path = written('packed.csv.gz', gzipSync(Buffer.from('Año,n\n2023,4\n', 'latin1')))
    const { series } = await read(path, [dataset({ frequency: 'year', shapes })])
    expect(series[0]?.observations[0]?.value).toBe(4)
  })

  it('are read from Parquet', async () => {
    const path = join(folder, 'ferries.parquet')
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    const rows = "SELECT * FROM (VALUES ('2024-01', '01', 10), ('2024-02', '01', 12)) AS rows(month, port, passengers)"
    await connection.run(`COPY (${rows}) TO '${path}' (FORMAT parquet)`)
    connection.closeSync()
    instance.closeSync()
    const { series } = await read(path)
    expect(series.map(({ place, observations }) => [place, observations.map(({ value }) => value)])).toEqual([
      ['01', [10, 12]],
    ])
  })

  it.each([
    ['given', 'x.csv', '2024-06', '2024-06'],
    ['in the name', 'cut 2024-05.csv', null, '2024-05'],
    ['a range in the name is no publication', '2024-01 2024-03.csv', null, '2024-02'],
    ['the last period covered', 'y.csv', null, '2024-02'],
  ])('take their publication: %s', async (_, name, given, expected) => {
    const { series } = await read(written(name, CSV), [FERRIES], given)
    expect(new Set(series.map(({ vintage }) => vintage))).toEqual(new Set([expected]))
  })

  it('file twelve months under the month they end with', async () => {
    const rolling = dataset({ frequency: 'twelve_months' })
    const { series } = await read(written('z.csv', CSV), [rolling])
    expect(series[0]?.observations[0]).toMatchObject({ start: '2023-02-01', end: '2024-01-31' })
  })

  it('of no dataset, cut short, or with other columns are told', async () => {
    await expect(read(written('other.csv', 'a,b\n1,2\n'))).rejects.toMatchObject({ code: 'dataset_unknown' })
    await expect(read(written('cut.csv.bz2', 'BZh9 cut'))).rejects.toMatchObject({ code: 'dataset_unreadable' })
    await expect(read(written('cut.xlsx', 'PK cut'))).rejects.toMatchObject({ code: 'dataset_unreadable' })
    await expect(read(join(folder, 'none.csv'))).rejects.toMatchObject({ code: expect.stringMatching(/^dataset_/) })
    const changed = dataset({
      shapes: [
        {
          id: 'months',
          columns: ['month'],
          select: 'SELECT harbour AS definition, month AS start, 1 AS value FROM source',
        },
      ],
    })
    await expect(read(written('changed.csv', CSV), [changed])).rejects.toMatchObject({
      code: 'dataset_columns',
      message: expect.stringContaining('harbour'),
    })
  })

  it('can be mapped to nothing but themselves', async () => {
    const secret = written('secret.csv', 'word\nhidden\n')
    for (const select of [
      `SELECT word AS definition, DATE '2024-01-01' AS start, 1 AS value FROM read_csv('${secret}')`,
      `SELECT 'passengers' AS definition, DATE '2024-01-01' AS start, 1 AS value FROM read_csv('https://example.org/a.csv')`,
    ]) {
      const sly = dataset({ shapes: [{ id: 'sly', columns: ['month'], select }] })
      await expect(read(written('open.csv', CSV), [sly])).rejects.toMatchObject({ code: 'dataset_columns' })
    }
  })
})
