// Acts of several documents that are on one matter without being told as one happening: what one says may come and
// another says came, what both say is being done, steps of one measure. The evidence for one happening is too weak there
// (no day, no number, no name); what is set beside each other is therefore said of the matter and never of one event.
import type { ClaimValue, LightClaim, LightGroup } from '../../model/index.js'
import { lengthInDays, readingsOf, sameInterval } from '../../model/index.js'
import type { Pack } from '../../packs/schema.js'
import { stemsOf } from '../../packs/stems.js'
import { type Grounds, groundsOf } from '../grounds.js'
import { groupOfActs } from '../occurrences.js'
import { completeLinks, type ScoredPair } from './complete-links.js'
import { type Act, isDone, matterKeyOf, mayShareMatter, retells } from './fitting-acts.js'

/** How much of what two acts have in common says that they are on one matter; what few acts have says more. */
const WEIGHT = {
  type: 0.5,
  object: 0.7,
  word: 0.8,
  agents: 1,
  patients: 1,
  place: 1.5,
  time: 1.5,
  number: 2,
  name: 0.7,
  /** Steps of one measure are on one matter, and those that are done more so. */
  measure: 3,
  bothDone: 1,
} as const

/** From here on two acts are on one matter; and so much of it must be other than their kind and who acts. */
const ENOUGH = 5
const ENOUGH_OF_ITS_OWN = 2.5
/** Of very many acts of one kind each is set beside so many next to it in time. */
const NEXT_IN_TIME = 60
/** Numbers up to here are shared by chance. */
const SMALL_NUMBER = 3
/** Two times of more days than these are the same for other reasons than the act. */
const LONG_DAYS = 366

/** What one single act has weighs so much; what all have, nothing. */
const RAREST = 8
/** Of fewer acts than this it is not known what is rare; it is then reckoned as if there were so many. */
const ENOUGH_ACTS = 300

/** How rare a thing is among the acts. With more acts all things are told more often, so it is a share of what can be. */
class Commonness {
  readonly #acts = new Map<string, number>()
  readonly #all: number

  constructor(acts: readonly Act[]) {
    this.#all = Math.max(acts.length, ENOUGH_ACTS)
    for (const act of acts) for (const mark of act.marks) this.#acts.set(mark, (this.#acts.get(mark) ?? 0) + 1)
  }

  weightOf(mark: string): number {
    return RAREST * (1 - Math.log(this.#acts.get(mark) ?? 1) / Math.log(this.#all + 1))
  }
}

const SMALL_WORDS = new Set(['the', 'a', 'an', 'of', 'to', 'in', 'her', 'his', 'it'])

/** The classes that an object lies in, but the widest: that both are people says nothing. */
const classesOf = (object: string, grounds: Grounds): readonly string[] => grounds.objectChain(object).slice(1, -1)

/** By what an act may be known beside its kind: its things, names and the words that tell it. */
const marksOf = (claim: LightClaim, grounds: Grounds): string[] => [
  ...new Set([
    `type:${claim.eventType}`,
    ...claim.objects.flatMap((object) => [object, ...classesOf(object, grounds)]).map((object) => `object:${object}`),
    ...stemsOf(claim.triggerWord).flatMap((stem) => (SMALL_WORDS.has(stem) ? [] : [`word:${stem}`])),
    ...[...claim.agents, ...claim.patients, ...claim.named].map((name) => `name:${name}`),
  ]),
]

/** What a group says of its acts, gathered once for all of them. */
function gathered({ claims }: LightGroup): {
  /** By document. */
  readonly numbers: ReadonlyMap<string, readonly ClaimValue[]>
  /** By type: the documents that tell it as done. */
  readonly tellers: ReadonlyMap<string | null, readonly string[]>
} {
  const numbers = new Map<string, ClaimValue[]>()
  const tellers = new Map<string | null, Set<string>>()
  for (const claim of claims) {
    const { document, value, eventType } = claim
    if (value?.attribute === 'count' || value?.attribute === 'mass') {
      const own = numbers.get(document)
      if (own === undefined) numbers.set(document, [value])
      else own.push(value)
    }
    if (isDone(claim)) tellers.set(eventType, (tellers.get(eventType) ?? new Set()).add(document))
  }
  return { numbers, tellers: new Map([...tellers].map(([type, documents]) => [type, [...documents].sort()])) }
}

/** The acts of a group, each with all that the group says of it. */
function actsOf(group: LightGroup, pack: Pack, grounds: Grounds): Act[] {
  const { side, isCountry } = grounds.geography
  const sidesOf = (entities: readonly string[]) => [...new Set(entities.map(side).filter(isCountry))]
  const claims = group.claims.filter(({ eventType }) => eventType !== null && !grounds.isSpoken(eventType))
  if (claims.length === 0) return []
  const { numbers, tellers } = gathered(group)
  return claims.map((claim) => {
    const named = sidesOf(claim.agents)
    const matter = matterKeyOf(claim, named, pack, grounds)
    // Whose a step of a measure is, its pack says where its text leaves it out.
    const agentSides = named.length === 0 && matter.by !== null ? [matter.by] : named
    const done = isDone(claim)
    return {
      claim,
      done,
      things: claim.objects.filter((object) => grounds.telling(object) !== null),
      entities: [...claim.agents, ...claim.patients, ...claim.named],
      called: stemsOf(claim.triggerWord).map((stem) => `object:${stem}`),
      ...matter,
      group: group.id,
      agentSides,
      patientSides: sidesOf(claim.patients),
      numbers: numbers.get(claim.document) ?? [],
      toldIn: done ? (tellers.get(claim.eventType) ?? []) : [],
      marks: marksOf(claim, grounds),
    }
  })
}

const sharesOf = (a: readonly string[], b: readonly string[]): readonly string[] => a.filter((item) => b.includes(item))

function sameNumber({ value: a }: LightClaim, { value: b }: LightClaim): boolean {
  if (a === null || b === null || a.attribute !== b.attribute) return false
  const [xs, ys] = [readingsOf(a), readingsOf(b)]
  return xs.some((x) => x > SMALL_NUMBER && ys.some((y) => Math.abs(x - y) <= 0.02 * Math.max(x, y)))
}

function sameTime({ period: a }: LightClaim, { period: b }: LightClaim): boolean {
  if (a === null || b === null || a.basis !== 'stated' || b.basis !== 'stated') return false
  return sameInterval(a.interval, b.interval) && (lengthInDays(a.interval) ?? LONG_DAYS + 1) <= LONG_DAYS
}

/**
 * Whether two acts that were done share more than their kind: a number, or two of what was acted on, who took part,
 * where and when. Very many acts of one kind are done to one thing, and so many by one side.
 */
function shareOccasion(a: Act, b: Act, shared: readonly string[], grounds: Grounds): boolean {
  const [x, y] = [a.claim, b.claim]
  if (!(a.done && b.done) || sameNumber(x, y)) return true
  // What changes or ends a measure is done seldom, and who does it to whom is known from the measure.
  if (a.ofChange && b.ofChange && x.eventType === y.eventType) return true
  const sides = (act: Act) => [...act.agentSides, ...act.patientSides]
  // A thing that is called as the act is ("a tariff") says no more than the kind of the act.
  const isThing = (mark: string) => mark.startsWith('object:') && !a.called.includes(mark) && !b.called.includes(mark)
  const occasions = [
    shared.some(isThing),
    sharesOf(sides(a), sides(b)).length > 0 || sharesOf(a.entities, b.entities).length > 0,
    x.place !== null && x.place === y.place && grounds.geography.isLocal(x.place),
    sameTime(x, y),
  ]
  return occasions.filter(Boolean).length > 1
}

/** The evidence that two acts which may be on one matter are; 0 where it is only that of their kind. */
function evidenceOf(a: Act, b: Act, common: Commonness, grounds: Grounds): number {
  const [x, y] = [a.claim, b.claim]
  const shared = sharesOf(a.marks, b.marks)
  if (!shareOccasion(a, b, shared, grounds)) return 0
  const type = x.eventType === y.eventType ? common.weightOf(`type:${x.eventType}`) : 0
  // The word that all acts of a kind are told by says no more than the kind does.
  const words = shared.filter((mark) => mark.startsWith('word:')).map((mark) => common.weightOf(mark) - type)
  const most = (kind: string) =>
    Math.max(0, ...shared.filter((mark) => mark.startsWith(kind)).map((mark) => common.weightOf(mark)))
  let own = WEIGHT.object * most('object:') + WEIGHT.name * most('name:')
  for (const weight of words) own += WEIGHT.word * Math.max(0, weight)
  if (a.ofMeasure) own += WEIGHT.measure + (a.done && b.done ? WEIGHT.bothDone : 0)
  if (sharesOf(a.patientSides, b.patientSides).length > 0) own += WEIGHT.patients
  if (x.place !== null && x.place === y.place && grounds.geography.isLocal(x.place)) own += WEIGHT.place
  if (sameTime(x, y)) own += WEIGHT.time
  if (sameNumber(x, y)) own += WEIGHT.number
  const agents = sharesOf(a.agentSides, b.agentSides).length > 0 ? WEIGHT.agents : 0
  return own < ENOUGH_OF_ITS_OWN ? 0 : own + agents + WEIGHT.type * type
}

const dayOf = ({ claim }: Act): string =>
  claim.period?.interval.end ?? claim.period?.interval.start ?? claim.published ?? ''

function byKey(acts: readonly Act[]): Act[][] {
  const lanes = new Map<string, Act[]>()
  for (const act of acts) {
    const lane = lanes.get(act.key)
    if (lane === undefined) lanes.set(act.key, [act])
    else lane.push(act)
  }
  return [...lanes.values()].map((lane) =>
    lane.sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.claim.id.localeCompare(b.claim.id)),
  )
}

/** By type: pairs of documents that are known to tell one step of a measure; what else both tell of it is no such step. */
type StepsTold = ReadonlyMap<string | null, ReadonlySet<string>>

const pairOf = (one: string, other: string): string => (one < other ? `${one}|${other}` : `${other}|${one}`)

function stepsTold(lane: readonly Act[]): StepsTold {
  const told = new Map<string | null, Set<string>>()
  const seen = new Set<readonly string[]>()
  for (const { ofMeasure, toldIn, claim } of lane) {
    // Acts of one group and type share one list.
    if (!ofMeasure || toldIn.length < 2 || seen.has(toldIn)) continue
    seen.add(toldIn)
    const pairs = told.get(claim.eventType) ?? new Set()
    told.set(claim.eventType, pairs)
    for (const [place, first] of toldIn.entries())
      for (const second of toldIn.slice(place + 1)) pairs.add(pairOf(first, second))
  }
  return told
}

const isToldStep = (told: StepsTold, a: Act, b: Act): boolean =>
  a.done &&
  b.done &&
  a.claim.eventType === b.claim.eventType &&
  told.get(a.claim.eventType)?.has(pairOf(a.claim.document, b.claim.document)) === true

/** Of each act the one of another document that has most in common with it, if that is enough. */
function bestPairs(lane: readonly Act[], common: Commonness, grounds: Grounds): ScoredPair<Act>[] {
  const best = new Map<Act, ScoredPair<Act>>()
  const offer = (act: Act, pair: ScoredPair<Act>): void => {
    if (pair.score > (best.get(act)?.score ?? 0)) best.set(act, pair)
  }
  const told = stepsTold(lane)
  for (let place = 0; place < lane.length; place++)
    for (let next = place + 1; next < lane.length && next <= place + NEXT_IN_TIME; next++) {
      const [a, b] = [lane[place] as Act, lane[next] as Act]
      if (!mayShareMatter(a, b, grounds)) continue
      if (isToldStep(told, a, b) && !retells(a, b, grounds) && !retells(b, a, grounds)) continue
      const score = evidenceOf(a, b, common, grounds)
      if (score < ENOUGH) continue
      const pair = { a, b, score }
      offer(a, pair)
      offer(b, pair)
    }
  return [...new Set(best.values())]
}

/**
 * Acts with those that their documents tell of the same happenings by other words: "the duty was postponed; the pause ends
 * in May". What was done of that kind elsewhere must let them be on one matter.
 */
function withRetold(
  members: readonly Act[],
  acts: readonly Act[],
  mayMeet: (a: Act, b: Act) => boolean,
): readonly Act[] {
  const isAlike = (act: Act, { claim, done, key }: Act): boolean =>
    claim.eventType === act.claim.eventType && done === act.done && key === act.key
  const isRetold = (act: Act): boolean => {
    const alike = members.filter((member) => isAlike(act, member))
    return (
      !members.includes(act) &&
      alike.some(({ group, claim }) => group === act.group && claim.document === act.claim.document) &&
      alike.every((member) => mayMeet(member, act))
    )
  }
  return [...members, ...acts.filter(isRetold)]
}

/**
 * Groups of acts on one matter, of several documents each. Pure; the order of the groups changes nothing.
 *
 * @param groups what was brought together as occurrences and statistics
 */
export function kindredActs(groups: readonly LightGroup[], pack: Pack): LightGroup[] {
  const grounds = groundsOf(pack)
  const acts = groups.flatMap((group) => actsOf(group, pack, grounds))
  const common = new Commonness(acts)
  const pairs = byKey(acts).flatMap((lane) => bestPairs(lane, common, grounds))
  const mayMeet = (a: Act, b: Act) => a.claim.document === b.claim.document || mayShareMatter(a, b, grounds)
  return completeLinks(pairs, { mayMeet, idOf: ({ claim }) => claim.id })
    .map((members) => withRetold(members, acts, mayMeet))
    .map((members) => {
      const group = groupOfActs(
        members.map(({ claim }) => claim),
        pack,
        grounds,
      )
      return { ...group, id: `m:${group.claims[0]?.id}` }
    })
    .sort((a, b) => a.id.localeCompare(b.id))
}
