// Where the words of a paginated document stand on its pages, so that any span of its text can be shown at its place.
import { partitionPoint } from './partition-point.js'
import type { Range } from './span.js'

/** A rectangle in points (1/72 inch) from the upper left corner of the page as it is shown. */
export interface PageBox {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** One run of text on one line of a page. */
export interface PageRun extends Range {
  /** From 1. */
  readonly page: number
  readonly box: PageBox
}

/** The pages of a document, and its runs in the order of its text. */
export interface PageMap {
  readonly pages: readonly { readonly width: number; readonly height: number }[]
  readonly runs: readonly PageRun[]
}

/** The index of the first run that ends after `position`; runs are in order and do not overlap. */
function firstRunAfter(runs: readonly PageRun[], position: number): number {
  return partitionPoint(runs, (run) => run.end <= position)
}

const rounded = (value: number): number => Math.round(value * 100) / 100

/** The part of a run's box that a part of its text takes, as if all its letters were equally wide. */
function partOf(run: PageRun, start: number, end: number): PageBox {
  const letter = run.box.width / (run.end - run.start)
  return {
    ...run.box,
    left: rounded(run.box.left + (start - run.start) * letter),
    width: rounded((end - start) * letter),
  }
}

/**
 * Where a span stands: one box for each run it touches, each only as wide as the span's part of it.
 *
 * @example
 * placesOf({ pages: [], runs: [{ page: 1, box: { left: 10, top: 20, width: 40, height: 12 }, start: 0, end: 4 }] }, { start: 1, end: 3 })
 * // [{ page: 1, box: { left: 20, top: 20, width: 20, height: 12 } }]
 */
export function placesOf(map: PageMap, span: Range): { readonly page: number; readonly box: PageBox }[] {
  const places: { page: number; box: PageBox }[] = []
  for (let at = firstRunAfter(map.runs, span.start); at < map.runs.length; at++) {
    const run = map.runs[at] as PageRun
    if (run.start >= span.end) break
    places.push({ page: run.page, box: partOf(run, Math.max(run.start, span.start), Math.min(run.end, span.end)) })
  }
  return places
}
