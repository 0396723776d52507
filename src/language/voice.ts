// Who says what stands at a place: the innermost attribution whose content holds it, else the author.
import { type Attribution, partitionPoint, type Range, type Span, type Voice } from '../model/index.js'

/** An attribution's content that holds a place, with the voice that speaks there. */
export interface Speech {
  readonly voice: Voice
  readonly content: Span | null
  readonly attribution: Attribution | null
}

const AUTHOR: Speech = {
  voice: { attribution: null, source: 'author', entity: null },
  content: null,
  attribution: null,
}

/** A look-up over the attributions of one document, built once. */
export function speechIndex(attributions: readonly Attribution[]): (place: Range) => Speech {
  const pieces = attributions
    .flatMap((attribution) => attribution.content.map((content) => ({ attribution, content })))
    .sort((a, b) => a.content.start - b.content.start)
  // The furthest end of any content up to here: before that no earlier piece can hold the place.
  const reach: number[] = []
  for (const piece of pieces) reach.push(Math.max(reach.at(-1) ?? 0, piece.content.end))
  return (place) => {
    const behind = partitionPoint(pieces, (piece) => piece.content.start <= place.start)
    let best: (typeof pieces)[number] | null = null
    for (let i = behind - 1; i >= 0 && (reach[i] ?? 0) >= place.end; i--) {
      const piece = pieces[i]
      if (piece === undefined || piece.content.end < place.end) continue
      const size = piece.content.end - piece.content.start
      if (best === null || size < best.content.end - best.content.start) best = piece
    }
    if (best === null) return AUTHOR
    const { attribution, content } = best
    return {
      voice: { attribution: attribution.id, source: attribution.source, entity: attribution.entity },
      content,
      attribution,
    }
  }
}
