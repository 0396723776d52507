// Who did what to whom: each row with the words that say it.
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { visible } from '../../../../src/model/unseen.js'
import { answered, api } from '../../api/client'
import { useMessages } from '../../messages/messages'
import { given, useAddressState } from '../../parts/address-state'
import { HeadRow } from '../../parts/head-row'
import { MarkedQuote } from '../../parts/marked-quote'
import { SearchWords } from '../../parts/search-words'
import { useShown } from '../../parts/shown'
import { EmptyState } from '../../parts/states'
import { MoreOf, nextOffset, useFirstPart } from './parts-of-lists'

const PART = 30

function useDoings() {
  const [{ words, party }] = useAddressState()
  return useInfiniteQuery({
    queryKey: ['doings', words, party],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/doings', { params: { query: { ...given({ words, party }), offset: pageParam, limit: PART } } }),
        { verbatim: true },
      ),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
    placeholderData: (before) => before,
  })
}

type Doing = NonNullable<ReturnType<typeof useDoings>['data']>['pages'][number]['items'][number]
type Party = Doing['agent']

export function Doings() {
  const { map } = useMessages()
  const shown = useShown()
  const [address, change] = useAddressState()
  const asked = useDoings()
  const { first, state } = useFirstPart(asked)
  if (first === undefined) return state
  const items = asked.data?.pages.flatMap((part) => part.items) ?? []
  const filtered = address.words !== undefined || address.party !== undefined
  return (
    <>
      <div className="filters">
        <SearchWords label={map.words} />
        {address.party === undefined ? null : (
          <button type="button" onClick={() => change({ party: undefined, named: undefined })}>
            {map.onlyOf(shown.label(address.named ?? address.party))} ×
          </button>
        )}
      </div>
      {first.unreviewed === 0 ? null : (
        <p className="quiet">
          {map.unreviewed(shown.number(first.unreviewed))}.{' '}
          <Link to="/review" search={{ layers: 'events' }}>
            {map.review}
          </Link>
        </p>
      )}
      {items.length > 0 ? (
        <DoingTable items={items} />
      ) : (
        <EmptyState>{filtered ? map.noneFound : map.noDoings}</EmptyState>
      )}
      <MoreOf asked={asked} total={first.total} shown={items.length} />
    </>
  )
}

function DoingTable({ items }: { readonly items: readonly Doing[] }) {
  const { map } = useMessages()
  const shown = useShown()
  return (
    <table className="doings stacked">
      <HeadRow names={[map.agent, map.act, map.patient, map.sources]} />
      <tbody>
        {items.map((doing) => (
          <tr key={`${doing.agent.entity} ${doing.act} ${doing.patient.entity}`}>
            <th scope="row">
              <PartyName party={doing.agent} />
            </th>
            <td data-label={map.act}>{shown.label(doing.act)}</td>
            <td data-label={map.patient}>
              <PartyName party={doing.patient} />
            </td>
            <td data-label={map.sources}>
              <Quotes doing={doing} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PartyName({ party: { entity, name } }: { readonly party: Party }) {
  const { map } = useMessages()
  const shown = useShown()
  const [, change] = useAddressState()
  const called = visible(shown.label(name))
  return (
    <button
      type="button"
      className="plain"
      title={map.onlyOf(called)}
      onClick={() => change({ party: entity, named: name })}
    >
      {called}
    </button>
  )
}

function Quotes({ doing: { quotes, tellings } }: { readonly doing: Doing }) {
  const { map, shared } = useMessages()
  const shown = useShown()
  const notActual: Readonly<Record<string, string>> = map.notActual
  return (
    <ul className="plain">
      {quotes.map(({ document, label, published, quote, span, modality, polarity }) => (
        <li key={`${document}:${span.start}`}>
          <p className="facts">
            {[
              visible(label),
              published === null ? shared.noDate : shown.day(published),
              notActual[modality] ?? '',
              polarity === 'negative' ? map.denied : '',
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
          <Link to="/reading" search={{ document, start: String(span.start), end: String(span.end) }}>
            <q>
              <MarkedQuote quote={quote} span={span} />
            </q>
          </Link>
        </li>
      ))}
      {tellings > quotes.length ? (
        <li className="quiet">{map.moreQuotes(shown.number(tellings - quotes.length))}</li>
      ) : null}
    </ul>
  )
}
