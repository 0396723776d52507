// The picture of a series beside a date: what was counted, what level, trend and season lead to expect, and where the
// date falls. It stands alone as an SVG file, so its colours are its own.
import type { Effect, EffectPoint } from '../model/index.js'
import { DOSSIER_WORDS } from '../words/dossier-words.js'
import { ENGLISH_READER, type Reader } from '../words/reader-language.js'
import { SENTENCES } from '../words/sentences.js'
import { html, joined, type Markup } from './markup.js'
import { shownFor } from './said-dossier.js'
import { dayNumber } from './time-scale.js'

const WIDTH = 900
const HEIGHT = 340
const LEFT = 64
const RIGHT = 16
const TOP = 52
const BOTTOM = 34

const STYLE =
  'text{font:13px system-ui,sans-serif;fill:#222}.small{font-size:12px;fill:#555}.title{font-weight:600;font-size:15px}line,path{fill:none}.grid{stroke:#ddd}.seen{stroke:#1b4f8a;stroke-width:1.6}.seen-dot{fill:#1b4f8a}.expected{stroke:#b3541e;stroke-width:2;stroke-dasharray:6 4}.date{stroke:#222;stroke-width:1.2}'

interface Scales {
  readonly x: (day: string) => number
  readonly y: (value: number) => number
  readonly top: number
}

const round = (value: number): number => Math.round(value * 10) / 10

/** A round number at or above a value, in steps that read well. */
function roundAbove(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(Math.max(value, 1)))
  return unit * (([1, 2, 3, 4, 5, 6, 8].find((factor) => factor * unit >= value) ?? 10) as number)
}

function scalesOf(points: readonly EffectPoint[]): Scales {
  const days = points.map(({ start }) => dayNumber(start) ?? 0)
  const [first, last] = [days[0] ?? 0, Math.max(days.at(-1) ?? 1, (days[0] ?? 0) + 1)]
  const top = roundAbove(Math.max(...points.map(({ value, unchanged }) => Math.max(value, unchanged ?? 0))))
  return {
    top,
    x: (day) => round(LEFT + ((WIDTH - LEFT - RIGHT) * ((dayNumber(day) ?? first) - first)) / (last - first)),
    y: (value) => round(HEIGHT - BOTTOM - ((HEIGHT - TOP - BOTTOM) * value) / top),
  }
}

const pathOf = (points: readonly (readonly [number, number])[]): string =>
  points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')

function gridOf({ y, x, top }: Scales, points: readonly EffectPoint[]): Markup {
  const levels = [0, 0.25, 0.5, 0.75, 1].map((share) => share * top)
  const years = points.filter(({ start }) => start.endsWith('-01-01'))
  return joined([
    ...levels.map(
      (level) =>
        html`<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(level)}" y2="${y(level)}"/><text class="small" x="${LEFT - 8}" y="${y(level) + 4}" text-anchor="end">${level.toLocaleString('en', { maximumFractionDigits: 1 })}</text>`,
    ),
    ...years.map(
      ({ start }) =>
        html`<line class="grid" x1="${x(start)}" x2="${x(start)}" y1="${TOP}" y2="${HEIGHT - BOTTOM + 5}"/><text class="small" x="${x(start)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${start.slice(0, 4)}</text>`,
    ),
  ])
}

function dateOf({ x }: Scales, effect: Effect, day: (iso: string) => string): Markup {
  const at = x(effect.at)
  const left = at > WIDTH / 2
  return html`<line class="date" x1="${at}" x2="${at}" y1="${TOP - 6}" y2="${HEIGHT - BOTTOM}"/><text class="small" x="${left ? at - 6 : at + 6}" y="${TOP + 6}" text-anchor="${left ? 'end' : 'start'}">${day(effect.at)}</text>`
}

/** The picture as an SVG document, for a reader of a language. */
export function effectPicture(effect: Effect, reader: Reader = ENGLISH_READER): string {
  const { points } = effect
  const shown = shownFor(reader)
  const words = DOSSIER_WORDS[reader.language].effect
  const title = `${shown.label(effect.counted)}, ${shown.label(effect.place)}`
  const scales = scalesOf(points)
  const spots = points.map(({ start, value }) => [scales.x(start), scales.y(value)] as const)
  const unchanged = points.flatMap(({ start, unchanged: value }) =>
    value === null ? [] : [[scales.x(start), scales.y(Math.min(value, scales.top))] as const],
  )
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">
<title>${title}</title>
<desc>${SENTENCES[reader.language].effect(effect, shown)}</desc>
<style>${STYLE}</style>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text class="title" x="${LEFT}" y="20">${title}</text>
<text class="small" x="${LEFT}" y="38">${unchanged.length > 0 ? words.legend : words.refused}</text>
${gridOf(scales, points)}
${dateOf(scales, effect, shown.day)}
<path class="expected" d="${pathOf(unchanged)}"/>
<path class="seen" d="${pathOf(spots)}"/>
${joined(spots.map(([x, y]) => html`<circle class="seen-dot" cx="${x}" cy="${y}" r="2.4"/>`))}
</svg>
`.text
}
