// How a dataset calls the pack's places: by the code that the pack gives, else by the code under which the dataset
// lists the place's name inside the same larger place.
import type { Dataset, Series } from '../model/index.js'
import type { Pack, Place } from '../packs/schema.js'

const plain = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** The codes of listed names, by the code of what they lie in. */
type NameIndex = ReadonlyMap<string, ReadonlyMap<string, string>>

const indexes = new WeakMap<readonly Series[], NameIndex>()

function indexOf(series: readonly Series[]): NameIndex {
  const held = indexes.get(series)
  if (held !== undefined) return held
  const index = new Map<string, Map<string, string>>()
  for (const { within, place, placeName } of series) {
    if (within === null || place === null || placeName === null) continue
    const names = index.get(within) ?? new Map<string, string>()
    index.set(within, names)
    const name = plain(placeName)
    if (!names.has(name)) names.set(name, place)
  }
  indexes.set(series, index)
  return index
}

/**
 * The code of a place in a dataset.
 *
 * @param series the dataset's, the same list each time
 * @returns null for all that the dataset covers, undefined where the dataset has no such place
 */
export function codeIn(
  { covers, placeCodes }: Dataset,
  place: Place,
  pack: Pack,
  series: readonly Series[],
): string | null | undefined {
  if (place.id === covers) return null
  if (placeCodes === undefined) return undefined
  const own = place.identifiers[placeCodes]
  if (own !== undefined) return own
  const around = pack.places.find(({ id }) => id === place.within)?.identifiers[placeCodes]
  const listed = around === undefined ? undefined : indexOf(series).get(around)
  const names = [place.name, ...place.aliases].map(plain)
  return (
    names.map((name) => listed?.get(name)).find((code) => code !== undefined) ??
    names.map((name) => codeOfLonger(name, listed)).find((code) => code !== undefined)
  )
}

/** "Ecatepec" is listed by its full name; the code holds where only one name begins so. */
function codeOfLonger(name: string, listed: ReadonlyMap<string, string> | undefined): string | undefined {
  const longer = [...(listed ?? [])].filter(([full]) => full.startsWith(`${name} de `))
  return longer.length === 1 ? longer[0]?.[1] : undefined
}
