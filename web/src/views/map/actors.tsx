// Actors: what each is called, where each stands before the law, with the quotes; and the way to what each did.
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { DossierActor } from '../../../../src/model/index.js'
import { answered, api } from '../../api/client'
import { useMessages } from '../../messages/messages'
import { given, useAddressState } from '../../parts/address-state'
import { SearchWords } from '../../parts/search-words'
import { useShown } from '../../parts/shown'
import { EmptyState } from '../../parts/states'
import { MoreOf, nextOffset, useFirstPart } from './parts-of-lists'

const PART = 40

function useActors() {
  const [{ words, kind, entity }] = useAddressState()
  return useInfiniteQuery({
    queryKey: ['actors', words, kind, entity],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/actors', {
          params: { query: { ...given({ words, kind, entity }), offset: pageParam, limit: PART } },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
    placeholderData: (before) => before,
  })
}

export function Actors() {
  const { map, shared } = useMessages()
  const [address, change] = useAddressState()
  const asked = useActors()
  const kinds: Readonly<Record<string, string>> = map.actorKinds
  const { first, state } = useFirstPart(asked)
  if (first === undefined) return state
  if (first.kinds.length === 0)
    return (
      <EmptyState>
        {map.noActors} <Link to="/add">{map.emptyMend}</Link>
      </EmptyState>
    )
  const items = asked.data?.pages.flatMap((part) => part.items) ?? []
  return (
    <>
      <div className="filters">
        <SearchWords label={map.words} back={['entity']} />
        <label>
          {map.kind}
          <select
            value={address.kind ?? ''}
            onChange={({ target }) => change({ kind: target.value || undefined, entity: undefined })}
          >
            <option value="">{shared.all}</option>
            {first.kinds.map((kind) => (
              <option key={kind} value={kind}>
                {kinds[kind] ?? kind}
              </option>
            ))}
          </select>
        </label>
      </div>
      {items.length === 0 ? <EmptyState>{map.noneFound}</EmptyState> : null}
      <ul className="plain actors">
        {items.map((actor) => (
          <li key={actor.entity}>
            <ActorCard actor={actor} kind={kinds[actor.kind] ?? actor.kind} />
          </li>
        ))}
      </ul>
      <MoreOf asked={asked} total={first.total} shown={items.length} />
    </>
  )
}

function ActorCard({ actor, kind }: { readonly actor: DossierActor; readonly kind: string }) {
  const { map } = useMessages()
  const shown = useShown()
  const aliases = actor.aliases.filter((alias) => alias !== actor.name)
  return (
    <>
      <h2>{shown.label(actor.name)}</h2>
      <p className="facts">
        {kind} · {map.documents(shown.number(actor.documents))} · {map.mentions(shown.number(actor.mentions))}
      </p>
      {aliases.length === 0 ? null : (
        <p className="facts">
          {map.aliases}: {aliases.join(', ')}
        </p>
      )}
      <Standing actor={actor} />
      <Link to="/map" search={{ show: 'doings', party: actor.entity, named: actor.name }}>
        {map.told}
      </Link>
    </>
  )
}

/** Where it stands before the law, as documents tell it; of persons only what someone has reviewed. */
function Standing({ actor: { steps, unreviewedSteps } }: { readonly actor: DossierActor }) {
  const { map } = useMessages()
  const shown = useShown()
  if (steps.length === 0 && unreviewedSteps === 0) return null
  return (
    <div className="standing">
      <h3>{map.standing}</h3>
      <ol className="plain">
        {steps.map(({ rung, when, document, quote }) => (
          <li key={`${document}:${quote.start}:${rung}`}>
            <strong>{map.rungs[rung]}</strong> <span className="facts">{shown.interval(when)}</span>{' '}
            <Link to="/reading" search={{ document, start: String(quote.start), end: String(quote.end) }}>
              <q>{quote.text}</q>
            </Link>
          </li>
        ))}
      </ol>
      {unreviewedSteps === 0 ? null : (
        <p className="quiet">
          {map.heldBack(shown.number(unreviewedSteps))}. <Link to="/review">{map.review}</Link>
        </p>
      )}
    </div>
  )
}
