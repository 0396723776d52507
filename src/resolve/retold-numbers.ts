// One number in sentences that share rare words and names: that one text tells it by another kind of act, as what an
// indicator measures, or of another place does not make it another number. It joins the group where others tell it, once
// all groups are known.
import type { LightClaim, LightGroup } from '../model/index.js'
import { comparable, daysApartInAnyYear, readingsOf } from '../model/index.js'
import { DAYS_OF_REPORTING } from './fitting.js'
import type { Grounds } from './grounds.js'
import type { ClaimMarks } from './marked-stories.js'
import type { Rarity } from './marks.js'
import { daysStated } from './story.js'

/** What two sentences must share by the weight of their marks, the number among them; and of these by their words and names alone. */
const ENOUGH_SHARED = 9
const ENOUGH_WRITTEN = 4
/** A round number must share so much, and be larger than this: small ones are shared by chance. */
const ENOUGH_OF_ROUND = 11
const SMALL_ROUND = 99
/** Or so much with what stands around them, which says less than they themselves; and so much of it by words and names. */
const ENOUGH_AROUND = 16
const ENOUGH_WRITTEN_AROUND = 8
const CONTEXT = 0.4
/** How many sentences to each side of a number say what it is about. */
const AROUND = 4
/** A number that so many claims give is told of many things. */
const MOST_TELLINGS = 60

/** A claim with a number, and the place of its group. */
interface Told {
  readonly claim: LightClaim
  readonly group: number
}

/** By what tellings of one number are known to be one. */
interface Sought {
  readonly near: Surroundings
  readonly rarity: Rarity
  readonly grounds: Grounds
}

/** Whether a number has one digit that is no zero. */
const isRound = (size: number): boolean => /^0*(?:[1-9]0*)?$/u.test(String(size).replace('.', ''))

/** By what tellings of one number are found; null for one that tells nothing. */
function keyOf({ value }: LightClaim): string | null {
  if (value === null || value.value === null) return null
  if (isRound(value.value) && value.value <= SMALL_ROUND) return null
  return `${value.attribute} ${readingsOf(value)[0]}`
}

function byNumber(groups: readonly LightGroup[]): Map<string, Told[]> {
  const found = new Map<string, Told[]>()
  groups.forEach(({ claims }, group) => {
    for (const claim of claims) {
      const key = keyOf(claim)
      if (key === null) continue
      const known = found.get(key)
      if (known === undefined) found.set(key, [{ claim, group }])
      else known.push({ claim, group })
    }
  })
  return found
}

/** Whether nothing that both state keeps two equal numbers apart: what they count, the day, that one is a change. */
function mayBeOne(a: LightClaim, b: LightClaim, grounds: Grounds): boolean {
  if (a.value === null || b.value === null || !comparable(a.value, b.value)) return false
  if ((a.change?.kind === 'relative') !== (b.change?.kind === 'relative')) return false
  const [x, y] = [daysStated(a), daysStated(b)]
  if (x !== null && y !== null && daysApartInAnyYear(x, y) > DAYS_OF_REPORTING) return false
  const [one, other] = [a.countedObject, b.countedObject]
  return one === null || other === null || grounds.akin(one, other)
}

/** The marks of claims, and those of what stands around them, made when they are asked for. */
class Surroundings {
  readonly #marks: ClaimMarks
  readonly #byDocument = new Map<string, LightClaim[]>()
  readonly #around = new Map<LightClaim, Uint32Array>()

  constructor(groups: readonly LightGroup[], marks: ClaimMarks) {
    this.#marks = marks
    for (const { claims } of groups)
      for (const claim of claims) {
        const known = this.#byDocument.get(claim.document)
        if (known === undefined) this.#byDocument.set(claim.document, [claim])
        else known.push(claim)
      }
  }

  own(claim: LightClaim): Uint32Array {
    return this.#marks.of(claim)
  }

  around(claim: LightClaim): Uint32Array {
    const known = this.#around.get(claim)
    if (known !== undefined) return known
    const near = (this.#byDocument.get(claim.document) ?? []).filter(
      (other) => Math.abs(other.sentenceIndex - claim.sentenceIndex) <= AROUND,
    )
    const made = Uint32Array.from(new Set(near.flatMap((other) => [...this.#marks.of(other)]))).sort()
    this.#around.set(claim, made)
    return made
  }
}

/** The weight of the marks that two lists share, and of the words and names among them. Both lists ascend. */
function sharedMarks(a: Uint32Array, b: Uint32Array, rarity: Rarity): { all: number; written: number } {
  let [all, written] = [0, 0]
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number]
    if (x === y) {
      all += rarity.weightOf(x)
      if (rarity.isWritten(x)) written += rarity.weightOf(x)
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  return { all, written }
}

/** The weight of what two tellings of a number share; nothing where that is too little. */
function sharedBy(a: LightClaim, b: LightClaim, { near, rarity }: Sought): number {
  const own = sharedMarks(near.own(a), near.own(b), rarity)
  const round = isRound(a.value?.value ?? 0)
  if (own.written >= ENOUGH_WRITTEN && own.all >= (round ? ENOUGH_OF_ROUND : ENOUGH_SHARED)) return own.all
  if (round) return 0
  const around = sharedMarks(near.around(a), near.around(b), rarity)
  const all = own.all + CONTEXT * around.all
  return all >= ENOUGH_AROUND && own.written + CONTEXT * around.written >= ENOUGH_WRITTEN_AROUND ? all : 0
}

/** The groups in which several documents tell a number: there it stays, and there others join it. */
function settledGroups(told: readonly Told[]): ReadonlySet<number> {
  const first = new Map<number, string>()
  const settled = new Set<number>()
  for (const { claim, group } of told) {
    const known = first.get(group)
    if (known === undefined) first.set(group, claim.document)
    else if (known !== claim.document) settled.add(group)
  }
  return settled
}

/** The groups that lone tellings of one number join. */
function movesOf(
  told: readonly Told[],
  isFuller: (a: number, b: number) => boolean,
  sought: Sought,
): readonly (Told & { readonly to: number })[] {
  const isSpread = told.length <= MOST_TELLINGS && told.some(({ group }) => group !== told[0]?.group)
  if (!isSpread) return []
  const settled = settledGroups(told)
  return told.flatMap((own) => {
    if (settled.has(own.group)) return []
    let [most, to] = [0, -1]
    for (const other of told) {
      if (other.group === own.group || other.claim.document === own.claim.document) continue
      if (!settled.has(other.group) && !isFuller(other.group, own.group)) continue
      if (!mayBeOne(own.claim, other.claim, sought.grounds)) continue
      const shared = sharedBy(own.claim, other.claim, sought)
      if (shared > most) [most, to] = [shared, other.group]
    }
    return to < 0 ? [] : [{ ...own, to }]
  })
}

/** The groups, each number that others tell elsewhere with theirs; what its text alone told beside it comes with it. */
export function withRetold(
  groups: readonly LightGroup[],
  { marks, rarity, grounds }: { readonly marks: ClaimMarks; readonly rarity: Rarity; readonly grounds: Grounds },
): LightGroup[] {
  const sought = { near: new Surroundings(groups, marks), rarity, grounds }
  const documents = groups.map(({ claims }) => new Set(claims.map(({ document }) => document)).size)
  const count = (group: number): number => documents[group] as number
  const isFuller = (a: number, b: number): boolean => count(a) > count(b) || (count(a) === count(b) && a < b)
  const targets = new Map<LightClaim, number>()
  /** Where a happening went that one text alone told. */
  const followed = new Map<number, number>()
  for (const told of byNumber(groups).values())
    for (const { claim, group, to } of movesOf(told, isFuller, sought)) {
      targets.set(claim, to)
      if (count(group) > 1) continue
      const { kind, claims } = groups[group] as LightGroup
      if (kind === 'occurrence') followed.set(group, followed.get(group) ?? to)
      // Of a statistic only what the sentence tells.
      for (const other of claims)
        if (!targets.has(other) && (kind === 'occurrence' || other.sentenceIndex === claim.sentenceIndex))
          targets.set(other, to)
    }
  return targets.size === 0 ? [...groups] : regrouped(groups, targets, followed)
}

/** The groups after claims went to others, by the places of these; a group that went on itself takes them along. */
function regrouped(
  groups: readonly LightGroup[],
  targets: ReadonlyMap<LightClaim, number>,
  followed: ReadonlyMap<number, number>,
): LightGroup[] {
  const joining = new Map<number, LightClaim[]>()
  for (const [claim, first] of targets) {
    let to = first
    for (let next = followed.get(to); next !== undefined; next = followed.get(to)) to = next
    joining.set(to, [...(joining.get(to) ?? []), claim])
  }
  return groups
    .map((group, place) => {
      const added = joining.get(place) ?? []
      const kept = group.claims.filter((claim) => !targets.has(claim))
      return added.length === 0 && kept.length === group.claims.length
        ? group
        : { ...group, claims: [...kept, ...added] }
    })
    .filter(({ claims }) => claims.length > 0)
}
