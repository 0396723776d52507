// The claims of very many documents, held while they are laid side by side. Each is kept as a short text, pressed, outside the
// heap, and made a claim again when its document, or the group that it belongs to, is looked at.
import type { Claim, ClaimGroup, Document, DocumentClaims, LightGroup } from '../model/index.js'
import type { KeptTelling } from '../resolve/kept-tellings.js'
import type { ToldDocument } from '../resolve/tellings-again.js'
import { type AroundLine, fileOf, isWhole, reckoned } from './claim-lines.js'
import type { ClaimedDocument, TellingName } from './claimed-document.js'
import { claimsIn, everyLine, type Lines, lineOf, linesOf } from './document-lines.js'
import { type HandedDocuments, type HandedGroups, type HandedNames, Handing } from './handed-groups.js'
import { openClaims, tellingOfKept } from './kept-claims.js'
import { PressedBytes } from './pressed-bytes.js'

/** A document beside its claims; its text is not held. */
interface HeldDocument {
  readonly document: Omit<Document, 'text'>
  readonly names: readonly TellingName[]
}

const aroundOf = (document: HeldDocument['document'], origin: string): AroundLine => ({
  document: document.id,
  file: fileOf(document),
  published: document.published,
  origin,
})

/** Documents and their claims. */
export class HeldClaims implements Iterable<DocumentClaims> {
  readonly #documents = new Map<string, HeldDocument>()
  readonly #lines = new Map<string, Lines>()
  readonly #bytes = new PressedBytes()
  /** What documents tell that were added as they are kept, pressed. */
  readonly #tellings = new Map<string, Uint8Array>()
  readonly #fingerprints = new Map<string, Uint32Array>()
  #size = 0

  constructor(documents: Iterable<ClaimedDocument> = []) {
    for (const one of documents) this.add(one)
  }

  add({ document, claims, names }: ClaimedDocument): void {
    this.#tellings.delete(document.id)
    this.#hold(document, names, linesOf(claims, this.#bytes))
  }

  /** Adds a document with its claims as they are kept; they are made when they are asked for. */
  addKept(document: Document, kept: Uint8Array): void {
    const { lines, names, fingerprints, pressedLines, pressedTelling } = openClaims(document, kept)
    const bytes = this.#bytes.addPressed(pressedLines, lines.starts.at(-1) as number)
    this.#tellings.set(document.id, pressedTelling)
    this.#fingerprints.set(document.id, fingerprints)
    this.#hold(document, names, { ...lines, bytes })
  }

  #hold({ text: _, ...document }: Document, names: HeldDocument['names'], lines: Lines): void {
    this.#documents.set(document.id, { document, names })
    this.#size += lines.ids.length - (this.#lines.get(document.id)?.ids.length ?? 0)
    this.#lines.set(document.id, lines)
  }

  /** What a document tells, with the ids of its claims; null where it was not kept. */
  tellingOf(id: string): { readonly kept: KeptTelling; readonly told: ToldDocument } | null {
    const pressed = this.#tellings.get(id)
    if (pressed === undefined) return null
    const { document, lines } = this.#at(id)
    return {
      kept: tellingOfKept(pressed),
      told: { document: id, published: document.published, ids: lines.ids },
    }
  }

  /** The fingerprints of a document's text, where they were kept. */
  fingerprintsOf(id: string): Uint32Array | undefined {
    return this.#fingerprints.get(id)
  }

  /** How many claims are held of documents of which it is not kept what they tell. */
  get untold(): number {
    let untold = 0
    for (const [id, { ids }] of this.#lines) if (!this.#tellings.has(id)) untold += ids.length
    return untold
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

  /** How many claims are held. */
  get size(): number {
    return this.#size
  }

  /** How many claims a document has. */
  countOf(document: string): number {
    return this.#at(document).lines.ids.length
  }

  /** The claims of a document, made when they are asked for. */
  claimsOf(id: string): readonly Claim[] {
    const { document, lines } = this.#at(id)
    const claimAt = claimsIn(lines, everyLine(lines, this.#bytes.at(lines.bytes)), aroundOf(document, id))
    return lines.ids.map((claim, place) => claimAt(place, claim))
  }

  /** The claims of one document after another, by the documents' ids; each is made when it is asked for. */
  *[Symbol.iterator](): Generator<DocumentClaims> {
    for (const { document } of this.documents) {
      const { id } = document
      yield { ...this.#at(id).lines.rest, document: id, claims: this.claimsOf(id) }
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
      const { document, lines } = this.#at(id)
      const lineAt = lineOf(lines, this.#bytes.at(lines.bytes))
      const claimAt = claimsIn(lines, lineAt, aroundOf(document, origins.get(id) ?? id))
      return (claim) => claimAt(lines.ids.indexOf(claim), claim)
    }
    const claims = group.claims.map((claim) => {
      if (isWhole(claim)) return { ...claim, origin: origins.get(claim.document) ?? claim.origin }
      const own = documents.get(claim.document) ?? of(claim.document)
      documents.set(claim.document, own)
      return reckoned(own(claim.id), claim)
    })
    return { ...group, claims }
  }

  /** Documents with all their claims, as they are handed to a thread. */
  handedDocuments(ids: readonly string[]): HandedDocuments {
    const handing = new Handing()
    for (const id of ids) {
      const { document, lines } = this.#at(id)
      const block = this.#bytes.pressedBlock(lines.bytes.block)
      handing.addDocument(lines, { ...aroundOf(document, id), label: null, ids: lines.ids, block })
    }
    return handing.documents()
  }

  /** Groups with what is held of their claims, as they are handed to a thread. */
  handedGroups(groups: readonly LightGroup[], { origins, label }: HandedNames): HandedGroups {
    const handing = new Handing()
    for (const { claims } of groups)
      for (const claim of claims) {
        const { document, lines } = this.#at(claim.document)
        handing.add(claim, lines, () => ({
          ...aroundOf(document, origins.get(document.id) ?? document.id),
          label: label(document.id),
          ids: null,
          block: this.#bytes.pressedBlock(lines.bytes.block),
        }))
      }
    return handing.groups(groups)
  }

  #at(id: string): { readonly document: HeldDocument['document']; readonly lines: Lines } {
    const lines = this.#lines.get(id)
    const held = this.#documents.get(id)
    if (lines === undefined || held === undefined) throw new RangeError(`No document ${id} is held.`)
    return { document: held.document, lines }
  }
}
