// An attribution as it is proposed, in tokens.
import type { Attribution, Name, Sentence } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import type { Token } from '../token.js'
import type { Certainty } from './lexicon-verbs.js'
import type { Quote } from './quotes.js'

/** Tokens `first` to `last`, exclusive. */
export interface Stretch {
  readonly first: number
  readonly last: number
}

export interface Found {
  readonly source: Stretch | 'author' | 'not_established'
  readonly cue: Stretch | null
  readonly content: readonly Stretch[]
  readonly form: Attribution['form'] | null
  readonly certainty: Certainty
  readonly rule: string
}

export interface AttributionScope {
  readonly context: ReadingContext
  readonly tokens: readonly Token[]
  readonly quotes: readonly Quote[]
  /** Index of the quotation each token is in, -1 outside. */
  readonly quoted: Int32Array
  /** Names and pronouns by their first token, with where they end. */
  readonly names: ReadonlyMap<number, { readonly name: Name; readonly last: number }>
  /** Whether a token belongs to a name or a mention of somebody. */
  readonly somebody: Uint8Array
}

/** Where a reader stands: the sentence with the tokens that belong to it. */
export interface At {
  readonly scope: AttributionScope
  readonly sentence: Sentence
}
