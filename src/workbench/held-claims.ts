// The claims of very many documents, held while they are laid side by side. Each is kept as a short text, pressed, outside the
// heap, and made a claim again when its document, or the group that it belongs to, is looked at.
import { createHash } from 'node:crypto'
import type { Claim, ClaimGroup, Document, DocumentClaims, LightClaim, LightGroup, Span } from '../model/index.js'
import type { ClaimedDocument, TellingName } from './claimed-document.js'
import { type BytesPlace, PressedBytes } from './pressed-bytes.js'

/** What a claim is kept as: its sentence's place in a list, and what is not the same in all claims of its document. */
const valuesOf = (claim: Claim, sentence: number) =>
  [
    sentence,
    claim.eventType,
    claim.event,
    claim.indicator,
    claim.objects,
    claim.agents,
    claim.patients,
    claim.named,
    claim.operation,
    claim.place,
    claim.placeStated,
    claim.period,
    claim.value,
    claim.change,
    claim.baseline,
    claim.counted,
    claim.countedObject,
    claim.modality,
    claim.polarity,
    claim.voice,
    claim.trigger,
    claim.triggerWord,
    claim.definite,
    claim.spans,
    claim.sentenceIndex,
    claim.paragraph,
  ] as const

/** What a light claim says that may have been reckoned anew when claims were brought together. */
const RECKONED: Readonly<Record<Exclude<keyof LightClaim, 'period' | 'trigger' | 'sentence'>, true>> = {
  id: true,
  document: true,
  published: true,
  eventType: true,
  event: true,
  indicator: true,
  objects: true,
  agents: true,
  patients: true,
  named: true,
  place: true,
  placeStated: true,
  value: true,
  change: true,
  counted: true,
  countedObject: true,
  modality: true,
  triggerWord: true,
  definite: true,
  sentenceIndex: true,
}
const RECKONED_FIELDS = Object.keys(RECKONED) as (keyof typeof RECKONED)[]

/** The claim with what was reckoned anew. It is written into: copies of very many objects would each be of a kind of its own. */
function reckoned(claim: Claim, light: LightClaim): Claim {
  // Each field takes what the light claim has of the same field.
  const fields = claim as unknown as Record<string, unknown>
  for (const field of RECKONED_FIELDS) fields[field] = light[field]
  return claim
}

/** A document beside its claims; its text is not held. */
interface HeldDocument {
  readonly document: Omit<Document, 'text'>
  readonly names: readonly TellingName[]
}

/** One document's claims as lines of JSON, one after another, a comma behind each: first its sentences, then each claim. */
interface Lines {
  readonly bytes: BytesPlace
  /** Where each line begins; where the next one would, at the end. */
  readonly starts: Uint32Array
  readonly sentences: number
  /** Of each claim, in the order of lines. */
  readonly ids: readonly string[]
  /** Of the bytes and the ids. */
  readonly digest: Uint8Array
  /** What is few and held as it is. */
  readonly rest: Omit<DocumentClaims, 'document' | 'claims'>
}

function linesOf({ document: _, claims, ...rest }: DocumentClaims, held: PressedBytes): Lines {
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
  return { bytes: held.add(bytes), starts, sentences: sentences.length, ids, digest, rest }
}

/** Gives each line as what it says: of all lines at once, or of a few when they are asked for. */
type LineReader = (line: number) => unknown

const lineOf =
  ({ starts }: Lines, bytes: Buffer): LineReader =>
  (line) =>
    JSON.parse(bytes.toString('utf8', starts[line], (starts[line + 1] as number) - 1))

function everyLine({ starts }: Lines, bytes: Buffer): LineReader {
  const end = (starts.at(-1) as number) - 1
  const all = JSON.parse(`[${bytes.toString('utf8', 0, Math.max(0, end))}]`) as readonly unknown[]
  return (line) => all[line]
}

/** Makes claims of lines; a sentence that holds several is made once. Each field is written out, which is quicker. */
function claimsIn(
  { sentences: count, ids }: Lines,
  lineAt: LineReader,
  {
    document: { id: document, file: name, url, published },
    origin,
  }: { readonly document: HeldDocument['document']; readonly origin: string },
): (at: number) => Claim {
  const file = name ?? url ?? document
  const sentences = new Map<number, Span>()
  const sentenceAt = (line: number): Span => {
    // Written by `linesOf`.
    const known = sentences.get(line) ?? (lineAt(line) as Span)
    sentences.set(line, known)
    return known
  }
  return (at) => {
    // Written by `valuesOf`.
    const [
      sentence,
      eventType,
      event,
      indicator,
      objects,
      agents,
      patients,
      named,
      operation,
      place,
      placeStated,
      period,
      value,
      change,
      baseline,
      counted,
      countedObject,
      modality,
      polarity,
      voice,
      trigger,
      triggerWord,
      definite,
      spans,
      sentenceIndex,
      paragraph,
    ] = lineAt(count + at) as ReturnType<typeof valuesOf>
    return {
      document,
      file,
      published,
      origin,
      id: ids[at] as string,
      eventType,
      event,
      indicator,
      objects,
      agents,
      patients,
      named,
      operation,
      place,
      placeStated,
      period,
      value,
      change,
      baseline,
      counted,
      countedObject,
      modality,
      polarity,
      voice,
      trigger,
      triggerWord,
      definite,
      spans,
      sentenceIndex,
      paragraph,
      sentence: sentenceAt(sentence),
    }
  }
}

/** Whether nothing was left out of a claim, as with those that are few. */
const isWhole = (claim: LightClaim): claim is Claim => 'spans' in claim

/** Documents and their claims. */
export class HeldClaims implements Iterable<DocumentClaims> {
  readonly #documents = new Map<string, HeldDocument>()
  readonly #lines = new Map<string, Lines>()
  readonly #bytes = new PressedBytes()

  constructor(documents: Iterable<ClaimedDocument> = []) {
    for (const one of documents) this.add(one)
  }

  add({ document, claims, names }: ClaimedDocument): void {
    const { text: _, ...head } = document
    this.#documents.set(document.id, { document: head, names })
    this.#lines.set(document.id, linesOf(claims, this.#bytes))
  }

  /** Every document, by id: the order in which they were added changes nothing. */
  get documents(): readonly HeldDocument[] {
    return [...this.#documents.values()].sort((a, b) => a.document.id.localeCompare(b.document.id))
  }

  /** What stands for the claims of a document: others have another. */
  digestOf(document: string): Uint8Array {
    return (this.#lines.get(document) as Lines).digest
  }

  /** What the documents give beside their claims, by the documents' ids. */
  get rest(): readonly Lines['rest'][] {
    return this.documents.map(({ document }) => (this.#lines.get(document.id) as Lines).rest)
  }

  /** The same of the documents that are no copies. */
  get restOfOriginals(): readonly Lines['rest'][] {
    const { rest } = this
    return this.documents.flatMap(({ document }, place) => (document.copyOf === null ? (rest[place] ?? []) : []))
  }

  /** The claims of one document after another, by the documents' ids; each is made when it is asked for. */
  *[Symbol.iterator](): Generator<DocumentClaims> {
    for (const { document } of this.documents) {
      const { id } = document
      const lines = this.#lines.get(id) as Lines
      const claimAt = claimsIn(lines, everyLine(lines, this.#bytes.at(lines.bytes)), { document, origin: id })
      yield { ...lines.rest, document: id, claims: lines.ids.map((_, place) => claimAt(place)) }
    }
  }

  /**
   * A group with all that its claims say.
   *
   * @param origins of each document: the first document that has its text
   */
  filled(group: LightGroup, origins: ReadonlyMap<string, string>): ClaimGroup {
    const documents = new Map<string, (id: string) => Claim>()
    const of = (id: string): ((claim: string) => Claim) => {
      const lines = this.#lines.get(id)
      const held = this.#documents.get(id)
      if (lines === undefined || held === undefined) throw new RangeError(`No document ${id} is held.`)
      const { document } = held
      const lineAt = lineOf(lines, this.#bytes.at(lines.bytes))
      const claimAt = claimsIn(lines, lineAt, { document, origin: origins.get(id) ?? id })
      return (claim) => claimAt(lines.ids.indexOf(claim))
    }
    const claims = group.claims.map((claim) => {
      if (isWhole(claim)) return { ...claim, origin: origins.get(claim.document) ?? claim.origin }
      const own = documents.get(claim.document) ?? of(claim.document)
      documents.set(claim.document, own)
      return reckoned(own(claim.id), claim)
    })
    return { ...group, claims }
  }
}
