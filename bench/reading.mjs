// How well texts are read, layer by layer, on annotated texts that the caller names, with the libraries that read a
// part of the same things beside us in the same run.
//
//   npm run bench:reading -- FOLDER [--peers none]
//
// FOLDER holds sets as JSON Lines, a text a line: {"id", "text", "published", "language", "gold": {…}}. What a set
// annotates is told by the keys of "gold": times [{start, end, value}], quantities [{value, unit, surfaceUnit,
// change}], attributions [{source, cue, content}], roles [{start, end, role: "S" | "T"}], names [{start, end, type}].
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { readDocument } from '../dist/language/read.js'
import { loadPack } from '../dist/workbench/packs.js'
import { VERSION } from '../dist/workbench/version.js'
import {
  addScores,
  measures,
  scoreAttributions,
  scoreNames,
  scoreQuantities,
  scoreRoles,
  scoreTimes,
} from './score-reading.mjs'
import { textDocument } from './text-document.mjs'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { peers: { type: 'string', default: 'all' } },
})
const folder = positionals[0]
if (folder === undefined) {
  process.stderr.write('Usage: npm run bench:reading -- FOLDER [--peers none] (FOLDER holds annotated sets, *.jsonl)\n')
  process.exit(2)
}
const { PEERS } = options.peers === 'none' ? { PEERS: {} } : await import('./peers.mjs')
const pack = loadPack('us-mexico-security')

const rangesOf = (part) =>
  part === null || part === undefined || typeof part === 'string'
    ? []
    : Array.isArray(part)
      ? part.map((range) => (Array.isArray(range) ? { start: range[0], end: range[1] } : range))
      : [part]

const attributionOf = ({ source, cue, content }) => ({
  source: rangesOf(source),
  cue: rangesOf(cue),
  content: rangesOf(content),
})

/** A change as the sets write it: up, down, a bound, about, or just a value. */
const CHANGE_SIGN = { about: '~', nearly: '~', at_least: '>', more_than: '>', at_most: '<', less_than: '<' }

function quantitiesOf({ quantities, figures }) {
  const changeOf = (quantity) =>
    figures.find((figure) => figure.quantity.id === quantity.id)?.change.direction ?? quantity.change?.direction
  return quantities.map((quantity) => {
    const { low, high, value, unit, approx } = quantity
    const direction = { increase: 'up', decrease: 'down' }[changeOf(quantity)]
    return {
      values: low !== null && high !== null && low !== high ? [low, high] : [value],
      unit,
      change: direction ?? CHANGE_SIGN[approx] ?? '=',
    }
  })
}

const withoutDoubles = (spans) => [...new Map(spans.map((span) => [`${span.start}-${span.end}`, span])).values()]

const participants = (events, role) =>
  withoutDoubles(events.flatMap((event) => event[role].flatMap(({ span }) => (span === null ? [] : [span]))))

const NAME_TYPE = { person: 'Person', organisation: 'Organisation', group: 'Organisation', place: 'Location' }

/** For each layer a set may annotate: what is read for it, our items, and how both are scored. */
const LAYERS = {
  times: {
    only: ['times'],
    ours: (reading) => reading.times.map(({ span, value }) => ({ start: span.start, end: span.end, value })),
    score: scoreTimes,
  },
  quantities: { only: ['quantities', 'figures'], ours: quantitiesOf, score: scoreQuantities },
  attributions: {
    only: ['attributions'],
    ours: (reading) => reading.attributions.filter(({ source }) => source !== 'author').map(attributionOf),
    score: (gold, read, text) => scoreAttributions(gold.map(attributionOf), read, text),
  },
  roles: {
    only: ['events'],
    ours: ({ events }) => ({ agents: participants(events, 'agents'), patients: participants(events, 'patients') }),
    score: scoreRoles,
  },
  names: {
    only: ['names', 'mentions'],
    ours: (reading) =>
      reading.names.flatMap(({ span, kind }) =>
        NAME_TYPE[kind] === undefined ? [] : [{ start: span.start, end: span.end, type: NAME_TYPE[kind] }],
      ),
    score: scoreNames,
  },
}

const documentOf = ({ id, text, published, language }) => textDocument({ id, text, published, language })

/** Reads a whole set with one reader and scores it: the summed counts, and the kilobytes read a second. */
function scoreSet(rows, layer, read) {
  let seconds = 0
  let bytes = 0
  const total = {}
  for (const row of rows) {
    const before = process.cpuUsage().user
    const items = read(row)
    seconds += (process.cpuUsage().user - before) / 1e6
    bytes += Buffer.byteLength(row.text)
    addScores(total, LAYERS[layer].score(row.gold[layer], items, row.text))
  }
  return { total, speed: bytes / 1000 / seconds }
}

const cell = (number) => number.toFixed(1).padStart(6)

function print(name, { total, speed }) {
  for (const [measure, sums] of Object.entries(total)) {
    const { precision, recall, f1 } = measures(sums)
    process.stdout.write(
      `${name.padEnd(18)} ${measure.padEnd(20)} ${cell(precision)} ${cell(recall)} ${cell(f1)} ${String(Math.round(speed)).padStart(8)}\n`,
    )
  }
}

const ours = (layer) => (row) =>
  LAYERS[layer].ours(readDocument(documentOf(row), pack, { version: VERSION, only: LAYERS[layer].only }))

for (const file of readdirSync(folder).filter((name) => name.endsWith('.jsonl'))) {
  const rows = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
  for (const layer of Object.keys(LAYERS).filter((key) => rows.some((row) => row.gold?.[key] !== undefined))) {
    const annotated = rows.filter((row) => row.gold[layer] !== undefined)
    const languages = new Set(annotated.map((row) => row.language))
    process.stdout.write(
      `\n${basename(file, '.jsonl')}: ${layer}, ${annotated.length} texts\n${'reader'.padEnd(18)} ${'measure'.padEnd(20)}   prec.    rec.     F1 KB/s CPU\n`,
    )
    print('cotejo', scoreSet(annotated, layer, ours(layer)))
    for (const peer of PEERS[layer] ?? [])
      if ([...languages].every((language) => peer.languages.includes(language)))
        print(
          peer.name,
          scoreSet(annotated, layer, ({ text, published, language }) => peer.read(text, published, language)),
        )
  }
}
