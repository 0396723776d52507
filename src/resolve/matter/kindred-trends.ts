// Which way something went beside the numbers of other documents: "thefts have fallen", and how many there were. What is
// measured must be one thing: an indicator of the pack, or the same word for the same thing.
import type { ClaimValue, LightClaim, LightGroup } from '../../model/index.js'
import { daysApart } from '../../model/index.js'
import type { Indicator, Pack } from '../../packs/schema.js'
import { stemsOf } from '../../packs/stems.js'
import { type Grounds, groundsOf } from '../grounds.js'
import { GENERAL_HEADS } from '../statistics.js'
import { isNumberOf, isTrendOf, measuredPlace } from './numbers-of.js'

/** A number of more than a year before or after says nothing of a direction. */
const FURTHEST_DAYS = 366
/** More of one document or of all are no longer set side by side. */
const MOST_CLAIMS = 40

type Measuring = LightClaim & { readonly value: ClaimValue }

const isMeasuring = (claim: LightClaim): claim is Measuring => claim.value !== null

/** Whether it tells which way something went, by how much or not. */
const isTrend = ({ change }: LightClaim): boolean => change?.kind === 'relative'

interface Basis {
  readonly pack: Pack
  readonly grounds: Grounds
}

/** Whether the words of what is measured name a thing alone, and not what of it is measured. */
function namesThingAlone({ counted, objects }: LightClaim, { pack }: Basis): boolean {
  const words = pack.objects.filter(({ id }) => objects.includes(id)).flatMap((object) => object.words.flatMap(stemsOf))
  return stemsOf(counted).every((stem) => words.includes(stem))
}

/** What is measured, under every name by which another document may measure it. */
function keysOf(claim: Measuring, basis: Basis): string[] {
  const { indicator: id, counted, objects } = claim
  const indicator = basis.pack.indicators.find((item) => item.id === id)
  if (indicator !== undefined)
    return (isTrend(claim) ? isTrendOf : isNumberOf)(claim, indicator, basis.grounds) ? [`indicator:${id}`] : []
  const head = stemsOf(counted).at(-1)
  if (head === undefined || GENERAL_HEADS.has(counted.split(/\s+/u).at(-1) ?? '')) return []
  // A number of something that no indicator measures is of the trend of no other place.
  if (namesThingAlone(claim, basis) || !(isTrend(claim) || claim.placeStated)) return []
  const things = objects.filter((object) => basis.grounds.telling(object) !== null)
  // Where no thing is named the words must be the same ones throughout.
  return things.length > 0 ? things.map((object) => `thing:${object}|${head}`) : [`words:${stemsOf(counted).join(' ')}`]
}

/** Claims of one measured thing by place; what names none is of the only one that others name. */
function byPlace(
  claims: readonly Measuring[],
  indicator: Indicator | undefined,
  { grounds }: Basis,
): readonly (readonly Measuring[])[] {
  const places = new Map<string, Measuring[]>()
  for (const claim of claims) {
    const place = measuredPlace(claim, indicator, grounds) ?? ''
    const told = places.get(place)
    if (told === undefined) places.set(place, [claim])
    else told.push(claim)
  }
  return places.size === 2 && places.has('') ? [claims] : [...places.values()]
}

const daysOf = ({ period }: LightClaim) => (period?.basis === 'stated' ? period.interval : null)

function mayMeet(trend: LightClaim, other: LightClaim): boolean {
  if (trend.document === other.document) return false
  const [a, b] = [daysOf(trend), daysOf(other)]
  return a === null || b === null || daysApart(a, b) <= FURTHEST_DAYS
}

/** The trends and numbers of one measured thing that other documents answer; null where no trend is answered. */
function answered(claims: readonly Measuring[]): readonly Measuring[] | null {
  const trends = claims.filter(isTrend)
  const told = claims.filter((claim) => {
    const others = isTrend(claim) ? claims : trends
    return others.some((other) => mayMeet(claim, other))
  })
  return told.length < 2 || !told.some(isTrend) ? null : told.slice(0, MOST_CLAIMS)
}

const byTime = (a: LightClaim, b: LightClaim): number =>
  (a.published ?? '9999').localeCompare(b.published ?? '9999') || a.id.localeCompare(b.id)

/** Groups of trends with the numbers of other documents. Pure; the order of the groups changes nothing. */
export function kindredTrends(groups: readonly LightGroup[], pack: Pack): LightGroup[] {
  const basis: Basis = { pack, grounds: groundsOf(pack) }
  const measured = new Map<string, Measuring[]>()
  // A number that stands with an indicator's for want of a noun of its own is one of it.
  const named = groups.flatMap(({ indicator, claims }) =>
    claims
      .filter(isMeasuring)
      .map((claim) => (indicator === null || claim.indicator !== null ? claim : { ...claim, indicator })),
  )
  for (const claim of named)
    for (const key of keysOf(claim, basis)) {
      const told = measured.get(key)
      if (told === undefined) measured.set(key, [claim])
      else told.push(claim)
    }
  return [...measured]
    .flatMap(([key, claims]): LightGroup[] => {
      const indicator = pack.indicators.find(({ id }) => `indicator:${id}` === key)
      return byPlace(claims, indicator, basis).flatMap((ofOne) => {
        const told = answered([...ofOne].sort(byTime))
        if (told === null) return []
        const place =
          told.map((claim) => measuredPlace(claim, indicator, basis.grounds)).find((one) => one !== null) ?? null
        return {
          id: `m:trend|${key}|${place ?? ''}`,
          kind: 'statistic' as const,
          what: indicator?.name ?? (told[0] as Measuring).counted,
          type: null,
          indicator: indicator?.id ?? null,
          track: null,
          place,
          claims: told,
        }
      })
    })
    .sort((a, b) => a.id.localeCompare(b.id))
}
