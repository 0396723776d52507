// Puts the claims of one document together into its stories: what points back to an event, and what stands near it and
// says of no other.
import type { Claim, Interval } from '../model/index.js'
import { daysApart, inOneYear, isYearless, lengthInDays } from '../model/index.js'
import { stemsOf } from '../packs/stems.js'
import { DAYS_WITH_STRONG_EVIDENCE } from './evidence.js'
import { DAYS_OF_REPORTING, kindsMeet, mayBeOne, placesMeet, sidesMeet, valuesClash, valuesMeet } from './fitting.js'
import type { Grounds } from './grounds.js'
import { obligationsIn, storyOfObligation } from './obligations.js'
import {
  type Story as AnyStory,
  daysStated,
  isLong,
  isOfBlow,
  isOfLongBlow,
  measuresOverTime,
  storyOf,
  sumsOverTime,
  timeOf,
} from './story.js'

/** Within its document a story has all that its claims say. */
type Story = AnyStory<Claim>

/** How many sentences on "the move" or "the transfer" still points back. */
const REMENTION_REACH = 3

/** Whether the later telling points back to the earlier one. */
function pointsBack(earlier: Story, later: Story): boolean {
  const last = earlier.claims.at(-1) as Claim
  const next = later.claims[0] as Claim
  const distance = next.sentenceIndex - last.sentenceIndex
  if (sumsOverTime(earlier) !== sumsOverTime(later) && earlier.when !== null && later.when !== null) return false
  if (valuesMeet(earlier.values, later.values) && earlier.objects.length > 0 && later.objects.length > 0) return true
  if (earlier.named.some((name) => later.named.includes(name)) && distance <= REMENTION_REACH) return true
  if (!next.definite || later.values.length > 0) return false
  if (distance <= REMENTION_REACH && distance > 0) return true
  // Far back only a telling with a number of its own is prominent enough, and only on the same objects.
  return earlier.values.length > 0 && later.objects.length > 0 && earlier.objects.length > 0
}

/** How many sentences apart acts and figures of one happening are told. */
const REACH = 3

/** A figure belongs to what was told before it sooner than to what is told next. */
const AHEAD = 1.5

const distanceTo = (story: Story, telling: Story): number => {
  const [next] = telling.claims as readonly [Claim]
  return Math.min(
    ...story.claims.map((claim) => {
      const sentences = next.sentenceIndex - claim.sentenceIndex
      const far = sentences < 0 ? AHEAD * -sentences : sentences
      return far + Math.abs(claim.trigger.start - next.trigger.start) / 1e5
    }),
  )
}

/** The time the document itself gives, as far as it tells one happening from another. */
function statedTime(story: Story, grounds: Grounds): Interval | null {
  const stated = story.claims.filter((claim) => daysStated(claim) !== null)
  return timeOf(stated, grounds)
}

/** Of two stories what befell people, and what only counts; whose time is that of the count, of the weeks after it. */
function isCountedAfter(
  a: Story,
  b: Story,
  [x, y]: readonly [Interval | null, Interval | null],
  grounds: Grounds,
): boolean {
  const [blow, at, counted] = isOfBlow(a, grounds) ? [a, x, y] : [b, y, x]
  const other = blow === a ? b : a
  if (!isOfBlow(blow, grounds) || other.kinds.length > 0 || other.indicator !== null) return false
  if (at === null || counted === null || daysBetween(at, counted) > DAYS_WITH_STRONG_EVIDENCE) return false
  const [from, until] = inOneYear(at, counted).map(({ start }) => start)
  return from != null && until != null && from <= until
}

/** Beside a dated day one without its year may be of any; two without are of one. */
const daysBetween = (a: Interval | null, b: Interval | null): number =>
  a === null || b === null || isYearless(a) !== isYearless(b) ? 0 : daysApart(a, b)

/** "Six of them", "seis de ellos". */
const OF_THEM =
  /^\s*(?:of (?:them|those|these|which|whom)|de (?:ellos|ellas|estos|estas|los cuales|las cuales|esos|esas))\b/iu

/** Whether a number is of those that were told of before. */
const isPartitive = ({ value, trigger, sentence }: Claim): boolean => {
  if (value === null) return false
  const { number } = value
  const start = sentence.text.indexOf(number, Math.max(0, trigger.start - sentence.start))
  return start >= 0 && OF_THEM.test(sentence.text.slice(start + number.length))
}

const sameKindOfNumber = (a: Story, b: Story): boolean =>
  a.values.some((x) => b.values.some((y) => x.attribute === y.attribute && x.attribute !== 'count'))

const MEASURED_IN_UNITS: ReadonlySet<string> = new Set(['value', 'mass'])

/** "Over 9,000 are missing. The farm is 12 miles from the town": what has a unit of its own is no number of people. */
const isOfOtherUnits = (statistic: Story, telling: Story): boolean =>
  telling.values.length > 0 &&
  telling.values.every(({ attribute }) => MEASURED_IN_UNITS.has(attribute)) &&
  !sameKindOfNumber(statistic, telling)

/** Words by which a sentence goes over to something else that was done. */
const APART =
  /\b(?:also|separately|meanwhile|elsewhere|in addition|additionally|también|además|por separado|por otra parte|por su parte|mientras tanto)\b/iu

/** Words by which a text goes over to another happening of the kind it told of, with what it calls it. English, Spanish. */
const ANOTHER =
  /(?<!\p{L})(?:another|a (?:second|third|separate|further|similar)|otr[oa]|un segundo|una segunda|un nuevo|una nueva)\s((?:\p{L}+\s?){1,3})/giu

/** "On Saturday another protest drew 8,000": the sentences that tell of another act than those before, by the word for it. */
function sentencesOfAnother(claims: readonly Claim[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { eventType, sentence, sentenceIndex, triggerWord } of claims) {
    if (eventType === null || found.has(sentenceIndex)) continue
    const act = stemsOf(triggerWord).join(' ')
    for (const [, words] of sentence.text.matchAll(ANOTHER))
      if (` ${stemsOf(words ?? '').join(' ')} `.includes(` ${act} `)) found.add(sentenceIndex)
  }
  return found
}

const isOfAnother = (story: Story, others: ReadonlySet<number>): boolean =>
  others.has((story.claims[0] as Claim).sentenceIndex)

/** Whether all of a story stands in sentences before that of a telling. */
const isToldBefore = (story: Story, telling: Story): boolean =>
  story.claims.every(({ sentenceIndex }) => sentenceIndex < (telling.claims[0] as Claim).sentenceIndex)

/** "They caught six men. They have also seized 3 tonnes": an act of another type, in a sentence that says so. */
const setsApart = (story: Story, telling: Story): boolean => {
  const next = telling.claims[0] as Claim
  return story.type !== telling.type && isToldBefore(story, telling) && APART.test(next.sentence.text)
}

/** Whether what stands near a story may be a part of it: an act of the same happening, or a figure that says no other. */
function mayBePart(story: Story, telling: Story, grounds: Grounds): boolean {
  // What is planned is no part of what was done, but for a number of those the story tells of.
  if (!telling.claims.some(isPartitive) && story.real !== telling.real) return false
  if (!placesMeet(story, telling, grounds)) return false
  if (
    story.indicator !== telling.indicator &&
    (telling.indicator === null
      ? telling.kinds.length > 0
      : story.indicator !== null || story.kinds.length > 0 || !sameKindOfNumber(story, telling))
  )
    return false
  if (!kindsMeet(story, telling)) return false
  const [x, y] = [statedTime(story, grounds), statedTime(telling, grounds)]
  const lasts = isOfLongBlow(story, grounds) || isOfLongBlow(telling, grounds)
  const isFar = (isLong(x) !== isLong(y) && !lasts) || daysBetween(x, y) > DAYS_OF_REPORTING
  if (story.indicator === null && isFar && !isCountedAfter(story, telling, [x, y], grounds)) return false
  if (story.type === '' || telling.type === '') return true
  return (
    !setsApart(story, telling) &&
    grounds.scopesMeet(story.type, story.scope, telling.scope) &&
    sidesMeet(story.agentSides, telling.agentSides) &&
    (namesBlowAgain(story, telling, grounds) ||
      !(story.type === telling.type && valuesClash(story.values, telling.values)))
  )
}

/** "The mudslide killed 27. The landslide buried 163 houses": what befell people is told again, and counts are of many things. */
const namesBlowAgain = (story: Story, telling: Story, grounds: Grounds): boolean =>
  (telling.claims[0] as Claim).definite && isToldBefore(story, telling) && isOfBlow(story, grounds)

/** The place in the list of the story that the telling belongs to, -1 where it is one of its own. */
function targetOf(stories: readonly Story[], telling: Story, grounds: Grounds, others: ReadonlySet<number>): number {
  const another = isOfAnother(telling, others)
  // The nearest earlier telling that fits; only one, so that two happenings never merge through a third.
  if (telling.type !== '' && !another)
    for (let i = stories.length - 1; i >= 0; i--) {
      const earlier = stories[i] as Story
      if (earlier.type !== '' && mayBeOne(earlier, telling, grounds) && pointsBack(earlier, telling)) return i
    }
  let [target, nearest] = [-1, REACH + 1]
  stories.forEach((story, i) => {
    if (another && isToldBefore(story, telling)) return
    const distance = distanceTo(story, telling)
    const isLoose = story.indicator !== null && telling.indicator === null
    const near = isLoose ? distance < 1.5 && !isOfOtherUnits(story, telling) : distance < REACH + 1
    if (near && distance < nearest && isOpen(story, telling, grounds) && mayBePart(story, telling, grounds))
      [target, nearest] = [i, distance]
  })
  return target
}

/** Words of acts that only happen by being said carry no figures of others. */
const isOpen = (story: Story, telling: Story, grounds: Grounds): boolean =>
  [story, telling].every(({ type }) => type === '' || !grounds.isSpeech(type))

/** Shorter than this a time is of one happening, in which many may be counted. */
const WHOLE_MONTH_DAYS = 28

/** Whether a number adds up what was done in a whole month or more, in no town. */
function addsUpOverMonth(claim: Claim, grounds: Grounds): boolean {
  const { value, place, placeStated } = claim
  const stated = daysStated(claim)
  return (
    value?.attribute === 'count' &&
    stated !== null &&
    (lengthInDays(stated) ?? 0) >= WHOLE_MONTH_DAYS &&
    !(place !== null && placeStated && grounds.geography.isLocal(place))
  )
}

/**
 * "They arrested 8,000 in June, after 6,000 crossings in May": what is done over a month is no act but a number of the
 * indicator that its sentence measures.
 */
function withMonthlySums(claims: readonly Claim[], grounds: Grounds): readonly Claim[] {
  const measured = new Map<number, string | null>()
  for (const { indicator, sentenceIndex, value } of claims) {
    if (value?.attribute !== 'count' || indicator === null || !grounds.isFlow(indicator)) continue
    const known = measured.get(sentenceIndex)
    // Two indicators of one sentence tell of none which it is.
    measured.set(sentenceIndex, known === undefined || known === indicator ? indicator : null)
  }
  if (measured.size === 0) return claims
  return claims.map((claim) => {
    const indicator = measured.get(claim.sentenceIndex) ?? null
    return indicator !== null && claim.indicator === null && addsUpOverMonth(claim, grounds)
      ? { ...claim, indicator }
      : claim
  })
}

/** The stories of one document's claims, in text order: of happenings, and of figures that no act is told of. */
export function storiesOf(all: readonly Claim[], grounds: Grounds): Story[] {
  const obligations = obligationsIn(all)
  const owed = new Set(obligations.flat())
  const claims = withMonthlySums(
    all.filter((claim) => !owed.has(claim)),
    grounds,
  )
  const measured = new Map<number, string[]>()
  for (const claim of claims)
    if (claim.indicator !== null && measuresOverTime(claim, grounds))
      measured.set(claim.sentenceIndex, [...(measured.get(claim.sentenceIndex) ?? []), claim.indicator])
  const tellings = new Map<string, Claim[]>()
  for (const claim of claims) {
    if (claim.polarity === 'negative') continue
    // "Murders fell by a tenth" tells of no murder.
    const indicators = claim.value === null ? (measured.get(claim.sentenceIndex) ?? []) : []
    if (indicators.some((indicator) => grounds.counts(indicator, claim.triggerWord))) continue
    const key = claim.eventType === null ? claim.id : (claim.event ?? claim.id)
    const list = tellings.get(key)
    if (list === undefined) tellings.set(key, [claim])
    else list.push(claim)
  }
  const others = sentencesOfAnother(claims)
  const stories: Story[] = []
  for (const told of tellings.values()) {
    const telling = storyOf(told, grounds)
    const target = targetOf(stories, telling, grounds, others)
    // A time alone tells nothing.
    if (target < 0 && told.every((claim) => claim.eventType === null && claim.value === null)) continue
    if (target < 0) stories.push(telling)
    else stories[target] = storyOf([...(stories[target] as Story).claims, ...told], grounds)
  }
  const marked = stories.map((story) => ({ ...story, another: isOfAnother(story, others) }))
  return [...withDenials(marked, claims, grounds), ...obligations.map((run) => storyOfObligation(run, grounds))]
}

/** What is denied of a happening is told of it, and does not change what it is: "no furnace was found at the farm". */
function withDenials(stories: readonly Story[], claims: readonly Claim[], grounds: Grounds): Story[] {
  const all = [...stories]
  for (const claim of claims) {
    if (claim.polarity !== 'negative') continue
    const denial = storyOf([claim], grounds)
    let [target, nearest] = [-1, REACH + 1]
    stories.forEach((story, i) => {
      const distance = distanceTo(story, denial)
      const fits = story.kinds.length > 0 && kindsMeet(story, denial) && placesMeet(story, denial, grounds)
      if (fits && distance < nearest && isOpen(story, denial, grounds)) [target, nearest] = [i, distance]
    })
    if (target >= 0) all[target] = { ...(all[target] as Story), claims: [...(all[target] as Story).claims, claim] }
  }
  return all
}
