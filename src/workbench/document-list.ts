// The documents of a workspace as a list of them is looked through. Those of a small one are asked of the store each
// time; very many are laid out once for each change that this program is told of.
import type { Document, Issue } from '../model/index.js'
import { type Bench, MANY } from './bench.js'
import { folded } from './collation-rows.js'
import { nameOfFile } from './dossier.js'

/** A document as it stands in a list. */
export interface ListedDocument
  extends Pick<Document, 'id' | 'title' | 'publisher' | 'url' | 'published' | 'language' | 'mediaType' | 'copyOf'> {
  /** Its name alone. */
  readonly file: string
  readonly issues: readonly Issue[]
}

export type DocumentSort = 'published' | 'title' | 'publisher' | 'file'

export interface DocumentQuery {
  /** Must stand in the title, the publisher, the file or the address. */
  readonly words?: string | undefined
  readonly sort: DocumentSort
  readonly descending: boolean
}

interface KnownDocument {
  readonly listed: ListedDocument
  readonly words: string
}

interface KnownList {
  readonly changes: number
  readonly all: readonly KnownDocument[]
  readonly orders: Map<string, readonly KnownDocument[]>
}

/** A document as it stands in a list; `issues` are those of its reading, or of its file. */
export const summaryOf = (document: Omit<Document, 'text'>, issues: readonly Issue[]): ListedDocument => {
  const { id, title, publisher, url, published, language, mediaType, copyOf } = document
  const file = nameOfFile(document.file ?? '')
  return { id, title, publisher, file, url, published, language, mediaType, copyOf, issues: [...issues] }
}

const laidOut = new WeakMap<Bench, KnownList>()

async function knownList(bench: Bench): Promise<KnownList> {
  const { changes, workspace } = bench
  const known = laidOut.get(bench)
  if (known?.changes === changes) return known
  const all = (await workspace.store.summaries(workspace.id)).map(({ document, issues }) => {
    const listed = summaryOf(document, issues)
    return { listed, words: folded(`${listed.title} ${listed.publisher} ${listed.file} ${listed.url}`) }
  })
  const list = { changes, all, orders: new Map() }
  if (all.length >= MANY) laidOut.set(bench, list)
  return list
}

const LAST = '\uFFFF'

function inOrder({ all, orders }: KnownList, sort: DocumentSort, descending: boolean): readonly KnownDocument[] {
  const name = `${sort} ${descending}`
  const known = orders.get(name)
  if (known !== undefined) return known
  const key = ({ listed }: KnownDocument): string => listed[sort] ?? LAST
  const sign = descending ? -1 : 1
  const order = [...all].sort((a, b) => sign * key(a).localeCompare(key(b)) || a.listed.id.localeCompare(b.listed.id))
  orders.set(name, order)
  return order
}

/** The documents that hold the words, in an order; what lacks what they are ordered by comes last, or first. */
export async function listedDocuments(
  bench: Bench,
  { words = '', sort, descending }: DocumentQuery,
): Promise<readonly ListedDocument[]> {
  const wanted = folded(words)
  const order = inOrder(await knownList(bench), sort, descending)
  return order.filter((one) => one.words.includes(wanted)).map(({ listed }) => listed)
}
