// What several documents say on one attribute in words of few kinds (who, where, whether it happened), put together by
// what they say, so that of many documents each answer is set beside each other one once.
import type { Claim } from '../model/index.js'

/** One answer with all claims that give it, those of the first document before those of others. */
export interface Telling<T> {
  readonly answer: T
  readonly claims: readonly Claim[]
}

/** The answers, each under its key; a claim may give several. */
export function tellingsOf<T>(
  claims: readonly Claim[],
  answersOf: (claim: Claim) => readonly T[],
  keyOf: (answer: T) => string,
): Telling<T>[] {
  const told = new Map<string, { readonly answer: T; readonly claims: Claim[] }>()
  for (const claim of claims)
    for (const answer of answersOf(claim)) {
      const known = told.get(keyOf(answer))
      if (known === undefined) told.set(keyOf(answer), { answer, claims: [claim] })
      else if (!known.claims.includes(claim)) known.claims.push(claim)
    }
  return [...told.values()]
}

/** The claims of the first document, and those of all others; null where one document speaks alone. */
export function betweenDocuments(claims: readonly Claim[]): readonly [readonly Claim[], readonly Claim[]] | null {
  const first = claims[0]?.document
  const [own, others] = [
    claims.filter(({ document }) => document === first),
    claims.filter(({ document }) => document !== first),
  ]
  return others.length === 0 ? null : [own, others]
}

/** The claims of two answers that only other documents give: what one document says both of is no difference. */
export function apart(a: readonly Claim[], b: readonly Claim[]): readonly [readonly Claim[], readonly Claim[]] | null {
  const documents = (claims: readonly Claim[]) => new Set(claims.map(({ document }) => document))
  const [x, y] = [documents(a), documents(b)]
  const [left, right] = [a.filter(({ document }) => !y.has(document)), b.filter(({ document }) => !x.has(document))]
  return left.length === 0 || right.length === 0 ? null : [left, right]
}
