import type {
  Attribute,
  Citation,
  ClaimMention,
  CollationRow,
  Dossier,
  DossierDocument,
  Finding,
  Interval,
  MatterKind,
  MeasureOnDay,
  Reason,
  Relation,
  Span,
} from '../model/index.js'
import { MATTER_WORD, REASONS } from '../model/reader-words.js'
import { DOSSIER_WORDS, type DossierWords } from '../words/dossier-words.js'
import { NOT_ESTABLISHED, PERSON_NAMED } from '../words/en/speakers.js'
import { type Cited, openQuoteBook, type Place, type QuoteBook } from './quote-book.js'
import { shownMentionValue } from './shown-values.js'
import { shownSource } from './speaker-words.js'

// What Markdown and HTML have in common: rows in the order a reader needs them, cells with the exact words, anchors,
// labels. Both renderers only lay out what stands here, so that they can't come to say different things.

/** One quote of a cell with what was read from it. */
export interface Saying {
  readonly cited: Cited
  readonly values: readonly string[]
  readonly speaker: string | null
  /** The findings on something this quote says, heaviest first, without those that say "same". */
  readonly tags: readonly { readonly reason: Reason; readonly relation: Relation; readonly attribute: Attribute }[]
}

export interface Cell {
  readonly document: DossierDocument
  readonly sayings: readonly Saying[]
}

export interface RowView {
  readonly anchor: string
  readonly title: string
  readonly when: string
  readonly place: string
  readonly kind: CollationRow['kind']
  /** Which kind of matter it is; null for a row of one event or figure. */
  readonly matter: MatterKind | null
  readonly origins: number
  readonly findings: readonly Finding[]
  readonly reasons: readonly Reason[]
  /** The heaviest reason of the row, null for a row that nothing was found on. */
  readonly leading: Reason | null
  readonly cells: readonly Cell[]
}

export interface DossierView {
  readonly dossier: Dossier
  /** The words of the reader's language. */
  readonly words: DossierWords
  readonly book: QuoteBook
  readonly documents: ReadonlyMap<string, DossierDocument>
  /** Rows told by two documents or more, heaviest reason first. */
  readonly shared: readonly RowView[]
  /** Rows told by one document. */
  readonly single: readonly RowView[]
  /** What is said on one matter, in the order of its kinds. */
  readonly matters: readonly RowView[]
  readonly nameOf: (entity: string | null) => string
  readonly rowAnchor: (group: string) => string
}

const weightOf = (reason: Reason | null): number => (reason === null ? REASONS.length : REASONS.indexOf(reason))

/** Anchors made of ids: letters, digits and dashes only, and each used once. */
const anchorsFor = (ids: readonly string[]): ReadonlyMap<string, string> => {
  const taken = new Set<string>()
  const anchors = new Map<string, string>()
  for (const id of ids) {
    if (anchors.has(id)) continue
    const plain = `row-${id
      .replace(/[^A-Za-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)}`
    let anchor = plain
    for (let next = 2; taken.has(anchor); next += 1) anchor = `${plain}-${next}`
    taken.add(anchor)
    anchors.set(id, anchor)
  }
  return anchors
}

/** An id as a reader can take it where the dossier holds no name for it. */
const wordsOfId = (id: string): string =>
  /^[a-z0-9]+(?:[-_:.][a-z0-9]+)*$/.test(id) ? id.slice(id.lastIndexOf(':') + 1).replace(/[-_]+/g, ' ') : id

/** A label as it stands at the head of a row. */
export const capitalised = (label: string): string => label.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

const namesOf = (dossier: Dossier): ((entity: string | null) => string) => {
  const names = new Map(dossier.actors.map((actor) => [actor.entity, actor.name]))
  return (entity) => (entity === null ? '' : (names.get(entity) ?? wordsOfId(entity)))
}

/**
 * Who says it. A person who was named by a document and is no actor of the dossier may be a private person, so the
 * name is not repeated here; the quote has the words.
 */
const speakerOf = (mention: ClaimMention, names: ReadonlyMap<string, string>): string | null => {
  const { source, entity } = mention.attribution
  if (source === 'author') return null
  if (source === 'not_established') return NOT_ESTABLISHED
  if (entity === null) return shownSource(source.text)
  return names.get(entity) ?? (entity.startsWith('name:') ? PERSON_NAMED : wordsOfId(entity))
}

/** The tags of each mention of a row: there may be very many findings on it. */
type RowTags = ReadonlyMap<string, ReadonlyMap<string, Saying['tags'][number]>>

const rowTagsOf = (findings: readonly Finding[]): RowTags => {
  const tags = new Map<string, Map<string, Saying['tags'][number]>>()
  for (const { reason, relation, attribute, between } of findings) {
    if (reason === 'same') continue
    for (const mention of between.flat()) {
      const own = tags.get(mention) ?? new Map<string, Saying['tags'][number]>()
      own.set(`${reason} ${attribute}`, { reason, relation, attribute })
      tags.set(mention, own)
    }
  }
  return tags
}

const tagsOf = (mentions: readonly ClaimMention[], rowTags: RowTags): Saying['tags'] => {
  const tags = new Map(mentions.flatMap(({ id }) => [...(rowTags.get(id) ?? [])]))
  return [...tags.values()].sort((a, b) => weightOf(a.reason) - weightOf(b.reason))
}

const byQuote = (mentions: readonly ClaimMention[]): readonly (readonly ClaimMention[])[] => {
  const groups = new Map<string, ClaimMention[]>()
  for (const mention of mentions) {
    const key = `${mention.quote.start}-${mention.quote.end}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [mention])
    else group.push(mention)
  }
  return [...groups.values()]
}

/** The citation of mentions that share one quote. */
const citationOf = (mentions: readonly ClaimMention[]): Citation | null => {
  const first = mentions[0]
  if (first === undefined) return null
  const marks = new Map<string, Span>()
  for (const span of mentions.flatMap((mention) => mention.spans)) marks.set(`${span.start}-${span.end}`, span)
  return { document: first.document, quote: first.quote, marks: [...marks.values()] }
}

interface RowContext {
  readonly words: DossierWords
  readonly tags: RowTags
  readonly place: Place
  readonly book: QuoteBook
  readonly names: ReadonlyMap<string, string>
}

const sayingOf = (mentions: readonly ClaimMention[], context: RowContext): Saying | null => {
  const citation = citationOf(mentions)
  const first = mentions[0]
  if (citation === null || first === undefined) return null
  const values = mentions
    .map((mention) => context.words.amount(shownMentionValue(mention)))
    .filter((value) => value !== '')
  const speaker = speakerOf(first, context.names)
  return {
    cited: context.book.cite(citation, context.place),
    values: [...new Set(values)],
    speaker: speaker === null ? null : context.words.speaker(speaker),
    tags: tagsOf(mentions, context.tags),
  }
}

const whenOf = (row: CollationRow): Interval | null => ('when' in row.group ? row.group.when : null)

const byWeight = (a: Finding, b: Finding): number => weightOf(a.reason) - weightOf(b.reason)

const reasonsOf = (findings: readonly Finding[]): readonly Reason[] =>
  REASONS.filter((reason) => findings.some((finding) => finding.reason === reason))

interface ViewParts {
  readonly words: DossierWords
  readonly book: QuoteBook
  readonly documents: ReadonlyMap<string, DossierDocument>
  readonly names: ReadonlyMap<string, string>
  readonly nameOf: (entity: string | null) => string
  readonly rowAnchor: (group: string) => string
}

const rowViewOf = (row: CollationRow, parts: ViewParts): RowView => {
  const anchor = parts.rowAnchor(row.group.id)
  const place = { anchor, label: capitalised(row.group.what) }
  const { words, book, names } = parts
  const context = { words, tags: rowTagsOf(row.findings), place, book, names }
  const cells = row.cells.flatMap((cell): readonly Cell[] => {
    const document = parts.documents.get(cell.document)
    const sayings = byQuote(cell.mentions).map((mentions) => sayingOf(mentions, context))
    return document === undefined ? [] : [{ document, sayings: sayings.filter((saying) => saying !== null) }]
  })
  const reasons = reasonsOf(row.findings)
  const where = parts.names.get(row.group.place ?? '') ?? ''
  return {
    anchor,
    title: capitalised(row.group.what),
    when: words.interval(whenOf(row)),
    place: row.group.what.endsWith(`(${where})`) ? '' : where,
    kind: row.kind,
    matter: 'kind' in row.group ? row.group.kind : null,
    origins: row.origins,
    findings: [...row.findings].sort(byWeight),
    reasons,
    leading: reasons[0] ?? null,
    cells: cells.filter((cell) => cell.sayings.length > 0),
  }
}

const documentsOf = (row: CollationRow): number => row.cells.filter((cell) => cell.mentions.length > 0).length

const leadingWeight = (row: CollationRow): number => weightOf(reasonsOf(row.findings)[0] ?? null)

/** Lays a dossier out for reading. Quotes are numbered in the order in which they are cited from here on. */
export const viewOf = (dossier: Dossier, words: DossierWords = DOSSIER_WORDS.en): DossierView => {
  const anchors = anchorsFor([...dossier.rows, ...dossier.matters].map((row) => row.group.id))
  const parts: ViewParts = {
    words,
    book: openQuoteBook(),
    documents: new Map(dossier.documents.map((document) => [document.id, document])),
    names: new Map(dossier.actors.map((actor) => [actor.entity, actor.name])),
    nameOf: namesOf(dossier),
    rowAnchor: (group) => anchors.get(group) ?? 'collation',
  }
  const isShared = (row: CollationRow): boolean => documentsOf(row) > 1 || row.findings.length > 0
  const shared = dossier.rows.filter(isShared).sort((a, b) => leadingWeight(a) - leadingWeight(b))
  const single = dossier.rows.filter((row) => !isShared(row))
  return {
    dossier,
    ...parts,
    shared: shared.map((row) => rowViewOf(row, parts)),
    single: single.map((row) => rowViewOf(row, parts)),
    matters: dossier.matters.map((row) => rowViewOf(row, parts)),
  }
}

/** The rows on matters by kind, in the order in which a reader needs them; kinds that were not met are left out. */
export const mattersByKind = ({
  matters,
  words,
}: DossierView): readonly { readonly title: string; readonly rows: readonly RowView[] }[] =>
  (Object.keys(MATTER_WORD) as MatterKind[])
    .map((kind) => ({ title: words.mattersOf[kind], rows: matters.filter(({ matter }) => matter === kind) }))
    .filter(({ rows }) => rows.length > 0)

/** All findings of the shared rows by reason, heaviest reason first; reasons that were not met are left out. */
export const findingsByReason = (
  view: DossierView,
): readonly {
  readonly reason: Reason
  readonly found: readonly { readonly row: RowView; readonly finding: Finding }[]
}[] =>
  REASONS.map((reason) => ({
    reason,
    found: view.shared.flatMap((row) =>
      row.findings.filter((finding) => finding.reason === reason).map((finding) => ({ row, finding })),
    ),
  })).filter((group) => group.found.length > 0)

/** Days of the contract as a reader has them; any other value as it is. */
const shownFinding = (value: string, words: DossierWords): string => {
  const days = /^(\d{4}-\d{2}-\d{2})(?: to (\d{4}-\d{2}-\d{2}))?$/.exec(value)
  return days === null ? value : words.interval({ start: days[1] ?? null, end: days[2] ?? days[1] ?? null })
}

/** What stood of a measure, without the measure's name where that stands beside it. */
export const stood = (on: MeasureOnDay): string =>
  on.sentence.startsWith(`${on.label}: `) ? capitalised(on.sentence.slice(on.label.length + 2)) : on.sentence

/** Both values of a finding and how far they lie apart, as far as its sentence does not give them already. */
export const besideSentence = (
  finding: Finding,
  words: DossierWords,
): { readonly pair: string; readonly difference: string } => {
  const { difference, sentence } = finding
  const [one, other] = finding.values.map((value) => shownFinding(value, words)) as [string, string] // two values in, two values out
  const told = sentence.includes(one) && sentence.includes(other)
  const apart = difference === null || difference === '0' || sentence.includes(difference) ? '' : difference
  return { pair: told ? '' : `${one} ⟷ ${other}`, difference: apart }
}
