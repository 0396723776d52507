// What a number counts, as an object of the pack: told from all other things that its sentence names.
import type { Figure, Reading, Span } from '../model/index.js'
import { overlaps } from '../model/index.js'

/** So near to a mass stands the name of what weighs it, with no number between. */
const NEAR = 25

interface CountedContext {
  readonly reading: Reading
  readonly isSubstance: (object: string) => boolean
}

/** The object named by the counted noun itself; of a mass, else the one named next to it ("601 kg of them are fentanyl"). */
export function countedObjectOf(context: CountedContext, figure: Figure | null): string | null {
  if (figure === null) return null
  const { what, quantity } = figure
  const named = (span: Span) => overlaps(span, quantity.span) || (what.span !== null && overlaps(span, what.span))
  const own = figure.objects.find((item) => named(item.span))?.object
  if (own !== undefined || quantity.kind !== 'mass') return own ?? null
  const next = figure.objects.find(({ object, span }) => {
    if (!context.isSubstance(object) || span.start < quantity.span.end) return false
    const between = context.reading.document.text.slice(quantity.span.end, span.start)
    return between.length <= NEAR && !/\d/u.test(between)
  })
  return next?.object ?? null
}
