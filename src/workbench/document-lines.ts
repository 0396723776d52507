// The claims of one document as lines of JSON, one after another, and claims made of them again: all at once, or some.
import { createHash } from 'node:crypto'
import type { Claim, DocumentClaims, Span } from '../model/index.js'
import { type AroundLine, claimOfLine, type LineValues, valuesOf } from './claim-lines.js'
import type { BytesPlace, PressedBytes } from './pressed-bytes.js'

/** Where lines lie: first those of sentences, then those of claims. */
export interface LinePlaces {
  /** Where each line begins; where the next one would, at the end. */
  readonly starts: Uint32Array
  readonly sentences: number
}

/** One document's claims as lines of JSON, one after another, a comma behind each: first its sentences, then each claim. */
export interface TextLines extends LinePlaces {
  readonly bytes: Buffer
  /** Of each claim, in the order of lines. */
  readonly ids: readonly string[]
  /** Of the bytes and the ids. */
  readonly digest: Uint8Array
  /** What is few and held as it is. */
  readonly rest: Omit<DocumentClaims, 'document' | 'claims'>
}

/** The same, its bytes among those of other documents. */
export interface Lines extends Omit<TextLines, 'bytes'> {
  readonly bytes: BytesPlace
}

export function textLinesOf({ document: _, claims, ...rest }: DocumentClaims): TextLines {
  const sentences: Span[] = []
  const places = new Map<number, number>()
  const lines = claims.map((claim) => {
    const { sentence } = claim
    const place = places.get(sentence.start) ?? sentences.push(sentence) - 1
    places.set(sentence.start, place)
    return JSON.stringify(valuesOf(claim, place))
  })
  const parts = [...sentences.map((sentence) => JSON.stringify(sentence)), ...lines].map((line) => `${line},`)
  const starts = new Uint32Array(parts.length + 1)
  for (const [place, part] of parts.entries()) starts[place + 1] = (starts[place] as number) + Buffer.byteLength(part)
  const ids = claims.map(({ id }) => id)
  const bytes = Buffer.from(parts.join(''))
  const digest = createHash('sha256').update(bytes).update(ids.join()).digest()
  return { bytes, starts, sentences: sentences.length, ids, digest, rest }
}

export function linesOf(claims: DocumentClaims, held: PressedBytes): Lines {
  const { bytes, ...lines } = textLinesOf(claims)
  return { ...lines, bytes: held.add(bytes) }
}

/** Gives each line as what it says: of all lines at once, or of a few when they are asked for. */
type LineReader = (line: number) => unknown

export const lineOf =
  ({ starts }: LinePlaces, bytes: Buffer): LineReader =>
  (line) =>
    JSON.parse(bytes.toString('utf8', starts[line], (starts[line + 1] as number) - 1))

export function everyLine({ starts }: LinePlaces, bytes: Buffer): LineReader {
  const end = (starts.at(-1) as number) - 1
  const all = JSON.parse(`[${bytes.toString('utf8', 0, Math.max(0, end))}]`) as readonly unknown[]
  return (line) => all[line]
}

/** Makes claims of lines, by their places among the claims; a sentence that holds several is made once. */
export function claimsIn(
  { sentences: count }: LinePlaces,
  lineAt: LineReader,
  around: AroundLine,
): (at: number, id: string) => Claim {
  const sentences = new Map<number, Span>()
  const sentenceAt = (line: number): Span => {
    // Written by `linesOf`.
    const known = sentences.get(line) ?? (lineAt(line) as Span)
    sentences.set(line, known)
    return known
  }
  // Written by `valuesOf`.
  return (at, id) => claimOfLine(lineAt(count + at) as LineValues, around, id, sentenceAt)
}
