// The rows of the collation as a screen asks for them: a part of very many, filtered, sorted and grouped, with every
// quote tied to its place in its document.
import { capitalised, type RowView, type Saying, viewOf } from '../export/dossier-view.js'
import type { Attribute, CollationRow, Dossier, DossierDocument, Finding, Interval, Reason } from '../model/index.js'
import { otherNames } from './other-names.js'
import type { Situation } from './situation.js'

/** A row of the collation. */
export interface SideRow {
  /** Of the occurrence, statistic or position. */
  readonly id: string
  readonly kind: CollationRow['kind']
  readonly title: string
  readonly when: Interval | null
  readonly place: string | null
  readonly track: string | null
  readonly origins: number
  /** Heaviest first. */
  readonly reasons: readonly Reason[]
  readonly findings: readonly Finding[]
  readonly cells: readonly { readonly document: string; readonly sayings: readonly Saying[] }[]
  readonly mentions: CollationRow['group']['mentions']
}

export interface RowQuery {
  readonly reason?: Reason | undefined
  readonly attribute?: Attribute | undefined
  readonly kind?: CollationRow['kind'] | undefined
  readonly track?: string | undefined
  readonly place?: string | undefined
  /** Rows that each of these documents tells of. */
  readonly documents?: readonly string[] | undefined
  readonly words?: string | undefined
  readonly sort?: RowSort | undefined
  readonly group?: RowGroup | undefined
}

export type RowSort = 'weight' | 'date' | 'origins' | 'title'
export type RowGroup = 'none' | 'track' | 'place'

/** How many rows bear each reason, track and place. */
export interface RowFacets {
  readonly reasons: Readonly<Record<string, number>>
  readonly tracks: readonly { readonly id: string; readonly title: string; readonly rows: number }[]
  readonly places: readonly { readonly id: string; readonly rows: number }[]
}

export interface CollationRows {
  readonly rows: readonly SideRow[]
  /** On one matter; a query has them only by their kind. */
  readonly matters: readonly SideRow[]
  readonly facets: RowFacets
  /** Those that most rows tell of first. */
  readonly documents: readonly DossierDocument[]
  /** The words of each row, folded, for finding; its title in every language that the packs have labels in. */
  readonly folded: ReadonlyMap<string, string>
  readonly inOrder: Readonly<Record<RowSort, readonly SideRow[]>>
}

/** Words without case and accents. */
export const folded = (words: string): string => words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

const sideRow = (row: CollationRow, view: RowView, placeName: (id: string) => string): SideRow => ({
  id: row.group.id,
  kind: row.kind,
  title: capitalised(row.group.what),
  when: 'when' in row.group ? row.group.when : null,
  place: row.group.place === null ? null : placeName(row.group.place),
  track: row.group.track,
  origins: row.origins,
  reasons: view.reasons,
  findings: view.findings,
  cells: view.cells.map(({ document, sayings }) => ({ document: document.id, sayings })),
  mentions: row.group.mentions,
})

const wordsOf = (row: SideRow, alsoCalled: (title: string) => readonly string[]): string =>
  folded(
    [
      row.title,
      ...alsoCalled(row.title),
      ...row.findings.map(({ sentence }) => sentence),
      ...row.cells.flatMap(({ sayings }) =>
        sayings.flatMap(({ cited }) => cited.runs.map(({ text }) => text).join('')),
      ),
    ].join('\n'),
  )

const counted = (values: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

function facetsOf(rows: readonly SideRow[], { tracks }: Dossier): RowFacets {
  const onTrack = counted(rows.flatMap(({ track }) => (track === null ? [] : [track])))
  return {
    reasons: Object.fromEntries(counted(rows.flatMap(({ reasons }) => reasons))),
    tracks: tracks.flatMap(({ id, title }) => {
      const count = onTrack.get(id)
      return count === undefined ? [] : [{ id, title, rows: count }]
    }),
    places: [...counted(rows.flatMap(({ place }) => (place === null ? [] : [place])))]
      .map(([id, count]) => ({ id, rows: count }))
      .sort((a, b) => b.rows - a.rows || a.id.localeCompare(b.id)),
  }
}

const LAST = '9999'

const ORDER: Readonly<Record<RowSort, ((a: SideRow, b: SideRow) => number) | null>> = {
  weight: null,
  date: (a, b) => {
    const [one, other] = [a.when?.start ?? a.when?.end ?? LAST, b.when?.start ?? b.when?.end ?? LAST]
    return one < other ? -1 : Number(one > other)
  },
  origins: (a, b) => b.origins - a.origins,
  title: (a, b) => a.title.localeCompare(b.title),
}

const sortedBy = (rows: readonly SideRow[], sort: RowSort): readonly SideRow[] => {
  const order = ORDER[sort]
  return order === null ? rows : [...rows].sort(order)
}

const laidOut = new WeakMap<Dossier, CollationRows>()

/** All rows of a situation, laid out once. */
export function collationRows({ dossier, held }: Pick<Situation, 'dossier' | 'held'>): CollationRows {
  const known = laidOut.get(dossier)
  if (known !== undefined) return known
  const view = viewOf(dossier)
  const places = new Map(held.pack.places.map(({ id, name }) => [id, name]))
  const placeName = (id: string): string => places.get(id) ?? id
  const byAnchor = new Map([...dossier.rows, ...dossier.matters].map((row) => [view.rowAnchor(row.group.id), row]))
  const sideRows = (views: readonly RowView[]): readonly SideRow[] =>
    views.flatMap((shown) => {
      const row = byAnchor.get(shown.anchor)
      return row === undefined ? [] : [sideRow(row, shown, placeName)]
    })
  const rows = sideRows([...view.shared, ...view.single])
  const matters = sideRows(view.matters)
  const alsoCalled = otherNames(held.pack)
  const folded = new Map([...rows, ...matters].map((row) => [row.id, wordsOf(row, alsoCalled)]))
  const told = counted(rows.flatMap(({ cells }) => cells.map(({ document }) => document)))
  const rowsOf = ({ id }: DossierDocument): number => told.get(id) ?? 0
  const documents = dossier.documents.toSorted((a, b) => rowsOf(b) - rowsOf(a))
  const inOrder = {
    weight: rows,
    date: sortedBy(rows, 'date'),
    origins: sortedBy(rows, 'origins'),
    title: sortedBy(rows, 'title'),
  }
  const all = { rows, matters, facets: facetsOf(rows, dossier), documents, folded, inOrder }
  laidOut.set(dossier, all)
  return all
}

/** The rows that answer a query, in its order; groups stand together, those that belong to none last. */
export function findRows(
  { inOrder, matters, folded: words, facets }: CollationRows,
  query: RowQuery,
): readonly SideRow[] {
  const wanted = folded(query.words ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '')
  const sort = query.sort ?? 'weight'
  const found = (query.kind === 'matter' ? sortedBy(matters, sort) : inOrder[sort]).filter(
    (row) =>
      (query.reason === undefined || row.reasons.includes(query.reason)) &&
      (query.attribute === undefined || row.findings.some(({ attribute }) => attribute === query.attribute)) &&
      (query.kind === undefined || row.kind === query.kind) &&
      (query.track === undefined || row.track === query.track) &&
      (query.place === undefined || row.place === query.place) &&
      (query.documents ?? []).every((id) => row.cells.some(({ document }) => document === id)) &&
      wanted.every((word) => (words.get(row.id) ?? '').includes(word)),
  )
  if (query.group === undefined || query.group === 'none') return found
  const { group } = query
  const rank = new Map(facets[group === 'track' ? 'tracks' : 'places'].map(({ id }, index) => [id, index]))
  const rankOf = (row: SideRow): number => rank.get(row[group] ?? '') ?? rank.size
  return [...found].sort((a, b) => rankOf(a) - rankOf(b))
}
