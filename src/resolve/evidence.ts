// Whether two stories tell one happening. Kind, objects, sides, place and time can each exclude; what joins is evidence
// that adds up, in two ways: by what the acts are (points), and by marks that few documents have. The weights are stated
// here and in `marks.ts` and nowhere else.
import type { ClaimValue } from '../model/index.js'
import {
  boundsMeet,
  comparable,
  daysApartInAnyYear,
  inOneYear,
  lengthInDays,
  partsOf,
  readingsOf,
  statedBounds,
} from '../model/index.js'
import { DAYS_OF_REPORTING, kindsMeet, objectsMeet, placesMeet, sidesMeet, valuesClash } from './fitting.js'
import type { Grounds } from './grounds.js'
import type { MarkedStory } from './marked-stories.js'
import type { Rarity } from './marks.js'
import { isOfBlow, OWED, type Story } from './story.js'

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
/** How much of words and names, where one thing would keep two stories apart. */
const ENOUGH_WRITTEN = 8
/** With a number or a person in common, a date may be wrong by this much; it is then shown as a difference. */
export const DAYS_WITH_STRONG_EVIDENCE = 45
/**
 * What goes on, such as an offensive or a search, is told of other days; with so much more than enough of marks in common,
 * days may lie this far apart. So may a day that no sentence of the story states.
 */
const DAYS_OF_NEWS = 14
const MARKS_OF_NEWS = 1.5
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

/** What acts of one kind are, and what marks them, bear each other out: the lesser of the two counts with this. */
const BOTH = 0.3

interface Evidence {
  readonly points: number
  readonly strong: boolean
}

const NO_NUMBERS: Evidence = { points: 0, strong: false }

/** Whether a reading of one value stands so to a reading of the other; asked of very many pairs. */
function someStand(xs: readonly number[], ys: readonly number[], stand: (m: number, n: number) => boolean): boolean {
  for (const m of xs) for (const n of ys) if (stand(m, n)) return true
  return false
}

const equal = (m: number, n: number): boolean => Math.abs(m - n) <= 0.02 * Math.max(m, n)
const alike = (m: number, n: number): boolean => Math.max(m, n) <= 1.5 * Math.min(m, n)

/** The points for two comparable values; nothing where they clash. */
function pointsOfValues(x: ClaimValue, y: ClaimValue): number {
  const xs = readingsOf(x)
  const ys = readingsOf(y)
  if (someStand(xs, ys, equal)) return Math.max(...xs) > TELLING_NUMBER ? POINTS.sameNumber : POINTS.fittingBounds
  const p = statedBounds(x)
  const q = statedBounds(y)
  if (p !== null && q !== null && boundsMeet(p, q)) return POINTS.fittingBounds
  return someStand(xs, ys, alike) ? POINTS.likeSize : 0
}

/** The parts of a total are as good a mark of it as the total itself. */
const addsUp = (totals: readonly ClaimValue[], parts: readonly ClaimValue[]): boolean =>
  parts.length > 1 && totals.some((total) => partsOf(total, parts, (part) => part) !== null)

function numberEvidence(a: readonly ClaimValue[], b: readonly ClaimValue[]): Evidence {
  if (a.length === 0 || b.length === 0) return NO_NUMBERS
  let points = 0
  let strong = false
  for (const x of a)
    for (const y of b) {
      if (!comparable(x, y)) continue
      const own = pointsOfValues(x, y)
      points = Math.max(points, own)
      strong ||= own === POINTS.sameNumber && x.approx === 'exact' && y.approx === 'exact' && x.attribute !== 'share'
    }
  if (strong) return { points, strong }
  if (addsUp(a, b) || addsUp(b, a)) return { points: POINTS.sameNumber, strong: true }
  return points > 0 || !valuesClash(a, b) ? { points, strong } : { points: POINTS.clashingNumber, strong: false }
}

/** A number up to here is told of many happenings of one time. */
const SEVERAL = 9

/** Whether both give one exact number that is told of few things: not a share, and not a handful. */
const shareNumber = (a: Story, b: Story): boolean =>
  a.values.some(
    (x) =>
      x.approx === 'exact' &&
      x.attribute !== 'share' &&
      b.values.some(
        (y) =>
          y.approx === 'exact' &&
          comparable(x, y) &&
          someStand(readingsOf(x), readingsOf(y), (m, n) => m > SEVERAL && equal(m, n)),
      ),
  )

/** What may keep two stories apart: nothing does, one thing that a text may tell wrongly does, or they cannot be one. */
type Fit = 'fits' | 'strained' | 'apart'

/** Whether one measures something and the other counts those who do what goes on: such a count would measure it itself. */
const measuresOther = ({ indicator }: Story, { type, claims }: Story, grounds: Grounds): boolean =>
  indicator !== null && grounds.goesOn(type) && !claims.some((claim) => claim.indicator === indicator)

/**
 * Whether scope, sides, objects, kind, reality or place keep two stories apart. Of kind, reality and place one may be
 * told otherwise where both give one telling number; their own words and names must then say that they are one.
 */
function fitOf(a: Story, b: Story, grounds: Grounds): Fit {
  if ((a.type === OWED) !== (b.type === OWED)) return 'apart'
  const bare = a.kinds.length === 0 || b.kinds.length === 0
  let wrong = a.real === b.real || bare ? 0 : 1
  if (!kindsMeet(a, b) && !grounds.kin(a.type, b.type)) wrong++
  if (wrong < 2 && !placesMeet(a, b, grounds)) wrong++
  if (wrong > 1 || (wrong === 1 && !shareNumber(a, b))) return 'apart'
  if (a.scope !== null && b.scope !== null && !grounds.scopesMeet(a.type, a.scope, b.scope)) return 'apart'
  if (a.indicator !== null && b.indicator !== null && a.indicator !== b.indicator) return 'apart'
  if (measuresOther(a, b, grounds) || measuresOther(b, a, grounds)) return 'apart'
  if (!objectsMeet(a, b, grounds) || !sidesMeet(a.agentSides, b.agentSides)) return 'apart'
  return wrong === 0 ? 'fits' : 'strained'
}

const countsMany = (value: ClaimValue): boolean =>
  value.attribute === 'count' && readingsOf(value).some((size) => size > SEVERAL)

/** Whether a story counts many of what goes on for days: such a count is told anew from day to day. */
const countsWhatGoesOn = ({ type, values }: Story, grounds: Grounds): boolean =>
  grounds.goesOn(type) && values.some(countsMany)

/** Whether one tells of what befell people, and the other of those whom it befell: they are found and counted for weeks. */
function countsAfterBlow(a: MarkedStory, b: MarkedStory, grounds: Grounds): boolean {
  const [blow, other] = isOfBlow(a, grounds) ? [a, b] : [b, a]
  if (!isOfBlow(blow, grounds) || isOfBlow(other, grounds) || blow.when === null || other.when === null) return false
  const [from, later] = inOneYear(blow.when, other.when).map(({ start }) => start)
  return later != null && later > (from ?? '') && other.values.some(countsMany)
}

function daysBetween({ days: a, when: x }: MarkedStory, { days: b, when: y }: MarkedStory): number {
  if (a !== null && b !== null) return Math.max(0, a.from - b.until, b.from - a.until)
  return x === null || y === null ? 0 : daysApartInAnyYear(x, y)
}

/** Whether neither is a country; two names that no pack knows exclude nothing, since a happening has several, but are no evidence. */
function mayBeOneTown(a: string, b: string, { geography: { isCountry, isLocal } }: Grounds): boolean {
  return !isCountry(a) && !isCountry(b) && (a === b || isLocal(a) || isLocal(b))
}

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
  if (a.place !== null && b.place !== null && mayBeOneTown(a.place, b.place, grounds)) points += POINTS.samePlace
  if (a.agentSides.some((side) => b.agentSides.includes(side))) points += POINTS.sameAgents
  if (a.patientSides.some((side) => b.patientSides.includes(side))) points += POINTS.samePatients
  if (a.when !== null && b.when !== null) {
    const longest = Math.max(lengthInDays(a.when) ?? 1e6, lengthInDays(b.when) ?? 1e6)
    if (longest <= 2 * DAYS_OF_REPORTING) points += POINTS.sameDays
    else if (longest <= 31 && daysApartInAnyYear(a.when, b.when) === 0) points += POINTS.sameMonth
  }
  // A common kind of event between common actors is no evidence without a time, a number or a person.
  return strong || numbers.points > 0 || (a.when !== null && b.when !== null) ? points / ENOUGH_POINTS : null
}

/** The weight of the marks that both stories have, and of those that stand around both; that of words only up to a point. */
function sharedWeight({ marks: a }: MarkedStory, { marks: b }: MarkedStory, rarity: Rarity): number {
  let ownWords = 0
  let ownOthers = 0
  let words = 0
  let others = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as number
    const y = b[j] as number
    const mark = x >>> 1
    const other = y >>> 1
    if (mark === other) {
      const weight = rarity.weightOf(mark)
      const own = (x & y & 1) === 1 ? weight : 0
      if (rarity.isWord(mark)) {
        words += weight
        ownWords += own
      } else {
        others += weight
        ownOthers += own
      }
    }
    if (mark <= other) i++
    if (other <= mark) j++
  }
  return ownOthers + Math.min(ownWords, MOST_WORDS) + CONTEXT * (others + Math.min(words, MOST_WORDS))
}

/** The weight of the words and names that both stories themselves have. */
function writtenWeight({ marks: a }: MarkedStory, { marks: b }: MarkedStory, rarity: Rarity): number {
  let weight = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const x = a[i] as number
    const y = b[j] as number
    if (x >>> 1 === y >>> 1 && (x & y & 1) === 1 && rarity.isWritten(x >>> 1)) weight += rarity.weightOf(x >>> 1)
    if (x >>> 1 <= y >>> 1) i++
    if (y >>> 1 <= x >>> 1) j++
  }
  return weight
}

function newsOf({ publishedDay: a }: MarkedStory, { publishedDay: b }: MarkedStory): number {
  if (a === null || b === null) return 0
  const days = Math.abs(a - b)
  return days <= NEWS_DAYS ? NEWS : days > OTHER_NEWS_DAYS ? OTHER_NEWS : 0
}

/** The marks two stories share, as a share of what is enough. */
export function marksFor(a: MarkedStory, b: MarkedStory, rarity: Rarity): number {
  return (sharedWeight(a, b, rarity) + newsOf(a, b)) / ENOUGH_MARKS
}

/** The evidence that two stories of two documents tell one happening (1 is enough), or null where something excludes it. */
export function evidence(a: MarkedStory, b: MarkedStory, rarity: Rarity, grounds: Grounds): number | null {
  const days = daysBetween(a, b)
  if (a.document === b.document || days > DAYS_WITH_STRONG_EVIDENCE) return null
  // Of two happenings of one kind each has its own day.
  if (a.another !== b.another && days > DAYS_OF_REPORTING) return null
  const fit = fitOf(a, b, grounds)
  if (fit === 'apart') return null
  // Numbers tell of figures that no act is told of only whether a date may be wrong.
  const bare = a.kinds.length === 0 || b.kinds.length === 0
  const numbers = bare && days <= DAYS_OF_REPORTING ? NO_NUMBERS : numberEvidence(a.values, b.values)
  const strong = numbers.strong || a.named.some((name) => b.named.includes(name))
  const maySpread = (): boolean =>
    strong ||
    (a.type === b.type && [a, b].every((story) => countsWhatGoesOn(story, grounds))) ||
    countsAfterBlow(a, b, grounds) ||
    (days <= DAYS_OF_NEWS && marksFor(a, b, rarity) >= MARKS_OF_NEWS)
  const mostDays = a.timeImplied || b.timeImplied ? DAYS_OF_NEWS : DAYS_OF_REPORTING
  if (days > mostDays && !maySpread()) return null
  const points = pointsFor(a, b, numbers, grounds) ?? 0
  // Of one thing many speak on many days; that their words are alike does not make it one act of speech.
  if (grounds.isSpeech(a.type) || grounds.isSpeech(b.type)) return points
  if (fit === 'strained') return writtenWeight(a, b, rarity) / ENOUGH_WRITTEN
  const marks = marksFor(a, b, rarity)
  const both = a.type === b.type && a.type !== '' ? BOTH * Math.min(marks, points) : 0
  return Math.max(marks, points) + both
}
