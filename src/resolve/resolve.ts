// From the claims of all documents to what they speak of: stories inside each document, then occurrences and statistics
// across documents. What each document says by itself is `document-claims.ts`.
import type { Claim, DocumentClaims, LightClaim, LightGroup } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { storiesOf } from './document-stories.js'
import { joinFigures } from './figure-events.js'
import { type Grounds, groundsOf } from './grounds.js'
import { withKindred } from './kindred-figures.js'
import { LightClaims } from './light-claims.js'
import { ClaimMarks, type MarkedStory, StoryMarker } from './marked-stories.js'
import { resolveOccurrences } from './occurrences.js'
import { operationResults, resolveOperations } from './operations.js'
import { resolveStatistics } from './statistics.js'
import { type Story, sumsOverTime } from './story.js'

/** What one document gives to be brought together with others. */
interface DocumentStories {
  /** Of happenings, and of figures that no act is told of. */
  readonly told: readonly MarkedStory[]
  /** Of what is measured over time. */
  readonly measured: readonly Story[]
  /** Numbers that stand in no story. */
  readonly alone: readonly LightClaim[]
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
  story.claims.every(({ period, change }) => period === null && change?.kind !== 'relative')

/** Makes stories of the claims of one document after another, which can then be forgotten. */
class StoryTeller {
  readonly marks: ClaimMarks
  readonly marker: StoryMarker
  readonly #light = new LightClaims()
  readonly #grounds: Grounds

  constructor(grounds: Grounds) {
    this.#grounds = grounds
    this.marks = new ClaimMarks(grounds)
    this.marker = new StoryMarker(this.marks)
  }

  tell(claims: readonly Claim[]): DocumentStories {
    const all = storiesOf(claims, this.#grounds)
    const told = new Set(all.flatMap((story) => story.claims.map((claim) => claim.id)))
    const alone = claims.filter((claim) => claim.value !== null && !told.has(claim.id))
    const isApart = (story: Story): boolean => isMeasured(story) && !mayBeOfHappening(story)
    const lightened = (story: Story<Claim>): Story =>
      this.#light.story(story, (claim, light) => this.marks.keep(claim, light))
    return {
      told: this.marker.mark(all.filter((story) => !isApart(story)).map(lightened)),
      measured: all.filter(isApart).map(lightened),
      alone: alone.map((claim) => this.#light.claim(claim)),
    }
  }
}

/** The claims of a document, without the totals that named operations told it. */
const untold = (claims: readonly Claim[], totals: ReadonlySet<string>): readonly Claim[] =>
  claims.filter((claim) => !totals.has(claim.id))

/**
 * Lines up the claims of all documents. Pure.
 *
 * @param documents in an order that does not hang on how they came in; each is looked at once and not held
 */
export function resolve(documents: Iterable<DocumentClaims>, pack: Pack): readonly LightGroup[] {
  const grounds = groundsOf(pack)
  const teller = new StoryTeller(grounds)

  // 1. Stories, document by document. What operations called by name have brought is told in running totals, which are
  // numbers of no single happening; documents that may tell some wait until all operations are known.
  const told: DocumentStories[] = []
  const waiting = new Map<number, readonly Claim[]>()
  const results: Claim[] = []
  for (const { claims } of documents) {
    const own = operationResults(claims, pack, grounds)
    if (own.length === 0) told.push(teller.tell(claims))
    else waiting.set(told.push({ told: [], measured: [], alone: [] }) - 1, claims)
    results.push(...own)
  }
  const operations = resolveOperations(results, pack, grounds)
  const totals = new Set(operations.flatMap((group) => group.claims.map((claim) => claim.id)))
  for (const [place, claims] of waiting) told[place] = teller.tell(untold(claims, totals))

  // 2. Stories of several documents that tell one happening; what a figure alone tells joins where the marks say so.
  const stories = told.flatMap((document) => document.told)
  const { groups, rest } = resolveOccurrences(stories, teller.marker.rarity(), { pack, grounds })
  const measured = [...rest, ...told.flatMap((document) => document.measured.map((story) => [story]))]

  // 3. All other figures measure something, or give the number of an event others tell.
  const alone = told.flatMap((document) => document.alone)
  const lone = measured.filter((cluster) => cluster.length === 1).flatMap(([story]) => (story as Story).claims)
  const figures = [...alone, ...lone.filter((claim) => claim.value !== null)]
  const { occurrences, taken } = joinFigures(groups, figures, grounds)
  const isLeft = (claim: LightClaim): boolean => !taken.has(claim.id)
  const left = withKindred(measured, teller.marks, grounds).map((cluster) =>
    cluster.map((story) => (story.claims.every(isLeft) ? story : { ...story, claims: story.claims.filter(isLeft) })),
  )
  return [...occurrences, ...operations, ...resolveStatistics(left, alone.filter(isLeft), pack, grounds)]
}
