// Says which numbers count nothing: parts of names, references, dates, clock times, list marks, scores. Each rule stands
// alone and asks only for what is around the number, so that the order does not matter; the cheap ones come first.
import type { Sentence } from '../../model/index.js'
import type { Token } from '../token.js'
import type { Amount } from './amount.js'
import { AFTER_REFERENCE, BEFORE_YEAR, CLOCK, MONTHS, NUMBERED, PLAIN_CAPITALS } from './exclude-lexicon.js'
import { looksPlural } from './singular.js'

export interface Surroundings {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly amount: Amount
  /** Token that holds the numeral's start, and the first token after the amount. */
  readonly first: number
  readonly after: number
}

/** A capital anywhere but in the plural ending, so that product names with a small first letter count. */
const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Ll}?\p{Lu}/u.test(token.text)

function isMonth(token: Token | undefined): boolean {
  if (token === undefined || !MONTHS.has(token.lower)) return false
  return isCapital(token)
}

/** The numeral as written, without a currency or unit. */
const written = ({ text, amount }: Surroundings): string => text.slice(amount.number.start, amount.number.end)

const bare = ({ amount }: Surroundings): boolean =>
  amount.unit === null && amount.joined === null && amount.magnitude === 1

/** What may be joined to a number before it without making a name of both. */
const LOOSE_PREFIX = /(?<!\p{L})(?:minus|plus|sub|now|then|just|mid|to|a|an)[-−]$/u

/** "MS-13", "G7", "5G", "3D", "9th", "80s": letters touch the digits. */
function isFused(at: Surroundings): boolean {
  const { text, amount } = at
  if (amount.form === 'words') return false
  const dashed = /[-−‑]/u.test(text[amount.number.start - 1] ?? '')
  const loose = dashed && LOOSE_PREFIX.test(text.slice(Math.max(0, amount.number.start - 7), amount.number.start))
  const before = loose ? ' ' : (text[amount.start - 1] ?? ' ')
  const beyond = text[amount.start - 2] ?? ' '
  if (/[\p{L}\d_#@%=&?]/u.test(before)) return true
  // A name that a space has parted from its number ("K -12").
  if (dashed && /\p{Lu} ?[-‑]$/u.test(text.slice(Math.max(0, amount.number.start - 3), amount.number.start)))
    return true
  if (/[-‑.,:/⁄’']/u.test(before) && /[\p{L}\d]/u.test(beyond)) return true
  const next = text[amount.end] ?? ' '
  if (amount.unit !== null && amount.end > amount.number.end) return /[\d@]/u.test(next)
  return /[\p{L}\d_@]/u.test(next) || (/[:/⁄×^]/u.test(next) && /\d/u.test(text[amount.end + 1] ?? ''))
}

/** "3-2", "89-89", "1-800-555": a dash between numbers with nothing counted after. */
function isScore(at: Surroundings): boolean {
  const { text, amount } = at
  if (amount.form === 'words') return false
  const tail = text.slice(amount.number.end, amount.number.end + 2)
  if (/^[-–—]\d/u.test(tail)) return true
  return (
    amount.upper !== null && bare(at) && amount.upper < 100 && !hasNounAfter(at) && /^\d+[-–]\d+$/u.test(written(at))
  )
}

function hasNounAfter({ tokens, sentence, after }: Surroundings): boolean {
  const next = tokens[after]
  if (next === undefined || after >= sentence.lastToken) return false
  return next.pos === 'NOUN' || next.pos === 'ADJ' || (next.pos === 'PROPN' && looksPlural(next.lower))
}

function isYear(at: Surroundings): boolean {
  const { tokens, first, sentence, after, text, amount } = at
  const value = written(at)
  if (!bare(at)) return false
  if (amount.upper !== null)
    return /^(?:1[5-9]|2[01])\d\d(?:[-–]| to | and | or )(?:(?:1[5-9]|2[01])\d\d|\d\d)$/u.test(value)
  if (!/^(?:1[0-9]|2[01])\d\d$/u.test(value)) return false
  const next = tokens[after]
  if (!hasNounAfter(at)) return true
  const before = tokens[first - 1]
  if (before === undefined || first === sentence.firstToken)
    return text[amount.end] !== ' ' || !looksPlural((next as Token).lower)
  // Before the last century a count is likelier than a date, unless the preposition says otherwise.
  if (amount.value < 1900) return before.lower === 'in' || before.lower === 'since'
  return BEFORE_YEAR.has(before.lower) || isMonth(before) || isCapital(before) || !looksPlural((next as Token).lower)
}

function isDate({ tokens, first, after, amount, text }: Surroundings): boolean {
  if (amount.unit !== null || amount.joined !== null || amount.value > 31 || amount.magnitude > 1) return false
  const before = tokens[first - 1]
  const next = tokens[after]
  if (isMonth(before) && (before?.lower !== 'may' || !/^\p{Ll}/u.test(tokens[after]?.text ?? ','))) return true
  if (isMonth(next) && next?.spaced === true) return true
  return next?.lower === 'of' && isMonth(tokens[after + 1]) && amount.end + 1 === text.indexOf('of', amount.end)
}

function isClock({ tokens, after, amount, text }: Surroundings): boolean {
  const next = tokens[after]
  if (amount.form !== 'digits' && next?.lower !== 'o' && next?.lower !== "o'clock" && next?.lower !== 'o’clock')
    return false
  return (
    (next !== undefined && CLOCK.has(next.lower)) ||
    /^[ \u00a0]?(?:[ap]\.?m\b|o['’]clock)/u.test(text.slice(amount.number.end, amount.number.end + 8))
  )
}

/** A reference ("Section 4", "No. 9", "§ 12") or a name that ends in a number ("Channel 5", "Fortune 500"). */
function isNamed(at: Surroundings): boolean {
  const { tokens, first, sentence, amount } = at
  if (amount.kind === 'money') return false
  let i = first - 1
  if (tokens[i]?.text === '(' || tokens[i]?.text === '"') i--
  const before = tokens[i]
  if (before === undefined || i < sentence.firstToken) return false
  // "the bottom three", "the top ten" of a table.
  if (/^(?:top|bottom)$/u.test(before.lower) && !hasNounAfter(at) && bare(at)) return true
  const stem = before.lower === '.' ? `${tokens[i - 1]?.lower ?? ''}.` : before.lower
  if (NUMBERED.has(stem) && before.pos !== 'VERB' && amount.kind === null) return true
  if (i !== first - 1 || amount.unit !== null || amount.form !== 'digits' || amount.grouped || amount.magnitude > 1)
    return false
  if (!isCapital(before) || PLAIN_CAPITALS.has(before.lower) || /[.)]$/u.test(before.text) || isMonth(before))
    return false
  if (before.pos !== 'PROPN' && before.pos !== 'NOUN' && before.pos !== 'X') return false
  return tokens[at.after]?.lower !== 'per' && !hasPluralAfter(at)
}

/** How many words of a name for what is counted may stand before its plural. */
const LONGEST_COMPOUND = 4

/** "In Freedonia 30 people died", "gave Freedonia 30 armed gang leaders": a plural in small letters is counted. */
function hasPluralAfter({ tokens, after, sentence }: Surroundings): boolean {
  for (let i = after; i < Math.min(after + LONGEST_COMPOUND, sentence.lastToken); i++) {
    const token = tokens[i] as Token
    if (!/^\p{Ll}/u.test(token.text) || (token.pos !== 'NOUN' && token.pos !== 'ADJ')) return false
    if (looksPlural(token.lower)) return true
  }
  return false
}

function isAddress({ tokens, after, sentence, amount }: Surroundings): boolean {
  if (amount.unit !== null || amount.form !== 'digits') return false
  for (let i = after; i < Math.min(after + 5, sentence.lastToken); i++) {
    const token = tokens[i] as Token
    if (AFTER_REFERENCE.has(token.lower) && (isCapital(token) || token.lower.endsWith('.'))) return true
    if (!isCapital(token) && !/^(?:[EWNS]\.?|\d+\p{L}*)$/u.test(token.text)) return false
  }
  return false
}

/** "1." or "(2)" or "3)" that opens a paragraph or stands in brackets; a sentence of digits alone. */
function isListMark(at: Surroundings): boolean {
  const { text, tokens, first, after, sentence, amount } = at
  if (!bare(at) || amount.form !== 'digits') return false
  if (sentence.firstToken === first && after >= sentence.lastToken) return true
  const next = text[amount.end]
  const before = text[amount.start - 1]
  if (
    first === sentence.firstToken &&
    (next === ')' || (next === '.' && after + 1 < sentence.lastToken + 1)) &&
    amount.value < 200
  )
    return true
  if (before === '(' && next === ')' && amount.value < 100 && !amount.grouped) return true
  const opened = tokens[first - 1]
  return opened?.text === '(' && first - 1 === sentence.firstToken && next === ')'
}

/** Telephone and document numbers, coordinates: long runs of digits without separators or units. */
function isCode(at: Surroundings): boolean {
  const { text, amount } = at
  if (!bare(at) || amount.form !== 'digits' || amount.grouped) return false
  const digits = written(at)
  // "On June 28 137 people": the first of the two runs is a day.
  if (isMonth(at.tokens[at.first - 2]) && hasNounAfter(at)) return false
  // Two plain runs of digits side by side are a telephone number or a code.
  if (
    /\d\d $/u.test(text.slice(Math.max(0, amount.start - 3), amount.start)) ||
    /^ \d{2,}(?![\d.,-]*[\p{L}%-])/u.test(text.slice(amount.end, amount.end + 8))
  )
    return true
  if (/^0\d/u.test(digits)) return true
  if (/^\d{5,}$/u.test(digits) && !hasNounAfter(at))
    return /^[ ]?[-/)]?\d/u.test(text.slice(amount.end, amount.end + 3)) || digits.length > 8
  return (
    /^\(\d{3}\)$/u.test(text.slice(amount.start - 1, amount.end + 1)) &&
    /^[ -]?\d{3}/u.test(text.slice(amount.end + 1, amount.end + 5))
  )
}

const RULES: readonly ((at: Surroundings) => boolean)[] = [
  isFused,
  isScore,
  isListMark,
  isYear,
  isDate,
  isClock,
  isCode,
  isNamed,
  isAddress,
]

/** Whether the number at these surroundings counts nothing. */
export const countsNothing = (at: Surroundings): boolean => RULES.some((rule) => rule(at))
