// The events as a picture: each on its track, drawn no more exactly than its day is known.
import { barX, dot } from '@observablehq/plot'
import { useMemo } from 'react'
import { useMessages } from '../../messages/messages'
import { Chart } from '../../parts/chart'
import { useShown } from '../../parts/shown'
import { domainOf, type Extent, type PlacedEntry, placed, SURENESS } from './lanes'
import { BESIDE, WIDTH } from './picture'
import type { Told } from './timeline-data'

/** Height of a lane in a track, and of what parts a track from the next, in pixels. */
const LANE = 9
const APART = 24

/** Where of an event only one side is known, it points to the other; its place is the side that is known. */
const SIDES = [
  { sureness: 'by', x: 'to', rotate: -90 },
  { sureness: 'since', x: 'from', rotate: 90 },
] as const

export function EventsPicture({ told, extent: { from, to } }: { readonly told: Told; readonly extent: Extent }) {
  const { timeline: words } = useMessages()
  const shown = useShown()
  const { options, known } = useMemo(() => {
    const titles = new Map(told.tracks.map(({ id, title }) => [id, shown.label(title)]))
    const marks = placed(told.entries, (track) => titles.get(track ?? '') ?? words.noTrack, { from, to })
    const title = ({ entry }: PlacedEntry) => `${shown.label(entry.label)} (${shown.interval(entry.when)})`
    const that = (sureness: PlacedEntry['sureness']) => marks.filter((mark) => mark.sureness === sureness)
    const lanes = Math.max(1, ...marks.map(({ lane }) => lane + 1))
    const tracks = [...titles.values(), words.noTrack].filter((one) => marks.some(({ track }) => track === one))
    const place = { y: 'lane', fy: 'track', fill: 'track', title }
    const options = {
      width: WIDTH,
      height: 70 + tracks.length * (lanes * LANE + APART),
      ...BESIDE,
      x: { type: 'utc' as const, domain: domainOf({ from, to }), grid: true, label: null },
      y: { axis: null, domain: Array.from({ length: lanes }, (_, lane) => lane) },
      fy: { domain: tracks, label: null, padding: 0.1 },
      color: {
        domain: tracks,
        range: ['var(--track-1)', 'var(--track-2)', 'var(--track-3)', 'var(--track-4)', 'var(--quiet)'],
      },
      marks: [
        barX(that('within'), {
          ...place,
          ...{ x1: 'from', x2: 'to', fillOpacity: 0.3, clip: true },
          ...{ stroke: 'track', strokeDasharray: '3,2', insetTop: 1, insetBottom: 1 },
        }),
        ...SIDES.map(({ sureness, ...side }) =>
          dot(that(sureness), { ...place, ...side, symbol: 'triangle', r: 4, clip: true }),
        ),
        dot(that('day'), { ...place, x: 'from', r: 4 }),
      ],
    }
    return { options, known: SURENESS.filter((sureness) => that(sureness).length > 0) }
  }, [told, from, to, words, shown])
  return (
    <>
      <Chart label={words.chart(shown.day(from), shown.day(to))} options={options} />
      <ul className="plain legend times" aria-label={words.key}>
        {known.map((sureness) => (
          <li key={sureness} className={sureness}>
            {words.sureness[sureness]}
          </li>
        ))}
      </ul>
    </>
  )
}
