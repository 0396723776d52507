// Databases of their own on the server that the test run started.
import pg from 'pg'
import { inject } from 'vitest'

let made = 0

/** Runs one statement on a database and gives its rows. */
export async function ask(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(statement)).rows
  } finally {
    await client.end()
  }
}

/** The address of the server with another database, user or password. */
export function addressWith(change: { database?: string; user?: string; password?: string; port?: number }): string {
  const url = new URL(inject('databaseUrl'))
  if (change.database !== undefined) url.pathname = `/${change.database}`
  if (change.user !== undefined) url.username = change.user
  if (change.password !== undefined) url.password = change.password
  if (change.port !== undefined) url.port = String(change.port)
  return url.href
}

/** The address of a new, empty database. */
export async function emptyDatabase(): Promise<string> {
  const database = `t_${process.pid}_${made++}`
  await ask(inject('databaseUrl'), `create database ${database}`)
  return addressWith({ database })
}
