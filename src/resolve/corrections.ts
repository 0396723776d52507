// What people decided on groups: which are one, what is none of a group, how a group is called. Decisions name claims,
// never groups, so that they hold however the claims are brought together next time.
import type { LightClaim, LightGroup } from '../model/index.js'

/** One decision on groups; its claims are known by the hash of their text and their place in it. */
export type GroupCorrection =
  | { readonly action: 'join'; readonly claims: readonly string[] }
  | { readonly action: 'split'; readonly claims: readonly string[] }
  | { readonly action: 'label'; readonly claims: readonly string[]; readonly what: string }

/** How a claim is known over re-readings. */
export type ClaimAnchor = (claim: LightClaim) => string

const inOrder = (a: LightClaim, b: LightClaim): number =>
  (a.published ?? '9999').localeCompare(b.published ?? '9999') ||
  a.document.localeCompare(b.document) ||
  a.trigger.start - b.trigger.start ||
  a.id.localeCompare(b.id)

/** The group under the id that its claims give it. */
function named(group: LightGroup, claims: readonly LightClaim[]): LightGroup {
  const ordered = [...claims].sort(inOrder)
  return {
    ...group,
    id: `${group.kind === 'occurrence' ? 'o' : 's'}:${(ordered[0] as LightClaim).id}`,
    claims: ordered,
  }
}

/** Occurrences before statistics, the larger before the smaller: the first gives the whole its kind and its words. */
const byWeight = (a: LightGroup, b: LightGroup): number =>
  a.kind.localeCompare(b.kind) || b.claims.length - a.claims.length || a.id.localeCompare(b.id)

function join(groups: readonly LightGroup[], isMeant: (claim: LightClaim) => boolean): readonly LightGroup[] {
  const meant = groups.filter((group) => group.claims.some(isMeant)).sort(byWeight)
  const [first] = meant
  if (first === undefined || meant.length < 2) return groups
  const whole = named(
    first,
    meant.flatMap((group) => group.claims),
  )
  return [...groups.filter((group) => !meant.includes(group)), whole]
}

function split(groups: readonly LightGroup[], isMeant: (claim: LightClaim) => boolean): readonly LightGroup[] {
  const parted = groups.filter((group) => group.claims.some(isMeant)).sort(byWeight)
  const [first] = parted
  const taken = parted.flatMap((group) => group.claims.filter(isMeant))
  if (first === undefined || parted.every((group) => group.claims.every(isMeant))) return groups
  const rest = groups.flatMap((group) => {
    if (!parted.includes(group)) return [group]
    const left = group.claims.filter((claim) => !isMeant(claim))
    return left.length === 0 ? [] : [named(group, left)]
  })
  const place = taken.find((claim) => claim.place !== null)?.place ?? first.place
  return [...rest, named({ ...first, place }, taken)]
}

/** The groups as people corrected them: joined and split in the order in which they decided, and then named. */
export function correctedGroups(
  groups: readonly LightGroup[],
  corrections: readonly GroupCorrection[],
  anchorOf: ClaimAnchor,
): readonly LightGroup[] {
  let corrected = groups
  // A name stays with its claims, whatever is joined to them later.
  const isLabel = ({ action }: GroupCorrection) => action === 'label'
  for (const correction of [...corrections.filter((one) => !isLabel(one)), ...corrections.filter(isLabel)]) {
    const claims = new Set(correction.claims)
    const isMeant = (claim: LightClaim) => claims.has(anchorOf(claim))
    if (correction.action === 'join') corrected = join(corrected, isMeant)
    else if (correction.action === 'split') corrected = split(corrected, isMeant)
    else
      corrected = corrected.map((group) => (group.claims.some(isMeant) ? { ...group, what: correction.what } : group))
  }
  return corrections.length === 0
    ? groups
    : [...corrected].sort((a, b) => a.kind.localeCompare(b.kind) || a.id.localeCompare(b.id))
}
