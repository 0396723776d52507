// What keeps two acts off one matter: another side that acts, another thing, another person, another place, numbers that
// cannot be one. Two acts that only look alike are kept apart here, whatever else they have in common.
import type { ClaimValue, LightClaim } from '../../model/index.js'
import { boundsMeet, comparable, dayNumber, daysApart, readingsOf, roundedBounds } from '../../model/index.js'
import type { Pack } from '../../packs/schema.js'
import type { Grounds } from '../grounds.js'

/** Acts that both were done on days further apart are of other occasions. */
const FURTHEST_DAYS = 45

/** An act with what setting it beside others looks at, made once. */
export interface Act {
  readonly claim: LightClaim
  /** Whether it was done or goes on. */
  readonly done: boolean
  /** Those of its objects that tell acts apart. */
  readonly things: readonly string[]
  /** All that take part in it. */
  readonly entities: readonly string[]
  /** Its words as marks of things: what is called as the act says no more than its kind. */
  readonly called: readonly string[]
  /** The kind of matter it may be on; acts of two kinds are never on one. */
  readonly key: string
  /** Whether it is a step of a measure, with what that one covers. */
  readonly ofMeasure: boolean
  /** Whether its kind only ever changes or ends a measure that stands. */
  readonly ofChange: boolean
  /** Whose measure it is a step of; null where it is of none, or the pack does not say. */
  readonly by: string | null
  /** Id of the occurrence or statistic it is told in. */
  readonly group: string
  readonly agentSides: readonly string[]
  readonly patientSides: readonly string[]
  /** Documents that are known to tell this very act, if it was done: what else they tell is another one. */
  readonly toldIn: readonly string[]
  /** Of its occurrence, as its document gives them. */
  readonly numbers: readonly ClaimValue[]
  readonly marks: readonly string[]
}

/** The kind of matter an act may be on: the measure it is a step of with what that covers, else its type. */
export function matterKeyOf(
  { eventType, objects }: LightClaim,
  agentSides: readonly string[],
  pack: Pack,
  grounds: Grounds,
): Pick<Act, 'key' | 'ofMeasure' | 'ofChange' | 'by'> {
  const type = eventType ?? ''
  const measure = pack.measures.find(({ steps }) => steps.some(({ event }) => event === type))
  if (measure === undefined) return { key: type, ofMeasure: false, ofChange: false, by: null }
  // The like that others do is no step of it, and is told from it by who does it.
  if (measure.by !== undefined && agentSides.length > 0 && !agentSides.includes(measure.by))
    return { key: [type, ...agentSides].join('|'), ofMeasure: false, ofChange: false, by: null }
  const scope = grounds.scope(type, objects) ?? ''
  // Goods that the measure's scopes do not name are no part of what it covers as a whole.
  const goods = objects.filter(
    (object) => object !== scope && !measure.scopes.includes(object) && grounds.telling(object) === 'good',
  )
  const key = [measure.id, scope, ...(scope === measure.defaultScope ? goods : [])].join('|')
  const own = measure.steps.filter(({ event }) => event === type)
  return {
    key,
    ofMeasure: true,
    by: measure.by ?? null,
    ofChange: own.every(({ state }) => state !== 'threatened' && state !== 'announced' && state !== 'in_force'),
  }
}

const disjoint = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((item) => b.includes(item))

/** Whether both name things that tell acts apart, and none of one is a kind of one of the other. */
function otherThings({ things: x }: Act, { things: y }: Act, grounds: Grounds): boolean {
  const meet = (p: string, q: string) => grounds.objectChain(p).includes(q) || grounds.objectChain(q).includes(p)
  return x.length > 0 && y.length > 0 && !x.some((p) => y.some((q) => meet(p, q)))
}

/** Numbers further apart are two, even where the words of both leave room ("over 29" and "over 40"). */
const FURTHEST_RATIO = 1.25

/** Whether two numbers cannot be one. */
function differ(a: ClaimValue, b: ClaimValue): boolean {
  if (!comparable(a, b)) return a.attribute !== b.attribute || a.attribute !== 'count'
  const [x, y] = [roundedBounds(a), roundedBounds(b)]
  if (x !== null && y !== null && !boundsMeet(x, y)) return true
  const [sizes, others] = [readingsOf(a), readingsOf(b)]
  const isNear = (size: number) =>
    others.some((other) => Math.max(size, other) <= FURTHEST_RATIO * Math.min(size, other))
  return sizes.length > 0 && others.length > 0 && !sizes.some(isNear)
}

/** Whether both have numbers of their own, or their occurrences have, and none of one can be one of the other. */
const otherNumbers = (a: Act, b: Act): boolean => {
  const [x, y] = [a, b].map(({ claim, numbers }) => (claim.value === null ? numbers : [claim.value])) as [
    readonly ClaimValue[],
    readonly ClaimValue[],
  ]
  return x.length > 0 && y.length > 0 && x.every((one) => y.every((other) => differ(one, other)))
}

/** Whether it was done or goes on. */
export const isDone = ({ modality }: LightClaim): boolean => modality === 'actual' || modality === 'ongoing'

/** Whether one was done long before the other was told as to come. */
function longBefore(one: Act, other: Act): boolean {
  const [done, ahead] = [one.claim, other.claim]
  const day = done.period?.basis === 'stated' ? done.period.interval.end : null
  if (day === null || ahead.published === null || !one.done || other.done) return false
  return dayNumber(ahead.published) - dayNumber(day) > FURTHEST_DAYS
}

/** Whether the first, of a document that is known to tell the second, has nothing of its own and may be that one told again. */
export const retells = (one: Act, told: Act, grounds: Grounds): boolean =>
  told.toldIn.includes(one.claim.document) && !isAnother(one, grounds)

/**
 * Whether an act of a document is another one than that which it and the other document are known to tell: it has a
 * number, a day, a town or a person of its own. Without, it may as well be the same one told again.
 */
function isAnother({ claim }: Act, { geography }: Grounds): boolean {
  const { value, period, place, named } = claim
  return (
    value !== null || period?.basis === 'stated' || named.length > 0 || (place !== null && geography.isLocal(place))
  )
}

/** Whether nothing the claims say forbids that both are on one matter. */
export function mayShareMatter(a: Act, b: Act, grounds: Grounds): boolean {
  const [x, y] = [a.claim, b.claim]
  if (x.document === y.document || a.group === b.group) return false
  const bothDone = a.done && b.done
  const isOther = (one: Act, told: Act) => told.toldIn.includes(one.claim.document) && isAnother(one, grounds)
  if (bothDone && (isOther(a, b) || isOther(b, a))) return false
  if (disjoint(a.agentSides, b.agentSides) || disjoint(a.patientSides, b.patientSides)) return false
  const { isLocal, compatible } = grounds.geography
  if (x.place !== null && y.place !== null && isLocal(x.place) && isLocal(y.place) && !compatible(x.place, y.place))
    return false
  if (otherThings(a, b, grounds) || otherNumbers(a, b) || longBefore(a, b) || longBefore(b, a)) return false
  const [p, q] = [x.period?.interval, y.period?.interval]
  const dated = x.period?.basis === 'stated' && y.period?.basis === 'stated'
  return !(bothDone && dated && p && q && daysApart(p, q) > FURTHEST_DAYS)
}
