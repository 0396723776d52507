// Scores readings against annotations, in the measures of the field: one-to-one alignment by exact span first and by
// largest overlap then, precision, recall and F1. Each function takes pairs of [annotated, read] items of one text and
// gives counts that can be summed over texts.
import { unitWord } from '../dist/model/unit-words.js'

/** How many characters two ranges share. */
const overlap = (a, b) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
const exact = (a, b) => a.start === b.start && a.end === b.end

/** Pairs items one to one, the best pairs first. `rank(a, b)` is null where the two can't be paired. */
function pair(gold, read, rank) {
  const candidates = gold.flatMap((a, i) =>
    read.map((b, j) => ({ i, j, rank: rank(a, b) })).filter((candidate) => candidate.rank !== null),
  )
  candidates.sort((a, b) => b.rank - a.rank || a.i - b.i || a.j - b.j)
  const usedGold = new Set()
  const usedRead = new Set()
  return candidates
    .filter(({ i, j }) => !usedGold.has(i) && !usedRead.has(j) && usedGold.add(i) && usedRead.add(j))
    .map(({ i, j }) => [gold[i], read[j]])
}

/** An exact span outranks every overlap. */
const bySpan = (a, b) => (exact(a, b) ? Number.MAX_SAFE_INTEGER : overlap(a, b) || null)

/** Counts for precision and recall: right, read, annotated. */
export const counts = (right, read, gold) => ({ right, read, gold })

const spansScores = (gold, read, prefix = '') => {
  const pairs = pair(gold, read, bySpan)
  const score = (right) => counts(right, read.length, gold.length)
  return {
    pairs,
    scores: {
      [`${prefix}strict`]: score(pairs.filter(([a, b]) => exact(a, b)).length),
      [`${prefix}overlap`]: score(pairs.length),
    },
  }
}

const canonical = (value) =>
  value === null || value === undefined ? null : String(value).toUpperCase().replace(/:00$/u, '').replace(/Z$/u, '')

/** TIMEX3: spans, and values of those that overlap (TempEval-3). `read`: [{start, end, value}]. */
export function scoreTimes(gold, read) {
  const { pairs, scores } = spansScores(gold, read)
  const right = pairs.filter(
    ([a, b]) => canonical(a.value) !== null && canonical(a.value) === canonical(b.value),
  ).length
  return { ...scores, value: counts(right, read.length, gold.length) }
}

const wordsOf = (unit) =>
  String(unit ?? '')
    .toLowerCase()
    .split(/[\s/_{}[\]-]+/u)
    .filter(Boolean)
    .map((word) =>
      word
        .replace(/ies$/u, 'y')
        .replace(/([^s])s$/u, '$1')
        .replace(/^people$/u, 'person')
        .replace(/er$/u, 're'),
    )

/** Names of UCUM and ISO 4217 codes as annotators write them. */
const UNIT_NAME = {
  '%': 'percentage',
  kg: 'kilogram',
  g: 'gram',
  t: 'tonne',
  '[lb_av]': 'pound-mass',
  '[mi_i]': 'mile',
  '[ft_i]': 'foot',
  '[in_i]': 'inch',
  '[yd_i]': 'yard',
  km: 'kilometre',
  m: 'metre',
  cm: 'centimetre',
  mm: 'millimetre',
  a: 'year',
  mo: 'month',
  wk: 'week',
  d: 'day',
  h: 'hour',
  min: 'minute',
  s: 'second',
  W: 'watt',
  kW: 'kilowatt',
  MW: 'megawatt',
  GW: 'gigawatt',
  Hz: 'hertz',
  L: 'litre',
  Cel: 'celsius',
  '[degF]': 'fahrenheit',
  'km/h': 'kilometre per hour',
  '[mi_i]/h': 'mile per hour',
  AUD: 'australian dollar',
  CAD: 'canadian dollar',
  HKD: 'hong kong dollar',
  MYR: 'malaysian ringgit',
  ILS: 'shekel',
  USD: 'dollar',
  EUR: 'euro',
  GBP: 'pound sterling',
  JPY: 'japanese yen',
  MXN: 'mexican peso',
}

/** Units agree when they are the same words or share the head noun; no unit agrees with none. */
function sameUnit(gold, unit) {
  if (gold.unit === '-' || gold.unit === '') return unit === null || unit === undefined || unit === '1' || unit === ''
  const annotated = wordsOf(gold.unit)
  const surface = wordsOf(gold.surfaceUnit)
  return [wordsOf(UNIT_NAME[unit] ?? unit), wordsOf(unitWord(unit ?? null))].some(
    (read) =>
      read.length > 0 &&
      (annotated.join(' ') === read.join(' ') || surface.at(-1) === read.at(-1) || annotated.includes(read.at(-1))),
  )
}

const close = (a, b) => Math.abs(a - b) <= 1e-8 + 1e-5 * Math.abs(b)
const numbersOf = (value) => {
  const range = /^(-?[\d.]+)\s*-\s*(-?[\d.]+)$/u.exec(String(value))
  return range === null ? [Number(value)] : [Number(range[1]), Number(range[2])]
}

/** Quantities without offsets: matched by value within the text. `read`: [{values, unit, change}]. */
export function scoreQuantities(gold, read) {
  const sameValue = (a, b) => {
    const values = numbersOf(a.value)
    return values.length === b.values.length && values.every((value, i) => close(value, b.values[i]))
  }
  const pairs = pair(gold, read, (a, b) =>
    sameValue(a, b) ? 1 + (sameUnit(a, b.unit) ? 2 : 0) + (a.change === b.change ? 1 : 0) : null,
  )
  const score = (right) => counts(right, read.length, gold.length)
  const unit = pairs.filter(([a, b]) => sameUnit(a, b.unit))
  return {
    value: score(pairs.length),
    'value+unit': score(unit.length),
    'all three': score(unit.filter(([a, b]) => a.change === b.change).length),
  }
}

/** The numbers of the words that a list of spans touches. */
const touched = (words, spans) =>
  new Set(words.flatMap((word, i) => (spans.some((span) => overlap(word, span) > 0) ? [i] : [])))

const shared = (a, b) => [...a].filter((word) => b.has(word)).length

/**
 * Attributions: contents of which half the words agree (token Jaccard of 0.5), those whose sources meet too, those whose
 * cues meet too; and cues of exactly the same words. `gold` and `read`: [{source, cue, content}], lists of spans each.
 */
export function scoreAttributions(gold, read, text) {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:[.'’-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const wordsOfParts = ({ source, cue, content }) => ({
    source: touched(words, source),
    cue: touched(words, cue),
    content: touched(words, content),
  })
  const annotated = gold.map(wordsOfParts)
  const found = read.map(wordsOfParts)
  const withContent = (items) => items.filter((item) => item.content.size > 0)
  const pairs = pair(withContent(annotated), withContent(found), (a, b) => {
    const both = shared(a.content, b.content)
    const jaccard = both / (a.content.size + b.content.size - both)
    return jaccard >= 0.5 ? jaccard : null
  })
  const meet = (part, [a, b]) => (a[part].size === 0 && b[part].size === 0) || shared(a[part], b[part]) > 0
  const score = (right) => counts(right, withContent(found).length, withContent(annotated).length)
  const sourced = pairs.filter((both) => meet('source', both))
  return {
    content: score(pairs.length),
    'content+source': score(sourced.length),
    '+cue': score(sourced.filter((both) => meet('cue', both)).length),
    'cue exact': exactSets(
      annotated.map((item) => item.cue),
      found.map((item) => item.cue),
    ),
  }
}

function exactSets(gold, read) {
  const keys = (sets) => sets.filter((set) => set.size > 0).map((set) => [...set].join())
  const left = keys(gold)
  const found = keys(read)
  const right = found.filter((key) => {
    const at = left.indexOf(key)
    return at >= 0 && left.splice(at, 1).length > 0
  })
  return counts(right.length, found.length, gold.filter((set) => set.size > 0).length)
}

/** Sources and targets of events. `gold`: [{start, end, role: 'S' | 'T'}], `read`: {agents, patients} of spans. */
export function scoreRoles(gold, read) {
  const agents = spansScores(
    gold.filter((item) => item.role === 'S'),
    read.agents,
    'agents ',
  ).scores
  const patients = spansScores(
    gold.filter((item) => item.role === 'T'),
    read.patients,
    'patients ',
  ).scores
  const sum = (key) => agents['agents strict'][key] + patients['patients strict'][key]
  return { 'micro strict': counts(sum('right'), sum('read'), sum('gold')), ...agents, ...patients }
}

const NAME_TYPES = ['Person', 'Organisation', 'Location']

/** Names by type. `gold` and `read`: [{start, end, type}]. */
export const scoreNames = (gold, read) =>
  Object.assign(
    {},
    ...NAME_TYPES.map(
      (type) =>
        spansScores(
          gold.filter((item) => item.type === type),
          read.filter((item) => item.type === type),
          `${type.toLowerCase()} `,
        ).scores,
    ),
  )

/** Adds the counts of one text to those of the texts before it. */
export function addScores(total, scores) {
  for (const [name, { right, read, gold }] of Object.entries(scores)) {
    const sum = total[name] ?? counts(0, 0, 0)
    total[name] = counts(sum.right + right, sum.read + read, sum.gold + gold)
  }
  return total
}

/** Precision, recall and F1 in per cent. */
export function measures({ right, read, gold }) {
  const precision = read === 0 ? 0 : right / read
  const recall = gold === 0 ? 0 : right / gold
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision: 100 * precision, recall: 100 * recall, f1: 100 * f1 }
}
