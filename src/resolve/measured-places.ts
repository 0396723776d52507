// "Inflation fell to 4 per cent in May" names no country where the text speaks of one alone. What is measured is of the
// one country that its sentence names, as a noun or an adjective, else of the one that its document names.
import type { Claim, Reading } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { type CountryNames, vocabularyOf } from './measure/vocabulary.js'

/** The only country that a text names, null where it names none or several. */
function onlyCountry(text: string, { words, ids }: CountryNames): string | null {
  const named = new Set(Array.from(text.matchAll(words), ([word]) => ids.get(word) ?? null))
  return named.size === 1 ? ([...named][0] ?? null) : null
}

/**
 * Whether a number is of no happening: a rate or a change of an indicator that names no place, or a share that is its
 * level. A share of what flows is a part of it, which may be of several countries.
 */
function isPlaceless({ value, indicator, place, change }: Claim, levels: ReadonlySet<string>): boolean {
  if (value === null || indicator === null || place !== null) return false
  return (
    change?.kind === 'relative' || value.attribute === 'rate' || (value.attribute === 'share' && levels.has(indicator))
  )
}

/** The claims of a document; numbers of an indicator that name no place are of the country that is meant. */
export function withMeasuredPlaces(claims: readonly Claim[], reading: Reading, pack: Pack): Claim[] {
  const { countries } = vocabularyOf(pack)
  const levels = new Set(pack.indicators.filter(({ kind }) => kind === 'level').map(({ id }) => id))
  let known: { readonly place: string | null } | null = null
  const ofDocument = (): string | null => {
    const { title, text } = reading.document
    known ??= { place: onlyCountry(`${title ?? ''}\n${text}`, countries) }
    return known.place
  }
  return claims.map((claim) =>
    isPlaceless(claim, levels)
      ? { ...claim, place: onlyCountry(claim.sentence.text, countries) ?? ofDocument() }
      : claim,
  )
}
