// The program run as a user runs it, with what it took.
import { spawnSync } from 'node:child_process'
import { openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'

const PROGRAM = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js')
const USAGE = pathToFileURL(join(import.meta.dirname, 'usage-on-exit.mjs')).href

/**
 * Runs a command of the program in a folder; its output goes to the file `output` there.
 *
 * @returns seconds of the clock, seconds of the cores, and the most memory it had, in megabytes
 * @throws where the command fails
 */
export function measuredRun(args, folder) {
  const usage = join(folder, 'usage.json')
  const output = openSync(join(folder, 'output'), 'w')
  const start = performance.now()
  const { status } = spawnSync(process.execPath, ['--import', USAGE, PROGRAM, ...args], {
    cwd: folder,
    env: { ...process.env, BENCH_USAGE: usage },
    stdio: ['ignore', output, 'inherit'],
  })
  if (status !== 0) throw new Error(`cotejo ${args[0]} ended with ${status}.`)
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'))
  return {
    wall: (performance.now() - start) / 1000,
    cores: (userCPUTime + systemCPUTime) / 1e6,
    megabytes: maxRSS / 1024,
  }
}
