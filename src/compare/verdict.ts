// What a rule is asked and what it answers, when two values are set side by side.
import type { Claim, ClaimGroup, ClaimValue, Reason } from '../model/index.js'
import type { Indicator } from '../packs/schema.js'
import type { Publications } from './publication.js'
import type { Teller } from './teller-words.js'
import type { Topics } from './topic-periods.js'
import type { Ways } from './ways-of-counting.js'

/** A total with the parts that one document gives for it. */
export interface Decomposition {
  readonly total: Claim
  readonly parts: readonly Claim[]
  /** Whether the text says so ("of which"); else the numbers add up. */
  readonly told: boolean
}

/** Two numbers of one thing that a text lets two sources tell otherwise. */
export interface Disputed {
  readonly one: Valued
  readonly other: Valued
}

/** A reason with the rule that gave it and the words that tell why. */
export interface Verdict {
  readonly reason: Reason
  readonly rule: string
  readonly because: string
}

export interface ValueContext {
  readonly group: ClaimGroup
  /** Whether the group is of a step of a measure. */
  readonly ofMeasure: boolean
  /** The kind of goods that a number is on, with those that it is one of; none where its text names all, or none. */
  readonly goodsOf: (claim: Claim) => readonly string[]
  /** The indicator that two claims of the group are of, else null. */
  readonly indicatorOf: (a: Claim, b: Claim) => Indicator | null
  /** Sums that a text of the group tells in two currencies. */
  readonly conversions: readonly Conversion[]
  /** What the texts tell of the days on which they were written. */
  readonly publications: Publications
  readonly parts: readonly Decomposition[]
  /** The ways of counting of the pack that a claim's words tell, by aspect. */
  readonly waysOf: (claim: Claim) => Ways
  readonly tellers: Tellers
  /** The state for which a number is told, as far as its source's words name one. */
  readonly sideOf: (claim: Valued) => string | null
  /** The state that those are of whom a number counts, as far as its words tell. */
  readonly victimsOf: (claim: Valued) => string | null
  /** Numbers that a text of the group sets against each other. */
  readonly disputes: readonly Disputed[]
  /** The time that a number without one is of, by what its text has told of such numbers before. */
  readonly topicOf: Topics
  /** The day of the happening, as most of those tell it that give one. */
  readonly happened: string | null
  /** The day from which counts of the group run on until they are told; null where there are none. */
  readonly beginning: string | null
}

export type Valued = Claim & { readonly value: ClaimValue }

/** One sum as a text tells it in two currencies. */
export interface Conversion {
  readonly claim: Valued
  /** The other telling, in its words. */
  readonly words: string
  readonly unit: string
  readonly size: number
}

export type Rule = (a: Valued, b: Valued, context: ValueContext) => Verdict | null

/** Who counted the numbers of a group. */
export interface Tellers {
  /** Who counted a claim: a text that gives no teller repeats the number of one that does. */
  readonly of: (claim: Valued) => Teller | null
  /** Whether a text names those who counted as tellers of any number. */
  readonly isNamedIn: (document: string, teller: Teller) => boolean
}
