import type { Finding } from '../model/index.js'
import type { DossierWords } from '../words/dossier-words.js'
import {
  besideSentence,
  type Cell,
  type DossierView,
  findingsByReason,
  mattersByKind,
  type RowView,
  type Saying,
} from './dossier-view.js'
import { anchor, inPage, plain, quote, section, sourceLine, table } from './markdown-parts.js'

// The first two sections of the Markdown dossier: what was found at a glance, and the collation behind it.

/** With more sources than this, a row is a list and not a table. */
const MOST_COLUMNS = 4

export const glance = (view: DossierView): string => {
  const { counts } = view.dossier
  const { glance: own, reasons, sections } = view.words
  const groups = findingsByReason(view)
  const conflicts = groups.find((group) => group.reason === 'contradiction')?.found ?? []
  const rows = groups.map((group) => {
    const linked = group.found.map(({ row }) => row)
    const once = linked.filter((row, index) => linked.indexOf(row) === index)
    return [
      `**${reasons[group.reason]}**`,
      String(group.found.length),
      once.map((row) => inPage(row.title, row.anchor)).join('; '),
    ]
  })
  return section('glance', sections.glance, [
    own.counts(counts.documents, counts.origins, view.shared.length, counts.findings),
    conflicts.length === 0
      ? own.noneInConflict
      : [
          `${own.conflicts}:`,
          '',
          ...conflicts.map(({ row, finding }) => `- ${inPage(row.title, row.anchor)}: ${plain(finding.sentence)}`),
        ].join('\n'),
    rows.length === 0 ? '' : table([view.words.reason, own.findings, own.where], rows),
  ])
}

const findingLine = (finding: Finding, words: DossierWords): string => {
  const { pair, difference } = besideSentence(finding, words)
  const parts = [pair, difference].filter((part) => part !== '').map(plain)
  const beside = parts.length === 0 ? '' : ` (${parts.join('; ')})`
  return `- **${words.reasons[finding.reason]}**, ${words.attributes[finding.attribute]}: ${plain(finding.sentence)}${beside} ${words.collation.ruleIs(plain(finding.rule))}`
}

const said = (saying: Saying, words: DossierWords): string => {
  const values = saying.values.length === 0 ? '' : `${saying.values.map(plain).join(' · ')}: `
  const tags = saying.tags.map((tag) => `${words.reasons[tag.reason]}: ${words.attributes[tag.attribute]}`)
  const speaker = saying.speaker === null ? '' : ` — ${plain(saying.speaker)}`
  return `${values}${quote(saying.cited)}${speaker}${tags.length === 0 ? '' : ` *${tags.join(', ')}*`}`
}

const sayings = (cell: Cell, words: DossierWords, between: string): string =>
  cell.sayings.map((saying) => said(saying, words)).join(between)

const cellText = (cell: Cell | undefined, words: DossierWords): string =>
  cell === undefined ? words.collation.silent : sayings(cell, words, '<br>')

const cellsText = (view: DossierView, row: RowView): string => {
  const { documents } = view.dossier
  const { words } = view
  if (documents.length > MOST_COLUMNS) {
    return row.cells.map((cell) => `- ${sourceLine(cell.document, words)}: ${sayings(cell, words, ' … ')}`).join('\n')
  }
  const cells = documents.map((document) => row.cells.find((cell) => cell.document.id === document.id))
  return table(
    documents.map((document) => sourceLine(document, words)),
    [cells.map((cell) => cellText(cell, words))],
  )
}

const rowText = (view: DossierView, row: RowView, level = '###'): string => {
  const facts = [row.when, row.place, view.words.origins(row.origins)].filter((fact) => fact !== '').map(plain)
  const findings = row.findings.map((finding) => findingLine(finding, view.words)).join('\n')
  return [`${level} ${plain(row.title)} ${anchor(row.anchor)}`, facts.join(' · '), findings, cellsText(view, row)]
    .filter((part) => part !== '')
    .join('\n\n')
}

const singleText = (row: RowView, words: DossierWords): string => {
  const when = row.when === '' ? '' : `, ${plain(row.when)}`
  const quotes = row.cells.flatMap((cell) =>
    cell.sayings.map((saying) => `${said(saying, words)} (${sourceLine(cell.document, words)})`),
  )
  return `- ${anchor(row.anchor)}**${plain(row.title)}**${when}: ${quotes.join(' … ')}`
}

/** What is said on one matter without telling one event, by kind. */
const mattersText = (view: DossierView): string =>
  mattersByKind(view)
    .map(({ title, rows }) => [`#### ${title}`, ...rows.map((row) => rowText(view, row, '#####'))].join('\n\n'))
    .join('\n\n')

export const collation = (view: DossierView): string => {
  const { collation: own, sections } = view.words
  return section('collation', sections.collation, [
    view.shared.length === 0 ? own.empty : '',
    ...view.shared.map((row) => rowText(view, row)),
    view.matters.length === 0 ? '' : `### ${own.matter}\n\n${own.mattersLead}\n\n${mattersText(view)}`,
    view.single.length === 0
      ? ''
      : `### ${own.single}\n\n${view.single.map((row) => singleText(row, view.words)).join('\n')}`,
  ])
}
