import type { Attribution, Event, Mention, Name, Quantity, Time } from '../../model/index.js'
import type { ReadingContext } from '../context.js'

export interface EventInput {
  readonly times: readonly Time[]
  readonly quantities: readonly Quantity[]
  readonly names: readonly Name[]
  readonly mentions: readonly Mention[]
  readonly attributions: readonly Attribution[]
}

export function readEvents(_context: ReadingContext, _input: EventInput): Event[] {
  return []
}
