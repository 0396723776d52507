// How what was read from a document is kept: as JSON, compressed. What the steps over all documents take of it is kept by
// itself (`kept-claims.ts`), because that of a whole workspace is in memory at one time.
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Document, Reading } from '../model/index.js'
import type { KeptReading } from '../model/store.js'
import type { Pack } from '../packs/schema.js'
import { claimedDocument } from './claimed-document.js'
import { packClaims } from './kept-claims.js'

/** The fastest level: readings shrink to a sixth of their size, with the highest one to an eighth. */
const COMPRESSION = { level: 1 }

/** A value as the store keeps it. */
export const packed = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value), COMPRESSION)
/** What `packed` was given. */
export const unpacked = (bytes: Uint8Array): unknown => JSON.parse(gunzipSync(bytes).toString())

/** A reading as the store keeps it. */
export function packReading(reading: Reading, situation: Pack): KeptReading {
  const { document, ...layers } = reading
  return {
    document: document.id,
    claims: packClaims(claimedDocument(reading, situation), situation),
    layers: packed(layers),
  }
}

/** The reading of a document. Which document is the earliest of a text may have changed since it was read. */
export const unpackReading = (document: Document, layers: Uint8Array): Reading =>
  // Written by `packReading`.
  ({ ...(unpacked(layers) as Omit<Reading, 'document'>), document })
