// The field in which words are typed that narrow what a view lists; the words stand in its address.
import { useAddressState } from './address-state'

/** `back` are the parts of the address that begin anew when the words change: the page of a list, for one. */
export function SearchWords({ label, back = [] }: { readonly label: string; readonly back?: readonly string[] }) {
  const [address, setAddress] = useAddressState()
  const anew = Object.fromEntries(back.map((part) => [part, undefined]))
  return (
    <label className="grow">
      {label}
      <input
        type="search"
        // The address follows what is typed; a field that followed the address would lose letters typed fast.
        defaultValue={address.words ?? ''}
        onChange={({ target }) => setAddress({ ...anew, words: target.value === '' ? undefined : target.value })}
      />
    </label>
  )
}
