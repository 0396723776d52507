// Reads the temporal expressions of a text: a grammar of the language proposes and refines candidates, then they are
// placed on the calendar in text order. Languages share the placing; each brings its grammar.
import type { Time } from '../../model/index.js'
import { spanOf } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import { itemId } from '../context.js'
import type { Scan, TimeGrammar } from './candidate.js'
import { ENGLISH } from './english/grammar.js'
import { withHolidays } from './holidays.js'
import type { Resolved } from './resolve.js'
import { resolveTimes } from './resolve.js'
import { SPANISH } from './spanish/grammar.js'

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

/**
 * The temporal expressions of a text, in order and without overlap. Relative ones are placed by the document's date;
 * without it they keep a pattern as value and an interval open on both sides.
 */
export function readTimes(context: ReadingContext): Time[] {
  const grammar = GRAMMARS.get(context.language)
  if (grammar === undefined) return []
  const scan: Scan = { context, tokens: context.tokens }
  let candidates = withHolidays(scan, grammar.propose(scan))
  for (const refine of grammar.refiners) candidates = refine(scan, candidates)
  return resolveTimes(scan, candidates, grammar).map((resolved) => timeOf(context.text, resolved))
}
