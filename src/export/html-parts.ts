import { type Citation, type DossierDocument, RELATION_OF, type Reason } from '../model/index.js'
import type { DossierWords } from '../words/dossier-words.js'
import type { DossierView } from './dossier-view.js'
import { type Fill, html, joined, type Markup } from './markup.js'
import type { Cited, Place, Run } from './quote-book.js'

// The few pieces all sections of the page are made of: a quote with its marks, the number that opens it, a reason's
// word on its colour, a table that becomes cards on a narrow screen.

/** What stands behind the colour of a mark: the relation it takes part in, empty for none. */
type RelationOfMark = (words: string) => string

const unrelated: RelationOfMark = () => ''

const markMarkup = (words: string, relation: string): Markup =>
  relation === '' ? html`<mark>${words}</mark>` : html`<mark class="${relation}">${words}</mark>`

const runMarkup = (run: Run, relation: RelationOfMark): Markup =>
  run.marked ? markMarkup(run.text, relation(run.text)) : html`${run.text}`

export const runsMarkup = (runs: readonly Run[], relation: RelationOfMark = unrelated): Markup =>
  joined(runs.map((run) => runMarkup(run, relation)))

/** The number of a quote, which opens it in the appendix. */
const openNumber = (cited: Cited, words: DossierWords): Markup =>
  html`<a class="open" href="#${cited.anchor}" aria-label="${words.openQuote(cited.number)}">${cited.number}</a>`

/** Words that bring their own quotation marks are not put into others. */
const hasQuoteMarks = (cited: Cited): boolean => cited.runs.some((run) => /["“”„«»]/.test(run.text))

/** A quote as it is shown: in which language it is, and in which relation each mark of it stands. */
export interface QuoteLook {
  readonly lang: string
  readonly words: DossierWords
  readonly relation?: RelationOfMark
}

/** The words with their marks, and the number that opens them. */
export const quoteMarkup = (cited: Cited, { lang, words, relation = unrelated }: QuoteLook): Markup =>
  html`<q${hasQuoteMarks(cited) ? html` class="bare"` : ''} lang="${lang}" dir="auto">${runsMarkup(cited.runs, relation)}</q> ${openNumber(cited, words)}`

/** The word of a reason; its relation gives the colour. */
export const tagMarkup = (reason: Reason, words: DossierWords, attribute = ''): Markup =>
  html`<span class="tag ${RELATION_OF[reason]}">${words.reasons[reason]}${attribute === '' ? '' : html`<span class="of"> · ${attribute}</span>`}</span>`

/** A quote with the source it comes from, as the tables of figures, outlooks and steps show it. */
export const citedMarkup = (view: DossierView, citation: Citation, place: Place, longest?: number): Markup => {
  const document = view.documents.get(citation.document)
  const cited = view.book.cite(citation, place, longest)
  const { words } = view
  return html`${quoteMarkup(cited, { lang: languageOf(document), words })} <span class="by">${sourceLine(document, words)}</span>`
}

export const languageOf = (document: DossierDocument | undefined): string => {
  const language = document?.language ?? ''
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'und'
}

/** "The Harbour Ledger, 4 March 2025". */
export const sourceLine = (document: DossierDocument | undefined, words: DossierWords): string =>
  document === undefined
    ? ''
    : `${document.label}, ${document.published === null ? words.noDate : words.day(document.published)}`

export interface Column {
  readonly label: string
  readonly kind?: 'number' | 'value' | 'words'
}

export interface TableRow {
  readonly anchor?: string
  /** The first cell names the row. */
  readonly cells: readonly Fill[]
  /** What the text filter looks at in addition to the shown text, and the documents the row rests on. */
  readonly sources?: readonly string[]
}

const cellMarkup = (cell: Fill, column: Column | undefined, first: boolean): Markup => {
  const label = column?.label ?? ''
  const kind = column?.kind === undefined ? '' : html` class="${column.kind}"`
  return first
    ? html`<th scope="row" role="rowheader" data-label="${label}"${kind}><div>${cell}</div></th>`
    : html`<td role="cell" data-label="${label}"${kind}><div>${cell}</div></td>`
}

const rowMarkup = (row: TableRow, columns: readonly Column[]): Markup => {
  const id = row.anchor === undefined ? '' : html` id="${row.anchor}"`
  const sources = row.sources === undefined ? '' : html` data-sources="${row.sources.join(' ')}"`
  const cells = row.cells.map((cell, index) => cellMarkup(cell, columns[index], index === 0))
  return html`<tr role="row"${id}${sources}>${cells}</tr>\n`
}

/** A table with a caption for those who hear it; its rows turn into cards on a phone, so the roles are written out. */
export const tableMarkup = (caption: string, columns: readonly Column[], rows: readonly TableRow[]): Markup =>
  html`<table role="table" class="cards">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row">${columns.map(
    (column) =>
      html`<th scope="col" role="columnheader"${column.kind === undefined ? '' : html` class="${column.kind}"`}>${column.label}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">
${rows.map((row) => rowMarkup(row, columns))}</tbody>
</table>
`

export interface SectionParts {
  readonly anchor: string
  readonly title: string
  readonly lead?: Fill
  readonly body: Fill
}

export const sectionMarkup = ({ anchor, title, lead, body }: SectionParts): Markup =>
  html`<section id="${anchor}" aria-labelledby="${anchor}-title">
<h2 id="${anchor}-title">${title}</h2>
${lead === undefined ? '' : html`<p class="lead">${lead}</p>\n`}${body}</section>
`

export const nothing = (words: string): Markup => html`<p class="nothing">${words}</p>\n`

/** Who says it, where that is not the source itself that stands under the quote. */
export const speakerMarkup = (view: DossierView, speaker: string, document: string): Fill =>
  speaker === view.documents.get(document)?.label ? '' : html`<span class="speaker">${speaker}</span> `

/** A short key for a document, used by the filters. */
export const sourceKey = (view: DossierView, document: string): string =>
  `s${view.dossier.documents.findIndex((known) => known.id === document) + 1}`

/** A table that can be filtered by words and source. */
export const filteredTable = (view: DossierView, label: string, table: Markup): Markup =>
  html`<div data-filter-table>
<form class="filters" hidden data-table-filters aria-label="${view.words.filter(label)}">
<label>${view.words.source} <select name="source"><option value="">${view.words.all}</option>${view.dossier.documents.map((document) => html`<option value="${sourceKey(view, document.id)}">${document.label}</option>`)}</select></label>
<label class="wide">${view.words.words} <input type="search" name="words" autocomplete="off"></label>
<output aria-live="polite"></output>
</form>
${table}</div>
`
