// How what was read from a document is kept: as JSON, compressed. The claims are packed by themselves, each sentence
// once and without what the document says already, because all claims of a workspace are in memory at one time.
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Charge, Claim, DemandTelling, Document, MeasureTelling, Opinion, Reading, Span } from '../model/index.js'
import type { KeptReading } from '../model/store.js'
import type { Pack } from '../packs/schema.js'
import { type ClaimedDocument, claimedDocument, type TellingName } from './claimed-document.js'

/** The fastest level: readings shrink to a sixth of their size, with the highest one to an eighth. */
const COMPRESSION = { level: 1 }

/** A claim without what its document says, its sentence by its place in the list. */
type PackedClaim = Omit<Claim, 'document' | 'file' | 'published' | 'origin' | 'sentence'> & {
  readonly sentence: number
}

interface PackedClaims {
  readonly sentences: readonly Span[]
  readonly claims: readonly PackedClaim[]
  readonly opinions: readonly Omit<Opinion, 'document' | 'file' | 'published'>[]
  readonly measures: readonly Omit<MeasureTelling, 'document' | 'published'>[]
  readonly charges: readonly Omit<Charge, 'document' | 'file' | 'published'>[]
  readonly demands: readonly Omit<DemandTelling, 'document' | 'file' | 'published'>[]
  readonly names: readonly TellingName[]
}

/** A value as the store keeps it. */
export const packed = (value: unknown): Uint8Array => gzipSync(JSON.stringify(value), COMPRESSION)
/** What `packed` was given. */
export const unpacked = (bytes: Uint8Array): unknown => JSON.parse(gunzipSync(bytes).toString())

/** A reading as the store keeps it. */
export function packReading(reading: Reading, situation: Pack): KeptReading {
  const { document, ...layers } = reading
  return {
    document: document.id,
    claims: packed(packedClaims(claimedDocument(reading, situation))),
    layers: packed(layers),
  }
}

/** The reading of a document. Which document is the earliest of a text may have changed since it was read. */
export const unpackReading = (document: Document, layers: Uint8Array): Reading =>
  // Written by `packReading`.
  ({ ...(unpacked(layers) as Omit<Reading, 'document'>), document })

function packedClaims({
  claims: { claims, opinions, measures, charges, demands },
  names,
}: ClaimedDocument): PackedClaims {
  const places = new Map<number, number>()
  const sentences: Span[] = []
  const placeOf = (sentence: Span): number => {
    const known = places.get(sentence.start)
    if (known !== undefined) return known
    places.set(sentence.start, sentences.length)
    return sentences.push(sentence) - 1
  }
  return {
    sentences,
    claims: claims.map(({ document: _, file: _f, published: _p, origin: _o, sentence, ...rest }) => ({
      ...rest,
      sentence: placeOf(sentence),
    })),
    opinions: opinions.map(({ document: _, file: _f, published: _p, ...rest }) => rest),
    measures: measures.map(({ document: _, published: _p, ...rest }) => rest),
    charges: charges.map(({ document: _, file: _f, published: _p, ...rest }) => rest),
    demands: demands.map(({ document: _, file: _f, published: _p, ...rest }) => rest),
    names,
  }
}

/** The claims of a document. */
export function unpackClaims(document: Document, bytes: Uint8Array): ClaimedDocument {
  // Written by `packReading`.
  const { sentences, claims, opinions, measures, charges, demands, names } = unpacked(bytes) as PackedClaims
  const { id, published } = document
  const place = { document: id, file: document.file ?? document.url ?? id, published }
  return {
    document,
    claims: {
      document: id,
      claims: claims.map((claim) => ({
        ...claim,
        ...place,
        origin: id,
        sentence: sentences[claim.sentence] as Span,
      })),
      opinions: opinions.map((opinion) => ({ ...opinion, ...place })),
      measures: measures.map((telling) => ({ ...telling, document: id, published })),
      charges: charges.map((charge) => ({ ...charge, ...place })),
      demands: demands.map((telling) => ({ ...telling, ...place })),
    },
    names,
  }
}
