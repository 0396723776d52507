// What texts tell of an operation or a campaign whose name they leave out. Totals only grow, so a text that lists several
// things tells by their numbers alone between which of the totals known it was written.
import type { Claim } from '../model/index.js'
import { addDays, intersects, readingsOf } from '../model/index.js'
import type { Grounds } from './grounds.js'
import { beganOn, begunBetween, isNameless, isUndatedAccount } from './named-operations.js'
import { countsAlike, THINGS_OF_ACCOUNT, thingOf } from './results-since.js'

/** The last day that a number counts, as far as it is known. */
const dayOf = ({ period, published }: Claim): string | null => period?.interval.end ?? published

/** The totals told of one operation by its name, and the day from which they count. */
export interface Totals {
  readonly begun: string
  readonly totals: readonly Claim[]
  readonly grounds: Grounds
}

const sizeOf = ({ value }: Claim): number => (value === null ? 0 : Math.max(value.low ?? 0, ...readingsOf(value)))

/** Whether a text says of a number since when or how long its operation has run, and that leads back to the beginning. */
function runsSince(claim: Claim, begun: string): boolean {
  const name = claim.operation as string
  const since = claim.published === null ? null : begunBetween(name, claim.published)
  return beganOn(name, begun) === true || (since !== null && intersects(since, { start: begun, end: begun }))
}

/** One text in so many may err, or tell of a part: these alone do not keep a number out. */
const ONE_IN = 4

/**
 * Whether a number told on a day lies between the totals of its thing that were told before it and after it; null where
 * there are not both. Before the first total nothing was counted, if the text leads back to the beginning.
 */
function isBetween(claim: Claim, day: string, { begun, totals, grounds }: Totals): boolean | null {
  const alike = totals
    .map((total) => ({ document: total.document, day: dayOf(total) ?? day, size: sizeOf(total), total }))
    .filter(({ total }) => countsAlike(total, claim, grounds))
  const [earlier, later] = [alike.filter((other) => other.day < day), alike.filter((other) => other.day > day)]
  if (later.length === 0 || (earlier.length === 0 && !runsSince(claim, begun))) return null
  const size = sizeOf(claim)
  const against = [...earlier.filter((other) => other.size > size), ...later.filter((other) => other.size < size)]
  const texts = (told: typeof alike): number => new Set(told.map(({ document }) => document)).size
  return texts(against) * ONE_IN <= texts(alike)
}

/** Where only one side is known, a total of about that day is no more than so many times as large or small. */
const NEAR = 2

/** Whether a number that has no totals on both sides is about as large as the next one that was told before or after it. */
function isNear(claim: Claim, day: string, { totals, grounds }: Totals): boolean {
  const size = sizeOf(claim)
  const others = totals.filter((total) => countsAlike(total, claim, grounds) && dayOf(total) !== null)
  const earlier = Math.max(0, ...others.filter((total) => (dayOf(total) as string) < day).map(sizeOf))
  const later = Math.min(...others.filter((total) => (dayOf(total) as string) > day).map(sizeOf))
  return earlier > 0
    ? size >= earlier && size <= NEAR * earlier
    : size <= later && later < Number.POSITIVE_INFINITY && later <= NEAR * size
}

/** Numbers of so many things must lie between the totals of an operation for a text that leaves its name out to be of it. */
const THINGS_BETWEEN = 3

/** The days on which a text may have told its totals: its own; else, where it counts from the first day or an account tells no day at all, those of all totals and those that come after them. */
function daysToTry(claims: readonly Claim[], { begun, totals }: Totals): readonly string[] {
  const own = claims.flatMap((claim) => dayOf(claim) ?? [])
  if (own.length > 0) return [own.sort().at(-1) as string]
  const mayBe = (name: string): boolean => beganOn(name, begun) === true || isUndatedAccount(name)
  if (!claims.some(({ operation }) => mayBe(operation as string))) return []
  const days = totals.flatMap((total) => dayOf(total) ?? [])
  return [...new Set(days.flatMap((day) => [day, addDays(day, 1)]))]
}

/** So much of what an account without any day lists must be listed by the totals too. */
const LISTED_SHARE = 2 / 3

/** Whether an account counts for the most part what the totals count. */
function listsTheSame(claims: readonly Claim[], { totals, grounds }: Totals): boolean {
  const things = new Set(claims.flatMap((claim) => thingOf(claim, grounds) ?? []))
  const told = new Set(totals.map((total) => thingOf(total, grounds)))
  return [...things].filter((thing) => told.has(thing)).length >= LISTED_SHARE * things.size
}

/** How many things a text counts of which the numbers have their place among the totals on a day; null where one has none. */
function thingsThatFit(claims: readonly Claim[], day: string, totals: Totals): number | null {
  const between = new Set<string | null>()
  const near = new Set<string | null>()
  for (const claim of claims) {
    const thing = thingOf(claim, totals.grounds)
    const fits = isBetween(claim, dayOf(claim) ?? day, totals)
    if (fits === false) return null
    if (thing === null) continue
    if (fits === true) between.add(thing)
    else if (isNear(claim, day, totals)) near.add(thing)
  }
  // On a day that the text gives, one side alone says nothing; where any day would do, all numbers must lead to one.
  if (claims.some((claim) => dayOf(claim) !== null) || between.size < THINGS_OF_ACCOUNT) return between.size
  return listsTheSame(claims, totals) ? new Set([...between, ...near]).size : null
}

/** What texts tell of an operation without its name: of each text all numbers, where those of several things fit the totals told before and after. */
export function unnamedTotals(results: readonly Claim[], totals: Totals): Claim[] {
  const byDocument = new Map<string, Claim[]>()
  for (const claim of results)
    if (isNameless(claim.operation as string) && beganOn(claim.operation as string, totals.begun) !== false)
      byDocument.set(claim.document, [...(byDocument.get(claim.document) ?? []), claim])
  return [...byDocument.values()].flatMap((claims) => {
    const began = claims.some(({ operation }) => beganOn(operation as string, totals.begun))
    const enough = began ? THINGS_OF_ACCOUNT : THINGS_BETWEEN
    return daysToTry(claims, totals).some((day) => (thingsThatFit(claims, day, totals) ?? 0) >= enough) ? claims : []
  })
}
