import type { TimelineEntry } from '../model/index.js'
import { timelineChart } from './chart-timeline.js'
import { capitalised, type DossierView } from './dossier-view.js'
import {
  citedMarkup,
  filteredTable,
  nothing,
  sectionMarkup,
  sourceKey,
  type TableRow,
  tableMarkup,
} from './html-parts.js'
import { html, type Markup } from './markup.js'

// The timeline: the picture, and under it the list that says the same with quotes.

/** Quotes shown in one line of the list; the row holds all of them. */
const MOST_QUOTES = 2

/** How much of a sentence stands in the list. */
const SHORT = 200

const trackTitle = (view: DossierView, track: string | null): string =>
  view.dossier.tracks.find((known) => known.id === track)?.title ?? view.words.other

const entryRow = (view: DossierView, entry: TimelineEntry, index: number): TableRow => {
  const { words } = view
  const anchor = `event-${index + 1}`
  const place = { anchor, label: `${words.sections.timeline}: ${capitalised(entry.label)}` }
  const quotes = entry.citations
    .slice(0, MOST_QUOTES)
    .map((citation) => html`<p>${citedMarkup(view, citation, place, SHORT)}</p>`)
  const more = entry.citations.length - quotes.length
  return {
    anchor,
    sources: [...new Set(entry.citations.map((citation) => sourceKey(view, citation.document)))],
    cells: [
      words.interval(entry.when),
      trackTitle(view, entry.track),
      html`<a href="#${view.rowAnchor(entry.row)}">${capitalised(entry.label)}</a>`,
      html`${quotes}${more > 0 ? html`<p class="facts"><a href="#${view.rowAnchor(entry.row)}">${words.timeline.more(more)}</a></p>` : ''}`,
    ],
  }
}

export const timelineSection = (view: DossierView): Markup => {
  const { timeline } = view.dossier
  const { words } = view
  const chart = timelineChart(view)
  const left = timeline.length - (chart?.drawn ?? 0)
  const note = left > 0 ? html`<p class="facts">${words.timeline.left(left, timeline.length)}</p>\n` : ''
  const columns = [
    { label: words.when },
    { label: words.timeline.track },
    { label: words.what },
    { label: words.timeline.inWords, kind: 'words' as const },
  ]
  const table = tableMarkup(
    words.sections.timeline,
    columns,
    timeline.map((entry, index) => entryRow(view, entry, index)),
  )
  const picture =
    chart === null
      ? ''
      : html`<div class="scroll" tabindex="0" role="region" aria-label="${words.timeline.picture}">${chart.picture}</div>\n${note}`
  return sectionMarkup({
    anchor: 'timeline',
    title: words.sections.timeline,
    lead: words.timeline.lead,
    body:
      timeline.length === 0
        ? nothing(words.timeline.empty)
        : html`${picture}<details class="list"${timeline.length <= 24 ? html` open` : ''}><summary>${words.timeline.list(timeline.length)}</summary>
${filteredTable(view, words.timeline.the, table)}</details>
`,
  })
}
