// Words behind a number of units that make it a step from a point: two months ago, three days later, a year before.
import type { Scan } from '../candidate.js'
import { wordAt } from '../candidate.js'

interface Direction {
  readonly sign: 1 | -1
  readonly from: 'document' | 'earlier'
}

/** Words behind a counted unit that make it a step from a point. */
const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['ago', { sign: -1, from: 'document' }],
  ['hence', { sign: 1, from: 'document' }],
  ['later', { sign: 1, from: 'earlier' }],
  ['afterwards', { sign: 1, from: 'earlier' }],
  ['afterward', { sign: 1, from: 'earlier' }],
  ['thereafter', { sign: 1, from: 'earlier' }],
  ['earlier', { sign: -1, from: 'earlier' }],
  ['previously', { sign: -1, from: 'earlier' }],
  ['beforehand', { sign: -1, from: 'earlier' }],
])

/** The direction told from token `index` on, with the token after it. */
export function directionAfter(
  scan: Scan,
  index: number,
): { readonly direction: Direction; readonly last: number } | null {
  const word = wordAt(scan, index)
  const direction = DIRECTIONS.get(word)
  if (direction !== undefined) return { direction, last: index + 1 }
  if (word === 'from' && wordAt(scan, index + 1) === 'now')
    return { direction: { sign: 1, from: 'document' }, last: index + 2 }
  // "two years before" with nothing behind it looks back from the date told; before a noun it measures a gap.
  const next = scan.tokens[index + 1]
  if ((word === 'before' || word === 'after') && (next === undefined || next.pos === 'PUNCT'))
    return { direction: { sign: word === 'before' ? -1 : 1, from: 'earlier' }, last: index + 1 }
  return null
}
