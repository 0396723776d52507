// Stories with the marks by which they are known again, their own and those of what stands around them.
import type { Claim, Interval, LightClaim } from '../model/index.js'
import { dayNumber } from '../model/index.js'
import { wordsIn } from '../packs/stems.js'
import type { Grounds } from './grounds.js'
import { MarkTable } from './mark-table.js'
import { ENOUGH_DOCUMENTS, markOfName, markOfWord, marksOfClaim, namesIn, type Rarity, rarityOf } from './marks.js'
import type { Story } from './story.js'

/** A story with its marks and those of what stands around it. */
export interface MarkedStory extends Story {
  /** In ascending order: each twice its number, and one more where the story itself has it. */
  readonly marks: Uint32Array
  /** The days of its time by their numbers, an open side without end; null where it has none. */
  readonly days: { readonly from: number; readonly until: number } | null
  readonly publishedDay: number | null
}

const daysOf = ({ start, end }: Interval): MarkedStory['days'] => ({
  from: start === null ? Number.NEGATIVE_INFINITY : dayNumber(start),
  until: end === null ? Number.POSITIVE_INFINITY : dayNumber(end),
})

/** Written out field by field, as `light-claims.ts` says. */
const marked = (story: Story, marks: Uint32Array): MarkedStory => ({
  document: story.document,
  published: story.published,
  type: story.type,
  real: story.real,
  objects: story.objects,
  scope: story.scope,
  counted: story.counted,
  agentSides: story.agentSides,
  patientSides: story.patientSides,
  named: story.named,
  place: story.place,
  when: story.when,
  values: story.values,
  claims: story.claims,
  kinds: story.kinds,
  indicator: story.indicator,
  undecided: story.undecided,
  overTime: story.overTime,
  marks,
  days: story.when === null ? null : daysOf(story.when),
  publishedDay: story.published === null ? null : dayNumber(story.published),
})

/** How many sentences to each side of a story say what it is about. */
const AROUND = 4
/** The texts whose marks are remembered: those of the sentences of a document or two. */
const TEXTS = 1000

/** In place of a number. */
const NO_MARK = -1

/** The marks of claims, taken while their words are at hand and kept when these are left out. */
export class ClaimMarks {
  readonly table = new MarkTable()
  readonly #grounds: Grounds
  readonly #kept = new WeakMap<LightClaim, Uint32Array>()
  readonly #texts = new Map<string, readonly number[]>()
  /** The numbers of the marks of words and names as they stand; `NO_MARK` for those that tell nothing. */
  readonly #words = new Map<string, number>()
  readonly #names = new Map<string, number>()

  constructor(grounds: Grounds) {
    this.#grounds = grounds
  }

  /** Keeps the marks of a claim under the claim made light. */
  keep(claim: Claim, light: LightClaim): void {
    const own = marksOfClaim(claim, this.#grounds).map((mark) => this.table.numberOf(mark))
    this.#kept.set(light, this.table.kept([...new Set([...this.#ofText(claim.sentence.text), ...own])]))
  }

  of(claim: LightClaim): Uint32Array {
    return this.#kept.get(claim) ?? new Uint32Array()
  }

  #ofText(text: string): readonly number[] {
    const known = this.#texts.get(text)
    if (known !== undefined) return known
    const words = wordsIn(text).map((word) => this.#numberOf(word, this.#words, markOfWord))
    const names = namesIn(text).map((name) => this.#numberOf(name, this.#names, markOfName))
    const made = [...words, ...names].filter((number) => number !== NO_MARK)
    if (this.#texts.size >= TEXTS) this.#texts.clear()
    this.#texts.set(text, made)
    return made
  }

  #numberOf(word: string, known: Map<string, number>, markOf: (word: string) => string | null): number {
    const held = known.get(word)
    if (held !== undefined) return held
    const mark = markOf(word)
    const number = mark === null ? NO_MARK : this.table.numberOf(mark)
    known.set(word, number)
    return number
  }
}

/** Marks the stories of one document after another, and counts how many documents have each mark. */
export class StoryMarker {
  readonly #marks: ClaimMarks
  readonly #counts: number[] = []
  /** Of each mark, how many stories of one document have it at most. */
  readonly #most: number[] = []
  #documents = 0

  constructor(marks: ClaimMarks) {
    this.#marks = marks
  }

  /** The stories of a document with their marks. Each document is marked once. */
  mark(stories: readonly Story[]): MarkedStory[] {
    if (stories.length === 0) return []
    const claims = stories.flatMap((story) => story.claims)
    for (const mark of this.#union(claims)) this.#counts[mark] = (this.#counts[mark] ?? 0) + 1
    this.#documents++
    // Where documents are many, how many have a mark says all.
    if (this.#documents < ENOUGH_DOCUMENTS) this.#countStories(stories)
    return stories.map((story) => {
      const places = story.claims.map((claim) => claim.sentenceIndex)
      const [first, last] = [Math.min(...places) - AROUND, Math.max(...places) + AROUND]
      const near = claims.filter((claim) => claim.sentenceIndex >= first && claim.sentenceIndex <= last)
      const own = this.#union(story.claims)
      const marks = Array.from(this.#union(near), (mark) => 2 * mark + (own.has(mark) ? 1 : 0))
      return marked(story, this.#marks.table.kept(marks))
    })
  }

  #countStories(stories: readonly Story[]): void {
    const counts = new Map<number, number>()
    for (const story of stories)
      for (const mark of this.#union(story.claims)) counts.set(mark, (counts.get(mark) ?? 0) + 1)
    for (const [mark, count] of counts) this.#most[mark] = Math.max(this.#most[mark] ?? 0, count)
  }

  #union(claims: readonly LightClaim[]): ReadonlySet<number> {
    const found = new Set<number>()
    for (const claim of claims) for (const mark of this.#marks.of(claim)) found.add(mark)
    return found
  }

  /** How rare the marks are among the documents marked. */
  rarity(): Rarity {
    return rarityOf(this.#marks.table, { counts: this.#counts, most: this.#most, documents: this.#documents })
  }
}
