import type { DossierView } from './dossier-view.js'
import { languageOf, runsMarkup, sectionMarkup, sourceKey, sourceLine } from './html-parts.js'
import { html, type Markup } from './markup.js'
import { addressAtWords, entryRuns, footnote, type QuoteEntry } from './quote-book.js'

// The appendix every value opens into: the words, where they stand, the hash of the text they were read from, a
// footnote ready to paste, the way out to the source at these words and the way back to each place that rests on them.

const backMarkup = (entry: QuoteEntry): Markup =>
  html`<p class="back">Used in ${entry.places.map((place, index) => html`${index === 0 ? '' : ', '}<a href="#${place.anchor}">${place.label}</a>`)}</p>
`

const entryMarkup = (view: DossierView, entry: QuoteEntry): Markup => {
  const document = view.documents.get(entry.document)
  if (document === undefined) return html``
  const address = addressAtWords(document, entry)
  const out = address === null ? '' : html` · <a rel="noreferrer" href="${address}">open the source at these words</a>`
  return html`<li id="${entry.anchor}" value="${entry.number}"><blockquote lang="${languageOf(document)}" dir="auto">${runsMarkup(entryRuns(entry))}</blockquote>
<p class="facts"><a href="#source-${sourceKey(view, document.id)}">${sourceLine(document)}</a> · characters ${entry.window.start}–${entry.window.end} · text <code>${document.textHash.slice(0, 12)}</code>${out}</p>
${backMarkup(entry)}<details><summary>Footnote</summary><p class="footnote">${footnote(document, entry)}</p></details></li>
`
}

/** Must be rendered after all other sections: they are what fills the book. */
export const quotesSection = (view: DossierView): Markup =>
  sectionMarkup({
    anchor: 'quotes',
    title: 'Quotes',
    lead: 'The words behind every value. Quotes are short by design; the hash identifies the text they were read from.',
    body: html`<ol class="quotes">
${view.book.entries().map((entry) => entryMarkup(view, entry))}</ol>
`,
  })
