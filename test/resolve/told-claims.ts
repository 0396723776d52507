import { readDocument } from '../../src/language/read.js'
import type { Claim } from '../../src/model/index.js'
import type { Pack } from '../../src/packs/schema.js'
import { claimsOf } from '../../src/resolve/claims.js'
import { inventedDocument } from '../invented-document.js'

export type Told = readonly [text: string, published: string | null, language?: string]

/** What invented texts claim, read with a pack. */
export const claimedBy = (texts: readonly Told[], pack: Pack): Claim[] =>
  texts.flatMap(([text, published, language = 'en'], place) => {
    const id = `doc-${place + 1}`
    const given = inventedDocument({ id, text, published, file: `${id}.txt`, language })
    return claimsOf(readDocument(given, pack, { version: '0' }), pack)
  })
