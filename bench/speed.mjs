// How fast texts are read: all layers, in kilobytes a second on one core, with three libraries that read a part of
// the same things beside it in the same run, and how long `cotejo read` takes from start to end. Each reader goes
// through the texts until it gets no faster, for a program that has just begun is several times slower than one that
// has read for a while: both speeds are printed, the first pass as "cold", and the median of five as "warm". Each
// reader has a process of its own, so that none is warmed up, or held up, by another.
//
//   npm run bench:speed [-- FOLDER]     FOLDER holds other documents: .txt, .md, or .json with a "text"
//
// Speeds of one run can be compared with each other; those of two machines can't.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { parseArgs } from 'node:util'
import * as chrono from 'chrono-node'
import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { readDocument } from '../dist/language/read.js'
import { loadPack } from '../dist/workbench/packs.js'
import { textDocument } from './text-document.mjs'

const PACK = 'us-mexico-security'
const PUBLISHED = '2025-05-01'
const SAMPLE = join(import.meta.dirname, '..', 'packs', PACK, 'sample')
const PROGRAM = join(import.meta.dirname, '..', 'dist', 'cli', 'main.js')
/** Enough for a steady figure; the slowest library takes some ten seconds for a pass. */
const CORPUS_BYTES = 160_000
/** A reader is warm when a pass is no longer faster than the fastest before it by this share, or after so many passes. */
const WARM_GAIN = 0.03
const MOST_WARMING = 8
const RUNS = 5
const STARTS = 5

/** The words of a file: a Markdown file's without its front matter, a JSON file's `text`. */
function textOf(path) {
  const source = readFileSync(path, 'utf8')
  if (path.endsWith('.json')) return JSON.parse(source).text ?? ''
  return source.replace(/^---\n[\s\S]*?\n---\n/u, '')
}

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((name) => /\.(?:txt|md|json)$/u.test(name))
    .sort()
    .map((name) => join(folder, name))

/** Documents up to the wished size; a small set is gone through again, a large one is cut. */
function corpusOf(files) {
  const texts = files.map(textOf).filter((text) => text.length > 0)
  if (texts.length === 0) throw new Error('No documents with text were found.')
  const corpus = []
  for (let bytes = 0, i = 0; bytes < CORPUS_BYTES; i++) {
    const text = texts[i % texts.length]
    corpus.push(text)
    bytes += Buffer.byteLength(text)
  }
  return corpus
}

const documentOf = (text, index) => textDocument({ id: `bench-${index}`, text, published: PUBLISHED })

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

/** The time of going through the whole corpus once, in milliseconds. */
function passTime(corpus, read) {
  const start = performance.now()
  corpus.forEach(read)
  return performance.now() - start
}

/** The time of the first pass, and the median time of those after the reader has become as fast as it gets. */
function timesOf(corpus, read) {
  const cold = passTime(corpus, read)
  let fastest = cold
  for (let pass = 1; pass < MOST_WARMING; pass++) {
    const time = passTime(corpus, read)
    const gained = fastest - time
    fastest = Math.min(fastest, time)
    if (gained <= WARM_GAIN * (fastest + gained)) break
  }
  return { cold, warm: median(Array.from({ length: RUNS }, () => passTime(corpus, read))) }
}

/** How long the whole process takes to read one file, in milliseconds. */
function startTime(file) {
  const times = []
  for (let run = 0; run < STARTS; run++) {
    const start = performance.now()
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'read', file, '--published', PUBLISHED])
    if (status !== 0) throw new Error(`cotejo read failed: ${stderr}`)
    times.push(performance.now() - start)
  }
  return median(times)
}

/** A table with its columns lined up, numbers to the right. */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  const line = (row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('   ')
  return [line(rows[0]), widths.map((width) => '-'.repeat(width)).join('   '), ...rows.slice(1).map(line)].join('\n')
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  // Which reader alone is to be measured: how this program starts itself.
  options: { reader: { type: 'string' } },
})
const files = filesIn(positionals[0] ?? SAMPLE)
const corpus = corpusOf(files)
const bytes = corpus.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
const pack = loadPack(PACK)
const wink = winkNLP(model)
const reference = new Date(`${PUBLISHED}T12:00:00Z`)
const version = 'bench'

const READERS = [
  ['cotejo, all layers', (text, i) => readDocument(documentOf(text, i), pack, { version })],
  ['cotejo, times only', (text, i) => readDocument(documentOf(text, i), pack, { version, only: ['times'] })],
  ['cotejo, sentences only', (text, i) => readDocument(documentOf(text, i), pack, { version, only: ['sentences'] })],
  ['chrono-node (times)', (text) => chrono.parse(text, reference)],
  ['wink-nlp (words, tags, entities)', (text) => wink.readDoc(text)],
  ['compromise (words, tags)', (text) => compromise(text)],
]

if (options.reader !== undefined) {
  process.stdout.write(JSON.stringify(timesOf(corpus, READERS[Number(options.reader)][1])))
  process.exit()
}

/** The times of one reader, taken in a process of its own. */
function timesAlone(index) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [import.meta.filename, ...positionals, '--reader', String(index)],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(`${READERS[index][0]} failed: ${stderr}`)
  return JSON.parse(stdout)
}

const times = READERS.map(([name], index) => ({ name, ...timesAlone(index) }))
const own = times[0].warm
const speed = (time) => (bytes / time).toFixed(0)
process.stdout.write(`${corpus.length} texts, ${Math.round(bytes / 1000)} KB, one core, Node ${process.version}\n\n`)
process.stdout.write(
  `${table([
    ['KB a second', 'cold: first pass', 'warm', 'warm, against cotejo'],
    ...times.map(({ name, cold, warm }) => [name, speed(cold), speed(warm), `${(own / warm).toFixed(2)} x`]),
  ])}\n\n`,
)
process.stdout.write(
  `cotejo read, one file, from start to end: ${startTime(files[0]).toFixed(0)} ms (median of ${STARTS})\n`,
)
