// The answer to one claim: the verdict by its own readings, all readings as a picture and as a table, what drives it,
// and the explorer of baselines.
import { dot, ruleX } from '@observablehq/plot'
import { useMemo } from 'react'
import type { Check, CheckReading } from '../../../../src/model/index.js'
import { useMessages } from '../../messages/messages'
import { Chart } from '../../parts/chart'
import { useShown } from '../../parts/shown'
import { BaselineExplorer } from './baseline-explorer'

export function CheckAnswer({ check }: { readonly check: Check }) {
  const { check: words } = useMessages()
  const [own] = check.readings
  return (
    <article className="check">
      <header>
        <p className={`verdict ${check.verdict}`}>{words.verdicts[check.verdict]}</p>
        <h2>
          <q>{check.claim.value?.words ?? check.claim.text}</q>
        </h2>
      </header>
      <p>{check.sentence}</p>
      {check.warnings.map(({ code, message }) => (
        <p className="note" key={`${code}:${message}`}>
          {message}
        </p>
      ))}
      {own === undefined ? (
        <p>
          {words.noData} {words.seeData} <code>cotejo data list</code>
        </p>
      ) : (
        <>
          <Readings check={check} />
          {check.drivers.length === 0 ? null : <Drivers check={check} />}
          {own.baseline === null ? null : <BaselineExplorer check={check} own={own} />}
        </>
      )}
    </article>
  )
}

function ReadingTable({ caption, readings }: { readonly caption: string; readonly readings: readonly CheckReading[] }) {
  const { check: words } = useMessages()
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
              {reading.words} {reading.reproduces ? <strong>({words.reproduces})</strong> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Readings({ check }: { readonly check: Check }) {
  const { check: words } = useMessages()
  const shown = useShown()
  const { readings, claim, position, tolerance } = check
  const claimed = claim.value?.value ?? null
  const signed =
    claimed === null ? null : claim.direction === 'decrease' && claim.kind === 'change' ? -claimed : claimed
  const options = useMemo(
    () => ({
      height: 110,
      marginLeft: 10,
      x: { label: null, nice: true, grid: true },
      // Room above and below the two rows of dots.
      y: { axis: null, domain: [-0.5, 1.5] },
      marks: [
        dot(
          readings.filter((reading) => !reading.own),
          { x: 'computed', y: 1, r: 4, stroke: 'var(--quiet)', title: 'words' },
        ),
        dot(
          readings.filter((reading) => reading.own),
          { x: 'computed', y: 0, r: 6, fill: 'var(--explained)', title: 'words' },
        ),
        ...(signed === null ? [] : [ruleX([signed], { stroke: 'var(--conflict)', strokeWidth: 2 })]),
      ],
    }),
    [readings, signed],
  )
  const others = readings.filter((reading) => !reading.own)
  return (
    <section>
      <ReadingTable caption={words.own} readings={readings.filter((reading) => reading.own)} />
      {tolerance === null ? null : (
        <p className="facts">{words.tolerance(shown.number(tolerance.value), tolerance.because)}</p>
      )}
      <h3>{words.allReadings}</h3>
      <Chart label={words.allReadings} options={options} />
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
            <span>{words.without(leftOut)}</span>
            <span className="bar" style={{ inlineSize: `${(Math.abs(computed) / greatest) * 100}%` }} />
            <span className="number">{shown.number(computed)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
