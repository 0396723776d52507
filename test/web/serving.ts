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

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'cotejo-web-'))

/** Starts a command that serves, and waits for the address it prints. */
async function started(args: readonly string[], folder: string): Promise<Serving> {
  const child: ChildProcess = spawn(process.execPath, [MAIN, ...args, '--json', '--port', '0'], {
    cwd: folder,
    env: { ...process.env, COTEJO_NOW: NOW },
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

/** Serves the sample that comes with the program. */
export const serveSample = (): Promise<Serving> => {
  const folder = newFolder()
  return started(['demo', '--dir', join(folder, 'sample')], folder)
}

/** Serves a new workspace with the given files, each published on its day: `{ 'a.txt': ['2031-03-04', 'text'] }`. */
export async function serveNew(
  files: Readonly<Record<string, readonly [published: string, text: string]>> = {},
  pack = 'base',
): Promise<Serving> {
  const folder = newFolder()
  await cotejo(['init', '.', '--pack', pack], folder, '', { DATABASE_URL: '' })
  for (const [name, [published, text]] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
    await cotejo(['add', name, '--published', published], folder)
  }
  return started(['serve'], folder)
}
