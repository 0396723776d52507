import type { DossierChain, DossierIncident } from '../model/index.js'
import { chargeWords, heldBackCharges, isEmptyAccountability, linkSubject, linkWord } from './accountability-words.js'
import { capitalised, type DossierView } from './dossier-view.js'
import { anchor, cited, plain, section, table } from './markdown-parts.js'

// Accountability in the Markdown dossier: each incident with its charges and its rival accounts side by side, then each
// chain of demand, answer and verdict.

const incident = (view: DossierView, { what, when, charges, accounts }: DossierIncident, index: number): string => {
  const { accountability: own, ...words } = view.words
  const place = { anchor: `incident-${index + 1}`, label: `${words.sections.accountability}: ${what}` }
  const rows = charges.map((charge) => [
    plain(chargeWords(charge, view.words)),
    plain(charge.what ?? ''),
    plain(charge.speaker),
    cited(view, charge.citation, place),
  ])
  const tellings = accounts.flatMap(({ name, tellings: told }) =>
    told.map(({ speaker, citation }) => [plain(capitalised(name)), plain(speaker), cited(view, citation, place)]),
  )
  const day = words.interval(when)
  return [
    `### ${plain(capitalised(what))}${day === '' ? '' : ` (${day})`} ${anchor(place.anchor)}`,
    rows.length === 0 ? '' : table([words.who, words.what, own.whoSays, words.words], rows),
    tellings.length === 0 ? '' : `${own.told}:\n\n${table([own.asWhat, own.whoTells, words.words], tellings)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

const chain = (view: DossierView, { by, of, links }: DossierChain, index: number): string => {
  const { accountability: own, ...words } = view.words
  const place = { anchor: `demand-${index + 1}`, label: own.demands(by, of) }
  const rows = links.map((link) => [
    linkWord(link, view.words),
    words.interval(link.when),
    plain(linkSubject(link)),
    cited(view, link.citation, place),
  ])
  return `### ${plain(own.demandsOf(capitalised(by), of))} ${anchor(place.anchor)}\n\n${table([own.step, words.when, words.what, words.words], rows)}`
}

export const accountability = (view: DossierView): string => {
  const { accountability: told } = view.dossier
  const { accountability: own, sections } = view.words
  return section(
    'accountability',
    sections.accountability,
    isEmptyAccountability(told)
      ? [own.empty]
      : [
          own.lead,
          ...told.incidents.map((one, index) => incident(view, one, index)),
          ...told.chains.map((one, index) => chain(view, one, index)),
          heldBackCharges(told, view.words),
        ],
  )
}
