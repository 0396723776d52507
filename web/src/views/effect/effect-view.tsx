// The view "Did it work?": a measure, or a day, beside an indicator. The question stands in the address; what is amiss
// with it is told beside its field.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { answered, api, ServerError } from '../../api/client'
import { type Messages, useMessages } from '../../messages/messages'
import { type AddressState, given, useAddressState } from '../../parts/address-state'
import { amissIn } from '../../parts/field'
import { useShown } from '../../parts/shown'
import { Answer, EmptyState } from '../../parts/states'
import { ViewFrame } from '../../parts/view-frame'
import { EffectAnswer } from './effect-answer'
import { type AskedField, QuestionForm } from './question-form'
import './effect.css'

const useChoices = () =>
  useQuery({ queryKey: ['effect', 'choices'], queryFn: () => answered(api.GET('/effect/choices')) })

export type Choices = NonNullable<ReturnType<typeof useChoices>['data']>

/** What the address asks, as far as it is a question. */
function questionIn({ measure, at, indicator, place, from, to }: AddressState) {
  if (indicator === undefined || (measure === undefined && at === undefined)) return null
  return { indicator, ...given({ measure, at, place, from, to }) }
}

export type Question = NonNullable<ReturnType<typeof questionIn>>

function useEffectAnswer(question: Question | null) {
  return useQuery({
    queryKey: ['effect', question],
    enabled: question !== null,
    retry: false,
    queryFn: () => answered(api.GET('/effect', { params: { query: question ?? { indicator: '' } } })),
  })
}

/** Which field an error of the question belongs to. */
const FIELD_OF: Readonly<Record<string, AskedField>> = {
  measure_unknown: 'measure',
  no_date: 'at',
  indicator_unknown: 'indicator',
  no_series: 'indicator',
  place_unknown: 'place',
  place_not_held: 'place',
}

/** What is amiss with a field of the question. */
const amissWith = (error: unknown, errors: Messages['errors']) => (field: AskedField) =>
  error instanceof ServerError && FIELD_OF[error.code] === field
    ? `${errors.what(error)} ${errors.mend(error)}`
    : amissIn(error, field)

const FIELDS: readonly AskedField[] = ['measure', 'at', 'indicator', 'place', 'from', 'to']

export function EffectView() {
  const { effect: words } = useMessages()
  const choices = useChoices()
  return (
    <ViewFrame title={words.title} lead={words.lead}>
      <Answer of={choices}>
        {(told) =>
          told.indicators.length === 0 ? (
            <EmptyState>
              {words.noSeries} <Link to="/packs">{words.noSeriesMend}</Link>
            </EmptyState>
          ) : (
            <Asked choices={told} />
          )
        }
      </Answer>
    </ViewFrame>
  )
}

/** Questions to begin with, for which enough is held. */
function Examples({ choices: { measures, indicators, answerable } }: { readonly choices: Choices }) {
  const { effect: words } = useMessages()
  const shown = useShown()
  const told = answerable.flatMap((question) => {
    const measure = measures.find(({ id }) => id === question.measure)
    const indicator = indicators.find(({ id }) => id === question.indicator)
    return measure === undefined || indicator === undefined ? [] : [{ question, measure, indicator }]
  })
  if (told.length === 0) return null
  return (
    <>
      <p>{words.enoughHeld}</p>
      <ul>
        {told.map(({ question, measure, indicator }) => (
          <li key={`${measure.id} ${indicator.id}`}>
            <Link to="/effect" search={question}>
              {words.example(shown.label(measure.label), shown.day(measure.at), shown.label(indicator.name))}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

function Asked({ choices }: { readonly choices: Choices }) {
  const { effect: words, errors } = useMessages()
  const [address] = useAddressState()
  const question = questionIn(address)
  const asked = useEffectAnswer(question)
  const amiss = amissWith(asked.error, errors)
  const isToldAtField = FIELDS.some((field) => amiss(field) !== null)
  return (
    <>
      <QuestionForm choices={choices} amiss={amiss} />
      {question === null ? (
        <EmptyState>
          {words.choose}
          <Examples choices={choices} />
        </EmptyState>
      ) : isToldAtField ? null : (
        <Answer of={asked}>{(answer) => <EffectAnswer answer={answer} question={question} choices={choices} />}</Answer>
      )}
    </>
  )
}
