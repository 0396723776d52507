// A direction without a number is a figure too, whose quantity has no value.
import type { Quantity, Span } from '../../model/index.js'
import { itemId } from '../context.js'

/** The quantity of a trend that is told without a number. */
export const vagueQuantity = (cue: Span): Quantity => ({
  id: itemId('q', cue),
  rule: 'figure.trend',
  basis: 'stated',
  span: cue,
  number: cue,
  kind: 'vague',
  value: null,
  low: null,
  high: null,
  unit: null,
  approx: 'exact',
})
