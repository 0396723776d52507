// What the explorer reckons: amounts over whole months of one publication, and the change between two of them.

export interface Point {
  readonly start: string
  readonly value: number
  readonly preliminary: boolean
}

/** Positions of the first and last month among the points. */
export interface MonthWindow {
  readonly first: number
  readonly last: number
}

const DAY = 86_400_000
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
export const monthAfter = (day: Date): Date => new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1))

/** First and last day of the months of a window. */
export function daysOf(points: readonly Point[], { first, last }: MonthWindow): { start: string; end: string } {
  const end = new Date(monthAfter(dateOf(points[last]?.start ?? '')).getTime() - DAY)
  return { start: points[first]?.start ?? '', end: end.toISOString().slice(0, 10) }
}

/** The amount over a window, a day or in total. */
export function amountOf(points: readonly Point[], window: MonthWindow, per: 'day' | 'total'): number {
  const total = points.slice(window.first, window.last + 1).reduce((sum, { value }) => sum + value, 0)
  if (per === 'total') return total
  const { start, end } = daysOf(points, window)
  return total / ((dateOf(end).getTime() - dateOf(start).getTime()) / DAY + 1)
}

/** The change from one amount to another, in per cent. */
export const changeOf = (amount: number, against: number): number => (amount / against - 1) * 100

/** The window that comes nearest to given days. */
export function windowAt(points: readonly Point[], days: { start: string | null; end: string | null }): MonthWindow {
  const first = points.findIndex(({ start }) => start >= (days.start ?? ''))
  const last = points.findLastIndex(({ start }) => start <= (days.end ?? '9999'))
  const from = Math.max(first, 0)
  return { first: from, last: Math.max(from, last) }
}

/** As a table for other programs. */
export const csvOf = (points: readonly Point[]): string =>
  `month,value,preliminary\n${points.map(({ start, value, preliminary }) => `${start.slice(0, 7)},${value},${preliminary}`).join('\n')}\n`
