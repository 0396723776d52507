// ClaimReview: whose ratings are published, and rating a claim in one's own words. The program rates nothing.
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answered, api } from '../../api/client'
import type { paths } from '../../api/schema'
import { useMessages } from '../../messages/messages'
import { amissIn, Field } from '../../parts/field'
import { Answer, ErrorState } from '../../parts/states'

type Rating = paths['/ratings']['get']['responses'][200]['content']['application/json']['found'][number]

function RatingForm({ by, found }: { readonly by: string; readonly found: readonly Rating[] }) {
  const { exporting } = useMessages()
  const [claim, setClaim] = useState('')
  const [words, setWords] = useState('')
  const [note, setNote] = useState('')
  const sending = useMutation({
    mutationFn: () => answered(api.POST('/ratings', { body: { claim, words, note, by } })),
    onSuccess: () => {
      setWords('')
      setNote('')
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    sending.mutate()
  }
  const amiss = amissIn(sending.error, 'words')
  return (
    <form className="rating" onSubmit={submit}>
      <fieldset>
        <legend>{exporting.ratings.claim}</legend>
        {found.map((one) => (
          <label key={one.claim}>
            <input type="radio" name="claim" checked={claim === one.claim} onChange={() => setClaim(one.claim)} />
            <span>
              <q>{one.quote}</q> <span className="quiet">{one.speaker}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Field label={exporting.ratings.words} hint={exporting.ratings.wordsHint} amiss={amiss}>
        {(own) => <input {...own} value={words} maxLength={200} onChange={({ target }) => setWords(target.value)} />}
      </Field>
      <Field label={exporting.ratings.note}>
        {(own) => <textarea {...own} value={note} maxLength={2000} onChange={({ target }) => setNote(target.value)} />}
      </Field>
      {sending.error === null || amiss !== null ? null : <ErrorState error={sending.error} />}
      <button type="submit" className="main" disabled={claim === '' || by.trim() === '' || sending.isPending}>
        {exporting.ratings.give}
      </button>
    </form>
  )
}

function Rated({ by, rated }: { readonly by: string; readonly rated: readonly Rating[] }) {
  const { exporting } = useMessages()
  const taking = useMutation({
    mutationFn: (claim: string) => answered(api.POST('/ratings/withdrawn', { body: { claim, by } })),
  })
  if (rated.length === 0) return null
  return (
    <>
      <h3>{exporting.ratings.rated}</h3>
      <ul className="rated">
        {rated.map((one) => (
          <li key={one.claim}>
            <strong>{one.words}</strong> <q>{one.quote}</q>{' '}
            <button
              type="button"
              disabled={taking.isPending}
              aria-label={exporting.ratings.withdrawOne(one.words ?? '')}
              onClick={() => taking.mutate(one.claim)}
            >
              {exporting.ratings.withdraw}
            </button>
          </li>
        ))}
      </ul>
      {taking.error === null ? null : <ErrorState error={taking.error} />}
    </>
  )
}

/** Who rates, what was rated, and a new rating. */
export function Ratings({
  by,
  onBy,
  address,
  onAddress,
}: {
  readonly by: string
  readonly onBy: (name: string) => void
  readonly address: string
  readonly onAddress: (address: string) => void
}) {
  const { exporting } = useMessages()
  const [search, setSearch] = useState('')
  const query = { by: by.trim(), words: search.trim() }
  const asked = useQuery({
    queryKey: ['ratings', query],
    queryFn: () => answered(api.GET('/ratings', { params: { query } })),
    placeholderData: (before) => before,
  })
  return (
    <>
      <div className="take">
        <Field label={exporting.ratings.by}>
          {(own) => <input {...own} value={by} maxLength={120} onChange={({ target }) => onBy(target.value)} />}
        </Field>
        <Field label={exporting.ratings.address}>
          {(own) => <input {...own} type="url" value={address} onChange={({ target }) => onAddress(target.value)} />}
        </Field>
      </div>
      <details>
        <summary>{exporting.ratings.title}</summary>
        <p className="quiet">{exporting.ratings.lead}</p>
        <Field label={exporting.ratings.search}>
          {(own) => <input {...own} type="search" value={search} onChange={({ target }) => setSearch(target.value)} />}
        </Field>
        <Answer of={asked}>
          {({ rated, found }) => (
            <>
              <RatingForm by={by} found={found} />
              <Rated by={by} rated={rated} />
            </>
          )}
        </Answer>
      </details>
    </>
  )
}
