// "Alba province", "Brava district", "Corda international airport": the common noun that a place's name is told with.
// A town or province is the same with and without it; a district or an airport is another place than what it is
// called after.
import { idOfName } from '../../model/index.js'
import type { Token } from '../token.js'
import type { LinkedName } from './link.js'
import { type NameScope, wordsOf } from './proposal.js'
import { isCapital } from './runs.js'

/** Nouns that add nothing to the name. */
const SAME = new Set('city town village province governorate state prefecture'.split(' '))
/** Nouns that make another place of it. */
const OTHER = new Set(
  (
    'district region county neighborhood neighbourhood suburb municipality airport airbase dam bridge prison hospital ' +
    'university refinery oilfield valley peninsula river camp'
  ).split(' '),
)
const BETWEEN = new Set('international military air refugee central general'.split(' '))

function tailOf(tokens: readonly Token[], last: number, end: number): number | null {
  let i = last
  while (i < end && i < last + 2 && BETWEEN.has((tokens[i] as Token).lower)) i++
  const noun = i < end ? (tokens[i] as Token) : undefined
  if (noun === undefined || !noun.spaced || isCapital(noun)) return null
  if (!OTHER.has(noun.lower) && !(i === last && SAME.has(noun.lower))) return null
  // "the Brava district attorney" and "Alba state police" are no places.
  const next = i + 1 < end ? tokens[i + 1] : undefined
  return next?.spaced === true && (next.pos === 'NOUN' || next.pos === 'PROPN') ? null : i
}

/** Places with the noun that follows them. */
export function joinPlaceTails(scope: NameScope, names: readonly LinkedName[]): LinkedName[] {
  const { tokens, gazetteer } = scope
  return names.map((name) => {
    if (name.kind !== 'place' || name.entry?.form === 'demonym') return name
    const tail = tailOf(tokens, name.last, name.sentence.lastToken)
    if (tail === null || gazetteer.places.get(name.entity)?.kind === 'country') return name
    const last = tail + 1
    if (SAME.has((tokens[tail] as Token).lower)) return { ...name, last }
    const words = wordsOf(tokens, name.first, last)
    return { ...name, last, entity: idOfName(words), canonical: words, rule: 'name.place.tail' }
  })
}
