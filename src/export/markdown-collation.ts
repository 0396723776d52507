import type { Finding } from '../model/index.js'
import { ATTRIBUTE_WORD, MATTERS_LEAD, REASON_WORD } from '../model/reader-words.js'
import {
  besideSentence,
  type Cell,
  type DossierView,
  findingsByReason,
  mattersByKind,
  originsWord,
  type RowView,
  type Saying,
} from './dossier-view.js'
import { anchor, inPage, plain, quote, section, sourceLine, table } from './markdown-parts.js'

// The first two sections of the Markdown dossier: what was found at a glance, and the collation behind it.

/** With more sources than this, a row is a list and not a table. */
const MOST_COLUMNS = 4

export const glance = (view: DossierView): string => {
  const { counts } = view.dossier
  const groups = findingsByReason(view)
  const conflicts = groups.find((group) => group.reason === 'contradiction')?.found ?? []
  const rows = groups.map((group) => {
    const linked = group.found.map(({ row }) => row)
    const once = linked.filter((row, index) => linked.indexOf(row) === index)
    return [
      `**${REASON_WORD[group.reason]}**`,
      String(group.found.length),
      once.map((row) => inPage(row.title, row.anchor)).join('; '),
    ]
  })
  return section('glance', 'At a glance', [
    `${counts.documents} documents from ${counts.origins} independent origins; ${view.shared.length} events and figures told by several; ${counts.findings} findings.`,
    conflicts.length === 0
      ? 'Nothing is in conflict.'
      : [
          'In conflict:',
          '',
          ...conflicts.map(({ row, finding }) => `- ${inPage(row.title, row.anchor)}: ${plain(finding.sentence)}`),
        ].join('\n'),
    rows.length === 0 ? '' : table(['Reason', 'Findings', 'Where'], rows),
  ])
}

const findingLine = (finding: Finding): string => {
  const { pair, difference } = besideSentence(finding)
  const parts = [pair, difference].filter((part) => part !== '').map(plain)
  const beside = parts.length === 0 ? '' : ` (${parts.join('; ')})`
  return `- **${REASON_WORD[finding.reason]}**, ${ATTRIBUTE_WORD[finding.attribute]}: ${plain(finding.sentence)}${beside} Rule: ${plain(finding.rule)}.`
}

const said = (saying: Saying): string => {
  const values = saying.values.length === 0 ? '' : `${saying.values.map(plain).join(' · ')}: `
  const tags = saying.tags.map((tag) => `${REASON_WORD[tag.reason]}: ${ATTRIBUTE_WORD[tag.attribute]}`)
  const speaker = saying.speaker === null ? '' : ` — ${plain(saying.speaker)}`
  return `${values}${quote(saying.cited)}${speaker}${tags.length === 0 ? '' : ` *${tags.join(', ')}*`}`
}

const cellText = (cell: Cell | undefined): string =>
  cell === undefined ? 'nothing on it was read' : cell.sayings.map(said).join('<br>')

const cellsText = (view: DossierView, row: RowView): string => {
  const { documents } = view.dossier
  if (documents.length > MOST_COLUMNS) {
    return row.cells.map((cell) => `- ${sourceLine(cell.document)}: ${cell.sayings.map(said).join(' … ')}`).join('\n')
  }
  const cells = documents.map((document) => row.cells.find((cell) => cell.document.id === document.id))
  return table(documents.map(sourceLine), [cells.map(cellText)])
}

const rowText = (view: DossierView, row: RowView, level = '###'): string => {
  const facts = [row.when, row.place, originsWord(row.origins)].filter((fact) => fact !== '').map(plain)
  const findings = row.findings.map(findingLine).join('\n')
  return [`${level} ${plain(row.title)} ${anchor(row.anchor)}`, facts.join(' · '), findings, cellsText(view, row)]
    .filter((part) => part !== '')
    .join('\n\n')
}

const singleText = (row: RowView): string => {
  const when = row.when === '' ? '' : `, ${plain(row.when)}`
  const words = row.cells.flatMap((cell) =>
    cell.sayings.map((saying) => `${said(saying)} (${sourceLine(cell.document)})`),
  )
  return `- ${anchor(row.anchor)}**${plain(row.title)}**${when}: ${words.join(' … ')}`
}

/** What is said on one matter without telling one event, by kind. */
const mattersText = (view: DossierView): string =>
  mattersByKind(view)
    .map(({ title, rows }) => [`#### ${title}`, ...rows.map((row) => rowText(view, row, '#####'))].join('\n\n'))
    .join('\n\n')

export const collation = (view: DossierView): string =>
  section('collation', 'Collation', [
    view.shared.length === 0 ? 'No event and no figure is told by two sources.' : '',
    ...view.shared.map((row) => rowText(view, row)),
    view.matters.length === 0 ? '' : `### On one matter\n\n${MATTERS_LEAD}\n\n${mattersText(view)}`,
    view.single.length === 0 ? '' : `### Told by one source only\n\n${view.single.map(singleText).join('\n')}`,
  ])
