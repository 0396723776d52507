// "More were missing than murdered": two series over the same days. Each pair of definitions is a reading of its own,
// for what is true of all who were reported may be false of those still missing.
import { type CheckedClaim, type CheckReading, shownInterval } from '../model/index.js'
import { amountOver, type Measured } from './measured.js'
import { wholeMonths } from './periods.js'

/** One side of a comparison. */
export interface ComparedSeries {
  readonly measured: Measured
  readonly own: boolean
}

const number = (value: number): string => value.toLocaleString('en-GB')

/** The readings of a comparison, one a pair of definitions. */
export function comparisonReadings(
  claim: CheckedClaim,
  first: readonly ComparedSeries[],
  second: readonly ComparedSeries[],
  today: string,
): readonly CheckReading[] {
  const { period, beside } = claim
  if (beside === null || period?.start == null) return []
  const from = period.start
  return first.flatMap((one) =>
    second.flatMap((other): CheckReading[] => {
      const day = claim.published ?? today
      const end = period.end === null || period.end > day ? day : period.end
      const days = end < from ? null : wholeMonths({ start: from, end })
      if (days === null) return []
      const a = amountOver(one.measured, days)
      const b = amountOver(other.measured, days)
      if (a === null || b === null) return []
      const computed = a.value - b.value
      const vintages = [...a.vintages, ...b.vintages].join('+')
      const { dataset, definition, place } = one.measured
      return [
        {
          id: [dataset.id, definition.id, other.measured.definition.id, `${days.start}/${days.end}`, vintages].join(
            ' ',
          ),
          dataset: dataset.id,
          vintage: vintages,
          definition: definition.id,
          place,
          period: days,
          baseline: null,
          per: 'total',
          observed: a.value,
          against: b.value,
          unit: definition.unit,
          computed,
          distance: null,
          reproduces: beside.first === 'more' ? computed > 0 : computed < 0,
          own: one.own && other.own,
          words: `${number(a.value)} ${definition.name} and ${number(b.value)} ${other.measured.definition.name} in ${place}, ${shownInterval(days)} (${dataset.id}, ${a.vintages.join(' with ')}; ${other.measured.dataset.id}, ${b.vintages.join(' with ')})`,
        },
      ]
    }),
  )
}
