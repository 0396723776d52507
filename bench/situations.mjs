// How well texts of thirty-four situations are brought together and compared that the rules were not made on, with the pack that
// all share: each situation by itself; then again, with every second text of each without its day; then all at once, where
// the happenings of one may be taken for those of another.
// gold/situations/README.md says what they are.
//
//   npm run bench:situations
import { readDocument } from '../dist/language/read.js'
import { analyse } from '../dist/workbench/analyse.js'
import { loadPack } from '../dist/workbench/packs.js'
import { situations } from './situation-texts.mjs'
import { textDocument } from './text-document.mjs'

const pack = loadPack('base')

/** What the program makes of the texts: the mentions that a marked figure meets, each with its group, and the reasons said of a pair. */
function compared(texts) {
  const readings = texts.map(({ figures, ...given }) =>
    readDocument(textDocument({ ...given, sourceId: given.id, textHash: given.id, file: given.id }), pack, {}),
  )
  const { comparison } = analyse(readings, pack)
  const mentionsOf = mentionsIn(comparison)
  const reasons = reasonsIn(comparison)
  const saidOf = ({ a, b }) =>
    new Set(
      a.figures.flatMap((x) =>
        b.figures.flatMap((y) =>
          mentionsOf(x).flatMap((p) => mentionsOf(y).flatMap((q) => [...(reasons.get(`${p.id}|${q.id}`) ?? [])])),
        ),
      ),
    )
  return { mentionsOf, saidOf }
}

function mentionsIn(comparison) {
  const told = new Map()
  for (const group of [...comparison.occurrences, ...comparison.statistics])
    for (const mention of group.mentions) {
      const known = told.get(mention.document)
      const item = { ...mention, group: group.id }
      if (known === undefined) told.set(mention.document, [item])
      else known.push(item)
    }
  const met = new Map()
  return (figure) => {
    const known = met.get(figure)
    if (known !== undefined) return known
    const found = (told.get(figure.document) ?? []).filter(({ spans }) =>
      spans.some(({ start, end }) => start < figure.end && figure.start < end),
    )
    met.set(figure, found)
    return found
  }
}

function reasonsIn(comparison) {
  const reasons = new Map()
  for (const { between, reason } of comparison.findings)
    for (const a of between[0])
      for (const b of between[1])
        for (const key of [`${a}|${b}`, `${b}|${a}`]) reasons.set(key, (reasons.get(key) ?? new Set()).add(reason))
  return reasons
}

/** How many of the figures that stand with each of one situation are of its event, and how many of its event stand with it. */
function besideEach(events, mentionsOf) {
  const items = events.flatMap(({ id, half, figures }) =>
    figures.map((figure) => ({ id, half, groups: new Set(mentionsOf(figure).map(({ group }) => group)) })),
  )
  return items.map((item) => {
    const beside = items.filter((other) => other === item || [...item.groups].some((group) => other.groups.has(group)))
    const own = beside.filter(({ id }) => id === item.id).length
    return {
      half: item.half,
      precision: own / beside.length,
      recall: own / items.filter(({ id }) => id === item.id).length,
    }
  })
}

/** The figures of one situation as they stand beside each other, and its pairs with what is said of them. */
function scored({ texts, events }) {
  const { mentionsOf, saidOf } = compared(texts)
  return {
    figures: besideEach(events, mentionsOf),
    pairs: events.flatMap(({ half, pairs }) => pairs.map((pair) => ({ ...pair, half, said: saidOf(pair) }))),
  }
}

const mean = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length

const share = (part, of) => (of === 0 ? 'none' : `${part} of ${of}`)

function report(name, figures, pairs) {
  const [precision, recall] = [mean(figures.map((one) => one.precision)), mean(figures.map((one) => one.recall))]
  const scale = [precision, recall, (2 * precision * recall) / (precision + recall)].map((value) => value.toFixed(3))
  process.stdout.write(
    `${name}: ${figures.length} figures, B³ precision ${scale[0]}, recall ${scale[1]}, F1 ${scale[2]}\n`,
  )
  const right = (list) => list.filter(({ reason, said }) => said.has(reason)).length
  for (const [kind, list] of [
    ['decided one by one', pairs.filter(({ byRule }) => !byRule)],
    ['decided by a general rule', pairs.filter(({ byRule }) => byRule)],
    ...[...new Set(pairs.map(({ reason }) => reason))]
      .sort()
      .map((code) => [code, pairs.filter(({ reason }) => reason === code)]),
  ])
    process.stdout.write(`  ${kind}: right in ${share(right(list), list.length)}\n`)
  const disputed = pairs.filter(({ said }) => said.has('contradiction'))
  process.stdout.write(
    `  contradiction said of ${disputed.length}, right in ${share(right(disputed.filter(({ reason }) => reason === 'contradiction')), disputed.length)}\n`,
  )
}

function table(title, read) {
  process.stdout.write(`${title}\n\n`)
  const told = read.map(scored)
  const [figures, pairs] = [told.flatMap((one) => one.figures), told.flatMap((one) => one.pairs)]
  for (const half of [...new Set(figures.map((one) => one.half))].sort())
    report(
      half,
      figures.filter((one) => one.half === half),
      pairs.filter((one) => one.half === half),
    )
  process.stdout.write('\n')
}

const together = (list) => [{ texts: list.flatMap(({ texts }) => texts), events: list.flatMap(({ events }) => events) }]

table('each situation by itself', situations())
table('each by itself, every second text without its date', situations({ undated: true }))
table('all at once', together(situations()))
