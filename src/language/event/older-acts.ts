// Older acts in a sentence: that for which somebody is seized or tried has a time of its own, and gives none to the verb.
import type { Time } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import type { Token } from '../token.js'
import type { Candidate } from './candidate.js'
import { distance, hostOf, OWN_TIME } from './circumstance.js'
import type { Phrase } from './phrase.js'

/** What is done for, and with, a thing of the past: "held for a murder in 1985". */
const GROUNDS = new Set(['for', 'of', 'behind', 'over', 'with', 'por'])

/** The times of a sentence without those of an older act that only says why or whom: "held for the murder of a guard in 1985". */
export function timesFor(
  context: ReadingContext,
  candidate: Candidate,
  others: readonly Candidate[],
  times: readonly Time[],
): readonly Time[] {
  if (times.length === 0) return times
  if (candidate.kind === 'noun')
    return isChargedWith(candidate, others)
      ? times.filter((time) => (distance(context, candidate, time) ?? 9) <= OWN_TIME)
      : times
  const grounds = others.filter(({ kind, clauses, phrase, first }) => {
    const before = clauses.phrases[phrase - 1]
    if (kind !== 'noun' || first < candidate.first || before?.kind !== 'prep') return false
    return GROUNDS.has((clauses.tokens[before.first] as Token).lower)
  })
  const isOfGround = (time: Time): boolean => grounds.some((ground) => (distance(context, ground, time) ?? 9) <= 1)
  return grounds.length === 0 ? times : times.filter((time) => !isOfGround(time))
}

/** Classes of acts that courts and police do about older ones. */
const ABOUT_OLDER: ReadonlySet<string | null> = new Set(['ACCUSE', 'COERCE'])

/** "Sentenced on Monday for his part in the raid": whether a noun tells an older act, on which somebody is seized or tried. */
function isChargedWith({ clauses, phrase }: Candidate, others: readonly Candidate[]): boolean {
  const verb = others.find((other) => other.kind === 'verb' && other.phrase === hostOf(clauses, phrase))
  if (verb === undefined || !ABOUT_OLDER.has(verb.spec.type.plover) || verb.phrase > phrase) return false
  for (let k = verb.phrase + 1; k < phrase; k++) {
    const link = clauses.phrases[k] as Phrase
    if (link.kind === 'prep' && CHARGES.has((clauses.tokens[link.first] as Token).lower)) return true
  }
  return false
}

/** Words before what somebody is seized or tried for. English, Spanish. */
const CHARGES = new Set(['for', 'over', 'por'])
