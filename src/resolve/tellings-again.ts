// What a document tells, made of what `kept-tellings.ts` kept of it: fields in the order in which they were written.
import type { ClaimValue, Interval, LightClaim } from '../model/index.js'
import { type KeptTelling, OWN_ID } from './kept-tellings.js'
import type { LightClaims } from './light-claims.js'
import { type ClaimMarks, type MarkedStory, marked, type StoryMarker } from './marked-stories.js'
import type { Story } from './story.js'
import type { Telling } from './telling.js'

/** The document of a telling. */
export interface ToldDocument {
  readonly document: string
  readonly published: string | null
  /** Of its claims, in their order. */
  readonly ids: readonly string[]
}

/** Reads numbers one after another. */
class Numbers {
  readonly #numbers: Uint32Array
  #at = 0

  constructor(numbers: Uint32Array) {
    this.#numbers = numbers
  }

  next(): number {
    return this.#numbers[this.#at++] as number
  }

  list(): Uint32Array {
    const length = this.next()
    this.#at += length
    return this.#numbers.subarray(this.#at - length, this.#at)
  }
}

/** Makes what a document tells of what was kept of it, as light and as shared as `light` makes all claims. */
class TellingReader {
  readonly #numbers: Numbers
  readonly #told: ToldDocument
  readonly #intervals: readonly Interval[]
  readonly #texts: readonly (string | null)[]
  readonly #lists: readonly (readonly string[])[]
  readonly #values: readonly (ClaimValue | null)[]
  readonly #periods: readonly LightClaim['period'][]
  readonly #changes: readonly LightClaim['change'][]

  constructor({ tables, numbers }: KeptTelling, told: ToldDocument, light: LightClaims) {
    this.#numbers = new Numbers(numbers)
    this.#told = { ...told, document: light.text(told.document), published: light.text(told.published) }
    this.#texts = [null, ...tables.texts.map((text) => light.text(text))]
    this.#lists = [[], ...tables.lists.map((list) => light.list(list))]
    this.#values = [null, ...tables.values.map((value) => light.value(value))]
    this.#periods = [null, ...tables.periods.map((period) => light.period(period))]
    this.#changes = [null, ...tables.changes]
    this.#intervals = tables.intervals
  }

  count(): number {
    return this.#numbers.next()
  }

  marks(): Uint32Array {
    return this.#numbers.list()
  }

  /** A text that may be missing; where it never is, what was written says so. */
  #text<T extends string | null>(): T {
    return this.#texts[this.#numbers.next()] as T
  }

  #list(): readonly string[] {
    return this.#lists[this.#numbers.next()] as readonly string[]
  }

  /** Fields in the order in which they were written. */
  claim(): LightClaim {
    const { document, published, ids } = this.#told
    const numbers = this.#numbers
    const id = ids[numbers.next()] as string
    const eventType = this.#text()
    const event = numbers.next()
    return {
      id,
      document,
      published,
      eventType,
      event: event === OWN_ID ? id : event === 0 ? null : (this.#texts[event - OWN_ID] as string),
      indicator: this.#text(),
      objects: this.#list(),
      agents: this.#list(),
      patients: this.#list(),
      named: this.#list(),
      place: this.#text(),
      placeStated: numbers.next() === 1,
      period: this.#periods[numbers.next()] as LightClaim['period'],
      yearless: this.#periods[numbers.next()] as LightClaim['yearless'],
      value: this.#values[numbers.next()] as LightClaim['value'],
      change: this.#changes[numbers.next()] as LightClaim['change'],
      counted: this.#text<string>(),
      countedObject: this.#text(),
      modality: this.#text<LightClaim['modality']>(),
      triggerWord: this.#text<string>(),
      definite: numbers.next() === 1,
      trigger: { start: numbers.next() },
      sentenceIndex: numbers.next(),
      sentence: { text: this.#text<string>() },
    }
  }

  story(keep: (claim: LightClaim, marks: Uint32Array) => void): Story {
    const { document, published } = this.#told
    const type = this.#text<string>()
    const real = this.#numbers.next() === 1
    const [objects, scope, counted] = [this.#list(), this.#text(), this.#list()]
    const [agentSides, patientSides, named] = [this.#list(), this.#list(), this.#list()]
    const [place, country] = [this.#text(), this.#text()]
    const when = this.#intervals[this.#numbers.next() - 1] ?? null
    const [kinds, indicator] = [this.#list(), this.#text()]
    const [undecided, overTime] = [this.#numbers.next() === 1, this.#numbers.next() === 1]
    const another = this.#numbers.next() === 1
    const claims = Array.from({ length: this.count() }, () => {
      const claim = this.claim()
      keep(claim, this.marks())
      return claim
    })
    const values = claims.flatMap(({ value }) => (value === null ? [] : [value]))
    return {
      ...{
        type,
        real,
        scope,
        when,
        undecided,
        overTime,
        another,
        claims,
        document,
        published,
        place,
        country,
        indicator,
        objects,
      },
      ...{ counted, agentSides, patientSides, named, kinds, values },
    }
  }
}

/** Where what was kept is taken to. */
interface TakenInto {
  readonly light: LightClaims
  readonly marks: ClaimMarks
  readonly marker: StoryMarker
}

/** What a document tells, as it was kept. */
export function tellingAgain(
  kept: KeptTelling,
  told: ToldDocument,
  { light, marks, marker }: TakenInto,
): Telling<LightClaim, MarkedStory> {
  const reader = new TellingReader(kept, told, light)
  const numbers = Uint32Array.from(kept.tables.marks, (mark) => marks.table.numberOf(mark))
  const keep = (claim: LightClaim, own: Uint32Array): void =>
    marks.keepNumbers(
      claim,
      own.map((mark) => numbers[mark] as number),
    )
  const ofStories = Array.from({ length: reader.count() }, () => {
    const story = reader.story(keep)
    const around = reader.marks().map((mark) => 2 * (numbers[mark >>> 1] as number) + (mark & 1))
    return marked(story, marks.lists.keep(around.sort()))
  })
  marker.count(ofStories.map((story) => story.marks))
  const measured = Array.from({ length: reader.count() }, () => reader.story(keep))
  return { told: ofStories, measured, alone: Array.from({ length: reader.count() }, () => reader.claim()) }
}
