// Reads the temporal expressions of a text: a grammar of the language proposes and refines candidates, then they are
// placed on the calendar in text order. Languages share the placing; each brings its grammar.
import type { Interval, Time } from '../../model/index.js'
import { dayInterval, spanOf } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import { itemId } from '../context.js'
import type { Scan, TimeGrammar } from './candidate.js'
import { ENGLISH } from './english/grammar.js'
import { withHolidays } from './holidays.js'
import type { Resolved } from './resolve.js'
import { resolveTimes } from './resolve.js'
import { SPANISH } from './spanish/grammar.js'
import { daysToAsk, settledTimes } from './undated.js'
import type { Bracket, Supposed } from './written.js'
import { bracketOf, daysOfBracket } from './written.js'

const GRAMMARS: ReadonlyMap<string, TimeGrammar> = new Map([
  ['en', ENGLISH],
  ['es', SPANISH],
])

function timeOf(text: string, { candidate, placed, type, mod, basis }: Resolved): Time {
  const span = spanOf(text, candidate.start, candidate.end)
  const { value, edtf, interval, granularity, anchor } = placed
  return {
    id: itemId('t', span),
    span,
    type,
    value,
    edtf,
    interval: { start: interval.start, end: interval.end },
    granularity,
    anchor,
    mod,
    basis,
    rule: `time.${candidate.rule}`,
  }
}

const WRITTEN = new WeakMap<ReadingContext, Bracket | null>()

function supposed(context: ReadingContext, grammar: TimeGrammar): Supposed {
  const known = new Map<string | null, ReturnType<Supposed['on']>>()
  return {
    tenseAt: grammar.tenseAt,
    on(published) {
      const before = known.get(published)
      if (before !== undefined) return before
      const scan: Scan = { context: { ...context, published }, tokens: context.tokens }
      let candidates = withHolidays(scan, grammar.propose(scan))
      for (const refine of grammar.refiners) candidates = refine(scan, candidates)
      known.set(published, { scan, candidates })
      return { scan, candidates }
    },
  }
}

/** Between which days a text was written: its own date, else what the text tells of it; null where it does not tell. */
export function writtenBetween(context: ReadingContext): Interval | null {
  if (context.published !== null) return dayInterval(context.published)
  const known = WRITTEN.get(context)
  if (known !== undefined) return known === null ? null : daysOfBracket(known)
  const grammar = GRAMMARS.get(context.language)
  const bracket = grammar === undefined ? null : bracketOf(context, supposed(context, grammar))
  WRITTEN.set(context, bracket)
  return bracket === null ? null : daysOfBracket(bracket)
}

/**
 * The temporal expressions of a text, in order and without overlap. Relative ones are placed by the document's date;
 * without it by what the text tells of the day it was written, and where that leaves them open they keep a pattern as
 * value and an interval open on both sides.
 */
export function readTimes(context: ReadingContext): Time[] {
  const grammar = GRAMMARS.get(context.language)
  if (grammar === undefined) return []
  const suppose = supposed(context, grammar)
  const on = (published: string | null): Time[] => {
    const { scan, candidates } = suppose.on(published)
    return resolveTimes(scan, candidates, grammar).map((resolved) => timeOf(context.text, resolved))
  }
  const own = on(context.published)
  if (context.published !== null) return own
  const bracket = bracketOf(context, suppose)
  WRITTEN.set(context, bracket)
  if (bracket === null) return own
  const days = daysToAsk(bracket)
  return settledTimes(own, [on(days[0]), on(days[1])], days)
}
