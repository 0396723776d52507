// Starts the built program as a user does, in folders of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const MAIN = join(import.meta.dirname, '..', '..', 'dist', 'cli', 'main.js')

/** The instant at which every command of a test believes to run. */
export const NOW = '2026-01-15T12:00:00.000Z'

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export const start = (args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): ChildProcess =>
  spawn(process.execPath, [MAIN, ...args], { cwd, env: { ...process.env, COTEJO_NOW: NOW, ...env } })

export function cotejo(
  args: readonly string[],
  cwd: string,
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = start(args, cwd, env)
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    )
    // A command that reads no input may be gone before it is written.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(input)
  })
}

/** The objects of JSON Lines. */
export const jsonLines = (text: string): Record<string, unknown>[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

/** A new folder with the given files, and how to be rid of it. */
export function scratch(files: Readonly<Record<string, string | Uint8Array>> = {}): {
  readonly folder: string
  readonly remove: () => void
} {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-cli-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Starts `add`, kills it `delay` ms after its `after`th line, and gives the ids of the documents it had printed. */
export function killedAdding(
  args: readonly string[],
  cwd: string,
  { after, delay }: { readonly after: number; readonly delay: number },
): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = start(args, cwd)
    let printed = ''
    let set = false
    const arm = (): void => {
      if (set || printed.split('\n').length - 1 < after) return
      set = true
      setTimeout(() => child.kill('SIGKILL'), delay)
    }
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      arm()
    })
    arm()
    child.on('error', reject)
    child.on('close', () => {
      // The last line may be cut off by the kill; only whole lines were said.
      const whole = printed.slice(0, printed.lastIndexOf('\n') + 1)
      resolve(jsonLines(whole).flatMap(({ document }) => (typeof document === 'string' ? [document] : [])))
    })
  })
}
