// Whether a number is one of what an indicator measures. A sentence gives numbers of several things, and the indicator of
// one of them is easily taken for that of all: the vehicles beside the arrests, the nine sectors in which they were made.
import type { ClaimValue, LightClaim } from '../../model/index.js'
import { dimensionOf } from '../../model/index.js'
import type { Indicator } from '../../packs/schema.js'
import type { Grounds } from '../grounds.js'
import { GENERAL_HEADS } from '../statistics.js'

/** Words for a number as such, which leave open what is counted. */
const OPEN_WORDS = new Set([
  ...GENERAL_HEADS,
  'count',
  'figure',
  'toll',
  'level',
  'average',
  'cifra',
  'personas',
  'casos',
])

/**
 * Where a claim is of: the place its text states, else that of the indicator. A town or province that was told before is
 * taken from a whole country, and says nothing where the indicator is of none.
 */
export function measuredPlace(
  { place, placeStated }: LightClaim,
  indicator: Indicator | undefined,
  { geography }: Grounds,
): string | null {
  const isLocal = place !== null && geography.isLocal(place)
  const whole = indicator?.place
  if (placeStated || (isLocal && whole !== undefined && geography.compatible(place, whole))) return place
  return whole ?? (isLocal ? null : place)
}

/** Whether a word leaves open what is counted, or names what the indicator counts. */
const fits = (word: string, { id }: Indicator, grounds: Grounds): boolean =>
  OPEN_WORDS.has(word) || /\d/u.test(word) || grounds.counts(id, word)

/** Whether a direction can be one of the indicator, by the nouns of what rose or fell. */
export const isTrendOf = ({ counted }: LightClaim, indicator: Indicator, grounds: Grounds): boolean =>
  counted === '' || grounds.counts(indicator.id, counted) || counted.split(/\s+/u).every((word) => OPEN_WORDS.has(word))

/** Whether a number can be one of the indicator, by its unit and by the noun it counts. */
export function isNumberOf(
  claim: LightClaim & { readonly value: ClaimValue },
  indicator: Indicator,
  grounds: Grounds,
): boolean {
  const { attribute, unit } = claim.value
  const measured = indicator.unit
  if (attribute === 'mass') return measured !== undefined && dimensionOf(measured) === 'mass'
  if (attribute !== 'count') return unit === measured
  const head = claim.counted.split(/\s+/u).at(-1) ?? ''
  return (
    (unit === null || fits(unit, indicator, grounds)) &&
    (fits(head, indicator, grounds) || grounds.counts(indicator.id, claim.counted))
  )
}
