import type { Outlook } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import type { FigureInput } from '../figure/read.js'

export function readOutlooks(_context: ReadingContext, _input: FigureInput): Outlook[] {
  return []
}
