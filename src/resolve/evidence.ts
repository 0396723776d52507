// Whether two stories tell one happening. Kind, objects, sides, place and time can each exclude; what joins is evidence
// that adds up, in two ways: by what the acts are (points), and by marks that few documents have. The weights are stated
// here and in `marks.ts` and nowhere else.
import type { ClaimValue } from '../model/index.js'
import {
  boundsMeet,
  comparable,
  daysApart,
  intersects,
  lengthInDays,
  partsOf,
  readingsOf,
  statedBounds,
} from '../model/index.js'
import { DAYS_OF_REPORTING, kindsMeet, objectsMeet, placesMeet, sidesMeet, valuesClash } from './fitting.js'
import type { Grounds } from './grounds.js'
import type { MarkedStory } from './marked-stories.js'
import type { Rarity } from './marks.js'
import type { Story } from './story.js'

/** Evidence that two stories tell one happening, in points. */
const POINTS = {
  sameObject: 1,
  relatedObject: 0.5,
  samePlace: 1,
  sameDays: 2,
  sameMonth: 1,
  sameNumber: 2,
  fittingBounds: 1,
  likeSize: 0.5,
  clashingNumber: -2,
  namedPerson: 2,
  sameAgents: 0.5,
  samePatients: 0.5,
} as const

/** From here on two stories are one. */
export const ENOUGH = 1
/** How many points, and how much of marks, are enough by themselves. */
const ENOUGH_POINTS = 3
const ENOUGH_MARKS = 12
/** With a number or a person in common, a date may be wrong by this much; it is then shown as a difference. */
export const DAYS_WITH_STRONG_EVIDENCE = 45
/** A number up to here is shared by chance too often to count as a mark of one event. */
const TELLING_NUMBER = 3
/** What stands around two stories says less than they themselves. */
const CONTEXT = 0.4
/** However many words two texts share, more than this they do not say. */
const MOST_WORDS = 25
/** Days between two reports of one piece of news, and the bonus for it; and when two reports are of other times. */
const NEWS_DAYS = 3
const NEWS = 1.5
const OTHER_NEWS_DAYS = 60
const OTHER_NEWS = -3

interface Evidence {
  readonly points: number
  readonly strong: boolean
}

function numberEvidence(a: readonly ClaimValue[], b: readonly ClaimValue[]): Evidence {
  let points = 0
  let strong = false
  let met = false
  for (const x of a)
    for (const y of b) {
      if (!comparable(x, y)) continue
      const [xs, ys] = [readingsOf(x), readingsOf(y)]
      const equal = xs.some((m) => ys.some((n) => Math.abs(m - n) <= 0.02 * Math.max(m, n)))
      const exact = x.approx === 'exact' && y.approx === 'exact'
      const [p, q] = [statedBounds(x), statedBounds(y)]
      if (equal) {
        met = true
        const telling = Math.max(...xs) > TELLING_NUMBER
        points = Math.max(points, telling ? POINTS.sameNumber : POINTS.fittingBounds)
        strong ||= telling && exact && x.attribute !== 'share'
      } else if (p !== null && q !== null && boundsMeet(p, q)) {
        met = true
        points = Math.max(points, POINTS.fittingBounds)
      } else if (xs.some((m) => ys.some((n) => Math.max(m, n) <= 1.5 * Math.min(m, n)))) {
        met = true
        points = Math.max(points, POINTS.likeSize)
      }
    }
  // The parts of a total are as good a mark of it as the total itself.
  const addsUp = (totals: readonly ClaimValue[], parts: readonly ClaimValue[]) =>
    parts.length > 1 && totals.some((total) => partsOf(total, parts, (part) => part) !== null)
  if (addsUp(a, b) || addsUp(b, a)) return { points: POINTS.sameNumber, strong: true }
  return met || !valuesClash(a, b) ? { points, strong } : { points: POINTS.clashingNumber, strong: false }
}

/** Whether kind, reality, scope, sides, objects or place keep two stories apart. */
function apart(a: Story, b: Story, grounds: Grounds): boolean {
  const bare = a.kinds.length === 0 || b.kinds.length === 0
  if ((a.real !== b.real && !bare) || !placesMeet(a, b, grounds)) return true
  if (!kindsMeet(a, b) && !grounds.kin(a.type, b.type)) return true
  if (a.type === b.type && a.type !== '' && !grounds.scopesMeet(a.type, a.scope, b.scope)) return true
  if (a.indicator !== null && b.indicator !== null && a.indicator !== b.indicator) return true
  return !objectsMeet(a, b, grounds) || !sidesMeet(a.agentSides, b.agentSides)
}

const daysBetween = (a: Story, b: Story): number => (a.when === null || b.when === null ? 0 : daysApart(a.when, b.when))

/** The points for what the acts are, as a share of what is enough; null where they say nothing. */
function pointsFor(a: Story, b: Story, numbers: Evidence, grounds: Grounds): number | null {
  if (a.kinds.length === 0 || b.kinds.length === 0 || !grounds.kin(a.type, b.type)) return null
  const shared = a.named.some((name) => b.named.includes(name))
  const strong = numbers.strong || shared
  // A surrender told as an arrest is one act only where a number or a person says so.
  if (a.type !== b.type && !strong) return null
  let points = numbers.points + (shared ? POINTS.namedPerson : 0)
  if (a.objects.length > 0 && b.objects.length > 0)
    points += a.objects.some((object) => b.objects.includes(object)) ? POINTS.sameObject : POINTS.relatedObject
  const { isCountry } = grounds.geography
  if (a.place !== null && b.place !== null && !isCountry(a.place) && !isCountry(b.place)) points += POINTS.samePlace
  if (a.agentSides.some((side) => b.agentSides.includes(side))) points += POINTS.sameAgents
  if (a.patientSides.some((side) => b.patientSides.includes(side))) points += POINTS.samePatients
  if (a.when !== null && b.when !== null) {
    const longest = Math.max(lengthInDays(a.when) ?? 1e6, lengthInDays(b.when) ?? 1e6)
    if (longest <= 2 * DAYS_OF_REPORTING) points += POINTS.sameDays
    else if (longest <= 31 && intersects(a.when, b.when)) points += POINTS.sameMonth
  }
  // A common kind of event between common actors is no evidence without a time, a number or a person.
  return strong || numbers.points > 0 || (a.when !== null && b.when !== null) ? points / ENOUGH_POINTS : null
}

/** What marks in common weigh, words only up to a point. */
class SharedMarks {
  #words = 0
  #others = 0

  add(mark: number, rarity: Rarity): void {
    if (rarity.isWord(mark)) this.#words += rarity.weightOf(mark)
    else this.#others += rarity.weightOf(mark)
  }

  get weight(): number {
    return this.#others + Math.min(this.#words, MOST_WORDS)
  }
}

/** The weight of the marks that both stories have, and of those that stand around both. */
function sharedWeight(a: MarkedStory['marks'], b: MarkedStory['marks'], rarity: Rarity): number {
  const own = new SharedMarks()
  const around = new SharedMarks()
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number]
    const [mark, other] = [x >>> 1, y >>> 1]
    if (mark === other) {
      around.add(mark, rarity)
      if ((x & y & 1) === 1) own.add(mark, rarity)
    }
    if (mark <= other) i++
    if (other <= mark) j++
  }
  return own.weight + CONTEXT * around.weight
}

function newsOf(a: Story, b: Story): number {
  if (a.published === null || b.published === null) return 0
  const days = daysApart({ start: a.published, end: a.published }, { start: b.published, end: b.published })
  return days <= NEWS_DAYS ? NEWS : days > OTHER_NEWS_DAYS ? OTHER_NEWS : 0
}

/** The marks two stories share, as a share of what is enough. */
export function marksFor(a: MarkedStory, b: MarkedStory, rarity: Rarity): number {
  return (sharedWeight(a.marks, b.marks, rarity) + newsOf(a, b)) / ENOUGH_MARKS
}

/** The evidence that two stories of two documents tell one happening (1 is enough), or null where something excludes it. */
export function evidence(a: MarkedStory, b: MarkedStory, rarity: Rarity, grounds: Grounds): number | null {
  if (a.document === b.document || apart(a, b, grounds)) return null
  const numbers = numberEvidence(a.values, b.values)
  const strong = numbers.strong || a.named.some((name) => b.named.includes(name))
  if (daysBetween(a, b) > (strong ? DAYS_WITH_STRONG_EVIDENCE : DAYS_OF_REPORTING)) return null
  const points = pointsFor(a, b, numbers, grounds) ?? 0
  // Of one thing many speak on many days; that their words are alike does not make it one act of speech.
  if ([a, b].some(({ type }) => type !== '' && grounds.isSpeech(type))) return points
  return Math.max(marksFor(a, b, rarity), points)
}
