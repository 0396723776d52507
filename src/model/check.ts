// A figure recomputed from official series: every reading that an analyst would defend, with the claim's own first.
import type { ClaimValue } from './claim.js'
import type { Interval } from './time.js'
import type { Said, Told } from './told.js'

export type CheckVerdict =
  /** One of the claim's own readings gives its number. */
  | 'reproduced'
  /** Only readings that were not claimed give it. */
  | 'reproduced_under_other_readings'
  /** No reading gives it, with the data held. */
  | 'not_reproduced'
  /** What is held counts something else. */
  | 'not_comparable'
  /** The series do not reach over the periods that are needed. */
  | 'data_too_short'
  | 'no_suitable_data'

/** What a claim says of numbers. */
export type CheckKind =
  | 'level'
  | 'change'
  | 'share'
  | 'concentration'
  | 'rank'
  | 'ratio'
  | 'rate'
  | 'comparison'
  | 'threshold'

/** How a value is brought to a measure that can be set beside others. */
export type CheckPer = 'total' | 'day' | 'month' | 'year' | 'per_100000'

/** The baselines an analyst would defend, and the one that the text names. */
export type BaselineName =
  | 'named'
  | 'same_period_a_year_before'
  | 'period_just_before'
  | 'start_of_term'
  | 'month_before_the_start'
  | 'average_of_the_year_before'

/** The other side of a claim that sets two things side by side. */
export interface CheckedSide {
  readonly indicator: string | null
  /** Its words in lower case. */
  readonly words: string
  readonly places: readonly string[]
  /** Whether more or less of the first side is claimed; null for ratios and shares. */
  readonly first: 'more' | 'less' | null
}

/** A place in an order of periods or of places. */
export interface CheckedRank {
  /** 1 for the first. */
  readonly place: number
  readonly from: 'most' | 'least'
  readonly among: 'periods' | 'places'
  /** First ISO day of the periods that are ranked; null for all that is held. */
  readonly since: string | null
  /** Last ISO day of them; null for that of the claim's own period. */
  readonly until: string | null
  /** Whether each year's same months are ranked ("the lowest March"). */
  readonly sameMonths: boolean
}

/** What a sentence claims, as far as its words fix it; null where they leave it open. */
export interface CheckedClaim {
  readonly text: string
  /** Id of the figure it was read from, or null. */
  readonly figure: string | null
  readonly kind: CheckKind
  readonly value: ClaimValue | null
  readonly direction: 'increase' | 'decrease' | 'none' | null
  /** Id of the pack's indicator. */
  readonly indicator: string | null
  /** Its words in lower case, by which definitions are told apart. */
  readonly words: string
  /** The pack's places, added up where there are several; empty where none is told. */
  readonly places: readonly string[]
  readonly period: Interval | null
  readonly baseline: Interval | null
  /** Which baseline words without a date name ("than a year before"), or null. */
  readonly baselineName: BaselineName | null
  /** How many months lie between the two times of a change whose words tell no other baseline ("in ten months"), or null. */
  readonly apart: number | null
  /** What the words fix: per day, per 100,000, or null where a total and a mean are both meant. */
  readonly per: CheckPer | null
  /** Of a concentration: the share, in per cent, that lies in as few places as is claimed; else null. */
  readonly concentrated: number | null
  /** What is set beside: the other side of a comparison or a ratio, the whole of a share; else null. */
  readonly beside: CheckedSide | null
  /** Which place in an order is claimed; null where none is. */
  readonly rank: CheckedRank | null
  /** What narrows the claim to less than any series counts ("women", "with firearms"), or null. */
  readonly only: string | null
  /** ISO day on which it was published. */
  readonly published: string | null
}

/** One way to compute what is claimed. */
export interface CheckReading {
  readonly id: string
  readonly dataset: string
  readonly vintage: string
  readonly definition: string
  readonly place: string
  readonly period: Interval
  readonly baseline: { readonly name: BaselineName; readonly period: Interval } | null
  readonly per: CheckPer
  /** The value over the period, and over the baseline where there is one, in `unit`. */
  readonly observed: number
  readonly against: number | null
  readonly unit: string
  /** What stands beside the claim: a per cent change, a share, a count. */
  readonly computed: number
  /** `computed` less the claimed value, in the claim's unit; null where a bound is claimed. */
  readonly distance: number | null
  readonly reproduces: boolean
  /** Whether the claim's words allow it. */
  readonly own: boolean
  /** It in words, and what they say apart. */
  readonly words: string
  readonly told: Said
}

/** What is left when one place, month or category is left out of the claim's own reading. */
export interface CheckDriver {
  readonly leftOut: string
  readonly kind: 'place' | 'month' | 'category'
  readonly computed: number
}

export interface Check {
  readonly claim: CheckedClaim
  readonly verdict: CheckVerdict
  /** The claim's own readings first, each group by distance. */
  readonly readings: readonly CheckReading[]
  /** Ids of readings. */
  readonly ownReadings: readonly string[]
  readonly reproducedBy: readonly string[]
  /** The claim among all readings: how many give less, and how many were tried; null without readings. */
  readonly position: {
    readonly below: number
    readonly of: number
    readonly least: number
    readonly most: number
  } | null
  /** Whether all readings move the same way; null where nothing moves. */
  readonly signRobust: boolean | null
  /** How far a reading may lie from the claim, in the claim's unit, and why. */
  readonly tolerance: {
    readonly value: number
    readonly because: string
    readonly told: Said
  } | null
  /** The claim's own reading by what was known on the day of publication, and by the newest; ids of readings. */
  readonly asOf: { readonly known: string | null; readonly newest: string | null }
  readonly drivers: readonly CheckDriver[]
  /** How usual the comparison period is: its rank by daily rate among the twelve months that end with it. */
  readonly usualness: { readonly rank: number; readonly of: number; readonly period: Interval } | null
  readonly warnings: readonly Told[]
  /** The answer in plain sentences, one by one. */
  readonly answer: readonly Told[]
  /** The same as one text. */
  readonly sentence: string
}
