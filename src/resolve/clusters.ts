// Joins stories into clusters, from the strongest evidence down, so that the order of the documents changes nothing.
// Only candidates are set beside each other, which `candidates.ts` finds.
import type { Interval } from '../model/index.js'
import { sameInterval } from '../model/index.js'
import { type Candidates, candidatesOf } from './candidates.js'
import { DAYS_WITH_STRONG_EVIDENCE, ENOUGH, evidence } from './evidence.js'
import { mayBeOne } from './fitting.js'
import type { Grounds } from './grounds.js'
import type { MarkedStory } from './marked-stories.js'
import type { Rarity } from './marks.js'

/** So many stories of a cluster speak for it when another is to join. */
const SPEAKERS = 12
/** So much of a cluster may exclude another: wrong dates or places of some do not keep a happening apart. */
const EXCLUDED_SHARE = 0.4
/** How much evidence two clusters need on the average of their stories. */
const ENOUGH_ON_AVERAGE = 0.5

/** Pairs of stories with evidence enough, those with the most first. Very many may be held, so each is three numbers. */
class Pairs {
  readonly #firsts: number[] = []
  readonly #seconds: number[] = []
  readonly #evidence: number[] = []

  add(first: number, second: number, found: number): void {
    this.#firsts.push(first)
    this.#seconds.push(second)
    this.#evidence.push(found)
  }

  *[Symbol.iterator](): Generator<readonly [number, number]> {
    const [firsts, seconds, found] = [this.#firsts, this.#seconds, this.#evidence] as readonly (readonly number[])[]
    const of = (list: readonly number[] | undefined, pair: number): number => list?.[pair] as number
    const order = Uint32Array.from(this.#firsts.keys()).sort(
      (x, y) => of(found, y) - of(found, x) || of(firsts, x) - of(firsts, y) || of(seconds, x) - of(seconds, y),
    )
    for (const pair of order) yield [of(firsts, pair), of(seconds, pair)]
  }
}

/** How far apart in time two stories are, by their places; asked of very many pairs, most of which are of other years. */
function daysBetween(stories: readonly MarkedStory[]): (a: number, b: number) => number {
  const from = Float64Array.from(stories, ({ days }) => days?.from ?? Number.NEGATIVE_INFINITY)
  const until = Float64Array.from(stories, ({ days }) => days?.until ?? Number.POSITIVE_INFINITY)
  const of = (list: Float64Array, place: number): number => list[place] as number
  return (a, b) => Math.max(of(from, a) - of(until, b), of(from, b) - of(until, a))
}

/** So few stories are each set beside all others: in a handful of long texts many stories stand near any mark. */
const FEW_STORIES = 400

/** All other stories, for each one. */
const everyOther = (count: number): Pick<Candidates, 'of' | 'has'> => {
  const all = Uint32Array.from({ length: count }, (_, place) => place)
  return { of: (place) => all.filter((other) => other !== place), has: (place, other) => place !== other }
}

function pairsOf(stories: readonly MarkedStory[], rarity: Rarity, grounds: Grounds): Pairs {
  const pairs = new Pairs()
  const candidates = stories.length <= FEW_STORIES ? everyOther(stories.length) : candidatesOf(stories, rarity)
  const days = daysBetween(stories)
  for (let place = 0; place < stories.length; place++)
    for (const other of candidates.of(place)) {
      // Evidence is never looked for over a longer time, and a pair that both name is looked at once.
      if (days(place, other) > DAYS_WITH_STRONG_EVIDENCE || (other < place && candidates.has(other, place))) continue
      const [a, b] = place < other ? [place, other] : [other, place]
      const found = evidence(stories[a] as MarkedStory, stories[b] as MarkedStory, rarity, grounds)
      if (found !== null && found >= ENOUGH) pairs.add(a, b, found)
    }
  return pairs
}

/** Whether two clusters are one happening, by the stories that speak for each: most of their stories do not exclude each other, and on the average there is evidence. */
function agree(a: readonly MarkedStory[], b: readonly MarkedStory[], rarity: Rarity, grounds: Grounds): boolean {
  let [all, excluded, sum] = [0, 0, 0]
  for (const x of a)
    for (const y of b) {
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

/** Whether both tell an act, without a number, of one long time: "the murder in 2011". */
const actsOfOneTime = (a: MarkedStory, b: MarkedStory): boolean =>
  [a, b].every(({ kinds, values, when }) => kinds.length > 0 && values.length === 0 && when !== null) &&
  sameInterval(a.when as Interval, b.when as Interval)

/** Clusters of the stories, each in the order given. What may measure something joins a happening, and nothing joins it. */
export function clustersOf(stories: readonly MarkedStory[], rarity: Rarity, grounds: Grounds): MarkedStory[][] {
  const clusterOf = stories.map((_, place) => place)
  const members = stories.map((_, place) => [place])
  const membersAt = (place: number) => members[clusterOf[place] as number] as number[]
  const tellers = (places: readonly number[]) => places.map((place) => stories[place] as MarkedStory)
  const isGuest = (place: number) => (stories[place] as MarkedStory).overTime
  // Two clusters that do not agree are not asked again before others speak for them.
  const refused = new Map<number, number>()
  const meet = (a: number, b: number): void => {
    const [into, from] = [clusterOf[a] as number, clusterOf[b] as number]
    if (into === from) return
    const asked = into * stories.length + from
    const [one, other] = [membersAt(a).slice(0, SPEAKERS), membersAt(b).slice(0, SPEAKERS)]
    const speakers = one.length * (SPEAKERS + 1) + other.length
    if (refused.get(asked) === speakers) return
    // Two stories by themselves were found to be one already.
    const areAlone = one.length === 1 && other.length === 1
    if (!areAlone && !agree(tellers(one), tellers(other), rarity, grounds)) {
      refused.set(asked, speakers)
      return
    }
    const joining = membersAt(b)
    members[from] = []
    for (const place of joining) {
      membersAt(a).push(place)
      clusterOf[place] = into
    }
  }
  const visits: (readonly [number, number])[] = []
  for (const [a, b] of pairsOf(stories, rarity, grounds))
    if (!isGuest(a) && !isGuest(b)) meet(a, b)
    else if (actsOfOneTime(stories[a] as MarkedStory, stories[b] as MarkedStory)) meet(a, b)
    else if (isGuest(a) !== isGuest(b)) visits.push([a, b])
  for (const [a, b] of visits) if (![a, b].some((place) => isGuest(place) && membersAt(place).length > 1)) meet(a, b)
  return members.filter((list) => list.length > 0).map(tellers)
}
