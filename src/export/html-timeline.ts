import type { TimelineEntry } from '../model/index.js'
import { shownInterval } from '../model/index.js'
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
  view.dossier.tracks.find((known) => known.id === track)?.title ?? 'Other'

const entryRow = (view: DossierView, entry: TimelineEntry, index: number): TableRow => {
  const anchor = `event-${index + 1}`
  const place = { anchor, label: `Timeline: ${capitalised(entry.label)}` }
  const quotes = entry.citations
    .slice(0, MOST_QUOTES)
    .map((citation) => html`<p>${citedMarkup(view, citation, place, SHORT)}</p>`)
  const more = entry.citations.length - quotes.length
  return {
    anchor,
    sources: [...new Set(entry.citations.map((citation) => sourceKey(view, citation.document)))],
    cells: [
      shownInterval(entry.when),
      trackTitle(view, entry.track),
      html`<a href="#${view.rowAnchor(entry.row)}">${capitalised(entry.label)}</a>`,
      html`${quotes}${more > 0 ? html`<p class="facts"><a href="#${view.rowAnchor(entry.row)}">${more} more in its row</a></p>` : ''}`,
    ],
  }
}

export const timelineSection = (view: DossierView): Markup => {
  const { timeline } = view.dossier
  const chart = timelineChart(view.dossier, view.rowAnchor)
  const left = timeline.length - (chart?.drawn ?? 0)
  const note =
    left > 0
      ? html`<p class="facts">${left} of ${timeline.length} entries stand only in the list: far from the others in time, or told by fewer documents.</p>\n`
      : ''
  const columns = [
    { label: 'When' },
    { label: 'Track' },
    { label: 'What' },
    { label: 'In the words of', kind: 'words' as const },
  ]
  const table = tableMarkup(
    'Timeline',
    columns,
    timeline.map((entry, index) => entryRow(view, entry, index)),
  )
  const picture =
    chart === null
      ? ''
      : html`<div class="scroll" tabindex="0" role="region" aria-label="Timeline, picture">${chart.picture}</div>\n${note}`
  return sectionMarkup({
    anchor: 'timeline',
    title: 'Timeline',
    lead: 'Dates are as precise as the words allow and no more: a month is drawn as a month.',
    body:
      timeline.length === 0
        ? nothing('No dated event was read.')
        : html`${picture}<details class="list"${timeline.length <= 24 ? html` open` : ''}><summary>The same as a list (${timeline.length})</summary>
${filteredTable(view, 'the timeline', table)}</details>
`,
  })
}
