// Lines of a column to paragraphs. A page knows no paragraphs: they show in gaps, indents, sizes and lines that end
// early.
import type { Column } from './columns.js'
import type { Run, Segment } from './lines.js'

/** A line of a paragraph: its segments from the left; several are cells of a row. */
export type Line = readonly Segment[]

export interface Paragraph {
  readonly page: number
  readonly lines: readonly Line[]
  /** Where it stands on its page, for telling what recurs at one place on every page. */
  readonly baseline: number
  /** Whether it may go on in the next column or page: its last line reaches the edge. */
  readonly runsOn: boolean
}

/** Baselines farther apart than this, in the column's usual step, part paragraphs. */
const WIDE_STEP = 1.25
/** Letters of another size than this share belong to another paragraph: a heading, a note. */
const OTHER_SIZE = 0.12
/** A line that ends this far before the edge, in letter heights, was ended on purpose. */
const EARLY_END = 4
/** An indent, in letter heights. */
const INDENT = 0.8

/** How an item of a list begins. */
const LIST_MARK = /^(?:[•◦▪‣●○■–—*·-]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,4})[.)])\s/u
const SENTENCE_END = /[.!?:;…]["'”’»)\]]{0,3}$/u

const wordsOf = (line: Line): string =>
  line
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
    .join(' ')
    .trim()
const leftOf = (line: Line): number => line[0]?.left ?? 0
const rightOf = (line: Line): number => line.at(-1)?.right ?? 0
const sizeOf = (line: Line): number => Math.max(...line.map(({ size }) => size))
const baselineOf = (line: Line): number => line[0]?.baseline ?? 0

/** Segments of one baseline are one line. */
function linesOf({ segments }: Column): Line[] {
  const lines: Segment[][] = []
  for (const segment of segments) {
    const last = lines.at(-1)
    const same = last !== undefined && Math.abs(segment.baseline - baselineOf(last)) < segment.size * 0.4
    if (same) last.push(segment)
    else lines.push([segment])
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left))
}

/** The step from line to line that most of a column's lines keep, in letter heights. */
function usualStep(lines: readonly Line[]): number {
  const steps = lines
    .slice(1)
    .map((line, at) => (baselineOf(line) - baselineOf(lines[at] as Line)) / sizeOf(line))
    .filter((step) => step > 0.8 && step < 3)
    .sort((a, b) => a - b)
  // The lower third: gaps between paragraphs only ever widen the rest.
  return steps[Math.floor(steps.length / 3)] ?? 1.2
}

interface ColumnShape {
  readonly left: number
  readonly right: number
  readonly step: number
}

const endsEarly = (line: Line, shape: ColumnShape): boolean => shape.right - rightOf(line) > EARLY_END * sizeOf(line)

/** Whether a paragraph ends between two lines of a column. */
function parts(before: Line, line: Line, shape: ColumnShape): boolean {
  if (before.length > 1 || line.length > 1) return true
  const size = sizeOf(before)
  if (Math.abs(sizeOf(line) - size) > OTHER_SIZE * size) return true
  if ((baselineOf(line) - baselineOf(before)) / sizeOf(line) > WIDE_STEP * shape.step) return true
  const words = wordsOf(line)
  if (LIST_MARK.test(words)) return true
  const indented = leftOf(line) - leftOf(before) > INDENT * size
  const ended = SENTENCE_END.test(wordsOf(before))
  if (indented && ended && leftOf(before) - shape.left < INDENT * size) return true
  if (!endsEarly(before, shape)) return false
  // A line that ends early goes on only where the next begins in small letters: text that is not set to the edge.
  return ended || !/^\p{Ll}/u.test(words)
}

/** The paragraphs of one column of a page. */
export function paragraphsOf(column: Column, page: number): Paragraph[] {
  const lines = linesOf(column)
  const shape = { left: column.left, right: column.right, step: usualStep(lines) }
  const groups: Line[][] = []
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    if (before === undefined || parts(before, line, shape)) groups.push([line])
    else groups.at(-1)?.push(line)
  })
  return groups.map((group) => {
    const last = group.at(-1) as Line
    const runsOn = last.length === 1 && !endsEarly(last, shape) && !SENTENCE_END.test(wordsOf(last))
    return { page, lines: group, baseline: baselineOf(group[0] as Line), runsOn }
  })
}

/** The words of a paragraph's lines, for comparing paragraphs. */
export const paragraphWords = ({ lines }: Paragraph): string => lines.map(wordsOf).join(' ')

/** All runs of a line, cell by cell. */
export const cellsOf = (line: Line): readonly (readonly Run[])[] => line.map(({ runs }) => runs)
