// When nothing can be told. Each bound was set by simulation (bench/effect.mjs): below it, too often a change is called
// where there is none, or none could ever be seen.
import { type EffectPoint, shownDay, type Told, told } from '../../model/index.js'
import { type EffectQuestion, firstAfter } from './question.js'

/** A whole year, without which a season would pass for a trend. */
export const LEAST_BEFORE = 12
/** Periods after the date. */
export const LEAST_AFTER = 6
const LEAST_POINTS = 24
/** Below this many counted before, or to be expected after, chance moves a series by more than any measure. */
const LEAST_COUNTED = 30

const PERIOD_WORD = {
  day: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  twelve_months: 'month',
}

/** So many periods in words. */
export const periodsInWords = (count: number, frequency: EffectQuestion['frequency']): string =>
  `${count} ${PERIOD_WORD[frequency]}${count === 1 ? '' : 's'}`

function ofLength(question: EffectQuestion): readonly Told[] {
  const { treated, at, frequency } = question
  const before = firstAfter(treated.points, at)
  const after = treated.points.length - before
  const words = (count: number): string => periodsInWords(count, frequency)
  const found: Told[] = []
  if (after < LEAST_AFTER)
    found.push(
      told(
        'too_few_after',
        `Only ${words(after)} of the series ${after === 1 ? 'lies' : 'lie'} after ${shownDay(at)}; at least ${LEAST_AFTER} are needed.`,
        ...[words(after), at, LEAST_AFTER],
      ),
    )
  if (before < LEAST_BEFORE)
    found.push(
      told(
        'too_few_before',
        `Only ${words(before)} lie before ${shownDay(at)}; at least ${LEAST_BEFORE} are needed.`,
        ...[words(before), at, LEAST_BEFORE],
      ),
    )
  else if (treated.points.length < LEAST_POINTS)
    found.push(
      told(
        'too_few_points',
        `The series has ${words(treated.points.length)} in all; at least ${LEAST_POINTS} are needed.`,
        ...[words(treated.points.length), LEAST_POINTS],
      ),
    )
  return found
}

function ofCounts({ treated, at }: EffectQuestion): readonly Told[] {
  const from = firstAfter(treated.points, at)
  const before = treated.points.slice(0, from).reduce((sum, { value }) => sum + value, 0)
  const expected = from === 0 ? 0 : (before / from) * (treated.points.length - from)
  if (before >= LEAST_COUNTED && expected >= LEAST_COUNTED) return []
  return [
    told(
      'small_counts',
      `Too little is counted: ${before} before, and by that about ${Math.round(expected)} to be expected after; at least ${LEAST_COUNTED} each are needed.`,
      ...[before, Math.round(expected), LEAST_COUNTED],
    ),
  ]
}

/** Why no answer is given; empty where one can be. */
export function refusalsOf(question: EffectQuestion): readonly Told[] {
  if (question.stock)
    return [told('stock', 'It is a number at a time, not a count over a period; this method does not fit it.')]
  if (question.frequency === 'twelve_months')
    return [
      told(
        'overlapping',
        'Each value covers twelve months, so that a change on one day spreads over a year of values; take a series by month.',
      ),
    ]
  if (question.treated.points.some(({ value }) => value < 0))
    return [told('negative_values', 'The series has values below zero; this method counts.')]
  const short = ofLength(question)
  return short.length > 0 ? short : ofCounts(question)
}

/**
 * Why a step that came out can't stand: what was counted after the date lies on the other side of what was expected
 * unchanged. The series then moved otherwise than by a step, and the jump at the date says nothing of it.
 *
 * @param change the step in per cent
 */
export function contradictedStep(change: number, points: readonly EffectPoint[], from: number): Told | null {
  const after = points.slice(from).flatMap(({ value, unchanged }) => (unchanged === null ? [] : [{ value, unchanged }]))
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
  const counted = sum(after.map(({ value }) => value))
  const awaited = sum(after.map(({ unchanged }) => unchanged))
  if (after.length === 0 || counted === awaited || counted > awaited === change > 0) return null
  return told(
    'no_step',
    'After the date the series moved otherwise than by a step: what was counted and the jump at the date lie on two sides of what was expected.',
  )
}
