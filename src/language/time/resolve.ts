// Places the candidates of a text on the calendar, in text order, since each may count from the one before.
import type { Basis, Interval, Sentence, Time } from '../../model/index.js'
import { isoDay, isYearless, UNKNOWN_INTERVAL } from '../../model/index.js'
import { sentenceAt } from '../context.js'
import type { Point } from './calendar.js'
import { dayNumberOf, writeCentury, writeDecade, writePoint } from './calendar.js'
import type { Candidate, Scan, Tense, TimeGrammar } from './candidate.js'
import type { Frame } from './frame.js'
import { earlierOf, forget, frameOf, remember } from './frame.js'
import type { ClockMeaning, Meaning, SetMeaning, SpanMeaning, VagueMeaning } from './meaning.js'
import { placeCalendar } from './place-calendar.js'
import { placePart } from './place-part.js'
import { lengthOf, placeDuration, placeEra, placeOffset, placeShift } from './place-period.js'
import type { Placed } from './placed.js'
import { edtfOf, placed, unplaced } from './placed.js'

/** A candidate with its place. */
export interface Resolved {
  readonly candidate: Candidate
  readonly placed: Placed
  readonly type: Time['type']
  readonly mod: Time['mod']
  readonly basis: Basis
}

type Ask = () => Tense

const two = (value: number): string => String(value).padStart(2, '0')

function placeClock(meaning: ClockMeaning, frame: Frame, ask: Ask): Placed {
  const { hour, minute, part } = meaning
  const told = earlierOf(frame, 'day')
  const bare = meaning.of === null && hour === null
  const beside: Placed | null =
    meaning.of !== null
      ? place(meaning.of, frame, ask)
      : told !== null && !bare
        ? placed(writePoint(told), 'earlier')
        : null
  const written = frame.narrative || frame.written === null || bare ? null : isoDay(frame.written)
  const day =
    beside ??
    (written === null
      ? null
      : { ...unplaced(written, 'day'), edtf: written, interval: { start: written, end: written } })
  const suffix = hour === null ? `T${part ?? 'XX'}` : `T${two(hour)}:${two(minute ?? 0)}${meaning.utc ? 'Z' : ''}`
  if (day === null || day.granularity !== 'day') return unplaced(`XXXX-XX-XX${suffix}`, 'time')
  const edtf = hour === null || day.edtf === null ? day.edtf : `${day.edtf}${suffix}:00`.replace('Z:00', ':00Z')
  return { ...day, value: `${day.value}${suffix}`, edtf, granularity: 'time' }
}

function placeVague(meaning: VagueMeaning, frame: Frame): Placed {
  const now = frame.narrative || frame.written === null ? null : isoDay(frame.written)
  const open = unplaced(meaning.value, 'open')
  if (now === null || meaning.reach === 'none') return open
  const interval: Interval =
    meaning.reach === 'day'
      ? { start: now, end: now }
      : meaning.reach === 'until'
        ? { start: null, end: now }
        : { start: now, end: null }
  const granularity = meaning.reach === 'day' ? 'day' : 'open'
  return { ...open, interval, edtf: meaning.reach === 'day' ? now : edtfOf(interval), granularity, anchor: 'document' }
}

function placeSet(meaning: SetMeaning): Placed {
  if (meaning.weekday !== null) return unplaced(`XXXX-WXX-${meaning.weekday}`, 'open')
  return unplaced(lengthOf(meaning.unit, meaning.count), 'open')
}

function placeSpan(meaning: SpanMeaning, frame: Frame, ask: Ask): Placed {
  const from = place(meaning.from, frame, ask)
  const to = place(meaning.to, frame, ask)
  const years = (to.point?.year ?? 0) - (from.point?.year ?? 0)
  const interval = { start: from.interval.start, end: to.interval.end }
  return {
    value: years > 0 ? `P${years}Y` : `${from.value}/${to.value}`,
    edtf: from.edtf === null || to.edtf === null ? null : `${from.edtf}/${to.edtf}`,
    interval,
    granularity: 'interval',
    anchor: from.anchor,
    point: to.point,
  }
}

function place(meaning: Meaning, frame: Frame, ask: Ask): Placed {
  switch (meaning.kind) {
    case 'calendar': {
      const of = meaning.of === null ? null : place(meaning.of, frame, ask)
      // The verb is asked only where a year is missing.
      const tense = meaning.year === null && of === null ? ask() : 'open'
      return placeCalendar(meaning, of, frame, tense)
    }
    case 'offset':
      return placeOffset(meaning, frame)
    case 'shift':
      return placeShift(meaning, frame)
    case 'duration':
      return placeDuration(meaning, meaning.of === null ? null : place(meaning.of, frame, ask), frame)
    case 'era':
      return placeEra(meaning, frame)
    case 'decade':
      return placed(writeDecade(meaning.year, meaning.bc), 'absolute')
    case 'century':
      return placed(writeCentury(meaning.number), 'absolute')
    case 'span':
      return placeSpan(meaning, frame, ask)
    case 'set':
      return placeSet(meaning)
    case 'vague':
      return placeVague(meaning, frame)
    case 'clock':
      return placeClock(meaning, frame, ask)
    case 'same':
      return frame.last === null || meaning.what === 'period'
        ? unplaced('PRESENT_REF', 'open')
        : placed(writePoint(frame.last), 'earlier')
  }
}

const TYPES: Readonly<Record<Meaning['kind'], Time['type']>> = {
  calendar: 'date',
  offset: 'date',
  shift: 'date',
  decade: 'date',
  century: 'date',
  vague: 'date',
  same: 'date',
  clock: 'time',
  duration: 'duration',
  era: 'duration',
  span: 'duration',
  set: 'set',
}

const MODS: Readonly<Record<string, Time['mod']>> = {
  start: 'start',
  mid: 'mid',
  end: 'end',
  earlier: 'before',
  later: 'after',
}

function isStated(meaning: Meaning): boolean {
  switch (meaning.kind) {
    case 'calendar':
      return meaning.year !== null
    case 'span':
      return isStated(meaning.from) && isStated(meaning.to)
    case 'clock':
      return meaning.of !== null && isStated(meaning.of)
    case 'decade':
    case 'century':
    case 'set':
      return true
    case 'duration':
      return meaning.place === null
    default:
      return false
  }
}

/** Whole periods of the document's date are told up to it: "this year" is what of it has passed, unless the verb lies ahead. */
function clipped(candidate: Candidate, whole: Placed, frame: Frame, ask: Ask): Placed {
  const { meaning } = candidate
  const current =
    meaning.kind === 'offset' && meaning.from === 'document' && meaning.count === 0 && meaning.unit !== 'day'
  if (!current || frame.narrative || frame.written === null || candidate.part !== null || ask() === 'future')
    return whole
  const today = isoDay(frame.written)
  const { start, end } = whole.interval
  if (start === null || end === null || today < start || today >= end) return whole
  return { ...whole, interval: { start, end: today }, edtf: `${start}/${today}` }
}

/** "More than a year ago" is any day up to a year ago. */
function opened(candidate: Candidate, whole: Placed): Placed {
  const { meaning } = candidate
  if (meaning.kind !== 'shift' || meaning.sign > 0 || candidate.mod !== 'before' || whole.interval.end === null)
    return whole
  const interval = { start: null, end: whole.interval.end }
  return { ...whole, interval, edtf: edtfOf(interval), granularity: 'open' }
}

/** "since March" goes on to the document's date. */
function continued(candidate: Candidate, whole: Placed, frame: Frame): Placed {
  if (!candidate.since || whole.interval.start === null) return whole
  // Since a day of which the year is not told, no stretch can be reckoned.
  if (isYearless(whole.interval)) return { ...whole, interval: UNKNOWN_INTERVAL }
  const end = frame.narrative || frame.written === null ? null : isoDay(frame.written)
  if (end !== null && end < whole.interval.start) return whole
  return {
    ...whole,
    interval: { start: whole.interval.start, end },
    edtf: `${whole.interval.start}/..`,
    granularity: 'interval',
  }
}

/** Whether the story stands at this date now; looking back or ahead moves nothing. */
function isTold(meaning: Meaning, candidate: Candidate): boolean {
  if (meaning.kind === 'same') return false
  if (meaning.kind === 'shift') return meaning.sign > 0 && candidate.mod === null
  if (meaning.kind === 'offset') return meaning.count === 0 || meaning.from === 'earlier'
  return meaning.kind !== 'clock' || meaning.of !== null
}

/** "Late 1943" is followed by months of the next year. */
const toldPoint = (point: Point, part: Candidate['part']): Point =>
  part === 'end' && point.month === null ? { ...point, month: 12 } : point

function resolveOne(scan: Scan, candidate: Candidate, frame: Frame, grammar: TimeGrammar): Resolved {
  let tense: Tense | null = null
  const ask: Ask = () => {
    tense ??= grammar.tenseAt(scan, candidate)
    return tense
  }
  const { meaning, part } = candidate
  const whole = place(meaning, frame, ask)
  if (whole.point !== null && isTold(meaning, candidate)) remember(frame, toldPoint(whole.point, part))
  // "A month later", after a day whose year nobody knows, counts from that day and not from one told before it.
  if (whole.point === null && meaning.kind === 'calendar' && meaning.month !== null) forget(frame)
  const noun = candidate.rule.startsWith('part-of')
  const cut =
    part === null
      ? clipped(candidate, whole, frame, ask)
      : placePart(whole, part, noun, frame.narrative ? null : frame.written)
  const type = meaning.kind === 'era' && (meaning.point === 'first_day' || part !== null) ? 'date' : TYPES[meaning.kind]
  return {
    candidate,
    placed: continued(candidate, opened(candidate, cut), frame),
    type,
    mod: part === null ? candidate.mod : (MODS[part] ?? null),
    basis: isStated(meaning) ? 'stated' : 'implied',
  }
}

/** "Between May and August" told in June: one run of months, so the first end lies before the second. */
function inOrder(from: Resolved | undefined, to: Resolved, frame: Frame): Resolved | undefined {
  const left = from?.candidate.meaning
  const right = to.candidate.meaning
  if (from?.candidate.range !== 'from' || to.candidate.range !== 'to') return from
  if (left?.kind !== 'calendar' || right.kind !== 'calendar' || left.month === null || right.month === null) return from
  const end = to.placed.point
  if (left.year !== null || right.year !== null || left.relation !== null || end === null) return from
  const year = end.year - (left.month > right.month ? 1 : 0)
  return from.placed.point?.year === year
    ? from
    : { ...from, placed: { ...place({ ...left, year }, frame, () => 'open'), anchor: from.placed.anchor } }
}

/** Gives the two ends of a range the days of the whole range; each keeps its own value. */
function shareRanges(resolved: Resolved[]): Resolved[] {
  return resolved.map((own, i) => {
    const { range } = own.candidate
    if (range === null) return own
    const from = range === 'from' ? own : resolved[i - 1]
    const to = range === 'to' ? own : resolved[i + 1]
    if (from?.candidate.range !== 'from' || to?.candidate.range !== 'to') return own
    const interval = { start: from.placed.interval.start, end: to.placed.interval.end }
    const first = dayNumberOf(interval.start)
    const last = dayNumberOf(interval.end)
    if (first === null || last === null || first > last) return own
    const edtf = from.placed.edtf === null || to.placed.edtf === null ? null : `${from.placed.edtf}/${to.placed.edtf}`
    return { ...own, placed: { ...own.placed, interval, edtf, granularity: 'interval' } }
  })
}

/** All candidates placed, in text order. */
export function resolveTimes(scan: Scan, candidates: readonly Candidate[], grammar: TimeGrammar): Resolved[] {
  const frame = frameOf(candidates, scan.context)
  let sentence: Sentence | null = null
  const resolved: Resolved[] = []
  for (const [i, candidate] of candidates.entries()) {
    frame.nextYear = frame.ahead[i] ?? null
    const next = sentenceAt(scan.context, candidate.start)
    if (next !== sentence) frame.told = null
    sentence = next
    const own = resolveOne(scan, candidate, frame, grammar)
    const before = inOrder(resolved.at(-1), own, frame)
    if (before !== undefined) resolved[i - 1] = before
    const { meaning } = candidate
    if (meaning.kind === 'calendar' && meaning.year !== null && meaning.month !== null)
      frame.told = { year: meaning.year, month: meaning.month }
    resolved.push(own)
  }
  return shareRanges(resolved)
}
