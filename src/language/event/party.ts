// Tells those who can act or be acted on (people, bodies, places, what they own) from the acts, measures and papers
// that also stand as objects of verbs: a tariff is lifted, but the country it weighed on is who the lifting concerns.
import type { ReadingContext } from '../context.js'
import { type ObjectMatch, objectsBetween } from '../objects.js'
import type { Token } from '../token.js'
import type { NounGroup } from './clause.js'
import { ACTS, PARTIES, PARTIES_ES, RESTRAINTS } from './lexicon-roles.js'

/** Kinds of the pack's objects that take part in an act; the others are what it is done with or about. */
const TAKING_PART: ReadonlySet<string> = new Set(['people', 'facility'])
const TANGIBLE: ReadonlySet<string> = new Set(['substance', 'good', 'weapon'])

/** Whether the group stands for people, a body or a place. */
export function isParty(context: ReadingContext, group: NounGroup): boolean {
  const head = context.tokens[group.head] as Token
  if (head.pos === 'PRON') return true
  const match = headObject(context, group)
  // Bodies stand among the pack's other things; a name with a capital is one of them.
  const called = match?.kind === 'other' && /^\p{Lu}/u.test(head.text)
  if (match !== undefined && !called) return TAKING_PART.has(match.kind)
  if (ACTS.has(head.lemma)) return false
  return head.pos === 'PROPN' || /^\p{Lu}/u.test(head.text) || isPartyNoun(context, head)
}

function isPartyNoun(context: ReadingContext, head: Token): boolean {
  if (context.language !== 'es') return PARTIES.has(head.lemma)
  return (
    PARTIES_ES.has(head.lower) ||
    PARTIES_ES.has(head.lower.replace(/e?s$/u, '')) ||
    PARTIES_ES.has(head.lower.replace(/s$/u, ''))
  )
}

/** Whether the group is an act, a measure or a thing given: then those it concerns stand in its prepositional phrases. */
export function isMatter(context: ReadingContext, group: NounGroup): boolean {
  const head = context.tokens[group.head] as Token
  if (ACTS.has(head.lemma)) return true
  const match = headObject(context, group)
  return match !== undefined && !TAKING_PART.has(match.kind) && !TANGIBLE.has(match.kind)
}

/** The pack's object that the head of a group belongs to: state in "a state of emergency". */
const headObject = (context: ReadingContext, group: NounGroup): ObjectMatch | undefined =>
  objectsBetween(context, group.first, group.last).find(
    ({ first, last }) => first <= group.head && group.head < last && (last === group.head + 1 || first === group.head),
  )

/** Whether the head of a group is a measure (a tariff, a ban): such a thing is put on someone. */
export function isMeasure(context: ReadingContext, group: NounGroup): boolean {
  return (
    RESTRAINTS.has((context.tokens[group.head] as Token).lemma) ||
    objectsBetween(context, group.first, group.last).some(
      (match) => match.kind === 'measure' && match.last === group.head + 1,
    )
  )
}

/** Whether the pack's people stand in the group. */
export function isPeople(context: ReadingContext, group: NounGroup): boolean {
  return objectsBetween(context, group.first, group.last).some((match) => match.kind === 'people')
}

/** Whether the group is named: a place or body one can point at. */
export function isNamed(context: ReadingContext, group: NounGroup): boolean {
  for (let t = group.first; t < group.last; t++) {
    const token = context.tokens[t] as Token
    if (token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text)) return true
  }
  return false
}

/** Whether a party stands anywhere in the group: a request from the union. */
function namesParty(context: ReadingContext, group: NounGroup): boolean {
  if (isNamed(context, group)) return true
  for (let t = group.first; t < group.last; t++)
    if (t !== group.head && isPartyNoun(context, context.tokens[t] as Token)) return true
  return false
}

/** Endings of nouns for what cannot be touched: a decision, the economy of truth. */
const ABSTRACT = /(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|ing|hood|dom|acy|ency|sis|ics)s?$/u

/**
 * Whether something can be the target of an act: a party or a thing. A matter (an offer, a plan, the fate of someone)
 * is one only where it names whose it is: then the act is directed at them.
 */
export function undergoes(context: ReadingContext, group: NounGroup): boolean {
  if (isParty(context, group) || namesParty(context, group)) return true
  const head = context.tokens[group.head] as Token
  return !isMatter(context, group) && !ABSTRACT.test(head.lower)
}
