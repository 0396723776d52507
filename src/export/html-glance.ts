import type { Reason } from '../model/index.js'
import { ATTRIBUTE_WORD, REASON_MEANING } from '../model/reader-words.js'
import { type DossierView, findingsByReason } from './dossier-view.js'
import { count, nothing, sectionMarkup, tagMarkup } from './html-parts.js'
import { html, type Markup } from './markup.js'

// What a reader with one minute must leave with: how much was read, what is in conflict, and what the other
// differences come down to. Every count opens the sentences behind it, and every sentence its row.

type Group = ReturnType<typeof findingsByReason>[number]

const tile = (number: number, words: string, href: string): Markup =>
  html`<li><a href="${href}"><strong>${number}</strong> ${words}</a></li>`

const tilesMarkup = (view: DossierView): Markup => {
  const { counts } = view.dossier
  const unclear = view.shared.flatMap((row) => row.findings).filter((found) => found.reason === 'unclear').length
  const documents = counts.documents === 1 ? 'document' : 'documents'
  const origins = counts.origins === 1 ? 'independent origin' : 'independent origins'
  const rows = view.shared.length === 1 ? 'event or figure told by several' : 'events and figures told by several'
  return html`<ul class="tiles">
${tile(counts.documents, documents, '#sources')}
${tile(counts.origins, origins, '#sources')}
${tile(view.shared.length, rows, '#collation')}
${tile(counts.byReason.contradiction ?? 0, 'in conflict', view.shared.length > 0 && view.dossier.counts.findings > 0 ? '#in-conflict' : '#glance')}
${tile(unclear, 'unclear', unclear > 0 ? '#found-unclear' : '#glance')}
</ul>
`
}

const sentencesMarkup = (group: Group): Markup =>
  html`<ul class="findings">
${group.found.map(
  ({ row, finding }) =>
    html`<li class="finding ${finding.relation}"><a href="#${row.anchor}">${row.title}</a> <span class="facts">${ATTRIBUTE_WORD[finding.attribute]}</span><br>${finding.sentence}</li>
`,
)}</ul>
`

/** A bar drawn by an SVG rectangle, so that no style attribute is needed. */
const barMarkup = (share: number, relation: string): Markup =>
  html`<svg class="bar ${relation}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="${Math.max(1, Math.round(share * 100))}" height="6" rx="1"></rect></svg>`

const reasonMarkup = (group: Group, most: number): Markup => {
  const relation = group.found[0]?.finding.relation ?? ''
  return html`<details class="reason" id="found-${group.reason}"><summary><span class="name">${tagMarkup(group.reason)}</span> <strong>${group.found.length}</strong> ${barMarkup(group.found.length / most, relation)}</summary>
<p class="meaning">${REASON_MEANING[group.reason]}</p>
${sentencesMarkup(group)}</details>
`
}

const conflictsMarkup = (group: Group | undefined): Markup =>
  group === undefined
    ? html`<p class="nothing" id="in-conflict">Nothing is in conflict: every difference that was found has another reason.</p>
`
    : html`<div id="in-conflict"><h3>In conflict <span class="count">${count(group.found.length, 'finding', 'findings')}</span></h3>
${sentencesMarkup(group)}</div>
`

const isNotConflict = (group: Group): boolean => (group.reason satisfies Reason) !== 'contradiction'

/** "At a glance": tiles, what is in conflict, and the other reasons with their sentences behind them. */
export const glanceSection = (view: DossierView): Markup => {
  const groups = findingsByReason(view)
  const most = Math.max(1, ...groups.map((group) => group.found.length))
  const others = groups.filter(isNotConflict)
  const body =
    groups.length === 0
      ? nothing('No finding: no two sources speak of the same event or figure.')
      : html`${conflictsMarkup(groups.find((group) => !isNotConflict(group)))}<h3>What else was found</h3>
<div class="reasons">
${others.map((group) => reasonMarkup(group, most))}</div>
`
  return sectionMarkup({ anchor: 'glance', title: 'At a glance', body: html`${tilesMarkup(view)}${body}` })
}
