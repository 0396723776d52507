// What a number counts, as an object of the pack: told from all other things that its sentence names.
import type { Figure, Reading, Span } from '../model/index.js'
import { overlaps } from '../model/index.js'

/** So near to a mass stands the name of what weighs it, with no number between. */
const NEAR = 25

/** Nouns that only portion out what stands behind "of": "400 pairs of shoes", "cinco lotes de restos". English, Spanish. */
const PORTION =
  /^(?:pair|set|lot|batch|group|heap|pile|bag|sack|box|crate|bundle|packet|package|load|piece|item|par|juego|lote|grupo|montón|pila|bolsa|costal|saco|caja|paquete|cargamento|pieza)$/u
const OF = /^\s(?:of|de)\s[^.,;:]{0,20}$/u

interface CountedContext {
  readonly reading: Reading
  readonly isSubstance: (object: string) => boolean
}

/** The object named by the counted noun itself, or by what it is a portion of; of a mass, else the one named next to it ("601 kg of them are fentanyl"). */
export function countedObjectOf(context: CountedContext, figure: Figure | null): string | null {
  if (figure === null) return null
  const { what, quantity } = figure
  const named = (span: Span) => overlaps(span, quantity.span) || (what.span !== null && overlaps(span, what.span))
  const own = figure.objects.find((item) => named(item.span))?.object
  const { text } = context.reading.document
  if (own === undefined && PORTION.test(quantity.unit ?? ''))
    return figure.objects.find(({ span }) => OF.test(text.slice(quantity.span.end, span.start)))?.object ?? null
  if (own !== undefined || quantity.kind !== 'mass') return own ?? null
  const next = figure.objects.find(({ object, span }) => {
    if (!context.isSubstance(object) || span.start < quantity.span.end) return false
    const between = text.slice(quantity.span.end, span.start)
    return between.length <= NEAR && !/\d/u.test(between)
  })
  return next?.object ?? null
}
