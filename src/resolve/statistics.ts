// Brings figures together that measure one thing in one place. Levels, rates and changes of it stand side by side in
// one statistic, so that "other period" and "other baseline" are relations inside it.
import type { LightClaim, LightGroup } from '../model/index.js'
import { commonUnit, dimensionOf } from '../model/index.js'
import type { Indicator, Pack } from '../packs/schema.js'
import type { Grounds } from './grounds.js'
import { measuredThing } from './measured-things.js'
import { type Family, joinPlaceless } from './placeless.js'
import { OWED, type Story } from './story.js'

/** Head nouns too general to tell what is measured. */
export const GENERAL_HEADS = new Set([
  '',
  'number',
  'people',
  'person',
  'time',
  'year',
  'month',
  'day',
  'percent',
  '%',
  'case',
  'total',
  'case of',
])

function indicatorKey(
  indicator: Indicator,
  claim: LightClaim,
  { geography }: Grounds,
): { readonly key: string; readonly place: string | null } {
  const stated = claim.placeStated ? claim.place : null
  // "American agents met 900": beside what is counted at a border, a country tells who counts.
  const tells = stated !== null && !(geography.isBorder(indicator.place ?? '') && geography.isCountry(stated))
  // A place nobody stated is weaker than the place the indicator is of.
  const place = (tells ? stated : null) ?? indicator.place ?? claim.place
  return { key: `${indicator.id}|${place ?? ''}`, place }
}

const indicatorOf = ({ indicator }: LightClaim, pack: Pack): Indicator | undefined =>
  indicator === null ? undefined : pack.indicators.find(({ id }) => id === indicator)

function keyOf(claim: LightClaim, pack: Pack, grounds: Grounds): { key: string; place: string | null } | null {
  if (claim.value === null) return null
  const indicator = indicatorOf(claim, pack)
  if (indicator !== undefined) return indicatorKey(indicator, claim, grounds)
  const place = claim.place
  const head = claim.counted.split(/\s+/u).at(-1) ?? ''
  if (GENERAL_HEADS.has(claim.counted) || GENERAL_HEADS.has(head)) return null
  const unit = claim.value.unit
  const dimension = unit === null ? '' : (dimensionOf(unit) ?? commonUnit(unit))
  const thing = measuredThing(claim, pack)
  // Of one thing people are counted here, cases there, and nothing is named elsewhere.
  const counted = claim.value.attribute === 'count' ? 'count' : dimension
  return thing === null
    ? { key: `${claim.objects.join('+')}|${claim.counted}|${dimension}|${place ?? ''}`, place }
    : { key: `thing|${thing}|${counted}|${place ?? ''}`, place }
}

const byDate = (a: LightClaim, b: LightClaim): number =>
  (a.published ?? '9999').localeCompare(b.published ?? '9999') ||
  a.document.localeCompare(b.document) ||
  a.trigger.start - b.trigger.start

function toStatistic({ claims, place }: Family, pack: Pack, grounds: Grounds): LightGroup {
  const ordered = claims.sort(byDate)
  const first = ordered.find((claim) => claim.indicator !== null) ?? (ordered[0] as LightClaim)
  const indicator = indicatorOf(first, pack)
  const name = indicator?.name ?? (first.counted || first.sentence.text.slice(0, 60))
  const where = place === null ? '' : grounds.geography.label(place)
  return {
    id: `s:${(ordered[0] as LightClaim).id}`,
    kind: 'statistic',
    what: place === null || name.includes(where) ? name : `${name} (${where})`,
    type: null,
    indicator: indicator?.id ?? null,
    track: indicator?.track ?? null,
    place,
    claims: ordered,
  }
}

/**
 * Statistics from figures that belong to no single happening. Those of an indicator go by indicator and place; others by
 * the marks they share, else by what they count. Figures nothing can be lined up by stand alone.
 */
export function resolveStatistics(
  clusters: readonly (readonly Story[])[],
  alone: readonly LightClaim[],
  pack: Pack,
  grounds: Grounds,
): LightGroup[] {
  const families = new Map<string, Family>()
  const isMeasuredThing = (claim: LightClaim): boolean => measuredThing(claim, pack) !== null
  const put = (key: string, claims: readonly LightClaim[], place: string | null): void => {
    const family = families.get(key)
    if (family === undefined) families.set(key, { claims: [...claims], place })
    else family.claims.push(...claims)
  }
  for (const stories of clusters) {
    const cluster = stories.filter((story) => story.claims.length > 0)
    const many = cluster.some(({ document }) => document !== cluster[0]?.document)
    for (const story of cluster) {
      const measured = story.claims.find((claim) => claim.indicator !== null && claim.indicator === story.indicator)
      const indicator = measured === undefined ? undefined : indicatorOf(measured, pack)
      const first = (cluster[0] as Story).claims[0] as LightClaim
      if (indicator !== undefined && measured !== undefined) {
        const { key, place } = indicatorKey(indicator, measured, grounds)
        const isOther = (claim: LightClaim): boolean => claim.indicator === null && isMeasuredThing(claim)
        // “Prices rose by 2 per cent in June. Salt rose by 9 per cent”: what has a noun of its own is not of the indicator.
        put(
          key,
          story.claims.filter((claim) => !isOther(claim)),
          place,
        )
        for (const claim of story.claims.filter(isOther)) putAlone(claim)
      } else {
        const isOwed = story.type === OWED
        const others = story.claims.filter((claim) => isOwed || !isMeasuredThing(claim))
        const together = others.length > 0 && (many || others.length > 1)
        if (together) put(`marks|${first.id}`, others, first.place)
        for (const claim of story.claims.filter((claim) => !together || !others.includes(claim))) putAlone(claim)
      }
    }
  }
  for (const claim of alone) putAlone(claim)
  function putAlone(claim: LightClaim): void {
    if (claim.value === null) return
    const found = keyOf(claim, pack, grounds)
    put(found?.key ?? `alone|${claim.id}`, [claim], found?.place ?? claim.place)
  }
  joinPlaceless(families, pack)
  return [...families.values()]
    .map((family) => toStatistic(family, pack, grounds))
    .sort((a, b) => a.id.localeCompare(b.id))
}
