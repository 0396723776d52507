// Numbers with what they measure. Quantities come before names, attributions and events, so everything here is told
// from the words around a number alone; what a quantity claims is the figure layer's matter.

import { type Quantity, type Sentence, spanOf, type Time } from '../../model/index.js'
import { itemId, type ReadingContext } from '../context.js'
import type { Token } from '../token.js'
import { boundsOf } from './approx.js'
import type { Draft } from './draft.js'
import { withElided } from './elided.js'
import { ENGLISH } from './english.js'
import type { QuantityGrammar } from './grammar.js'
import { habitualRate } from './habitual.js'
import { withMagnitudes } from './magnitude.js'
import { SPANISH } from './spanish/grammar.js'

const GRAMMARS: ReadonlyMap<string, QuantityGrammar> = new Map([
  ['en', ENGLISH],
  ['es', SPANISH],
])

function draftsIn(context: ReadingContext, sentence: Sentence, grammar: QuantityGrammar): Draft[] {
  const drafts: Draft[] = []
  for (let index = sentence.firstToken; index < sentence.lastToken; index++) {
    if (!grammar.mayBegin((context.tokens[index] as Token).lower)) continue
    for (const propose of grammar.proposers) {
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
function completed(context: ReadingContext, sentence: Sentence, draft: Draft, grammar: QuantityGrammar): Quantity {
  const { text, tokens } = context
  const limit = sentence.span.end
  const before = grammar.looseningBefore(tokens, draft.first, sentence.firstToken, draft.kind === 'duration')
  const right = grammar.looseningAfter(text, draft.number.end) ?? grammar.looseningAfter(text, draft.end)
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
      : (grammar.rateAt(context, draft.end, limit, draft.kind === 'money') ??
        (draft.kind === 'count' ? habitualRate(text, sentence.span, draft.start, draft.end) : null))
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
  const grammar = GRAMMARS.get(context.language)
  if (grammar === undefined) return []
  const quantities: Quantity[] = []
  let time = 0
  for (const sentence of context.sentences) {
    while (time < times.length && (times[time] as Time).span.end <= sentence.span.start) time++
    // 1. Numbers and what they measure. 2. The words around them. 3. What turned out to be the calendar's.
    for (const draft of draftsIn(context, sentence, grammar)) {
      const quantity = completed(context, sentence, draft, grammar)
      if (!isCalendar(quantity, times, time)) quantities.push(quantity)
    }
  }
  // 4. No numeral twice. 5. What a number leaves to the one before it, which only those that are kept can lend. 6. Bare
  // numbers that measure an earthquake.
  return withMagnitudes(context.text, withElided(context, withoutOverlap(quantities)))
}
