import type { Mention, Name } from '../../model/index.js'
import type { ReadingContext } from '../context.js'

export function readNames(_context: ReadingContext): Name[] {
  return []
}

export function readMentions(_context: ReadingContext, _names: readonly Name[]): Mention[] {
  return []
}
