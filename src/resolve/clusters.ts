// Joins stories into clusters, from the strongest evidence down, so that the order of the documents changes nothing.
// Only candidates are set beside each other, which `candidates.ts` finds.
import { candidatesOf } from './candidates.js'
import { ENOUGH, evidence } from './evidence.js'
import { mayBeOne } from './fitting.js'
import type { Grounds } from './grounds.js'
import type { MarkedStory } from './marked-stories.js'
import type { Rarity } from './marks.js'

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

function pairsOf(stories: readonly MarkedStory[], rarity: Rarity, grounds: Grounds): Pair[] {
  const pairs: Pair[] = []
  const candidates = candidatesOf(stories, rarity)
  for (let place = 0; place < stories.length; place++)
    for (const other of candidates.of(place)) {
      // A pair that both name is looked at once.
      if (other < place && candidates.has(other, place)) continue
      const [a, b] = place < other ? [place, other] : [other, place]
      const found = evidence(stories[a] as MarkedStory, stories[b] as MarkedStory, rarity, grounds)
      if (found !== null && found >= ENOUGH) pairs.push({ a, b, evidence: found })
    }
  return pairs.sort((x, y) => y.evidence - x.evidence || x.a - y.a || x.b - y.b)
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
  // Two clusters that do not agree are not asked again before others speak for them.
  const refused = new Map<number, number>()
  for (const { a, b } of [...hosts, ...visits]) {
    const [into, from] = [clusterOf[a] as number, clusterOf[b] as number]
    const isTaken = [a, b].some((place) => isGuest(place) && membersAt(place).length > 1)
    if (into === from || isTaken) continue
    const asked = into * stories.length + from
    const [one, other] = [membersAt(a).slice(0, SPEAKERS), membersAt(b).slice(0, SPEAKERS)]
    const speakers = one.length * (SPEAKERS + 1) + other.length
    if (refused.get(asked) === speakers) continue
    if (!agree(tellers(one), tellers(other), rarity, grounds)) {
      refused.set(asked, speakers)
      continue
    }
    const joining = membersAt(b)
    members[from] = []
    for (const place of joining) {
      membersAt(a).push(place)
      clusterOf[place] = into
    }
  }
  return members.filter((list) => list.length > 0).map(tellers)
}
