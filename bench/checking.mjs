// How long official series take to be read in, and claims to be checked against them: the program itself, on an invented
// table of thefts by month, town and kind, and invented sentences about it. Beside the reading stands DuckDB alone, which
// reads the same table and adds it up, but keeps nothing.
//
//   npm run bench:checking [-- ROWS CLAIMS]     900,000 rows and 1,000 claims where no number is given
//
// Seconds of the clock depend on what else the machine does; seconds of its cores hardly do.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { DuckDBInstance } from '@duckdb/node-api'
import { measuredRun } from './measured-program.mjs'
import { randomFrom, SYLLABLES } from './random.mjs'

const MONTHS = 150
const FIRST_YEAR = 2012
const KINDS = ['bicycle', 'car', 'house', 'shop', 'field', 'boat', 'purse', 'tool', 'copper', 'other']
const LAST_FULL_YEAR = FIRST_YEAR + Math.floor(MONTHS / 12) - 1
const CLAIMS_A_DOCUMENT = 20

const month = (index) => `${FIRST_YEAR + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`

/** Town number so-and-so: every number has a name of its own, and none is the beginning of another. */
function town(number) {
  const base = SYLLABLES.length
  const sounds = [Math.floor(number / base) % base, number % base, Math.floor(number / base / base)]
  const name = `${sounds.map((sound) => SYLLABLES[sound]).join('')}ford`
  return name[0].toUpperCase() + name.slice(1)
}

function tableOf(rows, random) {
  const lines = ['month,town,kind,thefts']
  for (let row = 0; row < rows; row++) {
    const kind = row % KINDS.length
    const at = Math.floor(row / KINDS.length)
    lines.push(`${month(at % MONTHS)},${town(Math.floor(at / MONTHS))},${KINDS[kind]},${Math.floor(random() * 90)}`)
  }
  return `${lines.join('\n')}\n`
}

const packOf = (towns) => ({
  'pack.yaml':
    'name: thefts\ntitle: Thefts\nversion: 1.0.0\nlicence: CC0-1.0\nextends: [base]\nlanguages: [en]\ntracks: [{ id: outcome, title: Outcome }]\n',
  'places.yaml': [
    '- { id: county, kind: region, name: The County, identifiers: { name: county } }',
    ...Array.from(
      { length: towns },
      (_, at) =>
        `- { id: town-${at}, kind: city, name: ${town(at)}, within: county, identifiers: { name: ${town(at)} } }`,
    ),
  ].join('\n'),
  'indicators.yaml':
    '- { id: thefts, name: thefts, track: outcome, unit: theft, kind: flow, place: county, words: [theft] }\n',
  'datasets.yaml': `- id: thefts-by-month
  title: Thefts by month
  publisher: County office
  page: https://example.org/thefts
  address: https://example.org/thefts.csv
  licence: CC0
  frequency: month
  placeCodes: name
  covers: county
  delay: 20
  definitions: [{ id: thefts, name: thefts, indicator: thefts, unit: theft, usual: true, words: [theft] }]
  shapes:
    - id: months
      columns: [month, town, kind, thefts]
      select: SELECT 'thefts' AS definition, town AS place, CAST(month || '-01' AS DATE) AS start, SUM(CAST(thefts AS DOUBLE)) AS value FROM source GROUP BY town, month
`,
})

/** Sentences of several kinds about random towns and years; hardly one is right. */
function claimsOf(count, towns, random) {
  const whole = (below) => Math.floor(random() * below)
  const year = () => FIRST_YEAR + 1 + whole(LAST_FULL_YEAR - FIRST_YEAR)
  return Array.from({ length: count }, (_, at) => {
    const place = town(whole(towns))
    const when = year()
    if (at % 3 === 0) return `There were ${1000 + whole(9000)} thefts in ${place} in ${when}.`
    if (at % 3 === 1) return `Thefts in ${place} fell ${1 + whole(60)} per cent in ${when} compared with ${when - 1}.`
    return `In ${when} there were more than ${1000 + whole(9000)} thefts in ${place}.`
  })
}

/** DuckDB reads the table and adds it up by town and month. */
async function duckdbAlone(path) {
  const instance = await DuckDBInstance.create()
  const connection = await instance.connect()
  const start = performance.now()
  await connection.runAndReadAll(`SELECT town, month, SUM(thefts) FROM read_csv('${path}') GROUP BY town, month`)
  const seconds = (performance.now() - start) / 1000
  connection.closeSync()
  instance.closeSync()
  return seconds
}

const inSeconds = ({ wall, cores, megabytes }) =>
  `${wall.toFixed(1)} s (${cores.toFixed(1)} s of the cores, ${megabytes.toFixed(0)} MB)`

async function measure(rows, claims) {
  const folder = mkdtempSync(join(tmpdir(), 'cotejo-bench-'))
  const random = randomFrom(11)
  const towns = Math.ceil(rows / MONTHS / KINDS.length)
  try {
    mkdirSync(join(folder, 'pack'))
    for (const [name, text] of Object.entries(packOf(towns))) writeFileSync(join(folder, 'pack', name), text)
    writeFileSync(join(folder, 'thefts.csv'), tableOf(rows, random))
    const sentences = claimsOf(claims, towns, random)
    mkdirSync(join(folder, 'archive'))
    for (let at = 0; at < claims; at += CLAIMS_A_DOCUMENT)
      writeFileSync(
        join(folder, 'archive', `${at}.txt`),
        `${sentences.slice(at, at + CLAIMS_A_DOCUMENT).join('\n\n')}\n`,
      )
    measuredRun(['init', '.', '--pack', './pack'], folder)
    const imported = measuredRun(['data', 'add', 'thefts.csv'], folder)
    measuredRun(['add', 'archive', '--published', `${LAST_FULL_YEAR + 1}-03-01`], folder)
    // The first check reads the documents too, and is not what is measured.
    measuredRun(['compare'], folder)
    const one = measuredRun(['check', sentences[0], '--json'], folder)
    const nothing = measuredRun(['--version'], folder)
    const all = measuredRun(['check', '--all', '--json'], folder)
    const checked = JSON.parse(readFileSync(join(folder, 'output'), 'utf8')).length
    return { imported, one, nothing, all, checked, peer: await duckdbAlone(join(folder, 'thefts.csv')) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const [rows = 900_000, claims = 1000] = process.argv.slice(2).map(Number)
if (![rows, claims].every((number) => Number.isInteger(number) && number > 0))
  throw new Error('Rows and claims are whole numbers.')
const { imported, one, nothing, all, checked, peer } = await measure(rows, claims)
process.stdout.write(`${rows} rows, ${claims} sentences, ${availableParallelism()} cores, Node ${process.version}

cotejo data add:  ${inSeconds(imported)}; DuckDB alone ${peer.toFixed(1)} s, ${(imported.wall / peer).toFixed(1)} times as long
cotejo check:     ${inSeconds(one)} from start to end, of which ${nothing.wall.toFixed(1)} s to start the program
cotejo check --all: ${inSeconds(all)} for ${checked} claims, ${((1000 * all.wall) / checked).toFixed(0)} ms each
`)
