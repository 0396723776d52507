import type { DossierChain, DossierIncident } from '../model/index.js'
import { shownInterval } from '../model/index.js'
import {
  ACCOUNTABILITY_LEAD,
  chargeWords,
  heldBackCharges,
  isEmptyAccountability,
  linkSubject,
  linkWord,
  NO_ACCOUNTABILITY,
} from './accountability-words.js'
import { capitalised, type DossierView } from './dossier-view.js'
import { citedMarkup, nothing, sectionMarkup, speakerMarkup, tableMarkup } from './html-parts.js'
import { html, type Markup } from './markup.js'

// Accountability on the dossier's page: each incident with its charges and its rival accounts side by side, then each
// chain of demand, answer and verdict.

const WORDS = { label: 'Who says so', kind: 'words' as const }

const incidentMarkup = (view: DossierView, incident: DossierIncident, index: number): Markup => {
  const { what, when, charges, accounts } = incident
  const place = { anchor: `incident-${index + 1}`, label: `Accountability: ${what}` }
  const said = (speaker: string, citation: DossierIncident['charges'][number]['citation']): Markup =>
    html`${speakerMarkup(view, speaker, citation.document)}${citedMarkup(view, citation, place)}`
  const rows = charges.map((charge) => ({
    cells: [chargeWords(charge), charge.what ?? '', said(charge.speaker, charge.citation)],
  }))
  const told = accounts.flatMap(({ name, tellings }) =>
    tellings.map(({ speaker, citation }) => ({ cells: [capitalised(name), said(speaker, citation)] })),
  )
  const day = shownInterval(when)
  return html`<h3 id="${place.anchor}">${capitalised(what)}${day === '' ? '' : ` (${day})`}</h3>
${rows.length === 0 ? '' : tableMarkup('Blame, duty and omission', [{ label: 'Who' }, { label: 'What' }, WORDS], rows)}${
  told.length === 0 ? '' : tableMarkup('Told as', [{ label: 'As what' }, WORDS], told)
}`
}

const chainMarkup = (view: DossierView, { by, of, links }: DossierChain, index: number): Markup => {
  const place = { anchor: `demand-${index + 1}`, label: `Demands of ${by} on ${of}` }
  const rows = links.map((link) => ({
    cells: [linkWord(link), shownInterval(link.when), linkSubject(link), citedMarkup(view, link.citation, place)],
  }))
  const columns = [{ label: 'Step' }, { label: 'When' }, { label: 'What' }, { label: 'Words', kind: 'words' as const }]
  return html`<h3 id="${place.anchor}">${capitalised(by)} demands of ${of}</h3>
${tableMarkup('Demand, answer, verdict', columns, rows)}`
}

export const accountabilitySection = (view: DossierView): Markup => {
  const { accountability } = view.dossier
  const held = heldBackCharges(accountability)
  return sectionMarkup({
    anchor: 'accountability',
    title: 'Accountability',
    lead: ACCOUNTABILITY_LEAD,
    body: isEmptyAccountability(accountability)
      ? nothing(NO_ACCOUNTABILITY)
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
