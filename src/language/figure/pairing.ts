// Numbers and times told in turn ("144 in May, 188 in June", "May closed with 144, June with 188"): each number has the
// time on its own side, whichever stands nearer. The first item of the row tells which side that is.
import type { Quantity, Range, Time } from '../../model/index.js'
import { spanOf } from '../../model/index.js'
import { datesSaying } from './saying.js'

interface Item {
  readonly start: number
  readonly quantity: Quantity | null
  readonly time: Time | null
}

const isDated = (time: Time): boolean => time.interval.start !== null && time.interval.end !== null
/** “The majority of them” is of the number before it and of its time. */
const measures = ({ kind }: Quantity): boolean =>
  kind !== 'duration' && kind !== 'age' && kind !== 'rank' && kind !== 'vague'
const within = (range: Range, zone: Range): boolean => range.start >= zone.start && range.end <= zone.end

/** The items that take turns from the start of a row on. */
function alternating(row: readonly Item[]): readonly Item[] {
  let size = 1
  while (size < row.length && (row[size]?.time === null) !== (row[size - 1]?.time === null)) size++
  return row.slice(0, size)
}

const RESPECTIVELY = /\b(?:respectively|respectivamente)\b/iu

/** "in 2022 and 2023 to 77 and 75 per cent, respectively": as many times as numbers, the first with the first. */
function inTurn(row: readonly Item[], pairs: Map<string, Time>): boolean {
  const numbers = row.flatMap(({ quantity }) => (quantity === null ? [] : [quantity]))
  const times = row.flatMap(({ time }) => (time === null ? [] : [time]))
  if (numbers.length < 2 || numbers.length !== times.length) return false
  numbers.forEach((quantity, i) => {
    pairs.set(quantity.id, times[i] as Time)
  })
  return true
}

function pairsOf(row: readonly Item[], pairs: Map<string, Time>): void {
  const turns = alternating(row)
  const numbers = turns.filter((item) => item.quantity !== null).length
  const first = turns[0]
  const last = turns.at(-1)
  if (first === undefined || last === undefined || numbers < 2) return
  // A row that begins and ends with a time leaves open which side is whose; so does a number without its time.
  const timeFirst = first.time !== null
  if (timeFirst === (last.time !== null)) return
  turns.forEach((item, i) => {
    const time = turns[timeFirst ? i - 1 : i + 1]?.time
    if (item.quantity !== null && time != null) pairs.set(item.quantity.id, time)
  })
}

/** "Between May of 2031 and July of 2032" is read as two times of one range. */
const isSameRange = (time: Time | null, before: Time | null): boolean =>
  time !== null &&
  before !== null &&
  time.interval.start === before.interval.start &&
  time.interval.end === before.interval.end

/** "April or May": what stands between two times of which either may be meant. English, Spanish. */
const EITHER = /^ (?:or|o) (?:in |of |from |en |de )?$/u

/** Times told as "April or May" are one stretch that holds both. */
function stretches(text: string, times: readonly Time[]): readonly Time[] {
  const whole: Time[] = []
  for (const time of times) {
    const before = whole.at(-1)
    const start = before?.interval.start
    if (before === undefined || start == null || !EITHER.test(text.slice(before.span.end, time.span.start))) {
      whole.push(time)
      continue
    }
    const span = spanOf(text, before.span.start, time.span.end)
    const interval = { start, end: time.interval.end }
    whole[whole.length - 1] = { ...before, span, interval, edtf: `${before.edtf}/${time.edtf}` }
  }
  return whole
}

/** Which time each quantity of a sentence is told with where numbers and times take turns; by the quantity's id. */
export function pairedTimes(
  text: string,
  quantities: readonly Quantity[],
  times: readonly Time[],
  baselines: readonly Range[],
): ReadonlyMap<string, Time> {
  const pairs = new Map<string, Time>()
  const numbers = quantities.filter((item) => measures(item) && text[item.span.start - 1] !== '(')
  if (numbers.length < 2 || times.length < 2) return pairs
  const free = times.filter(
    (time) =>
      isDated(time) &&
      !datesSaying(text, time) &&
      !baselines.some((zone) => within(time.span, zone) && !numbers.some((item) => within(item.number, zone))),
  )
  const items: Item[] = [
    ...numbers.map((quantity) => ({ start: quantity.number.start, quantity, time: null })),
    ...stretches(text, free).map((time) => ({ start: time.span.start, quantity: null, time })),
  ]
    .sort((a, b) => a.start - b.start)
    .filter((item, i, all) => !isSameRange(item.time, all[i - 1]?.time ?? null))
  const last = items.at(-1)?.start ?? 0
  if (RESPECTIVELY.test(text.slice(items[0]?.start ?? 0, last + 60)) && inTurn(items, pairs)) return pairs
  let row: Item[] = []
  for (const item of items) {
    const before = row.at(-1)
    if (before !== undefined && text.slice(before.start, item.start).includes(';')) {
      pairsOf(row, pairs)
      row = []
    }
    row.push(item)
  }
  pairsOf(row, pairs)
  return pairs
}
