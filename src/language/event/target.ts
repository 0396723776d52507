// Whom or what a verb's act is directed at. In order: the object that can itself be acted on; where the object is an act
// or a measure, those it concerns, named beside it ("lifted the ban on X"); without any object, the prepositional phrase
// in which the verb has its target; last, for acts done to a place, the place.
import type { ReadingContext } from '../context.js'
import type { Token } from '../token.js'
import { objectsOf, type Prepositional } from './arguments.js'
import type { Candidate } from './candidate.js'
import { groupAt, type NounGroup } from './clause.js'
import { GIVING_VERBS } from './lexicon.js'
import { ASPECTUAL, CHARGING, MOVING, TERRITORIAL } from './lexicon-roles.js'
import { isMatter, isMeasure, isNamed, isParty, isPeople } from './party.js'

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
  const { last, first } = candidate
  const lemma = (candidate.clauses.tokens[first] as Token).lemma
  const objects = directObjects(candidate)
  const beyond = after.filter(({ group }) => group.first >= last)
  if (objects.length > 0) return directed(context, candidate, lemma, objects, beyond)
  // "claimed responsibility for the blast": the phrase's own noun takes the target.
  const nominal = last > first + 1 && candidate.clauses.phrases[phraseOfLast(candidate)]?.kind === 'np'
  const words = nominal ? NOMINAL_TARGETS : VERB_TARGETS
  const indirect =
    beyond.find(({ word }) => words.has(word)) ??
    after.find(({ word, group }) => VERB_TARGETS.has(word) && group.first >= last - 1)
  return indirect === undefined ? placed(context, candidate, beyond) : sameLink(after, indirect)
}

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
  const recipients = GIVING_VERBS.has(lemma) || TRANSFERS.has(lemma) ? after.filter(({ word }) => word === 'to') : []
  if (recipients[0] !== undefined) {
    const to = sameLink(after, recipients[0])
    return isPeople(context, object) ? [...objects, ...to] : to
  }
  if (isForce(candidate, lemma)) {
    const where = concernedBy(context, after, MOVED_TO)
    return where.length > 0 ? where : objects
  }
  if (isParty(context, object) || !ASPECTUAL.has(lemma)) return objects
  if (isMeasure(context, object)) {
    const on = after.find(({ word }) => word === 'on' || word === 'upon' || word === 'against')
    if (on !== undefined) return sameLink(after, on)
  }
  if (!isMatter(context, object)) return objects
  const concerned = concernedBy(context, after, MATTER_TARGETS)
  if (concerned.length > 0) return concerned
  const place = placed(context, candidate, after)
  return place.length > 0 ? place : objects
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
  const place = after.find(({ word, group }) => (word === 'in' || word === 'from') && isNamed(context, group))
  return place === undefined ? NONE : sameLink(after, place)
}
