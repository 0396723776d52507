// The whole that a number is a part of: what stands behind "of".
import { tokenAt } from '../context.js'
import type { Token } from '../token.js'
import { LOOSENING } from './claim-lexicon.js'
import type { Nearby } from './nearby.js'
import { phraseAt, type What } from './phrase.js'
import type { Setting } from './setting.js'

/** "250 of some 3,500 [mills]", "half of the 1,200 [households]": the whole has a number of its own. */
function behindCount(tokens: readonly Token[], first: number, limit: number): number {
  let i = first
  while (
    i < limit &&
    (LOOSENING.has((tokens[i] as Token).lower) || /^(?:these|those|all)$/u.test((tokens[i] as Token).lower))
  )
    i++
  return tokens[i]?.pos === 'NUM' || tokens[i]?.lower === 'some' ? behindNumerals(tokens, i, limit) : first
}

function behindNumerals(tokens: readonly Token[], first: number, limit: number): number {
  let i = first
  while (i < limit && ((tokens[i] as Token).pos === 'NUM' || (tokens[i] as Token).lower === 'some')) i++
  return i
}

/** The first token of a time behind `from`: "$40m of cloth [last year]". */
function untilTime({ context }: Setting, { times }: Nearby, from: number, limit: number): number {
  const at = (context.tokens[from] as Token).end
  const time = times.find(({ span }) => span.start >= at)
  return time === undefined ? limit : Math.min(limit, tokenAt(context, time.span.start))
}

/** The noun phrase behind "of", without its own number and without a time that follows. */
export const wholeBehind = (setting: Setting, nearby: Nearby, first: number, limit: number): What | null =>
  phraseAt(setting, behindCount(setting.context.tokens, first, limit), untilTime(setting, nearby, first - 1, limit))
