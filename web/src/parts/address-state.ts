// The state of a view that stands in its address, so that it can be sent to someone, and goes back with "back".
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** The texts of the address, by name. */
export type AddressState = Readonly<Record<string, string | undefined>>

/**
 * What the address says, and how to change a part of it.
 *
 * @example
 * const [address, setAddress] = useAddressState()
 * setAddress({ reason: 'contradiction', row: undefined })
 */
export function useAddressState(): readonly [
  AddressState,
  (change: AddressState, options?: { readonly replace?: boolean }) => void,
] {
  // Every route checks its search as texts (see router.tsx).
  const search = useSearch({ strict: false }) as AddressState
  const navigate = useNavigate()
  const change = useCallback(
    (part: AddressState, { replace = true }: { readonly replace?: boolean } = {}) =>
      void navigate({
        to: '.',
        replace,
        resetScroll: false,
        search: (before: AddressState) => ({ ...before, ...part }),
      }),
    [navigate],
  )
  return [search, change]
}

/** The same without the parts that are not given, as a query of the server wants it. */
export const given = <Parts extends object>(parts: Parts): { [Key in keyof Parts]?: Exclude<Parts[Key], undefined> } =>
  // The entries that are left are those of the parts.
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Parts]?: Exclude<Parts[Key], undefined>
  }
