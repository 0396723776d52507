// The measures as bars through their states, with the line of the day that is asked about and what stood on it.
import { barX, dot, text, tickX } from '@observablehq/plot'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { MeasureState } from '../../../../src/model/index.js'
import type { Label } from '../../../../src/model/labeller.js'
import { useMessages } from '../../messages/messages'
import { useAddressState } from '../../parts/address-state'
import { Chart } from '../../parts/chart'
import { useShown } from '../../parts/shown'
import { Answer } from '../../parts/states'
import { DayLine } from './day-line'
import { domainOf, type Extent, type MeasureBar, type MeasureEnd, measureBars, measureEnds } from './lanes'
import { BESIDE, WIDTH } from './picture'
import { type Told, useInForce } from './timeline-data'

/** The colours of the states, each told in words by the key. */
const STATES: readonly (readonly [MeasureState, string])[] = [
  ['threatened', 'var(--undetermined)'],
  ['announced', 'var(--compatible)'],
  ['in_force', 'var(--explained)'],
  ['amended', 'var(--track-2)'],
  ['paused', 'var(--agrees)'],
  ['ended', 'var(--ink)'],
]

/** Height of a measure with its name above its bar, and of what stands above all: the day of the line. */
const MEASURE = 44
const NAME = 22
const ABOVE = 30

/** What is paused is paler than what is in force. */
const PALE = 0.35

/** The day that is asked about: where the line is held, and where it was left last. */
function useDay(usual: string) {
  const [address, setAddress] = useAddressState()
  const [held, setHeld] = useState<string | null>(null)
  const left = address.day
  // Where it was left stands in the address, which follows a moment later.
  useEffect(() => {
    if (left !== undefined) setHeld(null)
  }, [left])
  const settle = (day: string): void => {
    setHeld(day)
    setAddress({ day })
  }
  return { day: held ?? left ?? usual, move: setHeld, settle }
}

/** The bars of what is sure and of what is not, where each state began, the ends, and above each bar its name. */
function marksOf(
  bars: readonly MeasureBar[],
  ends: readonly MeasureEnd[],
  titled: (mark: MeasureBar) => string,
  label: Label,
) {
  const place = { x1: 'from', x2: 'to', y: 'label', fill: 'state', clip: true, title: titled, insetTop: NAME }
  const [sure, unsure] = [bars.filter((bar) => bar.sure), bars.filter((bar) => !bar.sure)]
  return [
    barX(sure, { ...place, fillOpacity: ({ state }: MeasureBar) => (state === 'paused' ? PALE : 1) }),
    barX(unsure, { ...place, fillOpacity: 0.2, stroke: 'state', strokeDasharray: '4,3', insetBottom: 1 }),
    tickX(sure, { x: 'from', y: 'label', stroke: 'var(--ink)', clip: true, insetTop: NAME }),
    dot(ends, { x: 'at', y: 'label', symbol: 'times', r: 5, stroke: 'var(--ink)', strokeWidth: 2.5, dy: NAME / 2 }),
    text(namesOf(bars, ends), {
      y: (name: string) => name,
      text: (name: string) => label(name),
      ...{ frameAnchor: 'left', textAnchor: 'start', lineAnchor: 'bottom', dy: -4, fontSize: 13 },
      ...{ stroke: 'var(--paper)', strokeWidth: 3, fill: 'var(--ink)' },
    }),
  ]
}

const namesOf = (bars: readonly MeasureBar[], ends: readonly MeasureEnd[]): readonly string[] => [
  ...new Set([...bars, ...ends].map(({ label }) => label)),
]

function usePicture({ measures }: Told, { from, to }: Extent) {
  const { timeline: words } = useMessages()
  const shown = useShown()
  return useMemo(() => {
    const extent = { from, to }
    const [bars, ends] = [measureBars(measures, extent), measureEnds(measures, extent)]
    const names = namesOf(bars, ends)
    const titled = ({ label, state }: MeasureBar) => `${shown.label(label)}: ${words.states[state]}`
    const options = {
      width: WIDTH,
      height: ABOVE + BESIDE.marginBottom + names.length * MEASURE,
      ...BESIDE,
      marginTop: ABOVE,
      x: { type: 'utc' as const, domain: domainOf(extent), label: null, grid: true },
      y: { axis: null, domain: names, padding: 0.05 },
      color: { domain: STATES.map(([state]) => state), range: STATES.map(([, colour]) => colour) },
      opacity: { type: 'identity' as const },
      marks: marksOf(bars, ends, titled, shown.label),
    }
    const drawn = [...bars.map(({ state }) => state), ...(ends.length > 0 ? ['ended'] : [])]
    const states = STATES.flatMap(([state]) => (drawn.includes(state) ? [state] : []))
    return { options, states, hasUnsure: bars.some(({ sure }) => !sure) }
  }, [measures, from, to, words, shown])
}

export function MeasuresPicture({ told, extent }: { readonly told: Told; readonly extent: Extent }) {
  const { timeline: words } = useMessages()
  const { day, move, settle } = useDay(extent.to)
  const { options, states, hasUnsure } = usePicture(told, extent)
  return (
    <section className="measures">
      <h2>{words.measures}</h2>
      <p className="filters">
        <label>
          {words.inForceOn}
          <input type="date" value={day} onChange={({ target }) => target.value !== '' && settle(target.value)} />
        </label>
      </p>
      <Chart label={words.measuresChart} options={options}>
        <DayLine
          label={words.inForceOn}
          day={day}
          extent={extent}
          below={BESIDE.marginBottom / options.height}
          move={move}
          settle={settle}
        />
      </Chart>
      <ul className="plain legend states" aria-label={words.key}>
        {states.map((state) => (
          <li key={state} className={state}>
            {words.states[state]}
          </li>
        ))}
        {hasUnsure ? <li className="unsure">{words.unsure}</li> : null}
      </ul>
      <InForce day={day} />
    </section>
  )
}

function InForce({ day }: { readonly day: string }) {
  const { timeline: words, sentences } = useMessages()
  const shown = useShown()
  // The line goes before; what stood follows it.
  const asked = useInForce(useDeferredValue(day))
  return (
    <Answer of={asked}>
      {({ day: asOf, measures }) => (
        <ul className="plain stood" aria-live="polite">
          {measures.length === 0 ? <li className="quiet">{words.nothingInForce}</li> : null}
          {measures.map((on) => (
            <li key={on.measure}>
              <span className={`tag state-${on.state}`}>{words.states[on.state]}</span>{' '}
              {sentences.stood(on, asOf, shown)}{' '}
              {on.step?.evidence.slice(0, 1).map(({ document, quote }) => (
                <Link
                  key={document}
                  to="/reading"
                  search={{ document, start: String(quote.start), end: String(quote.end) }}
                >
                  {words.words}
                </Link>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Answer>
  )
}
