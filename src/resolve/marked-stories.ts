// Stories with the marks by which they are known again, their own and those of what stands around them.
import type { Claim, Interval, LightClaim } from '../model/index.js'
import { dayNumber, isYearless, sameInterval } from '../model/index.js'
import { wordsIn } from '../packs/stems.js'
import type { Grounds } from './grounds.js'
import { MarkTable, NumberLists } from './mark-table.js'
import { ENOUGH_DOCUMENTS, markOfName, markOfWord, marksOfClaim, namesIn, type Rarity, rarityOf } from './marks.js'
import { daysStated, type Story } from './story.js'

/** A story with its marks and those of what stands around it. */
export interface MarkedStory extends Story {
  /** In ascending order: each twice its number, and one more where the story itself has it. */
  readonly marks: Uint32Array
  /** The days of its time by their numbers, an open side without end; null where it has none, or none of a known year. */
  readonly days: { readonly from: number; readonly until: number } | null
  /** Whether a rule took its time over from another sentence, which may be of something else. */
  readonly timeImplied: boolean
  readonly publishedDay: number | null
}

const daysOf = ({ start, end }: Interval): MarkedStory['days'] => ({
  from: start === null ? Number.NEGATIVE_INFINITY : dayNumber(start),
  until: end === null ? Number.POSITIVE_INFINITY : dayNumber(end),
})

function isTimeImplied({ when, claims }: Story): boolean {
  if (when === null) return false
  for (const claim of claims) {
    const stated = daysStated(claim)
    if (stated !== null && sameInterval(stated, when)) return false
  }
  return true
}

/** Written out field by field, as `light-claims.ts` says. */
export const marked = (story: Story, marks: Uint32Array): MarkedStory => ({
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
  country: story.country,
  when: story.when,
  values: story.values,
  claims: story.claims,
  kinds: story.kinds,
  indicator: story.indicator,
  undecided: story.undecided,
  another: story.another,
  overTime: story.overTime,
  marks,
  days: story.when === null || isYearless(story.when) ? null : daysOf(story.when),
  timeImplied: isTimeImplied(story),
  publishedDay: story.published === null ? null : dayNumber(story.published),
})

/** How many sentences to each side of a story say what it is about. */
const AROUND = 4
/** The texts whose marks are remembered: those of the sentences of a document or two. */
const TEXTS = 200

const NO_MARKS = new Uint32Array()

/** Puts lists of numbers together; what it gives holds until it is asked again. */
class Union {
  #room = new Uint32Array(1024)

  /** Each number once, in ascending order. Sorting so few is quicker than a set of them. */
  of(lists: readonly (readonly number[] | Uint32Array)[]): Uint32Array {
    const length = lists.reduce((sum, list) => sum + list.length, 0)
    if (length > this.#room.length) this.#room = new Uint32Array(2 * length)
    let end = 0
    for (const list of lists) {
      this.#room.set(list, end)
      end += list.length
    }
    const all = this.#room.subarray(0, length).sort()
    let count = 0
    for (const number of all) if (count === 0 || all[count - 1] !== number) all[count++] = number
    return all.subarray(0, count)
  }
}

/** In place of a number. */
const NO_MARK = -1

/** The marks of claims, taken while their words are at hand and kept when these are left out. */
export class ClaimMarks {
  readonly table = new MarkTable()
  readonly #grounds: Grounds
  readonly lists: NumberLists
  /** The places of the lists of marks. */
  readonly #kept = new Map<LightClaim, number>()
  readonly #texts = new Map<string, readonly number[]>()
  readonly #union = new Union()
  /** The numbers of the marks of words and names as they stand; `NO_MARK` for those that tell nothing. */
  readonly #words = new Map<string, number>()
  readonly #names = new Map<string, number>()

  /** @param piece numbers that are kept in one piece of memory */
  constructor(grounds: Grounds, piece?: number) {
    this.#grounds = grounds
    this.lists = new NumberLists(piece)
  }

  /** The marks of a claim by their numbers, in any order; `light` is the claim made light. */
  made(claim: Claim, light: LightClaim): readonly number[] {
    const own = marksOfClaim(light, this.#grounds).map((mark) => this.table.numberOf(mark))
    return [...this.#ofText(claim.sentence.text), ...own]
  }

  /** Keeps the marks of a claim under the claim made light. */
  keep(claim: Claim, light: LightClaim): void {
    this.keepMade(light, this.made(claim, light))
  }

  /** The same of marks that are made already. */
  keepMade(light: LightClaim, marks: readonly number[] | Uint32Array): void {
    this.#kept.set(light, this.lists.add(this.#union.of([marks])))
  }

  /** The same of marks that are given each once. */
  keepNumbers(light: LightClaim, marks: Uint32Array): void {
    this.#kept.set(light, this.lists.add(marks))
  }

  of(claim: LightClaim): Uint32Array {
    const place = this.#kept.get(claim)
    return place === undefined ? NO_MARKS : this.lists.at(place)
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

/** Makes of all marks around a story twice their numbers, and one more where it is its own. Both lists ascend. */
function tellOwn(around: Uint32Array, own: Uint32Array): Uint32Array {
  let next = 0
  for (let place = 0; place < around.length; place++) {
    const mark = around[place] as number
    const isOwn = own[next] === mark
    around[place] = 2 * mark + (isOwn ? 1 : 0)
    if (isOwn) next++
  }
  return around
}

/** Marks the stories of one document after another, and counts how many documents have each mark. */
export class StoryMarker {
  readonly #marks: ClaimMarks
  readonly #counts: number[] = []
  /** Of each mark, how many stories of one document have it at most. */
  readonly #most: number[] = []
  /** Of each mark, the last document by its number that has it. */
  readonly #lastIn: number[] = []
  readonly #near = new Union()
  readonly #own = new Union()
  #documents = 0

  constructor(marks: ClaimMarks) {
    this.#marks = marks
  }

  /** The stories of a document with their marks. Each document is marked once. */
  mark(stories: readonly Story[]): MarkedStory[] {
    const claims = stories.flatMap((story) => story.claims)
    const marksOf = (some: readonly LightClaim[]) => some.map((claim) => this.#marks.of(claim))
    const made = stories.map((story) => {
      const places = story.claims.map((claim) => claim.sentenceIndex)
      const [first, last] = [Math.min(...places) - AROUND, Math.max(...places) + AROUND]
      const near = claims.filter((claim) => claim.sentenceIndex >= first && claim.sentenceIndex <= last)
      const marks = tellOwn(this.#near.of(marksOf(near)), this.#own.of(marksOf(story.claims)))
      return marked(story, this.#marks.lists.keep(marks))
    })
    this.count(made.map(({ marks }) => marks))
    return made
  }

  /** Counts the marks of a document's stories, as these have them. Each document is counted once. */
  count(stories: readonly Uint32Array[]): void {
    if (stories.length === 0) return
    this.#documents++
    // Where documents are many, how many have a mark says all.
    const isFew = this.#documents < ENOUGH_DOCUMENTS
    const often = new Map<number, number>()
    for (const marks of stories)
      for (let i = 0; i < marks.length; i++) {
        const mark = (marks[i] as number) >>> 1
        if (this.#lastIn[mark] !== this.#documents) this.#counts[mark] = (this.#counts[mark] ?? 0) + 1
        this.#lastIn[mark] = this.#documents
        if (isFew && ((marks[i] as number) & 1) === 1) often.set(mark, (often.get(mark) ?? 0) + 1)
      }
    for (const [mark, count] of often) this.#most[mark] = Math.max(this.#most[mark] ?? 0, count)
  }

  /** How rare the marks are among the documents marked. */
  rarity(): Rarity {
    return rarityOf(this.#marks.table, { counts: this.#counts, most: this.#most, documents: this.#documents })
  }
}
