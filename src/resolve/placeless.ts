// Numbers of an indicator that name no place. Which country is meant, what other texts tell of the same time may say.
import type { LightClaim } from '../model/index.js'
import type { Pack } from '../packs/schema.js'

/** The numbers of one indicator in one place. */
export interface Family {
  readonly claims: LightClaim[]
  readonly place: string | null
}

function byDocument(claims: readonly LightClaim[]): Iterable<readonly LightClaim[]> {
  const documents = new Map<string, LightClaim[]>()
  for (const claim of claims) {
    const known = documents.get(claim.document)
    if (known === undefined) documents.set(claim.document, [claim])
    else known.push(claim)
  }
  return documents.values()
}

/** A number with its time, by which what one text tells is known again in another. */
const timedNumber = ({ value, period }: LightClaim): string | null =>
  value?.value == null || period === null || value.value === Math.round(value.value / 10) * 10
    ? null
    : `${value.attribute}|${value.unit}|${value.value}|${period.interval.start}/${period.interval.end}`

/**
 * Numbers of an indicator that name no place: where others tell it of one place alone, they are of it; else those of a
 * document are of the one place of which the same number is told for the same time.
 */
export function joinPlaceless(families: Map<string, Family>, pack: Pack): void {
  for (const { id } of pack.indicators) {
    const none = `${id}|`
    const placeless = families.get(none)
    if (placeless === undefined) continue
    const placed = [...families.keys()].filter((key) => key !== none && key.startsWith(none)).sort()
    const [only] = placed
    if (only === undefined) continue
    const target = placed.length === 1 ? () => only : placeByNumbers(families, placed)
    const left: LightClaim[] = []
    for (const own of byDocument(placeless.claims)) {
      const key = target(own)
      if (key === null) left.push(...own)
      else families.get(key)?.claims.push(...own)
    }
    if (left.length === 0) families.delete(none)
    else families.set(none, { ...placeless, claims: left })
  }
}

/** Tells the one family of which a document's numbers are told for the same times; null where none or several are. */
function placeByNumbers(families: ReadonlyMap<string, Family>, placed: readonly string[]) {
  const told = new Map<string, Set<string>>()
  for (const key of placed)
    for (const claim of families.get(key)?.claims ?? []) {
      const number = timedNumber(claim)
      if (number !== null) told.set(number, (told.get(number) ?? new Set()).add(key))
    }
  return (claims: readonly LightClaim[]): string | null => {
    const keys = new Set(claims.flatMap((claim) => [...(told.get(timedNumber(claim) ?? '') ?? [])]))
    return keys.size === 1 ? ([...keys][0] ?? null) : null
  }
}
