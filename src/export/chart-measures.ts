import type { Interval, Measure, MeasureState, MeasureStep } from '../model/index.js'
import type { DossierWords } from '../words/dossier-words.js'
import { capitalised } from './dossier-view.js'
import { html, type Markup } from './markup.js'
import {
  axisMarkup,
  CHART_WIDTH,
  dayNumber,
  labelWidth,
  shortLabel,
  type TimeScale,
  timeScaleOf,
} from './time-scale.js'

// The life of each measure as a bar through its states on one common axis. The states differ by outline and pattern as
// well as by colour, and carry their word where there is room; the table below says the same with dates and quotes.

const ROW = 52
const TOP = 28

interface Stretch {
  readonly state: MeasureState
  readonly from: number
  readonly to: number
  readonly when: Interval
}

/** The day that counts for a step: what was said counts from its announcement, what holds from when it takes effect. */
export const stepInterval = (step: MeasureStep): Interval | null =>
  step.state === 'threatened' || step.state === 'announced'
    ? (step.announced ?? step.signed ?? step.effective)
    : (step.effective ?? step.signed ?? step.announced)

const dated = (
  measure: Measure,
): readonly { readonly state: MeasureState; readonly at: number; readonly when: Interval }[] =>
  measure.steps
    .flatMap((step) => {
      const when = stepInterval(step)
      const at = dayNumber(when?.start ?? when?.end ?? null)
      return when === null || at === null ? [] : [{ state: step.state, at, when }]
    })
    .sort((a, b) => a.at - b.at)

const stretchesOf = (measure: Measure, end: number): readonly Stretch[] => {
  const steps = dated(measure)
  return steps.map((step, index) => ({
    state: step.state,
    from: step.at,
    to: steps[index + 1]?.at ?? (step.state === 'ended' ? step.at : end),
    when: step.when,
  }))
}

const stretchMarkup = (stretch: Stretch, scale: TimeScale, y: number, words: DossierWords): Markup => {
  const left = scale.x(stretch.from)
  const width = Math.round((scale.x(stretch.to) - left) * 10) / 10
  const word = words.states[stretch.state]
  const title = html`<title>${word}, ${words.interval(stretch.when)}</title>`
  if (stretch.state === 'ended') {
    return html`<g class="state ended">${title}<line x1="${left}" x2="${left}" y1="${y - 3}" y2="${y + 21}"></line><text x="${left + 5}" y="${y + 13}">${word}</text></g>`
  }
  const label = labelWidth(word) + 8 <= width ? html`<text x="${left + 6}" y="${y + 13}">${word}</text>` : ''
  return html`<g class="state ${stretch.state}">${title}<rect x="${left}" y="${y}" width="${Math.max(2, width)}" height="18" rx="2"></rect>${label}</g>`
}

/** The picture of all measures that have a dated step, null where none has. */
export const measuresChart = (measures: readonly Measure[], words: DossierWords): Markup | null => {
  const shown = measures.filter((measure) => dated(measure).length > 0)
  const days = shown.flatMap((measure) => dated(measure).map((step) => step.at))
  const scale = timeScaleOf(days, words.timeline.months)
  if (scale === null) return null
  const height = TOP + shown.length * ROW + 4
  const rows = shown.map((measure, index) => {
    const top = TOP + index * ROW
    const label = shortLabel(capitalised(measure.label), 110)
    return html`<g class="measure"><text class="name" x="0" y="${top + 15}">${label}</text>
${stretchesOf(measure, scale.to).map((stretch) => stretchMarkup(stretch, scale, top + 22, words))}</g>
`
  })
  return html`<svg class="chart measures" viewBox="0 0 ${CHART_WIDTH} ${height}" role="img" aria-label="${words.measures.chartLabel}">
<title>${words.measures.chart}</title>
<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line class="hatch" x1="0" x2="0" y1="0" y2="6"></line></pattern></defs>
${axisMarkup(scale, height)}
${rows}</svg>
`
}
