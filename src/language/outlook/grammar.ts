// What differs between languages when outlooks are read: how a sentence is cut, what proposes and refines, which words
// bound a day, and the words by which kinds are told apart. All else is the same.
import type { Outlook, Sentence } from '../../model/index.js'
import type { Clause } from '../clauses.js'
import type { ReadingContext } from '../context.js'
import type { Token } from '../token.js'
import type { Candidate, Proposer } from './propose.js'
import type { Refiner } from './refine.js'

/** The words by which plan, promise, threat and prediction are told apart. */
export interface KindSigns {
  /** What the speaker's verb makes of words that look ahead. */
  spoken(token: Token): Outlook['kind'] | null
  /** Whether what is foretold comes about by itself. */
  comesAbout(context: ReadingContext, candidate: Candidate): boolean
  /** Whether something ends or begins on a day. */
  expires(context: ReadingContext, candidate: Candidate): boolean
  /** Whether it is the speaker's own word ("we will"). */
  isFirstPerson(context: ReadingContext, candidate: Candidate): boolean
  /** Words that make a duty a step still open. */
  readonly stillToDo: ReadonlySet<string>
}

export interface OutlookGrammar {
  clausesIn(context: ReadingContext, sentence: Sentence): readonly Clause[]
  readonly proposers: readonly Proposer[]
  readonly refiners: readonly Refiner[]
  readonly signs: KindSigns
  /** How the words before the token at `index`, or that token, bound the day that begins there. */
  boundAt(tokens: readonly Token[], index: number): 'up_to' | 'from_on' | null
}
