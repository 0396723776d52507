// Where things are told to have happened, as GeoJSON (RFC 7946): one feature for each place that the collation or a
// figure names. A place gets a point where the pack gives one; a feature without is there all the same, with no
// geometry, so that nothing is lost and nothing is guessed.
import type { Dossier } from '../model/index.js'

/** A place as the pack knows it. */
export interface MapPlace {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly point: { readonly latitude: number; readonly longitude: number } | null
}

export interface PlaceFeature {
  readonly type: 'Feature'
  readonly id: string
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] } | null
  readonly properties: {
    readonly name: string
    /** Whether the point is the pack's, or none is known. */
    readonly location: 'pack' | 'unknown'
    readonly rows: readonly {
      readonly id: string
      readonly what: string
      readonly start: string | null
      readonly end: string | null
      readonly documents: number
      readonly conflicts: number
    }[]
    readonly figures: readonly {
      readonly id: string
      readonly what: string
      readonly shown: string
      readonly start: string | null
      readonly end: string | null
    }[]
  }
}

export interface PlaceCollection {
  readonly type: 'FeatureCollection'
  readonly features: readonly PlaceFeature[]
}

/** The places of a dossier. Points are longitude before latitude, WGS 84. */
export function placeCollection(dossier: Dossier, places: readonly MapPlace[]): PlaceCollection {
  const byId = new Map(places.map((place) => [place.id, place]))
  // Where two places bear one name, the first keeps it; a name comes before another's alias.
  const named = (namesOf: (place: MapPlace) => readonly string[]) =>
    [...places].reverse().flatMap((place) => namesOf(place).map((name) => [name.toLowerCase(), place] as const))
  const byName = new Map([...named(({ aliases }) => aliases), ...named(({ name }) => [name])])
  const found = new Map<string, PlaceFeature['properties'] & { readonly place: MapPlace }>()
  const at = (place: MapPlace) => {
    const location = place.point === null ? 'unknown' : 'pack'
    const known = found.get(place.id) ?? { place, name: place.name, location, rows: [], figures: [] }
    found.set(place.id, known)
    return known
  }
  const placed = (id: string): MapPlace =>
    byId.get(id) ?? { id, name: id.replace(/^name:/u, ''), aliases: [], point: null }
  for (const { group, cells, findings } of dossier.rows) {
    if (group.place === null) continue
    const here = at(placed(group.place))
    const when = 'when' in group ? group.when : null
    const conflicts = findings.filter(({ relation }) => relation === 'conflict').length
    const row = { id: group.id, what: group.what, documents: cells.length, conflicts }
    const rows = [...here.rows, { ...row, start: when?.start ?? null, end: when?.end ?? null }]
    found.set(here.place.id, { ...here, rows })
  }
  for (const { id, what, shown, place, period } of dossier.figures) {
    if (place === null) continue
    const here = at(byName.get(place.toLowerCase()) ?? { id: `name:${place}`, name: place, aliases: [], point: null })
    const figure = { id, what, shown, start: period?.start ?? null, end: period?.end ?? null }
    found.set(here.place.id, { ...here, figures: [...here.figures, figure] })
  }
  const features = [...found].map(
    ([
      id,
      {
        place: { point },
        ...properties
      },
    ]): PlaceFeature => {
      const geometry =
        point === null ? null : ({ type: 'Point', coordinates: [point.longitude, point.latitude] } as const)
      return { type: 'Feature', id, geometry, properties }
    },
  )
  return { type: 'FeatureCollection', features: features.sort((a, b) => a.id.localeCompare(b.id)) }
}
