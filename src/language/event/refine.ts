// Drops what the proposers should not keep, in this order: names first (a trigger inside a name is part of it), then
// re-mentions, then nouns that are an argument of another trigger. Absorption comes last because only a trigger that
// stands itself may absorb.
import type { Name } from '../../model/index.js'
import { overlaps } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import { isObjectWithin, objectsBetween } from '../objects.js'
import type { Token } from '../token.js'
import { asksToStayUnnamed } from '../unnamed-speaker.js'
import { objectsOf } from './arguments.js'
import type { Candidate } from './candidate.js'
import { phraseAt } from './clause.js'
import { CALENDAR } from './lexicon.js'
import type { NounPhrase, VerbGroup } from './phrase.js'
import { isKind } from './spanish/kinds.js'
import { subjectOf } from './subject.js'
import { hasArguments, pointsBack, supportOf } from './support.js'
import { isTimeLike } from './verb-form.js'

/** The candidates of a sentence that stand. */
export function refineTriggers(
  context: ReadingContext,
  candidates: readonly Candidate[],
  names: readonly Name[],
): Candidate[] {
  const free = candidates.filter((candidate) => !insideName(context, candidate, names) && !isNamedAfter(candidate))
  const fresh = free.filter(
    (candidate) =>
      !isReMention(candidate) &&
      !isDate(candidate) &&
      !isOffTheRecord(candidate) &&
      !isPredicate(candidate) &&
      !isGeneric(candidate) &&
      !isNaming(candidate) &&
      !isAsBefore(candidate) &&
      !(context.language === 'es' && isKind(candidate)),
  )
  const apart = dropOverlaps(fresh)
  const own = apart.filter((candidate) => !isMereSupport(candidate, apart) && !strikesOfItself(candidate, apart))
  return own.filter((candidate) => !isAbsorbed(context, candidate, own))
}

function insideName(context: ReadingContext, candidate: Candidate, names: readonly Name[]): boolean {
  const range = {
    start: (context.tokens[candidate.first] as Token).start,
    end: (context.tokens[candidate.last - 1] as Token).end,
  }
  return names.some(
    (name) =>
      name.kind !== 'event' &&
      overlaps(name.span, range) &&
      name.span.start <= range.start &&
      name.span.end - name.span.start > range.end - range.start,
  )
}

/** Small words that join the words of a name. English, Spanish. */
const JOINS_NAME = new Set(['of', 'de', 'del'])
const IS_CAPITALISED = /^\p{Lu}\p{Ll}/u

/** "The House of Detention", "la Casa de Detención": a house is called so, and nobody is detained. */
function isNamedAfter({ kind, clauses: { tokens }, first }: Candidate): boolean {
  const [named, joint, noun] = [tokens[first - 2], tokens[first - 1], tokens[first]]
  return (
    kind === 'noun' &&
    [named, noun].every((token) => token !== undefined && IS_CAPITALISED.test(token.text)) &&
    JOINS_NAME.has(joint?.text ?? '')
  )
}

/** "this decision", "the move": told before, and nothing new said of it. */
function isReMention(candidate: Candidate): boolean {
  if (candidate.kind !== 'noun') return false
  const np = candidate.clauses.phrases[candidate.phrase] as NounPhrase
  return pointsBack(candidate.clauses, np) && !hasArguments(candidate.clauses, candidate.phrase)
}

/** "asked not to be named", "asked for anonymity": a condition of speaking, no demand. */
function isOffTheRecord(candidate: Candidate): boolean {
  const { clauses, spec, first } = candidate
  return spec.type.plover === 'REQUEST' && asksToStayUnnamed(clauses.tokens, first, clauses.lastToken)
}

/** "As planned", "as agreed": no plan of its own, but how something else goes. */
function isAsBefore({ kind, clauses: { tokens, lastToken }, first, last }: Candidate): boolean {
  const [before, next] = [tokens[first - 1], tokens[last]]
  return (
    kind === 'verb' &&
    before?.lower === 'as' &&
    (tokens[first] as Token).lower.endsWith('ed') &&
    (next === undefined || last >= lastToken || next.pos === 'PUNCT')
  )
}

/** The month of March is no march. */
function isDate(candidate: Candidate): boolean {
  const token = candidate.clauses.tokens[candidate.first] as Token
  return CALENDAR.has(token.lower) && token.text !== token.lower
}

/** "is a threat", "as a threat", "in charge": what something is called, not what happened. */
function isPredicate(candidate: Candidate): boolean {
  if (candidate.kind !== 'noun') return false
  const { phrases, tokens } = candidate.clauses
  const np = phrases[candidate.phrase] as NounPhrase
  const before = phrases[candidate.phrase - 1]
  const opener = (tokens[np.first] as Token).lower
  const link = before === undefined ? '' : (tokens[before.first] as Token).lower
  if (before?.kind === 'prep' && link === 'in' && np.last - np.first === 1 && candidate.last === np.last)
    return (tokens[np.head] as Token).lower === 'charge'
  if (opener !== 'a' && opener !== 'an' && opener !== 'another') return false
  return before?.kind === 'prep' && link === 'as'
}

/** "calling the raid a crime", "called it “unlawful”": a name is given, nobody is rung up. */
function isNaming(candidate: Candidate): boolean {
  const { clauses, phrase, first, last } = candidate
  const token = clauses.tokens[first] as Token
  if (candidate.kind !== 'verb' || token.lemma !== 'call' || last > first + 1) return false
  const object = objectsOf(clauses, phrase)[0]
  if (object === undefined) return false
  const after = clauses.phrases[phraseAt(clauses, object.last - 1) + 1]
  const said = after?.kind === 'quote' || (after?.kind === 'np' && !isTimeLike(clauses.tokens, after))
  return said || /^(?:it|this|that|these|those)$/u.test((clauses.tokens[object.head] as Token).lower)
}

/** Nouns of amount that make the act after them a statistic: levels of violence, a fall in killings. */
const AMOUNTS = new Set(
  'level levels rate rates reduction drop fall rise decline increase decrease number numbers count counts toll incidence'.split(
    ' ',
  ),
)

/** A bare noun that names a kind of act rather than an act: no owner, number, date or argument. */
function isGeneric(candidate: Candidate): boolean {
  if (candidate.kind !== 'noun') return false
  const { phrases, tokens } = candidate.clauses
  const np = phrases[candidate.phrase] as NounPhrase
  if (np.possessor !== null || hasArguments(candidate.clauses, candidate.phrase)) return false
  const before = phrases[candidate.phrase - 1]
  const host = phrases[candidate.phrase - 2]
  const counted = before?.kind === 'prep' && host?.kind === 'np' && AMOUNTS.has((tokens[host.head] as Token).lower)
  if (counted) return true
  const next = phrases[candidate.phrase + 1]
  // "deaths arising from the flood": a participle says which.
  const told = next?.kind === 'prep' || (next?.kind === 'vg' && next.form !== 'finite' && next.form !== 'infinitive')
  if (candidate.spec.type.discrete || told) return false
  const opener = tokens[np.first] as Token
  return opener.pos !== 'DET' && supportOf(candidate.clauses, candidate.phrase) === null
}

/** Of two triggers on the same words the longer one stands. */
function dropOverlaps(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    (a) =>
      !candidates.some(
        (b) =>
          b !== a &&
          b.first < a.last &&
          a.first < b.last &&
          (b.last - b.first > a.last - a.first || (b.last - b.first === a.last - a.first && b.first < a.first)),
      ),
  )
}

/** "launched a raid": the verb says no more than its noun, which is a trigger itself. */
function isMereSupport(verb: Candidate, all: readonly Candidate[]): boolean {
  if (verb.kind !== 'verb' || verb.last - verb.first > 1) return false
  return all.some(
    (noun) =>
      noun.kind === 'noun' &&
      noun.spec.type.id !== verb.spec.type.id &&
      // "launched an attack": the founding of something is no class of act of its own.
      (verb.spec.with === null || (verb.spec.type.plover === null && noun.spec.type.plover !== null)) &&
      supportOf(noun.clauses, noun.phrase)?.phrase === verb.phrase,
  )
}

/** Verbs that armies do, and earthquakes. English, Spanish. */
const STRIKES = new Set(['strike', 'hit', 'golpear', 'azotar'])

/** "The earthquake struck the valley": what befalls people strikes, and no one attacks. */
function strikesOfItself(verb: Candidate, all: readonly Candidate[]): boolean {
  if (verb.kind !== 'verb' || !STRIKES.has(verb.spec.word)) return false
  const subjects = subjectOf(verb.clauses, verb.phrase)
  return all.some(
    ({ kind, spec, first, last }) =>
      kind === 'noun' && spec.type.befalls && subjects.some((group) => group.first <= first && last <= group.last),
  )
}

/** Whether a noun is told by another trigger already: imposed tariffs, launched an attack. */
function isAbsorbed(context: ReadingContext, noun: Candidate, all: readonly Candidate[]): boolean {
  if (noun.kind !== 'noun') return false
  return all.some((verb) => {
    if (verb === noun || verb.kind !== 'verb') return false
    const group = noun.clauses.phrases[verb.phrase] as VerbGroup
    const direct = objectsOf(noun.clauses, verb.phrase).some(
      (object) => object.first <= noun.first && noun.last <= object.last,
    )
    const within = noun.first >= verb.first && noun.last <= verb.to
    if (!direct && !(within && verb.spec.with !== null)) return false
    if (verb.spec.type.id === noun.spec.type.id && direct) return true
    // The noun is the very object that made the verb a trigger, and the verb is not denied.
    if (verb.spec.with === null || group.negated) return false
    const wanted = verb.spec.with
    return objectsBetween(context, noun.from, noun.last).some(
      (match) => match.last === noun.last && isObjectWithin(context.pack, match.object, wanted),
    )
  })
}
