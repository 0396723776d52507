// The outlines of countries and states, asked for with the map alone, and drawn once on the whole globe; looking nearer
// is a matter of the part that is shown.
import { useQuery } from '@tanstack/react-query'
import { type GeoPath, type GeoProjection, geoContains, geoEqualEarth, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import statesFile from 'us-atlas/states-10m.json?url'
import countriesFile from 'world-atlas/countries-50m.json?url'

export const WIDTH = 960
export const HEIGHT = 500

type Outline = Topology<{ readonly countries: GeometryCollection }> & Topology<{ readonly states: GeometryCollection }>

const outlineIn = async (file: string): Promise<Outline> => {
  const answer = await fetch(file)
  if (!answer.ok) throw new Error(`${answer.status}`)
  // The files are parts of the page itself.
  return (await answer.json()) as Outline
}

/** An outline with its frame on the drawing, in which a point is looked for before the outline itself. */
interface Area {
  readonly path: string
  readonly frame: readonly [readonly [number, number], readonly [number, number]]
  readonly holds: (point: readonly [number, number]) => boolean
}

export interface Outlines {
  readonly countries: readonly Area[]
  readonly states: readonly Area[]
  /** The lines between states, each once. */
  readonly stateBorders: string
}

function areasOf(topology: Outline, collection: GeometryCollection, path: GeoPath): readonly Area[] {
  return feature(topology, collection).features.flatMap((one) => {
    const drawn = path(one)
    if (drawn === null) return []
    return [{ path: drawn, frame: path.bounds(one), holds: (point) => geoContains(one, [...point]) }]
  })
}

/** The whole globe, turned so that what is told of does not lie at its edges. */
export const projectionAt = (longitude: number): GeoProjection =>
  geoEqualEarth().rotate([-longitude, 0]).fitSize([WIDTH, HEIGHT], { type: 'Sphere' })

/** The outlines, once they are there. */
export const useOutlines = (longitude: number) =>
  useQuery({
    queryKey: ['outlines', longitude],
    queryFn: async (): Promise<Outlines> => {
      const [world, america] = await Promise.all([outlineIn(countriesFile), outlineIn(statesFile)])
      const path = geoPath(projectionAt(longitude)).digits(2)
      return {
        countries: areasOf(world, world.objects.countries, path),
        states: areasOf(america, america.objects.states, path),
        stateBorders: path(mesh(america, america.objects.states, (one, other) => one !== other)) ?? '',
      }
    },
  })

/** The area that holds a point: `at` on the drawing, `point` in degrees. */
export const areaHolding = (
  areas: readonly Area[],
  at: readonly [number, number],
  point: readonly [number, number],
): Area | undefined =>
  areas.find(
    ({ frame: [[left, top], [right, bottom]], holds }) =>
      at[0] >= left && at[0] <= right && at[1] >= top && at[1] <= bottom && holds(point),
  )
