// From the claims of all documents to what they speak of: stories inside each document, then occurrences and statistics
// across documents. What each document says by itself is `document-claims.ts`.
import type { Claim, DocumentClaims, LightClaim, LightGroup } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { resolveTolls, runningTotals } from './conflict-tolls.js'
import { joinFigures } from './figure-events.js'
import { type Grounds, groundsOf } from './grounds.js'
import type { KeptTelling } from './kept-tellings.js'
import { withKindred } from './kindred-figures.js'
import { withLasting } from './lasting-measures.js'
import { LightClaims } from './light-claims.js'
import { ClaimMarks, type MarkedStory, StoryMarker } from './marked-stories.js'
import { resolveOccurrences } from './occurrences.js'
import { resolveOperations } from './operations.js'
import { withRetold } from './retold-numbers.js'
import { resolveStatistics } from './statistics.js'
import type { Story } from './story.js'
import { type PackedTellings, type Telling, type ToldBefore, tellingOf } from './telling.js'
import { type ToldDocument, tellingAgain } from './tellings-again.js'

/** What one document gives, marked. */
type MarkedTelling = Telling<LightClaim, MarkedStory>

const NOTHING: MarkedTelling = { told: [], measured: [], alone: [] }

/** The claims of a document, without the totals that named operations told it. */
function untold(claims: readonly Claim[], totals: ReadonlySet<string>): readonly Claim[] {
  const sentences = (told: boolean) =>
    new Set(
      claims.filter(({ id, value }) => value !== null && totals.has(id) === told).map(({ sentence }) => sentence.start),
    )
  const [total, other] = [sentences(true), sentences(false)]
  // The act of a sentence that tells totals alone is what brought them.
  const isOfTotals = ({ value, sentence: { start } }: Claim) => value === null && total.has(start) && !other.has(start)
  return claims.filter((claim) => !totals.has(claim.id) && !isOfTotals(claim))
}

/** Numbers of marks as another gave them, by the numbers that they have here. */
class OtherNumbers {
  readonly #numbers: number[] = []

  take({ newMarks, firstNew }: PackedTellings, numberOf: (mark: string) => number): void {
    if (firstNew !== this.#numbers.length)
      throw new RangeError('Tellings are taken in the order in which they were made.')
    for (const mark of newMarks) this.#numbers.push(numberOf(mark))
  }

  /** Writes the numbers from a place on as they are here. */
  of(marks: Uint32Array): Uint32Array {
    return marks.map((mark) => this.#numbers[mark] as number)
  }
}

/** Brings the claims of all documents together. They are given one after another, in an order that does not hang on how they came in. */
export class Resolving {
  readonly #pack: Pack
  readonly #grounds: Grounds
  readonly #light = new LightClaims()
  readonly #marks: ClaimMarks
  readonly #marker: StoryMarker
  readonly #tellings: MarkedTelling[] = []
  /** What operations called by name have brought is told in running totals, which are numbers of no single happening; documents that may tell some wait until all operations are known. */
  readonly #waiting = new Map<number, () => readonly Claim[]>()
  readonly #results: Claim[] = []
  readonly #others = new Map<string, OtherNumbers>()

  constructor(pack: Pack) {
    this.#pack = pack
    this.#grounds = groundsOf(pack)
    this.#marks = new ClaimMarks(this.#grounds)
    this.#marker = new StoryMarker(this.#marks)
  }

  /** Takes the claims of a document, which can then be forgotten. */
  take(claims: readonly Claim[]): void {
    const results = runningTotals(claims, this.#pack, this.#grounds)
    if (results.length === 0) this.#tellings.push(this.#told(claims))
    else this.#wait(results, () => claims)
  }

  /**
   * Takes what a document tells, as it was kept when it was read.
   *
   * @param claimsOf its claims; asked for only where what it tells hangs on other documents
   */
  takeKept(kept: KeptTelling, told: ToldDocument, claimsOf: () => readonly Claim[]): void {
    if (kept.tables.waits) this.take(claimsOf())
    else this.#tellings.push(tellingAgain(kept, told, { light: this.#light, marks: this.#marks, marker: this.#marker }))
  }

  /**
   * Takes what documents tell, as one of several packers made it.
   *
   * @param from whose numbers of marks they are; its tellings are taken in the order in which it made them
   * @param claimsOf the claims of one of the documents by its place among them; asked later, and of few
   */
  takePacked(tellings: PackedTellings, from: string, claimsOf: (place: number) => readonly Claim[]): void {
    const numbers = this.#others.get(from) ?? new OtherNumbers()
    this.#others.set(from, numbers)
    numbers.take(tellings, (mark) => this.#marks.table.numberOf(mark))
    let at = 0
    const nextMarks = (): Uint32Array => {
      const count = tellings.marks[at] as number
      at += count + 1
      return numbers.of(tellings.marks.subarray(at - count, at))
    }
    // Written by `TellingPacker`.
    const documents = JSON.parse(tellings.documents) as readonly ToldBefore[]
    for (const [place, document] of documents.entries()) {
      if (document.kind === 'waiting') this.#wait(document.results, () => claimsOf(place))
      else this.#tellings.push(this.#marked(document.telling, (_, light) => this.#marks.keepMade(light, nextMarks())))
    }
  }

  #wait(results: readonly Claim[], claims: () => readonly Claim[]): void {
    this.#waiting.set(this.#tellings.push(NOTHING) - 1, claims)
    this.#results.push(...results)
  }

  #told(claims: readonly Claim[]): MarkedTelling {
    return this.#marked(tellingOf(claims, this.#grounds, this.#pack), (claim, light) => this.#marks.keep(claim, light))
  }

  #marked<C extends LightClaim>(
    { told, measured, alone }: Telling<C>,
    keep: (claim: C, light: LightClaim) => void,
  ): MarkedTelling {
    const lightened = (story: Story<C>): Story => this.#light.story(story, keep)
    return {
      told: this.#marker.mark(told.map(lightened)),
      measured: measured.map(lightened),
      alone: alone.map((claim) => this.#light.claim(claim)),
    }
  }

  /** All that was taken, lined up. Nothing is taken after it. */
  groups(): readonly LightGroup[] {
    const [pack, grounds] = [this.#pack, this.#grounds]
    // 1. The totals of operations, and what the documents that tell them tell beside.
    const operations = [...resolveOperations(this.#results, pack, grounds), ...resolveTolls(this.#results, grounds)]
    const totals = new Set(operations.flatMap((group) => group.claims.map((claim) => claim.id)))
    for (const [place, claims] of this.#waiting) this.#tellings[place] = this.#told(untold(claims(), totals))
    const told = this.#tellings

    // 2. Stories of several documents that tell one happening; what a figure alone tells joins where the marks say so.
    const stories = told.flatMap((document) => document.told)
    const { groups, rest } = resolveOccurrences(stories, this.#marker.rarity(), { pack, grounds })
    const measured = [...rest, ...told.flatMap((document) => document.measured.map((story) => [story]))]

    // 3. All other figures measure something, or give the number of an event others tell.
    const alone = told.flatMap((document) => document.alone)
    const lone = measured.filter((cluster) => cluster.length === 1).flatMap(([story]) => (story as Story).claims)
    const figures = [...alone, ...lone.filter((claim) => claim.value !== null)]
    const { occurrences, taken } = joinFigures(withLasting(groups, pack, grounds), figures, grounds)
    const isLeft = (claim: LightClaim): boolean => !taken.has(claim.id)
    const left = withKindred(measured, this.#marks, grounds).map((cluster) =>
      cluster.map((story) => (story.claims.every(isLeft) ? story : { ...story, claims: story.claims.filter(isLeft) })),
    )
    const all = [...occurrences, ...operations, ...resolveStatistics(left, alone.filter(isLeft), pack, grounds)]
    return withRetold(all, { marks: this.#marks, rarity: this.#marker.rarity(), grounds })
  }
}

/**
 * Lines up the claims of all documents. Pure.
 *
 * @param documents in an order that does not hang on how they came in; each is looked at once and not held
 */
export function resolve(documents: Iterable<DocumentClaims>, pack: Pack): readonly LightGroup[] {
  const resolving = new Resolving(pack)
  for (const { claims } of documents) resolving.take(claims)
  return resolving.groups()
}
