// The view "Figures": every quantity that a document claims, found by value in any unit, by what is counted, where,
// when, and by who says so.
import { Link } from '@tanstack/react-router'
import { useMessages } from '../../messages/messages'
import { useAddressState } from '../../parts/address-state'
import { MoreFilters } from '../../parts/more-filters'
import { EmptyState } from '../../parts/states'
import { ViewFrame } from '../../parts/view-frame'
import { queryOf, SORTS } from './figures-data'
import { FiguresTable } from './figures-table'
import './figures.css'

export function FiguresView() {
  const { figures: words } = useMessages()
  const [address] = useAddressState()
  return (
    <ViewFrame title={words.title} lead={words.lead} wide>
      <Filters />
      <FiguresTable
        query={queryOf(address)}
        none={
          <EmptyState>
            {words.empty} <Link to="/add">{words.emptyMend}</Link>
          </EmptyState>
        }
      />
    </ViewFrame>
  )
}

/** One part of the query, kept in the address. */
function Part({
  name,
  label,
  type = 'search',
  hint,
}: {
  readonly name: string
  readonly label: string
  readonly type?: 'search' | 'number' | 'date'
  readonly hint?: string
}) {
  const [address, setAddress] = useAddressState()
  return (
    <label className={type === 'search' ? 'grow' : undefined}>
      {label}
      <input
        type={type}
        {...(type === 'number' ? { step: 'any', inputMode: 'decimal' as const } : {})}
        placeholder={hint}
        value={address[name] ?? ''}
        onChange={({ target }) => setAddress({ [name]: target.value === '' ? undefined : target.value })}
      />
    </label>
  )
}

/** Parts of the query that stand below the first two. */
const SELDOM = ['least', 'most', 'unit', 'place', 'from', 'to', 'sort']

function Filters() {
  const { figures: words } = useMessages()
  const [address, setAddress] = useAddressState()
  return (
    <form className="filters" onSubmit={(event) => event.preventDefault()}>
      <Part name="words" label={words.words} />
      <Part name="speaker" label={words.speaker} />
      <MoreFilters label={words.moreFilters} used={SELDOM.some((name) => address[name] !== undefined)}>
        <Part name="least" label={words.least} type="number" />
        <Part name="most" label={words.most} type="number" />
        <Part name="unit" label={words.unit} hint={words.unitHint} />
        <Part name="place" label={words.place} />
        <Part name="from" label={words.from} type="date" />
        <Part name="to" label={words.to} type="date" />
        <label>
          {words.sort}
          <select
            value={address.sort ?? 'document'}
            onChange={({ target }) => setAddress({ sort: target.value === 'document' ? undefined : target.value })}
          >
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {words.sorts[sort]}
              </option>
            ))}
          </select>
        </label>
      </MoreFilters>
    </form>
  )
}
