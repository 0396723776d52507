// What was read as a form: a field fit for what each attribute holds, and what is amiss with it told beside it. Only what
// was changed is sent.
import { type FormEvent, type ReactElement, useState } from 'react'
import type { Layer } from '../../../src/model/index.js'
import { useMessages } from '../messages/messages'
import { amissIn, Field } from './field'
import { amissOf, type FieldKind, fieldKindsOf } from './field-kinds'

type Held = string | number | boolean | null

/** A field as an element of the form takes it. */
interface Given {
  readonly id: string
  readonly 'aria-invalid': boolean
  readonly 'aria-describedby': string
  readonly autoFocus: boolean
  readonly value: string
  readonly onChange: (event: { readonly target: { readonly value: string } }) => void
}

function Choose({ kind, held, given }: { readonly kind: FieldKind; readonly held: Held; readonly given: Given }) {
  const { sentences, reading } = useMessages()
  const words = kind.kind === 'choice' ? kind.words : ['true', 'false']
  const named = (word: string): string =>
    kind.kind === 'choice' ? sentences.value(word) : word === 'true' ? reading.yes : reading.no
  return (
    <select {...given}>
      {held === null ? <option value="">—</option> : null}
      {words.map((word) => (
        <option key={word} value={word}>
          {named(word)}
        </option>
      ))}
    </select>
  )
}

function Entry({
  kind,
  held,
  given,
}: {
  readonly kind: FieldKind
  readonly held: Held
  readonly given: Given
}): ReactElement {
  if (kind.kind === 'choice' || kind.kind === 'yes') return <Choose kind={kind} held={held} given={given} />
  return <input {...given} {...(kind.kind === 'number' ? { inputMode: 'decimal' as const } : {})} />
}

export function MendForm({
  layer,
  fields,
  error,
  pending,
  send,
  focused = false,
}: {
  readonly layer: Layer | 'findings'
  readonly fields: readonly { readonly name: string; readonly value: Held }[]
  readonly error: unknown
  readonly pending: boolean
  /** Told the corrections, each as FIELD=VALUE. */
  readonly send: (corrections: string[]) => void
  /** Whether the first field takes the focus. */
  readonly focused?: boolean
}) {
  const { reading, sentences } = useMessages()
  const [changed, setChanged] = useState<Readonly<Record<string, string>>>({})
  const offered = Object.entries(fieldKindsOf(layer)).flatMap(([name, kind]) => {
    const field = fields.find((one) => one.name === name)
    return field === undefined ? [] : [{ name, kind, held: field.value }]
  })
  const amiss = new Map(
    offered.flatMap(({ name, kind }) => {
      const found = amissOf(kind, changed[name] ?? '')
      return found === null ? [] : [[name, reading.amiss[found]] as const]
    }),
  )
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const corrections = Object.entries(changed).map(
      ([name, typed]) => `${name}=${typed === '' ? 'null' : typed.trim()}`,
    )
    if (corrections.length > 0 && amiss.size === 0) send(corrections)
  }
  return (
    <form onSubmit={submit} className="mend">
      {offered.map(({ name, kind, held }, place) => (
        <Field key={name} label={sentences.field(name)} amiss={amiss.get(name) ?? amissIn(error, name)}>
          {(given) => (
            <Entry
              kind={kind}
              held={held}
              given={{
                ...given,
                // The form is opened by a key, and what comes next is typed.
                autoFocus: focused && place === 0,
                value: changed[name] ?? (held === null ? '' : String(held)),
                onChange: ({ target }) => setChanged({ ...changed, [name]: target.value }),
              }}
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
