// The queue of suggestions as a screen goes through it: a part at a time, beside what others decided meanwhile. What can
// be decided on is laid out once for each situation; what is decided is looked up each time, so that a decision need
// not wait until the situation is reckoned anew.
import { createHash } from 'node:crypto'
import type { Finding, Reading } from '../model/index.js'
import { REASONS } from '../model/reader-words.js'
import { REVIEWED_LAYERS } from '../model/reviewed-layers.js'
import type { Review } from '../model/store.js'
import { findingSuggester, itemSuggestion, type QueueLayer, type Suggestion } from './review.js'
import {
  anchorOf,
  codingTarget,
  type Decisions,
  decisionsOf,
  isCoding,
  isMade,
  isOnGroups,
  isRating,
} from './reviewed.js'
import type { Situation } from './situation.js'

/** What was decided until now. */
export interface Judged {
  readonly reviews: readonly Review[]
  readonly decisions: Decisions
  /** The last review of each target, taken back or not. */
  readonly last: ReadonlyMap<string, string>
}

/** What reviews come to; they are in the order in which they were made. */
export const judgedOf = (reviews: readonly Review[]): Judged => ({
  reviews,
  decisions: decisionsOf(reviews),
  last: new Map(reviews.map(({ target, id }) => [target, id])),
})

/** A suggestion as one person sees it. */
export interface SeenSuggestion extends Suggestion {
  /** The person's own verdict where two judge by themselves; another's is never shown. */
  readonly coding: Review | null
  /** The last review of it, which a decision comes after. */
  readonly last: string | null
}

/** Who looks, and at what. */
export interface Asked {
  readonly layers: readonly QueueLayer[]
  readonly by: string | null
  /** Whether two people judge the same by themselves. */
  readonly double: boolean
}

interface Entry {
  readonly id: string
  readonly target: string
  readonly suggested: (decisions: Decisions) => Suggestion
}

/** Findings that were rejected are in no situation; they are decided on as they were then. */
const rejectedFindings = ({ held }: Situation): Finding[] =>
  [...held.decisions.values()].flatMap(({ verdict, before }) => {
    // A suggestion as it was; of all kinds only findings set mentions side by side.
    const suggested = verdict === 'rejected' ? (JSON.parse(before) as Partial<Finding> | null) : null
    return suggested?.between === undefined ? [] : [suggested as Finding]
  })

/** What weighs most is looked at first. */
const byWeight = (a: Finding, b: Finding): number => REASONS.indexOf(a.reason) - REASONS.indexOf(b.reason)

const findingEntries = (situation: Situation): Entry[] => {
  const { comparison } = situation.analysis
  const all = [...comparison.findings, ...rejectedFindings(situation)].sort(byWeight)
  const suggested = findingSuggester(comparison)
  return all.map((finding) => ({
    id: finding.id,
    target: finding.id,
    suggested: (decisions) => suggested(finding, decisions),
  }))
}

const itemEntries = (reading: Reading, layers: readonly QueueLayer[]): Entry[] =>
  REVIEWED_LAYERS.filter((layer) => layers.includes(layer)).flatMap((layer) =>
    reading[layer].map((item) => ({
      id: `${reading.document.id}#${item.id}`,
      target: anchorOf(reading.document.textHash, item.id),
      suggested: (decisions: Decisions) => itemSuggestion(reading, layer, item, decisions),
    })),
  )

/** What can be decided on, in an order. Of very many things only those that are looked at are laid out. */
interface Queue {
  readonly length: number
  /** Those that come after the one with an id; all, where it is none of them. */
  readonly after: (id: string | null) => Iterable<Entry>
  readonly has: (target: string) => boolean
}

const laidOut = new WeakMap<Situation, Map<string, unknown>>()

/** Something of a situation that is laid out when it is first asked for. */
function once<Laid>(situation: Situation, key: string, make: () => Laid): Laid {
  const known = laidOut.get(situation) ?? new Map<string, unknown>()
  laidOut.set(situation, known)
  // What stands under a key was made for it.
  const laid = known.has(key) ? (known.get(key) as Laid) : make()
  known.set(key, laid)
  return laid
}

/** The findings, and where each stands among them. */
const findingsOf = (situation: Situation) =>
  once(situation, 'findings', () => {
    const entries = findingEntries(situation)
    return { entries, places: new Map(entries.map(({ id }, place) => [id, place])) }
  })

/** The readings with suggestions of their own, and where each stands among them. */
const readingsOf = (situation: Situation) =>
  once(situation, 'readings', () => {
    const readings = situation.held.asRead.filter(({ document }) => document.copyOf === null)
    return { readings, places: new Map(readings.map(({ document }, place) => [document.id, place])) }
  })

const itemsOf = (layers: readonly QueueLayer[]) => REVIEWED_LAYERS.filter((layer) => layers.includes(layer))

/** The findings, then what was read, document by document. */
const inOrder = (situation: Situation, layers: readonly QueueLayer[]): Queue =>
  once(situation, layers.join(), () => {
    const withFindings = layers.includes('findings')
    const findings = withFindings ? findingsOf(situation) : { entries: [], places: new Map<string, number>() }
    const { readings, places } = readingsOf(situation)
    const items = itemsOf(layers)
    function* after(id: string | null): Iterable<Entry> {
      const document = places.get(id?.slice(0, id.indexOf('#')) ?? '')
      const isItem = id !== null && !findings.places.has(id) && document !== undefined
      if (!isItem) yield* findings.entries.slice((findings.places.get(id ?? '') ?? -1) + 1)
      for (const [place, reading] of readings.slice(isItem ? document : 0).entries()) {
        const entries = itemEntries(reading, layers)
        yield* isItem && place === 0 ? entries.slice(entries.findIndex((entry) => entry.id === id) + 1) : entries
      }
    }
    return {
      length: readings.reduce(
        (sum, reading) => sum + items.reduce((count, layer) => count + reading[layer].length, 0),
        findings.entries.length,
      ),
      after,
      has: (target) => {
        const at = target.indexOf('#')
        const [reading, item] = [readingNamed(situation, target.slice(0, at)), target.slice(at + 1)]
        const isItem = items.some((layer) => reading?.[layer].some(({ id }) => id === item) === true)
        return isItem || findings.places.has(target)
      },
    }
  })

const lot = ({ target }: Entry): string => createHash('sha1').update(target).digest('hex')

/** As by lot, but the same for everyone and whatever is added: the first hundred are a fair sample of all. */
const byLot = (situation: Situation, layers: readonly QueueLayer[]): Queue =>
  once(situation, `lot:${layers.join()}`, () => {
    const queue = inOrder(situation, layers)
    const entries = [...queue.after(null)]
      .map((entry) => ({ entry, lot: lot(entry) }))
      .sort((a, b) => (a.lot < b.lot ? -1 : 1))
      .map(({ entry }) => entry)
    return { ...queue, after: (after) => entries.slice(entries.findIndex(({ id }) => id === after) + 1) }
  })

const ownCoding = ({ decisions }: Judged, by: string | null, target: string): Review | null =>
  by === null ? null : (decisions.get(codingTarget(by, target)) ?? null)

const seen = (entry: Entry, judged: Judged, by: string | null): SeenSuggestion => ({
  ...entry.suggested(judged.decisions),
  coding: ownCoding(judged, by, entry.target),
  last: judged.last.get(entry.target) ?? null,
})

/** The suggestions that wait, from the one after `after`, and how many they are in all. */
export function waitingSuggestions(
  situation: Situation,
  judged: Judged,
  { layers, by, double }: Asked,
  part: { readonly after: string | null; readonly limit: number },
): { readonly left: number; readonly items: readonly SeenSuggestion[] } {
  const queue = double ? byLot(situation, layers) : inOrder(situation, layers)
  const { decisions } = judged
  const own = codingTarget(by ?? '', '')
  // Far fewer things are decided than wait, so these are counted.
  const targets = [...decisions.keys()]
  const decided = targets.filter(queue.has)
  const coded = targets
    .flatMap((target) => (double && by !== null && target.startsWith(own) ? [target.slice(own.length)] : []))
    .filter((target) => !decisions.has(target) && queue.has(target))
  const left = queue.length - decided.length - coded.length
  const items: SeenSuggestion[] = []
  for (const entry of queue.after(part.after)) {
    if (items.length >= part.limit) break
    const { target } = entry
    const waits = !decisions.has(target) && !(double && ownCoding(judged, by, target) !== null)
    if (waits) items.push(seen(entry, judged, by))
  }
  return { left, items }
}

const readingsByName = new WeakMap<Situation, ReadonlyMap<string, Reading>>()

/** The readings by the ids and by the texts of their documents; of copies, that of the first. */
function readingNamed(situation: Situation, name: string): Reading | undefined {
  const known =
    readingsByName.get(situation) ??
    new Map(
      [...situation.held.asRead]
        .sort((a, b) => Number(a.document.copyOf === null) - Number(b.document.copyOf === null))
        .flatMap((reading) => [[reading.document.textHash, reading] as const, [reading.document.id, reading] as const]),
    )
  readingsByName.set(situation, known)
  return known.get(name)
}

/** A suggestion by its id or its target; null where there is none. */
export function suggestionNamed(
  situation: Situation,
  judged: Judged,
  name: string,
  by: string | null,
): SeenSuggestion | null {
  // A finding's id holds those of what it sets side by side.
  const { entries, places } = findingsOf(situation)
  const entry = entries[places.get(name) ?? -1] ?? itemAt(situation, name, REVIEWED_LAYERS)
  return entry === undefined ? null : seen(entry, judged, by)
}

/** What was read under an id or a target, of some layers. */
function itemAt(situation: Situation, name: string, layers: readonly QueueLayer[]): Entry | undefined {
  const at = name.indexOf('#')
  const reading = readingNamed(situation, name.slice(0, at))
  return reading === undefined
    ? undefined
    : itemEntries(reading, layers).find(({ id }) => id.slice(id.indexOf('#')) === name.slice(at))
}

type Counted = Readonly<Record<'accepted' | 'corrected' | 'rejected', number>>

/** How far a review is, and who did what. */
export interface ReviewProgress extends Counted {
  readonly all: number
  /** Those who decided most first. */
  readonly people: readonly (Counted & { readonly by: string; readonly last: string })[]
  /** The newest first, taken back or not. */
  readonly latest: readonly { readonly review: Review; readonly suggestion: SeenSuggestion | null }[]
}

const LATEST = 12

function counted(reviews: readonly Review[]): Counted {
  const of = (verdict: Review['verdict']): number => reviews.filter((review) => review.verdict === verdict).length
  return { accepted: of('accepted'), corrected: of('corrected'), rejected: of('rejected') }
}

/** How far the review of some layers is; who did what counts whatever layer it was on. */
export function progressOf(situation: Situation, judged: Judged, layers: readonly QueueLayer[]): ReviewProgress {
  const queue = inOrder(situation, layers)
  const { decisions, reviews } = judged
  const isOnSuggestion = (review: Review): boolean =>
    !isCoding(review.target) && !isRating(review.target) && !isOnGroups(review.target) && !isMade(review)
  const holding = [...decisions.values()].filter(isOnSuggestion)
  const people = [...new Set(holding.map(({ by }) => by))].map((by) => {
    const own = holding.filter((review) => review.by === by)
    const days = own.map(({ at }) => at).toSorted()
    return { by, last: days.at(-1) ?? '', ...counted(own) }
  })
  const sum = (one: Counted): number => one.accepted + one.corrected + one.rejected
  const latest = reviews.filter(isOnSuggestion).slice(-LATEST).reverse()
  return {
    all: queue.length,
    ...counted([...decisions].flatMap(([target, review]) => (queue.has(target) ? [review] : []))),
    people: people.sort((a, b) => sum(b) - sum(a) || a.by.localeCompare(b.by)),
    latest: latest.map((review) => ({
      review,
      suggestion: suggestionNamed(situation, judged, review.target, null),
    })),
  }
}
