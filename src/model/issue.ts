import type { Span } from './span.js'

// Trouble that is to be expected in a text is data, not an exception.

/** Something a reader of the results must know about a text or a file. */
export interface Issue {
  /** A stable word such as `no_date` or `encoding_replaced`. */
  readonly code: string
  /** For people; never contains text of the document. */
  readonly message: string
  readonly span: Span | null
}
