// The figures as a table that is drawn only as far as it is in sight.
import type { ReactNode } from 'react'
import type { DossierFigure } from '../../../../src/model/index.js'
import { useMessages } from '../../messages/messages'
import { HeadRow } from '../../parts/head-row'
import { Gap, useLongRows } from '../../parts/long-rows'
import { useShown } from '../../parts/shown'
import { EmptyState, ErrorState, LoadingState } from '../../parts/states'
import { Way } from '../../parts/way'
import { askFigures, type FiguresQuery } from './figures-data'

/** Of what most sentences take. */
const guess = (): number => 110

function Cells({ figure }: { readonly figure: DossierFigure }) {
  const { figures: words } = useMessages()
  const shown = useShown()
  const { quote, document, marks } = figure.citation
  const [mark] = marks
  const at = mark ?? quote
  return (
    <>
      <th scope="row" className="amount">
        <Way to="/reading" search={{ document, start: String(at.start), end: String(at.end) }}>
          {figure.shown}
        </Way>
      </th>
      <td data-label={words.what}>
        {shown.label(figure.indicator ?? figure.what)}
        {figure.baseline === null ? null : <p className="facts">{words.against(figure.baseline)}</p>}
        <blockquote className="facts">
          {mark === undefined ? (
            quote.text
          ) : (
            <>
              {quote.text.slice(0, mark.start - quote.start)}
              <mark>{quote.text.slice(mark.start - quote.start, mark.end - quote.start)}</mark>
              {quote.text.slice(mark.end - quote.start)}
            </>
          )}
        </blockquote>
      </td>
      <td data-label={words.when}>
        {shown.interval(figure.period)}
        {figure.periodBasis === 'implied' ? <p className="facts">{words.implied}</p> : null}
      </td>
      <td data-label={words.where}>{shown.label(figure.place ?? '')}</td>
      <td data-label={words.told}>
        {shown.label(figure.speaker)}{' '}
        <Way className="facts" to="/check" search={{ claim: figure.id }}>
          {words.check}
        </Way>
      </td>
    </>
  )
}

export function FiguresTable({ query, none }: { readonly query: FiguresQuery; readonly none: ReactNode }) {
  const { figures: words } = useMessages()
  const shown = useShown()
  const { frame, head, total, at, drawn, measure, before, after } = useLongRows<
    DossierFigure,
    Awaited<ReturnType<ReturnType<typeof askFigures>>>
  >(['figures', query], askFigures(query), guess)
  if (head.error !== null) return <ErrorState error={head.error} again={() => void head.refetch()} />
  if (head.data === undefined) return <LoadingState />
  if (head.data.all === 0) return none
  return (
    <div ref={frame} aria-busy={head.isPlaceholderData}>
      <p className="facts" role="status">
        {words.count(shown.number(total), shown.number(head.data.all))}
      </p>
      {total === 0 ? (
        <EmptyState>{words.noneFound}</EmptyState>
      ) : (
        <table className="figures stacked" aria-rowcount={total + 1}>
          <HeadRow names={[words.amount, words.what, words.when, words.where, words.told]} />
          <tbody>
            <Gap height={before} />
            {drawn.map(({ index, key }) => {
              const figure = at(index)
              return (
                <tr key={key} data-index={index} ref={measure} aria-rowindex={index + 2}>
                  {figure === undefined ? <td colSpan={5}>…</td> : <Cells figure={figure} />}
                </tr>
              )
            })}
            <Gap height={after} />
          </tbody>
        </table>
      )}
    </div>
  )
}
