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
/** A number that so many claims give is told of many things. */
const MOST_TELLINGS = 60

/** A claim with a number, and the place of its group. */
interface Told {
  readonly claim: LightClaim
  readonly group: number
}

/** Where the groups are brought from. */
export interface RetoldGrounds {
  readonly marks: ClaimMarks
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

/** The weight of what the sentences of two equal numbers share; nothing where that is too little. */
function sharedBy(a: LightClaim, b: LightClaim, { marks, rarity }: RetoldGrounds): number {
  const [first, second] = [marks.of(a), marks.of(b)]
  let [all, written] = [0, 0]
  for (let i = 0, j = 0; i < first.length && j < second.length; ) {
    const [x, y] = [first[i] as number, second[j] as number]
    if (x === y) {
      all += rarity.weightOf(x)
      if (rarity.isWritten(x)) written += rarity.weightOf(x)
    }
    if (x <= y) i++
    if (y <= x) j++
  }
  const enough = isRound(a.value?.value ?? 0) ? ENOUGH_OF_ROUND : ENOUGH_SHARED
  return written >= ENOUGH_WRITTEN && all >= enough ? all : 0
}

/** Whether another document tells the number in the group of this claim: there it stays, and there others join it. */
const isSettled = ({ claim, group }: Told, told: readonly Told[]): boolean =>
  told.some((other) => other.group === group && other.claim.document !== claim.document)

/** The groups that lone tellings of one number join. */
function movesOf(
  told: readonly Told[],
  isFuller: (a: number, b: number) => boolean,
  given: RetoldGrounds,
): readonly (Told & { readonly to: number })[] {
  const isSpread = told.length <= MOST_TELLINGS && told.some(({ group }) => group !== told[0]?.group)
  return (isSpread ? told : []).flatMap((own) => {
    if (isSettled(own, told)) return []
    let [most, to] = [0, -1]
    for (const other of told) {
      if (other.group === own.group || other.claim.document === own.claim.document) continue
      if (!isSettled(other, told) && !isFuller(other.group, own.group)) continue
      if (!mayBeOne(own.claim, other.claim, given.grounds)) continue
      const shared = sharedBy(own.claim, other.claim, given)
      if (shared > most) [most, to] = [shared, other.group]
    }
    return to < 0 ? [] : [{ ...own, to }]
  })
}

/** The groups, each number that others tell elsewhere with theirs; what its text alone told beside it comes with it. */
export function withRetold(groups: readonly LightGroup[], given: RetoldGrounds): LightGroup[] {
  const documents = groups.map(({ claims }) => new Set(claims.map(({ document }) => document)).size)
  const count = (group: number): number => documents[group] as number
  const isFuller = (a: number, b: number): boolean => count(a) > count(b) || (count(a) === count(b) && a < b)
  const targets = new Map<LightClaim, number>()
  /** Where a happening went that one text alone told. */
  const followed = new Map<number, number>()
  for (const told of byNumber(groups).values())
    for (const { claim, group, to } of movesOf(told, isFuller, given)) {
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
