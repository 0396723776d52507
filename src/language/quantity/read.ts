import type { Quantity, Time } from '../../model/index.js'
import type { ReadingContext } from '../context.js'

export function readQuantities(_context: ReadingContext, _times: readonly Time[]): Quantity[] {
  return []
}
