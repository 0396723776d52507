// Documents and groups on their way to a thread that looks at them. What is handed over is text and numbers: the lines of
// claims pressed as they are held, and groups as light as they were brought together, so that whoever hands them over
// makes nothing of them, and a thread makes claims of what it is given alone.
import type { Claim, ClaimGroup, LightClaim, LightGroup } from '../model/index.js'
import { type AroundLine, isWhole, reckoned } from './claim-lines.js'
import { claimsIn, everyLine, type Lines, lineOf } from './document-lines.js'
import { BlocksAtHand } from './pressed-bytes.js'

/** What documents are called, by their ids. */
export interface HandedNames {
  /** Of each document: the first document that has its text. */
  readonly origins: ReadonlyMap<string, string>
  readonly label: (document: string) => string
}

/** A document that is told of, without its lines. */
interface HandedDocument extends AroundLine {
  /** How it is called in sentences; null where no one asks. */
  readonly label: string | null
  /** Of all its claims; null where only those of groups are asked for. */
  readonly ids: readonly string[] | null
}

/** Documents as a thread is given them. */
export interface HandedDocuments {
  /** JSON of the documents. */
  readonly documents: string
  /** Of each document: its block, where its bytes begin in it, its sentences, its lines, and where each begins. */
  readonly lines: Uint32Array
  /** Pressed blocks by their numbers. */
  readonly blocks: readonly (readonly [number, Uint8Array])[]
}

/** Groups as a thread is given them, with the documents that tell of them. */
export interface HandedGroups extends HandedDocuments {
  /** JSON of the groups. */
  readonly groups: string
  /** Of each claim, group by group: its document by its place, and its own place among the claims of that. */
  readonly claims: Uint32Array
}

/** A document that is handed over, with the block that its lines lie in. */
type Handed = HandedDocument & { readonly block: Uint8Array }

/** In place of a place: the claim is whole as it is. */
const WHOLE = 0xffffffff

/** Puts together what is handed over. */
export class Handing {
  readonly #documents: HandedDocument[] = []
  readonly #lines: number[] = []
  readonly #claims: number[] = []
  readonly #blocks = new Map<number, Uint8Array>()
  readonly #places = new Map<Lines, number>()

  /** @param documentOf is asked once for each document */
  add(claim: LightClaim, lines: Lines, documentOf: () => Handed): void {
    const place = this.#places.get(lines) ?? this.addDocument(lines, documentOf())
    this.#claims.push(place, isWhole(claim) ? WHOLE : lines.ids.indexOf(claim.id))
  }

  /** The place of a document that is handed over once. */
  addDocument(lines: Lines, { block, ...document }: Handed): number {
    const { bytes, sentences, starts } = lines
    this.#places.set(lines, this.#documents.length)
    this.#blocks.set(bytes.block, block)
    this.#lines.push(bytes.block, bytes.start, sentences, starts.length, ...starts)
    return this.#documents.push(document) - 1
  }

  documents(): HandedDocuments {
    return {
      documents: JSON.stringify(this.#documents),
      lines: Uint32Array.from(this.#lines),
      blocks: [...this.#blocks],
    }
  }

  groups(groups: readonly LightGroup[]): HandedGroups {
    return { ...this.documents(), groups: JSON.stringify(groups), claims: Uint32Array.from(this.#claims) }
  }
}

type ClaimMaker = ReturnType<typeof claimsIn>

/** What makes claims of the lines of each document that was handed over. */
function claimMakers(
  { lines, blocks }: HandedDocuments,
  documents: readonly HandedDocument[],
  { atHand, readerOf }: { readonly atHand: BlocksAtHand; readonly readerOf: typeof lineOf },
): readonly ClaimMaker[] {
  const pressed = new Map(blocks)
  let at = 0
  return documents.map((document) => {
    const [block, begin, sentences, count] = lines.subarray(at, at + 4) as unknown as [number, number, number, number]
    const starts = lines.subarray(at + 4, at + 4 + count)
    at += 4 + count
    const bytes = atHand.block(block, pressed.get(block) as Uint8Array)
    const places = { starts, sentences }
    return claimsIn(places, readerOf(places, bytes.subarray(begin, begin + (starts.at(-1) as number))), document)
  })
}

/** Makes claims of what one thread is handed of documents that are held together. */
export class HandedReader {
  readonly #atHand = new BlocksAtHand()

  /** The claims of one document after another. */
  claims(handed: HandedDocuments): readonly (readonly Claim[])[] {
    // Written by `Handing`.
    const documents = JSON.parse(handed.documents) as readonly HandedDocument[]
    const makers = claimMakers(handed, documents, { atHand: this.#atHand, readerOf: everyLine })
    return documents.map(({ ids }, at) => (ids ?? []).map((id, place) => (makers[at] as ClaimMaker)(place, id)))
  }

  /** Groups with all that their claims say, and how their documents are called. */
  groups(handed: HandedGroups): {
    readonly groups: readonly ClaimGroup[]
    readonly label: (document: string) => string
  } {
    // Written by `Handing`.
    const documents = JSON.parse(handed.documents) as readonly HandedDocument[]
    const lights = JSON.parse(handed.groups) as readonly LightGroup[]
    const makers = claimMakers(handed, documents, { atHand: this.#atHand, readerOf: lineOf })
    const origins = new Map(documents.map(({ document, origin }) => [document, origin]))
    const labels = new Map(documents.map(({ document, label }) => [document, label]))
    let at = 0
    const groups = lights.map((light) => ({
      ...light,
      claims: light.claims.map((claim) => {
        const [document, place] = handed.claims.subarray(at, at + 2) as unknown as [number, number]
        at += 2
        if (isWhole(claim)) return { ...claim, origin: origins.get(claim.document) ?? claim.origin }
        return reckoned((makers[document] as ClaimMaker)(place, claim.id), claim)
      }),
    }))
    return { groups, label: (document) => labels.get(document) ?? document }
  }
}
