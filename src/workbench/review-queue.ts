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

const laidOut = new WeakMap<Situation, Map<string, readonly Entry[]>>()

/** Something of a situation that is laid out when it is first asked for. */
function once(situation: Situation, key: string, make: () => readonly Entry[]): readonly Entry[] {
  const known = laidOut.get(situation) ?? new Map<string, readonly Entry[]>()
  laidOut.set(situation, known)
  const entries = known.get(key) ?? make()
  known.set(key, entries)
  return entries
}

const inOrder = (situation: Situation, layers: readonly QueueLayer[]): readonly Entry[] =>
  once(situation, layers.join(), () => [
    ...(layers.includes('findings') ? once(situation, 'findings', () => findingEntries(situation)) : []),
    ...situation.held.asRead
      .filter(({ document }) => document.copyOf === null)
      .flatMap((reading) => itemEntries(reading, layers)),
  ])

const lot = ({ target }: Entry): string => createHash('sha1').update(target).digest('hex')

/** As by lot, but the same for everyone and whatever is added: the first hundred are a fair sample of all. */
const byLot = (situation: Situation, layers: readonly QueueLayer[]): readonly Entry[] =>
  once(situation, `lot:${layers.join()}`, () =>
    inOrder(situation, layers)
      .map((entry) => ({ entry, lot: lot(entry) }))
      .sort((a, b) => (a.lot < b.lot ? -1 : 1))
      .map(({ entry }) => entry),
  )

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
  const entries = double ? byLot(situation, layers) : inOrder(situation, layers)
  const waits = ({ target }: Entry): boolean =>
    !judged.decisions.has(target) && !(double && ownCoding(judged, by, target) !== null)
  const left = entries.reduce((count, entry) => count + (waits(entry) ? 1 : 0), 0)
  const items: SeenSuggestion[] = []
  for (let at = entries.findIndex(({ id }) => id === part.after) + 1; at < entries.length; at++) {
    const entry = entries[at]
    if (items.length >= part.limit) break
    if (entry !== undefined && waits(entry)) items.push(seen(entry, judged, by))
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
  const finding = once(situation, 'findings', () => findingEntries(situation)).find(({ id }) => id === name)
  const at = name.indexOf('#')
  const item = (): Entry | undefined =>
    entriesAt(situation, name.slice(0, at)).find(({ id }) => id.slice(id.indexOf('#')) === name.slice(at))
  const entry = finding ?? item()
  return entry === undefined ? null : seen(entry, judged, by)
}

const entriesAt = (situation: Situation, document: string): readonly Entry[] => {
  const reading = readingNamed(situation, document)
  return reading === undefined ? [] : itemEntries(reading, REVIEWED_LAYERS)
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
  const entries = inOrder(situation, layers)
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
    all: entries.length,
    ...counted(entries.flatMap(({ target }) => decisions.get(target) ?? [])),
    people: people.sort((a, b) => sum(b) - sum(a) || a.by.localeCompare(b.by)),
    latest: latest.map((review) => ({
      review,
      suggestion: suggestionNamed(situation, judged, review.target, null),
    })),
  }
}
