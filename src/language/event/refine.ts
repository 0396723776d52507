// Drops what the proposers should not keep, in this order: names first (a trigger inside a name is part of it), then
// re-mentions, then nouns that are an argument of another trigger. Absorption comes last because only a trigger that
// stands itself may absorb.
import type { Name } from '../../model/index.js'
import { overlaps } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import { isObjectWithin, objectsBetween } from '../objects.js'
import type { Token } from '../token.js'
import type { Candidate } from './candidate.js'
import { objectsOf } from './clause.js'
import type { NounPhrase, VerbGroup } from './phrases.js'
import { hasArguments, pointsBack, supportOf } from './trigger.js'

/** The candidates of a sentence that stand. */
export function refineTriggers(
  context: ReadingContext,
  candidates: readonly Candidate[],
  names: readonly Name[],
): Candidate[] {
  const free = candidates.filter((candidate) => !insideName(context, candidate, names))
  const fresh = free.filter((candidate) => !isReMention(candidate))
  const apart = dropOverlaps(fresh)
  return apart.filter((candidate) => !isAbsorbed(context, candidate, apart))
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

/** "this decision", "the move": told before, and nothing new said of it. */
function isReMention(candidate: Candidate): boolean {
  if (candidate.kind !== 'noun') return false
  const np = candidate.clauses.phrases[candidate.phrase] as NounPhrase
  return pointsBack(candidate.clauses, np) && !hasArguments(candidate.clauses, candidate.phrase)
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
    if (verb.spec.type.id === noun.spec.type.id) return direct && supportOf(noun.clauses, noun.phrase) === null
    // The noun is the very object that made the verb a trigger, and the verb is not denied.
    if (verb.spec.with === null || group.negated) return false
    const wanted = verb.spec.with
    return objectsBetween(context, noun.from, noun.last).some(
      (match) => match.last === noun.last && isObjectWithin(context.pack, match.object, wanted),
    )
  })
}
