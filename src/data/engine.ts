// The engine that reads published files. A pack's mapping is SQL that others may have written, so it runs where it can
// reach one file and nothing else: no other path, no network, no extension, no setting of its own.
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { DatasetShape } from '../model/index.js'
import type { SourceTable } from './source-table.js'

const MEMORY = '1GB'
const THREADS = '2'

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** The table function that reads a file. Values of CSV come as they are written: codes keep their zeros. */
function scanOf({ path, format }: SourceTable, { skip, encoding }: DatasetShape): string {
  if (format === 'json') return `read_json(${quoted(path)})`
  if (format === 'parquet') return `read_parquet(${quoted(path)})`
  return `read_csv(${quoted(path)}, header = true, all_varchar = true, skip = ${skip}, encoding = ${quoted(encoding)})`
}

/** One file under the engine, as the table `source`. Close it when done. */
export interface OpenTable {
  readonly columns: readonly string[]
  /** Rows as plain values; a list column is an array. */
  query(sql: string): Promise<readonly Record<string, unknown>[]>
  columnsOf(sql: string): Promise<readonly string[]>
  close(): void
}

async function rowsOf(connection: DuckDBConnection, sql: string): Promise<readonly Record<string, unknown>[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJS()
}

/** Opens a file; the engine's own error where it is no table of this kind. */
export async function openTable(table: SourceTable, shape: DatasetShape): Promise<OpenTable> {
  const instance = await DuckDBInstance.create(':memory:', {
    memory_limit: MEMORY,
    threads: THREADS,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  })
  const connection = await instance.connect()
  const close = (): void => {
    connection.closeSync()
    instance.closeSync()
  }
  const columnsOf = async (sql: string): Promise<readonly string[]> =>
    (await rowsOf(connection, `DESCRIBE ${sql}`)).map((row) => String(row.column_name))
  try {
    await connection.run(`SET allowed_paths = [${quoted(table.path)}]`)
    await connection.run('SET enable_external_access = false')
    await connection.run('SET lock_configuration = true')
    await connection.run(`CREATE TEMP VIEW source AS SELECT * FROM ${scanOf(table, shape)}`)
    return {
      columns: await columnsOf('SELECT * FROM source'),
      query: (sql) => rowsOf(connection, sql),
      columnsOf,
      close,
    }
  } catch (error) {
    close()
    throw error
  }
}
