// Where a situation takes place: each place that an event or a figure names, with its point where the pack gives one.
import { type MapPlace, type PlaceFeature, placeCollection } from '../export/geojson.js'
import type { Citation, Dossier, DossierFigure } from '../model/index.js'
import type { Pack, Place } from '../packs/schema.js'
import type { Situation } from './situation.js'

/** The pack's places as the map takes them. */
export const mapPlacesOf = ({ places }: Pack): MapPlace[] =>
  places.map(({ point, ...place }) => ({ ...place, point: point ?? null }))

/** A place with how much is told of it. */
export interface ToldPlace {
  readonly id: string
  readonly name: string
  /** Null for a place that the pack doesn't know. */
  readonly kind: Place['kind'] | null
  readonly point: MapPlace['point']
  /** Events and measured things that several or one tell of. */
  readonly rows: number
  readonly figures: number
  readonly conflicts: number
}

/** What is told of one place. */
export interface PlaceTellings {
  readonly rows: PlaceFeature['properties']['rows']
  readonly figures: readonly (Pick<DossierFigure, 'id' | 'what' | 'shown' | 'period' | 'speaker'> & {
    readonly citation: Citation
  })[]
}

const collected = new WeakMap<Dossier, readonly PlaceFeature[]>()

function featuresOf({ dossier, held }: Situation): readonly PlaceFeature[] {
  const features = collected.get(dossier) ?? placeCollection(dossier, mapPlacesOf(held.pack)).features
  collected.set(dossier, features)
  return features
}

/** Every place told of, that of which most is told first. */
export function toldPlaces(situation: Situation): readonly ToldPlace[] {
  const known = new Map(situation.held.pack.places.map((place) => [place.id, place]))
  return featuresOf(situation)
    .map(({ id, properties: { name, rows, figures } }): ToldPlace => {
      const place = known.get(id)
      return {
        ...{ id, name },
        kind: place?.kind ?? null,
        point: place?.point ?? null,
        rows: rows.length,
        figures: figures.length,
        conflicts: rows.reduce((sum, { conflicts }) => sum + conflicts, 0),
      }
    })
    .sort((a, b) => b.rows + b.figures - a.rows - a.figures || a.name.localeCompare(b.name))
}

/** What is told of a place, what most documents tell first; null where nothing is. */
export function tellingsOf(situation: Situation, id: string): PlaceTellings | null {
  const feature = featuresOf(situation).find((one) => one.id === id)
  if (feature === undefined) return null
  const figures = new Map(situation.dossier.figures.map((figure) => [figure.id, figure]))
  return {
    rows: feature.properties.rows.toSorted((a, b) => b.documents - a.documents),
    figures: feature.properties.figures.flatMap((one) => {
      const figure = figures.get(one.id)
      return figure === undefined ? [] : [figure]
    }),
  }
}
