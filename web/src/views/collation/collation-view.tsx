// The view "Collation": the table of all rows, or one row opened. All its state stands in the address.
import { usePrefetchQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Reason } from '../../../../src/model/index.js'
import { useMessages } from '../../messages/messages'
import { useAddressState } from '../../parts/address-state'
import { Modes } from '../../parts/modes'
import { Answer, EmptyState } from '../../parts/states'
import { ViewFrame } from '../../parts/view-frame'
import { type Facets, firstRows, rowsQuery, useFacets } from './collation-data'
import { CollationFilters, pinnedOf } from './collation-filters'
import { CollationRow } from './collation-row'
import { CollationTable } from './collation-table'
import './collation.css'

function Table({ facets }: { readonly facets: Facets }) {
  const { collation } = useMessages()
  const [address, change] = useAddressState()
  const columns = useMemo(() => {
    const ids = pinnedOf({ pinned: address.pinned })
    const pinned = ids.flatMap((id) => facets.sources.find((source) => source.id === id) ?? [])
    const unpin = (id: string): void => change({ pinned: ids.filter((other) => other !== id).join(',') || undefined })
    return { pinned, unpin, address }
  }, [facets, address, change])
  if (facets.rows === 0 && facets.matters === 0) return <EmptyState>{collation.empty}</EmptyState>
  // The reasons are the keys of our own words.
  const query = rowsQuery(address, { reasons: Object.keys(facets.reasons) as Reason[] })
  const mode = address.kind === 'matter' ? 'matter' : 'told'
  return (
    <>
      {facets.matters === 0 ? null : (
        <Modes
          label={collation.mode}
          modes={['told', 'matter'] as const}
          named={{ ...collation.modes, matter: `${collation.modes.matter} (${facets.matters})` }}
          chosen={mode}
          choose={(one) => change({ kind: one === 'matter' ? 'matter' : undefined })}
        />
      )}
      {mode === 'matter' ? <p className="quiet">{collation.mattersLead}</p> : null}
      <CollationFilters facets={facets} address={address} change={change} />
      <CollationTable key={JSON.stringify(query)} query={query} facets={facets} columns={columns} />
    </>
  )
}

function AllRows() {
  const { collation, shared } = useMessages()
  const [address] = useAddressState()
  const facets = useFacets(address.pinned)
  // The rows come beside what they can be filtered by; all reasons have words.
  usePrefetchQuery(firstRows(address, { reasons: Object.keys(shared.reasons) as Reason[] }))
  return (
    <ViewFrame wide title={collation.title} lead={collation.lead}>
      <Answer of={facets}>{(found) => <Table facets={found} />}</Answer>
    </ViewFrame>
  )
}

export function CollationView() {
  const [{ row }] = useAddressState()
  return row === undefined ? <AllRows /> : <CollationRow id={row} />
}
