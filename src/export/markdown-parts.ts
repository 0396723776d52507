import type { Citation, DossierDocument } from '../model/index.js'
import { visible } from '../model/unseen.js'
import type { DossierWords } from '../words/dossier-words.js'
import type { DossierView } from './dossier-view.js'
import { safeAddress } from './markup.js'
import type { Cited, Place, Run } from './quote-book.js'

// The only place where strings become Markdown. Everything that comes from a document passes `plain`, so that its
// signs are shown and never read as a heading, a link, a table border or HTML.

/** Signs that mean something to CommonMark or its GFM tables and strikethrough anywhere in a line. */
const SIGNS = /[\\`*_{}[\]<>|~&#$]/g

/** What means something only at the start of a line: lists, rules, underlines of headings, numbered items. */
const AT_START = /^(?:[-+=:]|\d{1,9}[.)](?=\s|$))/

/** Text on one line in which nothing is Markdown. */
export const plain = (text: string): string =>
  visible(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(SIGNS, '\\$&')
    .replace(AT_START, (found) => `${found.slice(0, -1)}\\${found.slice(-1)}`)

/** An address as a link target, or null where it may not be linked. */
const target = (address: string | null): string | null => {
  const safe = safeAddress(address)
  if (safe === null) return null
  return safe.replace(/[\s<>\\|`]/g, (found) => encodeURIComponent(found))
}

export const link = (words: string, address: string | null): string => {
  const to = target(address)
  return to === null ? plain(words) : `[${plain(words)}](<${to}>)`
}

export const inPage = (words: string, anchor: string): string => `[${plain(words)}](#${anchor})`

/** A mark keeps its outer spaces outside, since `** words**` is not bold. */
const bold = (text: string): string => {
  const words = plain(text)
  if (words === '') return ' '
  return `${/^\s/.test(text) ? ' ' : ''}**${words}**${/\s$/.test(text) ? ' ' : ''}`
}

/** Escapes a run and keeps the space at its ends, which `plain` trims. */
const spaced = (text: string): string =>
  `${/^\s/.test(text) ? ' ' : ''}${plain(text)}${/\s$/.test(text) && text.trim() !== '' ? ' ' : ''}`

export const runs = (quoted: readonly Run[]): string =>
  quoted.map((run) => (run.marked ? bold(run.text) : spaced(run.text))).join('')

/** The words in quotation marks with the number that opens them. */
export const quote = (cited: Cited): string => `“${runs(cited.runs)}” [\\[${cited.number}\\]](#${cited.anchor})`

export const sourceLine = (document: DossierDocument | undefined, words: DossierWords): string =>
  document === undefined
    ? ''
    : `${plain(document.label)}, ${document.published === null ? words.noDate : words.day(document.published)}`

export const cited = (view: DossierView, citation: Citation, place: Place): string =>
  `${quote(view.book.cite(citation, place))} — ${sourceLine(view.documents.get(citation.document), view.words)}`

/** A GFM table; cells are finished Markdown on one line. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => (cell === '' ? ' ' : cell)).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** An anchor that GitHub, GitLab, Pandoc and most other readers keep; ours, so it needs no escape. */
export const anchor = (id: string): string => `<a id="${id}"></a>`

export const section = (id: string, title: string, body: readonly string[]): string =>
  [`## ${title} ${anchor(id)}`, ...body.filter((part) => part !== '')].join('\n\n')
