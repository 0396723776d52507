// The answer in sentences that would stand in court: what was seen and how sure it is, never what brought it about.
import { type Effect, type EffectEstimate, shownDay, type Told, told } from '../../model/index.js'
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

/** An effect before it is put into words. */
type Unworded = Omit<Effect, 'sentence' | 'answer'>

/** How many periods lie after the date, and before it. */
const lengths = ({ before, after, frequency }: Unworded): readonly [string, string] => [
  periodsInWords(after, frequency),
  periodsInWords(before, frequency),
]

/** What was counted beside what was to be expected, and how often chance does as much. */
function ofChange(effect: Unworded, estimate: EffectEstimate): readonly Told[] {
  const { counted, place, at, verdict } = effect
  const [share, low, high] = [
    Math.abs(estimate.change).toFixed(0),
    shownChange(estimate.low),
    shownChange(estimate.high),
  ]
  const [after, before] = lengths(effect)
  return [
    told(
      verdict,
      `From ${shownDay(at)} on, ${counted} (${place}) lay ${share} % ${verdict === 'rise' ? 'above' : 'below'} what level, trend and season until then lead to expect (95 % interval ${low} to ${high}; ${after} after, ${before} before).`,
      ...[at, counted, place, share, low, high, after, before],
    ),
    byChance(estimate),
    told('no_cause', 'This is a change at that time; the series does not tell what brought it about.'),
  ]
}

function ofNone(effect: Unworded, estimate: EffectEstimate): readonly Told[] {
  const { counted, place, at } = effect
  const off = shownEstimate(estimate)
  const [after, before] = lengths(effect)
  return [
    told(
      'no_change',
      `No change that can be told from chance: from ${shownDay(at)} on, ${counted} (${place}) lay ${off} off what level, trend and season until then lead to expect (95 % interval; ${after} after, ${before} before).`,
      ...[at, counted, place, off, after, before],
    ),
    byChance(estimate),
    told('no_proof', 'That is no proof that nothing changed: anything within the interval may have.'),
  ]
}

function byChance({ chance }: EffectEstimate): Told {
  const often = shownChance(chance)
  return told('chance', `Where nothing changes, chance brings about as much ${often}.`, often)
}

/** The verdict in words. */
export function answerOf(effect: Unworded): readonly Told[] {
  const { estimate, verdict, counted, place, refusals } = effect
  if (estimate === null) return [told('refused', `No answer for ${counted} (${place}):`, counted, place), ...refusals]
  return verdict === 'no_change' ? ofNone(effect, estimate) : ofChange(effect, estimate)
}

/** What a line beside the answer is about. */
export type CaveatTopic = 'earlier' | 'placebos' | 'other_places' | 'near_by' | 'same_time' | 'data'

/** A line beside the answer. */
export interface EffectCaveat extends Told {
  readonly topic: CaveatTopic
}

const about =
  (topic: CaveatTopic) =>
  (line: Told): EffectCaveat => ({ topic, ...line })

function beforeLines({ earlierTrend, anticipation }: Unworded): readonly Told[] {
  const trend = earlierTrend === null ? '' : shownEstimate(earlierTrend)
  const before = anticipation === null ? '' : shownEstimate(anticipation.estimate)
  return [
    ...(earlierTrend === null ? [] : [told('earlier_trend', `Earlier trend: ${trend} a year until then.`, trend)]),
    ...(anticipation === null
      ? []
      : [
          told(
            'anticipation',
            `Just before, from ${shownDay(anticipation.since)}: ${before}.`,
            anticipation.since,
            before,
          ),
        ]),
  ]
}

function placeboLines({ placeboDates: dates, placeboPlaces: places }: Unworded): readonly Told[] {
  const changed = places.filter(({ estimate }) => estimate.chance < SURE).length
  return [
    ...(dates === null
      ? []
      : [
          told(
            'placebo_dates',
            `Placebo dates: ${dates.called} of ${dates.tried.length} earlier dates would be called a change; ${dates.asFar} moved as far.`,
            ...[dates.called, dates.tried.length, dates.asFar],
          ),
        ]),
    ...(places.length === 0
      ? []
      : [
          told(
            'placebo_places',
            `Placebo places: ${changed} of ${places.length} other places show a change at the same date.`,
            ...[changed, places.length],
          ),
        ]),
  ]
}

/** The place beside others, and how many of these stand out as much. */
const besideOthers = (
  code: string,
  how: string,
  change: string,
  { asMuch, of }: { readonly asMuch: number; readonly of: number },
): Told => told(code, `${how}: ${change}; ${asMuch} of ${of} of them stand out as much.`, change, asMuch, of)

function otherPlaceLines({ differenceInDifferences: difference, synthetic }: Unworded): readonly Told[] {
  const together = 'Beside other places together (difference in differences)'
  const mixed = 'Beside a mix of other places (synthetic control)'
  return [
    ...(difference === null
      ? []
      : [besideOthers('difference', together, shownEstimate(difference.estimate), difference.placebos)]),
    ...(synthetic === null
      ? []
      : [besideOthers('synthetic', mixed, shownChange(synthetic.change), synthetic.placebos)]),
  ]
}

function nearByLines({ displacement }: Unworded): readonly Told[] {
  return displacement
    .filter(({ estimate }) => estimate.chance < SURE)
    .map(({ place, estimate }) => {
      const change = shownEstimate(estimate)
      return told('near_by', `Near by, at the same date: ${place} ${change}.`, place, change)
    })
}

/** What a reader should weigh beside the answer, a line each. */
export const caveatsOf = (effect: Unworded): readonly EffectCaveat[] => [
  ...beforeLines(effect).map(about('earlier')),
  ...placeboLines(effect).map(about('placebos')),
  ...otherPlaceLines(effect).map(about('other_places')),
  ...nearByLines(effect).map(about('near_by')),
  ...effect.rivals
    .map(({ label, at }) => told('same_time', `At about the same time: ${label}, ${shownDay(at)}.`, label, at))
    .map(about('same_time')),
  ...effect.notes.map(about('data')),
]

/** How the estimate was made; null where none was. */
export function methodOf({ regression, dataset, vintages }: Unworded): Told | null {
  if (regression === null) return null
  const { family, dispersion, autocorrelation, waves } = regression
  const [kind, spread, likeness] = [family.replace('_', ' '), dispersion.toFixed(1), autocorrelation.toFixed(2)]
  return told(
    'method',
    `Method: segmented regression (${kind}, dispersion ${spread}, autocorrelation about ${likeness}), ${waves === 1 ? 'one wave' : `${waves} waves`} a year; ${dataset} of ${vintages.join(', ')}.`,
    ...[family, spread, likeness, waves, dataset, vintages.join(', ')],
  )
}
