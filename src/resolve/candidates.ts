// Which stories are set beside which: those that share marks few others have, or a kind, an object and a time. Keys and
// stories are numbers here, and lists of them lie in one piece of memory each, since a large archive has very many.
import { dayNumber } from '../model/index.js'
import { DAYS_WITH_STRONG_EVIDENCE } from './evidence.js'
import { MarkTable } from './mark-table.js'
import type { MarkedStory } from './marked-stories.js'
import type { Rarity } from './marks.js'

/** A mark that more stories have names no candidates. */
const COMMON_MARK = 90
/** So many candidates of each story, those with the most marks in common first. */
const MOST_CANDIDATES = 40
/** What a kind of act at one time weighs as a key; it is no mark. */
const ACT_WEIGHT = 1

/** The spans of time a story may be looked up by; undated ones by their publication. */
function windowsOf(story: MarkedStory): readonly number[] {
  const from = story.when?.start ?? story.when?.end ?? story.published
  const until = story.when?.end ?? story.published ?? from
  if (from === null || until === null) return [-1]
  const first = Math.floor(dayNumber(from) / DAYS_WITH_STRONG_EVIDENCE)
  const last = Math.floor(dayNumber(until) / DAYS_WITH_STRONG_EVIDENCE)
  const windows = []
  for (let window = Math.max(first, last - 2) - 1; window <= last + 1; window++) windows.push(window)
  return windows
}

/** The acts of a story at its times. */
function actsOf(story: MarkedStory): readonly string[] {
  if (story.kinds.length === 0) return []
  const acts = new Set<string>()
  for (const window of windowsOf(story)) {
    acts.add(`${story.type}|${window}`)
    for (const object of story.objects) for (const kind of story.kinds) acts.add(`${kind}|${object}|${window}`)
  }
  return [...acts]
}

/** Lists of numbers, one after another in one piece of memory. */
interface Lists {
  /** Where each list begins; one more at the end. */
  readonly starts: Uint32Array
  readonly items: Uint32Array
}

/** The keys of each story that others have too, and not too many. */
function keysOf(stories: readonly MarkedStory[], rarity: Rarity): Lists & { readonly keys: number } {
  // Acts are numbered after the marks.
  const table = new MarkTable()
  const acts = stories.map((story) => actsOf(story).map((act) => rarity.size + table.numberOf(act)))
  const holders = new Uint32Array(rarity.size + table.size)
  const isKey = (key: number): boolean => key >= rarity.size || !rarity.isKind(key)
  const each = (story: number, visit: (key: number) => void): void => {
    for (const mark of (stories[story] as MarkedStory).marks) if (isKey(mark >>> 1)) visit(mark >>> 1)
    for (const act of acts[story] as readonly number[]) visit(act)
  }
  for (let story = 0; story < stories.length; story++)
    each(story, (key) => {
      holders[key] = at(holders, key) + 1
    })
  const isTelling = (key: number): boolean => at(holders, key) > 1 && at(holders, key) <= COMMON_MARK
  const starts = new Uint32Array(stories.length + 1)
  for (let story = 0; story < stories.length; story++) {
    let count = 0
    each(story, (key) => {
      if (isTelling(key)) count++
    })
    starts[story + 1] = at(starts, story) + count
  }
  const items = new Uint32Array(at(starts, stories.length))
  let end = 0
  for (let story = 0; story < stories.length; story++)
    each(story, (key) => {
      if (isTelling(key)) items[end++] = key
    })
  return { starts, items, keys: holders.length }
}

/** The value at a place that is there. */
const at = (list: Uint32Array | Float64Array, place: number): number => list[place] as number

/** For each key the stories that have it. */
function holdersOf({ starts, items }: Lists, keys: number): Lists {
  const ends = new Uint32Array(keys + 1)
  for (const key of items) ends[key + 1] = at(ends, key + 1) + 1
  for (let key = 0; key < keys; key++) ends[key + 1] = at(ends, key + 1) + at(ends, key)
  const next = ends.slice()
  const holders = new Uint32Array(items.length)
  for (let story = 0; story + 1 < starts.length; story++)
    for (let i = at(starts, story); i < at(starts, story + 1); i++) {
      const key = at(items, i)
      holders[at(next, key)] = story
      next[key] = at(next, key) + 1
    }
  return { starts: ends, items: holders }
}

/** Candidates by story: the others that may tell the same, by their places in the list. */
export class Candidates {
  readonly #places: Uint32Array
  readonly #counts: Uint8Array

  constructor(stories: number) {
    this.#places = new Uint32Array(stories * MOST_CANDIDATES)
    this.#counts = new Uint8Array(stories)
  }

  of(story: number): Uint32Array {
    const start = story * MOST_CANDIDATES
    return this.#places.subarray(start, start + (this.#counts[story] as number))
  }

  /** Whether a story is among the candidates of another. */
  has(story: number, other: number): boolean {
    const start = story * MOST_CANDIDATES
    for (let i = start; i < start + (this.#counts[story] as number); i++) if (this.#places[i] === other) return true
    return false
  }

  set(story: number, places: readonly number[]): void {
    this.#places.set(places, story * MOST_CANDIDATES)
    this.#counts[story] = places.length
  }
}

/** For each story the others that may tell the same, at most so many. */
export function candidatesOf(stories: readonly MarkedStory[], rarity: Rarity): Candidates {
  const keys = keysOf(stories, rarity)
  const holders = holdersOf(keys, keys.keys)
  const weights = new Float64Array(stories.length)
  const candidates = new Candidates(stories.length)
  for (let story = 0; story < stories.length; story++) {
    const others: number[] = []
    for (let i = at(keys.starts, story); i < at(keys.starts, story + 1); i++) {
      const key = at(keys.items, i)
      const weight = key < rarity.size ? rarity.weightOf(key) : ACT_WEIGHT
      for (let j = at(holders.starts, key); j < at(holders.starts, key + 1); j++) {
        const other = at(holders.items, j)
        if (other === story) continue
        if (at(weights, other) === 0) others.push(other)
        weights[other] = at(weights, other) + weight
      }
    }
    if (others.length > MOST_CANDIDATES) {
      const byWeight = [...others].sort((x, y) => at(weights, y) - at(weights, x) || x - y)
      candidates.set(story, byWeight.slice(0, MOST_CANDIDATES))
    } else candidates.set(story, others)
    for (const other of others) weights[other] = 0
  }
  return candidates
}
