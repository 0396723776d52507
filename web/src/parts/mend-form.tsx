// The fields of what was read as a form; only what was changed is sent.
import { type FormEvent, useState } from 'react'
import { useMessages } from '../messages/messages'
import { amissIn, Field } from './field'

export function MendForm({
  fields,
  error,
  pending,
  send,
  focused = false,
}: {
  readonly fields: readonly { readonly name: string; readonly value: string | number | boolean | null }[]
  readonly error: unknown
  readonly pending: boolean
  /** Told the corrections, each as FIELD=VALUE. */
  readonly send: (corrections: string[]) => void
  /** Whether the first field takes the focus. */
  readonly focused?: boolean
}) {
  const { reading, sentences } = useMessages()
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({})
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const corrections = Object.entries(changed).map(([name, value]) => `${name}=${value === '' ? 'null' : value}`)
    if (corrections.length > 0) send(corrections)
  }
  return (
    <form onSubmit={submit} className="mend">
      {fields.map(({ name, value }, place) => (
        <Field key={name} label={sentences.field(name)} amiss={amissIn(error, name)}>
          {(given) => (
            <input
              {...given}
              // biome-ignore lint/a11y/noAutofocus: the form is opened by a key, and what comes next is typed
              autoFocus={focused && place === 0}
              value={changed[name] ?? (value === null ? '' : String(value))}
              onChange={({ target }) => setChanged({ ...changed, [name]: target.value })}
            />
          )}
        </Field>
      ))}
      <button type="submit" disabled={Object.keys(changed).length === 0 || pending}>
        {reading.keepMended}
      </button>
    </form>
  )
}
