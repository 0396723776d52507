// A measure beside an indicator. The single series decides; everything else is shown beside it, so that a reader can
// see what would speak against the answer.
import type { ComparedEffect, Effect, EffectPoint, SyntheticEffect, Told } from '../../model/index.js'
import { lengthInDays, shownDay, textOf, told } from '../../model/index.js'
import { splicedNote } from '../warnings.js'
import { type Segmented, wavesOf } from './design.js'
import { differenceInDifferences, LEAST_CONTROLS, placeboDifferences } from './difference-in-differences.js'
import { inPerCent, SURE } from './per-cent.js'
import { anticipation, earlierTrend, placeboDates, placeboPlaces } from './placebos.js'
import { type EffectQuestion, firstAfter, type PlacePoint, type PlaceSeries } from './question.js'
import { contradictedStep, refusalsOf } from './refusals.js'
import { type SegmentedResult, segmentedRegression } from './segmented-regression.js'
import { syntheticControl } from './synthetic-control.js'
import { answerOf } from './wording.js'

const PERIODS_IN_YEAR = { day: 365.25, week: 52.18, month: 12, quarter: 4, year: 1, twelve_months: 12 } as const

const valuesOf = ({ points }: PlaceSeries): readonly number[] => points.map(({ value }) => value)

/** The series without the part before the last change of method; what lies after one that came later is cut too. */
function withoutBreaks(question: EffectQuestion): { question: EffectQuestion; notes: readonly Told[] } {
  const { breaks, at } = question
  const inside = breaks.filter(({ at: day }) =>
    question.treated.points.some(({ start, end }) => (start < day && end >= day) || start === day),
  )
  if (inside.length === 0) return { question, notes: [] }
  const from =
    inside
      .filter(({ at: day }) => day <= at)
      .map(({ at: day }) => day)
      .sort()
      .at(-1) ?? ''
  const until =
    inside
      .filter(({ at: day }) => day > at)
      .map(({ at: day }) => day)
      .sort()[0] ?? '9999'
  const cut = (series: PlaceSeries): PlaceSeries => ({
    ...series,
    points: series.points.filter(({ start, end }) => start >= from && end < until),
  })
  return {
    question: {
      ...question,
      treated: cut(question.treated),
      controls: question.controls.map(cut),
      neighbours: question.neighbours.map(cut),
    },
    notes: inside.map(({ at: day, note }) =>
      told('method_break', `${note} (${shownDay(day)}) What lies on the other side is left out.`, note, day),
    ),
  }
}

function segmentedOf({ treated, at, frequency }: EffectQuestion): Segmented {
  const inYear = PERIODS_IN_YEAR[frequency]
  return {
    values: valuesOf(treated),
    exposures: treated.points.map((point) => lengthInDays(point) ?? 1),
    from: firstAfter(treated.points, at),
    season: inYear > 1 && inYear < 60 ? inYear : null,
  }
}

function pointsOf(points: readonly PlacePoint[], from: number, result: SegmentedResult | null): readonly EffectPoint[] {
  const step = result?.step.estimate ?? 0
  const fitted = result?.fit.coefficients.at(-1) ?? 0
  return points.map(({ start, end, value }, index) => {
    const fit = result?.fit.expected[index] ?? null
    if (fit === null) return { start, end, value, expected: null, unchanged: null }
    const unchanged = index >= from ? fit * Math.exp(-fitted) : fit
    return { start, end, value, expected: index >= from ? unchanged * Math.exp(step) : fit, unchanged }
  })
}

function comparedOf(question: EffectQuestion, from: number): ComparedEffect | null {
  const controls = question.controls.map(valuesOf)
  if (controls.length < LEAST_CONTROLS) return null
  const step = differenceInDifferences(valuesOf(question.treated), controls, from)
  if (step === null) return null
  const placebos = placeboDifferences(controls, from)
  return {
    estimate: inPerCent(step),
    placebos: { asMuch: placebos.filter(({ chance }) => chance <= step.chance).length, of: placebos.length },
  }
}

function syntheticOf(question: EffectQuestion, from: number): SyntheticEffect | null {
  const controls = question.controls.map(valuesOf)
  if (controls.length < LEAST_CONTROLS) return null
  const made = syntheticControl(valuesOf(question.treated), controls, from)
  const standsOut = ({ before, after }: { before: number; after: number }): number => after / Math.max(before, 1e-9)
  const placebos = controls.map((values, index) => syntheticControl(values, controls.toSpliced(index, 1), from))
  const level = made.synthetic.slice(from).reduce((sum, value) => sum + value, 0) / (made.synthetic.length - from)
  return {
    difference: made.difference,
    change: (100 * made.difference) / Math.max(level, 1e-9),
    weights: made.weights
      .map((weight, index) => ({ place: question.controls[index]?.place ?? '', weight }))
      .filter(({ weight }) => weight > 0.005)
      .sort((a, b) => b.weight - a.weight),
    before: made.before,
    after: made.after,
    placebos: {
      asMuch: placebos.filter((placebo) => standsOut(placebo) >= standsOut(made)).length,
      of: placebos.length,
    },
  }
}

function notesOf(question: EffectQuestion): readonly Told[] {
  const { vintages, preliminary, announced, at, controls } = question
  const notes: Told[] = []
  if (announced !== null && announced < at)
    notes.push(
      told(
        'announced',
        `It was announced or threatened from ${shownDay(announced)} on; what people did since then lies before the date.`,
        announced,
      ),
    )
  if (vintages.length > 1) notes.push(splicedNote(vintages))
  if (preliminary) notes.push(told('preliminary', 'Some of the values are preliminary.'))
  if (controls.length < LEAST_CONTROLS)
    notes.push(
      told(
        'no_controls',
        `Too few other places are held to compare with (${controls.length} of ${LEAST_CONTROLS}).`,
        controls.length,
        LEAST_CONTROLS,
      ),
    )
  return notes
}

/** So many periods before the date are looked at for a difference that was there already. */
const RECENT = 6
/** A difference of this share is told. */
const TELLING = 0.2

/** Whether the series had left its long trend before the date, so that part of the difference is older than it. */
function olderDifference(points: readonly EffectPoint[], from: number): readonly Told[] {
  const recent = points.slice(Math.max(0, from - RECENT), from)
  const sum = (of: (point: EffectPoint) => number): number => recent.reduce((total, point) => total + of(point), 0)
  const off = sum(({ value }) => value) / sum(({ unchanged }) => unchanged ?? 0) - 1
  if (Math.abs(off) < TELLING) return []
  const [side, share] = [off < 0 ? 'below' : 'above', Math.abs(100 * off).toFixed(0)]
  return [
    told(
      'older_difference',
      `In the ${recent.length} periods before the date it lay ${share} % ${side} its long trend already: part of the difference may be older than the date.`,
      ...[recent.length, share, side],
    ),
  ]
}

/** What holds whether or not an answer is given. */
function framed(question: EffectQuestion, from: number, notes: readonly Told[]) {
  const { measure, label, at, dataset, definition, counted, unit, frequency, vintages, treated, rivals } = question
  const { points } = treated
  return {
    ...{ measure, label, at, dataset, definition, counted, unit, frequency, vintages },
    place: treated.place,
    window: { start: points[0]?.start ?? null, end: points.at(-1)?.end ?? null },
    before: from,
    after: points.length - from,
    rivals: rivals.map(({ label: name, when }) => ({ label: name, at: when.start ?? when.end ?? '' })),
    notes: [...notes, ...notesOf(question)],
  }
}

function answered(effect: Omit<Effect, 'answer' | 'sentence'>): Effect {
  const answer = answerOf(effect)
  return { ...effect, answer, sentence: textOf(answer) }
}

function refused(question: EffectQuestion, from: number, notes: readonly Told[], refusals: readonly Told[]): Effect {
  const effect = {
    ...framed(question, from, notes),
    points: pointsOf(question.treated.points, from, null),
    verdict: 'refused' as const,
    refusals,
    ...{ estimate: null, regression: null, differenceInDifferences: null, synthetic: null, placeboDates: null },
    ...{ placeboPlaces: [], earlierTrend: null, anticipation: null, displacement: [] },
  }
  return answered(effect)
}

/** Answers whether a series changed at a date, or says why it can't be told. */
export function estimateEffect(asked: EffectQuestion): Effect {
  const { question, notes } = withoutBreaks(asked)
  const series = segmentedOf(question)
  const refusals = refusalsOf(question)
  if (refusals.length > 0) return refused(question, series.from, notes, refusals)
  const result = segmentedRegression(series)
  const estimate = inPerCent(result.step)
  const starts = question.treated.points.map(({ start }) => start)
  const points = pointsOf(question.treated.points, series.from, result)
  const contradicted = estimate.chance < SURE ? contradictedStep(estimate.change, points, series.from) : null
  if (contradicted !== null) return refused(question, series.from, notes, [contradicted])
  const effect = {
    ...framed(question, series.from, [...notes, ...olderDifference(points, series.from)]),
    points,
    verdict:
      estimate.chance >= SURE ? ('no_change' as const) : estimate.change > 0 ? ('rise' as const) : ('fall' as const),
    refusals,
    estimate,
    regression: {
      family: result.fit.family,
      dispersion: result.fit.dispersion,
      autocorrelation: result.step.autocorrelation,
      waves: wavesOf(series),
      neweyWest: result.robustError,
    },
    differenceInDifferences: comparedOf(question, series.from),
    synthetic: syntheticOf(question, series.from),
    placeboDates: placeboDates(series, starts, estimate),
    placeboPlaces: placeboPlaces(series, question.controls),
    earlierTrend: earlierTrend(series, PERIODS_IN_YEAR[question.frequency]),
    anticipation: anticipation(series, starts),
    displacement: placeboPlaces(series, question.neighbours),
  }
  return answered(effect)
}
