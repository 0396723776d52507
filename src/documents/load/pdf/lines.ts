// Runs of a page to lines: what stands on one baseline, close together. A wide gap ends a line's segment: it is the
// gutter between columns or the space between cells of a table, and which of the two is told later.

/** A run of text as the page holds it, in points from the upper left corner. */
export interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
  /** Where the letters stand. */
  readonly baseline: number
  /** Of the letters, in points. */
  readonly size: number
}

/** Runs side by side without a wide gap. */
export interface Segment {
  readonly runs: readonly Run[]
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
}

/** A gap wider than this, in letter heights, parts segments; between words it is a quarter to a third. */
const WIDE_GAP = 1.2
/** Baselines that differ by less than this, in letter heights, are one line: superscripts stand higher. */
const SAME_LINE = 0.4

function segmentOf(runs: readonly Run[]): Segment {
  const size = Math.max(...runs.map((run) => run.size))
  const main = runs.find((run) => run.size === size) as Run
  return {
    runs,
    left: Math.min(...runs.map((run) => run.left)),
    right: Math.max(...runs.map((run) => run.right)),
    baseline: main.baseline,
    size,
  }
}

/** Runs of one baseline, parted where gaps are wide. */
function segmentsOfRow(row: readonly Run[]): Segment[] {
  const sorted = [...row].sort((a, b) => a.left - b.left)
  const segments: Segment[] = []
  let current: Run[] = []
  let right = Number.NEGATIVE_INFINITY
  for (const run of sorted) {
    if (current.length > 0 && run.left - right > WIDE_GAP * Math.max(run.size, current.at(-1)?.size ?? 0)) {
      segments.push(segmentOf(current))
      current = []
    }
    current.push(run)
    right = current.length === 1 ? run.right : Math.max(right, run.right)
  }
  if (current.length > 0) segments.push(segmentOf(current))
  return segments
}

/** The segments of a page, by baseline from above, then from the left. */
export function segmentsOf(runs: readonly Run[]): Segment[] {
  const sorted = runs.filter((run) => run.text.trim() !== '').sort((a, b) => a.baseline - b.baseline)
  const segments: Segment[] = []
  let row: Run[] = []
  for (const run of sorted) {
    const last = row.at(-1)
    if (last !== undefined && run.baseline - last.baseline > SAME_LINE * Math.min(run.size, last.size)) {
      segments.push(...segmentsOfRow(row))
      row = []
    }
    row.push(run)
  }
  segments.push(...segmentsOfRow(row))
  return segments
}
