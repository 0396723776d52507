// Which values of one group are no counterparts, whatever they count: a piece of a number of its own text beside a whole, and
// those of two states; and which are set beside each other because a text does so itself.
import { outcomeOf } from './fates.js'
import { mayBeOneWhole, valuesFit } from './one-count.js'
import { isRunningTotal } from './running-totals.js'
import { isOfNextNumber, isSomeOf } from './some-of.js'
import type { ValueContext, Valued } from './verdict.js'

/** Claims that give one value. */
type Values = readonly Valued[]

/** "2,059 hurt, of whom 1,404 are in danger": a text itself sets them side by side, whatever befell them. */
export const isToldPart = (one: Values, other: Values, { parts }: ValueContext): boolean =>
  parts.some(
    ({ told, total, parts: pieces }) =>
      told &&
      [
        [one, other],
        [other, one],
      ].some(
        ([whole, part]) =>
          whole?.some(({ id }) => id === total.id) && part?.some(({ id }) => pieces.some((piece) => piece.id === id)),
      ),
  )

/**
 * "31 on the shift, five of them hired that day": the five are no count of those on the shift. Of two such values one is
 * told to be a part of a number of its text, and the other is nowhere.
 */
export function isPieceBesideWhole(one: Values, other: Values, { parts }: ValueContext): boolean {
  const isPiece = (claims: Values): boolean =>
    claims.every(({ id }) => parts.some(({ told, parts: pieces }) => told && pieces.some((piece) => piece.id === id)))
  const [a, b] = [one[0], other[0]] as [Valued, Valued]
  const claims = isPiece(one) ? one : other
  if (isPiece(one) === isPiece(other) || isRunningTotal(a) || isRunningTotal(b)) return false
  // "5,000 of the 16,200 evacuated are back" is no count of those who were.
  const whole = isPiece(one) ? b : a
  if (claims.some((claim) => isOfNextNumber(claim) && outcomeOf(claim) === null) && outcomeOf(whole) !== null)
    return true
  return claims.some(isSomeOf) ? !valuesFit(a, b) : !mayBeOneWhole(a, b)
}

/** Soldiers of one state who died, and those of another. */
export function areOfTwoStates(one: Values, other: Values, { victimsOf: of }: ValueContext): boolean {
  const statesOf = (claims: Values) => claims.map((claim) => (outcomeOf(claim) === null ? null : of(claim)))
  const [x, y] = [statesOf(one), statesOf(other)]
  return x.some((state) => state !== null && y.some((another) => another !== null && another !== state))
}
