// The explorer of baselines: the series with the two periods that a change is reckoned from. Their ends are moved with
// the mouse or the arrow keys, and the change follows at once.
import { lineY, rectY, ruleY } from '@observablehq/plot'
import { useQuery } from '@tanstack/react-query'
import { useMemo, useRef, useState } from 'react'
import type { Check, CheckReading } from '../../../../src/model/index.js'
import { answered, api } from '../../api/client'
import { useMessages } from '../../messages/messages'
import { Chart } from '../../parts/chart'
import { save } from '../../parts/save'
import { useShown } from '../../parts/shown'
import { Answer } from '../../parts/states'
import { amountOf, changeOf, csvOf, daysOf, type MonthWindow, monthAfter, type Point, windowAt } from './explored'

const useSeries = ({ dataset, definition }: CheckReading, places: readonly string[]) =>
  useQuery({
    queryKey: ['check', 'series', dataset, definition, places],
    queryFn: () =>
      answered(api.GET('/check/series', { params: { query: { dataset, definition, places: places.join(',') } } })),
  })

type Measured = NonNullable<ReturnType<typeof useSeries>['data']>

export function BaselineExplorer({ check, own }: { readonly check: Check; readonly own: CheckReading }) {
  const { check: words } = useMessages()
  const asked = useSeries(own, check.claim.places)
  return (
    <section className="explorer">
      <h3>{words.explorer}</h3>
      <p className="facts">{words.explorerLead}</p>
      <Answer of={asked}>
        {(measured) =>
          measured.frequency !== 'month' || measured.publications.length === 0 ? null : (
            <Explored measured={measured} own={own} />
          )
        }
      </Answer>
    </section>
  )
}

function Explored({ measured, own }: { readonly measured: Measured; readonly own: CheckReading }) {
  const { check: words } = useMessages()
  const shown = useShown()
  const frame = useRef<HTMLDivElement>(null)
  const [vintage, setVintage] = useState(own.vintage)
  const publication = measured.publications.find((one) => one.vintage === vintage) ?? measured.publications[0]
  const points = publication?.points ?? []
  const [per, setPer] = useState<'day' | 'total'>(own.per === 'total' ? 'total' : 'day')
  const [days, setDays] = useState({ period: own.period, baseline: own.baseline?.period ?? own.period })
  const [isCopied, setCopied] = useState(false)
  const period = windowAt(points, days.period)
  const baseline = windowAt(points, days.baseline)
  const change = changeOf(amountOf(points, period, per), amountOf(points, baseline, per))
  const told = words.sentence(
    shown.label(measured.definition),
    shown.label(measured.place),
    shown.interval(daysOf(points, period)),
    shown.interval(daysOf(points, baseline)),
    `${change > 0 ? '+' : ''}${shown.number(change)} % (${per === 'day' ? words.perDay : words.perTotal}; ${publication?.vintage ?? ''})`,
  )
  const move = (name: 'period' | 'baseline') => (window: MonthWindow) =>
    setDays((before) => ({ ...before, [name]: daysOf(points, window) }))
  return (
    <div ref={frame}>
      <p className="change" role="status">
        <span className="quiet">{words.change}</span>{' '}
        <output>
          {change > 0 ? '+' : ''}
          {shown.number(change)} %
        </output>{' '}
        <span className="quiet">
          {words.amounts(shown.number(amountOf(points, period, per)), shown.number(amountOf(points, baseline, per)))}
        </span>
      </p>
      <SeriesChart label={told} points={points} per={per} period={period} baseline={baseline} />
      <div className="windows">
        <WindowEnds name={words.period} kind="period" points={points} window={period} change={move('period')} />
        <WindowEnds name={words.baseline} kind="baseline" points={points} window={baseline} change={move('baseline')} />
      </div>
      <div className="filters">
        <label>
          {words.vintage}
          <select value={publication?.vintage} onChange={({ target }) => setVintage(target.value)}>
            {measured.publications.map((one) => (
              <option key={one.vintage}>{one.vintage}</option>
            ))}
          </select>
        </label>
        <label>
          {words.per}
          <select value={per} onChange={({ target }) => setPer(target.value === 'day' ? 'day' : 'total')}>
            <option value="day">{words.perDay}</option>
            <option value="total">{words.perTotal}</option>
          </select>
        </label>
        <button type="button" onClick={() => save('series.csv', 'text/csv', csvOf(points))}>
          {words.saveCsv}
        </button>
        <button type="button" onClick={() => save('series.svg', 'image/svg+xml', pictureIn(frame.current))}>
          {words.savePicture}
        </button>
        <button
          type="button"
          onClick={() => {
            void navigator.clipboard.writeText(told).then(() => setCopied(true))
          }}
        >
          {isCopied ? words.copied : words.copySentence}
        </button>
      </div>
    </div>
  )
}

/** The chart as a file of its own: its colours written out, since the page's do not go with it. */
function pictureIn(frame: HTMLElement | null): string {
  const chart = frame?.querySelector('svg')
  if (chart === null || chart === undefined) return ''
  const copy = chart.cloneNode(true) as SVGElement
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  const page = getComputedStyle(document.documentElement)
  return copy.outerHTML.replaceAll(/var\((--[\w-]+)\)/gu, (_, name: string) => page.getPropertyValue(name).trim())
}

function SeriesChart({
  label,
  points,
  per,
  period,
  baseline,
}: {
  readonly label: string
  readonly points: readonly Point[]
  readonly per: 'day' | 'total'
  readonly period: MonthWindow
  readonly baseline: MonthWindow
}) {
  const options = useMemo(() => {
    const bars = points.map((point, index) => ({
      from: new Date(`${point.start}T00:00:00Z`),
      to: monthAfter(new Date(`${point.start}T00:00:00Z`)),
      value: amountOf(points, { first: index, last: index }, per),
      in:
        index >= period.first && index <= period.last
          ? 'var(--explained)'
          : index >= baseline.first && index <= baseline.last
            ? 'var(--track-2)'
            : 'var(--rule)',
    }))
    const isIn = (name: string) => bars.filter((bar) => bar.in === name)
    return {
      height: 260,
      marginBottom: 44,
      x: { type: 'utc' as const, label: null },
      y: { label: null, grid: true, zero: true },
      marks: [
        rectY(bars, { x1: 'from', x2: 'to', y: 'value', fill: 'in', insetLeft: 1, insetRight: 1 }),
        ...(['var(--explained)', 'var(--track-2)'] as const).flatMap((name) => {
          const part = isIn(name)
          const mean = part.reduce((sum, { value }) => sum + value, 0) / Math.max(1, part.length)
          const [first, last] = [part[0], part.at(-1)]
          return first === undefined || last === undefined
            ? []
            : [lineY([first.from, last.to], { x: (day) => day, y: () => mean, stroke: 'var(--ink)', strokeWidth: 2 })]
        }),
        ruleY([0]),
      ],
    }
  }, [points, per, period.first, period.last, baseline.first, baseline.last])
  return <Chart label={label} options={options} fit />
}

/** The two ends of a period as sliders; neither passes the other. */
function WindowEnds({
  name,
  kind,
  points,
  window,
  change,
}: {
  readonly name: string
  readonly kind: 'period' | 'baseline'
  readonly points: readonly Point[]
  readonly window: MonthWindow
  readonly change: (window: MonthWindow) => void
}) {
  const { check: words } = useMessages()
  const shown = useShown()
  const month = (index: number) => shown.interval(daysOf(points, { first: index, last: index }))
  const end = (which: 'first' | 'last', bounded: (value: number) => MonthWindow) => (
    <label>
      {words[which]}
      <input
        type="range"
        min={0}
        max={points.length - 1}
        value={window[which]}
        aria-label={`${name}: ${words[which]}`}
        aria-valuetext={month(window[which])}
        onChange={({ target }) => change(bounded(Number(target.value)))}
      />
    </label>
  )
  return (
    <fieldset className={kind}>
      <legend>
        {name}: <strong>{shown.interval(daysOf(points, window))}</strong>
      </legend>
      {end('first', (value) => ({ first: value, last: Math.max(value, window.last) }))}
      {end('last', (value) => ({ first: Math.min(value, window.first), last: value }))}
    </fieldset>
  )
}
