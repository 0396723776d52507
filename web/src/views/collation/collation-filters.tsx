// The controls of the collation: which rows, in which order, and which sources stand in columns of their own.
import type { Reason } from '../../../../src/model/index.js'
import { useMessages } from '../../messages/messages'
import type { AddressState } from '../../parts/address-state'
import { MoreFilters } from '../../parts/more-filters'
import { SearchWords } from '../../parts/search-words'
import { useShown } from '../../parts/shown'
import { type Facets, GROUPS, KINDS, SORTS } from './collation-data'

/** Sources that can stand in columns at one time; narrower ones can't be read. */
const MOST_PINNED = 4

interface Choice {
  readonly value: string
  readonly name: string
}

function Choose({
  label,
  value,
  choices,
  choose,
}: {
  readonly label: string
  readonly value: string | undefined
  readonly choices: readonly Choice[]
  readonly choose: (value: string | undefined) => void
}) {
  return (
    <label>
      {label}
      <select value={value ?? ''} onChange={({ target }) => choose(target.value === '' ? undefined : target.value)}>
        {choices.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

/** The sources that the address pins, in its order. */
export const pinnedOf = (address: AddressState): readonly string[] =>
  (address.pinned ?? '').split(',').filter((id) => id !== '')

export function CollationFilters({
  facets,
  address,
  change,
}: {
  readonly facets: Facets
  readonly address: AddressState
  readonly change: (part: AddressState) => void
}) {
  const { collation: words, shared } = useMessages()
  const shown = useShown()
  const any = { value: '', name: shared.all }
  // The server counts the reasons that were met; their words are ours.
  const reasons = Object.entries(facets.reasons) as [Reason, number][]
  const pinned = pinnedOf(address)
  return (
    <search className="filters">
      <SearchWords label={shared.search} />
      <Choose
        label={words.reason}
        value={address.reason}
        choose={(reason) => change({ reason })}
        choices={[
          any,
          ...reasons.map(([reason, rows]) => ({ value: reason, name: `${shared.reasons[reason]} (${rows})` })),
        ]}
      />
      <MoreFilters label={words.moreFilters}>
        <Choose
          label={words.kind}
          value={address.kind}
          choose={(kind) => change({ kind })}
          choices={[any, ...KINDS.map((kind) => ({ value: kind, name: words.kinds[kind] }))]}
        />
        {facets.tracks.length === 0 ? null : (
          <Choose
            label={words.track}
            value={address.track}
            choose={(track) => change({ track })}
            choices={[
              any,
              ...facets.tracks.map(({ id, title, rows }) => ({ value: id, name: `${shown.label(title)} (${rows})` })),
            ]}
          />
        )}
        <Choose
          label={words.sort}
          value={address.sort}
          choose={(sort) => change({ sort })}
          choices={SORTS.map((sort) => ({ value: sort === 'weight' ? '' : sort, name: words.sorts[sort] }))}
        />
        <Choose
          label={words.group}
          value={address.group}
          choose={(group) => change({ group })}
          choices={GROUPS.map((group) => ({ value: group === 'none' ? '' : group, name: words.groups[group] }))}
        />
        <Choose
          label={words.pin}
          value=""
          choose={(id) => {
            if (id !== undefined && !pinned.includes(id))
              change({ pinned: [...pinned, id].slice(-MOST_PINNED).join(',') })
          }}
          choices={[
            { value: '', name: words.pinOne },
            ...facets.sources.map(({ id, label, published }) => ({
              value: id,
              name: `${label} · ${published ?? shared.noDate}`,
            })),
          ]}
        />
      </MoreFilters>
    </search>
  )
}
