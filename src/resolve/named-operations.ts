// Operations that a text calls by name ("Operation X", "Operativo X"). Their results are told as running totals over
// weeks, so that the name ties together numbers which differ at every telling.
import type { Interval, Reading, Sentence, Time } from '../model/index.js'
import { addDays, addMonths } from '../model/index.js'

/** A word for an undertaking and the name that follows it, each part of which has a capital. English, Spanish. */
const NAMED =
  /(?<!\p{L})([Oo]peration|[Oo]peraci[oó]n|[Oo]perativo) ["“«']?(\p{Lu}[\p{L}\p{N}-]*(?: (?:(?:of|the|de|del|la) )?\p{Lu}[\p{L}\p{N}-]*){0,3})/gu

/** An operation that is spoken of and not called by name: "the operation at the border". English, Spanish. */
const UNNAMED = /(?<!\p{L})(?:the operation|la operaci[oó]n|el operativo)(?!\p{L})/iu

/** What stands for the name of an operation that has none in its text. */
export const NAMELESS = 'operation:'

/** "Three weeks after the troops were sent, …": what a sentence opens with that counts from something. English, Spanish. */
const AFTER = /^\s*(?:after|into|since|después de|desde)(?!\p{L})/iu
/** The time that has run since, as ISO 8601 writes it. */
export const RUN = /^P(\d+)([DWM])$/u
const SINCE = 'since:'

const RESULTS = 'results:'

/** What stands for the name of a campaign that is told by what it has brought since a day, `--MM-DD` without its year; null where the text gives none. */
export const resultsSince = (day: string | null): string => `${RESULTS}${day ?? ''}`

/** The first day of a campaign that goes by it. */
export function dayOfResults(name: string): string | null {
  const day = name.startsWith(RESULTS) ? name.slice(RESULTS.length) : ''
  return day === '' || day.startsWith('--') ? null : day
}

/** What stands before the marks of a conflict of which a number is the toll. */
export const TOLL = 'toll:'

/** Whether a sentence tells of an operation that it does not name. */
export const isNameless = (name: string): boolean =>
  name === NAMELESS || name.startsWith(SINCE) || (name.startsWith(RESULTS) && dayOfResults(name) === null)

/** Whether a name stands for an account of which the text tells neither name nor beginning. */
export const isUndatedAccount = (name: string): boolean => name === RESULTS

/** Whether a text that gives the first day of what it tells of, without its year, means the day; null where it gives none. */
export const beganOn = (name: string, day: string): boolean | null =>
  name.startsWith(`${RESULTS}--`) ? name.endsWith(day.slice(4)) : null

/** The first and the last day on which something can have begun that has run so long by a day between two; null for no such length. */
export function begunBefore(run: string, from: string, to: string): Interval | null {
  const [, count, unit] = RUN.exec(run) ?? []
  if (count === undefined) return null
  const back = (day: string, by: number): string =>
    unit === 'M' ? addMonths(day, -by) : addDays(day, unit === 'W' ? -7 * by : -by)
  return { start: back(from, Number(count) + 1), end: back(to, Number(count) - 1) }
}

/** The first and the last day on which an operation can have begun that has run so long on a day; null where that is not told. */
export const begunBetween = (name: string, day: string): Interval | null =>
  name.startsWith(SINCE) ? begunBefore(name.slice(SINCE.length), day, day) : null

/** How long a sentence that opens with it says that something has run. */
function runAtStart({ span }: Sentence, times: readonly Time[]): string | null {
  const first = times.find((time) => time.span.start === span.start)
  if (first === undefined || !RUN.test(first.value)) return null
  return AFTER.test(span.text.slice(first.span.end - span.start)) ? first.value : null
}

/** How many sentences on a total is still of the operation last named. */
const REACH = 4

const plain = (word: string): string => word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')

/** The operations a text names, as `operation:blue-star`, the word for it kept: it tells the language of the name. */
export function operationsIn(text: string): string[] {
  const found = new Set<string>()
  for (const [, word, name] of text.matchAll(NAMED))
    found.add(`${plain(word as string)}:${plain(name as string).replaceAll(' ', '-')}`)
  return [...found]
}

/** By the start of each sentence, the one operation it names or the sentences before it spoke of. */
export function operationBySentence(reading: Reading): Map<number, string> {
  const operations = new Map<number, string>()
  let last: { readonly name: string; readonly index: number } | null = null
  for (const sentence of reading.sentences) {
    const named = operationsIn(sentence.span.text)
    // Where a sentence names two, nobody can tell whose the numbers are.
    if (named.length > 0) last = named.length === 1 ? { name: named[0] as string, index: sentence.index } : null
    if (last !== null && sentence.index - last.index <= REACH) operations.set(sentence.span.start, last.name)
    else if (UNNAMED.test(sentence.span.text)) operations.set(sentence.span.start, NAMELESS)
    else {
      const run = runAtStart(sentence, reading.times)
      if (run !== null) operations.set(sentence.span.start, `${SINCE}${run}`)
    }
  }
  return operations
}
