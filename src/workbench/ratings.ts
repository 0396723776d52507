// What a named person thinks of a claim, in their own words: the only place a rating comes from. It is kept as a review,
// with who and when and the figure as it was read, and changes nothing else; the program rates nothing.
import { CotejoError, type Figure, type Reading } from '../model/index.js'
import type { Review } from '../model/store.js'
import { readStored } from './readings.js'
import { decide } from './review.js'
import { anchorOf, decisionsOf, isRating, ratedTarget, ratingTarget } from './reviewed.js'
import type { Workspace } from './workspace.js'

/** A rating as it stands. */
export interface Rating {
  readonly reading: Reading
  readonly figure: Figure
  /** The person's verdict: "Mostly false". */
  readonly words: string
  /** Their reasons; null for none. */
  readonly note: string | null
  readonly by: string
  /** ISO instant. */
  readonly at: string
}

/** A figure of the workspace by `<document id>#<figure id>`. */
async function figureNamed(workspace: Workspace, claim: string): Promise<{ reading: Reading; figure: Figure }> {
  const at = claim.indexOf('#')
  const [reading] = at < 0 ? [] : await readStored(workspace, [claim.slice(0, at)])
  const figure = reading?.figures.find(({ id }) => id === claim.slice(at + 1))
  if (reading !== undefined && figure !== undefined) return { reading, figure }
  throw new CotejoError('claim_unknown', `No claim "${claim}" is known.`, {
    mend: 'Ids are DOCUMENT#FIGURE, as cotejo search and cotejo explain show them.',
    exitCode: 2,
  })
}

/** What a person gives: their words, and reasons where they have any. */
export interface GivenRating {
  readonly words: string
  readonly note: string | null
  readonly by: string
  /** ISO instant. */
  readonly at: string
}

/**
 * Writes a rating down; it takes the place of an earlier one by the same person.
 *
 * @param claim `<document id>#<figure id>`
 * @throws CotejoError `claim_unknown`
 */
export async function rateClaim(workspace: Workspace, claim: string, given: GivenRating): Promise<Review> {
  const { reading, figure } = await figureNamed(workspace, claim)
  const target = ratingTarget(given.by, anchorOf(reading.document.textHash, figure.id))
  const { words, note, by, at } = given
  return await decide(
    workspace,
    { target, value: { ...figure } },
    { verdict: 'accepted', by, at, correction: { words, note } },
  )
}

/**
 * Takes a person's rating of a claim back.
 *
 * @throws CotejoError `claim_unknown`, `nothing_to_undo`
 */
export async function withdrawRating(
  workspace: Workspace,
  claim: string,
  { by, at }: { readonly by: string; readonly at: string },
): Promise<Review> {
  const { reading, figure } = await figureNamed(workspace, claim)
  const target = ratingTarget(by, anchorOf(reading.document.textHash, figure.id))
  const standing = decisionsOf(await workspace.store.reviews(workspace.id)).get(target)
  if (standing !== undefined)
    return await decide(workspace, { target, value: { ...figure } }, { verdict: 'withdrawn', by, at })
  throw new CotejoError('nothing_to_undo', `${by} has not rated this claim.`, { mend: 'Name who rated it with --by.' })
}

/** The ratings of one person that stand on what is read, by document and place, and how many stand on nothing any more. */
export async function ratingsBy(
  workspace: Workspace,
  readings: readonly Reading[],
  by: string,
): Promise<{ readonly ratings: readonly Rating[]; readonly lost: number }> {
  const decisions = decisionsOf(await workspace.store.reviews(workspace.id))
  const own = [...decisions.values()].filter((review) => review.by === by && isRating(review.target))
  const byHash = new Map(
    // Of copies the first is rated.
    readings.filter(({ document }) => document.copyOf === null).map((one) => [one.document.textHash, one]),
  )
  const ratings = own.flatMap(({ target, after, at }): Rating[] => {
    const rated = ratedTarget(target)
    const reading = byHash.get(rated.slice(0, rated.indexOf('#')))
    const figure = reading?.figures.find(({ id }) => id === rated.slice(rated.indexOf('#') + 1))
    // Ratings are written by `rateClaim` alone.
    const given = JSON.parse(after ?? 'null') as Pick<Rating, 'words' | 'note'> | null
    return reading === undefined || figure === undefined || given === null
      ? []
      : [{ ...given, reading, figure, by, at }]
  })
  const placed = (one: Rating): string =>
    `${one.reading.document.id} ${String(one.figure.quantity.span.start).padStart(9)}`
  return { ratings: ratings.sort((a, b) => (placed(a) < placed(b) ? -1 : 1)), lost: own.length - ratings.length }
}
