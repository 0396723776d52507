// Which way something went beside the numbers of other documents: "thefts have fallen", and how many there were. What is
// measured must be one thing: an indicator of the pack, or the same word for the same thing.
import type { ClaimValue, LightClaim, LightGroup } from '../../model/index.js'
import { daysApart } from '../../model/index.js'
import type { Pack } from '../../packs/schema.js'
import { stemsOf } from '../../packs/stems.js'
import { type Grounds, groundsOf } from '../grounds.js'
import { GENERAL_HEADS } from '../statistics.js'

/** A number of more than a year before or after says nothing of a direction. */
const FURTHEST_DAYS = 366
/** More of one document or of all are no longer set side by side. */
const MOST_CLAIMS = 40

type Measuring = LightClaim & { readonly value: ClaimValue }

const isMeasuring = (claim: LightClaim): claim is Measuring => claim.value !== null

/** Whether it tells which way something went, by how much or not. */
const isTrend = ({ change }: LightClaim): boolean => change?.kind === 'relative'

/** What is measured, under every name by which another document may measure it. */
function keysOf({ indicator, counted, objects }: LightClaim, grounds: Grounds): string[] {
  const head = stemsOf(counted).at(-1)
  const things = objects.filter((object) => grounds.telling(object) !== null)
  if (indicator !== null) return [`indicator:${indicator}`]
  if (head === undefined || GENERAL_HEADS.has(counted.split(/\s+/u).at(-1) ?? '')) return []
  // Where no thing is named the words must be the same ones throughout.
  return things.length > 0 ? things.map((object) => `thing:${object}|${head}`) : [`words:${stemsOf(counted).join(' ')}`]
}

const daysOf = ({ period }: LightClaim) => (period?.basis === 'stated' ? period.interval : null)

function mayMeet(trend: LightClaim, other: LightClaim, grounds: Grounds): boolean {
  if (trend.document === other.document || !grounds.geography.compatible(trend.place, other.place)) return false
  const [a, b] = [daysOf(trend), daysOf(other)]
  return a === null || b === null || daysApart(a, b) <= FURTHEST_DAYS
}

/** The trends and numbers of one measured thing that other documents answer; null where no trend is answered. */
function answered(claims: readonly Measuring[], grounds: Grounds): readonly Measuring[] | null {
  const trends = claims.filter(isTrend)
  const told = claims.filter((claim) => {
    const others = isTrend(claim) ? claims : trends
    return others.some((other) => mayMeet(claim, other, grounds))
  })
  return told.length < 2 || !told.some(isTrend) ? null : told.slice(0, MOST_CLAIMS)
}

const byTime = (a: LightClaim, b: LightClaim): number =>
  (a.published ?? '9999').localeCompare(b.published ?? '9999') || a.id.localeCompare(b.id)

/** Groups of trends with the numbers of other documents. Pure; the order of the groups changes nothing. */
export function kindredTrends(groups: readonly LightGroup[], pack: Pack): LightGroup[] {
  const grounds = groundsOf(pack)
  const measured = new Map<string, Measuring[]>()
  for (const claim of groups.flatMap(({ claims }) => claims.filter(isMeasuring)))
    for (const key of keysOf(claim, grounds)) measured.set(key, [...(measured.get(key) ?? []), claim])
  return [...measured]
    .flatMap(([key, claims]): LightGroup[] => {
      const told = answered(claims.sort(byTime), grounds)
      if (told === null) return []
      const indicator = pack.indicators.find(({ id }) => `indicator:${id}` === key) ?? null
      return [
        {
          id: `m:trend|${key}`,
          kind: 'statistic',
          what: indicator?.name ?? (told[0] as Measuring).counted,
          type: null,
          indicator: indicator?.id ?? null,
          track: null,
          place: indicator?.place ?? null,
          claims: told,
        },
      ]
    })
    .sort((a, b) => a.id.localeCompare(b.id))
}
