// Inflation is itself a change: “inflation of 4 per cent” and “prices rose by 4 per cent” are one number. Figures of such
// an indicator are told as changes, however their words tell them.
import type { Figure } from '../model/index.js'
import type { Indicator, Pack } from '../packs/schema.js'

const isOfChange = (figure: Figure, changing: ReadonlyMap<string, Indicator>): boolean =>
  figure.indicator !== null && changing.has(figure.indicator) && figure.quantity.kind === 'share'

/** “Slowed to 21 per cent from 26”: what the level was before is another number of the indicator, and no baseline. */
const asChange = (figure: Figure): Figure =>
  figure.change.kind === 'relative'
    ? figure
    : {
        ...figure,
        change: { direction: 'increase', kind: 'relative', cue: figure.change.cue },
        baseline: figure.baseline?.value == null ? figure.baseline : null,
      }

/** The figures of a reading; those of an indicator that is itself a change as changes. */
export function toldAsChanges(figures: readonly Figure[], { indicators }: Pack): readonly Figure[] {
  const changing = new Map(indicators.filter(({ change }) => change).map((item) => [item.id, item]))
  if (changing.size === 0) return figures
  return figures.map((figure) => (isOfChange(figure, changing) ? asChange(figure) : figure))
}
