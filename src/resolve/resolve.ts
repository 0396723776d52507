// From the claims of all documents to what they speak of: stories inside each document, then occurrences and statistics
// across documents. What each document says by itself is `document-claims.ts`.
import type { Claim, ClaimGroup, DocumentClaims } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { storiesOf } from './document-stories.js'
import { joinFigures } from './figure-events.js'
import { groundsOf } from './grounds.js'
import { withKindred } from './kindred-figures.js'
import { resolveOccurrences } from './occurrences.js'
import { resolveOperations } from './operations.js'
import { resolveStatistics } from './statistics.js'
import { type Story, sumsOverTime } from './story.js'

export interface Resolution {
  readonly claims: readonly Claim[]
  readonly groups: readonly ClaimGroup[]
}

/** The claims of a document with the document that its text goes back to. */
function withOrigin({ document, claims }: DocumentClaims, origins: ReadonlyMap<string, string>): readonly Claim[] {
  const origin = origins.get(document) ?? document
  return origin === document ? claims : claims.map((claim) => ({ ...claim, origin }))
}

/** Whether a story measures something. What lasts long and has no number is an act all the same. */
const isMeasured = (story: Story): boolean =>
  story.overTime && (story.indicator !== null || (story.values.length > 0 && sumsOverTime(story)))

/** Whether what measures something may as well be a number of a happening: its text gives neither time nor change. */
const mayBeOfHappening = (story: Story): boolean =>
  story.indicator !== null && story.claims.every(({ period, change }) => period === null && change?.kind !== 'relative')

/**
 * Lines up the claims of all documents. Pure; the order of the documents does not matter.
 *
 * @param origins of each document: the first document that has its text
 */
export function resolve(
  documents: readonly DocumentClaims[],
  pack: Pack,
  origins: ReadonlyMap<string, string>,
): Resolution {
  const grounds = groundsOf(pack)

  // 1. Stories, document by document.
  const claims = [...documents]
    .sort((a, b) => a.document.localeCompare(b.document))
    .map((document) => withOrigin(document, origins))
  // What operations called by name have brought is told in running totals, which are numbers of no single happening.
  const operations = resolveOperations(claims.flat(), pack, grounds)
  const totals = new Set(operations.flatMap((group) => group.claims.map((claim) => claim.id)))
  const untold = claims.map((list) => list.filter((claim) => !totals.has(claim.id)))
  const stories = untold.flatMap((list) => storiesOf(list, grounds))

  // 2. Stories of several documents that tell one happening; what a figure alone tells joins where the marks say so.
  const { groups, rest } = resolveOccurrences(
    stories.filter((story) => !isMeasured(story) || mayBeOfHappening(story)),
    pack,
    grounds,
  )
  const measured = [
    ...rest,
    ...stories.filter((story) => isMeasured(story) && !mayBeOfHappening(story)).map((story) => [story]),
  ]

  // 3. All other figures measure something, or give the number of an event others tell.
  const told = new Set(stories.flatMap((story) => story.claims.map((claim) => claim.id)))
  const alone = untold.flat().filter((claim) => claim.value !== null && !told.has(claim.id))
  const lone = measured.filter((cluster) => cluster.length === 1).flatMap(([story]) => (story as Story).claims)
  const joined = joinFigures(groups, [...alone, ...lone.filter((claim) => claim.value !== null)], grounds)
  const taken = new Set(joined.occurrences.flatMap((group) => group.claims.map((claim) => claim.id)))
  const left = withKindred(measured, grounds).map((cluster) =>
    cluster.map((story) => ({ ...story, claims: story.claims.filter((claim) => !taken.has(claim.id)) })),
  )
  return {
    claims: claims.flat(),
    groups: [
      ...joined.occurrences,
      ...operations,
      ...resolveStatistics(
        left,
        alone.filter((claim) => !taken.has(claim.id)),
        pack,
        grounds,
      ),
    ],
  }
}
