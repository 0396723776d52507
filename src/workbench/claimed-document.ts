// What the steps over all documents take of one: small beside its reading, and made of it and the pack alone, so that
// it can be made where the document is read, and kept.
import type { Document, DocumentClaims, Name, Reading } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { documentClaims } from '../resolve/document-claims.js'

/** What tells who is a private person, and by which words. */
export type TellingName = Pick<Name, 'span' | 'canonical' | 'entity' | 'private'>

/** A document with its claims. */
export interface ClaimedDocument {
  readonly document: Document
  readonly claims: DocumentClaims
  /** Each once, in text order: of private persons, and of those that the pack knows and that are therefore public. */
  readonly names: readonly TellingName[]
}

function tellingNames({ names }: Reading): TellingName[] {
  const hidden = new Set(names.flatMap(({ private: isPrivate, entity }) => (isPrivate ? [entity] : [])))
  const telling = new Map<string, TellingName>()
  for (const { span, canonical, entity, private: isPrivate } of names) {
    const known = entity !== null && !entity.startsWith('name:')
    if (!isPrivate && !known && (entity === null || !hidden.has(entity))) continue
    const key = [span.text, canonical, entity, isPrivate].join('\n')
    if (!telling.has(key)) telling.set(key, { span, canonical, entity, private: isPrivate })
  }
  return [...telling.values()]
}

/** What is taken of one document, before any other is known. Pure. */
export const claimedDocument = (reading: Reading, pack: Pack): ClaimedDocument => ({
  document: reading.document,
  claims: documentClaims(reading, pack),
  names: tellingNames(reading),
})
