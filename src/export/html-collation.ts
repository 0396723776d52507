import type { Finding } from '../model/index.js'
import { REASONS } from '../model/reader-words.js'
import type { DossierWords } from '../words/dossier-words.js'
import {
  besideSentence,
  type Cell,
  type DossierView,
  mattersByKind,
  type RowView,
  type Saying,
} from './dossier-view.js'
import { languageOf, nothing, quoteMarkup, sectionMarkup, sourceKey, sourceLine, tagMarkup } from './html-parts.js'
import { markedRelation } from './marked-attribute.js'
import { html, type Markup } from './markup.js'

// The collation: what several sources say of one event or figure, side by side, in their words, with what differs
// marked and named. Up to four sources stand in columns; more are stacked, since narrow columns can't be read.

/** With more sources than this, cells are stacked under each other. */
const MOST_COLUMNS = 4

const sayingMarkup = (saying: Saying, lang: string, words: DossierWords): Markup => {
  const values = saying.values.length === 0 ? '' : html`<p class="values">${saying.values.join(' · ')}</p>`
  const tags = saying.tags.map((tag) => tagMarkup(tag.reason, words, words.attributes[tag.attribute]))
  return html`<div class="saying">${values}
<blockquote>${quoteMarkup(saying.cited, { lang, words, relation: (marked) => markedRelation(marked, saying.tags) })}</blockquote>
${saying.speaker === null ? '' : html`<p class="by">${saying.speaker}</p>\n`}${tags.length === 0 ? '' : html`<p class="tags">${tags}</p>\n`}</div>
`
}

const cellBody = (cell: Cell | undefined, words: DossierWords): Markup =>
  cell === undefined
    ? html`<span class="silent">${words.collation.silent}</span>`
    : html`${cell.sayings.map((saying) => sayingMarkup(saying, languageOf(cell.document), words))}`

const findingMarkup = (finding: Finding, words: DossierWords): Markup => {
  const beside = besideSentence(finding, words)
  const values = beside.pair === '' ? '' : html`<span class="pair">${beside.pair}</span>`
  const difference = beside.difference === '' ? '' : html`<span class="difference">${beside.difference}</span>`
  return html`<li class="finding ${finding.relation}">${tagMarkup(finding.reason, words, words.attributes[finding.attribute])} ${finding.sentence} <span class="evidence">${values}${difference}<span class="rule-id">${words.collation.rule} <code>${finding.rule}</code></span></span></li>
`
}

/** Findings shown at once in a row; the others are one click away. */
const MOST_FINDINGS = 4

const moreMarkup = (findings: readonly Finding[], words: DossierWords): Markup =>
  findings.length === 0
    ? html``
    : html`<details class="more"><summary>${words.collation.more(findings.length)}</summary><ul class="findings">
${findings.map((finding) => findingMarkup(finding, words))}</ul></details>
`

const findingsMarkup = (row: RowView, words: DossierWords): Markup =>
  row.findings.length === 0
    ? html``
    : html`<ul class="findings">
${row.findings.slice(0, MOST_FINDINGS).map((finding) => findingMarkup(finding, words))}</ul>
${moreMarkup(row.findings.slice(MOST_FINDINGS), words)}`

const rowFacts = (row: RowView, words: DossierWords): string =>
  [row.when, row.place, words.origins(row.origins)].filter((fact) => fact !== '').join(' · ')

const headMarkup = (row: RowView, words: DossierWords): Markup =>
  html`<header><h4><a href="#${row.anchor}">${row.title}</a></h4><p class="facts">${rowFacts(row, words)}</p></header>
`

const columnsTable = (view: DossierView, row: RowView): Markup => {
  const { words } = view
  const cells = view.dossier.documents.map((document) => row.cells.find((cell) => cell.document.id === document.id))
  return html`<table role="table" class="side">
<caption>${words.collation.says(row.title)}</caption>
<thead role="rowgroup"><tr role="row">${view.dossier.documents.map((document) => html`<th scope="col" role="columnheader">${sourceLine(document, words)}</th>`)}</tr></thead>
<tbody role="rowgroup"><tr role="row">${cells.map((cell, index) => html`<td role="cell" data-label="${sourceLine(view.dossier.documents[index], words)}"><div>${cellBody(cell, words)}</div></td>`)}</tr></tbody>
</table>
`
}

const stackedTable = (row: RowView, words: DossierWords): Markup =>
  html`<table role="table" class="stacked">
<caption>${words.collation.says(row.title)}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${words.source}</th><th scope="col" role="columnheader">${words.collation.saysColumn}</th></tr></thead>
<tbody role="rowgroup">
${row.cells.map((cell) => html`<tr role="row"><th scope="row" role="rowheader">${sourceLine(cell.document, words)}</th><td role="cell">${cellBody(cell, words)}</td></tr>\n`)}</tbody>
</table>
`

const rowMarkup = (view: DossierView, row: RowView): Markup => {
  const { words } = view
  const sources = row.cells.map((cell) => sourceKey(view, cell.document.id)).join(' ')
  const table = view.dossier.documents.length <= MOST_COLUMNS ? columnsTable(view, row) : stackedTable(row, words)
  return html`<article class="row" id="${row.anchor}" data-filter data-reasons="${row.reasons.join(' ')}" data-sources="${sources}">
${headMarkup(row, words)}${findingsMarkup(row, words)}${table}</article>
`
}

const filtersMarkup = (view: DossierView): Markup => {
  const { words } = view
  const met = REASONS.filter((reason) => view.shared.some((row) => row.reasons.includes(reason)))
  return html`<form class="filters" hidden data-filters aria-label="${words.collation.filter}">
<label>${words.reason} <select name="reason"><option value="">${words.all}</option>${met.map((reason) => html`<option value="${reason}">${words.reasons[reason]}</option>`)}</select></label>
<label>${words.source} <select name="source"><option value="">${words.all}</option>${view.dossier.documents.map((document) => html`<option value="${sourceKey(view, document.id)}">${sourceLine(document, words)}</option>`)}</select></label>
<label class="wide">${words.words} <input type="search" name="words" autocomplete="off"></label>
<output aria-live="polite"></output>
</form>
`
}

const singleMarkup = (view: DossierView): Markup => {
  const { words } = view
  if (view.single.length === 0) return html``
  const items = view.single.map(
    (
      row,
    ) => html`<li id="${row.anchor}"><strong>${row.title}</strong>${row.when === '' ? '' : html` <span class="facts">${row.when}</span>`}
${row.cells.map((cell) => html`${cell.sayings.map((saying) => html`<blockquote>${quoteMarkup(saying.cited, { lang: languageOf(cell.document), words })}</blockquote>`)}<p class="by">${sourceLine(cell.document, words)}</p>`)}</li>
`,
  )
  return html`<details class="single"><summary>${words.collation.single} (${view.single.length})</summary>
<ul class="plain">
${items}</ul>
</details>
`
}

const GROUPS = ['conflict', 'undetermined', 'explained', 'compatible'] as const

type GroupRelation = (typeof GROUPS)[number]

const groupOf = (row: RowView): GroupRelation => {
  const relation = row.findings[0]?.relation
  return relation === 'conflict' || relation === 'undetermined' || relation === 'explained' ? relation : 'compatible'
}

const groupsMarkup = (view: DossierView): readonly Markup[] =>
  GROUPS.map((relation) => ({
    title: view.words.collation.groups[relation],
    rows: view.shared.filter((row) => groupOf(row) === relation),
  }))
    .filter((group) => group.rows.length > 0)
    .map(
      (group) => html`<section class="group" data-group>
<h3>${group.title} <span class="count">${view.words.rows(group.rows.length)}</span></h3>
${group.rows.map((row) => rowMarkup(view, row))}</section>
`,
    )

const mattersMarkup = (view: DossierView): readonly Markup[] =>
  mattersByKind(view).map(
    ({ title, rows }, index) => html`<section class="group" data-group>
<h3>${view.words.collation.matter}: ${title} <span class="count">${view.words.rows(rows.length)}</span></h3>
${index === 0 ? html`<p class="facts">${view.words.collation.mattersLead}</p>\n` : ''}${rows.map((row) => rowMarkup(view, row))}</section>
`,
  )

export const collationSection = (view: DossierView): Markup =>
  sectionMarkup({
    anchor: 'collation',
    title: view.words.sections.collation,
    lead: view.words.collation.lead,
    body: html`${filtersMarkup(view)}${groupsMarkup(view)}${view.shared.length === 0 ? nothing(view.words.collation.empty) : ''}${mattersMarkup(view)}${singleMarkup(view)}`,
  })
