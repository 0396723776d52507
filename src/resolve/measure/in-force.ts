// What stood of each measure on a day. The answer goes by the day from which a step holds; of two that hold, the one
// that was made known later, so that a pause signed before a tariff's first day keeps it from beginning.
import type { Interval, Measure, MeasureOnDay, MeasureState, MeasureStep } from '../../model/index.js'
import { shownDay, shownInterval } from '../../model/index.js'

const STATE_WORDS: Readonly<Record<MeasureState, string>> = {
  threatened: 'threatened',
  announced: 'announced',
  in_force: 'in force',
  amended: 'in force as amended',
  paused: 'paused',
  ended: 'no longer in force',
}

const ONLY_SAID: ReadonlySet<MeasureState> = new Set(['threatened', 'announced'])

/** The day of an interval that counts: its first, or where only the last is known, that one. */
const dayOf = (when: Interval | null): string | null => when?.start ?? when?.end ?? null

const holdsFrom = (step: MeasureStep): string | null =>
  dayOf(step.effective) ?? dayOf(step.signed) ?? dayOf(step.announced)

/** The day by which the step was known to come. */
const knownFrom = (step: MeasureStep): string | null =>
  dayOf(step.signed) ?? dayOf(step.announced) ?? dayOf(step.effective)

const later = (a: MeasureStep, b: MeasureStep): number =>
  (knownFrom(a) ?? '').localeCompare(knownFrom(b) ?? '') || (holdsFrom(a) ?? '').localeCompare(holdsFrom(b) ?? '')

/** Whether what the measure covers was let off a wider one. */
const isExcepted = (step: MeasureStep): boolean => step.rule.startsWith('measure.excepted.')

/** From when, no more exactly than the documents tell it. */
function startWords(since: Interval | null, day: string): string {
  if (since === null) return ''
  if (since.start === null) return ` since ${shownDay(since.end ?? '')} at the latest`
  if (since.end === null || since.end === since.start) return ` since ${shownDay(since.start)}`
  const latest = since.end > day ? ` (at the latest ${shownDay(since.end)})` : ''
  return ` since some day of ${shownInterval(since)}${latest}`
}

const rateWords = (rate: MeasureStep['rate']): string => (rate === null ? '' : ` at ${rate.value} per cent`)

/** What a step says in one line: state, limits, rate, and from when. */
function wordsOf(step: MeasureStep, rate: MeasureStep['rate'], day: string): string {
  const said = step.signed === null ? '' : ` (signed ${shownInterval(step.signed)})`
  // An announcement whose day has come is no proof that it was carried out.
  if (step.state === 'announced' && step.effective !== null) {
    const due = (dayOf(step.effective) ?? '9999') <= day ? '; no document says that it took effect' : ''
    return `${isExcepted(step) ? 'exception announced' : `announced${rateWords(rate)}`} for ${shownInterval(step.effective)}${said}${due}`
  }
  if (ONLY_SAID.has(step.state))
    return `${STATE_WORDS[step.state]}${rateWords(rate)}${startWords(step.announced ?? step.signed, day)}`
  const limits = step.scope === null ? '' : ` (${step.scope})`
  const until = step.until === null ? '' : ` until ${shownDay(step.until)}`
  const over = step.until !== null && step.until <= day ? '; no document says what followed' : ''
  const of = step.state === 'ended' ? '' : rateWords(rate)
  return `${isExcepted(step) ? 'excepted' : STATE_WORDS[step.state]}${limits}${of}${startWords(step.effective ?? step.signed ?? step.announced, day)}${until}${over}`
}

const AHEAD_WORDS: Readonly<Record<MeasureState, string>> = {
  threatened: 'threatened',
  announced: 'announced',
  in_force: 'to hold',
  amended: 'amendment',
  paused: 'pause',
  ended: 'end',
}

/** A step that was known by the day and holds only from a later one. */
function aheadWords(step: MeasureStep): string {
  if (step.state === 'announced') return `announced${rateWords(step.rate)} for ${shownInterval(step.effective)}`
  const made =
    step.signed === null ? `announced ${shownInterval(step.announced)}` : `signed ${shownInterval(step.signed)}`
  const limits = step.scope === null ? '' : ` (${step.scope})`
  return `${AHEAD_WORDS[step.state]}${limits}${rateWords(step.rate)} from ${shownInterval(step.effective)}, ${made}`
}

function onDay(measure: Measure, day: string): MeasureOnDay {
  const known = measure.steps.filter((step) => (knownFrom(step) ?? '9999') <= day).sort(later)
  const held = known.filter((step) => (holdsFrom(step) ?? '9999') <= day)
  const effective = held.filter((step) => !ONLY_SAID.has(step.state))
  // A threat or an announcement changes nothing that holds; it counts only while nothing else does.
  const said = known.filter((one) => ONLY_SAID.has(one.state) || (holdsFrom(one) ?? '') > day)
  const step = effective.at(-1) ?? said.at(-1) ?? null
  const ahead = known.filter(
    (one) =>
      one !== step &&
      (holdsFrom(one) ?? '') > day &&
      // What a later act put off or overtook is ahead no more.
      !known.some(
        (other) =>
          later(other, one) > 0 && other.state === 'paused' && (other.until ?? '9999') > (holdsFrom(one) ?? ''),
      ),
  )
  const upTo = step === null ? [] : [...effective.slice(0, effective.indexOf(step) + 1)].reverse()
  const rate = step?.rate ?? upTo.find((one) => one.rate !== null)?.rate ?? null
  const dated = measure.steps.some((one) => holdsFrom(one) !== null)
  const isAhead = step !== null && !held.includes(step)
  const state = isAhead && !ONLY_SAID.has(step.state) ? 'announced' : (step?.state ?? (dated ? 'not_yet' : 'unknown'))
  const words =
    step !== null
      ? wordsOf(isAhead ? { ...step, state: 'announced' } : step, rate, day)
      : dated
        ? 'nothing dated by then'
        : 'no document gives a date'
  const coming = ahead.map((one) => `; ${aheadWords(one)}`).join('')
  return {
    measure: measure.id,
    label: measure.label,
    state,
    sentence: `${measure.label}: ${words}${coming}.`,
    step,
    rate,
    ahead,
  }
}

/** What stood of each measure on a day (ISO). */
export const inForceOn = (measures: readonly Measure[], day: string): MeasureOnDay[] =>
  measures.map((measure) => onDay(measure, day))
