// "Inflation fell to 4 per cent in May" names no country where the text speaks of one alone. What is measured is of the
// one country that its sentence names, as a noun or an adjective, else of the one that its document names, else of the
// one whose people and offices it names.
import { type Claim, lengthInDays, type Reading } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { geographyOf } from './geography.js'
import { type CountryNames, vocabularyOf } from './measure/vocabulary.js'
import { LONGEST_HAPPENING_DAYS, STOCK } from './story.js'

const only = (found: ReadonlySet<string>): string | null => (found.size === 1 ? ([...found][0] ?? null) : null)

/** The countries that a text names. */
const countriesIn = (text: string, { words, ids }: CountryNames): ReadonlySet<string> =>
  new Set(Array.from(text.matchAll(words), ([word]) => ids.get(word) ?? ''))

/** The countries of the people and offices that a document names. */
function countriesOfNamed({ names }: Reading, pack: Pack): ReadonlySet<string> {
  const { side, isCountry } = geographyOf(pack)
  return new Set(names.flatMap(({ entity }) => (entity === null ? [] : [side(entity)])).filter(isCountry))
}

/** Whether so many are counted, or over so long, that they are no number of one happening. */
const isTotal = ({ value, period }: Claim): boolean =>
  value?.attribute === 'count' &&
  ((value.value ?? 0) >= STOCK || (period !== null && (lengthInDays(period.interval) ?? 0) > LONGEST_HAPPENING_DAYS))

/**
 * Whether a number is of no happening: a total, a rate or a change of an indicator that names no place, or a share that
 * is its level. A share of what flows is a part of it, which may be of several countries.
 */
function isPlaceless(claim: Claim, levels: ReadonlySet<string>): boolean {
  const { value, indicator, place, change } = claim
  if (value === null || indicator === null || place !== null) return false
  return (
    change?.kind === 'relative' ||
    value.attribute === 'rate' ||
    (value.attribute === 'share' && levels.has(indicator)) ||
    isTotal(claim)
  )
}

/** The claims of a document; numbers of an indicator that name no place are of the country that is meant. */
export function withMeasuredPlaces(claims: readonly Claim[], reading: Reading, pack: Pack): Claim[] {
  const { countries } = vocabularyOf(pack)
  const levels = new Set(pack.indicators.filter(({ kind }) => kind === 'level').map(({ id }) => id))
  let known: { readonly place: string | null } | null = null
  const ofDocument = (): string | null => {
    const { title, text } = reading.document
    const named = countriesIn(`${title ?? ''}\n${text}`, countries)
    known ??= { place: only(named.size > 0 ? named : countriesOfNamed(reading, pack)) }
    return known.place
  }
  return claims.map((claim) =>
    isPlaceless(claim, levels)
      ? { ...claim, place: only(countriesIn(claim.sentence.text, countries)) ?? ofDocument() }
      : claim,
  )
}
