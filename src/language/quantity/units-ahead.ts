// A unit that is told once, behind the last number of a list or of a change: "12, 15 and 18 tonnes", "from 6 to 3 a day".
import type { Quantity } from '../../model/index.js'
import { type ReadingContext, tokenAt } from '../context.js'
import { isBare, isElided, mayLend, sharesMagnitude } from './parallel.js'
import { LISTED, RANGE_OPENS } from './parallel-lexicon.js'
import { isLikeInSize } from './parallel-ways.js'

/** Between the last number but one and the last. */
const JOINED_LAST = /^,? (?:and|y|e)$/u
/** How many times as large as another number of its list one may be. */
const WITHIN = 10
/** Between the two sides of a change. */
const TO = /^ (?:to|a)(?: (?:about|around|nearly|almost|just|only|casi|solo|sólo))?$/u

/** Whether the number leaves its unit to the one behind it. */
function leavesUnit(context: ReadingContext, quantity: Quantity, next: Quantity): boolean {
  const { text } = context
  if (!isBare(quantity) || !mayLend(text, next) || sharesMagnitude(next, quantity)) return false
  const between = text.slice(quantity.span.end, next.span.start).trimEnd()
  const before = text.slice(Math.max(0, quantity.span.start - 10), quantity.span.start).trimEnd()
  if (TO.test(between)) return RANGE_OPENS.test(before)
  const { pos } = context.tokens[tokenAt(context, next.span.end)] ?? {}
  // "Police held 12 and 40 kilos were found": a verb behind the unit begins a clause of its own.
  if (next.kind === 'money' || !isLikeInSize(next, quantity, WITHIN) || pos === 'AUX' || pos === 'VERB') return false
  // "The toll is 15, nearly 80 per cent women": what a comma parts from a number with its unit is said of the first.
  const inList = isElided(next) ? LISTED : JOINED_LAST
  return inList.test(between) && next.span.start === next.number.start
}

/** The quantities, each bare one with the unit that stands behind the next of its list. */
export function withUnitsAhead(context: ReadingContext, quantities: readonly Quantity[]): Quantity[] {
  const full: Quantity[] = []
  for (const quantity of [...quantities].reverse()) {
    const next = full.at(-1)
    const lends = next !== undefined && leavesUnit(context, quantity, next)
    full.push(lends ? { ...quantity, kind: next.kind, unit: next.unit } : quantity)
  }
  return full.reverse()
}
