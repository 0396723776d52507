// The series with the day that is asked about: what was counted, what was to be expected, and lines where something
// happened. What a line means stands under the picture in words.
import { dot, lineY, ruleX, ruleY } from '@observablehq/plot'
import { useMemo } from 'react'
import type { Effect } from '../../../../src/model/index.js'
import { useMessages } from '../../messages/messages'
import { Chart } from '../../parts/chart'
import { useShown } from '../../parts/shown'

/** Something that happened at a time that is shown. */
export interface SeriesEvent {
  readonly kind: 'at' | 'spoken' | 'rival'
  readonly at: string
  readonly label: string
}

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)

const LINES = {
  at: { stroke: 'var(--conflict)', strokeWidth: 2 },
  spoken: { stroke: 'var(--conflict)', strokeDasharray: '4 4' },
  rival: { stroke: 'var(--undetermined)', strokeDasharray: '1 3', strokeWidth: 1.5 },
} as const satisfies Record<SeriesEvent['kind'], object>

const KINDS = ['at', 'spoken', 'rival'] as const

export function SeriesPicture({
  effect,
  events,
}: {
  readonly effect: Effect
  readonly events: readonly SeriesEvent[]
}) {
  const { effect: words } = useMessages()
  const shown = useShown()
  const options = useMemo(() => {
    const points = effect.points.map((point) => ({ ...point, day: dateOf(point.start) }))
    const after = points.filter(({ start, unchanged }) => start >= effect.at && unchanged !== null)
    return {
      height: 300,
      marginLeft: 72,
      marginBottom: 36,
      x: { type: 'utc' as const, label: null },
      y: { label: null, grid: true, zero: true },
      marks: [
        ruleY([0]),
        ...KINDS.map((kind) =>
          ruleX(
            events.filter((one) => one.kind === kind),
            {
              x: ({ at }: SeriesEvent) => dateOf(at),
              title: ({ label, at }) => `${shown.label(label)}, ${shown.day(at)}`,
              ...LINES[kind],
            },
          ),
        ),
        lineY(points, { x: 'day', y: 'value', stroke: 'var(--explained)', strokeWidth: 1.5 }),
        dot(points, { x: 'day', y: 'value', r: 2, fill: 'var(--explained)' }),
        lineY(points, { x: 'day', y: 'unchanged', stroke: 'var(--track-2)', strokeWidth: 2, strokeDasharray: '6 4' }),
        lineY(after, { x: 'day', y: 'expected', stroke: 'var(--compatible)', strokeWidth: 2 }),
      ],
    }
  }, [effect, events, shown])
  const isReckoned = effect.estimate !== null
  return (
    <div>
      <Chart
        label={words.chart(shown.label(effect.counted), shown.label(effect.place), shown.interval(effect.window))}
        options={options}
        fit
      />
      <ul className="plain legend">
        <li className="counted">{words.legend.counted}</li>
        {isReckoned ? <li className="unchanged">{words.legend.unchanged}</li> : null}
        {isReckoned ? <li className="expected">{words.legend.expected}</li> : null}
        {KINDS.filter((kind) => events.some((one) => one.kind === kind)).map((kind) => (
          <li key={kind} className={kind}>
            {words.legend[kind]}
          </li>
        ))}
      </ul>
    </div>
  )
}
