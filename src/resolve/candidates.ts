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

/** Windows are numbered up to here from either side of 1970: more than any calendar has. */
const WINDOWS = 1 << 16

/** Numbers acts at their times: what is done by the words for it, and these with the time once more. */
class ActTable {
  readonly #acts = new MarkTable()
  readonly #numbers = new Map<number, number>()

  get size(): number {
    return this.#numbers.size
  }

  /** The acts of a story at its times, each once. */
  of(story: MarkedStory): readonly number[] {
    if (story.kinds.length === 0) return []
    const acts = new Set([this.#acts.numberOf(story.type)])
    for (const object of story.objects)
      for (const kind of story.kinds) acts.add(this.#acts.numberOf(`${kind}|${object}`))
    const found: number[] = []
    for (const window of windowsOf(story)) for (const act of acts) found.push(this.#at(act, window))
    return found
  }

  #at(act: number, window: number): number {
    const key = act * 2 * WINDOWS + window + WINDOWS
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.#numbers.size)
    return this.#numbers.size - 1
  }
}

/** Lists of numbers, one after another in one piece of memory. */
interface Lists {
  /** Where each list begins; one more at the end. */
  readonly starts: Uint32Array
  readonly items: Uint32Array
}

/** The acts of each story, by their numbers. */
function actsOf(stories: readonly MarkedStory[]): Lists & { readonly acts: number } {
  const table = new ActTable()
  const starts = new Uint32Array(stories.length + 1)
  let items = new Uint32Array(1024)
  for (let story = 0; story < stories.length; story++) {
    const own = table.of(stories[story] as MarkedStory)
    const start = at(starts, story)
    if (start + own.length > items.length) {
      const wider = new Uint32Array(2 * (start + own.length))
      wider.set(items)
      items = wider
    }
    items.set(own, start)
    starts[story + 1] = start + own.length
  }
  return { starts, items, acts: table.size }
}

/** The keys of each story that others have too, and not too many. */
function keysOf(stories: readonly MarkedStory[], rarity: Rarity): Lists & { readonly keys: number } {
  const { starts: actStarts, items: acts, acts: count } = actsOf(stories)
  const holders = new Uint32Array(rarity.size + count)
  const each = (story: number, visit: (key: number) => void): void => {
    const { marks } = stories[story] as MarkedStory
    for (let i = 0; i < marks.length; i++) {
      const mark = at(marks, i) >>> 1
      if (!rarity.isKind(mark)) visit(mark)
    }
    // Acts are numbered after the marks.
    for (let i = at(actStarts, story); i < at(actStarts, story + 1); i++) visit(rarity.size + at(acts, i))
  }
  for (let story = 0; story < stories.length; story++)
    each(story, (key) => {
      holders[key] = at(holders, key) + 1
    })
  const isTelling = (key: number): boolean => at(holders, key) > 1 && at(holders, key) <= COMMON_MARK
  const starts = new Uint32Array(stories.length + 1)
  let end = 0
  for (let story = 0; story < stories.length; story++) {
    each(story, (key) => {
      if (isTelling(key)) end++
    })
    starts[story + 1] = end
  }
  const items = new Uint32Array(end)
  let next = 0
  for (let story = 0; story < stories.length; story++)
    each(story, (key) => {
      if (isTelling(key)) items[next++] = key
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

  set(story: number, places: Uint32Array): void {
    this.#places.set(places, story * MOST_CANDIDATES)
    this.#counts[story] = places.length
  }
}

/** The places of the candidates that weigh most, the heaviest first; of equal ones the first. */
function heaviest(others: Uint32Array, weights: Float64Array): Uint32Array {
  const isBefore = (x: number, y: number): boolean =>
    at(weights, x) > at(weights, y) || (at(weights, x) === at(weights, y) && x < y)
  const found = new Uint32Array(MOST_CANDIDATES)
  let count = 0
  for (let i = 0; i < others.length; i++) {
    const other = at(others, i)
    if (count === MOST_CANDIDATES && !isBefore(other, at(found, count - 1))) continue
    let place = count === MOST_CANDIDATES ? count - 1 : count++
    for (; place > 0 && isBefore(other, at(found, place - 1)); place--) found[place] = at(found, place - 1)
    found[place] = other
  }
  return found
}

/**
 * For each story the others that may tell the same, at most so many.
 *
 * @param isAsked of a place: for others none are looked for
 */
export function candidatesOf(
  stories: readonly MarkedStory[],
  rarity: Rarity,
  isAsked: (story: number) => boolean = () => true,
): Candidates {
  const keys = keysOf(stories, rarity)
  const holders = holdersOf(keys, keys.keys)
  const weights = new Float64Array(stories.length)
  const others = new Uint32Array(stories.length)
  const isFound = new Uint8Array(stories.length)
  const candidates = new Candidates(stories.length)
  for (let story = 0; story < stories.length; story++) {
    if (!isAsked(story)) continue
    let count = 0
    for (let i = at(keys.starts, story); i < at(keys.starts, story + 1); i++) {
      const key = at(keys.items, i)
      const weight = key < rarity.size ? rarity.weightOf(key) : ACT_WEIGHT
      for (let j = at(holders.starts, key); j < at(holders.starts, key + 1); j++) {
        const other = at(holders.items, j)
        if (other === story) continue
        if (isFound[other] === 0) others[count++] = other
        isFound[other] = 1
        weights[other] = at(weights, other) + weight
      }
    }
    const found = others.subarray(0, count)
    candidates.set(story, count > MOST_CANDIDATES ? heaviest(found, weights) : found)
    for (const other of found) {
      weights[other] = 0
      isFound[other] = 0
    }
  }
  return candidates
}
