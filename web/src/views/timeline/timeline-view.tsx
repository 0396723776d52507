// The view "Timeline": events on tracks, measures as bars through their states, and what was in force on a day.
import { Link } from '@tanstack/react-router'
import { memo, useDeferredValue } from 'react'
import { useMessages } from '../../messages/messages'
import { useAddressState } from '../../parts/address-state'
import { useShown } from '../../parts/shown'
import { Answer, EmptyState } from '../../parts/states'
import { ViewFrame } from '../../parts/view-frame'
import { Way } from '../../parts/way'
import { EventsPicture } from './events-picture'
import { daysBetween, daysOn, type Entry } from './lanes'
import { MeasuresPicture } from './measures-picture'
import { type Told, useTimeline } from './timeline-data'
import './timeline.css'

/** The list before it is drawn. */
const NONE: Told['entries'] = []

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
  const listed = useDeferredValue(told.entries, NONE)
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
      <EventsPicture told={told} extent={extent} />
      {told.measures.length === 0 ? null : <MeasuresPicture told={told} extent={extent} />}
      <EntryList entries={listed} />
    </>
  )
}

/** What one document tells opens at its words; what several tell is set side by side. */
function EntryLink({ entry: { row, label, at } }: { readonly entry: Entry }) {
  const shown = useShown()
  const name = shown.label(label)
  return at === null ? (
    <Way to="/collation" search={{ row }}>
      {name}
    </Way>
  ) : (
    <Way to="/reading" search={{ document: at.document, start: String(at.start), end: String(at.end) }}>
      {name}
    </Way>
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
