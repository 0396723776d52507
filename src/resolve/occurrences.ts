// Brings stories of several documents together into occurrences. Type, objects, sides, place and time can each exclude;
// what joins is evidence that adds up. The weights are stated here and nowhere else.
import type { Claim, ClaimGroup, ClaimValue } from '../model/index.js'
import {
  boundsMeet,
  comparable,
  daysApart,
  intersects,
  lengthInDays,
  partsOf,
  readingsOf,
  statedBounds,
} from '../model/index.js'
import type { EventType, Pack } from '../packs/schema.js'
import type { Grounds } from './grounds.js'
import { mayBeOne, objectsMeet, type Story, sidesMeet, storyOf, sumsOverTime, valuesClash } from './story.js'

/** Evidence that two stories tell one happening, in points. */
const POINTS = {
  sameObject: 1,
  relatedObject: 0.5,
  samePlace: 1,
  sameDays: 2,
  sameMonth: 1,
  sameNumber: 2,
  fittingBounds: 1,
  likeSize: 0.5,
  clashingNumber: -2,
  namedPerson: 2,
  sameAgents: 0.5,
  samePatients: 0.5,
} as const

/** From here on two stories are one. */
const ENOUGH = 3
/** Reports give the day of the event or the day of its announcement; that far apart they still mean one. */
const DAYS_OF_REPORTING = 3
/** With a number or a person in common, a date may be wrong by this much; it is then shown as a difference. */
const DAYS_WITH_STRONG_EVIDENCE = 45
/** Milliseconds. */
const DAY = 86_400_000
/** A number up to here is shared by chance too often to count as a mark of one event. */
const TELLING_NUMBER = 3

interface Evidence {
  readonly points: number
  readonly strong: boolean
}

function numberEvidence(a: readonly ClaimValue[], b: readonly ClaimValue[]): Evidence {
  let points = 0
  let strong = false
  let met = false
  for (const x of a)
    for (const y of b) {
      if (!comparable(x, y)) continue
      const [xs, ys] = [readingsOf(x), readingsOf(y)]
      const equal = xs.some((m) => ys.some((n) => Math.abs(m - n) <= 0.02 * Math.max(m, n)))
      const exact = x.approx === 'exact' && y.approx === 'exact'
      const [p, q] = [statedBounds(x), statedBounds(y)]
      if (equal) {
        met = true
        const telling = Math.max(...xs) > TELLING_NUMBER
        points = Math.max(points, telling ? POINTS.sameNumber : POINTS.fittingBounds)
        strong ||= telling && exact && x.attribute !== 'share'
      } else if (p !== null && q !== null && boundsMeet(p, q)) {
        met = true
        points = Math.max(points, POINTS.fittingBounds)
      } else if (xs.some((m) => ys.some((n) => Math.max(m, n) <= 1.5 * Math.min(m, n)))) {
        met = true
        points = Math.max(points, POINTS.likeSize)
      }
    }
  // The parts of a total are as good a mark of it as the total itself.
  const addsUp = (totals: readonly ClaimValue[], parts: readonly ClaimValue[]) =>
    parts.length > 1 && totals.some((total) => partsOf(total, parts, (part) => part) !== null)
  if (addsUp(a, b) || addsUp(b, a)) return { points: POINTS.sameNumber, strong: true }
  return met || !valuesClash(a, b) ? { points, strong } : { points: POINTS.clashingNumber, strong: false }
}

/** The evidence that two stories tell one happening, or null where something excludes it. */
function evidence(a: Story, b: Story, grounds: Grounds): number | null {
  if (!grounds.kin(a.type, b.type) || a.real !== b.real || a.document === b.document) return null
  if (a.type === b.type && !grounds.scopesMeet(a.type, a.scope, b.scope)) return null
  if (!objectsMeet(a.objects, b.objects, grounds) || !sidesMeet(a.agentSides, b.agentSides)) return null
  if (!grounds.geography.compatible(a.place, b.place)) return null
  const numbers = numberEvidence(a.values, b.values)
  let points = numbers.points
  const shared = a.named.filter((name) => b.named.includes(name))
  if (shared.length > 0) points += POINTS.namedPerson
  const strong = numbers.strong || shared.length > 0
  // A surrender told as an arrest is one act only where a number or a person says so.
  if (a.type !== b.type && !strong) return null
  if (a.objects.length > 0 && b.objects.length > 0)
    points += a.objects.some((object) => b.objects.includes(object)) ? POINTS.sameObject : POINTS.relatedObject
  if (
    a.place !== null &&
    b.place !== null &&
    !grounds.geography.isCountry(a.place) &&
    !grounds.geography.isCountry(b.place)
  )
    points += POINTS.samePlace
  if (a.agentSides.some((side) => b.agentSides.includes(side))) points += POINTS.sameAgents
  if (a.patientSides.some((side) => b.patientSides.includes(side))) points += POINTS.samePatients
  if (a.when !== null && b.when !== null) {
    const apart = daysApart(a.when, b.when)
    if (apart > (strong ? DAYS_WITH_STRONG_EVIDENCE : DAYS_OF_REPORTING)) return null
    const longest = Math.max(lengthInDays(a.when) ?? 1e6, lengthInDays(b.when) ?? 1e6)
    if (longest <= 2 * DAYS_OF_REPORTING) points += POINTS.sameDays
    else if (longest <= 31 && intersects(a.when, b.when)) points += POINTS.sameMonth
  }
  // A common kind of event between common actors is no evidence without a time, a number or a person.
  const anchored = strong || numbers.points > 0 || (a.when !== null && b.when !== null)
  return anchored ? points : null
}

const byDateThenPlace = (a: Claim, b: Claim): number =>
  (a.published ?? '9999').localeCompare(b.published ?? '9999') ||
  a.document.localeCompare(b.document) ||
  a.trigger.start - b.trigger.start ||
  a.id.localeCompare(b.id)

/** The track an event belongs to: by who acts, where the pack says so, else its type's. */
function trackOf(type: EventType | undefined, claims: readonly Claim[], grounds: Grounds): string | null {
  const agents = claims.flatMap((claim) => claim.agents.flatMap(grounds.geography.belongsTo))
  const byAgent = type?.trackBy?.find((item) => agents.includes(item.agent))
  return byAgent?.track ?? type?.track ?? null
}

/** With more objects than this a label tells nothing apart. */
const LABELLED_OBJECTS = 2

/** The objects that a label names: those that tell one happening from another, else the one that is named most; a kind before what lies above it. */
function labelObjects(claims: readonly Claim[], grounds: Grounds): readonly string[] {
  const telling = mostNamed(claims, grounds, (object) => grounds.telling(object) !== null)
  return telling.length > 0 ? telling : mostNamed(claims, grounds, () => true).slice(0, 1)
}

function mostNamed(claims: readonly Claim[], grounds: Grounds, isWanted: (object: string) => boolean): string[] {
  const counts = new Map<string, number>()
  for (const claim of claims) {
    const counted = claim.value === null ? null : claim.countedObject
    for (const object of new Set([...claim.objects, ...(counted === null ? [] : [counted])]))
      if (isWanted(object)) counts.set(object, (counts.get(object) ?? 0) + (object === counted ? 2 : 1))
  }
  const isAbove = (object: string) =>
    [...counts.keys()].some((other) => other !== object && grounds.objectChain(other).includes(object))
  const ordered = [...counts.keys()]
    .filter((object) => !isAbove(object))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.localeCompare(b))
  const most = counts.get(ordered[0] ?? '') ?? 0
  // What one sentence of many mentions beside the thing itself is not what the event is about.
  return ordered.filter((object) => 2 * (counts.get(object) ?? 0) > most).slice(0, LABELLED_OBJECTS)
}

function toGroup(stories: readonly Story[], pack: Pack, grounds: Grounds): ClaimGroup {
  const claims = stories.flatMap((story) => story.claims).sort(byDateThenPlace)
  const whole = storyOf(claims, grounds)
  const first = claims[0] as Claim
  const type = pack.events.find((item) => item.id === first.eventType)
  const objects = labelObjects(claims, grounds).flatMap(
    (id) => pack.objects.find((object) => object.id === id)?.name ?? [],
  )
  const place = whole.place === null ? null : grounds.geography.label(whole.place)
  const label = [type?.name ?? first.eventType ?? '', objects.join(', ')].filter(Boolean).join(': ')
  return {
    id: `o:${first.id}`,
    kind: 'occurrence',
    what: place === null ? label : `${label} (${place})`,
    type: first.eventType,
    indicator: null,
    track: trackOf(type, claims, grounds),
    place: whole.place,
    claims,
  }
}

/** Whether a cluster may take in another: no two of their stories exclude each other, and no document tells of both as of two. */
function fits(a: readonly Story[], b: readonly Story[], grounds: Grounds): boolean {
  return a.every((x) =>
    b.every((y) => {
      // Two tellings of one document meet here only through others; what it tells must let them be one.
      if (x.document === y.document) return mayBeOne(x, y, grounds)
      if (!objectsMeet(x.objects, y.objects, grounds) || !grounds.geography.compatible(x.place, y.place)) return false
      return evidence(x, y, grounds) !== null || x.when === null || y.when === null
    }),
  )
}

/** The days a story may lie on, as numbers; a side that is open has no end. */
function daysOf(story: Story): readonly [start: number, end: number] {
  const { start, end } = story.when ?? { start: null, end: null }
  return [
    start === null ? Number.NEGATIVE_INFINITY : Date.parse(start) / DAY,
    end === null ? Number.POSITIVE_INFINITY : Date.parse(end) / DAY,
  ]
}

/**
 * Pairs of stories, lower place first, of which one is of the block and one of the other. Pairs further apart in time
 * than any evidence bridges are left out, so that years of documents do not make each story meet each other one.
 */
function* pairsOf(
  block: readonly number[],
  other: readonly number[],
  order: readonly Story[],
): Generator<readonly [number, number]> {
  const dated = (place: number) => ({ place, days: daysOf(order[place] as Story) })
  const byStart = other.map(dated).sort((x, y) => x.days[0] - y.days[0] || x.place - y.place)
  // The longest of the others tells how far back one may begin and still reach a given day; open ones begin anywhere.
  const open = byStart.filter(({ days }) => !Number.isFinite(days[1] - days[0]))
  const closed = byStart.filter(({ days }) => Number.isFinite(days[1] - days[0]))
  const longest = closed.reduce((most, { days }) => Math.max(most, days[1] - days[0]), 0)
  for (const { place: a, days } of block.map(dated)) {
    const near = closed.slice(
      firstFrom(closed, days[0] - DAYS_WITH_STRONG_EVIDENCE - longest),
      firstFrom(closed, days[1] + DAYS_WITH_STRONG_EVIDENCE + 1),
    )
    for (const { place: b } of [...open, ...near]) if (block !== other || a < b) yield a < b ? [a, b] : [b, a]
  }
}

/** The first place in a list ordered by start that starts on a day or later. */
function firstFrom(list: readonly { readonly days: readonly [number, number] }[], day: number): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((list[middle] as (typeof list)[number]).days[0] < day) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * Occurrences from the stories of all documents. Pairs are joined from the strongest evidence down, so the order of the
 * documents changes nothing.
 */
export function resolveOccurrences(stories: readonly Story[], pack: Pack, grounds: Grounds): ClaimGroup[] {
  const order = [...stories].sort((a, b) => byDateThenPlace(a.claims[0] as Claim, b.claims[0] as Claim))
  const blocks = new Map<string, number[]>()
  order.forEach((story, i) => {
    if (!sumsOverTime(story)) {
      const block = blocks.get(story.type)
      if (block === undefined) blocks.set(story.type, [i])
      else block.push(i)
    }
  })
  const pairs: { a: number; b: number; points: number }[] = []
  for (const [type, block] of blocks)
    for (const [other, candidates] of blocks) {
      if (type > other || !grounds.kin(type, other)) continue
      for (const [a, b] of pairsOf(block, candidates, order)) {
        const points = evidence(order[a] as Story, order[b] as Story, grounds)
        if (points !== null && points >= ENOUGH) pairs.push({ a, b, points })
      }
    }
  pairs.sort((x, y) => y.points - x.points || x.a - y.a || x.b - y.b)

  const placeOf = new Map(order.map((story, i) => [story, i]))
  const clusterOf = order.map((_, i) => i)
  const clusters = order.map((story) => [story])
  for (const { a, b } of pairs) {
    const [into, from] = [clusterOf[a] as number, clusterOf[b] as number]
    if (into === from || !fits(clusters[into] as Story[], clusters[from] as Story[], grounds)) continue
    for (const story of clusters[from] as Story[]) {
      ;(clusters[into] as Story[]).push(story)
      clusterOf[placeOf.get(story) as number] = into
    }
    clusters[from] = []
  }
  return clusters
    .filter((cluster) => cluster.length > 0)
    .map((cluster) => toGroup(cluster, pack, grounds))
    .sort((a, b) => a.id.localeCompare(b.id))
}
