// Of candidates that overlap, the longer one holds; what is left is in text order.
import type { Candidate } from './candidate.js'

/** Drops what overlaps something longer; of equals the one proposed first holds. */
export function dropOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (const next of [...candidates].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept[kept.length - 1]
    if (last === undefined || next.start >= last.end) kept.push(next)
    else if (next.end - next.start > last.end - last.start) kept[kept.length - 1] = next
  }
  return kept
}
