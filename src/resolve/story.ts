// A story is what one document tells of one event, over however many sentences. Documents are made into stories before
// they are laid beside each other, so that a number here and its date fifteen paragraphs on belong together.
import type { Claim, ClaimValue, Interval } from '../model/index.js'
import { boundsMeet, comparable, intersects, lengthInDays, roundedBounds } from '../model/index.js'
import type { Grounds } from './grounds.js'

export interface Story {
  readonly document: string
  readonly published: string | null
  readonly type: string
  readonly real: boolean
  readonly objects: readonly string[]
  /** What a measure covers, where the event is a step of one; tariffs on steel are not tariffs on everything. */
  readonly scope: string | null
  readonly agentSides: readonly string[]
  readonly patientSides: readonly string[]
  readonly named: readonly string[]
  readonly place: string | null
  readonly when: Interval | null
  readonly values: readonly ClaimValue[]
  readonly claims: readonly Claim[]
}

/** Longer than this an event is no single happening but a sum over a time. */
export const LONGEST_HAPPENING_DAYS = 62
/** How many sentences on "the move" or "the transfer" still points back. */
const REMENTION_REACH = 3

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort()

/** The narrowest interval among the claims' own ones; the earliest where two are equally narrow. */
function narrowest(claims: readonly Claim[]): Interval | null {
  let best: Interval | null = null
  let length = Number.POSITIVE_INFINITY
  for (const claim of claims) {
    if (claim.period === null) continue
    const days = lengthInDays(claim.period.interval) ?? 1e6
    if (days < length) {
      best = claim.period.interval
      length = days
    }
  }
  return best
}

export function storyOf(claims: readonly Claim[], grounds: Grounds): Story {
  const first = claims[0] as Claim
  const objects = sorted(claims.flatMap((claim) => claim.objects))
  // A person the pack does not know may belong to any side, so only countries speak for or against.
  const sides = (entities: readonly string[]) =>
    sorted(entities.map(grounds.geography.side).filter(grounds.geography.isCountry))
  return {
    document: first.document,
    published: first.published,
    type: first.eventType ?? '',
    real: first.modality === 'actual' || first.modality === 'ongoing',
    objects,
    scope: grounds.scope(first.eventType ?? '', objects),
    agentSides: sides(claims.flatMap((claim) => claim.agents)),
    patientSides: sides(claims.flatMap((claim) => claim.patients)),
    named: sorted(claims.flatMap((claim) => claim.named)),
    place:
      claims.find((claim) => claim.place !== null && claim.placeStated)?.place ??
      claims.find((claim) => claim.place !== null)?.place ??
      null,
    when: narrowest(claims),
    values: claims.flatMap((claim) => (claim.value === null ? [] : [claim.value])),
    claims,
  }
}

/**
 * Whether the lists of objects can be of one thing: some of one lies within some of the other, or they name no two
 * things of one kind. What stands beside the thing (the truck it lay in) does not matter where the thing is the same.
 */
export function objectsMeet(a: readonly string[], b: readonly string[], grounds: Grounds): boolean {
  if (objectTie(a, b, grounds) !== null) return true
  const kinds = (objects: readonly string[]) => new Set(objects.flatMap((object) => grounds.telling(object) ?? []))
  const theirs = kinds(b)
  return ![...kinds(a)].some((kind) => theirs.has(kind))
}

/** Whether one object is the other or a kind of it. */
const related = (a: string, b: string, grounds: Grounds): boolean =>
  grounds.objectChain(a).includes(b) || grounds.objectChain(b).includes(a)

/** The strongest tie between two lists of telling objects. */
export function objectTie(a: readonly string[], b: readonly string[], grounds: Grounds): 'same' | 'related' | null {
  const [x, y] = [a, b].map((objects) => objects.filter((object) => grounds.telling(object) !== null)) as [
    string[],
    string[],
  ]
  if (x.some((object) => y.includes(object))) return 'same'
  return x.some((one) => y.some((other) => related(one, other, grounds))) ? 'related' : null
}

export const sidesMeet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((side) => b.includes(side))

/** Two values of one kind that cannot be one number. */
const clash = (a: ClaimValue, b: ClaimValue): boolean => {
  if (!comparable(a, b)) return false
  const x = roundedBounds(a)
  const y = roundedBounds(b)
  return x !== null && y !== null && !boundsMeet(x, y)
}

export const valuesClash = (a: readonly ClaimValue[], b: readonly ClaimValue[]): boolean =>
  a.some((x) => b.some((y) => clash(x, y))) && !a.some((x) => b.some((y) => comparable(x, y) && !clash(x, y)))

const valuesMeet = (a: readonly ClaimValue[], b: readonly ClaimValue[]): boolean =>
  a.some((x) => b.some((y) => comparable(x, y) && x.value !== null && y.value !== null && !clash(x, y)))

/** Whether nothing the document says forbids that both are one happening. */
export function mayBeOne(a: Story, b: Story, grounds: Grounds): boolean {
  return (
    a.type === b.type &&
    a.real === b.real &&
    grounds.scopesMeet(a.type, a.scope, b.scope) &&
    objectsMeet(a.objects, b.objects, grounds) &&
    sidesMeet(a.agentSides, b.agentSides) &&
    grounds.geography.compatible(a.place, b.place) &&
    (a.when === null || b.when === null || intersects(a.when, b.when)) &&
    !valuesClash(a.values, b.values)
  )
}

const isSum = (story: Story): boolean =>
  story.when !== null && (lengthInDays(story.when) ?? Number.POSITIVE_INFINITY) > LONGEST_HAPPENING_DAYS

/** Whether the later telling points back to the earlier one. */
function pointsBack(earlier: Story, later: Story): boolean {
  const last = earlier.claims.at(-1) as Claim
  const next = later.claims[0] as Claim
  const distance = next.sentenceIndex - last.sentenceIndex
  if (isSum(earlier) !== isSum(later) && earlier.when !== null && later.when !== null) return false
  if (valuesMeet(earlier.values, later.values) && earlier.objects.length > 0 && later.objects.length > 0) return true
  if (earlier.named.some((name) => later.named.includes(name)) && distance <= REMENTION_REACH) return true
  if (!next.definite || later.values.length > 0) return false
  if (distance <= REMENTION_REACH && distance > 0) return true
  // Far back only a telling with a number of its own is prominent enough, and only on the same objects.
  return earlier.values.length > 0 && later.objects.length > 0 && earlier.objects.length > 0
}

/** The stories of one document's claims on happenings, in text order. */
export function storiesOf(claims: readonly Claim[], grounds: Grounds): Story[] {
  const byEvent = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.event === null || claim.eventType === null || claim.polarity === 'negative') continue
    const list = byEvent.get(claim.event)
    if (list === undefined) byEvent.set(claim.event, [claim])
    else list.push(claim)
  }
  const stories: Story[] = []
  for (const event of byEvent.values()) {
    const story = storyOf(event, grounds)
    // The nearest earlier telling that fits; only one, so that two happenings never merge through a third.
    let target = -1
    for (let i = stories.length - 1; i >= 0 && target < 0; i--) {
      const earlier = stories[i] as Story
      if (mayBeOne(earlier, story, grounds) && pointsBack(earlier, story)) target = i
    }
    if (target < 0) stories.push(story)
    else stories[target] = storyOf([...(stories[target] as Story).claims, ...event], grounds)
  }
  return stories
}

/** Whether a story sums over a longer time or an open one. */
export const sumsOverTime = isSum
