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
import { anchor, cited, plain, section, table } from './markdown-parts.js'

// Accountability in the Markdown dossier: each incident with its charges and its rival accounts side by side, then each
// chain of demand, answer and verdict.

const incident = (view: DossierView, { what, when, charges, accounts }: DossierIncident, index: number): string => {
  const place = { anchor: `incident-${index + 1}`, label: `Accountability: ${what}` }
  const rows = charges.map((charge) => [
    plain(chargeWords(charge)),
    plain(charge.what ?? ''),
    plain(charge.speaker),
    cited(view, charge.citation, place),
  ])
  const tellings = accounts.flatMap(({ name, tellings: told }) =>
    told.map(({ speaker, citation }) => [plain(capitalised(name)), plain(speaker), cited(view, citation, place)]),
  )
  const day = shownInterval(when)
  return [
    `### ${plain(capitalised(what))}${day === '' ? '' : ` (${day})`} ${anchor(place.anchor)}`,
    rows.length === 0 ? '' : table(['Who', 'What', 'Who says so', 'Words'], rows),
    tellings.length === 0 ? '' : `Told as:\n\n${table(['As what', 'Who tells it so', 'Words'], tellings)}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

const chain = (view: DossierView, { by, of, links }: DossierChain, index: number): string => {
  const place = { anchor: `demand-${index + 1}`, label: `Demands of ${by} on ${of}` }
  const rows = links.map((link) => [
    linkWord(link),
    shownInterval(link.when),
    plain(linkSubject(link)),
    cited(view, link.citation, place),
  ])
  return `### ${plain(`${capitalised(by)} demands of ${of}`)} ${anchor(place.anchor)}\n\n${table(['Step', 'When', 'What', 'Words'], rows)}`
}

export const accountability = (view: DossierView): string => {
  const { accountability: told } = view.dossier
  return section(
    'accountability',
    'Accountability',
    isEmptyAccountability(told)
      ? [NO_ACCOUNTABILITY]
      : [
          ACCOUNTABILITY_LEAD,
          ...told.incidents.map((one, index) => incident(view, one, index)),
          ...told.chains.map((one, index) => chain(view, one, index)),
          heldBackCharges(told),
        ],
  )
}
