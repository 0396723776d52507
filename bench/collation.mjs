// How long figure mentions of very many documents take to be brought together and compared, with how much memory, and
// how much of what belongs together is brought together: on generated mentions whose happenings are known.
//
//   npm run bench:collation [-- SIZE...]     SIZE is a number of mentions; 10000, 100000 and 1000000 where none is given
//
// Precision and recall are of pairs of mentions: of those put into one group, how many are of one happening; of those of
// one happening, how many are in one group. Each size runs in a process of its own. Mentions are held packed when the
// clock starts; memory is the most of the whole process, with the mentions and what is known of them.
import { spawnSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { performance } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'
import { inThreads } from '../dist/jobs/threads.js'
import { openPack } from '../dist/workbench/compiled-packs.js'
import { growHeapBy } from '../dist/workbench/heap.js'
import { HeldClaims } from '../dist/workbench/held-claims.js'
import { resolvedClaims } from '../dist/workbench/telling-work.js'
import { generatedClaims } from './generated-claims.mjs'
import { textDocument } from './text-document.mjs'

const PACK = 'us-mexico-security'
const ONE = '--one'
const COMPARING = new URL('./comparing-thread.mjs', import.meta.url)
/** Groups that are handed over together. */
const TOGETHER = 32

/** How many pairs a list of so many makes. */
const pairs = (count) => (count * (count - 1)) / 2

const counted = (items) => {
  const counts = new Map()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** Precision and recall of the pairs of mentions that stand in one group. */
function scored(groups, happeningOf) {
  let [together, right] = [0, 0]
  for (const { claims } of groups) {
    together += pairs(claims.length)
    for (const count of counted(claims.map(({ id }) => happeningOf.get(id))).values()) right += pairs(count)
  }
  const known = [...counted(happeningOf.values()).values()].reduce((sum, count) => sum + pairs(count), 0)
  return { precision: right / together, recall: right / known }
}

/** Groups of several mentions, as the program hands them to threads. */
function* tasksOf(groups, held) {
  const names = { origins: new Map(), label: (document) => document }
  const several = groups.filter(({ claims }) => claims.length > 1)
  for (let at = 0; at < several.length; at += TOGETHER) yield held.handedGroups(several.slice(at, at + TOGETHER), names)
}

async function measure(mentions) {
  const pack = await openPack(PACK)
  const held = new HeldClaims()
  const happeningOf = new Map()
  const places = pack.places.filter(({ kind }) => kind !== 'country')
  for (const { document, published, claims, happenings } of generatedClaims({ mentions, places })) {
    const heading = { ...textDocument({ text: '' }), id: document, file: document, published }
    held.add({ document: heading, claims: { document, claims, opinions: [], measures: [] }, names: [] })
    growHeapBy(held.size)
    for (const [id, happening] of happenings) happeningOf.set(id, happening)
  }
  const [start, used] = [performance.now(), process.cpuUsage()]
  const groups = await resolvedClaims(held, pack)
  const joined = performance.now()
  let findings = 0
  for await (const found of inThreads(COMPARING, tasksOf(groups, held), { count: availableParallelism(), data: pack }))
    findings += JSON.parse(found).length
  const end = performance.now()
  const { user, system } = process.cpuUsage(used)
  return {
    ...{ mentions: happeningOf.size, groups: groups.length, findings, ...scored(groups, happeningOf) },
    ...{ join: (joined - start) / 1000, compare: (end - joined) / 1000, cores: (user + system) / 1e6 },
    megabytes: process.resourceUsage().maxRSS / 1024,
  }
}

const COLUMNS = [
  ['mentions', ({ mentions }) => String(mentions)],
  ['groups', ({ groups }) => String(groups)],
  ['findings', ({ findings }) => String(findings)],
  ['join', ({ join }) => `${join.toFixed(1)} s`],
  ['compare', ({ compare }) => `${compare.toFixed(1)} s`],
  ['together', ({ join, compare }) => `${(join + compare).toFixed(1)} s`],
  ['of the cores', ({ cores }) => `${cores.toFixed(1)} s`],
  ['memory', ({ megabytes }) => `${megabytes.toFixed(0)} MB`],
  ['precision', ({ precision }) => precision.toFixed(3)],
  ['recall', ({ recall }) => recall.toFixed(3)],
]
const WIDTHS = COLUMNS.map(([name]) => Math.max(8, name.length))
const line = (cells) => `${cells.map((cell, column) => cell.padStart(WIDTHS[column])).join('   ')}\n`

function main(sizes) {
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) throw new Error('Sizes are whole numbers of mentions.')
  process.stdout.write(`${availableParallelism()} cores, Node ${process.version}\n\n`)
  process.stdout.write(line(COLUMNS.map(([name]) => name)))
  process.stdout.write(line(WIDTHS.map((width) => '-'.repeat(width))))
  for (const size of sizes) {
    const { status, stdout } = spawnSync(process.execPath, [import.meta.filename, ONE, String(size)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (status !== 0) throw new Error(`${size} mentions ended with ${status}.`)
    const measured = JSON.parse(stdout.toString())
    process.stdout.write(line(COLUMNS.map(([, cell]) => cell(measured))))
  }
}

const [first, ...given] = process.argv.slice(2)
if (isMainThread && first === ONE) process.stdout.write(JSON.stringify(await measure(Number(given[0]))))
else main(first === undefined ? [10_000, 100_000, 1_000_000] : [first, ...given].map(Number))
