// Reads a situation's marked texts: documents, and the events whose figures are marked in them with the reasons by which
// their values differ. gold/situations/README.md says how they are written.
import { readdirSync, readFileSync } from 'node:fs'

const MARK =
  /\{(\w+)\.(\w+) (>=|<=|[=~<>])(\S+) ([^@#%|]*?)(?: ?@([^#%|]+?))?(?: ?#([^%|]+?))?(?: ?%([^|]+?))?\|([^}]*)\}/gu
const HALF = /^# half: (.+)$/u
const EVENT = /^event (\w+) (\S+) \| .*$/u
const ATTRIBUTE = /^attr (\S+?)( series)? default=(\w+)(:rule)?(?: within=(\w+))?$/u
const CROSS = /^cross (\w+)\.(\w+):(\S+) \w+\.(\w+):(\S+) (\w+) .*$/u
const CROSS_EACH = /^crosseach (\w+)\.(\w+) \w+\.(\w+) (\w+) same:as_of .*$/u
const TEXT = /^== (\S+) (\S+) (\w+) (.*?) \| (.*?)(?: \| copy of \S+)?$/u

/** What stands for the day of a text that has none. */
const UNDATED = '-'

/** A bound is satisfied by numbers up to this share past it; a number that is told as rounded is off by no more than that. */
const PAST_BOUND = 0.3
const ROUNDED = 0.05

/** The text of a document without its marks, and what they say of which words. */
function unmarked(marked, id, published) {
  const figures = []
  let [text, at] = ['', 0]
  for (const match of marked.matchAll(MARK)) {
    const [whole, event, name, op, value, , period, , countedBy = '', words] = match
    text += marked.slice(at, match.index)
    figures.push({
      event,
      name,
      op,
      value: Number.isFinite(Number(value)) ? Number(value) : value,
      unit: match[5].trim(),
      period: period ?? published,
      countedBy,
      document: id,
      start: text.length,
      end: text.length + words.length,
    })
    text += words
    at = match.index + whole.length
  }
  return { text: text + marked.slice(at), figures }
}

const satisfies = (bound, { value }) => {
  if (bound.op === '=' || bound.op === '~' || typeof bound.value !== 'number') return false
  return bound.op.startsWith('>')
    ? value >= bound.value && value <= bound.value * (1 + PAST_BOUND)
    : value <= bound.value && value >= bound.value * (1 - PAST_BOUND)
}
const isNear = (about, { value }) =>
  about.op === '~' && typeof about.value === 'number' && Math.abs(about.value - value) <= about.value * ROUNDED

/** Why two values of one attribute differ, and whether a general rule decides it. */
function reasonOf(a, b, { series, reason, byRule, within }) {
  if (series && a.period !== b.period) return { reason, byRule }
  if (a.countedBy !== b.countedBy) return { reason: 'other_definition', byRule: false }
  if (a.value === b.value && a.unit === b.unit) {
    const points = [a, b].every(({ op }) => op === '=' || op === '~')
    return { reason: points ? 'same' : 'rounding', byRule: true }
  }
  if (a.unit === b.unit && (satisfies(a, b) || satisfies(b, a) || isNear(a, b) || isNear(b, a)))
    return { reason: 'rounding', byRule: true }
  return { reason: within ?? reason, byRule: within === undefined && a.unit === b.unit && byRule }
}

/** Figures that say the same of one attribute are one value. */
function valuesOf(figures, attributes) {
  const values = new Map()
  for (const figure of figures) {
    const { event, name, op, value, unit, period, countedBy } = figure
    const series = attributes.get(`${event}.${name}`)?.series
    const key = [name, op, value, unit, series ? period : '', countedBy].join('|')
    const known = values.get(key)
    if (known === undefined) values.set(key, { ...figure, figures: [figure] })
    else known.figures.push(figure)
  }
  return [...values.values()]
}

function pairsOf(key, values, head) {
  const pairs = values.flatMap((a, i) =>
    values.slice(i + 1).flatMap((b) => {
      const attribute = head.attributes.get(`${key}.${a.name}`)
      return a.name === b.name && attribute !== undefined ? [{ a, b, ...reasonOf(a, b, attribute) }] : []
    }),
  )
  const named = (name, value) => values.find((one) => one.name === name && String(one.value) === value)
  for (const [, event, first, x, second, y, reason] of head.crosses.filter(([, event]) => event === key)) {
    const [a, b] = [named(first, x), named(second, y)]
    if (a === undefined || b === undefined) throw new Error(`No such values: ${event}.${first}:${x}, ${second}:${y}`)
    pairs.push({ a, b, reason, byRule: false })
  }
  for (const [, , first, second, reason] of head.crossesEach.filter(([, event]) => event === key))
    for (const a of values.filter(({ name }) => name === first))
      for (const b of values.filter(({ name, period }) => name === second && period === a.period))
        pairs.push({ a, b, reason, byRule: true })
  return pairs
}

function headOf(lines) {
  const matches = (pattern) => lines.flatMap((line) => [pattern.exec(line) ?? []].filter((found) => found.length > 0))
  return {
    half: matches(HALF)[0]?.[1] ?? '',
    events: new Map(matches(EVENT).map(([, key, id]) => [key, id])),
    attributes: new Map(
      matches(ATTRIBUTE).map(([, name, series, reason, byRule, within]) => [
        name,
        { series: series !== undefined, reason, byRule: byRule !== undefined, within },
      ]),
    ),
    crosses: matches(CROSS),
    crossesEach: matches(CROSS_EACH),
  }
}

/** The documents and events of one file. */
function situationOf(content, undated) {
  const [top, ...rest] = content.split(/^(?=== )/mu)
  const head = headOf(top.split('\n'))
  const marked = rest.map((part) => {
    const [first, ...body] = part.trim().split('\n')
    const [, id, day, language, publisher, title] = TEXT.exec(first)
    const published = day === UNDATED ? null : day
    return { id, published, language, publisher, title, ...unmarked(body.join('\n\n'), id, published) }
  })
  const figures = marked.flatMap((text) => text.figures)
  const events = [...head.events].map(([key, id]) => {
    const own = figures.filter(({ event }) => event === key)
    return { id, half: head.half, figures: own, pairs: pairsOf(key, valuesOf(own, head.attributes), head) }
  })
  const texts = marked.map((text, place) => (undated && place % 2 === 1 ? { ...text, published: null } : text))
  return { texts, events }
}

/**
 * The situations, each with its texts and the events that are marked in them.
 * @param undated takes the day from every second text of each, by its place in the file; what is marked stays
 */
export function situations({ undated = false } = {}) {
  const folder = new URL('gold/situations/', import.meta.url)
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'))
  return files.sort().map((file) => situationOf(readFileSync(new URL(file, folder), 'utf8'), undated))
}
