// The outlines of countries, asked for with the map alone, and those of the states within a country, asked for when it is
// looked at from near. All are drawn once on the whole globe; looking nearer is a matter of the part that is shown.
import { useQueries, useQuery } from '@tanstack/react-query'
import { type GeoProjection, geoContains, geoEqualEarth, geoPath } from 'd3-geo'
import { feature, mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import countriesFile from 'world-atlas/countries-50m.json?url'

export const WIDTH = 960
export const HEIGHT = 500

/** The files of the states by the numbers of their countries; `state-outlines.mjs` makes them. */
const STATE_FILES: ReadonlyMap<string, string> = new Map(
  Object.entries(import.meta.glob<string>('./states/*.json', { query: '?url', import: 'default', eager: true })).map(
    ([path, url]) => [path.slice(path.lastIndexOf('/') + 1, -'.json'.length), url],
  ),
)

type Outline = Topology<{ readonly countries: GeometryCollection }> & Topology<{ readonly states: GeometryCollection }>

const outlineIn = async (file: string): Promise<Outline> => {
  const answer = await fetch(file)
  if (!answer.ok) throw new Error(`${answer.status}`)
  // The files are parts of the page itself.
  return (await answer.json()) as Outline
}

/** The left, top, right and bottom of something on the drawing. */
type Frame = [left: number, top: number, right: number, bottom: number]

/** An outline with the frames of its parts on the drawing, in which a point is looked for before the outline itself. */
export interface Area {
  /** Of a country its number in ISO 3166-1, where it has one. */
  readonly id: string | null
  readonly path: string
  readonly frames: readonly Readonly<Frame>[]
  readonly holds: (point: readonly [number, number]) => boolean
}

/** The states within a country. */
export interface States {
  readonly country: string
  readonly areas: readonly Area[]
  /** The lines between them, each once. */
  readonly borders: string
}

/** A path as words, with the frames of the rings that it goes through. */
function tracing() {
  const words: string[] = []
  const frames: Frame[] = []
  const go = (sign: 'M' | 'L') => (x: number, y: number) => {
    words.push(`${sign}${Math.round(x * 100) / 100},${Math.round(y * 100) / 100}`)
    const frame = sign === 'M' ? undefined : frames.at(-1)
    if (frame === undefined) frames.push([x, y, x, y])
    else {
      frame[0] = Math.min(frame[0], x)
      frame[1] = Math.min(frame[1], y)
      frame[2] = Math.max(frame[2], x)
      frame[3] = Math.max(frame[3], y)
    }
  }
  const nothing = () => {}
  const context = {
    moveTo: go('M'),
    lineTo: go('L'),
    closePath: () => words.push('Z'),
    arc: nothing,
    beginPath: nothing,
  }
  return { context, frames, path: () => words.join('') }
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
    const id = one.id === undefined ? null : String(one.id)
    if (path !== '') areas.push({ id, path, frames: trace.frames, holds: (point) => geoContains(one, [...point]) })
  }
  return areas
}

/** The whole globe, turned so that what is told of does not lie at its edges. */
export const projectionAt = (longitude: number): GeoProjection =>
  geoEqualEarth().rotate([-longitude, 0]).fitSize([WIDTH, HEIGHT], { type: 'Sphere' })

/** The outlines of the countries, once they are there. */
export const useOutlines = (longitude: number) =>
  useQuery({
    queryKey: ['outlines', longitude],
    queryFn: async (): Promise<readonly Area[]> => {
      const world = await outlineIn(countriesFile)
      return areasOf(world, world.objects.countries, projectionAt(longitude))
    },
  })

async function statesOf(country: string, longitude: number): Promise<States> {
  const file = STATE_FILES.get(country)
  if (file === undefined) return { country, areas: [], borders: '' }
  const [outline, projection] = [await outlineIn(file), projectionAt(longitude)]
  const between = mesh(outline, outline.objects.states, (one, other) => one !== other)
  return {
    country,
    areas: await areasOf(outline, outline.objects.states, projection),
    borders: geoPath(projection).digits(2)(between) ?? '',
  }
}

/** The states of countries, as far as they are there; a country without them is drawn as a whole. */
export const useStates = (longitude: number, countries: readonly string[]) =>
  useQueries({
    queries: countries.map((country) => ({
      queryKey: ['outlines', longitude, country],
      queryFn: () => statesOf(country, longitude),
    })),
    combine: (asked) => asked.flatMap(({ data }) => data ?? []),
  })

/** The area that holds a point: `at` on the drawing, `point` in degrees. */
export const areaHolding = (
  areas: readonly Area[],
  [x, y]: readonly [number, number],
  point: readonly [number, number],
): Area | undefined =>
  areas.find(
    ({ frames, holds }) =>
      frames.some(([left, top, right, bottom]) => x >= left && x <= right && y >= top && y <= bottom) && holds(point),
  )
