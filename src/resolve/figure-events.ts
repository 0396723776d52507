// "Her 10,000-troop response" tells no sending of troops, yet its number is that of one. Such a figure joins the only
// occurrence of its indicator that has the same number of the same things.
import type { LightClaim, LightGroup } from '../model/index.js'
import { comparable, readingsOf } from '../model/index.js'
import type { Grounds } from './grounds.js'

/** A number up to here is shared by chance. */
const TELLING_NUMBER = 100

function sameNumber(a: LightClaim, b: LightClaim, grounds: Grounds): boolean {
  if (a.value === null || b.value === null || !comparable(a.value, b.value)) return false
  if (a.value.approx !== 'exact' || b.value.approx !== 'exact') return false
  const [x, y] = [readingsOf(a.value)[0], readingsOf(b.value)[0]]
  if (x === undefined || x !== y || x <= TELLING_NUMBER) return false
  const [one, other] = [a.countedObject, b.countedObject]
  if (one === null || other === null) return false
  return grounds.objectChain(one).includes(other) || grounds.objectChain(other).includes(one)
}

/** By what an occurrence that has a figure's number is found; null for one that can be no number of an occurrence. */
const keyOf = ({ indicator, value }: LightClaim): string | null =>
  indicator === null || value === null ? null : `${indicator} ${readingsOf(value)[0]}`

const fits = (figure: LightClaim, claim: LightClaim, grounds: Grounds): boolean =>
  figure.indicator !== null &&
  figure.indicator === claim.indicator &&
  figure.change?.kind !== 'relative' &&
  (figure.modality === 'actual' || figure.modality === 'ongoing') ===
    (claim.modality === 'actual' || claim.modality === 'ongoing') &&
  grounds.geography.compatible(figure.place, claim.place) &&
  sameNumber(figure, claim, grounds)

/** The occurrences with the figures that joined them, and the ids of these. */
export function joinFigures(
  occurrences: readonly LightGroup[],
  figures: readonly LightClaim[],
  grounds: Grounds,
): { readonly occurrences: LightGroup[]; readonly taken: ReadonlySet<string> } {
  const byNumber = new Map<string, LightGroup[]>()
  for (const group of occurrences)
    for (const claim of group.claims) {
      const key = keyOf(claim)
      if (key === null) continue
      const known = byNumber.get(key)
      if (known === undefined) byNumber.set(key, [group])
      else if (known.at(-1) !== group) known.push(group)
    }
  const added = new Map<string, LightClaim[]>()
  const taken = new Set<string>()
  for (const figure of figures) {
    const candidates = (byNumber.get(keyOf(figure) ?? '') ?? []).filter((group) =>
      group.claims.some((claim) => claim.document !== figure.document && fits(figure, claim, grounds)),
    )
    const [only] = candidates
    if (only === undefined || candidates.length > 1) continue
    added.set(only.id, [...(added.get(only.id) ?? []), figure])
    taken.add(figure.id)
  }
  const withAdded = (group: LightGroup): LightGroup => {
    const figures = added.get(group.id)
    return figures === undefined ? group : { ...group, claims: [...group.claims, ...figures] }
  }
  return { occurrences: occurrences.map(withAdded), taken }
}
