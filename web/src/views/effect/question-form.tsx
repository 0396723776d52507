// What is asked: chosen from what is held, so that no name has to be known. Every choice stands in the address at once.
import { useQuery } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { answered, api } from '../../api/client'
import { useMessages } from '../../messages/messages'
import { useAddressState } from '../../parts/address-state'
import { type amissIn, Field } from '../../parts/field'
import { useShown } from '../../parts/shown'
import type { Choices } from './effect-view'

export type AskedField = 'measure' | 'at' | 'indicator' | 'place' | 'from' | 'to'

const usePlaces = (indicator: string | undefined) =>
  useQuery({
    queryKey: ['effect', 'places', indicator],
    enabled: indicator !== undefined,
    retry: false,
    queryFn: () => answered(api.GET('/effect/places', { params: { query: { indicator: indicator ?? '' } } })),
  })

/** Indicators under the title of their dataset. */
function grouped(indicators: Choices['indicators']): ReadonlyMap<string, Choices['indicators']> {
  const groups = new Map<string, Choices['indicators']>()
  for (const one of indicators) groups.set(one.dataset, [...(groups.get(one.dataset) ?? []), one])
  return groups
}

export function QuestionForm({
  choices,
  amiss,
}: {
  readonly choices: Choices
  readonly amiss: (field: AskedField) => ReturnType<typeof amissIn> | string
}) {
  const { effect: words } = useMessages()
  const shown = useShown()
  const [address, setAddress] = useAddressState()
  const places = usePlaces(address.indicator)
  const set = (field: AskedField, value: string, more: Partial<Record<AskedField, undefined>> = {}) =>
    setAddress({ [field]: value === '' ? undefined : value, ...more }, { replace: false })
  const chosen = (field: AskedField, options: ReactElement, more?: Partial<Record<AskedField, undefined>>) => (
    <Field label={words[field]} amiss={amiss(field)}>
      {(own) => (
        <select {...own} value={address[field] ?? ''} onChange={({ target }) => set(field, target.value, more)}>
          {options}
        </select>
      )}
    </Field>
  )
  const day = (field: 'at' | 'from' | 'to') => (
    <Field label={words[field]} amiss={amiss(field)}>
      {(own) => (
        <input {...own} type="date" value={address[field] ?? ''} onChange={({ target }) => set(field, target.value)} />
      )}
    </Field>
  )
  return (
    <form className="effect-form" onSubmit={(event) => event.preventDefault()}>
      {chosen(
        'measure',
        <>
          <option value="">{words.noMeasure}</option>
          {choices.measures.map(({ id, label, at }) => (
            <option key={id} value={id}>
              {shown.label(label)} · {shown.day(at)}
            </option>
          ))}
        </>,
        { at: undefined },
      )}
      {day('at')}
      {chosen(
        'indicator',
        <>
          <option value="">{words.chooseIndicator}</option>
          {[...grouped(choices.indicators)].map(([dataset, indicators]) => (
            <optgroup key={dataset} label={shown.label(dataset)}>
              {indicators.map(({ id, name }) => (
                <option key={id} value={id}>
                  {shown.label(name)}
                </option>
              ))}
            </optgroup>
          ))}
        </>,
        { place: undefined },
      )}
      {chosen(
        'place',
        <>
          <option value="">{words.whole}</option>
          {(places.data?.places ?? []).map((name) => (
            <option key={name} value={name}>
              {shown.label(name)}
            </option>
          ))}
        </>,
      )}
      {day('from')}
      {day('to')}
      <p className="quiet">{words.leftEmpty}</p>
    </form>
  )
}
