// The days of one turn in the life of a measure: when it was signed or announced, from when it holds, until when.
// A date is the turn's only if it stands in its clause and does not name a text or another act.
import type { Interval, Reading, Time } from '../../model/index.js'
import { addDays } from '../../model/index.js'
import type { Stretch, Turn } from './clauses.js'
import { BEFORE_A_TEXT, LASTING, OF_A_TEXT, STILL, UNTIL, WAS_DUE } from './lexicon-around.js'
import { distanceTo, type NamedScope } from './scope.js'

export interface TurnDates {
  readonly from: Interval | null
  /** Up to but without this day. */
  readonly until: string | null
  /** The day of the signing or announcing that the clause also tells. */
  readonly said: Interval | null
}

/** An act told so long before the document only happened; it does not stand unless the words say so. */
const LONG_AGO_DAYS = -366

function isOwn(reading: Reading, time: Time): boolean {
  const { text } = reading.document
  if (time.type !== 'date' || (time.interval.start === null && time.interval.end === null)) return false
  if (time.value.endsWith('_REF')) return false
  const before = text.slice(Math.max(0, time.span.start - 80), time.span.start).replaceAll(/\s+/gu, ' ')
  return !OF_A_TEXT.test(before) && !BEFORE_A_TEXT.test(text.slice(time.span.end, time.span.end + 20))
}

/** The dates of a stretch of the document that can be those of an act. */
export const datesIn = (reading: Reading, start: number, end: number): Time[] =>
  reading.times.filter((time) => time.span.start >= start && time.span.end <= end && isOwn(reading, time))

/** The day by which a plan was announced: that of the document, unless the day it is for had passed by then. */
export const announcedBy = (planned: Interval | null, day: Interval | null): Interval | null =>
  planned?.start != null && day?.start != null && planned.start < day.start ? null : day

/** Whether the day lies so far back that the words only tell history. */
export function isLongAgo(from: Interval | null, published: string | null, clause: string): boolean {
  const day = from?.end ?? from?.start ?? null
  return day !== null && published !== null && day < addDays(published, LONG_AGO_DAYS) && !STILL.test(clause)
}

interface DatedTurn {
  /** Where the sentence begins in the document. */
  readonly offset: number
  /** Where the clause says that the turn was signed, announced or threatened. */
  readonly saidAt: number | null
  readonly turn: Turn
  /** The thing covered, where the clause speaks of several. */
  readonly scope: NamedScope | null
}

/** The dates of a clause by what they say of the turn. */
export function datesOf(reading: Reading, clause: Stretch, { offset, saidAt, turn, scope }: DatedTurn): TurnDates {
  const start = offset + clause.start
  const turnAt = turn.start
  const at = (time: Time) => time.span.start - start
  const before = (time: Time) => clause.text.slice(Math.max(0, at(time) - 60), at(time))
  const times = datesIn(reading, start, start + clause.text.length)
  const ends = times.filter((time) => UNTIL.test(before(time)))
  // "Will wait until Friday and trusts that it is eased": the end is that of the words before it.
  const last = ends.find((time) => at(time) > turnAt) ?? null
  const begins = turn.life.state === 'in_force'
  const froms = times.filter(
    (time) => !ends.includes(time) && (begins || !(LASTING.test(before(time)) || WAS_DUE.test(before(time)))),
  )
  // "On Monday he signed an order imposing it from Friday": what stands before the second verb is the first one's.
  const said = saidAt === null ? undefined : froms.find((time) => at(time) < turnAt)
  const distance = (time: Time) => (scope === null ? Math.abs(at(time) - turnAt) : distanceTo(scope, at(time)))
  const near = froms.filter((time) => time !== said).sort((a, b) => distance(a) - distance(b))[0]
  return {
    from: near?.interval ?? null,
    until: last?.interval.start ?? last?.interval.end ?? null,
    said: said?.interval ?? null,
  }
}
