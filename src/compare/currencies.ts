// Sums of money in two currencies. They are never set side by side at a rate of ours: rates move, and whoever told the
// sum may have used another. A rate holds only where a text gives it, by telling one sum in both currencies.
import type { ClaimGroup, ClaimValue } from '../model/index.js'
import { readingsOf } from '../model/index.js'
import { shownValue } from './amount.js'
import { behind, numberSpan } from './clause.js'
import type { Conversion, Rule, Valued } from './verdict.js'

/** Behind a sum, in a bracket or after "or", the same sum in other money. English, Spanish. */
const TWICE_TOLD =
  /^\s?[,(]?\s?(?:(?:or|about|some|roughly|around|o|unos|cerca de|alrededor de)\s){0,2}(?<sum>(?<sign>US\$|[$€£])?\s?(?<digits>\d[\d.,]*\d|\d)\s?(?<scale>mil millones|millones|million|billion|bn|m)?(?:\s(?:de\s)?(?<name>dollars|euros|dólares))?)(?![\p{L}\d])/iu

const UNITS: Readonly<Record<string, string>> = {
  $: 'USD',
  us$: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  dollars: 'USD',
  dólares: 'USD',
  euros: 'EUR',
}
const SCALES: Readonly<Record<string, number>> = {
  million: 1e6,
  millones: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  'mil millones': 1e9,
}

/** Sums converted by the press are rounded; nearer than this they are one sum. */
const TOLERANCE = 0.05

const CODE = /^[A-Z]{3}$/u

/** "Pesos" alone may be of any country that has them, also of the one whose code the other sum bears. */
export const inTwoCurrencies = (a: ClaimValue, b: ClaimValue): boolean =>
  a.attribute === 'money' &&
  b.attribute === 'money' &&
  a.unit !== null &&
  b.unit !== null &&
  a.unit !== b.unit &&
  (CODE.test(a.unit) || CODE.test(b.unit)) &&
  !mayBeOneCurrency(a.unit, b.unit)

/** Money of several countries that is called by one name. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  dollar: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'TWD'],
  peso: ['MXN', 'ARS', 'CLP', 'COP', 'PHP', 'UYU', 'DOP', 'CUP'],
  pound: ['GBP', 'EGP', 'LBP', 'SYP'],
  rupee: ['INR', 'PKR', 'LKR', 'NPR'],
  rial: ['IRR', 'YER', 'OMR'],
  dinar: ['IQD', 'KWD', 'JOD', 'RSD', 'DZD', 'LYD', 'TND'],
  franc: ['CHF', 'XOF', 'XAF', 'CDF'],
}

const mayBeOneCurrency = (a: string, b: string): boolean =>
  [a, b].some((name, i) => NAMED[name]?.includes(i === 0 ? b : a) === true)

/** One mark with fewer than three digits behind it is a decimal one; all others part thousands. */
const numberIn = (digits: string): number =>
  Number(/^\d+[.,]\d{1,2}$/u.test(digits) ? digits.replace(',', '.') : digits.replaceAll(/[.,]/gu, ''))

function conversionBehind(claim: Valued): Conversion | null {
  const found = TWICE_TOLD.exec(behind(claim, numberSpan(claim)))?.groups
  const unit = UNITS[(found?.name ?? found?.sign ?? '').toLowerCase()]
  if (found?.digits === undefined || unit === undefined || unit === claim.value.unit) return null
  const size = numberIn(found.digits) * (SCALES[(found.scale ?? '').toLowerCase()] ?? 1)
  return size > 0 ? { claim, words: found.sum ?? '', unit, size } : null
}

/** Every sum that a text of the group tells in two currencies. */
export const conversionsOf = (group: ClaimGroup): Conversion[] =>
  group.claims.flatMap((claim) =>
    claim.value?.attribute === 'money' ? (conversionBehind({ ...claim, value: claim.value }) ?? []) : [],
  )

/** How many times the second sum is the first at the rate of a text, and that text's words; null where none gives one. */
function atStatedRate(
  a: Valued,
  b: Valued,
  conversions: readonly Conversion[],
): { times: number; words: string } | null {
  for (const { claim, unit, size, words } of conversions) {
    const [one, other] = claim.value.unit === a.value.unit && unit === b.value.unit ? [a, b] : [b, a]
    if (claim.value.unit !== one.value.unit || unit !== other.value.unit) continue
    const [x, y, told] = [one, other, claim].map(({ value }) => readingsOf(value)[0])
    if (!x || !y || !told) continue
    return { times: (y * told) / (x * size), words: `${shownValue(claim.value)} is told as “${words}”` }
  }
  return null
}

/** Sums in two currencies: one sum at the rate of a text, or nothing that can be set side by side. */
export const otherCurrency: Rule = (a, b, { conversions }) => {
  if (!inTwoCurrencies(a.value, b.value)) return null
  const rate = atStatedRate(a, b, conversions)
  if (rate === null)
    return {
      reason: 'unit',
      rule: 'value.currency',
      because: 'The sums are in two currencies, and no text gives the rate at which they could be set side by side.',
    }
  return Math.abs(rate.times - 1) <= TOLERANCE
    ? { reason: 'unit', rule: 'value.currency-stated', because: `One sum in two currencies: ${rate.words}.` }
    : {
        reason: 'unclear',
        rule: 'value.currency-apart',
        because: `At the rate of a text they are not one sum: ${rate.words}.`,
      }
}
