// The view "Timeline": events on tracks, measures as bars through their states, and what was in force on a day.
import { barX, dot, ruleX, tickX } from '@observablehq/plot'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { memo, useDeferredValue, useMemo } from 'react'
import { answered, api } from '../../api/client'
import { useMessages } from '../../messages/messages'
import { given, useAddressState } from '../../parts/address-state'
import { Chart } from '../../parts/chart'
import { useShown } from '../../parts/shown'
import { Answer, EmptyState } from '../../parts/states'
import { ViewFrame } from '../../parts/view-frame'
import { daysBetween, daysOn, type Entry, measureBars, placed } from './lanes'
import './timeline.css'

const useTimeline = () => {
  const [{ from, to }] = useAddressState()
  return useQuery({
    queryKey: ['timeline', from, to],
    queryFn: ({ signal }) => answered(api.GET('/timeline', { params: { query: given({ from, to }) }, signal })),
    placeholderData: (before) => before,
  })
}

type Told = NonNullable<ReturnType<typeof useTimeline>['data']>

/** What is shown of the time. */
interface Extent {
  readonly from: string
  readonly to: string
}

/** An event that takes longer than this is not known to the day. */
const KNOWN_DAYS = 3

export function TimelineView() {
  const { timeline: words } = useMessages()
  const asked = useTimeline()
  return (
    <ViewFrame title={words.title} lead={words.lead} wide>
      <Answer of={asked}>
        {(told) =>
          told.reach === null ? (
            <EmptyState>
              {words.empty} <Link to="/add">{words.emptyMend}</Link>
            </EmptyState>
          ) : (
            <Times told={told} reach={told.reach} />
          )
        }
      </Answer>
    </ViewFrame>
  )
}

function Times({ told, reach }: { readonly told: Told; readonly reach: NonNullable<Told['reach']> }) {
  const { timeline: words } = useMessages()
  const shown = useShown()
  const [address, setAddress] = useAddressState()
  // The picture comes first; the list of the same events follows it.
  const listed = useDeferredValue(told.entries)
  const extent = { from: address.from ?? reach.dense, to: address.to ?? reach.end }
  const days = Math.max(1, daysBetween(extent.from, extent.to))
  const zoom = (share: number) => {
    const middle = daysOn(extent.from, Math.round(days / 2))
    const half = Math.max(3, Math.round((days * share) / 2))
    setAddress({ from: daysOn(middle, -half), to: daysOn(middle, half) })
  }
  return (
    <>
      <div className="filters">
        <label>
          {words.from}
          <input
            type="date"
            value={extent.from}
            onChange={({ target }) => setAddress({ from: target.value || undefined })}
          />
        </label>
        <label>
          {words.to}
          <input
            type="date"
            value={extent.to}
            onChange={({ target }) => setAddress({ to: target.value || undefined })}
          />
        </label>
        <button type="button" onClick={() => zoom(0.5)}>
          {words.nearer}
        </button>
        <button type="button" onClick={() => zoom(2)}>
          {words.farther}
        </button>
        <button type="button" onClick={() => setAddress({ from: reach.start, to: reach.end })}>
          {words.whole}
        </button>
      </div>
      <p className="facts" role="status">
        {words.shown(shown.number(told.entries.length), shown.number(told.total))}
      </p>
      <Events told={told} extent={extent} />
      {told.measures.length === 0 ? null : <Measures told={told} extent={extent} />}
      <EntryList entries={listed} />
    </>
  )
}

const domainOf = ({ from, to }: Extent): [Date, Date] => [
  new Date(`${from}T00:00:00Z`),
  new Date(`${daysOn(to, 1)}T00:00:00Z`),
]

/** Names beside a chart have little room. */
const shortened = (name: string): string => (name.length > 38 ? `${name.slice(0, 37)}…` : name)

function Events({ told, extent }: { readonly told: Told; readonly extent: Extent }) {
  const { timeline: words } = useMessages()
  const shown = useShown()
  const { from, to } = extent
  const options = useMemo(() => {
    const titles = new Map(told.tracks.map(({ id, title }) => [id, shown.label(title)]))
    const marks = placed(told.entries, (track) => titles.get(track ?? '') ?? words.noTrack, { from, to })
    const label = ({ entry }: (typeof marks)[number]) => `${shown.label(entry.label)} (${shown.interval(entry.when)})`
    const isKnown = (mark: (typeof marks)[number]) => mark.to.getTime() - mark.from.getTime() <= KNOWN_DAYS * 86_400_000
    const lanes = Math.max(1, ...marks.map(({ lane }) => lane + 1))
    const tracks = [...titles.values(), words.noTrack].filter((title) => marks.some(({ track }) => track === title))
    return {
      width: 1100,
      height: 70 + tracks.length * (lanes * 9 + 24),
      marginLeft: 210,
      // Two lines: months, and years under them.
      marginBottom: 40,
      x: { type: 'utc' as const, domain: domainOf({ from, to }), grid: true, label: null },
      y: { axis: null, domain: Array.from({ length: lanes }, (_, lane) => lane) },
      fy: { domain: tracks, label: null, padding: 0.1 },
      color: {
        domain: tracks,
        range: ['var(--track-1)', 'var(--track-2)', 'var(--track-3)', 'var(--track-4)', 'var(--quiet)'],
      },
      marks: [
        barX(
          marks.filter((mark) => !isKnown(mark)),
          { x1: 'from', x2: 'to', y: 'lane', fy: 'track', fill: 'track', fillOpacity: 0.35, clip: true, title: label },
        ),
        dot(marks.filter(isKnown), { x: 'from', y: 'lane', fy: 'track', fill: 'track', r: 4, title: label }),
      ],
    }
  }, [told, from, to, words, shown])
  return <Chart label={words.chart(shown.day(from), shown.day(to))} options={options} />
}

function Measures({ told, extent }: { readonly told: Told; readonly extent: Extent }) {
  const { timeline: words } = useMessages()
  const shown = useShown()
  const [address, setAddress] = useAddressState()
  const { from, to } = extent
  const day = address.day ?? to
  const options = useMemo(() => {
    const bars = measureBars(told.measures, to)
    const labels = [...new Set(bars.map(({ label }) => label))]
    return {
      width: 1100,
      height: 60 + labels.length * 26,
      marginLeft: 280,
      marginBottom: 40,
      x: { type: 'utc' as const, domain: domainOf({ from, to }), label: null, grid: true },
      y: {
        label: null,
        domain: labels,
        tickFormat: (label: string) => shortened(shown.label(label)),
      },
      color: {
        domain: ['threatened', 'announced', 'in_force', 'amended', 'paused'],
        range: ['var(--undetermined)', 'var(--compatible)', 'var(--explained)', 'var(--track-2)', 'var(--rule)'],
      },
      marks: [
        barX(bars, {
          x1: 'from',
          x2: 'to',
          y: 'label',
          fill: 'state',
          clip: true,
          title: ({ label, state }: (typeof bars)[number]) => `${shown.label(label)}: ${words.states[state]}`,
        }),
        tickX(bars, { x: 'from', y: 'label', stroke: 'var(--ink)', clip: true }),
        ruleX([new Date(`${day}T00:00:00Z`)], { stroke: 'var(--conflict)', strokeWidth: 2 }),
      ],
    }
  }, [told, from, to, day, words, shown])
  const last = daysBetween(from, to)
  return (
    <section className="measures">
      <h2>{words.measures}</h2>
      <Chart label={words.measuresChart} options={options} />
      <label className="day">
        {words.inForceOn}: <strong>{shown.day(day)}</strong>
        <input
          type="range"
          min={0}
          max={last}
          value={Math.min(last, Math.max(0, daysBetween(from, day)))}
          aria-valuetext={shown.day(day)}
          onChange={({ target }) => setAddress({ day: daysOn(from, Number(target.value)) })}
        />
      </label>
      <InForce day={day} />
    </section>
  )
}

function InForce({ day }: { readonly day: string }) {
  const { timeline: words, sentences } = useMessages()
  const shown = useShown()
  const asked = useQuery({
    queryKey: ['in-force', day],
    queryFn: ({ signal }) => answered(api.GET('/in-force', { params: { query: { day } }, signal })),
    placeholderData: (before) => before,
  })
  return (
    <Answer of={asked}>
      {({ day: asOf, measures }) => (
        <ul className="plain stood" aria-live="polite">
          {measures.length === 0 ? <li className="quiet">{words.nothingInForce}</li> : null}
          {measures.map((on) => (
            <li key={on.measure}>
              <span className={`tag state-${on.state}`}>{words.states[on.state]}</span>{' '}
              {sentences.stood(on, asOf, shown)}{' '}
              {on.step?.evidence.slice(0, 1).map(({ document, quote }) => (
                <Link
                  key={document}
                  to="/reading"
                  search={{ document, start: String(quote.start), end: String(quote.end) }}
                >
                  {words.words}
                </Link>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Answer>
  )
}

/** What one document tells opens at its words; what several tell is set side by side. */
function EntryLink({ entry: { row, label, at } }: { readonly entry: Entry }) {
  const shown = useShown()
  const name = shown.label(label)
  return at === null ? (
    <Link to="/collation" search={{ row }}>
      {name}
    </Link>
  ) : (
    <Link to="/reading" search={{ document: at.document, start: String(at.start), end: String(at.end) }}>
      {name}
    </Link>
  )
}

/** The events of the picture in words, for those who read rather than look. */
const EntryList = memo(({ entries }: { readonly entries: Told['entries'] }) => {
  const { timeline: words } = useMessages()
  const shown = useShown()
  return (
    <ol className="plain entries">
      {entries.map((entry) => (
        <li key={entry.row}>
          <span className="when">{shown.interval(entry.when)}</span>
          <span>
            <EntryLink entry={entry} /> <span className="quiet">{words.documents(shown.number(entry.documents))}</span>
          </span>
        </li>
      ))}
    </ol>
  )
})
