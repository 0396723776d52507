// What a language brings to the reading of quantities; putting the parts together is the same for all.
import type { ReadingContext } from '../context.js'
import type { Token } from '../token.js'
import type { looseningAfter, looseningBefore } from './approx.js'
import type { Proposer } from './draft.js'
import type { Rate } from './rate.js'

export interface QuantityGrammar {
  /** Whether anything can begin at the word (lower case); asked of every word, so it must be quick. */
  readonly mayBegin: (lower: string) => boolean
  /** The first that fires at a word takes it. */
  readonly proposers: readonly Proposer[]
  readonly looseningBefore: (
    tokens: readonly Token[],
    index: number,
    start: number,
    duration: boolean,
  ) => ReturnType<typeof looseningBefore>
  readonly looseningAfter: typeof looseningAfter
  /** What is counted for, from offset `at` up to the end of the sentence; `money` allows prices. */
  readonly rateAt: (context: ReadingContext, at: number, end: number, money: boolean) => Rate | null
}
