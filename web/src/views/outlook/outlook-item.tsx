// One thing that was to come: its status and day, who said it in which words, and what later documents tell of it.
import type { components } from '../../api/schema'
import { useMessages } from '../../messages/messages'
import { MarkedQuote } from '../../parts/marked-quote'
import { useShown } from '../../parts/shown'
import { Way } from '../../parts/way'

type Item = components['schemas']['OutlookEntry']

function Words({
  document,
  at,
  children,
}: {
  readonly document: string
  readonly at: Item['span']
  readonly children: React.ReactNode
}) {
  const { outlook: words } = useMessages()
  return (
    <blockquote>
      {children}{' '}
      <Way to="/reading" search={{ document, start: String(at.start), end: String(at.end) }} className="small">
        {words.open}
      </Way>
    </blockquote>
  )
}

export function OutlookItem({ item }: { readonly item: Item }) {
  const { outlook: words } = useMessages()
  const shown = useShown()
  const { due, status } = item
  return (
    <li>
      <p className="what">
        <span className={`status ${status}`} title={words.statusMeans[status]}>
          {words.statuses[status]}
        </span>
        <strong>
          {due.day === null ? words.noDay : <time dateTime={due.day}>{words.by(shown.day(due.day))}</time>}
        </strong>
        {due.day === null || due.stated ? null : (
          <span className="quiet" title={words.rules[due.rule]}>
            {words.reckoned}
          </span>
        )}
        <span className="quiet">
          {words.kinds[item.kind]} · {shown.label(item.speaker)}
        </span>
      </p>
      <Words document={item.document} at={item.span}>
        <MarkedQuote quote={item.quote} span={item.span} />
      </Words>
      {due.stated || due.day === null ? null : <p className="quiet">{words.rules[due.rule]}</p>}
      {item.evidence.map((told) => (
        <div key={`${told.document}:${told.quote.start}`} className="became">
          <p className="quiet">
            {told.happened ? words.happened : words.notHappened} · {shown.day(told.published)}
          </p>
          <Words document={told.document} at={told.quote}>
            {told.quote.text}
          </Words>
        </div>
      ))}
    </li>
  )
}
