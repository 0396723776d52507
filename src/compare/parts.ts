// Totals of a group that one document gives the parts of, in neighbouring sentences.
import type { Bounds, Claim, ClaimValue } from '../model/index.js'
import { boundsMeet, comparable, partsOf, roundedBounds } from '../model/index.js'

/** A total with the parts that one document gives for it. */
export interface Decomposition {
  readonly total: Claim
  readonly parts: readonly Claim[]
}

/** Parts of one whole are told in neighbouring sentences. */
const REACH = 1

/** The claims of each document that stand in neighbouring sentences, in text order. */
function neighbourhoods(claims: readonly Claim[]): Claim[][] {
  const ordered = claims
    .filter((claim) => claim.value !== null)
    .sort((a, b) => a.document.localeCompare(b.document) || a.trigger.start - b.trigger.start)
  const runs: Claim[][] = []
  for (const claim of ordered) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    const near =
      last !== undefined && last.document === claim.document && claim.sentenceIndex - last.sentenceIndex <= REACH
    if (run !== undefined && near) run.push(claim)
    else runs.push([claim])
  }
  return runs.filter((run) => run.length > 1)
}

const keyOf = ({ value }: Claim): string =>
  JSON.stringify([value?.attribute, value?.value, value?.low, value?.high, value?.unit, value?.approx, value?.number])

/** Every total of the group that neighbouring numbers of one document add up to; of equal ones the first. */
export function decompositions(claims: readonly Claim[]): Decomposition[] {
  const seen = new Set<string>()
  return allDecompositions(claims).filter(({ total, parts }) => {
    const key = [total, ...parts].map(keyOf).join()
    return seen.has(key) ? false : seen.add(key) !== undefined
  })
}

function allDecompositions(claims: readonly Claim[]): Decomposition[] {
  return neighbourhoods(claims).flatMap((run) =>
    claims.flatMap((total) => {
      if (total.value === null) return []
      const parts = partsOf(
        total.value,
        run.filter((claim) => claim !== total),
        (claim) => claim.value,
      )
      return parts === null ? [] : [{ total, parts }]
    }),
  )
}

/** Values are set beside many totals; their bounds are reckoned once. */
const boundsOnce = new WeakMap<ClaimValue, Bounds | null>()

function boundsOf(value: ClaimValue): Bounds | null {
  const held = boundsOnce.get(value)
  if (held !== undefined) return held
  const bounds = roundedBounds(value)
  boundsOnce.set(value, bounds)
  return bounds
}

const fits = (a: ClaimValue, b: ClaimValue): boolean => {
  const [x, y] = [boundsOf(a), boundsOf(b)]
  return x !== null && y !== null && boundsMeet(x, y)
}

/** The decomposition under which one of two values is a part of the other, or null. */
export function partOf(a: ClaimValue, b: ClaimValue, known: readonly Decomposition[]): Decomposition | null {
  for (const decomposition of known) {
    const total = decomposition.total.value
    if (total === null || !comparable(total, a)) continue
    const isPart = (value: ClaimValue) =>
      decomposition.parts.some((part) => part.value !== null && fits(part.value, value))
    if ((fits(total, a) && isPart(b)) || (fits(total, b) && isPart(a))) return decomposition
  }
  return null
}
