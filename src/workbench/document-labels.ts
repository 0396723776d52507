// How documents are called in sentences and citations.
import type { Document } from '../model/index.js'

/** How a document is called where it is cited. */
export const labelOf = (document: Omit<Document, 'text'>): string =>
  document.publisher ?? document.title ?? document.file ?? document.id
