// Which places a series may be compared with. What a measure drives out of one place may turn up near by, so the
// nearest quarter of all places are no controls; they are looked at for that very reason.
import type { Dataset, Series } from '../model/index.js'
import type { Pack, Place } from '../packs/schema.js'
import { codeIn } from './place-codes.js'

const NEAR_SHARE = 0.25
const EARTH = 6371

const radians = (degrees: number): number => (degrees * Math.PI) / 180

type Point = NonNullable<Place['point']>

/** Kilometres over the globe (haversine). */
function distance(a: Point, b: Point): number {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2
  const east = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2
  const across = Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude))
  return 2 * EARTH * Math.asin(Math.sqrt(north + across * east))
}

type Coded = readonly [string, Place]

/** The other places of the same size of which series are held, the near apart from the far. */
export function partedByDistance(
  dataset: Dataset,
  place: Place | null,
  code: string | null,
  pack: Pack,
  series: readonly Series[],
): { readonly near: readonly Coded[]; readonly far: readonly Coded[] } {
  const here = place?.point
  if (code === null || here === undefined) return { near: [], far: [] }
  const held = new Set(series.flatMap(({ place: one, within }) => [one, within]))
  const others = new Map<string, Place>()
  for (const other of pack.places) {
    if (other.point === undefined || other.id === place?.id) continue
    const its = codeIn(dataset, other, pack, series)
    if (typeof its === 'string' && its !== code && its.length === code.length && held.has(its)) others.set(its, other)
  }
  const ordered = [...others].sort(
    ([, a], [, b]) => distance(here, a.point as Point) - distance(here, b.point as Point),
  )
  const nearest = Math.ceil(ordered.length * NEAR_SHARE)
  return { near: ordered.slice(0, nearest), far: ordered.slice(nearest) }
}
