// Totals over weeks beside single numbers of other documents that fall into them: what was seized since June, and the
// haul of one night in July. Neither disputes the other; a reader wants to know that one holds the other.
import type { ClaimValue, LightClaim, LightGroup } from '../../model/index.js'
import { comparable, containsInterval, lengthInDays, partitionPoint, readingsOf } from '../../model/index.js'
import type { Pack } from '../../packs/schema.js'
import { type Grounds, groundsOf } from '../grounds.js'
import { isDone } from './fitting-acts.js'
import { isNumberOf } from './numbers-of.js'

/** From so many days on a number is a total. */
const SHORTEST_TOTAL_DAYS = 28
/** What it is made of takes no more than such a share of its time. */
const MOST_OF_TIME = 0.5
/** A total is set beside so many numbers of other documents, the largest first. */
const MOST_PARTS = 12

type Dated = LightClaim & { readonly value: ClaimValue; readonly period: NonNullable<LightClaim['period']> }

/** A total with numbers of other documents that lie in it. */
export interface HeldTotal {
  readonly group: LightGroup
  /** Claim id of the total; the other claims of the group lie in it. */
  readonly total: string
}

const isDated = (claim: LightClaim): claim is Dated =>
  (claim.value?.attribute === 'count' || claim.value?.attribute === 'mass') &&
  claim.value.value !== null &&
  claim.period !== null &&
  isDone(claim) &&
  (claim.change === null || claim.change.kind === 'level')

const daysOf = ({ period }: Dated): number => lengthInDays(period.interval) ?? Number.POSITIVE_INFINITY

const isTotal = (claim: Dated): boolean =>
  claim.period.basis === 'stated' && Number.isFinite(daysOf(claim)) && daysOf(claim) >= SHORTEST_TOTAL_DAYS

const least = ({ value }: Dated): number => Math.min(...readingsOf(value))
const most = ({ value }: Dated): number => Math.max(...readingsOf(value))

interface Basis {
  readonly pack: Pack
  readonly grounds: Grounds
}

/** What is added up: one kind of act done to one thing, or what one indicator counts. */
function keysOf(claim: Dated, { pack, grounds }: Basis): string[] {
  const { eventType, indicator: id, objects, countedObject, value } = claim
  const things =
    value.attribute === 'count' ? [countedObject] : objects.filter((object) => grounds.telling(object) !== null)
  const acts = things.flatMap((thing) =>
    thing === null || eventType === null || grounds.isSpeech(eventType) ? [] : [`${eventType}|${thing}`],
  )
  const indicator = pack.indicators.find((item) => item.id === id)
  return indicator?.kind === 'flow' && isNumberOf(claim, indicator, grounds) ? [...acts, `indicator:${id}`] : acts
}

/** Whether both are surely of one side: it acts in both, or what one tells lies in its country. */
function ofOneSide(part: Dated, total: Dated, { side, isCountry }: Grounds['geography']): boolean {
  const sides = (claim: LightClaim) => claim.agents.map(side).filter(isCountry)
  const [x, y] = [sides(part), sides(total)]
  // What no one does, such as a death, takes no side; of an act by no one known its place must be told.
  if (part.eventType === null) return true
  if (x.length === 0 && y.length === 0) return part.placeStated
  if (x.length > 0 && y.length > 0) return x.some((one) => y.includes(one))
  const [acting, other] = x.length > 0 ? [x, total] : [y, part]
  return other.place !== null && other.placeStated && acting.includes(side(other.place))
}

/** Whether what one number counts lies in what the other adds up. */
function liesIn(part: Dated, total: Dated, { grounds: { geography } }: Basis): boolean {
  if (part.document === total.document || !comparable(part.value, total.value) || most(part) >= least(total))
    return false
  // A single one is a case and not a number of it: "one murder suspect".
  if (part.value.attribute === 'count' && most(part) < 2) return false
  if (daysOf(part) > MOST_OF_TIME * daysOf(total)) return false
  if (!containsInterval(total.period.interval, part.period.interval)) return false
  // Without a stated place of its own a number is of the whole country, and lies in that of no town.
  if (
    total.place !== null &&
    total.placeStated &&
    !(part.place !== null && geography.chain(part.place).includes(total.place))
  )
    return false
  return ofOneSide(part, total, geography)
}

interface Told {
  readonly claim: Dated
  readonly group: LightGroup
}

const startOf = ({ claim }: Told): string => claim.period.interval.start ?? ''

/** The numbers of a list in order of their first days that begin in the time of a total. */
function beginningIn(told: readonly Told[], { period: { interval } }: Dated): readonly Told[] {
  const [start, end] = [interval.start ?? '', interval.end ?? '9999']
  const first = partitionPoint(told, (one) => startOf(one) < start)
  return told.slice(
    first,
    partitionPoint(told, (one) => startOf(one) <= end),
  )
}

/** Totals that hold numbers of other documents. Pure; the order of the groups changes nothing. */
export function kindredTotals(groups: readonly LightGroup[], pack: Pack): HeldTotal[] {
  const basis: Basis = { pack, grounds: groundsOf(pack) }
  const told = groups
    .flatMap((group) => group.claims.filter(isDated).map((claim): Told => ({ claim, group })))
    .sort((a, b) => startOf(a).localeCompare(startOf(b)) || a.claim.id.localeCompare(b.claim.id))
  const byKey = new Map<string, Told[]>()
  for (const one of told) {
    for (const key of keysOf(one.claim, basis)) {
      const known = byKey.get(key)
      if (known === undefined) byKey.set(key, [one])
      else known.push(one)
    }
  }
  const largestFirst = (a: Dated, b: Dated): number => most(b) - most(a) || a.id.localeCompare(b.id)
  return told
    .filter(({ claim }) => isTotal(claim))
    .flatMap(({ claim: total, group }): HeldTotal[] => {
      // What stands in one group is compared there.
      const near = keysOf(total, basis).flatMap((key) => beginningIn(byKey.get(key) ?? [], total))
      const others = new Set(near.filter((one) => one.group !== group).map(({ claim }) => claim))
      const inside = [...others]
        .filter((part) => liesIn(part, total, basis))
        .sort(largestFirst)
        .slice(0, MOST_PARTS)
      return inside.length === 0
        ? []
        : [{ group: { ...group, id: `m:total|${total.id}`, claims: [total, ...inside] }, total: total.id }]
    })
    .sort((a, b) => a.total.localeCompare(b.total))
}
