// The built program, serving: the sample, or a new workspace with documents of a test's own.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cotejo, MAIN, NOW } from '../cli/program.js'

/** A server that runs until it is stopped; its folder is the test's to remove. */
export interface Serving {
  readonly address: string
  readonly folder: string
  readonly stop: () => Promise<void>
}

/** How a workspace is made and served. */
export interface ServingOptions {
  /** The address of the database that keeps it; a file where left out. */
  readonly databaseUrl?: string
  /** Files that lie in the folder before anything is done; a pack among them, for instance. */
  readonly files?: Readonly<Record<string, string>>
  /** Files of series among these. */
  readonly series?: readonly string[]
  /** More of the command that serves. */
  readonly flags?: readonly string[]
}

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'cotejo-web-'))

/** Starts a command that serves, and waits for the address it prints. */
async function started(args: readonly string[], folder: string, databaseUrl = ''): Promise<Serving> {
  const child: ChildProcess = spawn(process.execPath, [MAIN, ...args, '--json'], {
    cwd: folder,
    env: { ...process.env, COTEJO_NOW: NOW, DATABASE_URL: databaseUrl },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  let out = ''
  for await (const chunk of child.stdout ?? []) {
    out += String(chunk)
    const address = /"address":"([^"]+)"/.exec(out)?.[1]
    if (address === undefined) continue
    const stop = async (): Promise<void> => {
      child.kill('SIGTERM')
      await ended
    }
    return { address, folder, stop }
  }
  throw new Error(`No address was printed: ${out}`)
}

const ANY_PORT = ['--port', '0']

/** Serves the sample that comes with the program. */
export const serveSample = (): Promise<Serving> => {
  const folder = newFolder()
  return started(['demo', '--dir', join(folder, 'sample'), ...ANY_PORT], folder)
}

/** Serves a workspace again, at the address it had. */
export const serveAgain = ({ folder, address }: Serving): Promise<Serving> =>
  started(['serve', '--port', new URL(address).port], folder)

function write(folder: string, name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), text)
}

/** Serves a new workspace with the given files, each published on its day: `{ 'a.txt': ['2031-03-04', 'text'] }`. */
export async function serveNew(
  documents: Readonly<Record<string, readonly [published: string, text: string]>> = {},
  pack = 'base',
  { databaseUrl = '', files = {}, series = [], flags = [] }: ServingOptions = {},
): Promise<Serving> {
  const folder = newFolder()
  const run = async (...args: readonly string[]): Promise<void> => {
    const { code, stderr } = await cotejo(args, folder, '', { DATABASE_URL: databaseUrl })
    if (code !== 0) throw new Error(`cotejo ${args.join(' ')}: ${stderr}`)
  }
  for (const [name, text] of Object.entries(files)) write(folder, name, text)
  await run('init', '.', '--pack', pack)
  for (const [name, [published, text]] of Object.entries(documents)) {
    write(folder, name, text)
    await run('add', name, '--published', published)
  }
  if (series.length > 0) await run('data', 'add', ...series)
  return started(['serve', ...ANY_PORT, ...flags], folder, databaseUrl)
}
