// How far a computed value may lie from a claimed one and still be what was claimed: half of the last digit that was
// written, what the words allow ("about", "more than"), and, for counts, what revisions of the register move.

import { writtenPrecision } from '../model/bounds.js'
import { type Bounds, type ClaimValue, roundedBounds, statedBounds } from '../model/index.js'

/** A claimed range, with the reason for its width in words. */
export interface Tolerance {
  readonly bounds: Bounds
  readonly value: number
  readonly because: string
}

const width = ({ low, high }: Bounds): number => (Number.isFinite(high - low) ? (high - low) / 2 : 0)

const wider = ({ low, high }: Bounds, by: number): Bounds => ({ low: low - by, high: high + by })

/** A per cent is rounded to its last written digit, though never to tens: "20 per cent" is 19.5 to 20.5. */
function ofPercent(value: ClaimValue, stated: Bounds): Tolerance {
  const half = Math.min(1, writtenPrecision(value)) / 2
  const bounds = wider(stated, half)
  return { bounds, value: width(bounds), because: `half of the last digit written (${half} points)` }
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
  const rounded = roundedBounds(value) ?? stated
  const moved = Math.abs(value.value ?? value.low ?? value.high ?? 0) * revision
  const bounds = wider(rounded, Math.max(0, moved - Math.max(0, width(rounded) - width(stated))))
  const because =
    moved > width(rounded)
      ? `what revisions move (${(revision * 100).toFixed(1)} % of the value)`
      : 'half of the last digit written'
  return { bounds, value: width(bounds), because }
}

export const within = (value: number, { low, high }: Bounds): boolean => value >= low && value <= high
