import type { Dossier } from '../model/index.js'
import { shownDay } from '../model/index.js'
import { type DossierView, viewOf } from './dossier-view.js'
import { accountabilitySection } from './html-accountability.js'
import { collationSection } from './html-collation.js'
import { glanceSection } from './html-glance.js'
import { measuresSection } from './html-measures.js'
import { count } from './html-parts.js'
import { quotesSection } from './html-quotes.js'
import { PAGE_SCRIPT, PAGE_SCRIPT_HASH } from './html-script.js'
import {
  actorsSection,
  assessmentsSection,
  figuresSection,
  outlookSection,
  readingSection,
  sourcesSection,
} from './html-sections.js'
import { PAGE_STYLE } from './html-style.js'
import { timelineSection } from './html-timeline.js'
import { html, Markup } from './markup.js'

// The dossier as one HTML file that opens from disk and can be mailed: nothing is fetched, nothing but its own small
// script may run, and it can be read to the end without it.

const CONTENTS: readonly (readonly [string, string])[] = [
  ['glance', 'At a glance'],
  ['collation', 'Collation'],
  ['timeline', 'Timeline'],
  ['in-force', 'In force'],
  ['figures', 'Figures'],
  ['outlook', 'Outlook'],
  ['assessments', 'Who thinks what'],
  ['actors', 'Actors'],
  ['accountability', 'Accountability'],
  ['sources', 'Sources'],
  ['how-to-read', 'How to read this'],
  ['quotes', 'Quotes'],
]

/** What the page may do: show itself, and run its one script. */
export const PAGE_POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src '${PAGE_SCRIPT_HASH}'; img-src data:; base-uri 'none'; form-action 'none'`

const publishedRange = (dossier: Dossier): string => {
  const days = dossier.documents.map((document) => document.published).filter((day) => day !== null)
  days.sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return 'without dates'
  return first === last ? `of ${shownDay(first)}` : `from ${shownDay(first)} to ${shownDay(last)}`
}

const headMarkup = (view: DossierView): Markup => {
  const { dossier } = view
  const question = dossier.question === null ? '' : html`<p class="question">${dossier.question}</p>\n`
  return html`<header class="top"><p class="kicker">${dossier.pack.title === dossier.title ? 'Dossier' : `Dossier · ${dossier.pack.title}`}</p>
<h1>${dossier.title}</h1>
${question}<p class="facts">${count(dossier.documents.length, 'document', 'documents')} ${publishedRange(dossier)}</p></header>
<nav class="contents" aria-label="Contents" tabindex="0"><ul>${CONTENTS.map(([anchor, title]) => html`<li><a href="#${anchor}">${title}</a></li>`)}</ul></nav>
`
}

/** Sections in reading order; the quotes come last because the others fill them. */
const bodyMarkup = (view: DossierView): readonly Markup[] => [
  glanceSection(view),
  collationSection(view),
  timelineSection(view),
  measuresSection(view),
  figuresSection(view),
  outlookSection(view),
  assessmentsSection(view),
  actorsSection(view),
  accountabilitySection(view),
  sourcesSection(view),
  readingSection(view),
  quotesSection(view),
]

/**
 * The dossier as one HTML page. The same dossier gives the same bytes.
 *
 * @example
 * await writeFile('dossier.html', renderHtml(dossier))
 */
export const renderHtml = (dossier: Dossier): string => {
  const view = viewOf(dossier)
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${dossier.title}</title>
<style>${Markup.of(PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the dossier</a>
<div class="page">
${headMarkup(view)}<main id="main">
${bodyMarkup(view)}</main>
<footer class="end">Made by Cotejo from the words of ${count(dossier.documents.length, 'document', 'documents')}. No truth score; every value opens its words.</footer>
</div>
<script>${Markup.of(PAGE_SCRIPT)}</script>
</body>
</html>
`.text
}
