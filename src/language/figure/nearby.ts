// The items of other layers that stand in one sentence, looked up once a sentence.
import type { Event, Name, Quantity, Range, Sentence, Time } from '../../model/index.js'
import type { EventInput } from '../event/read.js'

export interface Nearby {
  readonly times: readonly Time[]
  readonly quantities: readonly Quantity[]
  readonly places: readonly Name[]
  readonly events: readonly Event[]
}

interface NearbyInput extends EventInput {
  readonly events: readonly Event[]
}

interface Spanned {
  readonly span: Range
}

/** Items are in text order in every layer but events, which are sorted here once. */
function grouped<T extends Spanned>(items: readonly T[], sentences: readonly Sentence[]): (readonly T[])[] {
  const sorted = [...items].sort((a, b) => a.span.start - b.span.start)
  const groups: T[][] = sentences.map(() => [])
  let sentence = 0
  for (const item of sorted) {
    while (sentence + 1 < sentences.length && (sentences[sentence + 1] as Sentence).span.start <= item.span.start)
      sentence++
    groups[sentence]?.push(item)
  }
  return groups
}

/** A look-up of what stands in each sentence, by its index. */
export function nearbyIndex(sentences: readonly Sentence[], input: NearbyInput): (sentence: number) => Nearby {
  const times = grouped(input.times, sentences)
  const quantities = grouped(input.quantities, sentences)
  const places = grouped(
    input.names.filter((name) => name.kind === 'place'),
    sentences,
  )
  const events = grouped(input.events, sentences)
  return (index) => ({
    times: times[index] ?? [],
    quantities: quantities[index] ?? [],
    places: places[index] ?? [],
    events: events[index] ?? [],
  })
}
