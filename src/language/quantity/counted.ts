// Finds the noun that a number counts: modifiers are walked over until the plural that heads the phrase.
import type { QuantityKind } from '../../model/index.js'
import { type ReadingContext, tokenAt } from '../context.js'
import type { Token } from '../token.js'
import { MODIFYING_PLURALS, ONE_NAME, PEOPLE, PHRASE_ENDS, TROOPS } from './counted-lexicon.js'
import { WORDS as CURRENCY_WORDS } from './currency-lexicon.js'
import { looksPlural, singularOf } from './singular.js'
import { unitAt } from './unit-lexicon.js'

export interface Counted {
  readonly unit: string
  /** Index after the head noun. */
  readonly last: number
}

/** How many words a counted noun phrase may have. */
const REACH = 7

const isNoun = (token: Token): boolean => token.pos === 'NOUN' || token.pos === 'PROPN'
const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '‑'

/** Participles before a noun are tagged as verbs ("kidnapped men"). */
const isParticiple = (token: Token): boolean =>
  token.pos === 'VERB' && /(?:ed|en|ing|wn|ught|ld|st)$/u.test(token.lower) && token.lower.length > 3

function modifies(tokens: readonly Token[], i: number, limit: number): boolean {
  const token = tokens[i] as Token
  if (PHRASE_ENDS.has(token.lower)) return false
  if (token.pos === 'ADJ' || isNoun(token)) return true
  if (isHyphen(token)) return !token.spaced && !(tokens[i + 1]?.spaced ?? true)
  const next = tokens[i + 1]
  if (next === undefined || i + 1 >= limit) return false
  if (isHyphen(next) && !next.spaced) return true
  if (token.pos === 'ADV') return next.pos === 'ADJ' || isParticiple(next)
  if (isParticiple(token)) return next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN'
  // "758 shops and workshops": a singular or adjective joined to another before the plural.
  if (token.pos === 'CCONJ') return isNoun(next) || next.pos === 'ADJ'
  return token.pos === 'NUM' && /^\d/u.test(token.text) && isNoun(next) && /^\p{Lu}/u.test(next.text)
}

/** A plural by form that the tagger took for a verb ("three strikes"), right after the number. */
function mistaggedPlural(token: Token): boolean {
  return token.pos === 'VERB' && looksPlural(token.lower) && !/^(?:has|was|is|does|says|goes)$/u.test(token.lower)
}

/** Inhabitants are counted as people: "Peruvians", "Pakistanis". */
const isDemonym = (token: Token): boolean => /^\p{Lu}\p{Ll}+(?:ans|[^aeiou]is)$/u.test(token.text)

function plural(token: Token): boolean {
  return (isNoun(token) || token.pos === 'ADJ') && (looksPlural(token.lower) || isDemonym(token))
}

/** The name a noun is counted under. */
export function unitOfNoun(noun: string): string {
  const singular = singularOf(noun)
  if (PEOPLE.has(singular)) return 'person'
  return TROOPS.has(singular) ? 'troop' : (ONE_NAME.get(singular) ?? singular)
}

/** The counted noun that begins at token `first`; `many` is false for "one", whose noun is a singular. */
export function countedAt(tokens: readonly Token[], first: number, limit: number, many: boolean): Counted | null {
  const head = tokens[first]
  // "The dead rose to 61 and refugees to 900": behind "and" another count begins.
  if (head === undefined || first >= limit || head.pos === 'CCONJ') return null
  if (many && mistaggedPlural(head)) return { unit: unitOfNoun(head.lower), last: first + 1 }
  let found = -1
  // A capitalised plural may be a name before the noun ("two Rangers players").
  let tentative = false
  const end = Math.min(limit, first + REACH)
  for (let i = first; i < end && modifies(tokens, i, limit); i++) {
    const token = tokens[i] as Token
    if (token.pos === 'CCONJ' && found >= 0 && !tentative) break
    if (!many) {
      // "one person leaving": the participle is tagged as a noun.
      if (found >= 0 && token.lower.endsWith('ing')) break
      if (isNoun(token) && !isHyphen(tokens[i + 1])) found = i
      else if (found >= 0) break
      continue
    }
    if (!plural(token)) {
      // A singular after the head begins something else, unless a plural closes the chain ("two arms control deals").
      if (found >= 0 && !tentative && !(isNoun(token) && tokens[i + 1] !== undefined && plural(tokens[i + 1] as Token)))
        break
      continue
    }
    if (found >= 0 && !MODIFYING_PLURALS.has((tokens[found] as Token).lower) && token.pos === 'PROPN') break
    found = i
    tentative = token.pos === 'PROPN' && !isDemonym(token)
    if (tentative) continue
    if (!MODIFYING_PLURALS.has(token.lower) && !(tokens[i + 1] !== undefined && plural(tokens[i + 1] as Token))) break
  }
  if (found < 0 || /^ones?$/u.test((tokens[found] as Token).lower)) return null
  const noun = tokens[found] as Token
  return { unit: isDemonym(noun) ? 'person' : unitOfNoun(noun.lower), last: found + 1 }
}

/** What an amount counts, with where its words end. */
export interface CountedAmount extends Counted {
  readonly end: number
  readonly kind: QuantityKind
}

/** Words between a number and its noun that add nothing ("ten more people"). */
const STEPPED_OVER = new Set(['more', 'fewer', 'less', 'other', 'additional', 'further', 'extra', 'new', '“', '"'])

/** The noun after "of" at token `index` ("hundreds of arrests"); determiners are stepped over. */
export function ofPhraseAt(tokens: readonly Token[], index: number, limit: number): Counted | null {
  if (tokens[index]?.lower !== 'of') return null
  let first = index + 1
  while (first < limit && (tokens[first] as Token).pos === 'DET') first++
  if (tokens[first]?.pos === 'PRON' && /^(?:its|his|her|their|our|my|your)$/u.test((tokens[first] as Token).lower))
    first++
  return countedAt(tokens, first, limit, true)
}

/** The unit, currency or counted noun after a vague word or bare number at token `index`, "of" or not. */
export function countedAfter(
  context: ReadingContext,
  index: number,
  limit: number,
  many: boolean,
): CountedAmount | null {
  const { tokens, text } = context
  let first = index
  // "a hundred or so boats", "12 or more boats"
  if (tokens[first]?.lower === 'or' && /^(?:so|more)$/u.test(tokens[first + 1]?.lower ?? '')) first += 2
  else if (tokens[first]?.lower === 'of' || STEPPED_OVER.has(tokens[first]?.lower ?? '')) first++
  const head = tokens[first]
  if (head === undefined || first >= limit) return null
  const unit = unitAt(text, head.start, false)
  if (unit !== null) return { unit: unit.unit, kind: unit.kind, end: unit.end, last: tokenAt(context, unit.end) }
  const counted = countedAt(tokens, first, limit, many)
  if (counted === null) return null
  // "three full months": a measure with a word before it is still a measure.
  const noun = tokens[counted.last - 1] as Token
  const measure = counted.unit.length > 1 ? unitAt(text, noun.start, false) : null
  if (measure !== null && measure.end === noun.end && measure.kind !== 'share')
    return { unit: measure.unit, kind: measure.kind, end: noun.end, last: counted.last }
  const currency = CURRENCY_WORDS.get(counted.unit)
  const end = (tokens[counted.last - 1] as Token).end
  return currency === undefined
    ? { ...counted, kind: 'count', end }
    : { ...counted, unit: currency, kind: 'money', end }
}
