// Brings figures together that measure one thing in one place. Levels, rates and changes of it stand side by side in
// one statistic, so that "other period" and "other baseline" are relations inside it.
import type { Claim, ClaimGroup } from '../model/index.js'
import { commonUnit, dimensionOf } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import type { Grounds } from './grounds.js'

/** Head nouns too general to tell what is measured. */
const GENERAL = new Set([
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

function keyOf(claim: Claim, pack: Pack): { key: string; place: string | null } | null {
  if (claim.value === null) return null
  const indicator = pack.indicators.find((item) => item.id === claim.indicator)
  // A place nobody stated is weaker than the place the indicator is of.
  const place = (claim.placeStated ? claim.place : null) ?? indicator?.place ?? claim.place
  if (indicator !== undefined) return { key: `${indicator.id}|${place ?? ''}`, place }
  const head = claim.counted.split(/\s+/u).at(-1) ?? ''
  if (GENERAL.has(claim.counted) || GENERAL.has(head)) return null
  const unit = claim.value.unit
  const dimension = unit === null ? '' : (dimensionOf(unit) ?? commonUnit(unit))
  return { key: `${claim.objects.join('+')}|${claim.counted}|${dimension}|${place ?? ''}`, place }
}

/** Statistics from figures that belong to no single happening. Figures nothing can be lined up by stand alone. */
export function resolveStatistics(claims: readonly Claim[], pack: Pack, grounds: Grounds): ClaimGroup[] {
  const groups = new Map<string, { claims: Claim[]; place: string | null }>()
  for (const claim of claims) {
    if (claim.value === null) continue
    const found = keyOf(claim, pack)
    const key = found?.key ?? `alone|${claim.id}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { claims: [claim], place: found?.place ?? claim.place })
    else group.claims.push(claim)
  }
  return [...groups.values()]
    .map(({ claims: members, place }): ClaimGroup => {
      const ordered = members.sort(
        (a, b) =>
          (a.published ?? '9999').localeCompare(b.published ?? '9999') ||
          a.document.localeCompare(b.document) ||
          a.trigger.start - b.trigger.start,
      )
      const first = ordered[0] as Claim
      const indicator = pack.indicators.find((item) => item.id === first.indicator)
      const name = indicator?.name ?? (first.counted || first.sentence.text.slice(0, 60))
      const where = place === null ? '' : grounds.geography.label(place)
      return {
        id: `s:${first.id}`,
        kind: 'statistic',
        what: place === null || name.includes(where) ? name : `${name} (${where})`,
        type: null,
        indicator: indicator?.id ?? null,
        track: indicator?.track ?? null,
        place,
        claims: ordered,
      }
    })
    .sort((a, b) => a.id.localeCompare(b.id))
}
