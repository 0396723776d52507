// Groups from pairs, the strongest first. A group grows only where every new member fits every old one, so that two
// things that are kept apart never come together over a third.

/** Two things that belong together, with how much speaks for it. */
export interface ScoredPair<T> {
  readonly a: T
  readonly b: T
  readonly score: number
}

export interface LinkOptions<T> {
  /** Whether two may stand in one group. */
  readonly mayMeet: (a: T, b: T) => boolean
  /** By what things are put in order where nothing else does. */
  readonly idOf: (thing: T) => string
}

/** More than so many in one group are no longer set side by side by anyone. */
const MOST_MEMBERS = 40

/** The groups, each with its members by id. The order of the pairs changes nothing. */
export function completeLinks<T>(pairs: readonly ScoredPair<T>[], { mayMeet, idOf }: LinkOptions<T>): T[][] {
  const groupOf = new Map<T, T[]>()
  const keyOf = ({ a, b }: ScoredPair<T>): string => [idOf(a), idOf(b)].sort().join(' ')
  const ordered = [...pairs].sort((p, q) => q.score - p.score || keyOf(p).localeCompare(keyOf(q)))
  for (const { a, b } of ordered) {
    const [one, other] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]]
    if (one === other || one.length + other.length > MOST_MEMBERS) continue
    if (!one.every((x) => other.every((y) => mayMeet(x, y)))) continue
    const joined = [...one, ...other]
    for (const member of joined) groupOf.set(member, joined)
  }
  return [...new Set(groupOf.values())].map((members) => members.sort((a, b) => idOf(a).localeCompare(idOf(b))))
}
