import type { DossierWords } from '../words/dossier-words.js'
import type { DossierView } from './dossier-view.js'
import { languageOf, runsMarkup, sectionMarkup, sourceKey, sourceLine } from './html-parts.js'
import { html, type Markup } from './markup.js'
import { addressAtWords, entryRuns, footnote, type QuoteEntry } from './quote-book.js'

// The appendix every value opens into: the words, where they stand, the hash of the text they were read from, a
// footnote ready to paste, the way out to the source at these words and the way back to each place that rests on them.

const backMarkup = (entry: QuoteEntry, words: DossierWords): Markup =>
  html`<p class="back">${words.quotes.used} ${entry.places.map((place, index) => html`${index === 0 ? '' : ', '}<a href="#${place.anchor}">${place.label}</a>`)}</p>
`

const entryMarkup = (view: DossierView, entry: QuoteEntry): Markup => {
  const { words } = view
  const document = view.documents.get(entry.document)
  if (document === undefined) return html``
  const address = addressAtWords(document, entry)
  const out = address === null ? '' : html` · <a rel="noreferrer" href="${address}">${words.quotes.open}</a>`
  return html`<li id="${entry.anchor}" value="${entry.number}"><blockquote lang="${languageOf(document)}" dir="auto">${runsMarkup(entryRuns(entry))}</blockquote>
<p class="facts"><a href="#source-${sourceKey(view, document.id)}">${sourceLine(document, words)}</a> · ${words.quotes.characters(entry.window.start, entry.window.end)} · ${words.quotes.text} <code>${document.textHash.slice(0, 12)}</code>${out}</p>
${backMarkup(entry, words)}<details><summary>${words.quotes.footnote}</summary><p class="footnote">${footnote(document, entry, words)}</p></details></li>
`
}

/** Must be rendered after all other sections: they are what fills the book. */
export const quotesSection = (view: DossierView): Markup =>
  sectionMarkup({
    anchor: 'quotes',
    title: view.words.sections.quotes,
    lead: view.words.quotes.lead,
    body: html`<ol class="quotes">
${view.book.entries().map((entry) => entryMarkup(view, entry))}</ol>
`,
  })
