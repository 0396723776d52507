// The change with its interval, and the same question asked otherwise: of the time before, of all other places at once,
// and of each place near by.
import type { Effect, EffectEstimate } from '../../../../src/model/index.js'
import { useMessages } from '../../messages/messages'
import { useShown } from '../../parts/shown'

interface Row {
  readonly name: string
  readonly estimate: EffectEstimate
}

/** Reaches over the intervals of some rows, with no change in it; what lies farther off is drawn at the edge. */
function reachOf(rows: readonly Row[]): { readonly at: (value: number) => number } {
  const ends = rows.flatMap(({ estimate }) => [estimate.low, estimate.high])
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  return { at: (value) => (100 * (Math.min(high, Math.max(low, value)) - low)) / Math.max(1, high - low) }
}

export function Estimates({ effect, estimate }: { readonly effect: Effect; readonly estimate: EffectEstimate }) {
  const { effect: words } = useMessages()
  const shown = useShown()
  const { anticipation, earlierTrend, differenceInDifferences, displacement } = effect
  const own: readonly Row[] = [
    { name: words.rows.estimate, estimate },
    ...(anticipation === null
      ? []
      : [{ name: words.rows.anticipation(shown.day(anticipation.since)), estimate: anticipation.estimate }]),
    ...(earlierTrend === null ? [] : [{ name: words.rows.earlierTrend, estimate: earlierTrend }]),
    ...(differenceInDifferences === null
      ? []
      : [{ name: words.rows.difference, estimate: differenceInDifferences.estimate }]),
  ]
  const near = displacement.map((one) => ({ name: shown.label(one.place), estimate: one.estimate }))
  const reach = reachOf(own)
  return (
    <section>
      <h3>{words.estimates}</h3>
      <p className="facts">{words.estimateLead}</p>
      <Intervals rows={own} reach={reach} />
      {near.length === 0 ? null : (
        <>
          <h4>{words.displacement}</h4>
          <Intervals rows={near} reach={reach} />
        </>
      )}
    </section>
  )
}

function Intervals({ rows, reach }: { readonly rows: readonly Row[]; readonly reach: ReturnType<typeof reachOf> }) {
  const { effect: words } = useMessages()
  const shown = useShown()
  const signed = (value: number) => `${value > 0 ? '+' : ''}${shown.number(Math.round(value * 10) / 10)}`
  return (
    <ul className="plain intervals">
      {rows.map(({ name, estimate: { change, low, high } }) => (
        <li key={name}>
          <span>{name}</span>
          <span className="number">{words.interval(signed(change), signed(low), signed(high))}</span>
          <span className="track" aria-hidden="true">
            <span className="none" style={{ insetInlineStart: `${reach.at(0)}%` }} />
            <span
              className="bar"
              style={{ insetInlineStart: `${reach.at(low)}%`, inlineSize: `${reach.at(high) - reach.at(low)}%` }}
            />
            <span className="point" style={{ insetInlineStart: `${reach.at(change)}%` }} />
          </span>
        </li>
      ))}
    </ul>
  )
}
