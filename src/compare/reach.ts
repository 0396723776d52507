// How far the words of a number reach. "More than 24" leaves all larger numbers open, yet nobody says it of a thousand;
// bounds that are taken at their word would make almost any two numbers agree.
import type { Bounds, ClaimValue } from '../model/index.js'
import { boundsMeet, roundedBounds, statedBounds } from '../model/index.js'

/** "More than 24" is said of 29, hardly of 40: whoever knows 40 says so. */
const BOUND_REACH = 1.25
/** "Dozens" is said of up to so many times two dozen, "hundreds" of so many times two hundred. */
const VAGUE_REACH = 8

/** Bounds that the words leave open, closed where nobody would use these words any more. */
function closed(bounds: Bounds | null, value: ClaimValue): Bounds | null {
  if (bounds === null) return null
  const reach = value.value === null ? VAGUE_REACH : BOUND_REACH
  return {
    low: Number.isFinite(bounds.low) ? bounds.low : bounds.high / reach,
    high: Number.isFinite(bounds.high) ? bounds.high : bounds.low * reach,
  }
}

const meet = (x: Bounds | null, y: Bounds | null): boolean => x !== null && y !== null && boundsMeet(x, y)

/** Whether the words of two values are used for one number. */
export const reachesMeet = (a: ClaimValue, b: ClaimValue): boolean =>
  meet(closed(statedBounds(a), a), closed(statedBounds(b), b))

/** Whether they are, when each may have been rounded to the digits that it is written with. */
export const roundedReachesMeet = (a: ClaimValue, b: ClaimValue): boolean =>
  meet(closed(roundedBounds(a), a), closed(roundedBounds(b), b))
