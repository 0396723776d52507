// From what documents tell of one measure to the steps of its life: tellings of one turn are one step, what was
// announced and then came is the step that came, and what only a day of publication dates stands beside what is dated.
import type { Interval, MeasureState, MeasureStep, MeasureTelling } from '../../model/index.js'
import { dayNumber, intersects } from '../../model/index.js'

/** A step with all that tells it. */
export interface ToldStep {
  readonly step: MeasureStep
  readonly told: readonly MeasureTelling[]
}

/** How far apart two tellings of one step may date it. */
const SAME_STEP_DAYS = 3
const STATE_ORDER: readonly MeasureState[] = ['threatened', 'announced', 'in_force', 'amended', 'paused', 'ended']
/** Of two tellings of one step, which gives its day: the law before reports of it, reports before plans. */
const MANNER_ORDER: readonly MeasureTelling['manner'][] = ['law', 'done', 'signed', 'announced', 'threatened']

/** Whether saying is doing: who takes the measure eases it by saying so; that it will hold is only said. */
const isPlan = ({ manner, state }: MeasureTelling): boolean =>
  manner === 'threatened' || ((manner === 'announced' || manner === 'signed') && state === 'in_force')

/** The day that dates a telling: of a plan the day it is for. */
const dateOf = (telling: MeasureTelling): Interval | null => {
  const { effective } = telling
  if (effective !== null && effective.start !== null) return effective
  return isPlan(telling) || telling.manner === 'done' ? null : (telling.signed ?? telling.announced)
}

const near = (a: Interval, b: Interval): boolean =>
  intersects(a, b) ||
  (a.start !== null && b.start !== null && Math.abs(dayNumber(a.start) - dayNumber(b.start)) <= SAME_STEP_DAYS)

const sameTurn = (a: MeasureTelling, b: MeasureTelling): boolean =>
  a.state === b.state && a.exempts === b.exempts && (a.manner === 'threatened') === (b.manner === 'threatened')

/** Days wide; the narrowest date of a step is its date. */
const width = (when: Interval | null): number =>
  when?.start == null || when.end === null ? 1e6 : dayNumber(when.end) - dayNumber(when.start)

/** What a law says of the day on which a pause ends: from then on the measure holds. */
const resumed = (told: readonly MeasureTelling[]): MeasureTelling[] =>
  told.flatMap((telling) =>
    telling.state === 'paused' && telling.manner === 'law' && telling.until !== null
      ? [
          telling,
          {
            ...telling,
            state: 'in_force' as const,
            effective: { start: telling.until, end: telling.until },
            until: null,
            rule: 'measure.in_force.after-pause',
          },
        ]
      : [telling],
  )

/** What a law leaves out or puts off as it lays a measure down is a proviso and no turn. */
function withoutProvisos(told: readonly MeasureTelling[]): MeasureTelling[] {
  const laying = new Set(
    told.flatMap((one) => (one.manner === 'law' && one.state === 'in_force' ? [one.document] : [])),
  )
  return told.filter((one) => one.manner !== 'law' || one.state === 'in_force' || !laying.has(one.document))
}

/** Of two tellings that are as good, the one published earlier stands nearer to the act. */
const byPublication = (a: MeasureTelling, b: MeasureTelling): number =>
  (a.published ?? '9999').localeCompare(b.published ?? '9999') || a.mention.localeCompare(b.mention)

function groupsOf(told: readonly MeasureTelling[]): MeasureTelling[][] {
  const groups: MeasureTelling[][] = []
  const ordered = [...told].sort(
    (a, b) =>
      width(dateOf(a)) - width(dateOf(b)) ||
      MANNER_ORDER.indexOf(a.manner) - MANNER_ORDER.indexOf(b.manner) ||
      byPublication(a, b),
  )
  for (const telling of ordered) {
    const date = dateOf(telling)
    const target = groups.find((group) =>
      group.some((other) => {
        if (!sameTurn(other, telling)) return false
        const theirs = dateOf(other)
        return date === null || theirs === null
          ? date === theirs && isPlan(other) === isPlan(telling)
          : near(date, theirs)
      }),
    )
    // What is only known to be so by the day of a report is the standing step of that day, if there is one.
    const standing =
      date === null && telling.effective !== null
        ? groups.findLast((group) =>
            group.some(
              (other) => sameTurn(other, telling) && (dateOf(other)?.start ?? '9999') <= (telling.effective?.end ?? ''),
            ),
          )
        : undefined
    const home = standing ?? target
    if (home === undefined) groups.push([telling])
    else home.push(telling)
  }
  return groups
}

/** Each sentence once, however many turns it tells; what dates the step first. */
function evidenceOf(told: readonly MeasureTelling[]): MeasureStep['evidence'] {
  const seen = new Set<string>()
  return told.flatMap(({ document, mention, quote }) => {
    const place = `${document}:${quote.start}`
    if (seen.has(place)) return []
    seen.add(place)
    return [{ mention, document, quote }]
  })
}

const first = <T>(told: readonly MeasureTelling[], part: (one: MeasureTelling) => T | null): T | null =>
  told.map(part).find((value) => value !== null) ?? null

/** The rate that most tellings give; of as many, the one told first. */
export function rateOf(told: readonly MeasureTelling[]): MeasureStep['rate'] {
  const rates = told.flatMap(({ rate }) => (rate === null ? [] : [rate]))
  const count = (value: number) => rates.filter((rate) => rate.value === value).length
  return [...rates].sort((a, b) => count(b.value) - count(a.value))[0] ?? null
}

/** The words in which a sentence says what an amendment leaves out or leaves in, up to the end of the clause; a stop inside "U.S.-made" ends none. */
const LIMITS =
  /\b(?:limit|restrict|narrow|confin|exempt|exclud|spar|suspend|except|waiv|not be subject|not apply)(?:s|ed|ing|e|es)?\b (?:[^.,;:()“”"–—]|\.(?=[\p{L}-])){8,160}/u

const limitsOf = (told: readonly MeasureTelling[]): string | null =>
  first(told, ({ quote }) => LIMITS.exec(quote.text.replaceAll(/\s+/gu, ' '))?.[0].trim() ?? null)

/** Of what is let off the measure of the rest no longer holds. */
const isExcepted = ({ exempts, scope }: MeasureTelling, wide: string | null): boolean => exempts && scope !== wide

function stateOf(told: readonly MeasureTelling[], wide: string | null): MeasureState {
  const [head] = told
  if (head === undefined) return 'announced'
  if (head.manner === 'threatened') return 'threatened'
  if (told.every(isPlan)) return 'announced'
  return isExcepted(head, wide) ? 'ended' : head.state
}

function stepOf(group: readonly MeasureTelling[], wide: string | null): MeasureStep {
  const told = [...group].sort(
    (a, b) =>
      Number(dateOf(a) === null) - Number(dateOf(b) === null) ||
      MANNER_ORDER.indexOf(a.manner) - MANNER_ORDER.indexOf(b.manner) ||
      width(dateOf(a)) - width(dateOf(b)) ||
      byPublication(a, b),
  )
  const state = stateOf(told, wide)
  const [head] = told
  const dated = told.some((one) => dateOf(one) !== null)
  const fulfilled = told.some(isPlan) && !told.every(isPlan)
  const how = fulfilled ? 'fulfilled' : dated ? (head?.manner === 'law' ? 'by-law' : 'dated') : 'by-publication'
  return {
    state,
    announced: first(told, (one) => one.announced),
    signed: first(told, (one) => one.signed),
    effective: state === 'threatened' ? null : (first(told, dateOf) ?? first(told, (one) => one.effective)),
    until: first(told, (one) => one.until),
    scope: state === 'amended' ? limitsOf(told) : null,
    rate: rateOf(told),
    evidence: evidenceOf(told),
    rule: `measure.${state === 'ended' && head !== undefined && isExcepted(head, wide) ? 'excepted' : state}.${how}`,
  }
}

const order = ({ step }: ToldStep): string => {
  const when = step.effective ?? step.signed ?? step.announced
  return when?.start ?? when?.end ?? '9999'
}

/** The steps of one measure in order of time; `wide` is the scope that is meant where none is named. */
export function stepsOf(told: readonly MeasureTelling[], wide: string | null): ToldStep[] {
  return groupsOf(resumed(withoutProvisos(told)))
    .map((group) => ({ step: stepOf(group, wide), told: group }))
    .sort(
      (a, b) =>
        order(a).localeCompare(order(b)) || STATE_ORDER.indexOf(a.step.state) - STATE_ORDER.indexOf(b.step.state),
    )
}
