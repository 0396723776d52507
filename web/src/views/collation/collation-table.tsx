// The rows, drawn only as far as they are in sight: one row an event or figure, a column for each pinned source, and one
// for all others. It is a real table with the numbers of its rows, so that a screen reader knows where it is.
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/messages'
import { Gap, useLongRows } from '../../parts/long-rows'
import { ReasonTag } from '../../parts/reason-tag'
import { useShown } from '../../parts/shown'
import { ErrorState, LoadingState } from '../../parts/states'
import { askRows, type Facets, type Row, type RowsQuery, type Source } from './collation-data'
import { Sayings } from './sayings'

/** Height of a row before it is drawn, in pixels. */
const GUESS = 220

interface Columns {
  readonly pinned: readonly Source[]
  readonly unpin: (id: string) => void
}

function RowHead({ row }: { readonly row: Row }) {
  const { collation, shared, sentences } = useMessages()
  const shown = useShown()
  const facts = [shown.interval(row.when), shown.label(row.place ?? ''), collation.origins(row.origins)]
  return (
    <>
      <p className="title">
        <Link to="/collation" search={(before) => ({ ...before, row: row.id })}>
          {shown.label(row.title)}
        </Link>
      </p>
      <p className="facts">{facts.filter((fact) => fact !== '').join(' · ')}</p>
      <ul className="plain findings">
        {row.findings.map((finding) => (
          <li key={finding.id}>
            <ReasonTag reason={finding.reason} attribute={finding.attribute} /> {sentences.finding(finding, shown)}
          </li>
        ))}
      </ul>
      {row.found > row.findings.length ? (
        <p className="facts">{collation.moreFindings(row.found - row.findings.length)}</p>
      ) : null}
      {row.found === 0 ? <p className="facts">{shared.none}</p> : null}
    </>
  )
}

/** What is not shown of what a source says; the row opened has it. */
function MoreSayings({ row, cell }: { readonly row: Row; readonly cell: Row['cells'][number] }) {
  const { collation } = useMessages()
  const more = cell.said - cell.sayings.length
  return more === 0 ? null : (
    <Link to="/collation" search={(before) => ({ ...before, row: row.id, left: cell.source.id })}>
      {collation.moreSayings(more)}
    </Link>
  )
}

function OtherCells({ row, columns }: { readonly row: Row; readonly columns: Columns }) {
  const { collation, shared } = useMessages()
  const shown = useShown()
  const others = row.cells.filter(({ source }) => !columns.pinned.some(({ id }) => id === source.id))
  const more = row.sources - row.cells.length
  return (
    <div className="others">
      {others.map((cell) => (
        <section key={cell.source.id}>
          <p className="source">
            <strong>{cell.source.label}</strong>{' '}
            <span className="quiet">
              {cell.source.published === null ? shared.noDate : shown.day(cell.source.published)}
            </span>
          </p>
          <Sayings document={cell.source} sayings={cell.sayings} />
          <MoreSayings row={row} cell={cell} />
        </section>
      ))}
      {more > 0 ? (
        <Link to="/collation" search={(before) => ({ ...before, row: row.id })}>
          {collation.moreSources(more)}
        </Link>
      ) : null}
    </div>
  )
}

function Cells({
  row,
  columns,
  group,
}: {
  readonly row: Row
  readonly columns: Columns
  /** The name of the group that begins with this row. */
  readonly group: string | null
}) {
  const { collation, shared } = useMessages()
  return (
    <>
      <th scope="row">
        {group === null ? null : <p className="group-name">{group}</p>}
        <RowHead row={row} />
      </th>
      {columns.pinned.map((source) => {
        const cell = row.cells.find((one) => one.source.id === source.id)
        return (
          <td key={source.id} data-label={source.label}>
            <div className="cell">
              {cell === undefined ? (
                <span className="quiet">{collation.silent}</span>
              ) : (
                <>
                  <Sayings document={source} sayings={cell.sayings} />
                  <MoreSayings row={row} cell={cell} />
                </>
              )}
            </div>
          </td>
        )
      })}
      <td data-label={shared.sources}>
        <OtherCells row={row} columns={columns} />
      </td>
    </>
  )
}

function Heads({ columns }: { readonly columns: Columns }) {
  const { collation } = useMessages()
  return (
    <thead>
      <tr>
        <th scope="col" className="what">
          {collation.what}
        </th>
        {columns.pinned.map(({ id, label }) => (
          <th scope="col" key={id}>
            {label}{' '}
            <button type="button" className="plain" onClick={() => columns.unpin(id)}>
              {collation.unpin}
            </button>
          </th>
        ))}
        <th scope="col">{columns.pinned.length === 0 ? collation.allSources : collation.otherSources}</th>
      </tr>
    </thead>
  )
}

export function CollationTable({
  query,
  facets,
  columns,
}: {
  readonly query: RowsQuery
  readonly facets: Facets
  readonly columns: Columns
}) {
  const { collation, shared } = useMessages()
  const shown = useShown()
  const { frame, head, total, at, drawn, measure, before, after } = useLongRows<Row>(
    ['collation', query],
    askRows(query),
    GUESS,
  )
  if (head.error !== null) return <ErrorState error={head.error} again={() => void head.refetch()} />
  if (head.data === undefined) return <LoadingState />
  const groupOf = (row: Row | undefined): string | null => {
    if (row === undefined || query.group === 'none') return null
    const id = row[query.group]
    if (id === null) return collation.groupless
    return shown.label(query.group === 'track' ? (facets.tracks.find((track) => track.id === id)?.title ?? id) : id)
  }
  return (
    <div ref={frame} className="collation" aria-busy={head.isPlaceholderData}>
      <p className="facts" role="status">
        {shared.rows(shown.number(total))}
      </p>
      <table className="stacked" aria-rowcount={total + 1}>
        <Heads columns={columns} />
        <tbody>
          <Gap height={before} />
          {drawn.map(({ index, key }) => {
            const row = at(index)
            const group = groupOf(row)
            const isFirst = group !== null && (index === 0 || groupOf(at(index - 1)) !== group)
            return (
              <tr key={key} data-index={index} ref={measure} aria-rowindex={index + 2}>
                {row === undefined ? (
                  <td colSpan={columns.pinned.length + 2} className="quiet coming">
                    {shared.loading}
                  </td>
                ) : (
                  <Cells row={row} columns={columns} group={isFirst ? group : null} />
                )}
              </tr>
            )
          })}
          <Gap height={after} />
        </tbody>
      </table>
    </div>
  )
}
