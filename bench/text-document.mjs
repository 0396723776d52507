// A text as a document that readers take, with nothing known of it but what is given.

/** @param given fields of the document that are known; at least `text` */
export const textDocument = (given) => ({
  id: 'bench',
  sourceId: '',
  textHash: '',
  title: null,
  publisher: null,
  authors: [],
  url: null,
  published: null,
  publishedBasis: given.published == null ? 'unknown' : 'given',
  language: 'en',
  sourceHash: '',
  mediaType: 'text/plain',
  retrievedAt: null,
  copyOf: null,
  file: null,
  ...given,
})
