// What every reader is handed: the text cut into words and sentences, the document's date, and the pack.
import type { Issue, Sentence, Span } from '../model/index.js'
import { partitionPoint, sentenceHolding, spanOf } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import type { Token } from './token.js'

export interface ReadingContext {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  /** ISO day or null; without it relative expressions stay open. */
  readonly published: string | null
  readonly publisher: string | null
  readonly title: string | null
  readonly language: string
  readonly pack: Pack
  /** Expected trouble is pushed here. */
  readonly issues: Issue[]
}

/** The span of the tokens from `first` to `last` (exclusive). */
export function tokenSpan(context: ReadingContext, first: number, last: number): Span {
  const from = context.tokens[first]
  const to = context.tokens[last - 1]
  if (from === undefined || to === undefined) throw new RangeError(`no tokens ${first}..${last}`)
  return spanOf(context.text, from.start, to.end)
}

/** The sentence that holds an offset; null between sentences. */
export function sentenceAt(context: ReadingContext, offset: number): Sentence | null {
  return sentenceHolding(context.sentences, offset)
}

/** The index of the first token that ends after `offset`; `tokens.length` if there is none. */
export function tokenAt(context: ReadingContext, offset: number): number {
  return partitionPoint(context.tokens, (token) => token.end <= offset)
}

/** The id of an item: its layer's letter and where it stands. */
export const itemId = (letter: string, span: Span, suffix = ''): string =>
  `${letter}:${span.start}-${span.end}${suffix}`
