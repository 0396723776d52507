// How well real official prose is read. The annotations in gold/official-prose.json were made by someone who wrote none
// of the rules, before there were any; they hold offsets and values only. The texts are in the public domain and are
// read from a folder the caller names:
//
//   npm run bench:official-prose -- FOLDER
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '../dist/language/read.js'
import { loadPack } from '../dist/workbench/packs.js'
import { VERSION } from '../dist/workbench/version.js'
import { textDocument } from './text-document.mjs'

const UNITS = {
  percent: ['%'],
  kg: ['kg'],
  lb: ['[lb_av]'],
  t: ['t'],
  day: ['d'],
  week: ['wk'],
  month: ['mo'],
  year: ['a'],
  decade: ['decade'],
}

const folder = process.argv[2]
if (folder === undefined) {
  process.stderr.write('Usage: npm run bench:official-prose -- FOLDER (the folder that holds the annotated files)\n')
  process.exit(2)
}

const annotated = JSON.parse(readFileSync(new URL('gold/official-prose.json', import.meta.url), 'utf8'))
const pack = loadPack('us-mexico-security')

const range = ([start, end]) => ({ start, end })
const meets = (a, b) => a.start < b.end && b.start < a.end
const close = (a, b) => a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a)))
const firstWord = (unit) =>
  String(unit ?? '')
    .toLowerCase()
    .split(' ')
    .at(-1)
const sameUnit = (gold, read) =>
  gold === null ||
  gold === read ||
  (UNITS[gold] ?? []).includes(read) ||
  firstWord(gold).slice(0, 5) === firstWord(read).slice(0, 5)

/** Pairs each gold item with the first unused read item that meets it. */
function align(gold, read, goldSpan, readSpan) {
  const used = new Set()
  const pairs = []
  for (const item of gold) {
    const span = goldSpan(item)
    const at = span === null ? -1 : read.findIndex((other, i) => !used.has(i) && meets(readSpan(other), span))
    if (at < 0) continue
    used.add(at)
    pairs.push([item, read[at]])
  }
  return { pairs, unused: read.filter((_, i) => !used.has(i)) }
}

const sums = new Map()
/** Counts `hits` of `of` under a name. */
function count(name, hits, of) {
  const [a, b] = sums.get(name) ?? [0, 0]
  sums.set(name, [a + hits, b + of])
}

function scoreText(entry, reading) {
  const { figures, nonfigures, times, attributions } = entry
  const quantities = align(
    figures,
    reading.quantities,
    (g) => range(g.number),
    (q) => q.number,
  )
  count('figures found (all roles)', quantities.pairs.length, figures.length)
  count('value right', quantities.pairs.filter(([g, q]) => close(g.value, q.value)).length, figures.length)
  count(
    'value and unit right',
    quantities.pairs.filter(([g, q]) => close(g.value, q.value) && sameUnit(g.unit, q.unit)).length,
    figures.length,
  )
  count(
    'approximation right (of found)',
    quantities.pairs.filter(([g, q]) => g.approx === q.approx).length,
    quantities.pairs.length,
  )
  const tolerated = nonfigures.filter((n) => n.tolerate).map((n) => range(n.span))
  const wrong = quantities.unused.filter((q) => !tolerated.some((n) => meets(n, q.number)))
  count('quantities that are right (precision)', quantities.pairs.length, quantities.pairs.length + wrong.length)

  const claims = figures.filter((g) => g.role === 'claim' || g.role === 'policy')
  const read = align(
    claims,
    reading.figures,
    (g) => range(g.number),
    (f) => f.quantity.number,
  )
  count('claim and policy figures found', read.pairs.length, claims.length)
  count(
    'speaker right (of found)',
    read.pairs.filter(([g, f]) => (g.speaker === 'author') === (f.attribution.source === 'author')).length,
    read.pairs.length,
  )
  count(
    'direction of change right (of found)',
    read.pairs.filter(([g, f]) => g.direction === f.change.direction).length,
    read.pairs.length,
  )

  const found = align(
    times,
    reading.times,
    (g) => range(g.span),
    (t) => t.span,
  )
  count('times found', found.pairs.length, times.length)
  count('times that are right (precision)', found.pairs.length, found.pairs.length + found.unused.length)
  const resolvable = found.pairs.filter(([g]) => g.interval[0] !== null && g.interval[1] !== null)
  const right = resolvable.filter(([g, t]) => t.interval.start === g.interval[0] && t.interval.end === g.interval[1])
  count('interval right (of found that resolve)', right.length, resolvable.length)

  const proper = attributions.filter((g) => g.kind === 'attribution')
  const readAttributions = reading.attributions.filter((a) => a.source !== 'author')
  const cueOf = (a) => a.cue ?? a.content[0] ?? { start: 0, end: 0 }
  const goldCue = (g) =>
    (g.cue ?? g.content) && range([(g.cue ?? g.content).flat()[0], (g.cue ?? g.content).flat().at(-1)])
  const said = align(proper, readAttributions, goldCue, cueOf)
  const withSource = said.pairs.filter(
    ([g, a]) =>
      g.source === null || (typeof a.source === 'object' && meets(a.source, range(g.source.flat().slice(0, 2)))),
  )
  count('attributions found', said.pairs.length, proper.length)
  count('attributions with their source', withSource.length, proper.length)
  count('attributions that are right (precision)', said.pairs.length, said.pairs.length + said.unused.length)
}

let texts = 0
for (const entry of annotated) {
  const path = join(folder, entry.file)
  if (!existsSync(path)) {
    process.stderr.write(`missing: ${entry.file}\n`)
    continue
  }
  // The body after the front matter is what was annotated; its hash proves that the offsets still hold.
  const text = readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/u, '')
  if (createHash('sha256').update(text).digest('hex') !== entry.sha256) {
    process.stderr.write(`another text than was annotated: ${entry.file}\n`)
    process.exitCode = 1
    continue
  }
  const document = textDocument({
    id: entry.sha256.slice(0, 12),
    textHash: entry.sha256,
    text,
    published: entry.published,
    file: entry.file,
  })
  scoreText(entry, readDocument(document, pack, { version: VERSION }))
  texts++
}

process.stdout.write(`${texts} texts\n`)
for (const [name, [hits, of]] of sums)
  process.stdout.write(
    `${name.padEnd(42)} ${of === 0 ? '–' : ((100 * hits) / of).toFixed(1).padStart(5)} %  (${hits} of ${of})\n`,
  )
