// Opens what was read down to words and rules: for each span the rule that fired, why, and what it built on; for a
// finding, the mentions it sets side by side and each of these in turn.
import { CotejoError, type Finding, LAYERS, type Layer, type Reading, type Span } from '../model/index.js'
import type { Analysis } from './analyse.js'
import { grouped } from './grouped.js'
import { reasonOf } from './rule-lexicon.js'

/** One thing read, explained. */
export interface Explanation {
  readonly id: string
  readonly layer: Layer
  readonly span: Span
  readonly rule: string
  readonly reason: string
  readonly basis: string
  /** Ids of what it was built on, with their words. */
  readonly builtOn: readonly { readonly id: string; readonly layer: Layer; readonly words: string }[]
}

interface Item {
  readonly id: string
  readonly layer: Layer
  readonly span: Span
  readonly rule: string
  readonly basis: string
  /** Everything the item points at: ids and spans, however deep. */
  readonly value: unknown
}

function itemsOf(reading: Reading): readonly Item[] {
  return LAYERS.filter((layer) => layer !== 'sentences').flatMap((layer) =>
    // Each item of these layers carries its evidence; where its own span stands differs.
    reading[layer].flatMap((item): Item[] => {
      if (!('rule' in item)) return []
      const span =
        'quantity' in item ? item.quantity.span : 'span' in item ? item.span : (item.cue ?? item.content[0] ?? null)
      const { id, rule, basis } = item
      return span === null ? [] : [{ id, layer, span, rule, basis, value: item }]
    }),
  )
}

/** Every id and every span inside a value. */
function referencesOf(value: unknown, found = { ids: new Set<string>(), places: new Set<string>() }) {
  if (typeof value === 'string') found.ids.add(value)
  else if (Array.isArray(value)) for (const part of value) referencesOf(part, found)
  else if (typeof value === 'object' && value !== null) {
    if ('start' in value && 'end' in value && 'text' in value) found.places.add(`${value.start}-${value.end}`)
    for (const part of Object.values(value)) referencesOf(part, found)
  }
  return found
}

/** What an item can be built on, by its id and by its place; a document may have thousands. */
function finder(items: readonly Item[]): (item: Item) => readonly Item[] {
  const placeOf = ({ span }: Item): string => `${span.start}-${span.end}`
  const [byId, byPlace] = [grouped(items, ({ id }) => id), grouped(items, placeOf)]
  const order = new Map(items.map((item, index) => [item, index]))
  return (item) => {
    const { ids, places } = referencesOf(item.value)
    const rank = LAYERS.indexOf(item.layer)
    const named = [...ids].flatMap((id) => byId.get(id) ?? [])
    const there = [...places].flatMap((place) => byPlace.get(place) ?? [])
    const found = new Set([...named, ...there.filter(({ layer }) => LAYERS.indexOf(layer) < rank)])
    return [...found].filter(({ id }) => id !== item.id).sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
  }
}

/** Everything that was read from a document, in text order, each with its rule and what it was built on. */
export function explainReading(reading: Reading): readonly Explanation[] {
  const items = itemsOf(reading)
  const under = finder(items)
  return items
    .map((item): Explanation => {
      const { id, layer, span, rule, basis } = item
      return {
        ...{ id, layer, span, rule, basis },
        reason: reasonOf(layer, rule),
        builtOn: under(item).map((other) => ({ id: other.id, layer: other.layer, words: other.span.text })),
      }
    })
    .sort((a, b) => a.span.start - b.span.start || LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer))
}

/** A finding with the words and rules under it. */
export interface OpenedFinding {
  readonly finding: Finding
  readonly reason: string
  readonly sides: readonly (readonly {
    readonly mention: string
    readonly file: string
    readonly start: number
    readonly quote: Span
    readonly explanations: readonly Explanation[]
  }[])[]
}

/**
 * Opens a finding.
 *
 * @param wanted its id, or the beginning of one that fits no other
 * @throws CotejoError `finding_unknown`
 */
export function openFinding(analysis: Analysis, wanted: string): OpenedFinding {
  const { findings, occurrences, statistics, positions, matters } = analysis.comparison
  const exact = findings.find(({ id }) => id === wanted)
  const fitting = exact === undefined ? findings.filter(({ id }) => id.startsWith(wanted)) : [exact]
  const [finding] = fitting
  if (finding === undefined || fitting.length > 1)
    throw new CotejoError(
      'finding_unknown',
      finding === undefined ? `There is no finding "${wanted}".` : `${fitting.length} findings begin with "${wanted}".`,
      { mend: 'See their ids with: cotejo compare --json, or cotejo review --list --layers findings', exitCode: 2 },
    )
  const mentions = new Map(
    [...occurrences, ...statistics, ...positions, ...matters].flatMap((group) =>
      group.mentions.map((one) => [one.id, one] as const),
    ),
  )
  const explained = new Map(
    analysis.readings.map((reading) => [reading.document.id, () => explainReading(reading)] as const),
  )
  const side = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const mention = mentions.get(id)
      if (mention === undefined) return []
      const places = new Set(mention.spans.map(({ start, end }) => `${start}-${end}`))
      const explanations = (explained.get(mention.document)?.() ?? []).filter(
        (one) => places.has(`${one.span.start}-${one.span.end}`) || id.endsWith(`#${one.id}`),
      )
      const start = mention.spans[0]?.start ?? mention.quote.start
      return [{ mention: id, file: mention.file, start, quote: mention.quote, explanations }]
    })
  return { finding, reason: reasonOf('findings', finding.rule), sides: finding.between.map(side) }
}
