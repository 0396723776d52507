import type { Measure, MeasureOnDay, MeasureStep } from '../model/index.js'
import { measuresChart } from './chart-measures.js'
import { capitalised, type DossierView, stood } from './dossier-view.js'
import { citedMarkup, nothing, sectionMarkup, type TableRow, tableMarkup } from './html-parts.js'
import { html, type Markup } from './markup.js'
import { shownAmount } from './shown-values.js'

// "In force": the life of every measure with its quotes, and what stood on each day on which something changed. The
// day picker only opens the right one of these days; without script they are simply all there.

const rateOf = (step: MeasureStep): string => (step.rate === null ? '' : shownAmount(step.rate.value, step.rate.unit))

interface Numbered {
  readonly measure: Measure
  readonly index: number
}

const stepRow = (view: DossierView, { measure, index }: Numbered, step: MeasureStep, at: number): TableRow => {
  const { words } = view
  const anchor = `step-${index + 1}-${at + 1}`
  const place = { anchor, label: `${words.sections.inForce}: ${measure.label}, ${words.states[step.state]}` }
  const quotes = step.evidence.map(
    ({ document, quote }) => html`<p>${citedMarkup(view, { document, quote, marks: [] }, place)}</p>`,
  )
  return {
    anchor,
    cells: [
      html`<span class="state-word ${step.state}">${words.states[step.state]}</span>`,
      words.interval(step.announced),
      words.interval(step.signed),
      words.interval(step.effective),
      rateOf(step),
      html`${step.scope === null ? '' : html`<p>${step.scope}</p>`}${quotes}`,
    ],
  }
}

const measureMarkup = (view: DossierView, numbered: Numbered): Markup => {
  const { measure, index } = numbered
  const { measures: words } = view.words
  const parties = [
    measure.by === null ? '' : words.by(view.nameOf(measure.by)),
    measure.against === null ? '' : words.against(view.nameOf(measure.against)),
  ].filter((party) => party !== '')
  const columns = [
    { label: words.state },
    { label: words.announced },
    { label: words.signed },
    { label: words.holdsFrom },
    { label: words.rate, kind: 'number' as const },
    { label: words.covers, kind: 'words' as const },
  ]
  const rows = measure.steps.map((step, at) => stepRow(view, numbered, step, at))
  return html`<article class="measure" id="measure-${index + 1}"><header><h3>${capitalised(measure.label)}</h3><p class="facts">${parties.join(' ')}</p></header>
${tableMarkup(words.steps(measure.label), columns, rows)}${measure.conflicts.map(({ sentence }) => html`<p class="facts">${sentence}</p>\n`)}</article>
`
}

const stands = (state: MeasureOnDay['state']): boolean => state !== 'not_yet' && state !== 'unknown'

const onDayMarkup = (view: DossierView, on: MeasureOnDay): Markup => {
  const index = view.dossier.measures.findIndex((measure) => measure.id === on.measure)
  const label =
    index < 0 ? html`${capitalised(on.label)}` : html`<a href="#measure-${index + 1}">${capitalised(on.label)}</a>`
  return html`<li><span class="state-word ${on.state}">${view.words.states[on.state]}</span> ${label}<br>${stood(on)}</li>
`
}

const dayMarkup = (view: DossierView, day: string, measures: readonly MeasureOnDay[]): Markup => {
  const standing = measures.filter((on) => stands(on.state))
  const others = measures.length - standing.length
  const rest = others === 0 ? '' : html`<p class="facts">${view.words.measures.notBegun(others)}</p>\n`
  return html`<details class="day" data-day="${day}"><summary>${view.words.day(day)} <span class="count">${standing.length}</span></summary>
<ul class="plain">
${standing.map((on) => onDayMarkup(view, on))}</ul>
${rest}</details>
`
}

const daysMarkup = (view: DossierView): Markup => {
  const { inForce } = view.dossier
  const { measures: words } = view.words
  const first = inForce[0]?.day ?? ''
  const last = inForce.at(-1)?.day ?? ''
  return inForce.length === 0
    ? html``
    : html`<div class="days" data-days><h3>${words.stood}</h3>
<form class="filters" hidden><label>${words.on} <input type="date" name="day" value="${last}" min="${first}"></label> <button type="button" data-all-days>${words.allDays}</button><output aria-live="polite"></output></form>
${inForce.map(({ day, measures }) => dayMarkup(view, day, measures))}</div>
`
}

export const measuresSection = (view: DossierView): Markup => {
  const { measures } = view.dossier
  const { words } = view
  const chart = measuresChart(measures, words)
  const picture =
    chart === null
      ? ''
      : html`<div class="scroll" tabindex="0" role="region" aria-label="${words.measures.picture}">${chart}</div>\n`
  return sectionMarkup({
    anchor: 'in-force',
    title: words.sections.inForce,
    lead: words.measures.lead,
    body:
      measures.length === 0
        ? nothing(words.measures.empty)
        : html`${picture}${daysMarkup(view)}${measures.map((measure, index) => measureMarkup(view, { measure, index }))}`,
  })
}
