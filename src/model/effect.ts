// A measure beside an indicator: whether the series changed at that time by more than chance brings about, how sure
// that is, and what else may lie behind it. Nothing here says that the measure did it.
import type { Frequency } from './series.js'
import type { Interval } from './time.js'
import type { Told } from './told.js'

export type EffectVerdict =
  /** Too little is held to tell anything. */
  | 'refused'
  /** Nothing that can be told from chance. */
  | 'no_change'
  | 'rise'
  | 'fall'

/** A change in per cent of what was to be expected. */
export interface EffectEstimate {
  readonly change: number
  /** The interval of 95 per cent. */
  readonly low: number
  readonly high: number
  /** How often chance alone brings about as much. */
  readonly chance: number
}

/** One period of the series. */
export interface EffectPoint {
  readonly start: string
  readonly end: string
  readonly value: number
  /** What the regression gives for it. */
  readonly expected: number | null
  /** What level, trend and season from before give for it. */
  readonly unchanged: number | null
}

/** The same question asked of another place. */
export interface PlaceEffect {
  readonly place: string
  readonly estimate: EffectEstimate
}

/** The place beside others that nothing was done to. */
export interface ComparedEffect {
  readonly estimate: EffectEstimate
  /** How many of the other places, each taken in turn for the one in question, stand out as much. */
  readonly placebos: { readonly asMuch: number; readonly of: number }
}

export interface SyntheticEffect {
  /** In the unit of the series, a period. */
  readonly difference: number
  /** The same in per cent of the synthetic place. */
  readonly change: number
  readonly weights: readonly { readonly place: string; readonly weight: number }[]
  /** How far the synthetic place lies from the real one before and after, as a root mean square. */
  readonly before: number
  readonly after: number
  readonly placebos: { readonly asMuch: number; readonly of: number }
}

/** Dates on which nothing is known to have happened, each taken for the one in question. */
export interface PlaceboDates {
  readonly tried: readonly { readonly at: string; readonly estimate: EffectEstimate }[]
  /** How many of them would be called a change. */
  readonly called: number
  /** How many moved at least as far as the date in question. */
  readonly asFar: number
}

export interface Effect {
  /** Id of the measure, or null where a date was given. */
  readonly measure: string | null
  readonly label: string
  /** The day from which a change is looked for. */
  readonly at: string
  readonly dataset: string
  readonly definition: string
  /** What is counted, in words. */
  readonly counted: string
  readonly unit: string
  readonly place: string
  readonly frequency: Frequency
  readonly vintages: readonly string[]
  readonly window: Interval
  /** How many periods lie before and after. */
  readonly before: number
  readonly after: number
  readonly points: readonly EffectPoint[]
  readonly verdict: EffectVerdict
  readonly refusals: readonly Told[]
  readonly estimate: EffectEstimate | null
  /** How the estimate was made. */
  readonly regression: {
    readonly family: 'poisson' | 'quasi_poisson' | 'negative_binomial'
    readonly dispersion: number
    readonly autocorrelation: number
    /** Waves a year that stand for the season. */
    readonly waves: number
    /** The error after Newey and West, on the scale of logarithms. */
    readonly neweyWest: number
  } | null
  readonly differenceInDifferences: ComparedEffect | null
  readonly synthetic: SyntheticEffect | null
  readonly placeboDates: PlaceboDates | null
  /** The same date in places where nothing was done. */
  readonly placeboPlaces: readonly PlaceEffect[]
  /** How it moved before, a year. */
  readonly earlierTrend: EffectEstimate | null
  /** Whether it had moved already in the last periods before. */
  readonly anticipation: { readonly since: string; readonly estimate: EffectEstimate } | null
  /** What else happened near the date. */
  readonly rivals: readonly { readonly label: string; readonly at: string }[]
  /** Places that may receive what is displaced; they are no controls. */
  readonly displacement: readonly PlaceEffect[]
  readonly notes: readonly Told[]
  /** The answer in plain sentences, one by one. */
  readonly answer: readonly Told[]
  /** The same as one text. */
  readonly sentence: string
}
