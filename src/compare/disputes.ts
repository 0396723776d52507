// Numbers that a text itself sets against each other: "the court says 3,480 are held there, the minister 2,900". Two who
// are named tell one thing of one time otherwise, in one breath, and both cannot be right. Who calls for a march and who
// polices it count in two ways (tellers.ts); each side of a war counts its own dead, so that whose dead they are is asked.
import type { Claim, ClaimGroup } from '../model/index.js'
import { intersects } from '../model/index.js'
import { stemsOf } from '../packs/stems.js'
import { clauseOfNumber, saysOneOf, wordsOf } from './clause.js'
import { GUESSED, MOVED } from './counting-words.js'
import { oneFate, outcomeOf, roleOf } from './fates.js'
import { nounOf } from './one-count.js'
import { reachesMeet } from './reach.js'
import type { Disputed, Rule, Valued } from './verdict.js'

/** Those who dispute a number are told in one sentence, or the next. */
const REACH = 1
/** Words that stand for one who was named before; who it was may have been read wrongly. */
const PRONOUN = /^(?:he|she|it|they|who|[ée]l|ella|ellos|ellas|quien)$/iu
/** Words in a source that name no one. English, Spanish. */
const UNTELLING = new Set('the of a an and for in on said s its el la los las de del un una y en que'.split(' '))

/** The telling words of a named source, as stems; none where the author speaks or a pronoun does. */
function sourceStems({ voice: { source } }: Claim): readonly string[] {
  if (typeof source === 'string' || PRONOUN.test(source.text.trim())) return []
  return wordsOf(source.text).flatMap((word) => (UNTELLING.has(word) ? [] : stemsOf(word)))
}

/** Whether two are named as sources, and not by a word of each other's name. */
function haveTwoSources(a: Claim, b: Claim): boolean {
  const [x, y] = [sourceStems(a), sourceStems(b)]
  if (x.length === 0 || y.length === 0 || (a.voice.entity !== null && a.voice.entity === b.voice.entity)) return false
  return !x.some((word) => y.includes(word))
}

/** The noun that a number is of, also where it counts people: "inmates". */
function wordOf(claim: Valued): string | null {
  const own = nounOf(claim)
  if (own !== null) return own
  const stems = stemsOf(claim.counted)
  return stems.length === 1 || stems.length === 2 ? (stems.at(-1) ?? null) : null
}

/** Whether both say what they count, and it is one thing: one fate of people of one kind, or one noun. */
function isOneThing(a: Valued, b: Valued): boolean {
  if ((a.change?.kind ?? 'level') !== (b.change?.kind ?? 'level')) return false
  if (a.value.attribute !== 'count') return a.counted !== '' && a.counted === b.counted
  if (roleOf(a) !== roleOf(b) && roleOf(a) !== null && roleOf(b) !== null) return false
  const nouns = wordOf(a) !== null && wordOf(a) === wordOf(b)
  if (outcomeOf(a) !== outcomeOf(b)) return false
  return nouns || (oneFate(a, b) && a.value.unit !== null && b.value.unit !== null)
}

/** What someone binds himself to, offers or asks for is no rival of what there is, nor of what another asks for. English, Spanish. */
const SOUGHT: readonly string[] =
  'promise promises promised pledge pledges pledged vowed offer offers offered demand demands demanded want wants wanted asks asked promete prometen prometió prometieron ofrece ofrecen ofreció ofrecieron exige exigen exigió exigieron pide piden pidió pidieron quiere quieren comprometió comprometieron'.split(
    ' ',
  )

const isGuessed = (claim: Valued): boolean => {
  if (claim.modality !== 'actual' && claim.modality !== 'ongoing') return true
  const words = wordsOf(clauseOfNumber(claim))
  return saysOneOf(words, GUESSED) || saysOneOf(words, SOUGHT)
}

/** Whether a time or a place that both tell keeps them apart. */
function isElsewhere(a: Claim, b: Claim): boolean {
  if (a.period?.basis === 'stated' && b.period?.basis === 'stated' && !intersects(a.period.interval, b.period.interval))
    return true
  return a.placeStated && b.placeStated && a.place !== b.place
}

const near = (a: Claim, b: Claim): boolean =>
  a.document === b.document && a.id !== b.id && Math.abs(a.sentenceIndex - b.sentenceIndex) <= REACH

/** A number that its sentence tells to have changed is no rival of what it was. */
const hasMoved = ({ sentence }: Claim): boolean => saysOneOf(wordsOf(sentence.text), MOVED)

/** Pairs of numbers of a group that a text sets against each other. */
export function disputesOf(group: ClaimGroup, victimsOf: (claim: Valued) => string | null): Disputed[] {
  const told = group.claims
    .filter((claim): claim is Valued => claim.value !== null && claim.value.value !== null)
    .sort((a, b) => a.document.localeCompare(b.document) || a.trigger.start - b.trigger.start)
  return told.flatMap((other, at) => {
    // Of the numbers of one source the last before it is the one that another source disputes.
    const before = told.slice(0, at).reverse()
    const one = before.find((claim) => near(claim, other) && areRivals(claim, other))
    return one === undefined || victimsOf(one) !== victimsOf(other) ? [] : [{ one, other }]
  })
}

const areRivals = (a: Valued, b: Valued): boolean =>
  a.value.attribute === b.value.attribute &&
  haveTwoSources(a, b) &&
  isOneThing(a, b) &&
  !isElsewhere(a, b) &&
  ![a, b].some((claim) => isGuessed(claim) || hasMoved(claim)) &&
  ((a.change?.kind === 'relative' && a.change.direction !== b.change?.direction) || !reachesMeet(a.value, b.value))

/** Whether a claim gives the number of another one, be it in another text. */
const gives = (claim: Valued, { value, change }: Valued): boolean =>
  claim.value.value === value.value &&
  claim.value.attribute === value.attribute &&
  (claim.change?.direction ?? 'none') === (change?.direction ?? 'none')

/** Two numbers that a text of the group sets against each other, whoever repeats them. */
export const disputed: Rule = (a, b, { disputes }) => {
  const found = disputes.some(
    ({ one, other }) => (gives(a, one) && gives(b, other)) || (gives(a, other) && gives(b, one)),
  )
  if (!found) return null
  return {
    reason: 'contradiction',
    rule: 'value.disputed',
    because: 'A text sets them against each other: two sources that it names tell one thing otherwise.',
  }
}
