// When an outlook is due: the time that stands in it, bounded as "by", "until" and "from" bound it. Times of the past
// are no due dates; they tell that a modal looks back.
import type { Interval, Range, Sentence, Time } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import { tokenAt } from '../context.js'
import type { OutlookGrammar } from './grammar.js'
import type { Candidate } from './propose.js'

export interface Due {
  readonly interval: Interval
  /** Whether the text says up to when ("by", "until"), which makes it a deadline. */
  readonly upTo: boolean
}

export interface DueIndex {
  /** The due date within a range: the first time after the cue that is not over, else the first before it. */
  within(range: Range, cue: number): Due | null
  /** Times that overlap a range, in text order. */
  times(range: Range): readonly Time[]
}

/** How long before the document a time must end for a modal beside it to look back, in days. */
const LONG_AGO_DAYS = 300
const DAY = 86_400_000

/** A look-up over the times of a document. Times are in text order. */
export function dueIndex(
  context: ReadingContext,
  times: readonly Time[],
  grammar: Pick<OutlookGrammar, 'boundAt'>,
): DueIndex {
  const sorted = [...times].sort((a, b) => a.span.start - b.span.start)
  const inRange = (range: Range): readonly Time[] => {
    let low = 0
    let high = sorted.length
    while (low < high) {
      const mid = (low + high) >> 1
      if ((sorted[mid]?.span.start ?? 0) < range.start) low = mid + 1
      else high = mid
    }
    const found: Time[] = []
    for (let i = low; i < sorted.length && (sorted[i]?.span.start ?? 0) < range.end; i++) found.push(sorted[i] as Time)
    return found
  }
  return {
    times: inRange,
    within(range, cue) {
      const offset = context.tokens[cue]?.start ?? range.start
      const open = inRange(range).filter((time) => isToCome(time, context.published))
      const time = open.find((candidate) => candidate.span.start > offset) ?? open[0]
      return time === undefined
        ? null
        : bounded(time, grammar.boundAt(context.tokens, tokenAt(context, time.span.start)))
    },
  }
}

/** Whether a time may lie ahead: a date with a side fixed, not over before the document's day. */
function isToCome(time: Time, published: string | null): boolean {
  if (time.type !== 'date' && time.type !== 'time') return false
  const { start, end } = time.interval
  if ((start === null && end === null) || time.value === 'PRESENT_REF') return false
  if (published === null) return time.anchor === 'absolute'
  // What runs up to the document's day ("to date", "so far") is over; what is set for that very day is not.
  return end === null || end > published || start === published
}

function bounded({ interval: { start, end } }: Time, bound: ReturnType<OutlookGrammar['boundAt']>): Due {
  if (bound === 'up_to') return { interval: { start: null, end }, upTo: true }
  if (bound === 'from_on') return { interval: { start, end: null }, upTo: false }
  return { interval: { start, end }, upTo: false }
}

/** Whether a modal that may look back stands beside a time long past ("in 2009 officials might suspend …"). */
export function isPastSetting(
  context: ReadingContext,
  candidate: Candidate,
  sentence: Sentence,
  due: DueIndex,
): boolean {
  if (
    context.published === null ||
    (candidate.modal !== 'would' && candidate.modal !== 'could' && candidate.modal !== 'might')
  )
    return false
  const day = Date.parse(context.published)
  return due.times(sentence.span).some((time) => {
    const end = time.type === 'date' ? time.interval.end : null
    return end !== null && (day - Date.parse(end)) / DAY > LONG_AGO_DAYS
  })
}
