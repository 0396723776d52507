import type { Attribution, Mention, Name } from '../../model/index.js'
import type { ReadingContext } from '../context.js'

export interface AttributionInput {
  readonly names: readonly Name[]
  readonly mentions: readonly Mention[]
}

export function readAttributions(_context: ReadingContext, _input: AttributionInput): Attribution[] {
  return []
}
