// Noun phrases joined by "and" and by the commas of a list, to the left of a verb and to the right.
import type { Token } from '../token.js'
import { baseOf, type Clauses } from './clause.js'
import { appositionAfter, attaches } from './noun-group.js'
import { type NounPhrase, type Phrase, skipLeft } from './phrase.js'

/** Noun phrases joined to the one at `i` on its left: A, B and C. */
export function coordinatedLeft(clauses: Clauses, i: number): number[] {
  const { phrases } = clauses
  const all = [i]
  let k = i
  for (;;) {
    const link = phrases[k - 1]
    if (link?.kind !== 'conj' && !(link?.kind === 'comma' && all.length > 1)) break
    const at = link.kind === 'conj' && phrases[k - 2]?.kind === 'comma' ? k - 3 : k - 2
    if (phrases[at]?.kind !== 'np') break
    const base = baseOf(clauses, at)
    if (base === null) break
    // The object of an earlier verb is no subject of this one.
    if (phrases[skipLeft(phrases, base - 1)]?.kind === 'vg') break
    all.unshift(base)
    k = base
  }
  return all
}

/** Noun phrases joined to the one at `i` on its right, as far as no verb claims them as its subject. */
export function coordinatedRight(clauses: Clauses, i: number): number[] {
  const { phrases } = clauses
  const all = [i]
  let k = i
  for (;;) {
    let end = k
    // "struck camps with drones and shells": what is joined after another preposition belongs to that.
    while (attachesToNoun(clauses, end)) end += 2
    const named = appositionAfter(clauses, phrases[k] as NounPhrase, end) !== null
    const at = named ? joinedAfterName(clauses, end + 2) : joinedAfter(phrases, end, all.length > 1)
    if (at === null) break
    let after = at
    while (phrases[after + 1]?.kind === 'prep' && phrases[after + 2]?.kind === 'np') after += 2
    const verb = phrases[after + 1]
    if (verb?.kind === 'vg' && verb.form === 'finite') break
    all.push(at)
    k = at
  }
  return all
}

/** "the mayor, Lee Ann, and two aides": what is joined behind a name in apposition. */
function joinedAfterName(clauses: Clauses, name: number): number | null {
  const { phrases, tokens } = clauses
  const conj = phrases[name + 1]?.kind === 'comma' ? name + 2 : name + 1
  const joins = phrases[conj]?.kind === 'conj' && (tokens[(phrases[conj] as Phrase).first] as Token).lower === 'and'
  return joins && phrases[conj + 1]?.kind === 'np' && phrases[conj + 2]?.kind !== 'vg' ? conj + 1 : null
}

/** The noun phrase that "and", or a comma inside a list that ends in "and", joins to the one at `end`. */
function joinedAfter(phrases: readonly Phrase[], end: number, listed: boolean): number | null {
  const link = phrases[end + 1]
  if (link?.kind === 'conj') return phrases[end + 2]?.kind === 'np' ? end + 2 : null
  if (link?.kind !== 'comma') return null
  let k = end + 2
  // "A, B, and C": the comma before the last.
  if (phrases[k]?.kind === 'conj')
    return listed && phrases[k + 1]?.kind === 'np' && phrases[k + 2]?.kind !== 'vg' ? k + 1 : null
  while (phrases[k]?.kind === 'np' && phrases[k + 1]?.kind === 'comma' && phrases[k + 2]?.kind === 'np') k += 2
  if (phrases[k]?.kind !== 'np') return null
  const conj = phrases[k + 1]?.kind === 'comma' ? k + 2 : k + 1
  if (phrases[conj]?.kind !== 'conj' || phrases[conj + 1]?.kind !== 'np') return null
  // "freed the crew, police and witnesses said": a list with a verb of its own is its subject.
  return phrases[conj + 2]?.kind === 'vg' ? null : end + 2
}

/** Whether the prepositional phrase after the noun phrase at `np` can belong to it. */
function attachesToNoun(clauses: Clauses, np: number): boolean {
  const { phrases, tokens } = clauses
  const host = phrases[np]
  const prep = phrases[np + 1]
  const next = phrases[np + 2]
  if (host?.kind !== 'np' || prep?.kind !== 'prep' || next?.kind !== 'np') return false
  const word = (tokens[prep.first] as Token).lower
  return word === 'of' ? attaches(clauses, host, word, next, false) : /^(?:in|from|at|near)$/u.test(word)
}
