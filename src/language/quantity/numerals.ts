// The proposer of plain amounts: a number in digits or words with its unit, currency, hyphenated noun or counted noun.
import { tokenAt } from '../context.js'
import type { Token } from '../token.js'
import { type Amount, amountAt } from './amount.js'
import { countedAfter, ofPhraseAt, unitOfNoun } from './counted.js'
import { BEFORE_PRONOUN_ONE, ONE_PHRASES, PEOPLE } from './counted-lexicon.js'
import type { Draft, Place } from './draft.js'
import { countsNothing } from './exclude.js'
import { MAGNITUDES, ONES, TENS } from './number-lexicon.js'
import { looksPlural, singularOf } from './singular.js'

/** Words joined to a number in words that make an adjective and count nothing ("one-sided", "two-way"). */
const NO_COUNT = new Set(
  'off way on time shot stop step size liner to by piece dimensional tier track state world sum star'.split(' '),
)

/** Where the numeral of a token begins: at its first digit, or at the word itself; -1 if it holds none. */
function numeralStart({ context, index }: Place): number {
  const { tokens, text } = context
  const token = tokens[index] as Token
  const digit = token.text.search(/[\d½¼¾⅓⅔⅕⅛]/u)
  if (digit >= 0) {
    const start = token.start + digit
    return digit === 0 && text[start - 1] === '.' && /[\s(]/u.test(text[start - 2] ?? ' ') ? start - 1 : start
  }
  if (token.lower === 'a' || token.lower === 'an') {
    const next = tokens[index + 1]
    return next !== undefined && MAGNITUDES.has(next.lower) ? token.start : -1
  }
  return ONES.has(token.lower) || TENS.has(token.lower) ? token.start : -1
}

/** "one" counts before a noun, in "one of", and with a unit; elsewhere it is a pronoun. */
function isPronounOne({ context, index, sentence }: Place, amount: Amount): boolean {
  const { tokens } = context
  const token = tokens[index] as Token
  if (token.lower !== 'one' || amount.value !== 1) return false
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  // "one day" is some day, unless it is measured ("for one day") or counted from ("one day after").
  if (next?.lower === 'day')
    return before?.pos !== 'ADP' && !/^(?:after|before|later|earlier|of)$/u.test(tokens[index + 2]?.lower ?? '')
  if (amount.end > token.end + 1) return false
  if (before !== undefined && index > sentence.firstToken && BEFORE_PRONOUN_ONE.has(before.lower)) return true
  if (next === undefined || index + 1 >= sentence.lastToken) return true
  if (next.lower === 'of') return false
  if (ONE_PHRASES.has(next.lower)) return true
  return next.pos !== 'NOUN' && next.pos !== 'ADJ' && next.pos !== 'PROPN'
}

/** Bodies of soldiers, of which "-strong" counts the troops. */
const FORCES = /^(?:army|guard|garrison|brigade|battalion|regiment|contingent|corps|military|navy|legion)$/u

/** "a 30,000-strong island army": what the compound stands before is a body of soldiers. */
function isForce({ context: { tokens } }: Place, first: number): boolean {
  for (let i = first; i < first + 4; i++) {
    const token = tokens[i]
    if (token === undefined || !/^(?:NOUN|PROPN|ADJ)$/u.test(token.pos)) return false
    if (FORCES.test(token.lower)) return true
  }
  return false
}

/** What a hyphen joins: "10,000-troop", "133,000-strong", "four-member". Null where it makes no count. */
function joinedDraft(place: Place, amount: Amount, base: Draft): Draft | null {
  const word = amount.joined as string
  const head = word.split('-')[0] as string
  if (head === 'strong')
    return { ...base, unit: isForce(place, base.next) ? 'troop' : 'person', kind: 'count', rule: 'quantity.compound' }
  if (head === 'fold') return { ...base, unit: 'times', kind: 'multiple', rule: 'quantity.multiple.fold' }
  if (head === 'plus' || head === 'odd') return null
  if (amount.form !== 'digits' && (NO_COUNT.has(head) || /(?:ed|ly)$/u.test(head))) return null
  if (/^(?:based|style|like|to|and|or)$/u.test(head)) return null
  return { ...base, unit: unitOfNoun(head), kind: 'count', rule: 'quantity.compound' }
}

/** An age that stands alone between commas after a name: "Ana Lopes, 41, said". */
function isAge({ context, index }: Place, amount: Amount): boolean {
  const { tokens } = context
  if (
    amount.unit !== null ||
    amount.form !== 'digits' ||
    amount.value > 110 ||
    amount.value !== Math.floor(amount.value)
  )
    return false
  if (!/[\s(]/u.test(context.text[amount.start - 1] ?? ' ')) return false
  const after = context.text[amount.end]
  if (after !== ',' && after !== '.' && after !== ')') return false
  const mark = tokens[index - 1]?.text
  if (mark !== ',' && mark !== '(') return false
  const name = tokens[index - 2]
  return name !== undefined && name.pos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(name.text)
}

/** What may stand behind an age without a noun; "She was 12 points ahead" has one. */
const AFTER_AGE = /^(?:[.,;:!?)”"—–]|when|at|by|in|on|and|or|but|years?)$/u

/** Those whose age is told so beside people as such. */
const AGED =
  /^(?:voters|workers|students|players|drivers|patients|pupils|employees|smokers|farmers|graduates|tenants|everyone|those|anyone)$/u

/** "people aged 18 to 44", "at the age of 21", "a victim under 15", "he turned 40", "she is 36". */
function isAged({ context, index }: Place, amount: Amount): boolean {
  if (amount.unit !== null || amount.joined !== null || amount.value > 120 || amount.magnitude > 1) return false
  const { tokens } = context
  const before = tokens[index - 1]?.lower ?? ''
  const further = tokens[index - 2]?.lower ?? ''
  if (before === 'aged' || before === 'ages' || (before === 'of' && further === 'age')) return true
  const next = tokens[tokenAt(context, amount.end)]
  if (next !== undefined && next.pos !== 'VERB' && next.pos !== 'AUX' && !AFTER_AGE.test(next.lower)) return false
  if (/^(?:under|over|above|below)$/u.test(before))
    return (PEOPLE.has(singularOf(further)) || AGED.test(further)) && !/^(?:under|over)$/u.test(further)
  if (before === 'turned' || before === 'turning' || before === 'turns') return amount.value >= 10
  if (!/^(?:is|was|be|being)$/u.test(before)) return false
  return /^(?:he|she)$/u.test(further === 'will' || further === 'would' ? (tokens[index - 3]?.lower ?? '') : further)
}

/** "280 million of the 1.5 billion yen": the part is told in the unit of the whole. */
function ofAmount({ context, sentence }: Place, base: Draft): Draft {
  const { text, tokens } = context
  const part = { ...base, rule: 'quantity.part' }
  let first = base.next + 1
  while (/^(?:DET|PRON)$/u.test(tokens[first]?.pos ?? '')) first++
  const token = tokens[first]
  if (token === undefined || first >= sentence.lastToken) return part
  const sign = /^[$€£¥]/u.test(token.text) && token.text.length === 1 ? tokens[first + 1] : token
  const whole = amountAt(text, sign?.start ?? token.start, sentence.span.end)
  return whole === null || whole.unit === null || whole.kind === 'share'
    ? part
    : { ...part, unit: whole.unit, kind: whole.kind ?? part.kind }
}

function countedDraft(place: Place, amount: Amount, base: Draft): Draft | null {
  const { context, sentence } = place
  const { tokens } = context
  const limit = sentence.lastToken
  const next = tokens[base.next]
  const loud = amount.magnitude >= 12 && next?.lower === 'of'
  if (next?.lower === 'of' && !loud) {
    // "ten of the men", "one of the states": the whole gives the unit, the span stays the number.
    const whole = ofPhraseAt(tokens, base.next, limit)
    if (whole === null) return ofAmount(place, base)
    return { ...base, unit: whole.unit, rule: 'quantity.part' }
  }
  // "of which 40 involved drugs": what was counted stands before.
  const before = tokens[base.first - 1]?.lower
  if ((before === 'which' || before === 'whom') && next?.pos === 'VERB') return base
  const many = amount.value !== 1 || amount.upper !== null
  const counted = countedAfter(context, base.next, limit, many)
  if (counted === null) return loud ? ofAmount(place, base) : base
  return {
    ...base,
    unit: counted.unit,
    kind: counted.kind,
    end: counted.end,
    next: counted.last,
    rule: 'quantity.count',
  }
}

/** The plain amount at a place, or null. */
export function proposeAmount(place: Place): Draft | null {
  const { context, sentence, index } = place
  const start = numeralStart(place)
  if (start < 0) return null
  const amount = amountAt(context.text, start, sentence.span.end)
  if (amount === null) return null
  const next = tokenAt(context, amount.end)
  const dollar = amount.kind === 'money' && amount.start < start
  const first = dollar ? tokenAt(context, amount.start) : index
  if (isAge(place, amount) || isAged(place, amount))
    return { ...draftOf(amount, first, next), unit: 'a', kind: 'age', rule: 'quantity.age' }
  const surroundings = { text: context.text, tokens: context.tokens, sentence, amount, first, after: next }
  if (countsNothing(surroundings) || isPronounOne(place, amount)) return null
  // "zero tolerance", "zero-sum": only a plural is counted.
  if (amount.value === 0 && amount.form === 'words' && !looksPlural(context.tokens[next]?.lower ?? '')) return null
  const base = draftOf(amount, first, next)
  if (amount.joined !== null)
    return joinedDraft(place, amount, base) ?? (amount.form === 'digits' ? withoutJoined(place, amount, base) : null)
  return amount.unit !== null ? base : countedDraft(place, amount, base)
}

/** "1,200-odd guests", "50-plus cases": the joined word loosens, the noun follows it. */
function withoutJoined(place: Place, amount: Amount, base: Draft): Draft | null {
  const loose = amount.joined === 'odd' || amount.joined === 'plus'
  if (!loose) return null
  const { context, sentence } = place
  const counted = countedAfter(context, base.next, sentence.lastToken, true)
  const end = counted?.end ?? base.end
  return { ...base, unit: counted?.unit ?? null, kind: counted?.kind ?? 'count', end, next: counted?.last ?? base.next }
}

function draftOf(amount: Amount, first: number, next: number): Draft {
  const range = amount.upper !== null
  const low = range ? Math.min(amount.value, amount.upper as number) : null
  const high = range ? Math.max(amount.value, amount.upper as number) : null
  return {
    start: amount.start,
    end: amount.end,
    number: amount.number,
    value: range ? null : amount.value,
    bounds: range ? { low, high } : null,
    approx: 'exact',
    kind: amount.kind ?? 'count',
    unit: amount.unit,
    rule: range ? 'quantity.range' : `quantity.${amount.kind ?? 'number'}`,
    first,
    next,
  }
}
