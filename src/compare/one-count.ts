// Whether two counts can be of one thing. Every report of a happening is full of numbers of people: the dead, the
// trapped, those who were aboard, the families that were paid. Two of them are set beside each other only where the texts
// say of both what they count, by a noun or by what befell those who are counted, or where the numbers themselves agree.
import { boundsMeet, readingsOf, statedBounds } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { stemsOf } from '../packs/stems.js'
import { before, behind, numberSpan, saysOneOf, wordsOf } from './clause.js'
import { OTHERS } from './counting-words.js'
import { oneFate, outcomeOf, presenceOf, roleOf } from './fates.js'
import type { Valued } from './verdict.js'

/** Below this, equal numbers of people are met by chance. */
const TELLING = 10
/** Crowds of so many are told of one thing in a report, if of any. */
export const CROWD = 100

/** Words behind a number that add it to another one, and before it. English, Spanish. */
const MORE =
  /\d\S*\s(?:more|additional|further|extra|new|más|nuev[oa]s)\s|^\p{L}+\s(?:more|más)\s|\b(?:additional|further|extra|adicional(?:es)?)\b/u
const MORE_AHEAD = /\b(?:additional|further|extra)\s$/iu

/** Words behind a number that is of those told before. */
const OF_THOSE = /^\s*(?:of (?:them|those|these)|de (?:ellos|ellas|estos|estas))\b/iu

/** Units that leave open what is counted. */
const OPEN: ReadonlySet<string | null> = new Set([null, 'other', 'otro', 'person'])
/** A noun that a bare number takes from the number before it is one or two words long; more words are a clause. */
const NOUN_WORDS = 2

/** The stem of the noun that a count is of; null where the text gives none but "people" or "others". */
export function nounOf({ value: { unit }, counted }: Valued): string | null {
  if (!OPEN.has(unit)) return stemsOf(unit ?? '').at(-1) ?? null
  if (unit !== null) return null
  const stems = stemsOf(counted)
  return stems.length > NOUN_WORDS ? null : (stems.at(-1) ?? null)
}

/** Bosses here and criminals there may be the same people where the numbers fit; where they differ, who can tell. */
export function valuesFit(a: Valued, b: Valued): boolean {
  const [x, y] = [statedBounds(a.value), statedBounds(b.value)]
  return x !== null && y !== null && boundsMeet(x, y)
}

const kindOf = (id: string | null, pack: Pack): string | null =>
  pack.objects.find((object) => object.id === id)?.kind ?? null

/** Places that are counted, which no pack need know: "killings fell in 23 states". English, Spanish. */
const PLACES_COUNTED: ReadonlySet<string | null> = new Set([
  'state',
  'province',
  'region',
  'district',
  'county',
  'country',
  'city',
  'town',
  'municipality',
  'estado',
  'provincia',
  'región',
  'distrito',
  'país',
  'ciudad',
  'municipio',
  'entidad',
])

/** Whether the noun of the number itself is no word for people: what is said of the dead beside it is not said of it. */
function isThing(claim: Valued, pack: Pack): boolean {
  if (PLACES_COUNTED.has(claim.value.unit)) return true
  const kind = kindOf(claim.countedObject, pack)
  return !OPEN.has(claim.value.unit) && kind !== null && kind !== 'people'
}

/** People on whom one kind of act was done. */
const isOneAct = (a: Valued, b: Valued): boolean =>
  a.value.unit === 'person' && b.value.unit === 'person' && a.eventType !== null && a.eventType === b.eventType

/** "24 others", "28 other prisoners". */
const isOthers = ({ value }: Valued): boolean => saysOneOf(wordsOf(value.words), OTHERS)

/** "Three of them". */
const isPartitive = (claim: Valued): boolean => OF_THOSE.test(behind(claim, numberSpan(claim)))

/** "Nine more bodies" are counted on top of those before; all that there are is another number. */
const isMore = (claim: Valued): boolean =>
  claim.value.approx === 'exact' &&
  (MORE.test(claim.value.words) || MORE_AHEAD.test(before(claim, numberSpan(claim)).slice(-12)))

/** One number that is told on top of others in one text, and without them in another. */
export const isMoreOfOne = (a: Valued, b: Valued): boolean =>
  isMore(a) !== isMore(b) && valuesFit(a, b) && Math.min(sizeOf(a), sizeOf(b)) >= CROWD

/** Towns here and villages there are one object of the pack; people are none. */
const oneObject = (a: Valued, b: Valued): boolean =>
  a.countedObject !== null && a.countedObject !== 'person' && a.countedObject === b.countedObject

const sizeOf = ({ value }: Valued): number => Math.max(...readingsOf(value), statedBounds(value)?.low ?? 0)

/** What a count says of those whom it counts. */
const fateOf = (claim: Valued, pack: Pack): string | null =>
  isThing(claim, pack) ? null : (outcomeOf(claim) ?? presenceOf(claim))

/** Whether two counts can be of one thing, as far as their words tell. */
export function mayBeOneCount(a: Valued, b: Valued, pack: Pack): boolean {
  if (isMore(a) !== isMore(b)) return isMoreOfOne(a, b)
  const [x, y] = [fateOf(a, pack), fateOf(b, pack)]
  const [p, q] = [roleOf(a), roleOf(b)]
  if (p !== null && q !== null && p !== q) return false
  if (x !== null && y !== null) return x === y
  const [noun, other] = [nounOf(a), nounOf(b)]
  const least = Math.min(sizeOf(a), sizeOf(b))
  // Others are others of those told before, and "three of them" are so too.
  if (isOthers(a) || isOthers(b) || least >= CROWD) return true
  if (valuesFit(a, b) && (least >= TELLING || isPartitive(a) || isPartitive(b))) return true
  if (x === y && isOneAct(a, b)) return true
  // What befell the ones is told, and of the others it is not; or nothing is told of either but their number.
  return x === y && ((noun !== null && noun === other) || oneObject(a, b))
}

/** Whether a number that is a part of another one in its text may be counted as a whole elsewhere. */
export const mayBeOneWhole = (a: Valued, b: Valued): boolean =>
  valuesFit(a, b) ||
  isOthers(a) ||
  isOthers(b) ||
  oneFate(a, b) ||
  Math.min(sizeOf(a), sizeOf(b)) >= CROWD ||
  (nounOf(a) !== null && nounOf(a) === nounOf(b))
