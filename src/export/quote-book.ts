import type { Citation, DossierDocument, Span } from '../model/index.js'
import { visible } from '../model/unseen.js'
import type { DossierWords } from '../words/dossier-words.js'
import { safeAddress } from './markup.js'

// Every value of the dossier opens at its words. The words are kept once, in the appendix of quotes, and each place
// that rests on them points there and is pointed back to. Whole articles are never published: a quote is at most
// LONGEST characters around the words that matter.

/** The longest quote that is published, in UTF-16 units. */
export const LONGEST = 320

/** How much stands before the first marked word when a sentence has to be cut. */
const LEAD = 90

/** A run of a quote that is marked or not. */
export interface Run {
  readonly text: string
  readonly marked: boolean
}

interface Window {
  readonly start: number
  readonly end: number
}

/** A place in the dossier that rests on a quote. */
export interface Place {
  readonly anchor: string
  readonly label: string
}

export interface QuoteEntry {
  readonly number: number
  readonly anchor: string
  readonly document: string
  readonly window: Window
  readonly quote: Span
  readonly marks: readonly Window[]
  readonly places: readonly Place[]
}

/** A quote as it is shown at one place: its own marks, and the entry that it opens. */
export interface Cited {
  readonly number: number
  readonly anchor: string
  /** Where its words stand in the document. */
  readonly at: Window
  readonly runs: readonly Run[]
}

export interface QuoteBook {
  /** `longest` shortens what is shown at the place itself; the entry keeps its length. */
  readonly cite: (citation: Citation, place: Place, longest?: number) => Cited
  readonly entries: () => readonly QuoteEntry[]
}

const insideOf = (quote: Window, mark: Window): Window | null => {
  const start = Math.max(quote.start, mark.start)
  const end = Math.min(quote.end, mark.end)
  return start < end ? { start, end } : null
}

/** Marks cut to the quote, sorted, with those that touch made one. */
export const tidyMarks = (quote: Window, marks: readonly Window[]): readonly Window[] => {
  const inside = marks.map((mark) => insideOf(quote, mark)).filter((mark) => mark !== null)
  inside.sort((a, b) => a.start - b.start || a.end - b.end)
  const tidy: Window[] = []
  for (const mark of inside) {
    const last = tidy.at(-1)
    if (last !== undefined && mark.start <= last.end)
      tidy[tidy.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) }
    else tidy.push(mark)
  }
  return tidy
}

const isHighSurrogate = (text: string, at: number): boolean => /[\uD800-\uDBFF]/.test(text.charAt(at))

/** Moves a cut forward to the start of a word, at most 24 characters, and never into a pair of surrogates. */
const cutForward = (text: string, at: number): number => {
  if (at <= 0) return 0
  const space = text.slice(at, at + 24).search(/\s/)
  if (space >= 0) return at + space + 1
  return isHighSurrogate(text, at - 1) ? at + 1 : at
}

const cutBack = (text: string, at: number): number => {
  if (at >= text.length) return text.length
  const before = text.slice(Math.max(0, at - 24), at)
  const space = before.search(/\s\S*$/)
  if (space >= 0) return at - before.length + space
  return isHighSurrogate(text, at - 1) ? at - 1 : at
}

/** The part of a quote that is published, in document offsets: all of it, or `longest` units around its first marks. */
export const windowOf = (quote: Span, marks: readonly Window[], longest: number = LONGEST): Window => {
  if (quote.text.length <= longest) return { start: quote.start, end: quote.end }
  const first = (marks[0]?.start ?? quote.start) - quote.start
  const lastEnd = (marks.at(-1)?.end ?? quote.start) - quote.start
  const latest = Math.max(0, Math.min(first - Math.min(LEAD, longest / 3), quote.text.length - longest))
  const from = Math.min(first, lastEnd <= longest ? 0 : cutForward(quote.text, Math.floor(latest)))
  const to = cutBack(quote.text, Math.min(quote.text.length, from + longest))
  return { start: quote.start + from, end: quote.start + to }
}

const runsOf = (quote: Span, window: Window, marks: readonly Window[]): readonly Run[] => {
  const runs: Run[] = []
  const push = (start: number, end: number, marked: boolean): void => {
    if (start < end) runs.push({ text: quote.text.slice(start - quote.start, end - quote.start), marked })
  }
  let at = window.start
  if (window.start > quote.start) runs.push({ text: '… ', marked: false })
  for (const mark of tidyMarks(window, marks)) {
    push(at, mark.start, false)
    push(mark.start, mark.end, true)
    at = mark.end
  }
  push(at, window.end, false)
  if (window.end < quote.end) runs.push({ text: ' …', marked: false })
  return runs
}

/** The runs of an entry of the appendix, with the marks of all places that rest on it. */
export const entryRuns = (entry: QuoteEntry): readonly Run[] => runsOf(entry.quote, entry.window, entry.marks)

const addPlace = (places: readonly Place[], place: Place): readonly Place[] =>
  places.some((known) => known.anchor === place.anchor) ? places : [...places, place]

/** Collects quotes in the order in which the dossier first needs them. */
export const openQuoteBook = (): QuoteBook => {
  const entries = new Map<string, QuoteEntry>()
  const cite = (citation: Citation, place: Place, longest: number = LONGEST): Cited => {
    const { document, quote } = citation
    const marks = tidyMarks(quote, citation.marks)
    const window = windowOf(quote, marks)
    const key = JSON.stringify([document, window.start, window.end])
    const known = entries.get(key)
    const number = known?.number ?? entries.size + 1
    const entry: QuoteEntry = {
      number,
      anchor: `q-${number}`,
      document,
      window,
      quote: known?.quote ?? quote,
      marks: tidyMarks(window, [...(known?.marks ?? []), ...marks]),
      places: addPlace(known?.places ?? [], place),
    }
    entries.set(key, entry)
    return { number, anchor: entry.anchor, at: window, runs: runsOf(quote, windowOf(quote, marks, longest), marks) }
  }
  return { cite, entries: () => [...entries.values()] }
}

const wellFormed = (text: string): string =>
  text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD')

/** A part of a text directive: dashes, commas and ampersands have a meaning there and are percent-encoded. */
const directivePart = (words: readonly string[]): string =>
  encodeURIComponent(wellFormed(words.join(' '))).replace(/-/g, '%2D')

/**
 * The address of a document opened at the words of a quote (URL Fragment Text Directives, WICG): the whole of a short
 * quote, else its first and last words. Null where the document has no address that may be linked.
 */
export const addressAtWords = (document: DossierDocument, entry: QuoteEntry): string | null => {
  const address = safeAddress(document.url)
  if (address === null) return null
  const text = entry.quote.text.slice(entry.window.start - entry.quote.start, entry.window.end - entry.quote.start)
  const words = text.split(/\s+/).filter((word) => word !== '')
  if (words.length === 0) return address
  const directive =
    words.length <= 12 ? directivePart(words) : `${directivePart(words.slice(0, 6))},${directivePart(words.slice(-6))}`
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`
}

const plain = (text: string): string => visible(text).replace(/\s+/g, ' ').trim()

/** A footnote ready to paste: who, title, day, words, address, and the hash of the text that was read. */
export const footnote = (document: DossierDocument, entry: QuoteEntry, words: DossierWords): string => {
  const quoted = plain(
    entryRuns(entry)
      .map((run) => run.text)
      .join(''),
  )
  const title = document.title === null ? null : `“${plain(document.title)}”`
  const parts = [
    document.publisher === null ? null : plain(document.publisher),
    title,
    document.published === null ? words.noDate : words.day(document.published),
  ].filter((part) => part !== null)
  const where = document.url ?? document.file
  const { hash, characters } = words.quotes
  const held = hash(document.textHash.slice(0, 16), characters(entry.window.start, entry.window.end))
  return `${parts.join(', ')}: “${quoted}” ${plain(where)} (${held}).`
}
