// A story is what one document tells of one event, over however many sentences. Documents are made into stories before
// they are laid beside each other, so that a number here and its date fifteen paragraphs on belong together.
import type { Claim, ClaimValue, Interval } from '../model/index.js'
import {
  boundsMeet,
  comparable,
  daysApart,
  dimensionOf,
  intersects,
  lengthInDays,
  roundedBounds,
} from '../model/index.js'
import type { Grounds } from './grounds.js'

export interface Story {
  readonly document: string
  readonly published: string | null
  readonly type: string
  readonly real: boolean
  readonly objects: readonly string[]
  /** What a measure covers, where the event is a step of one; tariffs on steel are not tariffs on everything. */
  readonly scope: string | null
  /** What its numbers count. */
  readonly counted: readonly string[]
  readonly agentSides: readonly string[]
  readonly patientSides: readonly string[]
  readonly named: readonly string[]
  readonly place: string | null
  readonly when: Interval | null
  readonly values: readonly ClaimValue[]
  readonly claims: readonly Claim[]
  /** The kinds of happening its acts may be parts of; empty for figures that no act is told of. */
  readonly kinds: readonly string[]
  /** The indicator of figures that no act is told of. */
  readonly indicator: string | null
  /** Whether its figures measure something over time rather than tell of one happening. */
  readonly overTime: boolean
}

/** Longer than this an event is no single happening but a sum over a time. */
export const LONGEST_HAPPENING_DAYS = 62
/** Reports give the day of the event or the day of its announcement; that far apart they still mean one. */
export const DAYS_OF_REPORTING = 3
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

/** Whether a claim tells of an act: neither a figure alone, nor one that is only spoken of, nor one that measures something over time. */
const isAct = (claim: Claim, grounds: Grounds): boolean =>
  claim.eventType !== null &&
  !measuresOverTime(claim, grounds) &&
  (claim.value === null || !grounds.isSpeech(claim.eventType))

/** What the acts may all be parts of, else what the first may be. */
function kindsOf(acts: readonly Claim[], grounds: Grounds): readonly string[] {
  let kinds: readonly string[] | null = null
  for (const { eventType } of acts) {
    const own = grounds.episodes(eventType as string)
    const both: readonly string[] = kinds === null ? own : kinds.filter((kind) => own.includes(kind))
    if (both.length > 0) kinds = both
  }
  return kinds ?? []
}

/** Whether acts of both may be parts of one happening. */
export const kindsMeet = (a: Story, b: Story): boolean =>
  a.kinds.length === 0 || b.kinds.length === 0 || a.kinds.some((kind) => b.kinds.includes(kind))

/** The narrowest place the claims state, else the first they imply. */
function placeOf(told: readonly Claim[], grounds: Grounds): string | null {
  // A distance names the place it is measured from.
  const claims = told.filter((claim) => claim.value?.unit == null || dimensionOf(claim.value.unit) !== 'length')
  const stated = claims.filter((claim) => claim.place !== null && claim.placeStated)
  const local = stated.find((claim) => grounds.geography.isLocal(claim.place as string))
  return (local ?? stated[0] ?? claims.find((claim) => claim.place !== null))?.place ?? null
}

/** A count over fewer days than this may be one of a single happening. */
const FEW_DAYS = 7

/**
 * Shares, rates and changes of an indicator, and sums over a long time, measure it; they are no number of one happening.
 * So does a number per time of a whole country that no day and no town is given for.
 */
export function measuresOverTime(claim: Claim, grounds: Grounds): boolean {
  if (claim.value === null || claim.indicator === null) return false
  if (claim.change?.kind === 'relative' || claim.value.attribute === 'share' || claim.value.attribute === 'rate')
    return true
  const days = claim.period?.basis === 'stated' ? (lengthInDays(claim.period.interval) ?? 1e6) : 0
  if (days > LONGEST_HAPPENING_DAYS) return true
  const local = claim.place !== null && claim.placeStated && grounds.geography.isLocal(claim.place)
  return grounds.isFlow(claim.indicator) && !local && (days === 0 ? claim.period?.basis !== 'stated' : days > FEW_DAYS)
}

export function storyOf(claims: readonly Claim[], grounds: Grounds): Story {
  const acts = claims.filter((claim) => isAct(claim, grounds))
  const first = acts[0] ?? (claims[0] as Claim)
  const type = acts[0]?.eventType ?? ''
  const objects = sorted(claims.flatMap((claim) => claim.objects))
  // A person the pack does not know may belong to any side, so only countries speak for or against.
  const sides = (entities: readonly string[]) =>
    sorted(entities.map(grounds.geography.side).filter(grounds.geography.isCountry))
  return {
    document: first.document,
    published: first.published,
    type,
    real: first.modality === 'actual' || first.modality === 'ongoing',
    objects,
    scope: grounds.scope(type, objects),
    agentSides: sides(claims.flatMap((claim) => claim.agents)),
    patientSides: sides(claims.flatMap((claim) => claim.patients)),
    named: sorted(claims.flatMap((claim) => claim.named)),
    place: placeOf(acts, grounds) ?? placeOf(claims, grounds),
    counted: sorted(claims.flatMap((claim) => claim.countedObject ?? [])),
    when: narrowest(claims),
    values: claims.flatMap((claim) => (claim.value === null ? [] : [claim.value])),
    claims,
    kinds: kindsOf(acts, grounds),
    overTime: claims.some((claim) => measuresOverTime(claim, grounds)),
    indicator: acts.length === 0 ? (claims.find((claim) => claim.indicator !== null)?.indicator ?? null) : null,
  }
}

/** Kinds of things of which two happenings of two are never one; people and buildings are called by too many names. */
const THINGS = new Set(['substance', 'good', 'weapon'])

/**
 * Whether two stories can be of one thing. What is counted decides where both count something; else what they name, some
 * of which must lie within some of the other, or be of no kind that the other names too.
 */
export function objectsMeet(a: Story, b: Story, grounds: Grounds): boolean {
  const clash = (x: readonly string[], y: readonly string[], kinds: (kind: string) => boolean): boolean => {
    const of = (objects: readonly string[]) => objects.filter((object) => kinds(grounds.telling(object) ?? ''))
    const [one, other] = [of(x), of(y)]
    if (one.some((object) => other.some((second) => grounds.akin(object, second)))) return false
    const kindsOf = (objects: readonly string[]) => new Set(objects.map(grounds.telling))
    const theirs = kindsOf(other)
    return [...kindsOf(one)].some((kind) => theirs.has(kind))
  }
  if (a.counted.length > 0 && b.counted.length > 0) return !clash(a.counted, b.counted, (kind) => kind !== '')
  return !clash(a.objects, b.objects, (kind) => THINGS.has(kind))
}

/** Whether two stories can be of one place. An act between two countries lies in either. */
export function placesMeet(a: Story, b: Story, grounds: Grounds): boolean {
  const { compatible, isCountry, side } = grounds.geography
  if (a.place === null || b.place === null || compatible(a.place, b.place)) return true
  const known = (place: string) => isCountry(place) || grounds.geography.isLocal(place)
  if (!known(a.place) || !known(b.place)) return true
  const takesPart = (place: string, story: Story) => [...story.agentSides, ...story.patientSides].includes(side(place))
  if (side(a.place) === side(b.place)) return false
  return a.kinds.length === 0 || b.kinds.length === 0 || takesPart(a.place, b) || takesPart(b.place, a)
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
    objectsMeet(a, b, grounds) &&
    sidesMeet(a.agentSides, b.agentSides) &&
    placesMeet(a, b, grounds) &&
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

/** How many sentences apart acts and figures of one happening are told. */
const REACH = 3

const distanceTo = (story: Story, telling: Story): number => {
  const [next] = telling.claims as readonly [Claim]
  return Math.min(
    ...story.claims.map(
      (claim) =>
        Math.abs(claim.sentenceIndex - next.sentenceIndex) + Math.abs(claim.trigger.start - next.trigger.start) / 1e5,
    ),
  )
}

/** The time the document itself gives, as far as it tells one happening from another. */
function statedTime(story: Story): Interval | null {
  return narrowest(story.claims.filter((claim) => claim.period?.basis === 'stated'))
}

const isLong = (interval: Interval | null): boolean =>
  interval !== null && (lengthInDays(interval) ?? Number.POSITIVE_INFINITY) > LONGEST_HAPPENING_DAYS

/** Whether what stands near a story may be a part of it: an act of the same happening, or a figure that says no other. */
function mayBePart(story: Story, telling: Story, grounds: Grounds): boolean {
  if (story.real !== telling.real || !placesMeet(story, telling, grounds)) return false
  if (
    story.indicator !== telling.indicator &&
    (story.indicator === null || telling.indicator !== null || telling.kinds.length > 0)
  )
    return false
  if (!kindsMeet(story, telling)) return false
  const [x, y] = [statedTime(story), statedTime(telling)]
  if (
    story.indicator === null &&
    x !== null &&
    y !== null &&
    (isLong(x) !== isLong(y) || daysApart(x, y) > DAYS_OF_REPORTING)
  )
    return false
  if (story.type === '' || telling.type === '') return true
  return (
    grounds.scopesMeet(story.type, story.scope, telling.scope) &&
    sidesMeet(story.agentSides, telling.agentSides) &&
    !(story.type === telling.type && valuesClash(story.values, telling.values))
  )
}

/** The place in the list of the story that the telling belongs to, -1 where it is one of its own. */
function targetOf(stories: readonly Story[], telling: Story, grounds: Grounds): number {
  // The nearest earlier telling that fits; only one, so that two happenings never merge through a third.
  if (telling.type !== '')
    for (let i = stories.length - 1; i >= 0; i--) {
      const earlier = stories[i] as Story
      if (earlier.type !== '' && mayBeOne(earlier, telling, grounds) && pointsBack(earlier, telling)) return i
    }
  let [target, nearest] = [-1, REACH + 1]
  stories.forEach((story, i) => {
    const distance = distanceTo(story, telling)
    const near = story.indicator !== null && telling.indicator === null ? distance < 1.5 : distance < REACH + 1
    if (near && distance < nearest && isOpen(story, telling, grounds) && mayBePart(story, telling, grounds))
      [target, nearest] = [i, distance]
  })
  return target
}

/** Words of acts that only happen by being said carry no figures of others. */
const isOpen = (story: Story, telling: Story, grounds: Grounds): boolean =>
  [story, telling].every(({ type }) => type === '' || !grounds.isSpeech(type))

/** The stories of one document's claims, in text order: of happenings, and of figures that no act is told of. */
export function storiesOf(claims: readonly Claim[], grounds: Grounds): Story[] {
  const measured = new Map<number, string[]>()
  for (const claim of claims)
    if (claim.indicator !== null && measuresOverTime(claim, grounds))
      measured.set(claim.sentenceIndex, [...(measured.get(claim.sentenceIndex) ?? []), claim.indicator])
  const tellings = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.polarity === 'negative') continue
    // "Murders fell by a tenth" tells of no murder.
    const indicators = claim.value === null ? (measured.get(claim.sentenceIndex) ?? []) : []
    if (indicators.some((indicator) => grounds.counts(indicator, claim.triggerWord))) continue
    const key = claim.eventType === null ? claim.id : (claim.event ?? claim.id)
    const list = tellings.get(key)
    if (list === undefined) tellings.set(key, [claim])
    else list.push(claim)
  }
  const stories: Story[] = []
  for (const told of tellings.values()) {
    const telling = storyOf(told, grounds)
    const target = targetOf(stories, telling, grounds)
    if (target < 0) stories.push(telling)
    else stories[target] = storyOf([...(stories[target] as Story).claims, ...told], grounds)
  }
  return stories
}
