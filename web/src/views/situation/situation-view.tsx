// The view "Situation": each number is a link to what it counts.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Reason } from '../../../../src/model/index.js'
import { answered, api } from '../../api/client'
import type { paths } from '../../api/schema'
import { useMessages } from '../../messages/messages'
import { ReasonTag } from '../../parts/reason-tag'
import { useShown } from '../../parts/shown'
import { Answer, EmptyState } from '../../parts/states'
import { ToldQuote } from '../../parts/told-quote'
import { ViewFrame } from '../../parts/view-frame'
import { lastVisit } from './last-visit'
import { Stances } from './stances'
import './situation.css'

export type Told = paths['/situation']['get']['responses'][200]['content']['application/json']
type Due = Told['due']['first'][number]

const useSituation = (since: string | null) =>
  useQuery({
    queryKey: ['situation', since],
    queryFn: () => answered(api.GET('/situation', { params: { query: since === null ? {} : { since } } })),
  })

function Tile({ number, children }: { readonly number: number; readonly children: ReactNode }) {
  const shown = useShown()
  return (
    <li>
      <strong>{shown.number(number)}</strong> {children}
    </li>
  )
}

function Tiles({ told }: { readonly told: Told }) {
  const { situation } = useMessages()
  return (
    <ul className="plain tiles">
      <Tile number={told.documents}>
        <Link to="/reading">{situation.documents}</Link>
      </Tile>
      <Tile number={told.rows}>
        <Link to="/collation">{situation.rows}</Link>
      </Tile>
      <Tile number={told.conflicts.total}>
        <Link to="/collation" search={{ reason: 'contradiction' }}>
          {situation.conflicts}
        </Link>
      </Tile>
      <Tile number={told.overdue.total}>
        <Link to="/outlook" search={{ status: 'overdue' }}>
          {situation.overdue}
        </Link>
      </Tile>
      <Tile number={told.origins}>
        <Link to="/reading">{situation.origins}</Link>
      </Tile>
    </ul>
  )
}

function Conflicts({ told }: { readonly told: Told }) {
  const { situation, sentences } = useMessages()
  const shown = useShown()
  const { first, total } = told.conflicts
  return (
    <section>
      <h2>{situation.inConflict}</h2>
      {total === 0 ? <p className="quiet">{situation.noConflict}</p> : null}
      <ul className="plain told">
        {first.map(({ row, finding, title }) => (
          <li key={finding.id}>
            <Link to="/collation" search={{ row, finding: finding.id }}>
              {shown.label(title)}
            </Link>
            <p>{sentences.finding(finding, shown)}</p>
          </li>
        ))}
      </ul>
      {total > first.length ? (
        <Link to="/collation" search={{ reason: 'contradiction' }}>
          {situation.allConflicts(total)}
        </Link>
      ) : null}
    </section>
  )
}

function Reasons({ told }: { readonly told: Told }) {
  const { situation } = useMessages()
  // The server counts the reasons that were met; they are those of the model.
  const reasons = Object.entries(told.reasons) as [Reason, number][]
  const most = Math.max(1, ...reasons.map(([, count]) => count))
  return reasons.length === 0 ? null : (
    <section>
      <h2>{situation.differences}</h2>
      <ul className="plain reasons">
        {reasons.map(([reason, count]) => (
          <li key={reason}>
            <Link to="/collation" search={{ reason }}>
              <ReasonTag reason={reason} />
            </Link>
            <span className="count">{count}</span>
            <meter min={0} max={most} value={count} aria-hidden="true" />
          </li>
        ))}
      </ul>
    </section>
  )
}

function DueList({
  title,
  list,
  none,
}: {
  readonly title: string
  readonly list: readonly Due[]
  readonly none: string
}) {
  const { situation } = useMessages()
  const shown = useShown()
  return (
    <section>
      <h2>{title}</h2>
      {list.length === 0 ? <p className="quiet">{none}</p> : null}
      <ul className="plain told">
        {list.map((one) => (
          <ToldQuote key={one.id} of={one}>
            {one.due === null ? situation.noDay : shown.day(one.due)} · {shown.label(one.speaker)}
          </ToldQuote>
        ))}
      </ul>
    </section>
  )
}

function News({ told, since }: { readonly told: Told; readonly since: string | null }) {
  const { situation } = useMessages()
  const shown = useShown()
  if (since === null) return null
  const { total, first } = told.added
  return (
    <section className="news">
      <h2>{situation.since(shown.day(since.slice(0, 10)))}</h2>
      {total === 0 ? <p className="quiet">{situation.nothingNew}</p> : <p>{situation.newDocuments(total)}</p>}
      <ul>
        {first.map(({ id, label }) => (
          <li key={id}>
            <Link to="/reading" search={{ document: id }}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Overview({ told, since }: { readonly told: Told; readonly since: string | null }) {
  const { situation } = useMessages()
  const shown = useShown()
  return (
    <ViewFrame
      wide
      title={shown.label(told.title)}
      lead={told.question === null ? situation.lead : shown.label(told.question)}
    >
      {told.documents === 0 ? (
        <EmptyState>
          {situation.empty} <Link to="/add">{situation.addFirst}</Link>
        </EmptyState>
      ) : (
        <>
          <Tiles told={told} />
          {told.undated === 0 ? null : (
            <p className="undated">
              <Link to="/reading">{situation.undated(told.undated)}</Link>
            </p>
          )}
          <div className="glance">
            <div>
              <Conflicts told={told} />
              <Stances told={told} />
            </div>
            <div>
              <News told={told} since={since} />
              <Reasons told={told} />
              <DueList title={situation.overdueTitle} list={told.overdue.first} none={situation.noneOverdue} />
              <DueList title={situation.dueTitle} list={told.due.first} none={situation.noneDue} />
            </div>
          </div>
        </>
      )}
    </ViewFrame>
  )
}

export function SituationView() {
  // The visit before this one, however often the view is opened in it.
  const [since] = useState(lastVisit)
  const asked = useSituation(since)
  return <Answer of={asked}>{(told) => <Overview told={told} since={since} />}</Answer>
}
