// The outlines of countries and states, asked for with the map alone, and drawn once on the whole globe; looking nearer
// is a matter of the part that is shown.
import { useQuery } from '@tanstack/react-query'
import { type GeoProjection, geoContains, geoEqualEarth, geoPath } from 'd3-geo'
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

/** A path as words, with the frame of all that it goes through. */
function tracing() {
  const words: string[] = []
  const frame: [[number, number], [number, number]] = [
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY],
  ]
  const go = (sign: string) => (x: number, y: number) => {
    words.push(`${sign}${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`)
    frame[0] = [Math.min(frame[0][0], x), Math.min(frame[0][1], y)]
    frame[1] = [Math.max(frame[1][0], x), Math.max(frame[1][1], y)]
  }
  const nothing = () => {}
  const context = {
    moveTo: go('M'),
    lineTo: go('L'),
    closePath: () => words.push('Z'),
    arc: nothing,
    beginPath: nothing,
  }
  return { context, frame, path: () => words.join('') }
}

/** Drawn in so many milliseconds at a time, so that nothing else waits for the outlines. */
const AT_A_TIME = 20

async function areasOf(
  topology: Outline,
  collection: GeometryCollection,
  projection: GeoProjection,
): Promise<readonly Area[]> {
  const areas: Area[] = []
  let begun = performance.now()
  for (const one of feature(topology, collection).features) {
    if (performance.now() - begun > AT_A_TIME) {
      await new Promise((go) => setTimeout(go))
      begun = performance.now()
    }
    const trace = tracing()
    geoPath(projection, trace.context)(one)
    const path = trace.path()
    if (path !== '') areas.push({ path, frame: trace.frame, holds: (point) => geoContains(one, [...point]) })
  }
  return areas
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
      const projection = projectionAt(longitude)
      const borders = mesh(america, america.objects.states, (one, other) => one !== other)
      return {
        countries: await areasOf(world, world.objects.countries, projection),
        states: await areasOf(america, america.objects.states, projection),
        stateBorders: geoPath(projection).digits(2)(borders) ?? '',
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
