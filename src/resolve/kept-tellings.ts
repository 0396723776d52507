// What one document tells, so that it can be kept and had again quickly: every text, list and value once, and all else
// as numbers that point at them. It hangs on the claims of the document and on the pack alone, and so is made when the
// document is read; bringing together an archive that has grown by one document then looks at the words of that one.
// `tellings-again.ts` reads it.
import type { Claim, ClaimValue, Interval, LightClaim } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { runningTotals } from './conflict-tolls.js'
import { groundsOf } from './grounds.js'
import { LightClaims } from './light-claims.js'
import { ClaimMarks, StoryMarker } from './marked-stories.js'
import type { Story } from './story.js'
import { tellingOf } from './telling.js'

/** What numbers point at, by place; a claim's own field of JSON is kept as such. */
interface Tables {
  /** Whether it may tell totals of operations, and so must be made anew when these are known; it is then empty. */
  readonly waits: boolean
  readonly texts: readonly string[]
  readonly lists: readonly (readonly string[])[]
  readonly values: readonly ClaimValue[]
  readonly periods: readonly NonNullable<LightClaim['period']>[]
  readonly changes: readonly NonNullable<LightClaim['change']>[]
  readonly intervals: readonly Interval[]
  /** The marks of all stories. */
  readonly marks: readonly string[]
}

/** What a document tells, with the marks of its stories. */
export interface KeptTelling {
  readonly tables: Tables
  readonly numbers: Uint32Array
}

/** Things by their keys, each once; numbered from 1, for 0 stands for none. */
class Numbered<T> {
  readonly items: T[] = []
  readonly #places = new Map<unknown, number>()

  of(item: T | null, key: unknown = item): number {
    if (item === null) return 0
    const known = this.#places.get(key)
    if (known !== undefined) return known
    const place = this.items.push(item)
    this.#places.set(key, place)
    return place
  }
}

/** In place of the number of a text: the claim's own id. */
export const OWN_ID = 1

class TellingWriter {
  readonly numbers: number[] = []
  readonly #texts = new Numbered<string>()
  readonly #lists = new Numbered<readonly string[]>()
  readonly #values = new Numbered<ClaimValue>()
  readonly #periods = new Numbered<NonNullable<LightClaim['period']>>()
  readonly #changes = new Numbered<NonNullable<LightClaim['change']>>()
  readonly #intervals = new Numbered<Interval>()

  /** Light claims share what is the same, so that lists, values and periods are told apart by what they are. */
  claim(claim: LightClaim, place: number): void {
    const text = (one: string | null) => this.#texts.of(one)
    const list = (one: readonly string[]) => this.#lists.of(one)
    const { event, id, change } = claim
    this.numbers.push(
      ...[place, text(claim.eventType), event === id ? OWN_ID : event === null ? 0 : OWN_ID + text(event)],
      ...[text(claim.indicator), list(claim.objects), list(claim.agents), list(claim.patients), list(claim.named)],
      ...[text(claim.place), Number(claim.placeStated), this.#periods.of(claim.period)],
      ...[this.#periods.of(claim.yearless), this.#values.of(claim.value)],
      ...[this.#changes.of(change, JSON.stringify(change)), text(claim.counted), text(claim.countedObject)],
      ...[text(claim.modality), text(claim.triggerWord), Number(claim.definite), claim.trigger.start],
      ...[claim.sentenceIndex, text(claim.sentence.text)],
    )
  }

  /** A story without its claims. */
  story(story: Story): void {
    const text = (one: string | null) => this.#texts.of(one)
    const list = (one: readonly string[]) => this.#lists.of(one)
    this.numbers.push(
      ...[text(story.type), Number(story.real), list(story.objects), text(story.scope), list(story.counted)],
      ...[list(story.agentSides), list(story.patientSides), list(story.named), text(story.place), text(story.country)],
      ...[this.#intervals.of(story.when, JSON.stringify(story.when)), list(story.kinds), text(story.indicator)],
      ...[Number(story.undecided), Number(story.overTime), Number(story.another)],
    )
  }

  list(numbers: ArrayLike<number>): void {
    this.numbers.push(numbers.length, ...Array.from(numbers))
  }

  written(waits: boolean, marks: readonly string[]): KeptTelling {
    const [texts, lists, values] = [this.#texts.items, this.#lists.items, this.#values.items]
    const [periods, changes, intervals] = [this.#periods.items, this.#changes.items, this.#intervals.items]
    return {
      tables: { waits, texts, lists, values, periods, changes, intervals, marks },
      numbers: Uint32Array.from(this.numbers),
    }
  }
}

/** Marks of one document have room in so little. */
const FEW_MARKS = 1 << 16

/** What the claims of a document tell, to be kept. Pure. */
export function keptTelling(claims: readonly Claim[], pack: Pack): KeptTelling {
  const grounds = groundsOf(pack)
  const writer = new TellingWriter()
  if (runningTotals(claims, pack, grounds).length > 0) return writer.written(true, [])
  const places = new Map(claims.map(({ id }, place) => [id, place]))
  const light = new LightClaims()
  const marks = new ClaimMarks(grounds, FEW_MARKS)
  const telling = tellingOf(claims, grounds, pack)
  const lightened = (story: Story<Claim>) => light.story(story, (claim, made) => marks.keep(claim, made))
  const told = new StoryMarker(marks).mark(telling.told.map(lightened))
  const write = (story: Story): void => {
    writer.story(story)
    writer.numbers.push(story.claims.length)
    for (const claim of story.claims) {
      writer.claim(claim, places.get(claim.id) as number)
      writer.list(marks.of(claim))
    }
  }
  writer.numbers.push(told.length)
  for (const story of told) {
    write(story)
    writer.list(story.marks)
  }
  writer.numbers.push(telling.measured.length)
  for (const story of telling.measured) write(lightened(story))
  writer.numbers.push(telling.alone.length)
  for (const claim of telling.alone) writer.claim(light.claim(claim), places.get(claim.id) as number)
  return writer.written(
    false,
    Array.from({ length: marks.table.size }, (_, number) => marks.table.markOf(number)),
  )
}
