// The view "Check": a sentence, or a figure of the documents, recomputed from the series that are held.
import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { answered, api } from '../../api/client'
import { useMessages } from '../../messages/messages'
import { given, useAddressState } from '../../parts/address-state'
import { amissIn, Field } from '../../parts/field'
import { Answer } from '../../parts/states'
import { ViewFrame } from '../../parts/view-frame'
import { CheckAnswer } from './check-answer'
import './check.css'

/** What the address asks for: a figure of the documents by its id, or a sentence. */
function useChecks() {
  const [{ claim, text, places, published }] = useAddressState()
  return useQuery({
    queryKey: ['check', claim, text, places, published],
    enabled: claim !== undefined || text !== undefined,
    retry: false,
    queryFn: () =>
      claim === undefined
        ? answered(api.POST('/check', { body: { text: text ?? '', ...given({ places, published }) } }))
        : answered(api.GET('/check/claim', { params: { query: { id: claim } } })),
  })
}

export function CheckView() {
  const { check: words } = useMessages()
  const asked = useChecks()
  return (
    <ViewFrame title={words.title} lead={words.lead}>
      <SentenceForm error={asked.error} />
      {asked.fetchStatus === 'idle' && asked.isPending ? null : (
        <Answer of={asked}>
          {({ checks }) =>
            checks.map((check, index) => (
              // Several claims of one sentence have no other name than their order.
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is never reordered
              <CheckAnswer key={index} check={check} />
            ))
          }
        </Answer>
      )}
    </ViewFrame>
  )
}

function SentenceForm({ error }: { readonly error: unknown }) {
  const { check: words } = useMessages()
  const [address, setAddress] = useAddressState()
  const [text, setText] = useState(address.text ?? '')
  const [places, setPlaces] = useState(address.places ?? '')
  const [isMissing, setMissing] = useState(false)
  const [published, setPublished] = useState(address.published ?? '')
  const ask = (sentence: string) =>
    setAddress(
      {
        claim: undefined,
        text: sentence,
        places: places === '' ? undefined : places,
        published: published === '' ? undefined : published,
      },
      { replace: false },
    )
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(text.trim() === '')
    if (text.trim() !== '') ask(text.trim())
  }
  return (
    <form className="check-form" onSubmit={submit}>
      <Field label={words.claim} hint={words.claimHint} amiss={isMissing ? words.claimMissing : amissIn(error, 'text')}>
        {(field) => (
          <textarea
            {...field}
            rows={2}
            value={text}
            onChange={({ target }) => setText(target.value)}
            maxLength={2000}
          />
        )}
      </Field>
      <div className="filters">
        <label>
          {words.places}
          <input value={places} onChange={({ target }) => setPlaces(target.value)} />
        </label>
        <label>
          {words.published}
          <input type="date" value={published} onChange={({ target }) => setPublished(target.value)} />
        </label>
        <button type="submit" className="main">
          {words.run}
        </button>
      </div>
      <p className="facts">{words.example}:</p>
      <ul className="plain examples">
        {words.examples.map((example) => (
          <li key={example}>
            <button
              type="button"
              className="plain"
              onClick={() => {
                setText(example)
                ask(example)
              }}
            >
              {example}
            </button>
          </li>
        ))}
      </ul>
    </form>
  )
}
