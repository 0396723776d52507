// How long archives of several sizes take to be added and laid side by side, and how much memory: the program itself,
// on generated documents of 5 KB, in a new workspace for each size.
//
//   npm run bench:size [-- SIZE...]     SIZE is a number of documents; 100, 1000 and 10000 where none is given
//
// Seconds of the clock depend on what else the machine does; seconds of its cores hardly do.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pathToFileURL } from 'node:url'
import { generatedDocuments } from './generated-documents.mjs'

const BYTES = 5000
const PACK = 'us-mexico-security'
const PROGRAM = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js')
const USAGE = pathToFileURL(join(import.meta.dirname, 'usage-on-exit.mjs')).href

/** Runs a command of the program; its output goes to a file, and what it used comes back. */
function run(args, folder) {
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

/** Adds and compares so many documents; everything is removed afterwards. */
function measure(count) {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-bench-'))
  try {
    mkdirSync(join(folder, 'archive'))
    let number = 0
    for (const document of generatedDocuments({ count, bytes: BYTES }))
      writeFileSync(join(folder, 'archive', `${String(++number).padStart(6, '0')}.json`), JSON.stringify(document))
    run(['init', '--pack', PACK], folder)
    const add = run(['add', 'archive', '--json'], folder)
    const compare = run(['compare', '--json'], folder)
    const again = run(['compare', '--json'], folder)
    return { count, add, compare, again }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const COLUMNS = [
  ['documents', ({ count }) => String(count)],
  ['add', ({ add }) => `${add.wall.toFixed(0)} s`],
  ['read, compare', ({ compare }) => `${compare.wall.toFixed(0)} s`],
  ['together', ({ add, compare }) => `${(add.wall + compare.wall).toFixed(0)} s`],
  ['compare again', ({ again }) => `${again.wall.toFixed(0)} s`],
  ['of the cores', ({ add, compare }) => `${(add.cores + compare.cores).toFixed(0)} s`],
  ['a document', ({ count, add, compare }) => `${((1000 * (add.cores + compare.cores)) / count).toFixed(0)} ms`],
  [
    'memory',
    ({ add, compare, again }) => `${Math.max(...[add, compare, again].map((one) => one.megabytes)).toFixed(0)} MB`,
  ],
]
const WIDTHS = COLUMNS.map(([name]) => Math.max(9, name.length))
const line = (cells) => `${cells.map((cell, column) => cell.padStart(WIDTHS[column])).join('   ')}\n`

const given = process.argv.slice(2).map(Number)
if (given.some((size) => !Number.isInteger(size) || size < 1)) throw new Error('Sizes are whole numbers of documents.')
process.stdout.write(`documents of ${BYTES / 1000} KB, ${availableParallelism()} cores, Node ${process.version}\n\n`)
process.stdout.write(line(COLUMNS.map(([name]) => name)))
process.stdout.write(line(WIDTHS.map((width) => '-'.repeat(width))))
// Each line is printed when it is known: the last one takes minutes.
for (const size of given.length > 0 ? given : [100, 1000, 10_000]) {
  const measured = measure(size)
  process.stdout.write(line(COLUMNS.map(([, cell]) => cell(measured))))
}
