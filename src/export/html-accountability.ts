import type { DossierChain, DossierIncident } from '../model/index.js'
import { chargeWords, heldBackCharges, isEmptyAccountability, linkSubject, linkWord } from './accountability-words.js'
import { capitalised, type DossierView } from './dossier-view.js'
import { citedMarkup, nothing, sectionMarkup, speakerMarkup, tableMarkup } from './html-parts.js'
import { html, type Markup } from './markup.js'

// Accountability on the dossier's page: each incident with its charges and its rival accounts side by side, then each
// chain of demand, answer and verdict.

const incidentMarkup = (view: DossierView, incident: DossierIncident, index: number): Markup => {
  const { what, when, charges, accounts } = incident
  const { accountability: own, ...words } = view.words
  const who = { label: own.whoSays, kind: 'words' as const }
  const place = { anchor: `incident-${index + 1}`, label: `${words.sections.accountability}: ${what}` }
  const said = (speaker: string, citation: DossierIncident['charges'][number]['citation']): Markup =>
    html`${speakerMarkup(view, speaker, citation.document)}${citedMarkup(view, citation, place)}`
  const rows = charges.map((charge) => ({
    cells: [chargeWords(charge, view.words), charge.what ?? '', said(charge.speaker, charge.citation)],
  }))
  const told = accounts.flatMap(({ name, tellings }) =>
    tellings.map(({ speaker, citation }) => ({ cells: [capitalised(name), said(speaker, citation)] })),
  )
  const day = words.interval(when)
  return html`<h3 id="${place.anchor}">${capitalised(what)}${day === '' ? '' : ` (${day})`}</h3>
${rows.length === 0 ? '' : tableMarkup(own.charges, [{ label: words.who }, { label: words.what }, who], rows)}${
  told.length === 0 ? '' : tableMarkup(own.told, [{ label: own.asWhat }, who], told)
}`
}

const chainMarkup = (view: DossierView, { by, of, links }: DossierChain, index: number): Markup => {
  const { accountability: own, ...words } = view.words
  const place = { anchor: `demand-${index + 1}`, label: own.demands(by, of) }
  const rows = links.map((link) => ({
    cells: [
      linkWord(link, view.words),
      words.interval(link.when),
      linkSubject(link),
      citedMarkup(view, link.citation, place),
    ],
  }))
  const columns = [
    { label: own.step },
    { label: words.when },
    { label: words.what },
    { label: words.words, kind: 'words' as const },
  ]
  return html`<h3 id="${place.anchor}">${own.demandsOf(capitalised(by), of)}</h3>
${tableMarkup(own.chain, columns, rows)}`
}

export const accountabilitySection = (view: DossierView): Markup => {
  const { accountability } = view.dossier
  const { words } = view
  const held = heldBackCharges(accountability, words)
  return sectionMarkup({
    anchor: 'accountability',
    title: words.sections.accountability,
    lead: words.accountability.lead,
    body: isEmptyAccountability(accountability)
      ? nothing(words.accountability.empty)
      : html`${accountability.incidents.map((one, index) => incidentMarkup(view, one, index))}${accountability.chains.map(
          (one, index) => chainMarkup(view, one, index),
        )}${
          held === ''
            ? ''
            : html`<p>${held}</p>
`
        }`,
  })
}
