// Sums of money in two currencies. They are never set side by side at a rate of ours: rates move, and whoever told the
// sum may have used another. A rate holds only where a text gives it, by telling one sum in both currencies.
import type { Claim, ClaimGroup, ClaimValue } from '../model/index.js'
import { readingsOf } from '../model/index.js'
import { shownValue } from './amount.js'
import { between, numberSpan } from './clause.js'
import type { Rule, Valued } from './verdict.js'

/** One sum as a text tells it in two currencies. */
export interface Conversion {
  readonly from: Valued
  readonly to: Valued
}

/** What stands between one sum in two currencies: a bracket, "or", "about". English, Spanish. */
const TWICE_TOLD = /^\s*[,(]?\s*(?:(?:or|about|some|roughly|around|equal to|o|unos|cerca de|alrededor de)\s+){0,2}$/iu

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

/** Codes end with the first letter of what the money is called: MXN for a peso, USD for a dollar. */
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

/** Every sum that a text of the group tells in two currencies. */
export function conversionsOf(group: ClaimGroup): Conversion[] {
  const sums = group.claims.flatMap((claim): Valued[] =>
    claim.value?.attribute === 'money' ? [{ ...claim, value: claim.value }] : [],
  )
  return sums.flatMap((from) =>
    sums
      .filter((to) => to.document === from.document && to.sentence.start === from.sentence.start)
      .filter((to) => numberSpan(to).start > numberSpan(from).start && inTwoCurrencies(from.value, to.value))
      .filter((to) => TWICE_TOLD.test(between(from, numberSpan(from), numberSpan(to))))
      .map((to) => ({ from, to })),
  )
}

const size = (claim: Claim): number | undefined => (claim.value === null ? undefined : readingsOf(claim.value)[0])

/** How many times the second sum is the first at the rate of a text, and that text's words; null where none gives one. */
function atStatedRate(
  a: Valued,
  b: Valued,
  conversions: readonly Conversion[],
): { times: number; words: string } | null {
  const [x, y] = [size(a), size(b)]
  for (const { from, to } of conversions) {
    const [p, q] = from.value.unit === a.value.unit ? [size(from), size(to)] : [size(to), size(from)]
    const units = [from.value.unit, to.value.unit]
    if (!units.includes(a.value.unit) || !units.includes(b.value.unit) || !x || !y || !p || !q) continue
    return { times: (y * p) / (x * q), words: `${shownValue(from.value)} is told as ${shownValue(to.value)}` }
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
