import { partitionPoint } from './partition-point.js'
import type { Span } from './span.js'

/** What part of the document a paragraph is. */
export type Section = 'heading' | 'body' | 'list' | 'quote'

export interface Sentence {
  readonly id: string
  readonly span: Span
  readonly index: number
  readonly paragraph: number
  readonly section: Section
  /** Range of token indexes, end exclusive. */
  readonly firstToken: number
  readonly lastToken: number
}

/** The sentence that holds an offset; null between sentences. */
export function sentenceHolding(sentences: readonly Sentence[], offset: number): Sentence | null {
  const sentence = sentences[partitionPoint(sentences, ({ span }) => span.end <= offset)]
  return sentence === undefined || sentence.span.start > offset ? null : sentence
}
