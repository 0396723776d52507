// A document of generated claims, as it is held.
import type { GeneratedDocument } from '../../bench/generated-claims.mjs'
import type { Document } from '../../src/model/index.js'
import type { ClaimedDocument } from '../../src/workbench/claimed-document.js'

const documentOf = ({ document: id, published }: GeneratedDocument, publisher = 'The Harbour'): Document => ({
  ...{ id, sourceId: id, textHash: id, title: null, publisher, authors: [], url: null, published },
  ...{ publishedBasis: 'given', language: 'en', text: '', sourceHash: id, mediaType: 'text/plain', retrievedAt: null },
  ...{ copyOf: null, file: id },
})

/** A generated document with its claims. */
export const heldDocument = (one: GeneratedDocument, publisher?: string): ClaimedDocument => ({
  document: documentOf(one, publisher),
  claims: {
    document: one.document,
    claims: one.claims,
    opinions: [],
    charges: [],
    demands: [],
    measures: [],
    conditions: [],
  },
  names: [],
})
