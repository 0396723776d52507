// What people decided, in SQL: kept one by one, told in the order in which they were decided.
import type { Kysely } from 'kysely'
import type { Review } from '../model/store.js'
import type { Tables } from './schema.js'

const byTime = (a: Pick<Review, 'at' | 'id'>, b: Pick<Review, 'at' | 'id'>): number =>
  a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1

/** Every review of a workspace, the earliest first. */
export async function reviewsOf(db: Kysely<Tables>, workspace: string): Promise<Review[]> {
  const rows = await db
    .selectFrom('review')
    .select(['id', 'target', 'verdict', 'by', 'at', 'before', 'after'])
    .where('workspace', '=', workspace)
    .execute()
  // Only values of the type are ever written.
  return rows.sort(byTime).map((row) => ({ ...row, verdict: row.verdict as Review['verdict'] }))
}

/** Keeps a review, where `after` is given only after that one of its target; gives whether it did. */
export async function keepReview(
  db: Kysely<Tables>,
  workspace: string,
  review: Review,
  after: string | null | undefined,
): Promise<boolean> {
  if (after !== undefined) {
    const ofTarget = db.selectFrom('review').select(['id', 'at']).where('target', '=', review.target)
    const held = await ofTarget.where('workspace', '=', workspace).execute()
    if ((held.sort(byTime).at(-1)?.id ?? null) !== after) return false
  }
  await db
    .insertInto('review')
    .values({ workspace, ...review })
    .execute()
  return true
}
