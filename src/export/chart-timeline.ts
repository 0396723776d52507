import type { TimelineEntry } from '../model/index.js'
import { capitalised, type DossierView } from './dossier-view.js'
import { html, type Markup } from './markup.js'
import {
  axisMarkup,
  CHART_WIDTH,
  dayNumber,
  labelWidth,
  shortLabel,
  type TimeScale,
  timeScaleOf,
} from './time-scale.js'

// The timeline as a picture: one band a track, an interval drawn as an interval and a day as a point, so that nothing
// looks more precise than the words it comes from. Each mark is a link to its row; the list below holds them all.

/** More marks than this can't be read in one picture; the ones told by most documents are drawn. */
export const MOST_MARKS = 60

const LANE = 24
const BAND_HEAD = 28
const TOP = 30

interface Mark {
  readonly entry: TimelineEntry
  readonly from: number
  readonly to: number
  readonly openStart: boolean
  readonly openEnd: boolean
}

interface Placed {
  readonly mark: Mark
  readonly lane: number
  readonly label: string
  readonly labelAt: number
  readonly anchor: 'start' | 'end'
}

interface Band {
  readonly title: string
  readonly index: number
  readonly placed: readonly Placed[]
  readonly lanes: number
}

export interface TimelineChart {
  readonly picture: Markup
  readonly drawn: number
}

const daysOf = (entry: TimelineEntry): readonly number[] =>
  [dayNumber(entry.when.start), dayNumber(entry.when.end)].filter((day) => day !== null)

const documentsOf = (entry: TimelineEntry): number => new Set(entry.citations.map((citation) => citation.document)).size

/** The entries to draw, in time order. */
const chosenOf = (entries: readonly TimelineEntry[], scale: TimeScale): readonly TimelineEntry[] => {
  const inside = entries.filter((entry) => daysOf(entry).some((day) => day >= scale.from && day < scale.to))
  const told = [...inside].sort((a, b) => documentsOf(b) - documentsOf(a)).slice(0, MOST_MARKS)
  const chosen = new Set(told)
  return inside.filter((entry) => chosen.has(entry))
}

const markOf = (entry: TimelineEntry, scale: TimeScale): Mark => {
  const start = dayNumber(entry.when.start)
  const end = dayNumber(entry.when.end)
  return {
    entry,
    from: start ?? scale.from,
    to: (end ?? scale.to) + 1,
    openStart: start === null || start < scale.from,
    openEnd: end === null || end >= scale.to,
  }
}

const isPoint = (mark: Mark): boolean => mark.to - mark.from <= 1

/** Puts a mark and its label into the first lane with room. */
const placeMarks = (marks: readonly Mark[], scale: TimeScale): { placed: readonly Placed[]; lanes: number } => {
  const ends: number[] = []
  const placed = marks.map((mark): Placed => {
    const label = shortLabel(capitalised(mark.entry.label), 46)
    const left = scale.x(mark.from)
    const right = Math.max(scale.x(mark.to), left + 8)
    const width = labelWidth(label)
    const fitsRight = right + 6 + width <= CHART_WIDTH
    const labelAt = fitsRight ? right + 6 : Math.max(width, left - 8)
    const from = fitsRight ? left : Math.min(left, labelAt - width)
    const free = ends.findIndex((end) => end + 10 <= from)
    const lane = free < 0 ? ends.length : free
    ends[lane] = fitsRight ? labelAt + width : Math.max(right, labelAt)
    return { mark, lane, label, labelAt, anchor: fitsRight ? 'start' : 'end' }
  })
  return { placed, lanes: ends.length }
}

const bandsOf = ({ dossier, words }: DossierView, marks: readonly Mark[], scale: TimeScale): readonly Band[] => {
  const known = new Set(dossier.tracks.map((track) => track.id))
  const tracks = [...dossier.tracks.map(({ id, title }) => ({ id, title })), { id: null, title: words.other }]
  return tracks
    .map(({ id, title }, index) => {
      const own = marks.filter(({ entry }) =>
        id === null ? entry.track === null || !known.has(entry.track) : entry.track === id,
      )
      return { title, index, ...placeMarks(own, scale) }
    })
    .filter((band) => band.placed.length > 0)
}

const shapeMarkup = (mark: Mark, scale: TimeScale, y: number): Markup => {
  const left = scale.x(mark.from)
  if (isPoint(mark)) return html`<circle cx="${left + 4}" cy="${y}" r="5"></circle>`
  const width = Math.round(Math.max(6, scale.x(mark.to) - left) * 10) / 10
  const open = mark.openStart || mark.openEnd ? ' open' : ''
  return html`<rect class="span${open}" x="${left}" y="${y - 5}" width="${width}" height="10" rx="3"></rect>`
}

const placedMarkup = (placed: Placed, scale: TimeScale, top: number, { words, rowAnchor }: DossierView): Markup => {
  const y = top + placed.lane * LANE + LANE / 2
  const { entry } = placed.mark
  return html`<a href="#${rowAnchor(entry.row)}"><title>${words.interval(entry.when)}: ${entry.label}</title>${shapeMarkup(placed.mark, scale, y)}<text x="${Math.round(placed.labelAt)}" y="${y + 4}" text-anchor="${placed.anchor}">${placed.label}</text></a>
`
}

/** The picture of a timeline, null where no entry has a day. */
export const timelineChart = (view: DossierView): TimelineChart | null => {
  const { dossier, words } = view
  const scale = timeScaleOf(dossier.timeline.flatMap(daysOf), words.timeline.months)
  if (scale === null) return null
  const chosen = chosenOf(dossier.timeline, scale)
  const bands = bandsOf(
    view,
    chosen.map((entry) => markOf(entry, scale)),
    scale,
  )
  const height = TOP + bands.reduce((sum, band) => sum + BAND_HEAD + band.lanes * LANE + 8, 0)
  let top = TOP
  const drawn = bands.map((band) => {
    const start = top
    top += BAND_HEAD + band.lanes * LANE + 8
    return html`<g class="band track-${(band.index % 4) + 1}"><line class="rule" x1="0" x2="${CHART_WIDTH}" y1="${start}" y2="${start}"></line><text class="track" x="0" y="${start + 19}">${band.title}</text>
${band.placed.map((placed) => placedMarkup(placed, scale, start + BAND_HEAD, view))}</g>
`
  })
  const picture = html`<svg class="chart" viewBox="0 0 ${CHART_WIDTH} ${height}" role="group" aria-label="${words.timeline.chart}">
<title>${words.timeline.chart}</title>
${axisMarkup(scale, height)}
${drawn}</svg>
`
  return { picture, drawn: chosen.length }
}
