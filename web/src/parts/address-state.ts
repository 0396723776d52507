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
