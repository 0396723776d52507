import type { Reason } from '../model/index.js'
import type { DossierWords } from '../words/dossier-words.js'
import { type DossierView, findingsByReason } from './dossier-view.js'
import { nothing, sectionMarkup, tagMarkup } from './html-parts.js'
import { html, type Markup } from './markup.js'

// What a reader with one minute must leave with: how much was read, what is in conflict, and what the other
// differences come down to. Every count opens the sentences behind it, and every sentence its row.

type Group = ReturnType<typeof findingsByReason>[number]

const tile = (number: number, words: string, href: string): Markup =>
  html`<li><a href="${href}"><strong>${number}</strong> ${words}</a></li>`

const tilesMarkup = (view: DossierView): Markup => {
  const { glance } = view.words
  const { counts } = view.dossier
  const unclear = view.shared.flatMap((row) => row.findings).filter((found) => found.reason === 'unclear').length
  return html`<ul class="tiles">
${tile(counts.documents, glance.documents(counts.documents), '#sources')}
${tile(counts.origins, glance.origins(counts.origins), '#sources')}
${tile(view.shared.length, glance.rows(view.shared.length), '#collation')}
${tile(counts.byReason.contradiction ?? 0, glance.inConflict, view.shared.length > 0 && view.dossier.counts.findings > 0 ? '#in-conflict' : '#glance')}
${tile(unclear, glance.unclear, unclear > 0 ? '#found-unclear' : '#glance')}
</ul>
`
}

const sentencesMarkup = (group: Group, words: DossierWords): Markup =>
  html`<ul class="findings">
${group.found.map(
  ({ row, finding }) =>
    html`<li class="finding ${finding.relation}"><a href="#${row.anchor}">${row.title}</a> <span class="facts">${words.attributes[finding.attribute]}</span><br>${finding.sentence}</li>
`,
)}</ul>
`

/** A bar drawn by an SVG rectangle, so that no style attribute is needed. */
const barMarkup = (share: number, relation: string): Markup =>
  html`<svg class="bar ${relation}" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect width="${Math.max(1, Math.round(share * 100))}" height="6" rx="1"></rect></svg>`

const reasonMarkup = (group: Group, most: number, words: DossierWords): Markup => {
  const relation = group.found[0]?.finding.relation ?? ''
  return html`<details class="reason" id="found-${group.reason}"><summary><span class="name">${tagMarkup(group.reason, words)}</span> <strong>${group.found.length}</strong> ${barMarkup(group.found.length / most, relation)}</summary>
<p class="meaning">${words.meanings[group.reason]}</p>
${sentencesMarkup(group, words)}</details>
`
}

const conflictsMarkup = (group: Group | undefined, words: DossierWords): Markup =>
  group === undefined
    ? html`<p class="nothing" id="in-conflict">${words.glance.noConflict}</p>
`
    : html`<div id="in-conflict"><h3>${words.glance.conflicts} <span class="count">${words.findings(group.found.length)}</span></h3>
${sentencesMarkup(group, words)}</div>
`

const isNotConflict = (group: Group): boolean => (group.reason satisfies Reason) !== 'contradiction'

/** "At a glance": tiles, what is in conflict, and the other reasons with their sentences behind them. */
export const glanceSection = (view: DossierView): Markup => {
  const { words } = view
  const groups = findingsByReason(view)
  const most = Math.max(1, ...groups.map((group) => group.found.length))
  const others = groups.filter(isNotConflict)
  const body =
    groups.length === 0
      ? nothing(words.glance.empty)
      : html`${conflictsMarkup(
          groups.find((group) => !isNotConflict(group)),
          words,
        )}<h3>${words.glance.others}</h3>
<div class="reasons">
${others.map((group) => reasonMarkup(group, most, words))}</div>
`
  return sectionMarkup({ anchor: 'glance', title: words.sections.glance, body: html`${tilesMarkup(view)}${body}` })
}
