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
