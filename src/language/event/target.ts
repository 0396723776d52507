// Whom or what a verb's act is directed at. In order: the object that can itself be acted on; where the object is an act
// or a measure, those it concerns, named beside it ("lifted the ban on X"); without any object, the prepositional phrase
// in which the verb has its target; last, for acts done to a place, the place.
import type { ReadingContext } from '../context.js'
import type { Token } from '../token.js'
import { objectsOf, type Prepositional, prepositionalsAfter } from './arguments.js'
import type { Candidate } from './candidate.js'
import { type Clauses, type NounGroup, phraseAt } from './clause.js'
import { coordinatedRight } from './coordination.js'
import { GIVING_VERBS, POSSESSIVE_PRONOUNS } from './lexicon.js'
import { ASPECTUAL, CHARGING, EXPELLING, HELPING, MOVING, OWN_GOODS, SHARING, TERRITORIAL } from './lexicon-roles.js'
import { groupAt } from './noun-group.js'
import { isMatter, isMeasure, isNamed, isParty, isPeople, undergoes } from './party.js'
import type { Phrase } from './phrase.js'
import { isTimeLike } from './verb-form.js'

const NONE: readonly NounGroup[] = []

/** Prepositions to the target of a verb without object, and of a verb whose noun is part of the trigger. */
const VERB_TARGETS = new Set(['with', 'to', 'against', 'on', 'upon', 'at', 'over', 'into'])
const NOMINAL_TARGETS = new Set([
  'to',
  'with',
  'for',
  'against',
  'on',
  'upon',
  'over',
  'about',
  'at',
  'towards',
  'toward',
])
/** Prepositions beside an act to those it concerns, the surest first. */
const MATTER_TARGETS = [
  'against',
  'on',
  'upon',
  'to',
  'with',
  'between',
  'towards',
  'toward',
  'into',
  'from',
  'for',
  'by',
]
/** Prepositions to those whose words or acts are taken up: charges by the league, a request from the town. */
const MAKERS = ['against', 'by', 'from', 'of', 'on', 'for', 'to', 'with']
/** Prepositions beside one's own things to those whom their use concerns. */
const BESIDE_OWN = ['against', 'to', 'with', 'from', 'of', 'in', 'into', 'on', 'for']
/** Prepositions to where forces are taken, or taken from. */
const MOVED_TO = ['to', 'into', 'against', 'in', 'from', 'on', 'at', 'near']
/** General classes of acts that move forces. */
const MOVEMENTS = new Set(['MOBILIZE', 'RETREAT'])
const TRANSFERS = new Set(['hand', 'turn', 'deliver', 'surrender', 'render'])

/** The targets of the verb of a candidate; `after` are the prepositional phrases of its clause. */
export function targetsOf(
  context: ReadingContext,
  candidate: Candidate,
  after: readonly Prepositional[],
): readonly NounGroup[] {
  const { last, first, told } = candidate
  if (told !== null) return coordinatedRight(candidate.clauses, told).map((at) => groupAt(candidate.clauses, at, true))
  const lemma = (candidate.clauses.tokens[first] as Token).lemma
  const objects = directObjects(candidate)
  const beyond = after.filter(({ group }) => group.first >= last)
  if (objects.length > 0) return directed(context, candidate, lemma, objects, beyond)
  // "claimed responsibility for the blast": the phrase's own noun takes the target.
  const nominal = last > first + 1 && candidate.clauses.phrases[phraseOfLast(candidate)]?.kind === 'np'
  const words = nominal ? NOMINAL_TARGETS : VERB_TARGETS
  // "an appeal for 80 million": what is asked for is nobody.
  const named = ({ word, group }: Prepositional): boolean =>
    words.has(word) && (word !== 'for' || (undergoes(context, group) && !isAmount(candidate.clauses, group)))
  const indirect =
    beyond.find(({ word }) => word === 'against') ??
    beyond.find((one) => named(one) && one.word !== 'at') ??
    beyond.find(named) ??
    after.find(({ word, group }) => VERB_TARGETS.has(word) && group.first >= last - 1)
  if (indirect === undefined) return placed(context, candidate, beyond)
  const concerned = isMatter(context, indirect.group) ? concernedBy(context, beyond, MATTER_TARGETS) : NONE
  return concerned.length > 0 ? concerned : sameLink(after, indirect)
}

const isAmount = ({ tokens }: Clauses, group: NounGroup): boolean =>
  (tokens[group.head] as Token).pos === 'NUM' || /^[\p{Sc}]/u.test((tokens[group.first] as Token).text)

function phraseOfLast(candidate: Candidate): number {
  const { clauses, phrase, first, last } = candidate
  return last > first + 1 ? (clauses.phraseOfToken[last - 1 - clauses.firstToken] ?? phrase) : phrase
}

/** The objects of the verb; where the trigger has words after it, they follow the last of these or stand in the gap. */
function directObjects(candidate: Candidate): readonly NounGroup[] {
  const { clauses, phrase, last } = candidate
  const from = phraseOfLast(candidate)
  const lemma = (clauses.tokens[candidate.first] as Token).lemma
  // "accused the union of fraud": the of-phrase is what it is accused of.
  const objects = objectsOf(clauses, from, !CHARGING.has(lemma)).map((object) =>
    CHARGING.has(lemma) ? bare(candidate, object) : object,
  )
  if (objects.length > 0 || from === phrase) return objects
  const gap = objectsOf(clauses, phrase).filter((object) => object.first >= last || object.last <= last - 1)
  if (gap.length > 0) return gap
  return clauses.phrases[from]?.kind === 'prep' && clauses.phrases[from + 1]?.kind === 'np'
    ? [groupAt(clauses, from + 1, true)]
    : NONE
}

/** A noun group without the of-phrases after it. */
function bare(candidate: Candidate, object: NounGroup): NounGroup {
  const phrase = candidate.clauses.phrases[object.phrase]
  return phrase === undefined ? object : { ...object, last: phrase.last }
}

/** All noun groups that share a preposition. */
const sameLink = (all: readonly Prepositional[], one: Prepositional): readonly NounGroup[] =>
  all.filter(({ prep }) => prep === one.prep).map(({ group }) => group)

function directed(
  context: ReadingContext,
  candidate: Candidate,
  lemma: string,
  objects: readonly NounGroup[],
  after: readonly Prepositional[],
): readonly NounGroup[] {
  const object = objects[0] as NounGroup
  // "gave the council eight boats": the first of two objects receives the second.
  if (GIVING_VERBS.has(lemma) && isParty(context, object) && isFollowedByThing(candidate, object)) return [object]
  // "accused the bill of": whatever stands there is accused; who is sent away is so whichever the place.
  if (CHARGING.has(lemma) || (EXPELLING.has(lemma) && isParty(context, object))) return objects
  const recipients = GIVING_VERBS.has(lemma) || TRANSFERS.has(lemma) ? after.filter(({ word }) => word === 'to') : []
  if (recipients[0] !== undefined) {
    const to = sameLink(after, recipients[0])
    return isPeople(context, object) ? [...objects, ...to] : to
  }
  const islanders = helped(context, candidate)
  if (islanders.length > 0) return islanders
  if (isForce(candidate, lemma)) {
    const where = concernedBy(context, after, MOVED_TO)
    return where.length > 0 ? where : objects
  }
  if (isOwnGood(candidate, object)) {
    const beside = concernedBy(context, after, BESIDE_OWN)
    return beside.length > 0 ? beside : objects
  }
  if (SHARING.has(lemma)) {
    const sharer = concernedBy(context, after, ['with'])
    if (sharer.length > 0) return sharer
  }
  if (isParty(context, object)) return objects
  if (!ASPECTUAL.has(lemma)) {
    // "rejected charges by the league": what cannot be acted on is theirs who made it.
    if (undergoes(context, object)) return objects
    const concerned = concernedBy(context, after, MAKERS)
    return concerned.length > 0 ? concerned : besideParticiple(context, candidate, object, ['by'])
  }
  if (isMeasure(context, object)) {
    const on = after.find(({ word }) => word === 'on' || word === 'upon' || word === 'against')
    if (on !== undefined) return sameLink(after, on)
    const imposed = besideParticiple(context, candidate, object, ['on', 'upon', 'against'])
    if (imposed.length > 0) return imposed
  }
  if (!isMatter(context, object)) return objects
  const concerned = concernedBy(context, after, MATTER_TARGETS)
  if (concerned.length > 0) return concerned
  const place = placed(context, candidate, after)
  return place.length > 0 ? place : objects
}

function isFollowedByThing(candidate: Candidate, object: NounGroup): boolean {
  const { clauses } = candidate
  const next = clauses.phrases[phraseAt(clauses, object.last - 1) + 1]
  return next?.kind === 'np' && !isTimeLike(clauses.tokens, next)
}

/** "opened its borders to refugees", "laid down their arms in the valley": what is one's own is only the means. */
function isOwnGood(candidate: Candidate, object: NounGroup): boolean {
  const { tokens } = candidate.clauses
  return (
    OWN_GOODS.has((tokens[object.head] as Token).lemma) &&
    POSSESSIVE_PRONOUNS.has((tokens[object.first] as Token).lower)
  )
}

/** "sanctions imposed on the islands", "threats made by the league": those named beside the participle after an object. */
function besideParticiple(
  context: ReadingContext,
  candidate: Candidate,
  object: NounGroup,
  words: readonly string[],
): readonly NounGroup[] {
  const { clauses } = candidate
  const at = object.phrase + 1
  const participle = clauses.phrases[at]
  if (participle?.kind !== 'vg' || participle.form !== 'participle') return NONE
  return concernedBy(context, prepositionalsAfter(clauses, at), words)
}

/** "gave millions to help the islanders": whom a gift is to help. */
function helped(context: ReadingContext, candidate: Candidate): readonly NounGroup[] {
  const { clauses, phrase, to } = candidate
  if (candidate.spec.type.plover !== 'AID') return NONE
  for (let k = phrase + 1; k < clauses.phrases.length; k++) {
    const verb = clauses.phrases[k] as Phrase
    if (verb.first > to || verb.kind === 'stop' || verb.kind === 'comma' || verb.kind === 'rel') return NONE
    if (verb.kind !== 'vg') continue
    const helping = verb.form === 'infinitive' && HELPING.has((clauses.tokens[verb.head] as Token).lemma)
    const whom = clauses.phrases[k + 1]
    if (!helping || whom?.kind !== 'np') return NONE
    return [groupAt(clauses, k + 1, true)].filter((group) => undergoes(context, group))
  }
  return NONE
}

/** Whether the verb takes one's own forces somewhere. */
const isForce = (candidate: Candidate, lemma: string): boolean =>
  MOVING.has(lemma) && MOVEMENTS.has(candidate.spec.type.plover ?? '')

/** Those whom the act or measure concerns: the first party behind a preposition of direction. */
function concernedBy(
  context: ReadingContext,
  after: readonly Prepositional[],
  words: readonly string[],
): readonly NounGroup[] {
  for (const wanted of words) {
    const found = after.find(({ word, group }) => word === wanted && isParty(context, group))
    if (found !== undefined) return sameLink(after, found)
  }
  return NONE
}

/** The place of an act that is done to places: troops arrive in a country, a curfew holds in a town. */
function placed(context: ReadingContext, candidate: Candidate, after: readonly Prepositional[]): readonly NounGroup[] {
  const { plover } = candidate.spec.type
  if (plover === null || !TERRITORIAL.has(plover)) return NONE
  const named = after.filter(({ word, group }) => (word === 'in' || word === 'from') && isNamed(context, group))
  // "takes part in an operation in Norland": done in the country, not in the operation.
  const place = named.find(({ group }) => !isMatter(context, group)) ?? named[0]
  return place === undefined ? NONE : sameLink(after, place)
}
