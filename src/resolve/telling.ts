// What one document tells, before any other is known: its stories, and its numbers that stand in none. It can be made
// anywhere, document by document; with the marks of its claims it is all that bringing documents together takes.
import type { Claim, LightClaim } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { runningTotals } from './conflict-tolls.js'
import { storiesOf } from './document-stories.js'
import { type Grounds, groundsOf } from './grounds.js'
import { LightClaims } from './light-claims.js'
import { ClaimMarks } from './marked-stories.js'
import { type Story, sumsOverTime } from './story.js'
import { countriesTold } from './told-countries.js'

/** What one document gives to be brought together with others. */
export interface Telling<C extends LightClaim = LightClaim, S extends Story<C> = Story<C>> {
  /** Of happenings, and of figures that no act is told of. */
  readonly told: readonly S[]
  /** Of what is measured over time. */
  readonly measured: readonly Story<C>[]
  /** Numbers that stand in no story. */
  readonly alone: readonly C[]
}

/** Whether a story measures something. What lasts long and has no number is an act all the same. */
const isMeasured = (story: Story): boolean =>
  story.overTime && (story.indicator !== null || (story.values.length > 0 && sumsOverTime(story)))

/**
 * Whether what measures something may as well be a number of a happening: its text gives neither time nor change, and
 * it is no share, which is measured of many.
 */
const mayBeOfHappening = (story: Story): boolean =>
  story.indicator !== null &&
  story.values.every(({ attribute }) => attribute !== 'share') &&
  story.claims.every(({ period, yearless, change }) => (period ?? yearless) === null && change?.kind !== 'relative')

/** What the claims of one document tell. */
export function tellingOf(claims: readonly Claim[], grounds: Grounds, pack: Pack): Telling<Claim> {
  const countryOf = countriesTold([...new Set(claims.map(({ sentence }) => sentence.text))], pack)
  const all = storiesOf(claims, grounds).map((story) => ({ ...story, country: countryOf(story.place) }))
  const told = new Set(all.flatMap((story) => story.claims.map((claim) => claim.id)))
  const isApart = (story: Story): boolean => isMeasured(story) && !mayBeOfHappening(story)
  return {
    told: all.filter((story) => !isApart(story)),
    measured: all.filter(isApart),
    alone: claims.filter((claim) => claim.value !== null && !told.has(claim.id)),
  }
}

/** Some documents' tellings on their way from a thread. */
export interface PackedTellings {
  /** JSON of `ToldBefore` for each document. */
  readonly documents: string
  /** Of each claim of the stories, in their order: how many marks it has, and their numbers. */
  readonly marks: Uint32Array
  /** Marks that were not met before, in the order of their numbers, and the number of the first. */
  readonly newMarks: readonly string[]
  readonly firstNew: number
}

/** What is told by one document; of one that may tell running totals, only those. */
export type ToldBefore =
  | { readonly kind: 'told'; readonly telling: Telling }
  | { readonly kind: 'waiting'; readonly results: readonly Claim[] }

/** Makes tellings of documents where nothing else is known, and packs them. Numbers of marks are its own. */
export class TellingPacker {
  readonly #pack: Pack
  readonly #grounds: Grounds
  readonly #marks: ClaimMarks
  #given = 0

  constructor(pack: Pack) {
    this.#pack = pack
    this.#grounds = groundsOf(pack)
    this.#marks = new ClaimMarks(this.#grounds)
  }

  /** @param documents the claims of each */
  pack(documents: Iterable<readonly Claim[]>): PackedTellings {
    const light = new LightClaims()
    const marks: number[] = []
    const lightened = (story: Story<Claim>): Story => ({
      ...light.story(story, (claim, made) => {
        const own = this.#marks.made(claim, made)
        marks.push(own.length, ...own)
      }),
      // Those of its claims.
      values: [],
    })
    const told = Array.from(documents, (claims): ToldBefore => {
      const results = runningTotals(claims, this.#pack, this.#grounds)
      if (results.length > 0) return { kind: 'waiting', results }
      const { told, measured, alone } = tellingOf(claims, this.#grounds, this.#pack)
      const telling = {
        told: told.map(lightened),
        measured: measured.map(lightened),
        alone: alone.map((claim) => light.claim(claim)),
      }
      return { kind: 'told', telling }
    })
    const firstNew = this.#given
    this.#given = this.#marks.table.size
    const newMarks = Array.from({ length: this.#given - firstNew }, (_, at) => this.#marks.table.markOf(firstNew + at))
    return { documents: JSON.stringify(told), marks: Uint32Array.from(marks), newMarks, firstNew }
  }
}
