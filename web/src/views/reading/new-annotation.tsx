// Words were selected: what a person reads in them, where the program read nothing.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { NameKind, Range as Place } from '../../../../src/model/index.js'
import { visible } from '../../../../src/model/unseen.js'
import { answered, api } from '../../api/client'
import { useMessages } from '../../messages/messages'
import { useAddressState } from '../../parts/address-state'
import { amissIn, Field } from '../../parts/field'
import { useReviewer } from '../../parts/reviewer'
import { ErrorState } from '../../parts/states'
import { Who } from '../../parts/who'

type Kind = 'names' | 'quantities' | 'times'
const KINDS: readonly Kind[] = ['quantities', 'times', 'names']
const NAME_KINDS: readonly NameKind[] = ['organisation', 'group', 'place', 'person', 'law', 'event', 'product']

/** The first number of some words, to begin with. */
const numberIn = (words: string): string => /\d[\d,]*(?:\.\d+)?/u.exec(words)?.[0].replaceAll(',', '') ?? ''

export function NewAnnotation({
  document,
  text,
  place,
  done,
}: {
  readonly document: string
  readonly text: string
  readonly place: Place
  readonly done: () => void
}) {
  const { reading, shared } = useMessages()
  const queries = useQueryClient()
  const [, change] = useAddressState()
  const [by] = useReviewer()
  const words = text.slice(place.start, place.end)
  const [kind, setKind] = useState<Kind>('quantities')
  const [value, setValue] = useState(() => numberIn(words))
  const [unit, setUnit] = useState('')
  const [date, setDate] = useState('')
  const [nameKind, setNameKind] = useState<NameKind>('organisation')
  const add = useMutation({
    mutationFn: () => {
      const annotation =
        kind === 'names'
          ? { layer: kind, kind: nameKind }
          : kind === 'times'
            ? { layer: kind, date }
            : { layer: kind, value: Number(value), unit: unit === '' ? null : unit }
      return answered(
        api.POST('/documents/{id}/annotations', {
          params: { path: { id: document } },
          body: { ...place, by, annotation },
        }),
      )
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['document', document] })
      change({ annotation: id, start: undefined, end: undefined })
      done()
    },
  })
  const send = (event: FormEvent): void => {
    event.preventDefault()
    add.mutate()
  }
  const noNumber = kind === 'quantities' && (value.trim() === '' || Number.isNaN(Number(value)))
  return (
    <section className="panel new">
      <h2>{reading.addTitle}</h2>
      <blockquote>{visible(words.length > 200 ? `${words.slice(0, 200)} …` : words)}</blockquote>
      <form onSubmit={send} className="mend">
        <Field label={reading.addAs}>
          {(given) => (
            <select
              {...given}
              value={kind}
              onChange={({ target }) => setKind(KINDS.find((one) => one === target.value) ?? kind)}
            >
              {KINDS.map((one) => (
                <option key={one} value={one}>
                  {reading.layerNames[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {kind === 'quantities' ? (
          <>
            <Field label={reading.value} amiss={noNumber ? reading.amiss.number : amissIn(add.error, 'value')}>
              {(given) => (
                <input {...given} inputMode="decimal" value={value} onChange={({ target }) => setValue(target.value)} />
              )}
            </Field>
            <Field label={reading.unit} amiss={amissIn(add.error, 'unit')}>
              {(given) => <input {...given} value={unit} onChange={({ target }) => setUnit(target.value)} />}
            </Field>
          </>
        ) : kind === 'times' ? (
          <Field label={reading.date} amiss={amissIn(add.error, 'date')}>
            {(given) => (
              <input
                {...given}
                value={date}
                placeholder="2025-03-04"
                onChange={({ target }) => setDate(target.value)}
              />
            )}
          </Field>
        ) : (
          <Field label={reading.nameKind}>
            {(given) => (
              <select
                {...given}
                value={nameKind}
                onChange={({ target }) => setNameKind(NAME_KINDS.find((one) => one === target.value) ?? nameKind)}
              >
                {NAME_KINDS.map((one) => (
                  <option key={one} value={one}>
                    {reading.nameKinds[one]}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <Who />
        <p className="tools">
          <button type="submit" className="main" disabled={by.trim() === '' || noNumber || add.isPending}>
            {reading.addIt}
          </button>
          <button type="button" onClick={done}>
            {shared.cancel}
          </button>
        </p>
        {add.error === null ? null : <ErrorState error={add.error} />}
      </form>
    </section>
  )
}
