// What keeps two stories apart: kinds of happening, things, places, sides, days and numbers that cannot be of one.
import type { ClaimValue } from '../model/index.js'
import { boundsMeet, comparable, daysApartInAnyYear, roundedBounds } from '../model/index.js'
import type { Grounds } from './grounds.js'
import { isOfBlow, type Story } from './story.js'

/** Reports give the day of the event or the day of its announcement; that far apart they still mean one. */
export const DAYS_OF_REPORTING = 3

/** Whether acts of both may be parts of one happening. */
export const kindsMeet = (a: Story, b: Story): boolean =>
  a.kinds.length === 0 || b.kinds.length === 0 || a.kinds.some((kind) => b.kinds.includes(kind))

/** Kinds of things of which two happenings of two are never one; people and buildings are called by too many names. */
const THINGS = new Set(['substance', 'good', 'weapon'])

/** Whether of two lists of objects some are of one such kind and none are akin. Stories are asked this over and over. */
function clash(
  x: readonly string[],
  y: readonly string[],
  kinds: ReadonlySet<string> | null,
  grounds: Grounds,
): boolean {
  let ofOneKind = false
  for (const object of x) {
    const kind = grounds.telling(object)
    if (kind === null || kinds?.has(kind) === false) continue
    for (const other of y) {
      const second = grounds.telling(other)
      if (second === null || kinds?.has(second) === false) continue
      if (object === other || grounds.akin(object, other)) return false
      ofOneKind ||= kind === second
    }
  }
  return ofOneKind
}

/**
 * Whether two stories can be of one thing. What is counted decides where both count something; else what they name, some
 * of which must lie within some of the other, or be of no kind that the other names too. What befalls people befalls all kinds
 * of them.
 */
export const objectsMeet = (a: Story, b: Story, grounds: Grounds): boolean =>
  a.counted.length > 0 && b.counted.length > 0
    ? !clash(a.counted, b.counted, isOfBlow(a, grounds) || isOfBlow(b, grounds) ? THINGS : null, grounds)
    : !clash(a.objects, b.objects, THINGS, grounds)

/** The country of a story's place, as the pack or its text tells it. */
const countryOf = ({ place, country }: Story, { isCountry, isLocal, side }: Grounds['geography']): string | null =>
  place !== null && (isCountry(place) || isLocal(place)) ? side(place) : country

/** Whether two stories can be of one place. An act between two countries lies in either. */
export function placesMeet(a: Story, b: Story, grounds: Grounds): boolean {
  const { geography } = grounds
  if (a.place === null || b.place === null || geography.compatible(a.place, b.place)) return true
  const [one, other] = [countryOf(a, geography), countryOf(b, geography)]
  if (one === null || other === null) return true
  const takesPart = (country: string, story: Story) => [...story.agentSides, ...story.patientSides].includes(country)
  // A town that no pack knows may be any of its country.
  if (one === other) return a.country !== null || b.country !== null
  // What befalls one country takes no part in another.
  if (isOfBlow(a, grounds) || isOfBlow(b, grounds)) return false
  return a.kinds.length === 0 || b.kinds.length === 0 || takesPart(one, b) || takesPart(other, a)
}

/** Whether two lists of sides can be one; where one is empty they can. */
export const sidesMeet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((side) => b.includes(side))

/** Two values of one kind that cannot be one number. */
const differ = (a: ClaimValue, b: ClaimValue): boolean => {
  if (!comparable(a, b)) return false
  const x = roundedBounds(a)
  const y = roundedBounds(b)
  return x !== null && y !== null && !boundsMeet(x, y)
}

/** Whether the numbers of the two are of one kind and none can be one. */
export const valuesClash = (a: readonly ClaimValue[], b: readonly ClaimValue[]): boolean =>
  a.some((x) => b.some((y) => differ(x, y))) && !a.some((x) => b.some((y) => comparable(x, y) && !differ(x, y)))

/** Whether some number of each may be one. */
export const valuesMeet = (a: readonly ClaimValue[], b: readonly ClaimValue[]): boolean =>
  a.some((x) => b.some((y) => comparable(x, y) && x.value !== null && y.value !== null && !differ(x, y)))

/** Whether nothing the document says forbids that both are one happening. */
export function mayBeOne(a: Story, b: Story, grounds: Grounds): boolean {
  return (
    a.type === b.type &&
    a.real === b.real &&
    grounds.scopesMeet(a.type, a.scope, b.scope) &&
    objectsMeet(a, b, grounds) &&
    sidesMeet(a.agentSides, b.agentSides) &&
    placesMeet(a, b, grounds) &&
    (a.when === null || b.when === null || daysApartInAnyYear(a.when, b.when) === 0) &&
    !valuesClash(a.values, b.values)
  )
}
