// Segments of a page in the order in which a person reads them: columns from the left, each from above, interrupted
// by what runs over the whole width. A table looks like columns too, but its cells are short and stand in rows: it is
// read row by row.
import type { Segment } from './lines.js'

/** Segments that are read one after the other as running text, with the edges of their column. */
export interface Column {
  readonly segments: readonly Segment[]
  readonly left: number
  readonly right: number
}

/** A gutter has so many lines on either side at least; fewer may be a table or chance. */
const MIN_LINES = 4
/** Lines of running text fill so much of their column; cells of a table do not. */
const MIN_FILL = 0.55
/** So many of the lines may run across a gutter: headings and pictures' captions do. */
const MAX_CROSSING = 0.3
/** Points. A narrower band without text is a space between words that happens to recur. */
const MIN_GUTTER = 6
/** Columns within columns deeper than this are no page's build. */
const MAX_DEPTH = 4

const leftOf = (segments: readonly Segment[]): number => Math.min(...segments.map((one) => one.left))
const rightOf = (segments: readonly Segment[]): number => Math.max(...segments.map((one) => one.right))
const byPlace = (a: Segment, b: Segment): number => a.baseline - b.baseline || a.left - b.left

/** How much of their column's width lines fill on average. */
function fillOf(segments: readonly Segment[]): number {
  const width = rightOf(segments) - leftOf(segments)
  return width <= 0 ? 0 : segments.reduce((sum, one) => sum + (one.right - one.left), 0) / (segments.length * width)
}

interface Gutter {
  readonly at: number
  readonly crossing: number
}

/** How many segments cover each point of the width, for whole points from `from`. */
function coverage(segments: readonly Segment[], from: number, width: number): Int32Array {
  const covered = new Int32Array(width + 1)
  for (const { left, right } of segments) {
    const first = Math.max(0, Math.floor(left - from))
    const last = Math.min(width, Math.ceil(right - from))
    for (let x = first; x < last; x++) covered[x] = (covered[x] as number) + 1
  }
  return covered
}

/** The band inside the page that fewest lines cross and that is wide enough, the widest of equals; null for none. */
function gutterOf(segments: readonly Segment[]): Gutter | null {
  const from = leftOf(segments)
  const width = Math.min(20_000, Math.ceil(rightOf(segments) - from))
  const covered = coverage(segments, from, width)
  const most = segments.length * MAX_CROSSING
  let best: (Gutter & { readonly width: number }) | null = null
  let start = 0
  for (let x = 1; x <= width; x++) {
    if (covered[x] === covered[start]) continue
    const crossing = covered[start] as number
    const band = x - start
    const better = best === null || crossing < best.crossing || (crossing === best.crossing && band > best.width)
    if (start > 0 && band >= MIN_GUTTER && crossing <= most && better)
      best = { at: from + start + band / 2, crossing, width: band }
    start = x
  }
  return best
}

interface Parted {
  readonly left: Segment[]
  readonly right: Segment[]
  readonly across: Segment[]
}

function partAt(segments: readonly Segment[], x: number): Parted {
  const parted: Parted = { left: [], right: [], across: [] }
  for (const one of segments) {
    if (one.right <= x) parted.left.push(one)
    else if (one.left >= x) parted.right.push(one)
    else parted.across.push(one)
  }
  return parted
}

const isRunningText = (segments: readonly Segment[]): boolean =>
  segments.length >= MIN_LINES && fillOf(segments) >= MIN_FILL

/** Columns between one line that runs across them and the next. */
function bands({ left, right, across }: Parted, depth: number): Column[] {
  const columns: Column[] = []
  const take = (from: Segment[], until: number): Segment[] => {
    const taken: Segment[] = []
    while (from.length > 0 && (from[0] as Segment).baseline < until) taken.push(from.shift() as Segment)
    return taken
  }
  const sides = [left, right].map((side) => [...side].sort(byPlace))
  let spanning: Segment[] = []
  const closeSpanning = (): void => {
    if (spanning.length > 0) columns.push(columnOf(spanning))
    spanning = []
  }
  for (const line of [...across].sort(byPlace)) {
    const above = sides.map((side) => take(side, line.baseline)).filter((side) => side.length > 0)
    if (above.length > 0) closeSpanning()
    for (const side of above) columns.push(...columnsOf(side, depth + 1))
    spanning.push(line)
  }
  closeSpanning()
  for (const side of sides) if (side.length > 0) columns.push(...columnsOf(side, depth + 1))
  return columns
}

const columnOf = (segments: readonly Segment[]): Column => ({
  segments: [...segments].sort(byPlace),
  left: leftOf(segments),
  right: rightOf(segments),
})

/** The columns of a page, or of a part of it, in reading order. */
export function columnsOf(segments: readonly Segment[], depth = 0): Column[] {
  if (segments.length === 0) return []
  const gutter = depth < MAX_DEPTH && segments.length >= 2 * MIN_LINES ? gutterOf(segments) : null
  if (gutter === null) return [columnOf(segments)]
  const parted = partAt(segments, gutter.at)
  if (!isRunningText(parted.left) || !isRunningText(parted.right)) return [columnOf(segments)]
  return bands(parted, depth)
}
