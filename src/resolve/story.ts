// A story is what one document tells of one event, over however many sentences. Documents are made into stories before
// they are laid beside each other, so that a number here and its date fifteen paragraphs on belong together.
import type { ClaimValue, Interval, LightClaim } from '../model/index.js'
import { dimensionOf, lengthInDays } from '../model/index.js'
import type { Grounds } from './grounds.js'

/** In place of a type of act: of what is owed, which is told of no act and with no other figures. */
export const OWED = 'owed'

/** What the ids of names begin with that no pack knows. */
export const UNKNOWN_NAME = 'name:'

export interface Story<C extends LightClaim = LightClaim> {
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
  /** The country in which its text tells that the place lies, where the pack does not know it. */
  readonly country: string | null
  /** Of a year that no text tells where the document tells none. */
  readonly when: Interval | null
  readonly values: readonly ClaimValue[]
  readonly claims: readonly C[]
  /** The kinds of happening its acts may be parts of; empty for figures that no act is told of. */
  readonly kinds: readonly string[]
  /** The indicator of figures that no act is told of. */
  readonly indicator: string | null
  /** Whether all its acts may as well measure something: what other documents tell with it decides. */
  readonly undecided: boolean
  /** Whether its text tells it as another happening than one told before ("a second clash"). */
  readonly another: boolean
  /** Whether its figures measure something over time rather than tell of one happening. */
  readonly overTime: boolean
}

/** Longer than this an event is no single happening but a sum over a time. */
export const LONGEST_HAPPENING_DAYS = 62

const sorted = (values: readonly string[]): readonly string[] =>
  values.length < 2 ? values : [...new Set(values)].sort()

/** The days of a claim, of a year that is not told where its text tells none. */
const daysTold = ({ period, yearless }: LightClaim): Interval | null => (period ?? yearless)?.interval ?? null

/** The days that a claim states, in the same way; without a year those taken over from a sentence before say as much. */
export const daysStated = ({ period, yearless }: LightClaim): Interval | null =>
  period?.basis === 'stated' ? period.interval : (yearless?.interval ?? null)

/** The narrowest interval among the claims' own ones; the earliest where two are equally narrow. */
export function narrowest(claims: readonly LightClaim[]): Interval | null {
  let best: Interval | null = null
  let length = Number.POSITIVE_INFINITY
  for (const claim of claims) {
    const told = daysTold(claim)
    if (told === null) continue
    const days = lengthInDays(told) ?? 1e6
    if (days < length) {
      best = told
      length = days
    }
  }
  return best
}

/** Whether a time is longer than one happening, or goes on; one without a beginning ("so far") tells no length. */
export const isLong = (interval: Interval | null): boolean =>
  interval?.start != null && (lengthInDays(interval) ?? Number.POSITIVE_INFINITY) > LONGEST_HAPPENING_DAYS

/** Whether a claim tells of an act: neither a figure alone, nor one that is only spoken of, nor one that measures something over time. */
const isAct = (claim: LightClaim, grounds: Grounds): boolean =>
  claim.eventType !== null &&
  (!measuresOverTime(claim, grounds) || isUndecided(claim, grounds)) &&
  (claim.value === null || !grounds.isSpeech(claim.eventType))

/** What the acts may all be parts of, else what the first may be. */
function kindsOf(acts: readonly LightClaim[], grounds: Grounds): readonly string[] {
  let kinds: readonly string[] | null = null
  for (const { eventType } of acts) {
    const own = grounds.episodes(eventType as string)
    const both: readonly string[] = kinds === null ? own : kinds.filter((kind) => own.includes(kind))
    if (both.length > 0) kinds = both
  }
  return kinds ?? []
}

/** The narrowest place the claims state, else the first they imply. */
function placeOf(told: readonly LightClaim[], grounds: Grounds): string | null {
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
export function measuresOverTime(claim: LightClaim, grounds: Grounds): boolean {
  if (claim.value === null || claim.indicator === null) return false
  if (claim.change?.kind === 'relative' || claim.value.attribute === 'share' || claim.value.attribute === 'rate')
    return true
  const stated = daysStated(claim)
  const days = stated === null ? 0 : (lengthInDays(stated) ?? 1e6)
  if (days > LONGEST_HAPPENING_DAYS) return true
  const local = claim.place !== null && claim.placeStated && grounds.geography.isLocal(claim.place)
  const isMeasure = grounds.isFlow(claim.indicator) || isStock(claim, claim.indicator, grounds)
  return isMeasure && !local && (stated === null || days >= FEW_DAYS)
}

/** So many are no number of one happening where the word for it is the noun that they are counted by. */
export const STOCK = 1000

/** "9,400 missing people", "9,400 people are held": all there are by now. */
function isStock({ value, counted, triggerWord }: LightClaim, indicator: string, grounds: Grounds): boolean {
  if (value?.attribute !== 'count' || (value.value ?? 0) < STOCK) return false
  return (
    (grounds.isCumulative(indicator) && counted.includes(triggerWord)) ||
    (grounds.isLevel(indicator) && grounds.counts(indicator, triggerWord))
  )
}

/** Whether a number that measures something unless it is of a happening is told by an act: what stands with it decides. */
const isUndecided = (claim: LightClaim, grounds: Grounds): boolean =>
  claim.event !== null &&
  claim.eventType !== null &&
  !grounds.isSpeech(claim.eventType) &&
  daysTold(claim) === null &&
  (claim.change === null || claim.change.direction === 'none') &&
  claim.value?.attribute !== 'share' &&
  claim.value?.attribute !== 'rate' &&
  !grounds.counts(claim.indicator ?? '', claim.triggerWord) &&
  measuresOverTime(claim, grounds)

/** Whether an act was done or goes on; what was to come on a stated day that had come when the text was published was done. */
function isReal({ modality, period, published }: LightClaim): boolean {
  if (modality === 'actual' || modality === 'ongoing') return true
  if (modality !== 'planned' || period?.basis !== 'stated' || published === null) return false
  const days = lengthInDays(period.interval) ?? Number.POSITIVE_INFINITY
  return days <= FEW_DAYS && period.interval.end !== null && period.interval.end <= published
}

/** Whether an act tells how many did what goes on for months: a count that is told anew as it grows. */
const runsOn = ({ eventType, value, indicator }: LightClaim, grounds: Grounds): boolean =>
  eventType !== null && grounds.goesOn(eventType) && value?.attribute === 'count' && indicator === null

/** Whether a claim tells of what befell people. */
const tellsOfBlow = ({ eventType }: LightClaim, grounds: Grounds): boolean =>
  eventType !== null && grounds.befalls(eventType)

/** Whether a story tells of what befell people: an earthquake, a wreck. */
export const isOfBlow = ({ claims }: Pick<Story, 'claims'>, grounds: Grounds): boolean =>
  claims.some((claim) => tellsOfBlow(claim, grounds))

/** Whether a story tells of what befalls people for months, as an epidemic does: it is counted over all of its time. */
export const isOfLongBlow = ({ claims }: Pick<Story, 'claims'>, grounds: Grounds): boolean =>
  claims.some((claim) => tellsOfBlow(claim, grounds) && grounds.goesOn(claim.eventType as string))

/** When it was: of what befell people, not the day on which the dead were counted. */
export function timeOf(claims: readonly LightClaim[], grounds: Grounds): Interval | null {
  const blows = claims.filter((claim) => tellsOfBlow(claim, grounds))
  if (blows.length === 0) {
    // How many came by when is told with the times that it is set against: "twice as many as by the end of last May".
    const told = claims.filter((claim) => daysStated(claim) !== null && runsOn(claim, grounds))
    return narrowest(told) ?? narrowest(claims)
  }
  return narrowest(blows) ?? narrowest(claims.filter(({ event }) => event !== null))
}

/** The act that a story is of: the first, or what befell people where that may be a part of it; bodies are found after a raid and after a flood. */
function leadingAct<C extends LightClaim>(
  acts: readonly C[],
  kinds: readonly string[],
  grounds: Grounds,
): C | undefined {
  const tells = ({ eventType }: C): boolean =>
    grounds.toldEpisodes(eventType as string).some((kind) => kinds.includes(kind))
  const [first] = acts
  return first === undefined || tells(first) ? first : (acts.find((act) => tellsOfBlow(act, grounds)) ?? first)
}

export function storyOf<C extends LightClaim>(claims: readonly C[], grounds: Grounds): Story<C> {
  const acts = claims.filter((claim) => isAct(claim, grounds))
  const kinds = kindsOf(acts, grounds)
  const first = leadingAct(acts, kinds, grounds) ?? (claims[0] as C)
  const type = acts.length === 0 ? '' : (first.eventType ?? '')
  const objects = sorted(claims.flatMap((claim) => claim.objects))
  // A person the pack does not know may belong to any side, so only countries speak for or against.
  const sides = (entities: readonly string[]) =>
    sorted(entities.map(grounds.geography.side).filter(grounds.geography.isCountry))
  return {
    document: first.document,
    published: first.published,
    type,
    real: isReal(first),
    objects,
    scope: grounds.scope(type, objects),
    agentSides: sides(claims.flatMap((claim) => claim.agents)),
    patientSides: sides(claims.flatMap((claim) => claim.patients)),
    named: sorted(claims.flatMap((claim) => claim.named)),
    place: placeOf(acts, grounds) ?? placeOf(claims, grounds),
    country: null,
    counted: sorted(claims.flatMap((claim) => claim.countedObject ?? [])),
    when: timeOf(claims, grounds),
    values: claims.flatMap((claim) => (claim.value === null ? [] : [claim.value])),
    claims,
    kinds,
    overTime:
      (isLong(narrowest(claims)) &&
        !acts.some((claim) => runsOn(claim, grounds)) &&
        !isOfLongBlow({ claims }, grounds)) ||
      claims.some((claim) => measuresOverTime(claim, grounds) && !isUndecided(claim, grounds)),
    another: false,
    undecided: acts.length > 0 && acts.every((claim) => isUndecided(claim, grounds)),
    indicator: acts.length === 0 ? (claims.find((claim) => claim.indicator !== null)?.indicator ?? null) : null,
  }
}

/** Whether a story sums over a longer time or an open one. */
export const sumsOverTime = (story: Story): boolean => isLong(story.when)
