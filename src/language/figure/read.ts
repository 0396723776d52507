import type { Event, Figure } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import type { EventInput } from '../event/read.js'

export interface FigureInput extends EventInput {
  readonly events: readonly Event[]
}

export function readFigures(_context: ReadingContext, _input: FigureInput): Figure[] {
  return []
}
