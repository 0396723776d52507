// How often a change is called where nothing happened, and how often where the level fell by a fifth for twelve months,
// for every kind of series; beside it what R's own fit says of the same series, where R is installed.
//
//   npm run bench:effect [-- SERIES [FALLS [BESIDE-R]]]     so many series of each kind; 2000, 400 and 200 if left out
//
// R's fit (bench/effect.R) is a negative binomial with the same columns and the errors of Newey and West. Taken at its
// word it calls far too many changes, so its power is also given at the bound that keeps it to 7 % in every kind of
// series of that length: that is the power which a method that holds its level can be measured by.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { segmentedRegression } from '../dist/check/effect/segmented-regression.js'
import { CELLS, seeded, simulated } from './simulated-series.mjs'

const [SERIES, FALLS, BESIDE] = [2000, 400, 200].map((usual, index) => Number(process.argv[2 + index] ?? usual))
const FALL = 0.2
const LEVEL = 0.05
const HELD = 0.07

const chanceOf = (values, { from }) =>
  segmentedRegression({ values, exposures: values.map(() => 1), from, season: 12 }).step.chance

/** Our share of changes called, and the series for R. */
function tried(cell, index, fall, count) {
  const random = seeded(1000 * index + (fall > 0 ? 1 : 0))
  const lines = []
  let called = 0
  for (let i = 0; i < count; i++) {
    const values = simulated(random, { ...cell, fall })
    if (chanceOf(values, cell) < LEVEL) called++
    if (i < BESIDE) lines.push([index, fall > 0 ? 1 : 0, cell.from, ...values].join(','))
  }
  return { share: called / count, lines }
}

/** Size of R's test statistic for each series, by cell and whether there was a fall; null where R is missing. */
function besideR(lines) {
  if (BESIDE === 0) return null
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-effect-'))
  const [input, output] = [join(folder, 'series.csv'), join(folder, 'statistics.csv')]
  writeFileSync(input, `${lines.join('\n')}\n`)
  const { status } = spawnSync('Rscript', [join(import.meta.dirname, 'effect.R'), input, output], { stdio: 'inherit' })
  const rows = status === 0 ? readFileSync(output, 'utf8').trim().split('\n') : null
  rmSync(folder, { recursive: true })
  if (rows === null) return null
  const found = CELLS.map(() => [[], []])
  for (const row of rows) {
    const [cell, fall, statistic, bound] = row.split(',').map(Number)
    found[cell]?.[fall]?.push({ statistic, bound })
  }
  return found
}

const shareAbove = (list, bound) => list.filter(({ statistic }) => statistic > bound).length / Math.max(1, list.length)

/** The least bound at which R calls at most 7 % in every kind of series of a length. */
function heldBound(statistics, points) {
  const bounds = CELLS.flatMap((cell, index) => {
    if (cell.points !== points) return []
    const sorted = statistics[index][0].map(({ statistic }) => statistic).sort((a, b) => b - a)
    return [sorted[Math.floor(sorted.length * HELD)] ?? 0]
  })
  return Math.max(...bounds)
}

const ours = CELLS.map((cell, index) => {
  const [none, fallen] = [tried(cell, index, 0, SERIES), tried(cell, index, FALL, FALLS)]
  const { points, resemblance, season, kind } = cell
  process.stderr.write(`${points} ${resemblance} ${season} ${kind}: ${none.share} ${fallen.share}\n`)
  return { ...cell, none: none.share, fallen: fallen.share, lines: [...none.lines, ...fallen.lines] }
})
const statistics = besideR(ours.flatMap(({ lines }) => lines))

const perCent = (share) => `${(100 * share).toFixed(1)} %`
process.stdout.write(
  '| points | autocorrelation | season | made by | called, none | called, fall of 20 % | R, none | R, fall | R held to 7 %, fall |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |\n',
)
for (const [index, { points, resemblance, season, kind, none, fallen }] of ours.entries()) {
  const cells = [points, resemblance, season ? 'yes' : 'no', kind, perCent(none), perCent(fallen)]
  if (statistics !== null) {
    const [nothing, fell] = statistics[index]
    const own = (list) => list.filter(({ statistic, bound }) => statistic > bound).length / Math.max(1, list.length)
    cells.push(perCent(own(nothing)), perCent(own(fell)), perCent(shareAbove(fell, heldBound(statistics, points))))
  } else cells.push('', '', '')
  process.stdout.write(`| ${cells.join(' | ')} |\n`)
}
const worst = Math.max(...ours.map(({ none }) => none))
process.stdout.write(`\nMost called where nothing happened: ${perCent(worst)} of ${SERIES}.\n`)
if (worst > HELD) process.exitCode = 1
