// The answer to one claim: the verdict by its own readings, all readings as a picture and as a table, what drives it,
// and the explorer of baselines.
import { dot, lineY, ruleY, text } from '@observablehq/plot'
import { useMemo } from 'react'
import type { Check, CheckReading, Interval } from '../../../../src/model/index.js'
import { useMessages } from '../../messages/messages'
import { Chart } from '../../parts/chart'
import { useShown } from '../../parts/shown'
import { BaselineExplorer } from './baseline-explorer'

/** The days of a month that is told as "2025-03". */
const monthOf = (month: string): Interval => {
  const [year, number] = month.split('-').map(Number)
  const last = new Date(Date.UTC(year ?? 0, number ?? 1, 0)).toISOString().slice(0, 10)
  return { start: `${month}-01`, end: last }
}

export function CheckAnswer({ check }: { readonly check: Check }) {
  const { check: words, sentences } = useMessages()
  const shown = useShown()
  const [own] = check.readings
  return (
    <article className="check">
      <header>
        <p className={`verdict ${check.verdict}`}>{words.verdicts[check.verdict]}</p>
        <h2>
          <q>{check.claim.value?.words ?? check.claim.text}</q>
        </h2>
      </header>
      <ul className="plain answer">
        {check.answer.map((sentence) => (
          <li key={sentence.message}>{sentences.checked(sentence, check, shown)}</li>
        ))}
      </ul>
      {check.warnings.map((warning) => (
        <p className="note" key={`${warning.code}:${warning.message}`}>
          {sentences.told(warning, shown)}
        </p>
      ))}
      {own === undefined ? (
        <p>
          {words.noData} {words.seeData} <code>cotejo data list</code>
        </p>
      ) : (
        <>
          <Readings check={check} />
          <KnownWhen check={check} />
          {check.drivers.length === 0 ? null : <Drivers check={check} />}
          {own.baseline === null ? null : <BaselineExplorer check={check} own={own} />}
        </>
      )}
    </article>
  )
}

function ReadingTable({ caption, readings }: { readonly caption: string; readonly readings: readonly CheckReading[] }) {
  const { check: words, sentences } = useMessages()
  const shown = useShown()
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="number">
            {words.computed}
          </th>
          <th scope="col">{words.reading}</th>
        </tr>
      </thead>
      <tbody>
        {readings.map((reading) => (
          <tr key={reading.id}>
            <td className="number">{shown.number(reading.computed)}</td>
            <td>
              {sentences.reading(reading, shown)} {reading.reproduces ? <strong>({words.reproduces})</strong> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Readings({ check }: { readonly check: Check }) {
  const { check: words, sentences } = useMessages()
  const shown = useShown()
  const { readings, claim, position, tolerance } = check
  const claimed = claim.value?.value ?? null
  const signed =
    claimed === null ? null : claim.direction === 'decrease' && claim.kind === 'change' ? -claimed : claimed
  const options = useMemo(() => {
    const curve = readings
      .toSorted((a, b) => a.computed - b.computed)
      .map((reading, place) => ({
        ...reading,
        place,
        name: `${shown.number(reading.computed)}: ${sentences.reading(reading, shown)}`,
      }))
    const own = curve.filter((reading) => reading.own)
    return {
      height: 220,
      marginLeft: 56,
      marginRight: 90,
      x: { axis: null, domain: [-0.5, curve.length - 0.5] },
      y: { label: null, nice: true, grid: true },
      marks: [
        lineY(curve, { x: 'place', y: 'computed', stroke: 'var(--rule)', strokeWidth: 2 }),
        dot(curve, { x: 'place', y: 'computed', r: 4, fill: 'var(--sheet)', stroke: 'var(--quiet)', title: 'name' }),
        dot(own, { x: 'place', y: 'computed', r: 7, fill: 'var(--explained)', title: 'name' }),
        ...(signed === null
          ? []
          : [
              ruleY([signed], { stroke: 'var(--conflict)', strokeWidth: 2 }),
              text([signed], {
                y: (value: number) => value,
                frameAnchor: 'right',
                dx: 84,
                textAnchor: 'end',
                fill: 'var(--conflict)',
                text: (value: number) => `${words.claimed} ${shown.number(value)}`,
              }),
            ]),
      ],
    }
  }, [readings, signed, sentences, shown, words])
  const others = readings.filter((reading) => !reading.own)
  return (
    <section>
      <ReadingTable caption={words.own} readings={readings.filter((reading) => reading.own)} />
      {tolerance === null ? null : (
        <p className="facts">{words.tolerance(shown.number(tolerance.value), sentences.tolerance(tolerance, shown))}</p>
      )}
      <h3>{words.allReadings}</h3>
      <Chart label={words.allReadings} options={options} fit />
      <ul className="plain legend">
        <li className="own">{words.own}</li>
        <li className="other">{words.notClaimed}</li>
      </ul>
      {position === null ? null : (
        <p className="facts">{words.place(shown.number(position.below), shown.number(position.of))}</p>
      )}
      {others.length === 0 ? null : (
        <details>
          <summary>{words.others(shown.number(others.length))}</summary>
          <ReadingTable caption={words.others(shown.number(others.length))} readings={others} />
        </details>
      )}
    </section>
  )
}

/** What the claim's own reading gave by the publication of its day, and what it gives by the newest. */
function KnownWhen({ check: { asOf, readings, claim } }: { readonly check: Check }) {
  const { check: words } = useMessages()
  const shown = useShown()
  const clocks = [
    { name: words.knownThen, reading: readings.find(({ id }) => id === asOf.known) },
    { name: words.knownNow, reading: readings.find(({ id }) => id === asOf.newest) },
  ]
  if (clocks.every(({ reading }) => reading === undefined)) return null
  return (
    <section>
      <h3>{words.clocks}</h3>
      <dl className="clocks">
        {clocks.map(({ name, reading }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              {reading === undefined ? (
                <span className="quiet">{claim.published === null ? words.undated : words.notHeld}</span>
              ) : (
                <>
                  <strong>{shown.number(reading.computed)}</strong>{' '}
                  <span className="quiet">{words.byVintage(reading.vintage)}</span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Bars as far as the greatest; the number stands beside each. */
function Drivers({ check }: { readonly check: Check }) {
  const { check: words } = useMessages()
  const shown = useShown()
  const greatest = Math.max(...check.drivers.map(({ computed }) => Math.abs(computed)), 1e-9)
  return (
    <section>
      <h3>{words.drivers}</h3>
      <ul className="plain drivers">
        {check.drivers.slice(0, 12).map(({ leftOut, kind, computed }) => (
          <li key={`${kind}:${leftOut}`}>
            <span>{words.without(kind === 'month' ? shown.interval(monthOf(leftOut)) : shown.label(leftOut))}</span>
            <span className="bar" style={{ inlineSize: `${(Math.abs(computed) / greatest) * 100}%` }} />
            <span className="number">{shown.number(computed)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
