// A field of a form with its label, and what is amiss with it told beside it.
import { type ReactElement, useId } from 'react'
import { ServerError } from '../api/client'
import type { Amiss } from '../messages/en/errors'
import { useMessages } from '../messages/messages'

/** What the server said is amiss with a field. */
export const amissIn = (error: unknown, field: string): Amiss | null =>
  error instanceof ServerError
    ? (error.fields.find((one) => one.field === field || one.field.endsWith(`.${field}`)) ?? null)
    : null

/**
 * @example
 * <Field label="Unit" amiss={amissIn(error, 'unit')}>{(given) => <input {...given} value={unit} … />}</Field>
 */
export function Field({
  label,
  amiss,
  hint,
  children,
}: {
  readonly label: string
  /** In words, or as the server tells it. */
  readonly amiss?: string | Amiss | null
  /** What to know before filling it in. */
  readonly hint?: string | null
  readonly children: (given: {
    readonly id: string
    readonly 'aria-invalid': boolean
    readonly 'aria-describedby': string
  }) => ReactElement
}) {
  const id = useId()
  const { errors } = useMessages()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {(hint ?? null) === null ? null : <p className="quiet">{hint}</p>}
      {children({ id, 'aria-invalid': (amiss ?? null) !== null, 'aria-describedby': `${id}-amiss` })}
      <p className="amiss" id={`${id}-amiss`} aria-live="polite">
        {typeof amiss === 'object' && amiss !== null ? errors.field(amiss) : amiss}
      </p>
    </div>
  )
}
