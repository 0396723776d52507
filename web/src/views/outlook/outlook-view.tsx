// The view "Outlook": what was to come as of a day, what is overdue first, each with the rule that gave its day and
// the words that tell what became of it.
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLanguage, useMessages } from '../../messages/messages'
import { useAddressState } from '../../parts/address-state'
import { SearchWords } from '../../parts/search-words'
import { useShown } from '../../parts/shown'
import { Answer, EmptyState } from '../../parts/states'
import { ViewFrame } from '../../parts/view-frame'
import { useSession } from '../../shell/shell'
import { type Asked, askedIn, KINDS, outlookQuestion, STATUSES, type Status } from './outlook-data'
import { OutlookItem } from './outlook-item'
import './outlook.css'

const useOutlook = (asked: Asked) =>
  useInfiniteQuery({ ...outlookQuestion(asked), placeholderData: (before) => before })

export function OutlookView() {
  const { outlook: words } = useMessages()
  const language = useLanguage()
  const [address] = useAddressState()
  const found = useOutlook(askedIn(address))
  return (
    <ViewFrame
      title={words.title}
      lead={words.lead}
      tools={
        <a href={language === 'en' ? '/api/outlook.ics' : `/api/outlook.ics?language=${language}`} download>
          {words.calendar}
        </a>
      }
    >
      <Answer of={found}>{() => <Found found={found} />}</Answer>
    </ViewFrame>
  )
}

function Found({ found }: { readonly found: ReturnType<typeof useOutlook> }) {
  const { outlook: words } = useMessages()
  const shown = useShown()
  const [first] = found.data?.pages ?? []
  if (first === undefined) return null
  const all = STATUSES.reduce((sum, status) => sum + first.statuses[status], 0)
  if (all === 0)
    return (
      <EmptyState>
        {words.empty} <Link to="/add">{words.emptyMend}</Link>
      </EmptyState>
    )
  const items = found.data?.pages.flatMap((page) => page.items) ?? []
  const left = first.total - items.length
  return (
    <>
      <Filters statuses={first.statuses} />
      {items.length === 0 ? <EmptyState>{words.noneFound}</EmptyState> : null}
      <ol className="plain outlooks">
        {items.map((item) => (
          <OutlookItem key={item.id} item={item} />
        ))}
      </ol>
      {left === 0 ? null : (
        <button type="button" disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {words.more(shown.number(left))}
        </button>
      )}
    </>
  )
}

function Filters({ statuses }: { readonly statuses: Readonly<Record<Status, number>> }) {
  const { outlook: words, shared } = useMessages()
  const shown = useShown()
  const session = useSession()
  const [address, setAddress] = useAddressState()
  return (
    <>
      <div className="statuses">
        {STATUSES.map((status) => (
          <button
            key={status}
            type="button"
            className={`status ${status}`}
            title={words.statusMeans[status]}
            aria-pressed={address.status === status}
            onClick={() => setAddress({ status: address.status === status ? undefined : status })}
          >
            <strong>{shown.number(statuses[status])}</strong> {words.statuses[status]}
          </button>
        ))}
      </div>
      <div className="filters">
        <label>
          {words.asOf}
          <input
            type="date"
            value={address.today ?? session.data?.today ?? ''}
            onChange={({ target }) => setAddress({ today: target.value === '' ? undefined : target.value })}
          />
        </label>
        <label>
          {words.kind}
          <select
            value={address.kind ?? ''}
            onChange={({ target }) => setAddress({ kind: target.value === '' ? undefined : target.value })}
          >
            <option value="">{shared.all}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {words.kinds[kind]}
              </option>
            ))}
          </select>
        </label>
        <SearchWords label={words.words} />
      </div>
    </>
  )
}
