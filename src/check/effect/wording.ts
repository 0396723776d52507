// The answer in sentences that would stand in court: what was seen and how sure it is, never what brought it about.
import { type Effect, type EffectEstimate, shownDay } from '../../model/index.js'
import { SURE } from './per-cent.js'
import { periodsInWords } from './refusals.js'

/** A change in per cent, signed; large rises as multiples would read no easier. */
export const shownChange = (value: number): string =>
  `${value < 0 ? '−' : '+'}${Math.abs(value) < 10 ? Math.abs(value).toFixed(1) : Math.abs(value).toFixed(0)} %`

/** An estimate with its interval. */
export const shownEstimate = ({ change, low, high }: EffectEstimate): string =>
  `${shownChange(change)} (${shownChange(low)} to ${shownChange(high)})`

/** How often chance does as much, in whole numbers. */
export function shownChance(chance: number): string {
  if (chance < 0.001) return 'in fewer than 1 of 1,000 such series'
  const of = chance < 0.01 ? 1000 : 100
  return `in about ${Math.max(1, Math.round(chance * of))} of ${of.toLocaleString('en')} such series`
}

type Told = Omit<Effect, 'sentence'>

const lengths = ({ before, after, frequency }: Told): string =>
  `${periodsInWords(after, frequency)} after, ${periodsInWords(before, frequency)} before`

function ofChange(effect: Told, estimate: EffectEstimate): string {
  const { counted, place, at, verdict } = effect
  const side = verdict === 'rise' ? 'above' : 'below'
  return [
    `From ${shownDay(at)} on, ${counted} (${place}) lay ${Math.abs(estimate.change).toFixed(0)} % ${side} what level, trend and season until then lead to expect (95 % interval ${shownChange(estimate.low)} to ${shownChange(estimate.high)}; ${lengths(effect)}).`,
    `Where nothing changes, chance brings about as much ${shownChance(estimate.chance)}.`,
    'This is a change at that time; the series does not tell what brought it about.',
  ].join(' ')
}

function ofNone(effect: Told, estimate: EffectEstimate): string {
  const { counted, place, at } = effect
  return [
    `No change that can be told from chance: from ${shownDay(at)} on, ${counted} (${place}) lay ${shownEstimate(estimate)} off what level, trend and season until then lead to expect (95 % interval; ${lengths(effect)}).`,
    `Where nothing changes, chance brings about as much ${shownChance(estimate.chance)}.`,
    'That is no proof that nothing changed: anything within the interval may have.',
  ].join(' ')
}

/** The verdict in words. */
export function sentenceOf(effect: Told): string {
  if (effect.estimate === null)
    return `No answer for ${effect.counted} (${effect.place}): ${effect.refusals.map(({ message }) => message).join(' ')}`
  return effect.verdict === 'no_change' ? ofNone(effect, effect.estimate) : ofChange(effect, effect.estimate)
}

/** What a line beside the answer is about. */
export type CaveatTopic = 'earlier' | 'placebos' | 'other_places' | 'near_by' | 'same_time' | 'data'

/** A line beside the answer. */
export interface EffectCaveat {
  readonly topic: CaveatTopic
  readonly text: string
}

const caveat =
  (topic: CaveatTopic) =>
  (text: string): EffectCaveat => ({ topic, text })

function beforeLines({ earlierTrend, anticipation }: Told): readonly string[] {
  return [
    ...(earlierTrend === null ? [] : [`Earlier trend: ${shownEstimate(earlierTrend)} a year until then.`]),
    ...(anticipation === null
      ? []
      : [`Just before, from ${shownDay(anticipation.since)}: ${shownEstimate(anticipation.estimate)}.`]),
  ]
}

function placeboLines({ placeboDates, placeboPlaces }: Told): readonly string[] {
  const called = placeboPlaces.filter(({ estimate }) => estimate.chance < SURE).length
  return [
    ...(placeboDates === null
      ? []
      : [
          `Placebo dates: ${placeboDates.called} of ${placeboDates.tried.length} earlier dates would be called a change; ${placeboDates.asFar} moved as far.`,
        ]),
    ...(placeboPlaces.length === 0
      ? []
      : [`Placebo places: ${called} of ${placeboPlaces.length} other places show a change at the same date.`]),
  ]
}

function otherPlaceLines({ differenceInDifferences: difference, synthetic }: Told): readonly string[] {
  return [
    ...(difference === null
      ? []
      : [
          `Beside other places together (difference in differences): ${shownEstimate(difference.estimate)}; ${difference.placebos.asMuch} of ${difference.placebos.of} of them stand out as much.`,
        ]),
    ...(synthetic === null
      ? []
      : [
          `Beside a mix of other places (synthetic control): ${shownChange(synthetic.change)}; ${synthetic.placebos.asMuch} of ${synthetic.placebos.of} of them stand out as much.`,
        ]),
  ]
}

/** What a reader should weigh beside the answer, a line each. */
export function caveatsOf(effect: Told): readonly EffectCaveat[] {
  const nearBy = effect.displacement.filter(({ estimate }) => estimate.chance < SURE)
  return [
    ...beforeLines(effect).map(caveat('earlier')),
    ...placeboLines(effect).map(caveat('placebos')),
    ...otherPlaceLines(effect).map(caveat('other_places')),
    ...nearBy
      .map(({ place, estimate }) => `Near by, at the same date: ${place} ${shownEstimate(estimate)}.`)
      .map(caveat('near_by')),
    ...effect.rivals
      .map(({ label, at }) => `At about the same time: ${label}, ${shownDay(at)}.`)
      .map(caveat('same_time')),
    ...effect.notes.map(({ message }) => message).map(caveat('data')),
  ]
}

/** How the estimate was made; null where none was. */
export function methodOf({ regression, dataset, vintages }: Told): string | null {
  if (regression === null) return null
  const { family, dispersion, autocorrelation, waves } = regression
  return `Method: segmented regression (${family.replace('_', ' ')}, dispersion ${dispersion.toFixed(1)}, autocorrelation about ${autocorrelation.toFixed(2)}), ${waves === 1 ? 'one wave' : `${waves} waves`} a year; ${dataset} of ${vintages.join(', ')}.`
}
