// Finds totals that are the sum of parts one document names side by side, so that a part is never taken for a rival
// of its total: 300 kg and 800 kg beside 1.1 tonnes.
import type { Bounds, Claim, ClaimValue } from '../model/index.js'
import { boundsMeet, commonUnit, comparable, readingsOf, roundedBounds } from '../model/index.js'

/** A total with the parts that one document gives for it. */
export interface Decomposition {
  readonly total: Claim
  readonly parts: readonly Claim[]
}

/** More parts than this are summed by chance. */
const MOST_PARTS = 4
/** Parts of one whole are told in neighbouring sentences. */
const REACH = 1
/** How far the sum may miss the total, as a share of it. */
const SUM_TOLERANCE = 0.02

interface Valued {
  readonly claim: Claim
  readonly value: ClaimValue
  readonly size: number
}

function valued(claims: readonly Claim[]): Valued[] {
  return claims.flatMap((claim) => {
    const size = claim.value === null ? undefined : readingsOf(claim.value)[0]
    return claim.value === null || size === undefined || size <= 0 ? [] : [{ claim, value: claim.value, size }]
  })
}

/** One of each size: "660 pounds (300 kilograms)" names one part twice. The one in the common unit stands, else the first. */
function distinct(list: readonly Valued[]): Valued[] {
  const common = (item: Valued) => (item.value.unit === commonUnit(item.value.unit) ? 0 : 1)
  const kept: Valued[] = []
  for (const item of [...list].sort((a, b) => common(a) - common(b)))
    if (!kept.some((other) => Math.abs(other.size - item.size) <= 0.02 * item.size)) kept.push(item)
  return kept.sort((a, b) => a.claim.trigger.start - b.claim.trigger.start)
}

function* subsets(items: readonly Valued[], from = 0, chosen: readonly Valued[] = []): Generator<readonly Valued[]> {
  if (chosen.length >= 2) yield chosen
  if (chosen.length === MOST_PARTS) return
  for (let i = from; i < items.length; i++) yield* subsets(items, i + 1, [...chosen, items[i] as Valued])
}

const near = (a: Claim, b: Claim): boolean => Math.abs(a.sentenceIndex - b.sentenceIndex) <= REACH

/** Every total of the group that neighbouring numbers of one document add up to. */
export function decompositions(claims: readonly Claim[]): Decomposition[] {
  const all = valued(claims)
  const byDocument = new Map<string, Valued[]>()
  for (const item of all) byDocument.set(item.claim.document, [...(byDocument.get(item.claim.document) ?? []), item])
  const found: Decomposition[] = []
  for (const items of byDocument.values()) {
    for (const parts of subsets(distinct(items).slice(0, 12))) {
      const first = parts[0] as Valued
      if (!parts.every((part) => comparable(part.value, first.value) && near(part.claim, first.claim))) continue
      const sum = parts.reduce((total, part) => total + part.size, 0)
      for (const total of all) {
        if (parts.includes(total) || !comparable(total.value, first.value)) continue
        if (Math.abs(total.size - sum) > SUM_TOLERANCE * sum || total.size <= Math.max(...parts.map((p) => p.size)))
          continue
        found.push({ total: total.claim, parts: parts.map((part) => part.claim) })
      }
    }
  }
  return found
}

const fits = (a: ClaimValue, b: ClaimValue): boolean => {
  const [x, y]: readonly (Bounds | null)[] = [roundedBounds(a), roundedBounds(b)]
  return x != null && y != null && boundsMeet(x, y)
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
