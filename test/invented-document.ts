import type { Document } from '../src/model/index.js'

/** A document of a text, English and of a known day, with nothing else known of it but what is told. */
export const inventedDocument = (
  told: Pick<Document, 'id' | 'text' | 'published' | 'file'> & Partial<Document>,
): Document => ({
  sourceId: told.id,
  textHash: told.id,
  title: null,
  publisher: null,
  authors: [],
  url: null,
  publishedBasis: 'given',
  language: 'en',
  sourceHash: '',
  mediaType: 'text/plain',
  retrievedAt: null,
  copyOf: null,
  ...told,
})
