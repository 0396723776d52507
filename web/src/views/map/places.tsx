// Places: the map, the list that says the same, and what is told of the one that is chosen.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { memo, useDeferredValue, useMemo } from 'react'
import { answered, api } from '../../api/client'
import { useMessages } from '../../messages/messages'
import { useAddressState } from '../../parts/address-state'
import { MarkedQuote } from '../../parts/marked-quote'
import { SearchWords } from '../../parts/search-words'
import { useShown } from '../../parts/shown'
import { Answer, EmptyState } from '../../parts/states'
import { PlaceMap } from './place-map'
import { placesQuestion, type ToldPlace } from './places-data'

export function Places() {
  const { map } = useMessages()
  const [address, change] = useAddressState()
  const asked = useQuery(placesQuestion)
  return (
    <Answer of={asked}>
      {(places) =>
        places.length === 0 ? (
          <EmptyState>
            {map.empty} <Link to="/add">{map.emptyMend}</Link>
          </EmptyState>
        ) : (
          <div className="places">
            <PlaceMap places={places} chosen={address.place} choose={(place) => change({ place })} />
            <div className="beside-map">
              {address.place === undefined ? null : (
                <Chosen place={places.find(({ id }) => id === address.place)} id={address.place} />
              )}
              <PlaceList places={places} />
            </div>
          </div>
        )
      }
    </Answer>
  )
}

function Counts({ place }: { readonly place: ToldPlace }) {
  const { map } = useMessages()
  const shown = useShown()
  const kinds: Readonly<Record<string, string>> = map.placeKinds
  const told = [
    place.kind === null ? null : (kinds[place.kind] ?? place.kind),
    place.rows === 0 ? null : map.events(shown.number(place.rows)),
    place.figures === 0 ? null : map.figures(shown.number(place.figures)),
    place.conflicts === 0 ? null : map.conflicts(shown.number(place.conflicts)),
    place.point === null ? map.unplaced : null,
  ]
  return <span className="facts">{told.filter((part) => part !== null).join(' · ')}</span>
}

const PLAIN = /\p{M}/gu
const plain = (words: string): string => words.normalize('NFD').replaceAll(PLAIN, '').toLowerCase()

/** The list before it is drawn. */
const NONE: readonly ToldPlace[] = []

/** The map comes first; the list, which may be long, follows it. */
function PlaceList({ places }: { readonly places: readonly ToldPlace[] }) {
  const listed = useDeferredValue(places, NONE)
  return <PlacesFound places={listed} />
}

const PlacesFound = memo(({ places }: { readonly places: readonly ToldPlace[] }) => {
  const { map } = useMessages()
  const shown = useShown()
  const [address, change] = useAddressState()
  const wanted = useDeferredValue(plain(address.words ?? ''))
  const found = useMemo(
    () => places.filter(({ name }) => plain(`${name} ${shown.label(name)}`).includes(wanted)),
    [places, wanted, shown],
  )
  return (
    <section>
      <div className="filters">
        <SearchWords label={map.words} />
      </div>
      {found.length === 0 && places.length > 0 ? <EmptyState>{map.noneFound}</EmptyState> : null}
      <ol className="plain place-list">
        {found.map((place) => (
          <li key={place.id}>
            <button
              type="button"
              className="plain"
              aria-pressed={place.id === address.place}
              onClick={() => change({ place: place.id })}
            >
              {shown.label(place.name)}
            </button>{' '}
            <Counts place={place} />
          </li>
        ))}
      </ol>
    </section>
  )
})

function useTellings(id: string) {
  return useQuery({
    queryKey: ['places', 'tellings', id],
    queryFn: () => answered(api.GET('/places/tellings', { params: { query: { id } } }), { verbatim: true }),
  })
}

type Tellings = NonNullable<ReturnType<typeof useTellings>['data']>

function Chosen({ place, id }: { readonly place: ToldPlace | undefined; readonly id: string }) {
  const { map } = useMessages()
  const shown = useShown()
  const [, change] = useAddressState()
  const asked = useTellings(id)
  return (
    <section className="panel chosen-place" aria-live="polite">
      <h2>{shown.label(place?.name ?? id)}</h2>
      {place === undefined ? null : <Counts place={place} />}
      <Answer of={asked}>{(told) => <Told told={told} name={place?.name ?? ''} />}</Answer>
      <button type="button" className="plain" onClick={() => change({ place: undefined })}>
        {map.backToAll}
      </button>
    </section>
  )
}

function Told({ told: { rows, figures }, name }: { readonly told: Tellings; readonly name: string }) {
  const { map } = useMessages()
  const shown = useShown()
  const [moreRows, moreFigures] = [rows.total - rows.items.length, figures.total - figures.items.length]
  return (
    <>
      {rows.total === 0 ? null : <h3>{map.eventsTitle}</h3>}
      <ul className="plain">
        {rows.items.map(({ id, what, when, documents, conflicts }) => (
          <li key={id}>
            <Link to="/collation" search={{ row: id }}>
              {shown.label(what)}
            </Link>{' '}
            <span className="facts">
              {[
                shown.interval(when),
                map.documents(shown.number(documents)),
                conflicts === 0 ? '' : map.conflicts(shown.number(conflicts)),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
        {moreRows === 0 ? null : (
          <li>
            {map.andMore(shown.number(moreRows))}{' '}
            <Link to="/collation" search={{ place: name }}>
              {map.inCollation}
            </Link>
          </li>
        )}
      </ul>
      {figures.total === 0 ? null : <h3>{map.figuresTitle}</h3>}
      <ul className="plain">
        {figures.items.map(({ id, shown: words, what, speaker, document, quote, span }) => (
          <li key={id}>
            <Link to="/reading" search={{ document, start: String(span.start), end: String(span.end) }}>
              {words}
            </Link>{' '}
            <span className="facts">
              {shown.label(what)} · {shown.label(speaker)}
            </span>
            <blockquote className="facts">
              <MarkedQuote quote={quote} span={span} />
            </blockquote>
          </li>
        ))}
        {moreFigures === 0 ? null : (
          <li>
            {map.andMore(shown.number(moreFigures))}{' '}
            <Link to="/figures" search={{ place: name }}>
              {map.amongFigures}
            </Link>
          </li>
        )}
      </ul>
    </>
  )
}
