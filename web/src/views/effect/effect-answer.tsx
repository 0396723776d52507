// The answer: the verdict and its sentence as the terminal gives them, the series as a picture, how large the change is
// and how often the same is found where nothing happened, and everything that speaks for another reading.
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Effect } from '../../../../src/model/index.js'
import type { paths } from '../../api/schema'
import { useLanguage, useMessages } from '../../messages/messages'
import { HeadRow } from '../../parts/head-row'
import { save } from '../../parts/save'
import { useShown } from '../../parts/shown'
import type { Choices, Question } from './effect-view'
import { Estimates } from './estimates'
import { Placebos } from './placebos'
import { type SeriesEvent, SeriesPicture } from './series-picture'

type Answered = paths['/effect']['get']['responses']['200']['content']['application/json']
type Topic = Answered['beside'][number]['topic']
type Measure = Choices['measures'][number]

const TOPICS: readonly Topic[] = ['earlier', 'placebos', 'other_places', 'near_by', 'same_time', 'data']

/** The day asked about, and what else falls into the time that is shown. */
function eventsOf(effect: Effect, measure: Measure | undefined): readonly SeriesEvent[] {
  const { start, end } = effect.window
  const within = ({ at }: SeriesEvent) => at >= (start ?? '') && at <= (end ?? '9999')
  const spoken = measure?.spoken ?? null
  return [
    { kind: 'at' as const, at: effect.at, label: effect.label },
    ...(spoken === null ? [] : [{ kind: 'spoken' as const, at: spoken, label: effect.label }]),
    ...effect.rivals.map(({ label, at }) => ({ kind: 'rival' as const, at, label })),
  ].filter(within)
}

export function EffectAnswer({
  answer,
  question,
  choices,
}: {
  readonly answer: Answered
  readonly question: Question
  readonly choices: Choices
}) {
  const { effect: words, sentences } = useMessages()
  const shown = useShown()
  const { effect, beside, method } = answer
  const measure = choices.measures.find(({ id }) => id === effect.measure)
  return (
    <article className="effect">
      <header>
        <p className={`verdict ${effect.verdict}`}>{words.verdicts[effect.verdict]}</p>
        <h2>{words.since(shown.label(effect.counted), shown.label(effect.place), shown.day(effect.at))}</h2>
        {measure === undefined ? null : (
          <p className="quiet">
            <MeasureLink measure={measure} />
          </p>
        )}
      </header>
      <p>{sentences.effect(effect, shown)}</p>
      <SeriesPicture effect={effect} events={eventsOf(effect, measure)} />
      <TakeAlong effect={effect} question={question} />
      {effect.estimate === null ? null : (
        <>
          <Estimates effect={effect} estimate={effect.estimate} />
          <Placebos effect={effect} estimate={effect.estimate} />
        </>
      )}
      <Beside beside={beside} effect={effect} choices={choices} />
      {method === null ? null : <p className="facts">{sentences.told(method, shown)}</p>}
      <Numbers effect={effect} />
    </article>
  )
}

/** A measure, with the way to the words that tell of it. */
function MeasureLink({ measure: { label, told } }: { readonly measure: Measure }) {
  const { effect: words } = useMessages()
  const shown = useShown()
  if (told === null) return shown.label(label)
  const { document, quote } = told
  return (
    <Link to="/reading" search={{ document, start: String(quote.start), end: String(quote.end) }} title={words.tells}>
      {shown.label(label)}
    </Link>
  )
}

/** What speaks for another reading, by what it is about; what else happened leads to the words that tell it. */
function Beside({
  beside,
  effect,
  choices,
}: {
  readonly beside: Answered['beside']
  readonly effect: Effect
  readonly choices: Choices
}) {
  const { effect: words, sentences } = useMessages()
  const shown = useShown()
  if (beside.length === 0) return null
  const rivals = effect.rivals.toSorted((a, b) => a.at.localeCompare(b.at))
  const told = TOPICS.filter((topic) => beside.some((one) => one.topic === topic))
  return (
    <section>
      <h3>{words.beside}</h3>
      <dl className="alongside">
        {told.map((topic) => (
          <div key={topic}>
            <dt>{words.topics[topic]}</dt>
            {topic === 'same_time'
              ? rivals.map(({ label, at }) => {
                  const rival = choices.measures.find((one) => one.label === label && one.at === at)
                  return (
                    <dd key={`${label}:${at}`}>
                      {shown.day(at)}: {rival === undefined ? shown.label(label) : <MeasureLink measure={rival} />}
                    </dd>
                  )
                })
              : beside
                  .filter((one) => one.topic === topic)
                  .map((one) => <dd key={one.message}>{sentences.told(one, shown)}</dd>)}
          </div>
        ))}
      </dl>
    </section>
  )
}

function TakeAlong({ effect, question }: { readonly effect: Effect; readonly question: Question }) {
  const { check: words, sentences } = useMessages()
  const language = useLanguage()
  const shown = useShown()
  const [isCopied, setCopied] = useState(false)
  return (
    <p className="tools">
      <a className="button" href={`/api/effect.svg?${new URLSearchParams({ ...question, language })}`} download>
        {words.savePicture}
      </a>
      <button type="button" onClick={() => save('effect.csv', 'text/csv', csvOf(effect))}>
        {words.saveCsv}
      </button>
      <button
        type="button"
        onClick={() => {
          void navigator.clipboard.writeText(sentences.effect(effect, shown)).then(() => setCopied(true))
        }}
      >
        {isCopied ? words.copied : words.copySentence}
      </button>
    </p>
  )
}

const csvOf = ({ points }: Effect): string =>
  `start,end,value,unchanged,expected\n${points
    .map(({ start, end, value, unchanged, expected }) => [start, end, value, unchanged ?? '', expected ?? ''].join(','))
    .join('\n')}\n`

function Numbers({ effect }: { readonly effect: Effect }) {
  const { effect: words } = useMessages()
  const shown = useShown()
  const whole = (value: number | null) => (value === null ? '' : shown.number(Math.round(value * 10) / 10))
  return (
    <details>
      <summary>{words.numbers}</summary>
      <table>
        <HeadRow names={[words.period, words.counted, words.unchanged, words.expected]} numbersFrom={1} />
        <tbody>
          {effect.points.map(({ start, end, value, unchanged, expected }) => (
            <tr key={start}>
              <th scope="row">{shown.interval({ start, end })}</th>
              <td className="number">{whole(value)}</td>
              <td className="number">{whole(unchanged)}</td>
              <td className="number">{whole(expected)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
