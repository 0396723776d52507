// The rows, drawn only as far as they are in sight: one row an event or figure, a column for each pinned source, and one
// for all others. It is a real table with the numbers of its rows, so that a screen reader knows where it is.
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useMessages } from '../../messages/messages'
import type { AddressState } from '../../parts/address-state'
import { documentQuestion } from '../../parts/documents'
import { Gap, useLongRows } from '../../parts/long-rows'
import { ReasonTag } from '../../parts/reason-tag'
import { useShown } from '../../parts/shown'
import { ErrorState, LoadingState } from '../../parts/states'
import { Way } from '../../parts/way'
import { askRows, type Facets, type Row, type RowsQuery, rowQuestion, type Source } from './collation-data'
import { Sayings } from './sayings'
import { sidesOf } from './sides'

/** Heights in pixels: of what stands in a row beside its findings and sayings, of each of these, and what a cell has at most. */
const [ROW, FINDING, SAYING, CELL] = [70, 64, 100, 420]

/** How high a row will be; its sources stand side by side, about two. */
function guess(row: Row | undefined): number {
  if (row === undefined) return 220
  const said = row.cells.reduce((sum, { sayings }) => sum + sayings.length, 0)
  return ROW + Math.max(row.findings.length * FINDING, Math.min(CELL, (said * SAYING) / 2))
}

interface Columns {
  readonly pinned: readonly Source[]
  readonly unpin: (id: string) => void
  readonly address: AddressState
}

/** The row opened, which is asked for when its link is pointed at, with the documents that it sets side by side. */
function WayToRow({
  row,
  address,
  left,
  children,
}: {
  readonly row: Row
  readonly address: AddressState
  readonly left?: string
  readonly children: ReactNode
}) {
  const queries = useQueryClient()
  const ahead = (): void => {
    void queries.prefetchQuery(rowQuestion(row.id))
    for (const id of sidesOf(row.findings[0], row))
      if (id !== undefined) void queries.prefetchQuery(documentQuestion(id))
  }
  return (
    <Way to="/collation" search={{ ...address, row: row.id, left }} ahead={ahead}>
      {children}
    </Way>
  )
}

function RowHead({ row, address }: { readonly row: Row; readonly address: AddressState }) {
  const { collation, shared, sentences } = useMessages()
  const shown = useShown()
  const facts = [shown.interval(row.when), shown.label(row.place ?? ''), collation.origins(row.origins)]
  return (
    <>
      <p className="title">
        <WayToRow row={row} address={address}>
          {shown.label(row.title)}
        </WayToRow>
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
function MoreSayings({
  row,
  cell,
  address,
}: {
  readonly row: Row
  readonly cell: Row['cells'][number]
  readonly address: AddressState
}) {
  const { collation } = useMessages()
  const more = cell.said - cell.sayings.length
  return more === 0 ? null : (
    <WayToRow row={row} address={address} left={cell.source.id}>
      {collation.moreSayings(more)}
    </WayToRow>
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
          <MoreSayings row={row} cell={cell} address={columns.address} />
        </section>
      ))}
      {more > 0 ? (
        <WayToRow row={row} address={columns.address}>
          {collation.moreSources(more)}
        </WayToRow>
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
        <RowHead row={row} address={columns.address} />
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
                  <MoreSayings row={row} cell={cell} address={columns.address} />
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
    guess,
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
