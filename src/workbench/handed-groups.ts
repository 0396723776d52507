// Groups on their way to a thread that lays them side by side. What is handed over is text and numbers: claims as light as
// they were brought together, and their lines pressed as they are held, so that whoever hands them over makes nothing
// of them, and a thread makes claims of what it is given alone.
import type { Claim, ClaimGroup, LightClaim, LightGroup } from '../model/index.js'
import { type AroundLine, isWhole, reckoned } from './claim-lines.js'
import { claimsIn, type Lines, lineOf } from './document-lines.js'
import { BlocksAtHand } from './pressed-bytes.js'

/** What documents are called, by their ids. */
export interface HandedNames {
  /** Of each document: the first document that has its text. */
  readonly origins: ReadonlyMap<string, string>
  readonly label: (document: string) => string
}

/** A document that is told of, without its lines. */
interface HandedDocument extends AroundLine {
  /** How it is called in sentences. */
  readonly label: string
}

/** Groups as a thread is given them. */
export interface HandedGroups {
  /** JSON of the groups. */
  readonly groups: string
  /** JSON of the documents. */
  readonly documents: string
  /** Of each document: its block, where its bytes begin in it, its sentences, its lines, and where each begins. */
  readonly lines: Uint32Array
  /** Of each claim, group by group: its document by its place, and its own place among the claims of that. */
  readonly claims: Uint32Array
  /** Pressed blocks by their numbers. */
  readonly blocks: readonly (readonly [number, Uint8Array])[]
}

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
  add(claim: LightClaim, lines: Lines, documentOf: () => HandedDocument & { readonly block: Uint8Array }): void {
    const known = this.#places.get(lines)
    const place = known ?? this.#documents.length
    if (known === undefined) {
      const { block, ...document } = documentOf()
      const { bytes, sentences, starts } = lines
      this.#places.set(lines, place)
      this.#documents.push(document)
      this.#blocks.set(bytes.block, block)
      this.#lines.push(bytes.block, bytes.start, sentences, starts.length, ...starts)
    }
    this.#claims.push(place, isWhole(claim) ? WHOLE : lines.ids.indexOf(claim.id))
  }

  done(groups: readonly LightGroup[]): HandedGroups {
    return {
      groups: JSON.stringify(groups),
      documents: JSON.stringify(this.#documents),
      lines: Uint32Array.from(this.#lines),
      claims: Uint32Array.from(this.#claims),
      blocks: [...this.#blocks],
    }
  }
}

type ClaimMaker = (at: number, id: string) => Claim

/** What makes claims of the lines of each document that was handed over. */
function claimMakers({ lines, blocks }: HandedGroups, documents: readonly HandedDocument[], atHand: BlocksAtHand) {
  const pressed = new Map(blocks)
  const makers: ClaimMaker[] = []
  let at = 0
  for (const document of documents) {
    const [block, begin, sentences, count] = lines.subarray(at, at + 4) as unknown as [number, number, number, number]
    const starts = lines.subarray(at + 4, at + 4 + count)
    at += 4 + count
    const bytes = atHand.block(block, pressed.get(block) as Uint8Array)
    const places = { starts, sentences }
    makers.push(claimsIn(places, lineOf(places, bytes.subarray(begin, begin + (starts.at(-1) as number))), document))
  }
  return makers
}

/** Makes groups of what one thread is handed of documents that are held together. */
export class HandedReader {
  readonly #atHand = new BlocksAtHand()

  /** The groups with all that their claims say, and how their documents are called. */
  read(handed: HandedGroups): { readonly groups: readonly ClaimGroup[]; readonly label: (document: string) => string } {
    // Written by `Handing`.
    const documents = JSON.parse(handed.documents) as readonly HandedDocument[]
    const lights = JSON.parse(handed.groups) as readonly LightGroup[]
    const makers = claimMakers(handed, documents, this.#atHand)
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
