// Reads an amount at a place: currency sign, number, magnitude, unit, and the second number of a range. What is counted
// (nouns without a unit) is looked for later, for that needs words and not characters.
import type { QuantityKind } from '../../model/index.js'
import { CODES, PREFIXES, QUALIFIED, WORDS } from './currency-lexicon.js'
import { afterGap, numberAt, type WrittenNumber } from './number.js'
import { looksPlural, singularOf } from './singular.js'
import { unitAt } from './unit-lexicon.js'

export interface Amount {
  /** With the currency sign. */
  readonly start: number
  /** With the unit. */
  readonly end: number
  /** The bare numeral, both ends of a range. */
  readonly number: { readonly start: number; readonly end: number }
  readonly value: number
  /** The upper end where it is a range. */
  readonly upper: number | null
  readonly unit: string | null
  readonly kind: QuantityKind | null
  /** A word joined by a hyphen ("10,000-troop"), not yet a unit. */
  readonly joined: string | null
  readonly form: WrittenNumber['form']
  readonly magnitude: number
  readonly grouped: boolean
}

const BREAK = /[^\p{L}\d]/u

/** The currency sign or code that ends right before `at`, with where it begins. */
function currencyBefore(text: string, at: number): { readonly unit: string; readonly start: number } | null {
  let end = at
  if (text[end - 1] === '-' || text[end - 1] === '−') end--
  if (text[end - 1] === ' ' || text[end - 1] === '\u00a0') end--
  for (let size = 6; size > 0; size--) {
    const start = end - size
    if (start < 0) continue
    const written = text.slice(start, end)
    const sign = PREFIXES.get(written) ?? (size === 3 && CODES.has(written) ? written : undefined)
    if (sign === undefined) continue
    if (start === 0 || BREAK.test(text[start - 1] as string) || !/^[A-Za-z]/u.test(written))
      return { unit: sign, start }
  }
  return null
}

const CURRENCY_WORDS = /(U\.S\.|\p{L}+)(?:[ \u00a0\n](\p{L}+))?(?:[ \u00a0\n](\p{L}+))?/uy

/** A currency word or code at `at` ("Canadian dollars", "euros", "MXN", "€"). */
function currencyAfter(
  text: string,
  at: number,
  value: number,
  large: boolean,
): { readonly unit: string; readonly end: number } | null {
  if (text[at] === '€' || text[at] === '£') return { unit: PREFIXES.get(text[at] as string) as string, end: at + 1 }
  CURRENCY_WORDS.lastIndex = at
  const match = CURRENCY_WORDS.exec(text)
  if (match === null) return null
  const [, one, two, three] = match as unknown as [string, string, string | undefined, string | undefined]
  if (CODES.has(one)) return { unit: one, end: at + one.length }
  const ends = [at + one.length, at + one.length + 1 + (two?.length ?? 0)] as const
  const singular = singularOf(one.toLowerCase())
  if (two !== undefined) {
    const pair =
      QUALIFIED.get(`${one.toLowerCase()} ${singularOf(two.toLowerCase())}`) ??
      QUALIFIED.get(`${singular} ${two.toLowerCase()}`)
    if (pair !== undefined) return { unit: pair, end: ends[1] }
    if (three !== undefined) {
      const triple = QUALIFIED.get(`${one} ${two} ${singularOf(three)}`.toLowerCase())
      if (triple !== undefined) return { unit: triple, end: ends[1] + 1 + three.length }
    }
  }
  const unit = WORDS.get(singular)
  if (unit !== undefined) return { unit, end: ends[0] }
  // "five won the cup": only where so many are told does the word name money.
  if (one === 'won' && value >= 1000 && two !== 'the') return { unit: 'KRW', end: ends[0] }
  // Pounds by the million are money; of anything weighed one says "million pounds of".
  if (large && singular === 'pound' && two !== 'of') return { unit: 'GBP', end: ends[0] }
  return null
}

const JOINED = /[-‑](?:(?:year|month|week|day)s?-?[ -]old|[\p{L}]+(?:-(?:of-)?[\p{L}]+)?)/uy

/** "300m rupees", "4m people": before what is counted the letter is no metre. */
const MILLIONS = /[\d.,]{1,12}m (\p{L}+)/uy
const MEASURED_IN_METRES = /^(?:hurdles|metres|steps|walls|pools|heats|sprints|races|waves|towers|dunes|cliffs)$/u

function isMillions(text: string, at: number): boolean {
  MILLIONS.lastIndex = at
  const noun = MILLIONS.exec(text)?.[1]
  if (noun === undefined || MEASURED_IN_METRES.test(noun)) return false
  return (
    noun === 'people' || noun === 'children' || noun === 'women' || WORDS.has(singularOf(noun)) || looksPlural(noun)
  )
}

/** The single amount at `at`; ranges are put together by `amountAt`. */
function plainAmountAt(text: string, at: number, limit: number): Amount | null {
  const currency = currencyBefore(text, at)
  const number = numberAt(text, at, currency !== null || isMillions(text, at))
  if (number === null || number.end > limit) return null
  const negative = isNegative(text, at, currency?.start ?? at)
  const value = negative ? -number.value : number.value
  const base = {
    start: currency?.start ?? (negative && text[at - 1] !== ' ' ? at - 1 : at),
    number: { start: number.start, end: number.end },
    value,
    upper: null,
    joined: null,
    form: number.form,
    magnitude: number.magnitude,
    grouped: number.grouped,
  }
  if (currency !== null) return { ...base, end: number.end, unit: currency.unit, kind: 'money' }
  const mark = text[number.end] ?? ''
  const begin = afterGap(text, number.end)
  const spaced = begin > number.end
  if (mark === '-' || mark === '‑') {
    const joined = joinedAt(text, number, limit)
    if (joined !== null) return { ...base, ...joined }
  }
  const money = currencyAfter(text, begin, number.value, number.magnitude >= 1e6)
  if (money !== null && money.end <= limit && (spaced || text[begin] === '€' || text[begin] === '£'))
    return { ...base, end: money.end, unit: money.unit, kind: 'money' }
  const unit = unitAt(text, begin, !spaced)
  if (unit !== null && unit.end <= limit && (number.form === 'digits' || unit.kind !== 'other' || spaced))
    return { ...base, end: unit.end, unit: unit.unit, kind: unit.kind }
  return { ...base, end: number.end, unit: null, kind: null }
}

/** A minus that is no hyphen: before it stands a space, a bracket or the currency. */
function isNegative(text: string, at: number, start: number): boolean {
  const before = text.slice(Math.max(0, start - 7), start)
  if (/(?:^|[\s(“",])minus[ -]$/u.test(before)) return true
  const mark = text[at - 1]
  if (mark !== '-' && mark !== '−') return false
  return start < at || at < 2 || /[\s(=$€£]/u.test(text[at - 2] as string)
}

/** What a hyphen joins to the number: a unit ("-pound"), an age, or a noun left to the counter. */
function joinedAt(
  text: string,
  number: WrittenNumber,
  limit: number,
): Pick<Amount, 'end' | 'unit' | 'kind' | 'joined'> | null {
  JOINED.lastIndex = number.end
  const match = JOINED.exec(text)
  if (match === null || number.end + match[0].length > limit) return null
  const word = match[0].slice(1)
  const age = /^(year|month|week|day)s?[- ]*old$/u.exec(word)
  if (age !== null) {
    const unit = { year: 'a', month: 'mo', week: 'wk', day: 'd' }[age[1] as 'year' | 'month' | 'week' | 'day']
    return { end: number.end + match[0].length, unit, kind: 'age', joined: null }
  }
  const unit = unitAt(text, number.end + 1, true)
  if (unit !== null) return { end: unit.end, unit: unit.unit, kind: unit.kind, joined: null }
  const currency = WORDS.get(singularOf(word.toLowerCase()))
  if (currency !== undefined) return { end: number.end + match[0].length, unit: currency, kind: 'money', joined: null }
  return { end: number.end + 1 + word.length, unit: null, kind: null, joined: word.toLowerCase() }
}

const SEPARATOR = /[ \u00a0\n]{0,8}(?:(-|–|—|‑)[ ]?|(to|and|or)(?:-|[ \u00a0\n]{1,8}))/y
const RANGE_CUE =
  /(?:\brang(?:e|es|ed|ing)|\bvar(?:y|ies|ied|ying)|\banywhere|\bsomewhere)\b[^.;]{0,24}\bfrom\b[^.;\d]{0,14}$/u
const CHANGE_BEFORE =
  /\b(?:by|up|down|from|rose|fell|grew|dropped|gained|lost|climbed|jumped|slid|rises|falls|increased|decreased|declined)[ ][^ ]{0,4}$/u

/** "fines from $100 to $500" names all between them; what rises from one to the other has been at both. */
const PLURAL_FROM = /[\p{L}]{2}s from\s{1,8}$/u
const CHANGE_WORD =
  /\b(?:ris|rose|fall|fell|gr[eo]w|drop|climb|jump|slid|slip|surg|soar|plung|increas|decreas|declin|reduc|cut|lift|rais|lower|improv|up|down|went|go|gone|mov|swung|expand|shr[aiu]nk|doubl|tripl|widen|narrow|eas|edg|inch|chang|revis|dip|gain|los|advanc|boost|push|bring|brought|tak|took|advance)\p{L}{0,5}\b/u

/** Whether the two numbers may be the ends of one range, by what joins and what stands before. */
function joins(text: string, first: Amount, separator: string, second: Amount): boolean {
  const before = text.slice(Math.max(0, first.start - 44), first.start)
  const between = /\bbetween\s{1,8}$/iu.test(before)
  const from = /\bfrom\s{1,8}(?:[\p{L} ]{0,14} )?$/iu.test(before)
  if (separator === 'and') return between
  if (RANGE_CUE.test(before)) return true
  if (separator === 'or') return second.value > first.value && second.value <= first.value * 3 && first.unit === null
  if (from && separator === 'to')
    return PLURAL_FROM.test(before) && !CHANGE_WORD.test(before) && second.value > first.value
  if (second.value <= first.value) return false
  if (first.unit !== null && CHANGE_BEFORE.test(before)) return false
  return true
}

function withRange(text: string, first: Amount, limit: number): Amount | null {
  if (first.joined !== null || first.form === 'fraction') return null
  SEPARATOR.lastIndex = first.end
  const match = SEPARATOR.exec(text)
  if (match === null) return null
  const separator = match[2] ?? '-'
  let at = first.end + match[0].length
  // A repeated sign or code ("$3 to $5") is stepped over; the amount looks back for it.
  const sign = /^(?:about |around |up to )?(?:US|HK|A|C|NZ|R)?[$€£¥]|^Y=|^[A-Z]{3}[ ]?(?=\d)/u.exec(
    text.slice(at, at + 12),
  )
  if (sign !== null) at += sign[0].length
  const second = plainAmountAt(text, at, limit)
  if (second === null || second.form === 'fraction') return null
  if (isDatingYear(text, first, second)) return null
  const tightDash = separator === '-' && first.unit === null
  if (tightDash && (/^\d{4}$/u.test(text.slice(first.number.start, first.number.end)) || first.form !== second.form))
    return null
  if (first.unit !== null && second.unit !== null && first.unit !== second.unit) return null
  if (first.unit !== null && second.unit === null && first.kind !== 'money') return null
  if ((first.kind === 'money') !== (second.kind === 'money') && sign !== null) return null
  const shares =
    first.magnitude === 1 && second.magnitude >= 1000 && (first.unit === null || sign !== null) && first.value < 1000
  const scaled = shares && first.value < second.value / second.magnitude ? first.value * second.magnitude : first.value
  const lower = { ...first, value: scaled }
  const inMillions = scaled !== first.value && first.kind === 'money'
  if (!inMillions && !joins(text, lower, separator, second)) return null
  return {
    ...second,
    start: first.start,
    number: { start: first.number.start, end: second.number.end },
    value: lower.value,
    upper: second.value,
    unit: second.unit ?? first.unit,
    kind: second.kind ?? first.kind,
    grouped: first.grouped || second.grouped,
  }
}

/** "From 83,140 in 2023 to 54,743": a year that a preposition dates is no end of a range with a number. */
const DATED = /\b(?:in|since|during|of|en|de|desde|durante) $/u

function isDatingYear(text: string, first: Amount, second: Amount): boolean {
  const isYear = (amount: Amount) => /^(?:19|20)\d\d$/u.test(text.slice(amount.number.start, amount.number.end))
  return isYear(first) && !isYear(second) && DATED.test(text.slice(Math.max(0, first.start - 8), first.start))
}

const FROM = /\bfrom[ ](?:about |around |nearly |almost |over |just )?[$€£]?$/u
const FROM_AMOUNT =
  /\bfrom[ ](?:about |around |nearly |almost |over |just )?\d[\d.,]*(?:[-–]\d[\d.,]*)?[ ]?(?=[\p{L}%])/u
const TO = /[ ](?:a \p{L}+[ ])?to[ ](?:about |around |nearly |almost |over |just )?/uy

/** "from 12 to 15 per cent", "from 12 per cent to 15": the two share the unit that stands with one of them. */
function withSharedUnit(text: string, amount: Amount, limit: number): Amount {
  if (amount.unit !== null || amount.joined !== null || amount.form === 'fraction') return amount
  const before = text.slice(Math.max(0, amount.start - 48), amount.start)
  TO.lastIndex = amount.end
  const to = FROM.test(before) ? TO.exec(text) : null
  if (to !== null) {
    const other = plainAmountAt(text, amount.end + to[0].length, limit)
    if (other === null || other.unit === null || other.joined !== null) return amount
    const scale = amount.magnitude === 1 && other.magnitude >= 1000 && !amount.grouped ? other.magnitude : 1
    return { ...amount, value: amount.value * scale, unit: other.unit, kind: other.kind }
  }
  const from = / to (?:about |around |nearly |almost |over |just )?$/u.test(before) ? FROM_AMOUNT.exec(before) : null
  if (from === null) return amount
  const unit = unitAt(text, Math.max(0, amount.start - 48) + from.index + from[0].length, true)
  return unit === null ? amount : { ...amount, unit: unit.unit, kind: unit.kind }
}

/** The amount at `at` (where its numeral begins), with the second end of a range; null if there is no number. */
export function amountAt(text: string, at: number, limit: number): Amount | null {
  const first = plainAmountAt(text, at, limit)
  return first === null ? null : (withRange(text, first, limit) ?? withSharedUnit(text, first, limit))
}
