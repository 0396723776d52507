// Why two numbers on one event or statistic differ. The rules stand in order of how much they explain; contradiction is
// the last but one, and only where event, scope, period and definition are all stated and the same.
import type { Claim, ClaimGroup, ClaimValue, Interval, Reason } from '../model/index.js'
import {
  boundsMeet,
  commonUnit,
  containsInterval,
  intersects,
  readingsOf,
  roundedBounds,
  sameInterval,
  shownInterval,
  statedBounds,
} from '../model/index.js'
import type { Indicator } from '../packs/schema.js'
import { shownValue } from './amount.js'
import type { Decomposition } from './parts.js'
import { partOf } from './parts.js'

/** A reason with the rule that gave it and the words that tell why. */
export interface Verdict {
  readonly reason: Reason
  readonly rule: string
  readonly because: string
}

export interface ValueContext {
  readonly group: ClaimGroup
  readonly indicator: Indicator | null
  readonly parts: readonly Decomposition[]
  readonly definitionOf: (claim: Claim) => string | null
}

export type Valued = Claim & { readonly value: ClaimValue }
type Rule = (a: Valued, b: Valued, context: ValueContext) => Verdict | null

/** Conversions printed by the press are rounded; nearer than this two units say the same. */
const CONVERSION_TOLERANCE = 0.02

const closest = (a: ClaimValue, b: ClaimValue): number =>
  Math.min(
    ...readingsOf(a).flatMap((x) =>
      readingsOf(b).map((y) => Math.abs(x - y) / Math.max(Math.abs(x), Math.abs(y), 1e-9)),
    ),
  )

const equalNumbers: Rule = (a, b) => {
  if (a.value.value === null || b.value.value === null || a.value.approx !== b.value.approx) return null
  // What a counted thing is called differs between texts; that both count one thing was asked before.
  const unit = a.value.attribute === 'count' || a.value.unit === b.value.unit
  if (closest(a.value, b.value) > 1e-9 || !unit) return null
  return { reason: 'same', rule: 'value.equal', because: 'Both give the same number.' }
}

const baselineKey = (claim: Claim): string | null =>
  claim.baseline === null
    ? null
    : `${claim.baseline.start ?? ''}/${claim.baseline.end ?? ''}/${claim.baseline.start === null && claim.baseline.end === null ? claim.baseline.text.toLowerCase() : ''}`

/** Equal numbers of a statistic agree only where nothing says that they are of other times. */
const equalAtOneTime: Rule = (a, b, context) => {
  const equal = equalNumbers(a, b, context)
  if (equal === null || baselineKey(a) !== baselineKey(b)) return null
  const [x, y] = [a.period, b.period]
  return x === null || y === null || intersects(x.interval, y.interval) ? equal : null
}

const otherUnit: Rule = (a, b) => {
  if (a.value.unit === b.value.unit || commonUnit(a.value.unit) !== commonUnit(b.value.unit)) return null
  if (a.value.attribute === 'count' || closest(a.value, b.value) > CONVERSION_TOLERANCE) return null
  return { reason: 'unit', rule: 'value.unit', because: 'The numbers are the same amount in two units.' }
}

const fittingBounds: Rule = (a, b) => {
  const [x, y] = [statedBounds(a.value), statedBounds(b.value)]
  if (x === null || y === null || !boundsMeet(x, y)) return null
  return {
    reason: 'rounding',
    rule: 'value.bounds',
    because: 'The words of each leave room for the number of the other.',
  }
}

const roundedNumbers: Rule = (a, b) => {
  const [x, y] = [roundedBounds(a.value), roundedBounds(b.value)]
  if (x === null || y === null || !boundsMeet(x, y)) return null
  return {
    reason: 'rounding',
    rule: 'value.precision',
    because: 'They agree within the precision in which they are written.',
  }
}

const partOfTotal: Rule = (a, b, context) => {
  const found = partOf(a.value, b.value, context.parts)
  if (found === null) return null
  const parts = found.parts.map((part) => (part.value === null ? '' : shownValue(part.value)))
  const total = found.total.value === null ? '' : shownValue(found.total.value)
  return {
    reason: 'part_of_total',
    rule: 'value.parts',
    because: `One is a part of the other: ${parts.join(' and ')} make ${total}.`,
  }
}

const otherDefinition: Rule = (a, b, context) => {
  const [x, y] = [context.definitionOf(a), context.definitionOf(b)]
  if (x === null || y === null || x === y) return null
  return { reason: 'other_definition', rule: 'value.definition', because: `They count other things: ${x}, and ${y}.` }
}

const isChange = (claim: Claim): boolean => claim.change !== null && claim.change.kind === 'relative'

const otherBaseline: Rule = (a, b) => {
  if (!isChange(a) || !isChange(b)) return null
  const [x, y] = [baselineKey(a), baselineKey(b)]
  if (x === null || y === null || x === y) return null
  return {
    reason: 'other_baseline',
    rule: 'value.baseline',
    because: `They measure against other times: “${a.baseline?.text}”, and “${b.baseline?.text}”.`,
  }
}

/** When a claim's value holds: its period, for levels without one the day of publication. */
function periodOf(claim: Claim, indicator: Indicator | null): Interval | null {
  if (claim.period !== null) return claim.period.interval
  const level = indicator?.kind === 'level' || indicator?.kind === 'cumulative'
  return level && claim.published !== null ? { start: claim.published, end: claim.published } : null
}

const otherPeriod: Rule = (a, b, context) => {
  if (context.group.kind !== 'statistic') return null
  const [x, y] = [periodOf(a, context.indicator), periodOf(b, context.indicator)]
  if (x === null || y === null || sameInterval(x, y)) return null
  const when = `${shownInterval(x)}, and ${shownInterval(y)}`
  const [first, last] = (x.end ?? '9999') <= (y.end ?? '9999') ? [a, b] : [b, a]
  // Only counts from one beginning on are one count that grows.
  const oneCount = a.period === null || b.period === null ? a.period === b.period : x.start === y.start
  if (context.indicator?.kind === 'cumulative' && !isChange(a) && oneCount) {
    const grew = Math.max(...readingsOf(last.value)) >= Math.min(...readingsOf(first.value))
    if (grew)
      return {
        reason: 'later_update',
        rule: 'value.later-count',
        because: `A count that grows, at two times: ${when}.`,
      }
  }
  if (context.indicator?.kind === 'flow' && !isChange(a) && (containsInterval(x, y) || containsInterval(y, x)))
    return {
      reason: 'part_of_total',
      rule: 'value.part-of-period',
      because: `One period lies within the other: ${when}.`,
    }
  return { reason: 'other_period', rule: 'value.period', because: `They speak of other times: ${when}.` }
}

const day = (interval: Interval | null | undefined): boolean =>
  interval != null && interval.start !== null && interval.start === interval.end

const contradiction: Rule = (a, b, context) => {
  if (a.value.approx !== 'exact' || b.value.approx !== 'exact' || a.origin === b.origin) return null
  const [x, y] = [a.period, b.period]
  if (x === null || y === null || x.basis !== 'stated' || y.basis !== 'stated') return null
  const scope =
    context.group.kind === 'occurrence'
      ? day(x.interval) && day(y.interval) && intersects(x.interval, y.interval)
      : sameInterval(x.interval, y.interval)
  if (!scope || !a.placeStated || !b.placeStated || a.place !== b.place || a.countedObject !== b.countedObject)
    return null
  return {
    reason: 'contradiction',
    rule: 'value.contradiction',
    because: 'Event, place, day and what is counted are the same, and both are stated exactly.',
  }
}

const unclear: Rule = () => ({
  reason: 'unclear',
  rule: 'value.unclear',
  because: 'Nothing in the texts tells whether they measure the same thing at the same time.',
})

/** Order matters: agreement before explanation, explanation before conflict, conflict only where all scope is stated. */
const RULES: readonly Rule[] = [
  equalNumbers,
  otherUnit,
  otherDefinition,
  otherBaseline,
  fittingBounds,
  partOfTotal,
  roundedNumbers,
  otherPeriod,
  contradiction,
  unclear,
]
/** In a statistic equal or fitting numbers of other times agree by chance, so time is asked first. */
const STATISTIC_RULES: readonly Rule[] = [
  equalAtOneTime,
  otherDefinition,
  otherBaseline,
  otherPeriod,
  equalNumbers,
  otherUnit,
  fittingBounds,
  partOfTotal,
  roundedNumbers,
  contradiction,
  unclear,
]

/** The first rule that tells how two values of one group relate. */
export function verdictOn(a: Valued, b: Valued, context: ValueContext): Verdict {
  for (const rule of context.group.kind === 'statistic' ? STATISTIC_RULES : RULES) {
    const verdict = rule(a, b, context)
    if (verdict !== null) return verdict
  }
  return { reason: 'unclear', rule: 'value.unclear', because: '' }
}
