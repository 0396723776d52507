// Numbers with what they measure. Quantities come before names, attributions and events, so everything here is told
// from the words around a number alone; what a quantity claims is the figure layer's matter.

import { type Quantity, type Sentence, spanOf, type Time } from '../../model/index.js'
import { itemId, type ReadingContext } from '../context.js'
import type { Token } from '../token.js'
import { boundsOf, looseningAfter, looseningBefore } from './approx.js'
import type { Draft, Proposer } from './draft.js'
import { proposeFraction } from './fractions.js'
import { IDIOM_STARTS, proposeArticleTime, proposeIdiom, proposeMultiple, proposeRank } from './idioms.js'
import { MAGNITUDES, ONES, TENS } from './number-lexicon.js'
import { proposeAmount } from './numerals.js'
import { rateAt } from './rate.js'

/**
 * In this order, the first that fires at a word takes it: idioms hold numerals ("half a dozen"), multiples and fractions
 * are numerals with a meaning of their own ("two-thirds", "six times as many"), the plain amount is what is left, and an
 * article is a numeral only where nothing else was.
 */
const PROPOSERS: readonly Proposer[] = [
  proposeIdiom,
  proposeMultiple,
  proposeRank,
  proposeFraction,
  proposeAmount,
  proposeArticleTime,
]

/** Every whole word at which something may begin. */
const STARTS: ReadonlySet<string> = new Set([...IDIOM_STARTS, ...ONES.keys(), ...TENS.keys(), ...MAGNITUDES.keys()])

/** Whether anything can begin at the word; asked of every word, so it must be quick. */
function mayBegin(lower: string): boolean {
  if (STARTS.has(lower)) return true
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    // Digits, and the signs from ¼ to ¾ and ⅓ to ⅞.
    if ((code >= 48 && code <= 57) || (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e)) return true
  }
  return lower.endsWith('fold') || (lower.includes('-') && lower.endsWith('st'))
}

function draftsIn(context: ReadingContext, sentence: Sentence): Draft[] {
  const drafts: Draft[] = []
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    if (!mayBegin((context.tokens[index] as Token).lower)) continue
    for (const propose of PROPOSERS) {
      const draft = propose({ context, sentence, index })
      if (draft === null) continue
      drafts.push(draft)
      index = Math.max(index, draft.next - 1)
      break
    }
  }
  return drafts
}

/** Joins the words that loosen a number, and what it is counted for. */
function completed(context: ReadingContext, sentence: Sentence, draft: Draft): Quantity {
  const { text, tokens } = context
  const limit = sentence.span.end
  const before = looseningBefore(tokens, draft.first, sentence.firstToken, draft.kind === 'duration')
  const right = looseningAfter(text, draft.number.end) ?? looseningAfter(text, draft.end)
  const after = right !== null && right.end <= limit ? right : null
  const approx = draft.approx !== 'exact' ? draft.approx : (before?.approx ?? after?.approx ?? 'exact')
  const bounds = draft.bounds ?? (draft.value === null ? { low: null, high: null } : boundsOf(draft.value, approx))
  const rate =
    draft.kind === 'share' ||
    draft.kind === 'multiple' ||
    draft.kind === 'rank' ||
    draft.kind === 'age' ||
    draft.kind === 'duration'
      ? null
      : rateAt(text, draft.end, limit, draft.kind === 'money')
  const start = before === null ? draft.start : Math.min(draft.start, (tokens[before.first] as Token).start)
  const end = Math.max(draft.end, rate?.end ?? 0, after?.end ?? 0)
  const number = spanOf(text, draft.number.start, draft.number.end)
  const byTime = rate !== null && /^(?:s|min|h|d|wk|mo|a|quarter|decade|century)$/u.test(rate.per)
  return {
    id: itemId('q', number),
    rule: draft.rule,
    basis: 'stated',
    span: spanOf(text, start, end),
    number,
    kind: rate === null ? draft.kind : byTime || draft.kind === 'money' ? 'rate' : 'ratio',
    value: draft.value,
    // "around 90 or above" is about 90 and not less.
    low: after?.approx === 'at_least' && approx === 'about' ? draft.value : bounds.low,
    high: bounds.high,
    unit: rate === null ? draft.unit : `${draft.unit ?? '1'}/${rate.per}`,
    approx,
  }
}

/** Whether a temporal expression has swallowed the number; durations stay, for they measure something. */
function isCalendar(quantity: Quantity, times: readonly Time[], from: number): boolean {
  if (quantity.kind === 'duration' || quantity.kind === 'age') return false
  for (let i = from; i < times.length; i++) {
    const time = times[i] as Time
    if (time.span.start >= quantity.number.end) return false
    if (time.span.end <= quantity.number.start) continue
    if (quantity.unit === null) return true
    // A unit beyond the expression shows that it reached too far.
    return quantity.span.end <= time.span.end && time.type !== 'duration'
  }
  return false
}

/** No two quantities share a numeral; the earlier proposal stands. */
function withoutOverlap(quantities: readonly Quantity[]): Quantity[] {
  const kept: Quantity[] = []
  for (const quantity of quantities) {
    // The number inside a rate ("per 100,000") belongs to the rate.
    const last = kept.at(-1)
    const reach = last === undefined ? 0 : last.unit?.includes('/') ? last.span.end : last.number.end
    if (reach <= quantity.number.start) kept.push(quantity)
  }
  return kept
}

/** Every quantity of the document, in text order. `times` are the temporal expressions, in text order. */
export function readQuantities(context: ReadingContext, times: readonly Time[]): Quantity[] {
  const quantities: Quantity[] = []
  let time = 0
  for (const sentence of context.sentences) {
    while (time < times.length && (times[time] as Time).span.end <= sentence.span.start) time++
    // 1. Numbers and what they measure. 2. The words around them. 3. What turned out to be the calendar's.
    for (const draft of draftsIn(context, sentence)) {
      const quantity = completed(context, sentence, draft)
      if (!isCalendar(quantity, times, time)) quantities.push(quantity)
    }
  }
  return withoutOverlap(quantities)
}
