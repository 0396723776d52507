// "The lowest month in recorded history", "the most since 1998": a number called a record, with how far back the text
// looks. Where it is told without its number it is a figure without a value, so that others can be set beside it.
import type { Figure, Sentence } from '../../model/index.js'
import { contains, recordIn, spanOf } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import type { Trend } from './trend.js'
import { vagueQuantity } from './vague-quantity.js'

/** The record of a sentence that tells no number of its own, as a figure without a value. */
export function recordAlone(
  context: ReadingContext,
  { span }: Sentence,
  figures: readonly Figure[],
): (Omit<Trend, 'what'> & { readonly what: null }) | null {
  const tells = ({ role, quantity }: Figure): boolean => role === 'claim' && contains(span, quantity.span)
  const record = figures.some(tells) ? null : recordIn(span.text)
  if (record === null || record.end === null) return null
  const start = span.start + span.text.indexOf(record.words)
  const words = spanOf(context.text, start, start + record.words.length)
  return {
    quantity: vagueQuantity(words),
    change: { direction: 'none', kind: 'level', cue: null },
    what: null,
  }
}
