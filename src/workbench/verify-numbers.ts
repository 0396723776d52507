// The numbers of a bundle: those of the checks are reckoned again from what they were reckoned from, and two values are
// set side by side number by number.
import { changeIn, claimedValue } from '../check/readings.js'
import { positionOf } from '../check/standing.js'
import { CHECKS } from '../export/bundle.js'
import type { Check } from '../model/index.js'
import type { BundleProblem } from './verify-spans.js'

/** What is left of a number when it is written and read; far below any digit that is shown. */
const NEARLY = 1e-9

const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= NEARLY * Math.max(1, Math.abs(a), Math.abs(b))

/** How many numbers a value holds. */
export function numbersIn(value: unknown): number {
  if (typeof value === 'number') return 1
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, part) => sum + numbersIn(part), 0)
}

/** A number of a check that does not follow from the others, in words; null where all do. */
function amissIn(check: Check): readonly string[] {
  const { claim, readings } = check
  const claimed = claimedValue(claim)
  const said: string[] = []
  for (const { id, observed, against, computed, distance } of readings) {
    const made = claim.kind === 'change' && against !== null ? changeIn(claim, observed, against) : computed
    if (!isSame(made, computed)) said.push(`${id}: ${observed} against ${against} make ${made}, not ${computed}.`)
    if (distance !== null && claimed !== null && !isSame(computed - claimed, distance))
      said.push(`${id}: ${computed} lies ${computed - claimed} from the claim, not ${distance}.`)
  }
  const position = positionOf(claim, readings)
  if (JSON.stringify(position) !== JSON.stringify(check.position)) said.push('The claim stands elsewhere among them.')
  const named = (ids: readonly string[], are: (reading: Check['readings'][number]) => boolean): boolean =>
    ids.join() === readings.flatMap((reading) => (are(reading) ? [reading.id] : [])).join()
  if (!named(check.ownReadings, ({ own }) => own)) said.push('Other readings are the own ones than it says.')
  if (!named(check.reproducedBy, ({ reproduces }) => reproduces)) said.push('Other readings reproduce it than it says.')
  return said
}

/** The checks of a bundle, reckoned again. */
export const verifyChecks = (checks: readonly Check[]): readonly BundleProblem[] =>
  checks.flatMap((check, index) =>
    amissIn(check).map((message) => ({ code: 'number_changed', file: CHECKS, where: `[${index}]`, message })),
  )

/** Where two values differ, at most so many places: `rows[3].value: 12, not 13`. */
export function differences(one: unknown, other: unknown, most: number, path = ''): readonly string[] {
  if (Object.is(one, other)) return []
  const isWhole = (value: unknown): value is object => typeof value === 'object' && value !== null
  if (!isWhole(one) || !isWhole(other)) {
    const shown = (value: unknown): string => (isWhole(value) ? 'a value' : JSON.stringify(value ?? null).slice(0, 60))
    return [`${path}: ${shown(one)}, not ${shown(other)}`]
  }
  const found: string[] = []
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    if (found.length >= most) break
    const [a, b] = [Reflect.get(one, key) as unknown, Reflect.get(other, key) as unknown]
    const at = Array.isArray(one) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
    found.push(...differences(a, b, most - found.length, at))
  }
  return found
}
