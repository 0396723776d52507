import type { Time } from '../../model/index.js'
import type { ReadingContext } from '../context.js'

export function readTimes(_context: ReadingContext): Time[] {
  return []
}
