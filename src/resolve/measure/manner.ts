// How a clause puts a turn in the life of a measure: as done, as law laid down, as signed, announced or threatened.
// What is only possible, asked for or denied is no turn at all.
import type { MeasureTelling } from '../../model/index.js'
import type { Turn } from './clauses.js'
import {
  AFTER,
  ANNOUNCES,
  AUXILIARY,
  COMING,
  CONDITION,
  DENIED,
  GOES_ON,
  LAYS_DOWN,
  OPEN,
  OTHER_END,
  SIGNS,
  THREATENS,
} from './lexicon-around.js'

export interface Manner {
  readonly kind: MeasureTelling['manner']
  /** Where the clause says that the turn was signed, announced or threatened. */
  readonly saidAt: number | null
}

const placeOf = (pattern: RegExp, text: string): number | null => {
  const place = text.search(pattern)
  return place === -1 ? null : place
}

/** A participle behind the name it describes ("tariffs imposed in May"): told by the way. */
const describes = (before: string, words: string): boolean =>
  /(?:ed|ad[oa]s?)$/u.test(words) &&
  !AUXILIARY.test(before) &&
  /(?:^|\s)\p{Ll}[\p{L}-]*(?:s|ty)\s$/u.test(before) &&
  !/\b(?:he|she|it|they|who|which|president)\s$/iu.test(before)

/** A verb of what was done. */
const PAST = /(?:ed|ó|ieron|aron)(?!\p{L})|\b(?:was|were|had|took|gave|came|went|made|did|let|held|put)\b/u

/** Whether an act told as done stands right before: a participle then says how it was done ("gave way, easing it"). */
const endsDone = (before: string): boolean =>
  before.endsWith(', ') && PAST.test(before.slice(before.lastIndexOf(',', before.length - 3) + 1))

/** How the clause puts the turn; null where it tells none. */
export function mannerOf(clause: string, turn: Turn, makesLaw: boolean): Manner | null {
  const before = clause.slice(0, turn.start)
  const words = clause.slice(turn.start, turn.end).toLowerCase()
  const threat = THREATENS.exec(before)
  if (threat !== null && !OTHER_END.test(threat[0])) return { kind: 'threatened', saidAt: threat.index }
  if (!turn.life.denies && DENIED.test(before)) return null
  const signed = placeOf(SIGNS, before)
  const announced = placeOf(ANNOUNCES, before)
  const saidAt = signed ?? announced
  const foretold = COMING.test(before) || /(?:rá|rán)$/u.test(words) || /\bwould\b/u.test(before)
  if (placeOf(CONDITION, before) !== null || GOES_ON.test(before)) return null
  if (saidAt === null && placeOf(OPEN, before.slice(before.lastIndexOf(',') + 1)) !== null) return null
  if (makesLaw && LAYS_DOWN.test(clause.slice(0, turn.end))) return { kind: 'law', saidAt: null }
  if (signed !== null) return { kind: 'signed', saidAt: signed }
  if (announced !== null) return { kind: 'announced', saidAt: announced }
  if (foretold) return { kind: 'announced', saidAt: null }
  if (AFTER.test(before)) return { kind: 'done', saidAt: null }
  if (endsDone(before)) return { kind: 'done', saidAt: null }
  if (words.endsWith('ing') || /(?:ando|iendo)$/u.test(words))
    return /\b(?:is|are|está|están)(?: \p{L}+)? $/iu.test(before) ? { kind: 'announced', saidAt: null } : null
  if (describes(before, words) || /\b(?:to|para) $/iu.test(before)) return null
  return { kind: 'done', saidAt: null }
}
