// Series as a claim needs them: one definition in one place, added up from what the publisher gives, by one
// publication. Values of another publication are taken only for periods that the chosen one does not reach, and told.
import {
  addDays,
  addMonths,
  type Dataset,
  type DatasetDefinition,
  earliestDay,
  type Frequency,
  type Interval,
  latestDay,
  lengthInDays,
  type Observation,
  type Series,
} from '../model/index.js'

/** One publication of what is measured. */
interface Publication {
  readonly vintage: string
  /** What the publication covers as a whole; a period inside it that lists nothing counts nothing. */
  readonly start: string
  readonly end: string
  readonly members: readonly Series[]
  /** Added up over the members, by the start of each period. */
  readonly totals: ReadonlyMap<string, Total>
}

interface Total {
  readonly value: number
  readonly preliminary: boolean
}

/** One definition in one place over all publications held. */
export interface Measured {
  readonly dataset: Dataset
  readonly definition: DatasetDefinition
  readonly place: string
  /** Newest first. */
  readonly publications: readonly Publication[]
}

/** A value over some days. */
export interface Amount {
  readonly value: number
  readonly period: Interval & { readonly start: string; readonly end: string }
  readonly days: number
  /** The publications it was taken from, newest first. */
  readonly vintages: readonly string[]
  readonly preliminary: boolean
}

/** Leaves out part of what is added up. */
export type LeaveOut = (series: Series, observation: Observation) => boolean

const components = (definition: DatasetDefinition): readonly string[] =>
  definition.sumOf.length > 0 ? definition.sumOf : [definition.id]

/** The series that add up to a place: itself where it is given, else what lies in it. */
function membersOf(series: readonly Series[], code: string | null): readonly Series[] {
  if (code !== null) {
    const itself = series.filter(({ place }) => place === code)
    return itself.length > 0 ? itself : series.filter(({ within }) => within === code)
  }
  const whole = series.filter(({ place }) => place === null)
  if (whole.length > 0) return whole
  const top = series.filter(({ within }) => within === null)
  return top.length > 0 ? top : series
}

function totalsOf(members: readonly Series[], leaveOut?: LeaveOut): ReadonlyMap<string, Total> {
  const totals = new Map<string, Total>()
  for (const series of members)
    for (const observation of series.observations) {
      if (leaveOut?.(series, observation) === true) continue
      const before = totals.get(observation.start)
      totals.set(observation.start, {
        value: (before?.value ?? 0) + observation.value,
        preliminary: before?.preliminary === true || observation.status === 'preliminary',
      })
    }
  return totals
}

function publicationOf(vintage: string, all: readonly Series[], codes: readonly (string | null)[]): Publication {
  const members = codes.flatMap((code) => membersOf(all, code))
  return {
    vintage,
    totals: totalsOf(members),
    start: earliestDay(all.flatMap(({ observations }) => observations[0]?.start ?? [])) ?? '',
    end: latestDay(all.flatMap(({ observations }) => observations.at(-1)?.end ?? [])) ?? '',
    members,
  }
}

/**
 * What a dataset measures by a definition in a place.
 *
 * @param series every held series of the dataset
 * @param codes places by the dataset's codes, null for all that it covers
 * @param place their name for people
 */
export function measuredIn(
  dataset: Dataset,
  definition: DatasetDefinition,
  series: readonly Series[],
  codes: readonly (string | null)[],
  place: string,
): Measured {
  const wanted = components(definition)
  const byVintage = new Map<string, Series[]>()
  for (const one of series) {
    if (!wanted.includes(one.definition)) continue
    if (definition.category !== undefined && one.category !== definition.category) continue
    const list = byVintage.get(one.vintage) ?? []
    list.push(one)
    byVintage.set(one.vintage, list)
  }
  const publications = [...byVintage]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([vintage, all]) => publicationOf(vintage, all, codes))
    .filter(({ members }) => members.length > 0)
  return { dataset, definition, place, publications }
}

/** The day on which a publication could be read: the end of the month or day it is named after, and the usual delay. */
export function publishedOn(dataset: Dataset, vintage: string): string {
  const end = vintage.length === 7 ? addDays(addMonths(`${vintage}-01`, 1), -1) : vintage
  return addDays(end, dataset.delay)
}

/** The same by one publication alone. */
export const byVintage = (measured: Measured, vintage: string): Measured => ({
  ...measured,
  publications: measured.publications.filter((publication) => publication.vintage === vintage),
})

const MONTHS_OF: Readonly<Record<'month' | 'quarter' | 'year', number>> = { month: 1, quarter: 3, year: 12 }

/** The first days of the periods that make up an interval; null where it does not consist of whole ones. */
function startsWithin(interval: Amount['period'], frequency: Frequency): readonly string[] | null {
  if (frequency === 'twelve_months') {
    const twelve = addDays(addMonths(interval.start, 12), -1) === interval.end
    return twelve ? [interval.start] : null
  }
  const next = (day: string): string =>
    frequency === 'day'
      ? addDays(day, 1)
      : frequency === 'week'
        ? addDays(day, 7)
        : addMonths(day, MONTHS_OF[frequency])
  const starts: string[] = []
  let at = interval.start
  while (at <= interval.end) {
    starts.push(at)
    at = next(at)
  }
  return at === addDays(interval.end, 1) ? starts : null
}

/**
 * The value over an interval of whole periods.
 *
 * @param leaveOut what is left out of the sum
 * @returns null where no publication, or not all of the interval, is covered
 */
export function amountOver(measured: Measured, interval: Amount['period'], leaveOut?: LeaveOut): Amount | null {
  const { frequency } = measured.dataset
  if (measured.definition.stock) return stockAt(measured, interval, leaveOut)
  const starts = startsWithin(interval, frequency)
  if (starts === null) return null
  let value = 0
  let preliminary = false
  const vintages = new Set<string>()
  const left = new Set(starts)
  for (const { vintage, start, end, members, totals: whole } of measured.publications) {
    const mine = [...left].filter((day) => day >= start && day <= end)
    if (mine.length === 0) continue
    vintages.add(vintage)
    const totals = leaveOut === undefined ? whole : totalsOf(members, leaveOut)
    for (const day of mine) {
      left.delete(day)
      const total = totals.get(day)
      value += total?.value ?? 0
      preliminary ||= total?.preliminary ?? false
    }
  }
  if (left.size > 0) return null
  return { value, period: interval, days: lengthInDays(interval) ?? 0, vintages: [...vintages], preliminary }
}

/** Stocks are not added up over time: the last value by the end of the interval stands for it. */
function stockAt(measured: Measured, interval: Amount['period'], leaveOut?: LeaveOut): Amount | null {
  for (const { vintage, members } of measured.publications) {
    const held = members.flatMap((series) =>
      series.observations
        .filter((observation) => observation.start <= interval.end && leaveOut?.(series, observation) !== true)
        .slice(-1),
    )
    if (held.length === 0) continue
    const value = held.reduce((sum, observation) => sum + observation.value, 0)
    return { value, period: interval, days: lengthInDays(interval) ?? 0, vintages: [vintage], preliminary: false }
  }
  return null
}

const STEP: Readonly<Partial<Record<Frequency, number>>> = { month: 1, twelve_months: 1, quarter: 3, year: 12 }

/**
 * The last day covered by what had been published by a day; null where nothing had. A later publication tells of
 * earlier periods too, so each period counts as published a delay after its end, whichever publication is held.
 */
export function lastKnown(measured: Measured, day: string): string | null {
  const { frequency, delay } = measured.dataset
  const first = earliestDay(measured.publications.map(({ start }) => start))
  let last = latestDay(measured.publications.map(({ end }) => end))
  if (first === null || last === null) return null
  const step = STEP[frequency]
  const before = (end: string): string =>
    step === undefined ? addDays(end, frequency === 'week' ? -7 : -1) : addDays(addMonths(addDays(end, 1), -step), -1)
  // What holds from a day on is known from that day.
  if (measured.definition.stock) return addDays(first, delay) <= day ? (earliestDay([last, day]) ?? last) : null
  while (addDays(last, delay) > day && last > first) last = before(last)
  return last > first ? last : null
}
