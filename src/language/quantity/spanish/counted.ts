// Finds the Spanish noun that a number counts: it stands right behind the number, over adjectives that go before nouns,
// and what describes it stands behind it.
import type { QuantityKind } from '../../../model/index.js'
import { phraseIndex, withoutCase } from '../../phrase-index.js'
import { type Token, tokenise } from '../../token.js'
import { NO_NOUN, PRENOMINAL } from './counted-lexicon.js'
import { unitOfNoun } from './singular.js'
import { LOOSE_SIGNS, UNITS, type UnitEntry } from './unit-lexicon.js'

/** What stands behind a number: a unit or a counted noun, with the token after it. */
export interface Measured {
  readonly unit: string
  readonly kind: QuantityKind
  readonly last: number
}

const UNIT_INDEX = phraseIndex<UnitEntry>(
  UNITS,
  (form) => tokenise(form, 'none').map((token) => token.lower),
  withoutCase,
)

/** The unit written from token `index` on. */
export function unitAt(tokens: readonly Token[], index: number, limit: number): Measured | null {
  const match = UNIT_INDEX.at(tokens, index, limit)
  const entry = match?.values[0]
  if (match === null || entry === undefined) return null
  const token = tokens[index] as Token
  // Single letters in capitals are names; "m" and "g" behind a space are rarely units.
  if (LOOSE_SIGNS.has(token.lower) && match.last === index + 1 && /^\p{Lu}/u.test(token.text) && token.text.length < 2)
    return null
  return { ...entry, last: match.last }
}

/** Plural by form and by nothing against it. */
const isPluralNoun = (token: Token): boolean =>
  /^\p{Ll}[\p{L}-]*[aeéiíoóuú]s$/u.test(token.text) &&
  token.lower.length > 3 &&
  !NO_NOUN.has(token.lower) &&
  token.pos !== 'DET' &&
  token.pos !== 'ADP' &&
  token.pos !== 'ADV' &&
  token.pos !== 'PRON'

/** The counted noun that begins at token `first`; null where none does. */
export function countedAt(tokens: readonly Token[], first: number, limit: number): Measured | null {
  let i = first
  while (i < Math.min(limit, first + 3) && PRENOMINAL.has((tokens[i] as Token).lower)) i++
  const noun = tokens[i]
  if (noun !== undefined && i < limit && isPluralNoun(noun))
    return { unit: unitOfNoun(noun.lower), kind: 'count', last: i + 1 }
  // "37 presuntos": the adjective is the noun.
  const adjective = tokens[i - 1]
  return i > first && adjective !== undefined && /^(?:presunt|supuest)/.test(adjective.lower)
    ? { unit: 'person', kind: 'count', last: i }
    : null
}

/** The unit or noun behind a number at token `index`, over "de" if `of` allows it. */
export function measuredAfter(tokens: readonly Token[], index: number, limit: number, of: boolean): Measured | null {
  const unit = unitAt(tokens, index, limit)
  if (unit !== null) return unit
  let first = index
  if (of && tokens[first]?.lower === 'de') first++
  if (first >= limit) return null
  const own = first === index ? null : unitAt(tokens, first, limit)
  return own ?? countedAt(tokens, first, limit)
}

/** The whole behind "de los", "de las", whose noun gives the unit ("diez de los hombres"). */
export function wholeAfter(tokens: readonly Token[], index: number, limit: number): Measured | null {
  if (tokens[index]?.lower !== 'de') return null
  let first = index + 1
  while (first < limit && /^(?:l[oa]s|sus|es[oa]s|est[oa]s)$/.test((tokens[first] as Token).lower)) first++
  return first === index + 1 ? null : countedAt(tokens, first, limit)
}
