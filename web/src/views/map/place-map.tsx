// The map: outlines, and on them each place that is told of, as large as much is told of it. It says nothing that the
// list beside it does not say; so it is for those who look.
import { memo, type PointerEvent, useMemo, useRef, useState } from 'react'
import { useMessages } from '../../messages/messages'
import { useShown } from '../../parts/shown'
import { ErrorState } from '../../parts/states'
import { type Area, areaHolding, HEIGHT, projectionAt, type States, useOutlines, useStates, WIDTH } from './outlines'
import type { ToldPlace } from './places-data'

/** A place on the drawing. */
interface Spot {
  readonly place: ToldPlace
  readonly x: number
  readonly y: number
  readonly told: number
}

/** What is shown of the drawing: its middle, and how much nearer than the whole. */
interface Look {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

const WORLD: Look = { x: WIDTH / 2, y: HEIGHT / 2, zoom: 1 }
const NEAREST = 24
/** The places of which this share of all is told are in sight at first. */
const MOST = 0.85
/** Room around them, as a share of what is shown. */
const ROOM = 1.35

const between = (least: number, value: number, most: number): number => Math.min(most, Math.max(least, value))

function lookAt(spots: readonly Spot[]): Look {
  const all = spots.reduce((sum, { told }) => sum + told, 0)
  let seen = 0
  const most = spots.filter(({ told }) => {
    const isIn = seen < all * MOST
    seen += told
    return isIn
  })
  if (most.length === 0) return WORLD
  const [xs, ys] = [most.map(({ x }) => x), most.map(({ y }) => y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const zoom = Math.min(WIDTH / ((right - left) * ROOM || 1), HEIGHT / ((bottom - top) * ROOM || 1))
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom: between(1, zoom, 10) }
}

/** From how near the states of countries are shown, and of what is shown how much such a country takes at least. */
const STATES_FROM = 2
const STATES_SHARE = 0.2

/** The countries of which a part is looked at from near enough to show their states. */
function countriesNear(countries: readonly Area[], { x, y, zoom }: Look): readonly string[] {
  if (zoom < STATES_FROM) return []
  const [width, height] = [WIDTH / zoom, HEIGHT / zoom]
  const isNear = ([left, top, right, bottom]: Area['frames'][number]): boolean =>
    Math.abs(left + right - 2 * x) < right - left + width &&
    Math.abs(top + bottom - 2 * y) < bottom - top + height &&
    Math.max((right - left) / width, (bottom - top) / height) >= STATES_SHARE
  return countries.flatMap(({ id, frames }) => (id !== null && frames.some(isNear) ? [id] : []))
}

/** The longitude in the middle of what most is told of. */
export function middleOf(places: readonly ToldPlace[]): number {
  const longitudes = places.flatMap(({ point }) => (point === null ? [] : [point.longitude])).slice(0, 12)
  const middle = longitudes.toSorted((a, b) => a - b)[Math.floor(longitudes.length / 2)]
  return middle === undefined ? 0 : Math.round(middle / 10) * 10
}

export function PlaceMap({
  places,
  chosen,
  choose,
}: {
  readonly places: readonly ToldPlace[]
  readonly chosen: string | undefined
  readonly choose: (id: string) => void
}) {
  const { map } = useMessages()
  const middle = useMemo(() => middleOf(places), [places])
  const outlines = useOutlines(middle)
  const spots = useMemo((): readonly Spot[] => {
    const projection = projectionAt(middle)
    return places.flatMap((place) => {
      const at = place.point === null ? null : projection([place.point.longitude, place.point.latitude])
      return at === null ? [] : [{ place, x: at[0], y: at[1], told: place.rows + place.figures }]
    })
  }, [places, middle])
  const [look, setLook] = useState(() => lookAt(spots))
  const countries = outlines.data ?? NO_AREAS
  const states = useStates(
    middle,
    useMemo(() => countriesNear(countries, look), [countries, look]),
  )
  const zoom = (by: number) => setLook({ ...look, zoom: between(1, look.zoom * by, NEAREST) })
  return (
    <figure className="map">
      <p className="tools">
        <button type="button" onClick={() => zoom(1.6)}>
          {map.nearer}
        </button>
        <button type="button" onClick={() => zoom(1 / 1.6)}>
          {map.farther}
        </button>
        <button type="button" onClick={() => setLook(lookAt(spots))}>
          {map.fitted}
        </button>
        <button type="button" onClick={() => setLook(WORLD)}>
          {map.world}
        </button>
      </p>
      {outlines.error === null ? null : <ErrorState error={outlines.error} again={() => void outlines.refetch()} />}
      <Drawing
        countries={countries}
        states={states}
        spots={spots}
        look={look}
        turn={setLook}
        chosen={chosen}
        choose={choose}
      />
      <figcaption className="facts">
        {map.legend} {map.outlines}
      </figcaption>
    </figure>
  )
}

/** The places stand on empty ground until the outlines are there. */
const NO_AREAS: readonly Area[] = []

/** Moves what is shown with the pointer; a press that moves nothing is left to what lies under it. */
function useDragging(look: Look, turn: (look: Look) => void) {
  const held = useRef<{ readonly x: number; readonly y: number; readonly look: Look } | null>(null)
  const stepOf = ({ currentTarget }: PointerEvent<SVGSVGElement>): number =>
    WIDTH / look.zoom / Math.max(1, currentTarget.clientWidth)
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      held.current = { x: event.clientX, y: event.clientY, look }
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const from = held.current
      if (from === null || event.buttons === 0) return
      const step = stepOf(event)
      const x = between(0, from.look.x - (event.clientX - from.x) * step, WIDTH)
      const y = between(0, from.look.y - (event.clientY - from.y) * step, HEIGHT)
      turn({ ...look, x, y })
    },
    onPointerUp: () => {
      held.current = null
    },
  }
}

function Drawing({
  countries,
  states,
  spots,
  look,
  turn,
  chosen,
  choose,
}: {
  readonly countries: readonly Area[]
  readonly states: readonly States[]
  readonly spots: readonly Spot[]
  readonly look: Look
  readonly turn: (look: Look) => void
  readonly chosen: string | undefined
  readonly choose: (id: string) => void
}) {
  const dragging = useDragging(look, turn)
  const largestFirst = useMemo(() => spots.toSorted((a, b) => b.told - a.told), [spots])
  const [width, height] = [WIDTH / look.zoom, HEIGHT / look.zoom]
  const frame = [look.x - width / 2, look.y - height / 2, width, height].map((side) => side.toFixed(2)).join(' ')
  return (
    <svg viewBox={frame} aria-hidden="true" {...dragging}>
      <Ground countries={countries} states={states} spots={spots} chosen={chosen} />
      {largestFirst.map((spot) => (
        <SpotMark
          key={spot.place.id}
          spot={spot}
          zoom={look.zoom}
          isChosen={spot.place.id === chosen}
          choose={choose}
        />
      ))}
    </svg>
  )
}

/** Countries and states, those that are told of as such shaded. */
const Ground = memo(
  ({
    countries,
    states,
    spots,
    chosen,
  }: {
    readonly countries: readonly Area[]
    readonly states: readonly States[]
    readonly spots: readonly Spot[]
    readonly chosen: string | undefined
  }) => {
    const told = useMemo(() => {
      const within = states.flatMap(({ areas }) => areas)
      return spots.flatMap(({ place: { id, kind, point }, x, y }) => {
        const areas = kind === 'country' ? countries : kind === 'state' ? within : NO_AREAS
        const area = point === null ? undefined : areaHolding(areas, [x, y], [point.longitude, point.latitude])
        return area === undefined ? [] : [{ id, path: area.path }]
      })
    }, [countries, states, spots])
    return (
      <>
        {countries.map(({ path }) => (
          <path key={path.slice(0, 40)} className="land" d={path} />
        ))}
        {told.map(({ id, path }) => (
          <path key={id} className={id === chosen ? 'told chosen' : 'told'} d={path} />
        ))}
        {states.map(({ country, borders }) => (
          <path key={country} className="states" data-country={country} d={borders} />
        ))}
      </>
    )
  },
)

function SpotMark({
  spot: { place, x, y, told },
  zoom,
  isChosen,
  choose,
}: {
  readonly spot: Spot
  readonly zoom: number
  readonly isChosen: boolean
  readonly choose: (id: string) => void
}) {
  const shown = useShown()
  const radius = between(6, 4 + Math.sqrt(told) * 2, 30) / zoom
  return (
    <a
      href={`/map?place=${encodeURIComponent(place.id)}`}
      tabIndex={-1}
      className={isChosen ? 'spot chosen' : 'spot'}
      onClick={(event) => {
        event.preventDefault()
        choose(place.id)
      }}
    >
      <title>{shown.label(place.name)}</title>
      {place.conflicts === 0 ? null : <circle className="ring" cx={x} cy={y} r={radius + 2.5 / zoom} />}
      <circle cx={x} cy={y} r={radius} />
    </a>
  )
}
