import type { Dossier } from '../model/index.js'
import { DOSSIER_WORDS, type DossierWords } from '../words/dossier-words.js'
import { ENGLISH_READER, type Reader } from '../words/reader-language.js'
import { type DossierView, viewOf } from './dossier-view.js'
import { accountabilitySection } from './html-accountability.js'
import { collationSection } from './html-collation.js'
import { glanceSection } from './html-glance.js'
import { measuresSection } from './html-measures.js'
import { quotesSection } from './html-quotes.js'
import { PAGE_SCRIPTS } from './html-script.js'
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
import { dossierFor } from './said-dossier.js'

// The dossier as one HTML file that opens from disk and can be mailed: nothing is fetched, nothing but its own small
// script may run, and it can be read to the end without it.

/** The sections by their anchors, in the order of the page. */
const CONTENTS: readonly (readonly [string, keyof DossierWords['sections']])[] = [
  ['glance', 'glance'],
  ['collation', 'collation'],
  ['timeline', 'timeline'],
  ['in-force', 'inForce'],
  ['figures', 'figures'],
  ['outlook', 'outlook'],
  ['assessments', 'assessments'],
  ['actors', 'actors'],
  ['accountability', 'accountability'],
  ['sources', 'sources'],
  ['how-to-read', 'howToRead'],
  ['quotes', 'quotes'],
]

/** What the page may do: show itself, and run its one script (a source of the policy). */
export const pagePolicy = (hash: string): string =>
  `default-src 'none'; style-src 'unsafe-inline'; script-src '${hash}'; img-src data:; base-uri 'none'; form-action 'none'`

const publishedRange = ({ documents }: Dossier, words: DossierWords): string => {
  const days = documents.map((document) => document.published).filter((day) => day !== null)
  days.sort()
  const [first, last] = [days[0], days.at(-1)]
  if (first === undefined || last === undefined) return words.undated
  return first === last ? words.ofDay(words.day(first)) : words.between(words.day(first), words.day(last))
}

const headMarkup = ({ dossier, words }: DossierView): Markup => {
  const question = dossier.question === null ? '' : html`<p class="question">${dossier.question}</p>\n`
  return html`<header class="top"><p class="kicker">${dossier.pack.title === dossier.title ? words.dossier : `${words.dossier} · ${dossier.pack.title}`}</p>
<h1>${dossier.title}</h1>
${question}<p class="facts">${words.documents(dossier.documents.length)} ${publishedRange(dossier, words)}</p></header>
<nav class="contents" aria-label="${words.contents}" tabindex="0"><ul>${CONTENTS.map(([anchor, section]) => html`<li><a href="#${anchor}">${words.sections[section]}</a></li>`)}</ul></nav>
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
export const renderHtml = (dossier: Dossier, reader: Reader = ENGLISH_READER): string => {
  const words = DOSSIER_WORDS[reader.language]
  const view = viewOf(dossierFor(reader, dossier), words)
  const script = PAGE_SCRIPTS[reader.language]
  return html`<!doctype html>
<html lang="${reader.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${pagePolicy(script.hash)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${view.dossier.title}</title>
<style>${Markup.of(PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">${words.skip}</a>
<div class="page">
${headMarkup(view)}<main id="main">
${bodyMarkup(view)}</main>
<footer class="end">${words.madeOf(dossier.documents.length)}</footer>
</div>
<script>${Markup.of(script.text)}</script>
</body>
</html>
`.text
}
