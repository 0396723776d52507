// Proposers of outlooks. Each looks for one sort of cue and answers with the words that look ahead; what is past,
// double or conditional is settled afterwards, by the refiners.
import type { Outlook, Sentence } from '../../model/index.js'
import type { Clause } from '../clauses.js'
import { clauseAt, opensWithSubject } from '../clauses.js'
import type { ReadingContext } from '../context.js'
import { byLemma, phraseIndex } from '../phrase-index.js'
import type { Token } from '../token.js'
import { afterFillers, auxiliaryOf, beforeFillers, hasPastForm, isNegated } from '../verb-group.js'
import type { Follower, OutlookCue } from './lexicon.js'
import {
  CONDITION_OPENERS,
  GIVING_UP,
  HABITUAL,
  MODALS,
  OUTLOOK_CUES,
  PERCEPTION,
  PRESENT_WOULD,
  SPEECH,
} from './lexicon.js'

/** A sentence with its clauses. */
export interface Scene {
  readonly context: ReadingContext
  readonly sentence: Sentence
  readonly clauses: readonly Clause[]
}

/** An outlook in the making; positions are token indexes, ends exclusive. */
export interface Candidate {
  readonly kind: Outlook['kind']
  readonly rule: string
  readonly cue: readonly [number, number]
  readonly extent: readonly [number, number]
  readonly clause: Clause
  /** The auxiliary that looks ahead, lower case; null for other cues. */
  readonly modal: string | null
  /** The verb that the auxiliary governs. */
  readonly verb: number | null
  readonly condition: readonly [number, number] | null
  readonly consequence: readonly [number, number] | null
}

export type Proposer = (scene: Scene) => Candidate[]

const CUES = phraseIndex(
  OUTLOOK_CUES.map((cue) => [cue.phrase, cue] as const),
  (phrase) => phrase.split(' '),
  byLemma,
)
const PAST_AUXILIARY = /^(?:was|were|had)$/u
const ARTICLES = new Set(['the', 'a', 'an', 'any', 'this', 'that', 'some', 'his', 'her', 'its', 'their', 'our', 'my'])

/** The verb that the auxiliary at `index` governs, past adverbs, quotation marks and an inverted subject; null where none follows. */
function verbOf(tokens: readonly Token[], index: number, last: number): number | null {
  const next = afterFillers(tokens, index + 1, last)
  for (let i = next; i < Math.min(last, next + 5); i++) {
    const token = tokens[i] as Token
    if (token.pos === 'VERB' || token.pos === 'AUX') return i
    if (token.text === '.' || token.text === ',') return null
  }
  return null
}

/** Whether a modal speaks of what was, of habit, or of how someone stands now. */
function looksBack(tokens: readonly Token[], index: number, verb: number, last: number): boolean {
  const modal = (tokens[index] as Token).lower
  const head = tokens[verb] as Token
  const next = tokens[afterFillers(tokens, verb + 1, last)]
  if (modal !== 'will' && head.lower === 'have' && next !== undefined)
    if (next.lower === 'been' || (next.pos === 'VERB' && hasPastForm(next))) return true
  if (modal === 'could' && PERCEPTION.has(head.lemma)) return true
  if (modal !== 'would') return false
  if (PRESENT_WOULD.has(head.lemma)) return true
  for (let i = index + 1; i < verb; i++) if (HABITUAL.has((tokens[i] as Token).lower)) return true
  const tail = tokens
    .slice(verb, verb + 3)
    .map((token) => token.lower)
    .join(' ')
  return tail === 'go on to' || tail.startsWith('come to')
}

/** "It will", "she could", "they may": auxiliaries that look ahead. */
export const proposeModals: Proposer = ({ context: { tokens }, sentence, clauses }) => {
  const found: Candidate[] = []
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const token = tokens[i] as Token
    const strength = token.pos === 'AUX' || token.lower === 'wo' ? MODALS.get(token.lower) : undefined
    const clause = strength === undefined ? null : clauseAt(clauses, i)
    if (strength === undefined || clause === null) continue
    const verb = verbOf(tokens, i, clause.last)
    if (verb === null || looksBack(tokens, i, verb, clause.last)) continue
    // Duty looks ahead where something is still to be done; whether it is a demand depends on who says it.
    found.push({
      kind: strength === 'duty' ? 'demand' : strength === 'sure' ? 'plan' : 'prediction',
      rule: `outlook.modal.${strength}`,
      cue: [i, afterFillers(tokens, i + 1, clause.last)],
      extent: [clause.first, clause.last],
      clause,
      modal: token.lower,
      verb,
      condition: null,
      consequence: null,
    })
  }
  return found
}

const isBase = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'VERB' || token.pos === 'AUX') &&
  !token.lower.endsWith('ing') &&
  !hasPastForm(token)

function followerFits(tokens: readonly Token[], cue: OutlookCue, index: number, last: number): boolean {
  const next = afterFillers(tokens, index, last)
  const token = next < last ? tokens[next] : undefined
  const fits: Readonly<Record<Follower, () => boolean>> = {
    any: () => true,
    infinitive: () =>
      cue.phrase === 'to be' ? token !== undefined && token.pos === 'VERB' && hasPastForm(token) : isBase(token),
    gerund: () => token?.pos === 'VERB' && token.lower.endsWith('ing'),
    noun: () => token !== undefined && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|ADP)$/u.test(token.pos) && token.lower !== 'to',
    clause: () => cue.phrase.endsWith('that') || opensWithSubject(tokens, index, last),
    object_infinitive: () => {
      for (let i = index + 1; i < Math.min(last, index + 9); i++)
        if (tokens[i]?.lower === 'to' && isBase(tokens[i + 1])) return true
      return false
    },
  }
  return cue.follows.some((follower) => fits[follower]())
}

/** Whether what must stand before the cue does, and its tense does not put it behind us. */
function settingFits(
  tokens: readonly Token[],
  cue: OutlookCue,
  clause: Clause,
  start: number,
  reported: boolean,
): boolean {
  const { first } = clause
  const auxiliary = auxiliaryOf(tokens, start, first)
  const head = tokens[start] as Token
  const before = tokens[beforeFillers(tokens, start, first)]
  if (cue.negated === true && !isNegated(tokens, start, first, 3)) return false
  if (cue.verbal === true && head.pos !== 'VERB') return false
  if (cue.attributive === true)
    return /^(?:DET|ADP|PART|ADJ|CCONJ)$/u.test(before?.pos ?? 'DET') || before?.pos === 'PRON'
  if (cue.phrase === 'to be') return isToBeDone(tokens, start, first)
  if (cue.be === true) {
    // "Set to", "expected to" after a noun are participles of now; "was expected to" is over.
    // (under "said that" it is the tense of the report).
    if (!reported && cue.pastIsOver === true && PAST_AUXILIARY.test(auxiliary?.lower ?? '')) return false
    return auxiliary !== null || beInReach(tokens, start, first)
  }
  if (cue.running === true) {
    if (auxiliary === null) return false
    const form = head.lower.endsWith('ing')
    return form
      ? /^(?:be|am|is|are|been|’s|'s|’re|'re|’m|'m)$/u.test(auxiliary.lower)
      : auxiliary.lemma === 'have' || auxiliary.lower === 'to'
  }
  if (cue.pastIsOver !== true) return !isCancelled(tokens, start, first)
  if (!reported && PAST_AUXILIARY.test(auxiliary?.lower ?? '')) return false
  return head.pos !== 'VERB' || !hasPastForm(head) || auxiliary !== null
}

/** "Halted plans for": given up, so no outlook. */
function isCancelled(tokens: readonly Token[], start: number, first: number): boolean {
  for (let i = start - 1; i >= Math.max(first, start - 4); i--)
    if (GIVING_UP.has((tokens[i] as Token).lemma)) return true
  return false
}

/** Whether the clause is the content of a verb of saying ("warned that …"). */
function isReported(tokens: readonly Token[], clauses: readonly Clause[], clause: Clause): boolean {
  let position = clauses.indexOf(clause)
  // The verb may stand before another clause of the same report ("said that if …, …").
  while (position > 0 && clauses[position]?.opener !== 'that') position--
  const above = clauses[position - 1]
  if (above === undefined) return false
  return tokens.slice(above.first, above.last).some((token) => token.pos === 'VERB' && SPEECH.has(token.lemma))
}

/** A present form of "be" a little further off ("are at the moment set to"). */
function beInReach(tokens: readonly Token[], start: number, first: number): boolean {
  for (let i = start - 1; i >= Math.max(first, start - 6); i--) {
    const token = tokens[i] as Token
    if (/^(?:is|are|be|been|’s|'s|’re|'re)$/u.test(token.lower) && token.pos === 'AUX') return true
    if (token.text === ',' || token.pos === 'VERB') return false
  }
  return false
}

/** "The rest to be chosen", "is to be built"; not "wants it to be built". */
function isToBeDone(tokens: readonly Token[], start: number, first: number): boolean {
  const before = tokens[start - 1]
  if (before === undefined || start <= first) return false
  if (before.lower === 'is' || before.lower === 'are') return true
  if (before.pos !== 'NOUN') return false
  for (let i = start - 2; i >= first; i--) {
    const token = tokens[i] as Token
    if (token.lower === 'with' || token.text === ',' || (token.pos === 'CCONJ' && tokens[i + 1]?.pos === 'DET'))
      return true
    if (token.pos === 'VERB' || token.pos === 'AUX') return false
  }
  return false
}

/** Phrases that look ahead: plans, promises, risks, open questions. */
export const proposePhrases: Proposer = ({ context: { tokens }, sentence, clauses }) => {
  const found: Candidate[] = []
  for (const match of CUES.find(tokens, sentence.firstToken, sentence.lastToken)) {
    const cue = match.value
    const clause = clauseAt(clauses, match.first)
    if (clause === null || !followerFits(tokens, cue, match.last, sentence.lastToken)) continue
    if (!settingFits(tokens, cue, clause, match.first, isReported(tokens, clauses, clause))) continue
    const closing = clauseAt(clauses, match.last - 1) ?? clause
    found.push({
      kind: cue.kind,
      rule: `outlook.phrase.${cue.phrase.replaceAll(' ', '_')}`,
      cue: [match.first, match.last],
      extent: extentOf(tokens, cue, sentence, clause, match.first, closing.last),
      clause,
      modal: null,
      verb: null,
      condition: null,
      consequence: null,
    })
  }
  return found
}

function extentOf(
  tokens: readonly Token[],
  cue: OutlookCue,
  sentence: Sentence,
  clause: Clause,
  start: number,
  end: number,
): readonly [number, number] {
  if (cue.whole === true) return [sentence.firstToken, sentence.lastToken]
  if (cue.phraseOnly !== true) return [clause.first, end]
  return [ARTICLES.has(tokens[start - 1]?.lower ?? '') ? start - 1 : start, end]
}

/** "Whether it works remains open": clauses under "whether" that a modal does not already make an outlook are found by their main clause. */
export const proposeConditions: Proposer = ({ context: { tokens }, sentence, clauses }) => {
  const found: Candidate[] = []
  clauses.forEach((clause, position) => {
    if (clause.opener === null || !CONDITION_OPENERS.has(clause.opener)) return
    const opener = clauses[position - 1] === undefined || isAdverbial(tokens, clauses, position)
    const other = opener ? clauses[position + 1] : clauses[position - 1]
    if (other === undefined) return
    const last = opener ? endOfMain(clauses, position + 1) : other.last
    const start = conditionStart(tokens, clause)
    found.push({
      kind: 'condition',
      rule: `outlook.condition.${clause.opener.replaceAll(' ', '_')}`,
      cue: [start, start + clause.opener.split(' ').length],
      extent: [Math.min(start, other.first), Math.max(clause.last, last)],
      clause,
      modal: null,
      verb: null,
      condition: [start, clause.last],
      consequence: [other.first, last],
    })
  })
  return found.filter((candidate) => candidate.extent[1] <= sentence.lastToken)
}

/** Where the opener stands inside its clause ("Meanwhile, if …"). */
function conditionStart(tokens: readonly Token[], clause: Clause): number {
  const word = clause.opener?.split(' ')[0]
  for (let i = clause.first; i < Math.min(clause.last, clause.first + 4); i++) if (tokens[i]?.lower === word) return i
  return clause.first
}

/** Whether all that stands before the clause is an adverb or two. */
const isAdverbial = (tokens: readonly Token[], clauses: readonly Clause[], position: number): boolean => {
  const before = clauses[position - 1]
  if (before === undefined) return false
  if (before.last - before.first === 1) return true
  if (position !== 1 || before.last - before.first > 4) return false
  return !tokens.slice(before.first, before.last).some((token) => token.pos === 'VERB' || token.pos === 'AUX')
}

/** The main clause goes on through the clauses that hang on it. */
function endOfMain(clauses: readonly Clause[], position: number): number {
  let i = position
  while (
    clauses[i + 1] !== undefined &&
    /^(?:that|which|who|whose|where|because|and|or)$/u.test(clauses[i + 1]?.opener ?? '')
  )
    i++
  return (clauses[i] as Clause).last
}
