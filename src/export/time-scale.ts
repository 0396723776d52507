import { html, joined, type Markup } from './markup.js'

// A time axis for the charts of the page. Written here and not taken from a chart library: the charts need lanes that
// keep words apart, links in every mark and colours from the page's own variables, and two renders must be the same to
// the byte (Observable Plot numbers its clip paths with a counter that runs on from render to render).

const DAY = 86_400_000

/** Width of every chart in its own units; the page scales it. */
export const CHART_WIDTH = 1000

/** Days since 1970 of an ISO day, null for anything else. */
export const dayNumber = (iso: string | null): number | null => {
  const found = iso === null ? null : /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (found === null) return null
  const time = Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3]))
  return Number.isFinite(time) ? Math.round(time / DAY) : null
}

export interface Tick {
  readonly at: number
  readonly label: string
}

export interface TimeScale {
  /** Closed on the left, open on the right, in days. */
  readonly from: number
  readonly to: number
  /** Position of a day, held inside the chart. */
  readonly x: (day: number) => number
  readonly ticks: readonly Tick[]
}

const monthStart = (day: number, months = 0): number => {
  const date = new Date(day * DAY)
  return Math.round(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / DAY)
}

/** The first and last day worth drawing: a few far days are left to the table when they would squeeze all others. */
const coreOf = (days: readonly number[]): readonly [number, number] => {
  const sorted = [...days].sort((a, b) => a - b)
  const at = (share: number): number => sorted[Math.round((sorted.length - 1) * share)] ?? 0
  const [first, last] = [at(0), at(1)]
  const [low, high] = [at(0.1), at(0.9)]
  const reach = Math.max(60, (high - low) * 1.5)
  return [Math.max(first, low - reach), Math.min(last, high + reach)]
}

/** Months between two ticks: the finest that leaves room for a label. */
const stepOf = (from: number, to: number): number => {
  const months = (to - from) / 30.44
  return [1, 2, 3, 6, 12, 24, 60, 120].find((step) => months / step <= 16) ?? 240
}

const ticksOf = (from: number, to: number, months: string): readonly Tick[] => {
  const monthWords = months.split(' ')
  const step = stepOf(from, to)
  const ticks: Tick[] = []
  for (let at = monthStart(from); at < to; at = monthStart(at, 1)) {
    const date = new Date(at * DAY)
    const month = date.getUTCMonth()
    const index = date.getUTCFullYear() * 12 + month
    if (at < from || index % step !== 0) continue
    const year = date.getUTCFullYear()
    const named = ticks.length === 0 || month === 0 || step >= 12
    ticks.push({ at, label: step >= 12 ? `${year}` : `${monthWords[month]}${named ? ` ${year}` : ''}` })
  }
  return ticks
}

/**
 * A scale that holds the given days, from the start of a month to the end of one; null without days.
 *
 * @param months what the twelve months are called on it, with spaces between
 */
export const timeScaleOf = (days: readonly number[], months: string): TimeScale | null => {
  if (days.length === 0) return null
  const [first, last] = coreOf(days)
  const from = monthStart(first)
  const to = monthStart(last, 1)
  const x = (day: number): number => {
    const share = Math.min(1, Math.max(0, (day - from) / (to - from)))
    return Math.round(share * CHART_WIDTH * 10) / 10
  }
  return { from, to, x, ticks: ticksOf(from, to, months) }
}

/** Grid lines with their labels at the top. */
export const axisMarkup = (scale: TimeScale, height: number): Markup =>
  joined(
    scale.ticks.map(
      ({ at, label }) =>
        html`<line class="grid" x1="${scale.x(at)}" x2="${scale.x(at)}" y1="20" y2="${height}"></line>${scale.x(at) + labelWidth(label) > CHART_WIDTH ? '' : html`<text class="tick" x="${scale.x(at) + 3}" y="13">${label}</text>`}`,
    ),
  )

/** About how wide a label is drawn, in chart units. */
export const labelWidth = (text: string): number => text.length * 6.9 + 4

/** A label no longer than `most` characters, never cut inside a pair of surrogates. */
export const shortLabel = (text: string, most: number): string => {
  const characters = [...text]
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`
}
