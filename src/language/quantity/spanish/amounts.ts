// The proposer of plain Spanish amounts: a number with its currency, unit or counted noun, and the ranges of two of them.
import type { QuantityKind } from '../../../model/index.js'
import type { Token } from '../../token.js'
import { type Draft, draftOf, type Place } from '../draft.js'
import { measuredAfter, unitAt, wholeAfter } from './counted.js'
import { countsNothing, isPartOfName } from './exclude.js'
import { type SpanishNumber, spanishNumberAt } from './number.js'
import { MONEY_MAGNITUDES, PREFIXES } from './unit-lexicon.js'

/** The currency sign that stands before token `index`; `unit` is null where the sign is that of many. */
function signBefore(
  tokens: readonly Token[],
  index: number,
): { readonly unit: string | null; readonly first: number } | null {
  const before = tokens[index - 1]
  if (before === undefined) return null
  const unit = PREFIXES.get(before.lower)
  return unit === undefined ? null : { unit, first: index - 1 }
}

interface Unit {
  readonly unit: string | null
  readonly kind: QuantityKind
  readonly last: number
}

/** Pounds by the million are money; of anything weighed one says "millones de libras de". */
const poundsOfMoney = (tokens: readonly Token[], unit: Unit | null, { magnitude }: SpanishNumber): Unit | null =>
  unit?.unit === '[lb_av]' && magnitude >= 1e6 && tokens[unit.last]?.lower !== 'de'
    ? { unit: 'GBP', kind: 'money', last: unit.last }
    : unit

/** What a number measures: the unit of its magnitude word, the unit or noun behind it, else its currency sign. */
function unitOf(place: Place, number: SpanishNumber, sign: ReturnType<typeof signBefore>): Unit | null {
  const { tokens } = place.context
  const limit = place.sentence.lastToken
  const own = MONEY_MAGNITUDES.get((tokens[number.last - 1] as Token).lower)
  if (own !== undefined) return { unit: own, kind: 'money', last: number.last }
  const behind = poundsOfMoney(tokens, measuredAfter(tokens, number.last, limit, number.magnitude >= 1e6), number)
  if (sign === null) return behind
  if (behind?.kind === 'money') return behind
  return { unit: sign.unit, kind: 'money', last: number.last }
}

/** The word before the number, over its article: "entre el 40 y el 60 por ciento". */
const beforeArticle = (tokens: readonly Token[], first: number): string | undefined =>
  tokens[tokens[first - 1]?.lower === 'el' && tokens[first - 2]?.lower === 'entre' ? first - 2 : first - 1]?.lower

/** Words between the two ends of a range. */
function rangeJoint(tokens: readonly Token[], first: number, last: number): 'or' | 'to' | null {
  const word = (tokens[last] as Token | undefined)?.lower
  const before = beforeArticle(tokens, first)
  if (word === 'o' || word === 'u') return 'or'
  if (word === 'a' && before === 'de') return null
  if (word === 'y' && before === 'entre') return 'to'
  return word === 'a' && before !== 'del' ? 'to' : null
}

/** "entre 20 y 30 barcos", "20 a 30 barcos", "tres o cuatro barcos". */
function rangeFrom(place: Place, first: number, lower: SpanishNumber): { upper: SpanishNumber; low: number } | null {
  const { tokens } = place.context
  const limit = place.sentence.lastToken
  let at = lower.last
  // "entre 20% y 30%".
  const shared = unitAt(tokens, at, limit)
  if (shared !== null) at = shared.last
  const joint = rangeJoint(tokens, first, at)
  if (joint === null) return null
  const upper = spanishNumberAt(place.context, tokens[at + 1]?.lower === 'el' ? at + 2 : at + 1, limit)
  if (upper === null) return null
  if (shared !== null && unitAt(tokens, upper.last, limit)?.unit !== shared.unit) return null
  const low =
    lower.magnitude === 1 && upper.magnitude >= 1000 && !lower.grouped && lower.value < 1000
      ? lower.value * upper.magnitude
      : lower.value
  if (upper.value <= low || (joint === 'or' && upper.value > low * 3)) return null
  if (
    shared === null &&
    joint === 'to' &&
    beforeArticle(tokens, first) !== 'entre' &&
    measuredAfter(tokens, upper.last, limit, true) === null
  )
    return null
  return { upper, low }
}

/** "20-25 barcos" with both ends in one token. */
function proposeDashed(place: Place): Draft | null {
  const { context, index, sentence } = place
  const match = /^(\d{1,3})[-–](\d{1,3})$/.exec((context.tokens[index] as Token).text)
  if (match === null) return null
  const [low, high] = [Number(match[1]), Number(match[2])]
  const behind = measuredAfter(context.tokens, index + 1, sentence.lastToken, false)
  if (behind === null || high <= low) return null
  const values = { value: null, kind: behind.kind, unit: behind.unit, rule: 'quantity.range' }
  return { ...draftOf(place, index, behind.last, values, index + 1), bounds: { low, high } }
}

const PEOPLE_OF_AGE =
  /^(?:hombre|mujer|joven|niño|niña|menor|adolescente|anciano|anciana|persona|bebé|varón|estudiante|hijo|hija|edad)$/

/** "34 años de edad", "un hombre de 34 años", "Ana Ruiz, de 51 años,". */
function isAge(tokens: readonly Token[], first: number, last: number, unit: string | null): boolean {
  if (unit !== 'a' && unit !== 'mo') return false
  if (tokens[last]?.lower === 'de' && tokens[last + 1]?.lower === 'edad') return true
  const before = tokens[first - 1]?.lower ?? ''
  if (/^(?:tiene|tenía|tienen|cumplió)$/.test(before)) return true
  const beyond = tokens[first - 2]
  return before === 'de' && beyond !== undefined && (PEOPLE_OF_AGE.test(beyond.lower) || beyond.text === ',')
}

/** "de 11 a 33 barcos", "de 12 por ciento a 15": the two share the unit that stands with one of them. */
function sharedUnit(place: Place, number: SpanishNumber): { readonly unit: Unit; readonly scale: number } | null {
  const { tokens } = place.context
  const limit = place.sentence.lastToken
  const before = tokens[place.index - 1]?.lower
  if (before === 'de' && tokens[number.last]?.lower === 'a') {
    const other = spanishNumberAt(place.context, number.last + 1, limit)
    const unit = other === null ? null : measuredAfter(tokens, other.last, limit, true)
    if (other === null || unit === null) return null
    const scale = number.magnitude === 1 && other.magnitude >= 1000 && !number.grouped ? other.magnitude : 1
    return { unit: { ...unit, last: number.last }, scale }
  }
  const mark = tokens[place.index - 2]
  if (before !== 'a' || (mark?.text !== '%' && mark?.lower !== 'ciento')) return null
  return { unit: { unit: '%', kind: 'share', last: number.last }, scale: 1 }
}

/** "dos años y medio": half a unit more. */
function halfMore(tokens: readonly Token[], unit: Unit | null): number {
  if (unit === null || tokens[unit.last]?.lower !== 'y') return 0
  return /^medi[oa]$/.test(tokens[unit.last + 1]?.lower ?? '') ? 0.5 : 0
}

/** The plain amount at a place, or null. */
export function proposeAmount(place: Place): Draft | null {
  const { context, sentence, index } = place
  const { tokens, text } = context
  const number = spanishNumberAt(context, index, sentence.lastToken)
  if (number === null) return proposeDashed(place)
  const sign = signBefore(tokens, index)
  const first = sign?.first ?? index
  const range = sign === null ? rangeFrom(place, index, number) : null
  const whole = range?.upper ?? number
  const own = unitOf(place, whole, sign)
  const shared = own === null ? sharedUnit(place, number) : null
  const unit = own ?? shared?.unit ?? null
  const bare = { text, tokens, sentence, number, first: index, last: number.last }
  if (unit === null ? countsNothing(bare) : sign === null && isPartOfName(bare)) return null
  const part = unit === null ? wholeAfter(tokens, whole.last, sentence.lastToken) : null
  const more = range === null ? halfMore(tokens, own) : 0
  const last = (unit?.last ?? whole.last) + (more > 0 ? 2 : 0)
  const age = isAge(tokens, index, last, unit?.unit ?? null)
  const draft = draftOf(place, first, last, {
    value: range === null ? (whole.value + more) * (shared?.scale ?? 1) : null,
    kind: age ? 'age' : (unit?.kind ?? 'count'),
    unit: unit?.unit ?? part?.unit ?? null,
    rule: age ? 'quantity.age' : ruleOf(range !== null, unit, part !== null),
  })
  return {
    ...draft,
    number: { start: (tokens[index] as Token).start, end: (tokens[whole.last - 1] as Token).end },
    bounds: range === null ? null : { low: range.low, high: whole.value },
  }
}

function ruleOf(range: boolean, unit: Unit | null, part: boolean): string {
  if (range) return 'quantity.range'
  if (unit === null) return part ? 'quantity.part' : 'quantity.number'
  return `quantity.${unit.kind}`
}

/** "un kilo", "una tonelada", "un millón" is a number itself: the article counts before a measure that is no time. */
export function proposeArticle(place: Place): Draft | null {
  const { context, sentence, index } = place
  const word = (context.tokens[index] as Token).lower
  if (word !== 'un' && word !== 'una') return null
  const unit = unitAt(context.tokens, index + 1, sentence.lastToken)
  if (unit === null || !/^(?:mass|length|area|volume|share)$/.test(unit.kind)) return null
  if (/^(?:pie|metro)$/.test(context.tokens[index + 1]?.lower ?? '')) return null
  return draftOf(
    place,
    index,
    unit.last,
    { value: 1, kind: unit.kind, unit: unit.unit, rule: `quantity.${unit.kind}` },
    index + 1,
  )
}
