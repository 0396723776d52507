// How far a computed value may lie from a claimed one and still be what was claimed: half of the last digit that was
// written, what the words allow ("about", "more than"), and, for counts, what revisions of the register move.

import { writtenPrecision } from '../model/bounds.js'
import {
  type Bounds,
  type ClaimValue,
  roundedBounds,
  type Said,
  statedBounds,
  type Told,
  told,
} from '../model/index.js'

/** A claimed range, with the reason for its width in words. */
export interface Tolerance {
  readonly bounds: Bounds
  readonly value: number
  readonly because: string
  readonly told: Said
}

const width = ({ low, high }: Bounds): number => (Number.isFinite(high - low) ? (high - low) / 2 : 0)

const because = ({ message, code, values }: Told): Pick<Tolerance, 'because' | 'told'> => ({
  because: message,
  told: { code, values },
})

const LAST_DIGIT = told('last_digit', 'half of the last digit written')

const wider = ({ low, high }: Bounds, by: number): Bounds => ({ low: low - by, high: high + by })

/** Shares told in words ("a quarter", "two thirds") are rounder than those told in digits. */
const IN_WORDS = 0.05

/** A per cent is rounded to its last written digit, though never to tens: "20 per cent" is 19.5 to 20.5. */
function ofPercent(value: ClaimValue, stated: Bounds): Tolerance {
  const digits = /\d/.test(value.number)
  const step = Math.min(1, writtenPrecision(value))
  const half = digits ? step / 2 : Math.max(0.5, IN_WORDS * Math.abs(value.value ?? 0))
  // "Almost 27 per cent" is more than 25, whatever a tenth less would be.
  const nearly = value.approx === 'nearly' && value.value !== null
  const bounds = nearly
    ? { low: value.value - Math.min(2, writtenPrecision(value)) + step / 2, high: value.value }
    : wider(stated, half)
  return {
    bounds,
    value: width(bounds),
    ...because(told('last_digit_points', `half of the last digit written (${half} points)`, half)),
  }
}

/** "Doubled" and "three times as many" are said of what comes within a tenth of it; digits after a point say more. */
const OF_A_MULTIPLE = 0.1

function ofMultiple(value: ClaimValue, stated: Bounds): Tolerance {
  const exact = /\d[.,]\d/.test(value.number)
  const by = exact ? writtenPrecision(value) / 2 : OF_A_MULTIPLE * (value.value ?? 0)
  const bounded = value.approx === 'exact' || value.approx === 'about'
  const bounds = bounded ? wider(stated, by) : stated
  return { bounds, value: width(bounds), ...because(exact ? LAST_DIGIT : told('tenth', 'a tenth of it')) }
}

/**
 * @param revision how far values move between publications, as a share
 * @returns null for a claim without a number
 */
export function toleranceOf(claimed: ClaimValue, revision: number): Tolerance | null {
  // Bounds are set out in the claim's own unit, in which values are computed; masses would else be in kilograms.
  const value = claimed.unit === '%' || claimed.attribute === 'count' ? claimed : { ...claimed, unit: null }
  const stated = statedBounds(value)
  if (stated === null) return null
  if (value.unit === '%') return ofPercent(value, stated)
  if (claimed.unit === 'times') return ofMultiple(value, stated)
  const rounded = roundedBounds(value) ?? stated
  const moved = Math.abs(value.value ?? value.low ?? value.high ?? 0) * revision
  const bounds = wider(rounded, Math.max(0, moved - Math.max(0, width(rounded) - width(stated))))
  const share = (revision * 100).toFixed(1)
  const reason =
    moved > width(rounded) ? told('revisions', `what revisions move (${share} % of the value)`, share) : LAST_DIGIT
  return { bounds, value: width(bounds), ...because(reason) }
}

export const within = (value: number, { low, high }: Bounds): boolean => value >= low && value <= high
