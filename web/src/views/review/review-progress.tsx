// How far the review is, and who did what.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answered, api } from '../../api/client'
import { useMessages } from '../../messages/messages'
import { useShown } from '../../parts/shown'
import { Answer } from '../../parts/states'

const useProgress = (layers: string) =>
  useQuery({
    queryKey: ['review', 'progress', layers],
    queryFn: () => answered(api.GET('/review/progress', { params: { query: { layers } } })),
    placeholderData: (before) => before,
  })

type Told = NonNullable<ReturnType<typeof useProgress>['data']>

const VERDICTS = ['accepted', 'corrected', 'rejected'] as const

/** How many wait, as a bar with its words. */
export function ReviewBar({ layers }: { readonly layers: string }) {
  const { review } = useMessages()
  const shown = useShown()
  const { data } = useProgress(layers)
  if (data === undefined) return null
  const decided = data.accepted + data.corrected + data.rejected
  return (
    <p className="bar facts">
      <progress max={Math.max(1, data.all)} value={decided} aria-label={review.title} />
      {review.left(shown.number(data.all - decided), shown.number(data.all))}
      {VERDICTS.map((verdict) => (
        <span key={verdict}>
          {review[verdict]}: {shown.number(data[verdict])}
        </span>
      ))}
    </p>
  )
}

function People({ people }: Pick<Told, 'people'>) {
  const { review } = useMessages()
  const shown = useShown()
  return (
    <table className="stacked">
      <thead>
        <tr>
          <th scope="col">{review.person}</th>
          {VERDICTS.map((verdict) => (
            <th scope="col" className="number" key={verdict}>
              {review[verdict]}
            </th>
          ))}
          <th scope="col">{review.lastActive}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((one) => (
          <tr key={one.by}>
            <th scope="row">{one.by}</th>
            {VERDICTS.map((verdict) => (
              <td className="number" key={verdict} data-label={review[verdict]}>
                {shown.number(one[verdict])}
              </td>
            ))}
            <td data-label={review.lastActive}>{shown.day(one.last.slice(0, 10))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function WhoDidWhat({ layers }: { readonly layers: string }) {
  const { review } = useMessages()
  const asked = useProgress(layers)
  return (
    <section className="who-did-what">
      <h2>{review.whoDidWhat}</h2>
      <Answer of={asked}>
        {({ people, latest }) =>
          latest.length === 0 ? (
            <p className="quiet">{review.nobody}</p>
          ) : (
            <>
              <People people={people} />
              <h3>{review.latest}</h3>
              <ol className="plain">
                {latest.map(({ id, verdict, what, suggestion }) => (
                  <li key={id}>
                    {verdict.by}: {review[verdict.verdict]} —{' '}
                    {suggestion === null ? (
                      review.gone
                    ) : (
                      <Link to="/review" search={{ suggestion }}>
                        {what}
                      </Link>
                    )}
                    {verdict.mended.length === 0
                      ? null
                      : ` (${verdict.mended.map(({ name, value }) => `${name}: ${value}`).join(', ')})`}
                  </li>
                ))}
              </ol>
            </>
          )
        }
      </Answer>
    </section>
  )
}
