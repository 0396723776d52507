// Every document of the workspace, to be sorted and looked through.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ColumnDef, flexRender, getCoreRowModel, type SortingState, useReactTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { Issue } from '../../../../src/model/index.js'
import { type Messages, useMessages } from '../../messages/messages'
import { useAddressState } from '../../parts/address-state'
import type { DocumentSummary } from '../../parts/documents'
import { SearchWords } from '../../parts/search-words'
import { useShown } from '../../parts/shown'
import { Answer, EmptyState } from '../../parts/states'
import { ViewFrame } from '../../parts/view-frame'
import { Way } from '../../parts/way'
import { documentsQuestion, offsetIn, PART } from './documents-data'

/** How a document is called where it has no title. */
const titleOf = ({ title, file, id }: DocumentSummary): string => title ?? (file === '' ? id : file)

/** What is amiss with a document, with what can be done about it in the page. */
const issueWords =
  (reading: Messages['reading']) =>
  ({ code, message }: Issue): string => {
    const known: Readonly<Record<string, string>> = reading.issues
    return known[code] ?? message
  }

function columnsOf({ reading, shared }: Messages, day: (iso: string) => string): ColumnDef<DocumentSummary>[] {
  return [
    {
      id: 'title',
      header: shared.document,
      cell: ({ row: { original } }) => (
        <>
          <Way to="/reading" search={{ document: original.id }}>
            {titleOf(original)}
          </Way>
          {original.issues.length === 0 ? null : (
            <span className="facts"> · {original.issues.map(issueWords(reading)).join(' ')}</span>
          )}
        </>
      ),
    },
    { id: 'publisher', header: shared.source, cell: ({ row }) => row.original.publisher ?? '' },
    {
      id: 'published',
      header: reading.published,
      cell: ({ row: { original } }) => (original.published === null ? shared.noDate : day(original.published)),
    },
    { id: 'file', header: reading.file, cell: ({ row }) => row.original.file },
  ]
}

function Table({ items }: { readonly items: readonly DocumentSummary[] }) {
  const messages = useMessages()
  const shown = useShown()
  const [address, change] = useAddressState()
  const columns = useMemo(() => columnsOf(messages, shown.day), [messages, shown])
  const data = useMemo(() => [...items], [items])
  const sorting: SortingState = [{ id: address.sort ?? 'published', desc: address.order === 'down' }]
  const table = useReactTable({
    data,
    columns,
    state: { sorting },
    manualSorting: true,
    getCoreRowModel: getCoreRowModel(),
  })
  return (
    <div className="scrolling">
      <table className="stacked">
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              {group.headers.map(({ id, column, getContext }) => {
                const sorted = column.getIsSorted()
                return (
                  <th
                    key={id}
                    scope="col"
                    aria-sort={sorted === false ? 'none' : sorted === 'asc' ? 'ascending' : 'descending'}
                  >
                    <button
                      type="button"
                      className="plain"
                      onClick={() => change({ sort: id, order: sorted === 'asc' ? 'down' : undefined })}
                    >
                      {flexRender(column.columnDef.header, getContext())}
                      {sorted === false ? '' : sorted === 'asc' ? ' ↑' : ' ↓'}
                    </button>
                  </th>
                )
              })}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr key={row.original.id}>
              {row.getVisibleCells().map((cell) => (
                <td key={cell.id} data-label={String(cell.column.columnDef.header)}>
                  {flexRender(cell.column.columnDef.cell, cell.getContext())}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

export function DocumentList() {
  const { reading, shared } = useMessages()
  const [address, change] = useAddressState()
  const offset = offsetIn(address)
  const asked = useQuery({ ...documentsQuestion(address), placeholderData: keepPreviousData })
  return (
    <ViewFrame wide title={reading.title} lead={reading.lead}>
      <search className="filters">
        <SearchWords label={shared.search} back={['from']} />
      </search>
      <Answer of={asked}>
        {({ items, total }) =>
          total === 0 ? (
            <EmptyState>
              {address.words === undefined ? reading.empty : reading.noneFound} <Link to="/add">{reading.addSome}</Link>
            </EmptyState>
          ) : (
            <>
              <Table items={items} />
              <p className="paging">
                <button
                  type="button"
                  disabled={offset === 0}
                  onClick={() => change({ from: String(Math.max(0, offset - PART)) })}
                >
                  {reading.earlier}
                </button>
                <span className="quiet">{shared.of(`${offset + 1}–${offset + items.length}`, String(total))}</span>
                <button
                  type="button"
                  disabled={offset + PART >= total}
                  onClick={() => change({ from: String(offset + PART) })}
                >
                  {reading.later}
                </button>
              </p>
            </>
          )
        }
      </Answer>
    </ViewFrame>
  )
}
