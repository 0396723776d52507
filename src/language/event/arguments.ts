// What stands right of a verb or noun: objects and prepositional phrases, up to the next verb or clause.
import type { Token } from '../token.js'
import { type Clauses, NO_GROUPS, type NounGroup } from './clause.js'
import { coordinatedRight } from './coordination.js'
import { PARTICLES } from './lexicon.js'
import { groupAt } from './noun-group.js'
import { OVER_VERBS, type Phrase, type VerbGroup } from './phrase.js'
import { isTimeLike } from './verb-form.js'

const isInner = (clauses: Clauses, prep: number): boolean =>
  /^(?:of|in|from)$/u.test((clauses.tokens[(clauses.phrases[prep] as Phrase).first] as Token).lower)

/** "insists it is": the noun phrase is the subject of the next verb, not the object of this one. */
function isSubjectOfClause(clauses: Clauses, np: number): boolean {
  const { phrases } = clauses
  let k = np
  while (phrases[k + 1]?.kind === 'prep' && phrases[k + 2]?.kind === 'np' && isInner(clauses, k + 1)) k += 2
  while (
    phrases[k + 1]?.kind === 'adv' &&
    (clauses.tokens[(phrases[k + 1] as Phrase).first] as Token).pos === 'ADV' &&
    !/^wh/u.test((clauses.tokens[(phrases[k + 1] as Phrase).first] as Token).lower)
  )
    k++
  const verb = phrases[k + 1]
  return verb?.kind === 'vg' && verb.form === 'finite' && !verb.ambiguous
}

/** Particles that are prepositions only of place when no object can follow them otherwise. */
const isParticle = (tokens: readonly Token[], t: number): boolean => {
  const word = (tokens[t] as Token).lower
  return (
    /^(?:up|out|off|away|back|down)$/u.test(word) || (word === 'over' && OVER_VERBS.has(tokens[t - 1]?.lemma ?? ''))
  )
}

/** The objects right of the verb group at `i`: direct object first, without dates; empty for passives and intransitives. */
export function objectsOf(clauses: Clauses, i: number, wide = true): readonly NounGroup[] {
  const { phrases, tokens } = clauses
  let k = i + 1
  for (; k < phrases.length; k++) {
    const phrase = phrases[k] as Phrase
    if (phrase.kind === 'adv' || phrase.kind === 'quote') continue
    const dated = phrase.kind === 'prep' ? phrases[k + 1] : phrase
    if (dated?.kind !== 'np' || !isTimeLike(tokens, dated)) break
    if (phrase.kind === 'prep') k++
  }
  const np = phrases[k]
  // "capture and hand over the suspects": both verbs take the object of the second.
  if (
    np?.kind === 'conj' &&
    phrases[k + 1]?.kind === 'vg' &&
    (phrases[k + 1] as VerbGroup).form === (phrases[i] as VerbGroup).form
  )
    return objectsOf(clauses, k + 1, wide)
  if (
    np?.kind === 'prep' &&
    PARTICLES.has((tokens[np.first] as Token).lower) &&
    phrases[k + 1]?.kind === 'np' &&
    isParticle(tokens, np.first)
  )
    return coordinatedRight(clauses, k + 1).map((index) => groupAt(clauses, index, wide))
  if (np?.kind !== 'np' || isTimeLike(tokens, np) || (phrases[i - 1]?.kind !== 'rel' && isSubjectOfClause(clauses, k)))
    return NO_GROUPS
  return coordinatedRight(clauses, k).map((index) => groupAt(clauses, index, wide))
}

/** A prepositional phrase of a verb or noun. */
export interface Prepositional {
  readonly word: string
  readonly group: NounGroup
  readonly phrase: number
  /** The phrase of the preposition: coordinated noun phrases share it. */
  readonly prep: number
}

/** The prepositional phrases that follow phrase `i` before the clause ends. */
export function prepositionalsAfter(clauses: Clauses, i: number, wide = true): readonly Prepositional[] {
  const { phrases, tokens } = clauses
  const all: Prepositional[] = []
  for (let k = i + 1; k < phrases.length; k++) {
    const phrase = phrases[k] as Phrase
    if (
      phrase.kind === 'vg' ||
      phrase.kind === 'stop' ||
      phrase.kind === 'rel' ||
      phrase.kind === 'sub' ||
      phrase.kind === 'comma' ||
      phrase.kind === 'dash'
    )
      break
    const next = phrases[k + 1]
    if (phrase.kind === 'prep' && next?.kind === 'np' && !isTimeLike(tokens, next)) {
      const between =
        (tokens[phrase.first] as Token).lower === 'between' &&
        phrases[k + 2]?.kind === 'conj' &&
        phrases[k + 3]?.kind === 'np'
      for (const index of between ? [k + 1, k + 3] : coordinatedRight(clauses, k + 1))
        all.push({
          word: (tokens[phrase.first] as Token).lower,
          group: groupAt(clauses, index, wide),
          phrase: index,
          prep: k,
        })
    }
  }
  return all
}

/** Where the arguments right of phrase `i` end: the token after the last one before another verb or clause. */
export function argumentsEnd(clauses: Clauses, i: number): number {
  const { phrases } = clauses
  let end = (phrases[i] as Phrase).last
  for (let k = i + 1; k < phrases.length; k++) {
    const phrase = phrases[k] as Phrase
    if (phrase.kind === 'stop' || phrase.kind === 'rel' || phrase.kind === 'sub') break
    if (phrase.kind === 'vg' && (phrase.form !== 'participle' || phrase.last - phrase.first > 1)) break
    if (phrase.kind === 'comma' && phrases[k + 1]?.kind === 'vg') break
    end = phrase.last
  }
  return end
}
