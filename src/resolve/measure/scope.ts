// What of all that a measure may cover a clause speaks of.
import { OUTSIDE } from './lexicon-around.js'
import type { MeasureWords } from './vocabulary.js'

/** A thing covered, with the places of the clause that name it. */
export interface NamedScope {
  readonly scope: string | null
  readonly places: readonly number[]
}

/** The things covered; what the pack takes for meant where the clause names none, null where it takes nothing. */
export function scopesOf(clause: string, { type, scopes, parted }: MeasureWords): NamedScope[] {
  const taken: { readonly start: number; readonly end: number }[] = []
  const named = new Map<string, number[]>()
  // "Car parts" are no cars: of words at one place the longest hold, whichever thing they are of.
  const found = scopes
    .flatMap(({ scope, words }) =>
      [...clause.matchAll(words)].map((one) => ({ scope, start: one.index, end: one.index + one[0].length })),
    )
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  for (const place of found) {
    if (taken.some((other) => place.start < other.end && other.start < place.end)) continue
    taken.push(place)
    named.set(place.scope, [...(named.get(place.scope) ?? []), place.start])
  }
  const agreement = parted?.words.exec(clause)
  // "Goods that are not covered by the agreement": the word for all goods only stands for the part.
  const whole = agreement != null && [...named.keys()].every((scope) => scope === type.defaultScope)
  if (named.size > 0 && !whole) return [...named].map(([scope, places]) => ({ scope, places }))
  if (parted === null || agreement == null) return [{ scope: type.defaultScope ?? null, places: [] }]
  const around = clause.slice(Math.max(0, agreement.index - 60), agreement.index + agreement[0].length)
  return [{ scope: OUTSIDE.test(around) ? parted.outside : parted.inside, places: [agreement.index] }]
}

/** How far a place is from the nearest that names the thing. */
export const distanceTo = ({ places }: NamedScope, at: number): number =>
  Math.min(...places.map((place) => Math.abs(place - at)))
