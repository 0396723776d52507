// What a language brings to the reading of figures; the order of the steps is the same for all.
import type { Baseline, Change, Figure, FigureRole, Modality, Quantity, Sentence } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import type { Nearby } from './nearby.js'
import type { Setting } from './setting.js'
import type { Trend } from './trend.js'

/** What was told before a figure, and what stands around it. */
export interface Told {
  /** The figures shortly before, in text order. */
  readonly earlier: readonly Figure[]
  readonly nearby: Nearby
}

export interface FigureGrammar {
  readonly changeOf: (setting: Setting, quantity: Quantity) => Change
  readonly baselineOf: (setting: Setting, quantity: Quantity, change: Change, nearby: Nearby) => Baseline | null
  readonly whatOf: (setting: Setting, quantity: Quantity, change: Change, told: Told) => Figure['what']
  readonly roleOf: (setting: Setting, quantity: Quantity) => FigureRole
  readonly trendsIn: (context: ReadingContext, sentence: Sentence, taken: ReadonlySet<number>) => Trend[]
  /** Words by which a source limits its own figure; lower case, tokens joined by one space. */
  readonly caveats: readonly string[]
  /** Words before a number that make it no fact; the first modality found in this order decides. */
  readonly modalWords: readonly (readonly [modality: Modality, words: string])[]
  /** Verbs that tell what is to come by their ending; null where helping verbs tell it. */
  readonly future: RegExp | null
  /** Whether the words between two figures (lower case) say that the second is a part of the first. */
  readonly isPartBetween: (between: string) => boolean
  /** The words between a part and its whole ("1.1 tonnes of the 1.4 tonnes"). */
  readonly partOfWhole: RegExp
}
