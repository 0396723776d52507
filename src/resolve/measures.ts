// The life of a measure, put together from what documents tell of it. A measure is told from another of its type by
// who takes it, against whom, and what it covers, as far as the pack says that these part it.
import type { Measure, MeasureStep, MeasureTelling } from '../model/index.js'
import { dayNumber } from '../model/index.js'
import type { MeasureType, Pack } from '../packs/schema.js'
import { groundsOf } from './grounds.js'
import { conflictsOf } from './measure/conflicts.js'
import { stepsOf } from './measure/steps.js'

type Side = 'by' | 'against' | 'scope'

const partsOf = (telling: MeasureTelling, type: MeasureType): MeasureTelling => {
  const kept = (side: Side) => (type.apart.includes(side) ? telling[side] : (type[side as 'by' | 'against'] ?? null))
  return { ...telling, by: kept('by'), against: kept('against'), scope: kept('scope') ?? type.defaultScope ?? null }
}

const keyOf = ({ type, by, against, scope }: MeasureTelling): string => [type, by, against, scope].join('|')

/** What identifies a measure; sides a document leaves out are taken from the only measure they can mean. */
function keyed(
  told: readonly MeasureTelling[],
  types: ReadonlyMap<string, MeasureType>,
): Map<string, MeasureTelling[]> {
  const lacks = (telling: MeasureTelling) =>
    (['by', 'against'] as const).some((side) => telling[side] === null && types.get(telling.type)?.apart.includes(side))
  const whole = told.filter((telling) => !lacks(telling))
  const groups = new Map<string, MeasureTelling[]>()
  const put = (telling: MeasureTelling) => {
    const group = groups.get(keyOf(telling))
    if (group === undefined) groups.set(keyOf(telling), [telling])
    else group.push(telling)
  }
  for (const telling of whole) put(telling)
  for (const telling of told.filter(lacks)) {
    const fitting = whole.filter(
      (other) =>
        other.type === telling.type &&
        other.scope === telling.scope &&
        (telling.by === null || telling.by === other.by) &&
        (telling.against === null || telling.against === other.against),
    )
    const keys = new Set(fitting.map(keyOf))
    const [only] = fitting
    if (only !== undefined && keys.size === 1) put({ ...telling, by: only.by, against: only.against })
    // Whose it is of several no one can say; what is not even dated says nothing then.
    else if (keys.size === 0 || telling.effective?.start != null) put(telling)
  }
  return groups
}

const startOf = (step: MeasureStep): string | null => step.effective?.start ?? null

/** What is done to a part of what a measure covers, as a step of that measure. */
function asAmendment(part: Measure, name: string, wide: Measure): MeasureStep[] {
  const own = part.steps.filter((step) => step.state !== 'threatened' && step.state !== 'announced')
  const [first] = own
  // A part that has a measure of its own is no part of this one.
  if (first === undefined || (first.state !== 'amended' && first.state !== 'ended')) return []
  const begun = wide.steps.find((step) => step.state === 'in_force' && startOf(step) !== null)
  return own
    .filter((step) => step.state === 'amended' || step.state === 'ended')
    .filter((step) => begun !== undefined && (startOf(step) ?? '') >= (startOf(begun) ?? ''))
    .map((step) => ({
      ...step,
      state: 'amended' as const,
      scope:
        step.state === 'ended'
          ? `not on ${name}`
          : step.rate === null
            ? name
            : `${name} at ${step.rate.value} per cent`,
      rate: null,
      rule: 'measure.amended.by-a-part',
    }))
}

/** Amendments of one day are one step with all that they change. */
function joined(steps: readonly MeasureStep[]): MeasureStep[] {
  const days = new Map<string, MeasureStep>()
  for (const step of steps) {
    const day = startOf(step) ?? ''
    const same = days.get(day)
    days.set(
      day,
      same === undefined
        ? step
        : { ...same, scope: `${same.scope}; ${step.scope}`, evidence: [...same.evidence, ...step.evidence] },
    )
  }
  return [...days.values()]
}

const EASINGS: ReadonlySet<MeasureStep['state']> = new Set(['amended', 'paused', 'ended'])
/** How long after an easing a report without its day still speaks of it. */
const STILL_TOLD_DAYS = 31

/** Reports of an easing without its day, soon after one that is dated, speak of that one whatever they call it. */
function withoutRetellings(steps: readonly MeasureStep[]): MeasureStep[] {
  const undated = (step: MeasureStep) =>
    EASINGS.has(step.state) && step.effective !== null && step.effective.start === null
  const easings = steps.filter((step) => EASINGS.has(step.state) && startOf(step) !== null)
  const homeOf = (step: MeasureStep) =>
    easings.findLast((other) => {
      const days = dayNumber(step.effective?.end ?? '') - dayNumber(startOf(other) ?? '')
      return days >= 0 && days <= STILL_TOLD_DAYS
    })
  const retold = new Map(steps.filter(undated).map((step) => [step, homeOf(step)]))
  return steps
    .filter((step) => retold.get(step) === undefined)
    .map((step) => {
      const more = [...retold].flatMap(([told, home]) => (home === step ? told.evidence : []))
      return more.length === 0 ? step : { ...step, evidence: [...step.evidence, ...more] }
    })
}

const order = (step: MeasureStep): string => {
  const when = step.effective ?? step.signed ?? step.announced
  return when?.start ?? when?.end ?? '9999'
}

/** The measures that documents tell of, each with its steps in order of time. The order of the tellings does not matter. */
export function resolveMeasures(told: readonly MeasureTelling[], pack: Pack): Measure[] {
  const { geography, objectChain } = groundsOf(pack)
  const types = new Map(pack.measures.map((type) => [type.id, type]))
  const name = (id: string | null) =>
    id === null ? null : (pack.objects.find((object) => object.id === id)?.name ?? id)
  const own = told.flatMap((telling) => {
    const type = types.get(telling.type)
    return type === undefined ? [] : [partsOf(telling, type)]
  })
  const measures = [...keyed(own, types)].map(([key, tellings]): Measure => {
    const first = tellings[0] as MeasureTelling
    const type = types.get(first.type) as MeasureType
    const steps = stepsOf(tellings, type.defaultScope ?? null)
    const parts = [type.name, type.apart.includes('scope') ? name(first.scope) : null]
    if (first.by !== null && type.by === undefined) parts.push(`by ${geography.label(first.by)}`)
    if (first.against !== null && type.against === undefined) parts.push(`against ${geography.label(first.against)}`)
    return {
      id: `m:${key}`,
      type: type.id,
      label: parts.filter(Boolean).join(', '),
      by: first.by,
      against: first.against,
      object: first.scope,
      steps: steps.map(({ step }) => step),
      conflicts: conflictsOf(steps),
    }
  })
  const isPartOf = (part: Measure, wide: Measure): boolean =>
    part !== wide &&
    part.type === wide.type &&
    part.by === wide.by &&
    part.against === wide.against &&
    part.object !== null &&
    wide.object === types.get(wide.type)?.defaultScope &&
    objectChain(part.object).includes(wide.object ?? '')
  return measures
    .map((wide) => {
      const parts = measures.filter((part) => isPartOf(part, wide))
      const amendments = joined(parts.flatMap((part) => asAmendment(part, name(part.object) ?? '', wide)))
      const steps = [...wide.steps, ...amendments].sort((a, b) => order(a).localeCompare(order(b)))
      return { ...wide, steps: withoutRetellings(steps) }
    })
    .sort((a, b) => a.id.localeCompare(b.id))
}
