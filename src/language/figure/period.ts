// When a figure holds. A time in the same clause is stated; one taken from elsewhere is implied and says by which rule.
// Where nothing near dates a figure its period stays open: a guess would be compared as if it were read.
import type { Event, Period, Quantity, Time } from '../../model/index.js'
import type { Nearby } from './nearby.js'
import type { Setting } from './setting.js'

const isDated = (time: Time): boolean => time.interval.start !== null || time.interval.end !== null
const isClosed = (time: Time): boolean => time.interval.start !== null && time.interval.end !== null

const periodFrom = (time: Time, basis: Period['basis'], rule: string): Period => ({
  span: time.span,
  interval: time.interval,
  edtf: time.edtf,
  basis,
  rule,
})

/** The nearest of the times to a place, those that name a whole stretch before those with an open side. */
function nearest(times: readonly Time[], place: number): Time | null {
  let best: Time | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const time of times) {
    const away = Math.abs(time.span.start - place) + (isClosed(time) ? 0 : 40)
    if (away < distance) {
      best = time
      distance = away
    }
  }
  return best
}

/** How many sentences back in the same paragraph a time still holds. */
const BACK = 3

export interface PeriodSources {
  readonly nearbyAt: (sentence: number) => Nearby
  readonly baseline: { readonly start: number; readonly end: number } | null
}

/** When the quantity holds, or null. */
export function periodOf(
  setting: Setting,
  quantity: Quantity,
  event: Event | null,
  sources: PeriodSources,
): Period | null {
  const { context, sentence } = setting
  const nearby = sources.nearbyAt(sentence.index)
  const own = (time: Time): boolean =>
    isDated(time) &&
    !(sources.baseline !== null && time.span.start >= sources.baseline.start && time.span.end <= sources.baseline.end)
  const candidates = nearby.times.filter(own)
  const from = context.tokens[setting.first]?.start ?? sentence.span.start
  const to = context.tokens[setting.last - 1]?.end ?? sentence.span.end
  const inside = candidates.filter((time) => time.span.start >= from && time.span.end <= to)
  // A duration that is the quantity itself ("the last six months") dates it.
  const itself = candidates.find(
    (time) => time.span.start <= quantity.number.start && time.span.end >= quantity.number.end,
  )
  if (itself !== undefined) return periodFrom(itself, 'stated', 'period.itself')
  const clause = nearest(inside, quantity.number.start)
  if (clause !== null) return periodFrom(clause, 'stated', 'period.clause')
  if (event?.when != null && event.when.basis === 'stated') return event.when
  const near = nearest(candidates, quantity.number.start)
  if (near !== null) return periodFrom(near, 'stated', 'period.sentence')
  if (event?.when != null) return { ...event.when, basis: 'implied' }
  return quantity.kind === 'duration' || quantity.kind === 'age' ? null : inherited(setting, sources)
}

/** The last dated time of the paragraph before this sentence. */
function inherited(setting: Setting, sources: PeriodSources): Period | null {
  const { context, sentence } = setting
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - BACK); index--) {
    if (context.sentences[index]?.paragraph !== sentence.paragraph) return null
    const time = sources.nearbyAt(index).times.filter(isClosed).at(-1)
    if (time !== undefined) return periodFrom(time, 'implied', 'period.paragraph')
  }
  return null
}
