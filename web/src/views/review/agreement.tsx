// How far two people who judged by themselves agree, and settling what they differ on.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answered, api } from '../../api/client'
import { useMessages } from '../../messages/messages'
import { given, useAddressState } from '../../parts/address-state'
import { useReviewer } from '../../parts/reviewer'
import { useShown } from '../../parts/shown'
import { Answer, EmptyState, ErrorState } from '../../parts/states'
import type { Verdict } from './review-queue'
import { SourceQuote, SuggestionHead } from './suggestion-card'

function useAgreement() {
  const [{ one, other }] = useAddressState()
  return useQuery({
    queryKey: ['review', 'agreement', one, other],
    queryFn: () =>
      answered(api.GET('/review/agreement', { params: { query: { limit: 200, ...given({ one, other }) } } }), {
        verbatim: true,
      }),
  })
}

type Pair = NonNullable<NonNullable<ReturnType<typeof useAgreement>['data']>['pair']>
type Difference = Pair['differences']['items'][number]
type Told = Difference['verdicts'][number]

export function AgreementView() {
  const { review } = useMessages()
  const [, change] = useAddressState()
  const asked = useAgreement()
  return (
    <Answer of={asked}>
      {({ pair, coders }) =>
        pair === null ? (
          <EmptyState>
            <p>{review.fewer}</p>
            <button type="button" onClick={() => change({ mode: 'double' })}>
              {review.begin}
            </button>
          </EmptyState>
        ) : (
          <>
            <Chosen pair={pair} people={coders.map(({ by }) => by)} />
            <Measured pair={pair} />
            <Differences pair={pair} />
          </>
        )
      }
    </Answer>
  )
}

function Chosen({ pair, people }: { readonly pair: Pair; readonly people: readonly string[] }) {
  const { review } = useMessages()
  const [, change] = useAddressState()
  if (people.length < 3) return null
  const sides = ['one', 'other'] as const
  return (
    <fieldset className="filters">
      <legend>{review.coders}</legend>
      {sides.map((side) => (
        <select
          key={side}
          aria-label={`${review.person} ${side === 'one' ? 1 : 2}`}
          value={pair[side]}
          onChange={({ target }) => change({ one: pair.one, other: pair.other, [side]: target.value })}
        >
          {people.map((by) => (
            <option key={by} disabled={by === pair[side === 'one' ? 'other' : 'one']}>
              {by}
            </option>
          ))}
        </select>
      ))}
    </fieldset>
  )
}

const isVerdict = (told: string): told is Verdict => told === 'accepted' || told === 'corrected' || told === 'rejected'

function Measured({ pair }: { readonly pair: Pair }) {
  const { review } = useMessages()
  const shown = useShown()
  const percent = (share: number) => `${shown.number(Math.round(share * 1000) / 10)} %`
  const word = (verdict: string): string => (isVerdict(verdict) ? review[verdict] : verdict)
  return (
    <section className="measured">
      <p className="kappa">
        <span>{review.kappa}</span>{' '}
        <strong>
          {pair.kappa === null ? review.kappaNone : shown.number(pair.kappa)}
          {pair.error === null ? null : <span className="quiet"> ± {shown.number(pair.error)}</span>}
        </strong>
      </p>
      <p>
        {review.judged(shown.number(pair.both))}. {review.observed(percent(pair.observed), percent(pair.expected))}
      </p>
      <p className="quiet">{review.kappaMeans}</p>
      {pair.met.length === 0 ? null : (
        <table>
          <caption className="quiet">{review.met}</caption>
          <thead>
            <tr>
              <th scope="col">{pair.one}</th>
              <th scope="col">{pair.other}</th>
              <th scope="col" className="number" />
            </tr>
          </thead>
          <tbody>
            {pair.met.map(({ verdicts: [mine, theirs], count }) => (
              <tr key={`${mine} ${theirs}`}>
                <td>{word(mine)}</td>
                <td>{word(theirs)}</td>
                <td className="number">{shown.number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function useSettling() {
  const queries = useQueryClient()
  const [by] = useReviewer()
  const onSettled = () => queries.invalidateQueries({ queryKey: ['review'] })
  const settle = useMutation({
    mutationFn: ({ suggestion, as }: { readonly suggestion: Difference['suggestion']; readonly as: Told }) =>
      answered(
        api.POST('/review/decisions', {
          body: {
            id: suggestion.id,
            // Verdicts that were taken back are laid beside no other.
            verdict: as.verdict as Verdict,
            by,
            corrections: as.mended.map(({ name, value }) => `${name}=${value}`),
            double: false,
            last: suggestion.last,
          },
        }),
      ),
    onSettled,
  })
  const keep = useMutation({
    mutationFn: ({ one, other }: Pair) => answered(api.POST('/review/agreement', { body: { one, other, by } })),
    onSettled,
  })
  return { settle, keep, unnamed: by.trim() === '' }
}

function Differences({ pair }: { readonly pair: Pair }) {
  const { review } = useMessages()
  const shown = useShown()
  const { settle, keep, unnamed } = useSettling()
  const error = settle.error ?? keep.error
  return (
    <section>
      {pair.agreed === 0 ? null : (
        <button type="button" disabled={unnamed || keep.isPending} onClick={() => keep.mutate(pair)}>
          {review.keepAgreed(shown.number(pair.agreed))}
        </button>
      )}
      <p role="status">{keep.data === undefined ? null : review.kept(shown.number(keep.data.kept))}</p>
      {error === null ? null : <ErrorState error={error} />}
      <h2>{review.differences}</h2>
      {pair.differences.total === 0 ? <p className="quiet">{review.noDifferences}</p> : null}
      <ol className="plain differences">
        {pair.differences.items.map((difference) => (
          <li key={difference.suggestion.id} className="panel">
            <OneDifference
              difference={difference}
              off={unnamed || settle.isPending}
              settle={(as) => settle.mutate({ suggestion: difference.suggestion, as })}
            />
          </li>
        ))}
      </ol>
    </section>
  )
}

function OneDifference({
  difference: { suggestion, verdicts },
  off,
  settle,
}: {
  readonly difference: Difference
  readonly off: boolean
  readonly settle: (as: Told) => void
}) {
  const { review } = useMessages()
  const { decision } = suggestion
  return (
    <>
      <SuggestionHead suggestion={suggestion} />
      {suggestion.sources.map((source) => (
        <SourceQuote key={`${source.document}:${source.span.start}`} source={source} />
      ))}
      <ul className="plain verdicts">
        {verdicts.map((told) => (
          <li key={told.by}>
            <strong>{told.by}</strong>: {review[told.verdict]}
            {told.mended.map(({ name, value }) => ` · ${name}: ${value}`)}{' '}
            {decision === null ? (
              <button type="button" disabled={off} onClick={() => settle(told)}>
                {review.asPerson(told.by)}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {decision === null ? (
        <Link to="/review" search={{ suggestion: suggestion.id }}>
          {review.otherwise}
        </Link>
      ) : (
        <p className="quiet">{review.settledBy(review[decision.verdict], decision.by)}</p>
      )}
    </>
  )
}
