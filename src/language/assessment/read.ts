import type { Assessment } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import type { FigureInput } from '../figure/read.js'

export function readAssessments(_context: ReadingContext, _input: FigureInput): Assessment[] {
  return []
}
