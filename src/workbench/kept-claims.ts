// What the steps over all documents take of one, as it is kept: a head that is looked at whenever documents are laid side
// by side, what the document tells, and the lines of its claims, each pressed by itself. A large archive takes up the
// lines as they are pressed, and makes claims only of those documents whose groups are compared anew.
import { deflateRawSync } from 'node:zlib'
import { fingerprintsOf } from '../documents/near-duplicates.js'
import type { Document, DocumentClaims } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { type KeptTelling, keptTelling } from '../resolve/kept-tellings.js'
import { fileOf } from './claim-lines.js'
import type { ClaimedDocument, TellingName } from './claimed-document.js'
import { claimsIn, everyLine, type LinePlaces, type TextLines, textLinesOf } from './document-lines.js'
import { PRESS, unpressed } from './pressed-bytes.js'

/** What stands beside the claims, each in the same document. */
type Rest = TextLines['rest']

/** What is kept beside the lines, as JSON. */
interface Head {
  readonly ids: readonly string[]
  readonly starts: readonly number[]
  readonly sentences: number
  /** Base64. */
  readonly digest: string
  readonly rest: Rest
  readonly names: readonly TellingName[]
  /** Of the text, by which copies are found. */
  readonly fingerprints: readonly number[]
}

/** What was kept of a document's claims, opened. */
export interface KeptClaims {
  readonly lines: Omit<TextLines, 'bytes'>
  readonly names: readonly TellingName[]
  readonly fingerprints: Uint32Array
  readonly pressedLines: Uint8Array
  /** Opened by `tellingOfKept`. */
  readonly pressedTelling: Uint8Array
}

/** The lengths of the head and of what is told stand before them, in bytes of a whole number each. */
const LENGTHS = 8

/** Whose document they stand in, and what that one says already, is left out: it may come to be called otherwise. */
function withoutPlace<T extends object>(items: readonly T[]): readonly T[] {
  // Added again by `restIn`.
  return items.map((item) => ({ ...item, document: undefined, file: undefined, published: undefined }))
}

function restWithoutPlace({ opinions, measures, charges, demands, conditions }: Rest): Rest {
  return {
    opinions: withoutPlace(opinions),
    measures: withoutPlace(measures),
    charges: withoutPlace(charges),
    demands: withoutPlace(demands),
    conditions: withoutPlace(conditions),
  }
}

function restIn({ opinions, measures, charges, demands, conditions }: Rest, document: Omit<Document, 'text'>): Rest {
  const { id, published } = document
  const place = { document: id, file: fileOf(document), published }
  return {
    opinions: opinions.map((opinion) => ({ ...opinion, ...place })),
    measures: measures.map((telling) => ({ ...telling, document: id, published })),
    charges: charges.map((charge) => ({ ...charge, ...place })),
    demands: demands.map((telling) => ({ ...telling, ...place })),
    conditions: conditions.map((telling) => ({ ...telling, ...place })),
  }
}

function pressedTelling(claims: DocumentClaims['claims'], pack: Pack): Buffer {
  const { tables, numbers } = keptTelling(claims, pack)
  const told = Buffer.from(JSON.stringify(tables))
  const bytes = Buffer.alloc(4 + 4 * numbers.length + told.length)
  bytes.writeUInt32LE(numbers.length)
  for (const [place, number] of numbers.entries()) bytes.writeUInt32LE(number, 4 + 4 * place)
  told.copy(bytes, 4 + 4 * numbers.length)
  return deflateRawSync(bytes, PRESS)
}

/** What a document tells, from what was kept. */
export function tellingOfKept(pressed: Uint8Array): KeptTelling {
  const bytes = unpressed(pressed)
  const numbers = new Uint32Array(bytes.readUInt32LE())
  for (let place = 0; place < numbers.length; place++) numbers[place] = bytes.readUInt32LE(4 + 4 * place)
  // Written by `pressedTelling`.
  const tables = JSON.parse(bytes.toString('utf8', 4 + 4 * numbers.length)) as KeptTelling['tables']
  return { tables, numbers }
}

/** The claims of a document as the store keeps them. */
export function packClaims({ document, claims, names }: ClaimedDocument, pack: Pack): Uint8Array {
  const { ids, starts, sentences, digest, rest, bytes } = textLinesOf(claims)
  const kept: Head = {
    ids,
    starts: [...starts],
    sentences,
    digest: Buffer.from(digest).toString('base64'),
    rest: restWithoutPlace(rest),
    names,
    fingerprints: [...fingerprintsOf(document.text)],
  }
  const head = deflateRawSync(JSON.stringify(kept), PRESS)
  const telling = pressedTelling(claims.claims, pack)
  const lengths = Buffer.alloc(LENGTHS)
  lengths.writeUInt32LE(head.length)
  lengths.writeUInt32LE(telling.length, LENGTHS / 2)
  return Buffer.concat([lengths, head, telling, deflateRawSync(bytes, PRESS)])
}

/** What was kept of the claims of a document. */
export function openClaims(document: Omit<Document, 'text'>, kept: Uint8Array): KeptClaims {
  const bytes = Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength)
  const toldFrom = LENGTHS + bytes.readUInt32LE()
  const linesFrom = toldFrom + bytes.readUInt32LE(LENGTHS / 2)
  // Written by `packClaims`.
  const head = JSON.parse(unpressed(bytes.subarray(LENGTHS, toldFrom)).toString()) as Head
  const { ids, sentences, rest, names } = head
  const [starts, digest] = [Uint32Array.from(head.starts), Buffer.from(head.digest, 'base64')]
  return {
    lines: { ids, starts, sentences, digest, rest: restIn(rest, document) },
    names,
    fingerprints: Uint32Array.from(head.fingerprints),
    pressedTelling: bytes.subarray(toldFrom, linesFrom),
    pressedLines: bytes.subarray(linesFrom),
  }
}

/** The claims of a document, all of them made. */
export function unpackClaims(document: Document, kept: Uint8Array): ClaimedDocument {
  const { lines, names, pressedLines } = openClaims(document, kept)
  const { id, published } = document
  const places: LinePlaces = lines
  const around = { document: id, file: fileOf(document), published, origin: id }
  const claimAt = claimsIn(places, everyLine(places, unpressed(pressedLines)), around)
  return {
    document,
    claims: { ...lines.rest, document: id, claims: lines.ids.map((claim, place) => claimAt(place, claim)) },
    names,
  }
}
