// How long archives of several sizes take to be added and laid side by side, and how much memory: the program itself,
// on generated documents of 5 KB, in a new workspace for each size.
//
//   npm run bench:size [-- SIZE...]     SIZE is a number of documents; 100, 1000 and 10000 where none is given
//
// Seconds of the clock depend on what else the machine does; seconds of its cores hardly do.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { generatedDocuments } from './generated-documents.mjs'
import { measuredRun } from './measured-program.mjs'

const BYTES = 5000
const PACK = 'us-mexico-security'

/** Adds and compares so many documents, and then one more; everything is removed afterwards. */
function measure(count) {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-bench-'))
  try {
    mkdirSync(join(folder, 'archive'))
    mkdirSync(join(folder, 'later'))
    let number = 0
    for (const document of generatedDocuments({ count: count + 1, bytes: BYTES })) {
      const file = `${String(++number).padStart(6, '0')}.json`
      writeFileSync(join(folder, number > count ? 'later' : 'archive', file), JSON.stringify(document))
    }
    measuredRun(['init', '--pack', PACK], folder)
    const add = measuredRun(['add', 'archive', '--json'], folder)
    const compare = measuredRun(['compare', '--json'], folder)
    measuredRun(['add', 'later', '--json'], folder)
    const oneMore = measuredRun(['compare', '--json'], folder)
    return { count, add, compare, oneMore }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const COLUMNS = [
  ['documents', ({ count }) => String(count)],
  ['add', ({ add }) => `${add.wall.toFixed(0)} s`],
  ['read, compare', ({ compare }) => `${compare.wall.toFixed(0)} s`],
  ['together', ({ add, compare }) => `${(add.wall + compare.wall).toFixed(0)} s`],
  ['one more', ({ oneMore }) => `${oneMore.wall.toFixed(0)} s`],
  ['of the cores', ({ add, compare }) => `${(add.cores + compare.cores).toFixed(0)} s`],
  ['a document', ({ count, add, compare }) => `${((1000 * (add.cores + compare.cores)) / count).toFixed(0)} ms`],
  [
    'memory',
    ({ add, compare, oneMore }) => `${Math.max(...[add, compare, oneMore].map((one) => one.megabytes)).toFixed(0)} MB`,
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
