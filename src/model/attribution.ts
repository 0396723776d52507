import type { Evidence, Span } from './span.js'

/** Who stands behind a statement: words of the text, the author, or nobody who can be named. */
export type Source = Span | 'author' | 'not_established'

export interface Attribution extends Evidence {
  readonly source: Source
  /** Entity of the source where it is known. */
  readonly entity: string | null
  /** What kind of basis the source has; it is no score. */
  readonly sourceBasis: 'official' | 'named' | 'anonymous' | 'interested' | 'data' | null
  readonly cue: Span | null
  readonly content: readonly Span[]
  readonly form: 'direct' | 'indirect' | 'mixed' | 'according_to'
  /** FactBank value of the source's commitment (Saurí and Pustejovsky 2009). */
  readonly certainty: 'CT+' | 'CT-' | 'PR+' | 'PR-' | 'PS+' | 'PS-' | 'Uu'
  /** Id of the attribution this one stands in (X says that Y said). */
  readonly parent: string | null
}
