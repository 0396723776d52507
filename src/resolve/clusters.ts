// Joins stories into clusters, from the strongest evidence down, so that the order of the documents changes nothing.
// Only candidates are set beside each other: stories that share marks few others have, or a kind, an object and a time.
import { dayNumber } from '../model/index.js'
import { DAYS_WITH_STRONG_EVIDENCE, ENOUGH, evidence } from './evidence.js'
import { mayBeOne } from './fitting.js'
import type { Grounds } from './grounds.js'
import type { MarkedStory } from './marked-stories.js'
import { kindOfMark, type Rarity } from './marks.js'

/** A mark that more stories have names no candidates. */
const COMMON_MARK = 90
/** So many candidates of each story, those with the most marks in common first. */
const MOST_CANDIDATES = 40
/** So many stories of a cluster speak for it when another is to join. */
const SPEAKERS = 8
/** So much of a cluster may exclude another: wrong dates or places of some do not keep a happening apart. */
const EXCLUDED_SHARE = 0.4
/** How much evidence two clusters need on the average of their stories. */
const ENOUGH_ON_AVERAGE = 0.5

interface Pair {
  readonly a: number
  readonly b: number
  readonly evidence: number
}

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

/** The keys under which candidates are found. */
function keysOf(story: MarkedStory): string[] {
  const keys = [...story.marks, ...story.around].filter((mark) => kindOfMark(mark) !== 'kind')
  if (story.kinds.length > 0)
    for (const window of windowsOf(story)) {
      keys.push(`${story.type}|${window}`)
      for (const object of story.objects) for (const kind of story.kinds) keys.push(`${kind}|${object}|${window}`)
    }
  return keys
}

/** For each story the later stories that may tell the same, at most so many. */
export function candidatesOf(stories: readonly MarkedStory[], rarity: Rarity): number[][] {
  const keys = stories.map(keysOf)
  const holders = new Map<string, number[]>()
  keys.forEach((list, place) => {
    for (const key of new Set(list)) {
      const known = holders.get(key)
      if (known === undefined) holders.set(key, [place])
      else known.push(place)
    }
  })
  return keys.map((list, place) => {
    const weights = new Map<number, number>()
    for (const key of new Set(list)) {
      const others = holders.get(key) as number[]
      if (others.length > COMMON_MARK) continue
      const weight = rarity.countOf(key) > 0 ? rarity.weightOf(key) : 1
      for (const other of others) if (other !== place) weights.set(other, (weights.get(other) ?? 0) + weight)
    }
    return [...weights]
      .sort((x, y) => y[1] - x[1] || x[0] - y[0])
      .slice(0, MOST_CANDIDATES)
      .map(([other]) => other)
  })
}

function pairsOf(stories: readonly MarkedStory[], rarity: Rarity, grounds: Grounds): Pair[] {
  const pairs: Pair[] = []
  const candidates = candidatesOf(stories, rarity)
  candidates.forEach((others, place) => {
    for (const other of others) {
      // A pair that both name is looked at once.
      if (other < place && (candidates[other] as number[]).includes(place)) continue
      const [a, b] = place < other ? [place, other] : [other, place]
      const found = evidence(stories[a] as MarkedStory, stories[b] as MarkedStory, rarity, grounds)
      if (found !== null && found >= ENOUGH) pairs.push({ a, b, evidence: found })
    }
  })
  return pairs.sort((x, y) => y.evidence - x.evidence || x.a - y.a || x.b - y.b)
}

/** Whether two clusters are one happening: most of their stories do not exclude each other, and on the average there is evidence. */
function agree(a: readonly MarkedStory[], b: readonly MarkedStory[], rarity: Rarity, grounds: Grounds): boolean {
  let [all, excluded, sum] = [0, 0, 0]
  for (const x of a.slice(0, SPEAKERS))
    for (const y of b.slice(0, SPEAKERS)) {
      // Two tellings of one document meet here only through others; what it tells must let them be one.
      if (x.document === y.document) {
        if (x.kinds.length > 0 && y.kinds.length > 0 && !mayBeOne(x, y, grounds)) excluded++
        all++
        sum += ENOUGH_ON_AVERAGE
        continue
      }
      const found = evidence(x, y, rarity, grounds)
      all++
      if (found === null) excluded++
      else sum += Math.min(found, 2)
    }
  return excluded <= EXCLUDED_SHARE * all && sum >= ENOUGH_ON_AVERAGE * (all - excluded)
}

/** Clusters of the stories, each in the order given. What may measure something joins a happening, and nothing joins it. */
export function clustersOf(stories: readonly MarkedStory[], rarity: Rarity, grounds: Grounds): MarkedStory[][] {
  const clusterOf = stories.map((_, place) => place)
  const members = stories.map((_, place) => [place])
  const membersAt = (place: number) => members[clusterOf[place] as number] as number[]
  const tellers = (places: readonly number[]) => places.map((place) => stories[place] as MarkedStory)
  const isGuest = (place: number) => (stories[place] as MarkedStory).overTime
  const pairs = pairsOf(stories, rarity, grounds)
  const hosts = pairs.filter(({ a, b }) => !isGuest(a) && !isGuest(b))
  const visits = pairs.filter(({ a, b }) => isGuest(a) !== isGuest(b))
  for (const { a, b } of [...hosts, ...visits]) {
    const [into, from] = [clusterOf[a] as number, clusterOf[b] as number]
    const isTaken = [a, b].some((place) => isGuest(place) && membersAt(place).length > 1)
    if (into === from || isTaken || !agree(tellers(membersAt(a)), tellers(membersAt(b)), rarity, grounds)) continue
    const joining = membersAt(b)
    members[from] = []
    for (const place of joining) {
      membersAt(a).push(place)
      clusterOf[place] = into
    }
  }
  return members.filter((list) => list.length > 0).map(tellers)
}
