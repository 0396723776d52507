import type { Finding } from '../model/index.js'
import { ATTRIBUTE_WORD, MATTERS_LEAD, REASON_WORD, REASONS } from '../model/reader-words.js'
import {
  besideSentence,
  type Cell,
  type DossierView,
  mattersByKind,
  originsWord,
  type RowView,
  type Saying,
} from './dossier-view.js'
import {
  count,
  languageOf,
  nothing,
  quoteMarkup,
  sectionMarkup,
  sourceKey,
  sourceLine,
  tagMarkup,
} from './html-parts.js'
import { markedRelation } from './marked-attribute.js'
import { html, type Markup } from './markup.js'

// The collation: what several sources say of one event or figure, side by side, in their words, with what differs
// marked and named. Up to four sources stand in columns; more are stacked, since narrow columns can't be read.

/** With more sources than this, cells are stacked under each other. */
const MOST_COLUMNS = 4

const sayingMarkup = (saying: Saying, lang: string): Markup => {
  const values = saying.values.length === 0 ? '' : html`<p class="values">${saying.values.join(' · ')}</p>`
  const tags = saying.tags.map((tag) => tagMarkup(tag.reason, ATTRIBUTE_WORD[tag.attribute]))
  return html`<div class="saying">${values}
<blockquote>${quoteMarkup(saying.cited, lang, (words) => markedRelation(words, saying.tags))}</blockquote>
${saying.speaker === null ? '' : html`<p class="by">${saying.speaker}</p>\n`}${tags.length === 0 ? '' : html`<p class="tags">${tags}</p>\n`}</div>
`
}

const cellBody = (cell: Cell | undefined): Markup =>
  cell === undefined
    ? html`<span class="silent">nothing on it was read</span>`
    : html`${cell.sayings.map((saying) => sayingMarkup(saying, languageOf(cell.document)))}`

const findingMarkup = (finding: Finding): Markup => {
  const beside = besideSentence(finding)
  const values = beside.pair === '' ? '' : html`<span class="pair">${beside.pair}</span>`
  const difference = beside.difference === '' ? '' : html`<span class="difference">${beside.difference}</span>`
  return html`<li class="finding ${finding.relation}">${tagMarkup(finding.reason, ATTRIBUTE_WORD[finding.attribute])} ${finding.sentence} <span class="evidence">${values}${difference}<span class="rule-id">rule <code>${finding.rule}</code></span></span></li>
`
}

/** Findings shown at once in a row; the others are one click away. */
const MOST_FINDINGS = 4

const moreMarkup = (findings: readonly Finding[]): Markup =>
  findings.length === 0
    ? html``
    : html`<details class="more"><summary>${count(findings.length, 'more finding', 'more findings')}</summary><ul class="findings">
${findings.map(findingMarkup)}</ul></details>
`

const findingsMarkup = (row: RowView): Markup =>
  row.findings.length === 0
    ? html``
    : html`<ul class="findings">
${row.findings.slice(0, MOST_FINDINGS).map(findingMarkup)}</ul>
${moreMarkup(row.findings.slice(MOST_FINDINGS))}`

const rowFacts = (row: RowView): string =>
  [row.when, row.place, originsWord(row.origins)].filter((fact) => fact !== '').join(' · ')

const headMarkup = (row: RowView): Markup =>
  html`<header><h4><a href="#${row.anchor}">${row.title}</a></h4><p class="facts">${rowFacts(row)}</p></header>
`

const columnsTable = (view: DossierView, row: RowView): Markup => {
  const cells = view.dossier.documents.map((document) => row.cells.find((cell) => cell.document.id === document.id))
  return html`<table role="table" class="side">
<caption>What each source says: ${row.title}</caption>
<thead role="rowgroup"><tr role="row">${view.dossier.documents.map((document) => html`<th scope="col" role="columnheader">${sourceLine(document)}</th>`)}</tr></thead>
<tbody role="rowgroup"><tr role="row">${cells.map((cell, index) => html`<td role="cell" data-label="${sourceLine(view.dossier.documents[index])}"><div>${cellBody(cell)}</div></td>`)}</tr></tbody>
</table>
`
}

const stackedTable = (row: RowView): Markup =>
  html`<table role="table" class="stacked">
<caption>What each source says: ${row.title}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">Source</th><th scope="col" role="columnheader">Says</th></tr></thead>
<tbody role="rowgroup">
${row.cells.map((cell) => html`<tr role="row"><th scope="row" role="rowheader">${sourceLine(cell.document)}</th><td role="cell">${cellBody(cell)}</td></tr>\n`)}</tbody>
</table>
`

const rowMarkup = (view: DossierView, row: RowView): Markup => {
  const sources = row.cells.map((cell) => sourceKey(view, cell.document.id)).join(' ')
  const table = view.dossier.documents.length <= MOST_COLUMNS ? columnsTable(view, row) : stackedTable(row)
  return html`<article class="row" id="${row.anchor}" data-filter data-reasons="${row.reasons.join(' ')}" data-sources="${sources}">
${headMarkup(row)}${findingsMarkup(row)}${table}</article>
`
}

const filtersMarkup = (view: DossierView): Markup => {
  const met = REASONS.filter((reason) => view.shared.some((row) => row.reasons.includes(reason)))
  return html`<form class="filters" hidden data-filters aria-label="Filter the collation">
<label>Reason <select name="reason"><option value="">all</option>${met.map((reason) => html`<option value="${reason}">${REASON_WORD[reason]}</option>`)}</select></label>
<label>Source <select name="source"><option value="">all</option>${view.dossier.documents.map((document) => html`<option value="${sourceKey(view, document.id)}">${sourceLine(document)}</option>`)}</select></label>
<label class="wide">Words <input type="search" name="words" autocomplete="off"></label>
<output aria-live="polite"></output>
</form>
`
}

const singleMarkup = (view: DossierView): Markup => {
  if (view.single.length === 0) return html``
  const items = view.single.map(
    (
      row,
    ) => html`<li id="${row.anchor}"><strong>${row.title}</strong>${row.when === '' ? '' : html` <span class="facts">${row.when}</span>`}
${row.cells.map((cell) => html`${cell.sayings.map((saying) => html`<blockquote>${quoteMarkup(saying.cited, languageOf(cell.document))}</blockquote>`)}<p class="by">${sourceLine(cell.document)}</p>`)}</li>
`,
  )
  return html`<details class="single"><summary>Told by one source only (${view.single.length})</summary>
<ul class="plain">
${items}</ul>
</details>
`
}

const GROUPS = [
  { relation: 'conflict', title: 'In conflict' },
  { relation: 'undetermined', title: 'Unclear' },
  { relation: 'explained', title: 'Different, and explained' },
  { relation: 'compatible', title: 'Told alike' },
] as const

type GroupRelation = (typeof GROUPS)[number]['relation']

const groupOf = (row: RowView): GroupRelation => {
  const relation = row.findings[0]?.relation
  return relation === 'conflict' || relation === 'undetermined' || relation === 'explained' ? relation : 'compatible'
}

const groupsMarkup = (view: DossierView): readonly Markup[] =>
  GROUPS.map(({ relation, title }) => ({ title, rows: view.shared.filter((row) => groupOf(row) === relation) }))
    .filter((group) => group.rows.length > 0)
    .map(
      (group) => html`<section class="group" data-group>
<h3>${group.title} <span class="count">${count(group.rows.length, 'row', 'rows')}</span></h3>
${group.rows.map((row) => rowMarkup(view, row))}</section>
`,
    )

const mattersMarkup = (view: DossierView): readonly Markup[] =>
  mattersByKind(view).map(
    ({ title, rows }, index) => html`<section class="group" data-group>
<h3>On one matter: ${title} <span class="count">${count(rows.length, 'row', 'rows')}</span></h3>
${index === 0 ? html`<p class="facts">${MATTERS_LEAD}</p>\n` : ''}${rows.map((row) => rowMarkup(view, row))}</section>
`,
  )

export const collationSection = (view: DossierView): Markup =>
  sectionMarkup({
    anchor: 'collation',
    title: 'Collation',
    lead: 'One block an event or figure: what each source says of it, in its own words. The number after a quote opens it with its source, its place in the text and a footnote.',
    body: html`${filtersMarkup(view)}${groupsMarkup(view)}${view.shared.length === 0 ? nothing('No event and no figure is told by two sources.') : ''}${mattersMarkup(view)}${singleMarkup(view)}`,
  })
