// Proposers of outlooks. Each looks for one sort of cue and answers with the words that look ahead; what is past,
// double or conditional is settled afterwards, by the refiners.
import type { Outlook, Sentence } from '../../model/index.js'
import type { Clause } from '../clauses.js'
import { clauseAt, clauseStart, opensWithSubject } from '../clauses.js'
import type { ReadingContext } from '../context.js'
import { byLemma, phraseIndex } from '../phrase-index.js'
import type { Token } from '../token.js'
import { afterFillers, hasPastForm } from '../verb-group.js'
import type { Follower, OutlookCue } from './lexicon.js'
import { CONDITION_OPENERS, HABITUAL, MODALS, OUTLOOK_CUES, PERCEPTION, PRESENT_WOULD } from './lexicon.js'
import { isReported, settingFits } from './setting.js'

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

/** A cue that is neither an auxiliary nor a condition. */
export const NO_PARTS = { modal: null, verb: null, condition: null, consequence: null } as const

export type Proposer = (scene: Scene) => Candidate[]

const CUES = phraseIndex(
  OUTLOOK_CUES.map((cue) => [cue.phrase, cue] as const),
  (phrase) => phrase.split(' '),
  byLemma,
)
const ARTICLES = new Set(['the', 'a', 'an', 'any', 'this', 'that', 'some', 'his', 'her', 'its', 'their', 'our', 'my'])

/**
 * The verb that the auxiliary at `index` governs, past adverbs, quotation marks and an inverted subject; null where
 * none follows. Right after an auxiliary a word tagged as adjective or noun is a verb too ("will close").
 */
function verbOf(tokens: readonly Token[], index: number, last: number): number | null {
  const next = afterFillers(tokens, index + 1, last)
  for (let i = next; i < Math.min(last, next + 5); i++) {
    const token = tokens[i] as Token
    if (token.pos === 'VERB' || token.pos === 'AUX') return i
    if (token.text === '.' || token.text === ',') break
  }
  return next < last && /^(?:ADJ|NOUN)$/u.test(tokens[next]?.pos ?? '') ? next : null
}

/** "It could not be reached", "neither could be confirmed": what proved impossible. */
function isDenied(tokens: readonly Token[], index: number, verb: number): boolean {
  for (let i = index + 1; i < verb; i++) if (/^(?:not|n['’]t|never)$/u.test((tokens[i] as Token).lower)) return true
  for (
    let i = index - 1;
    i >= Math.max(0, index - 4) && /^(?:NOUN|PROPN|DET|PRON|ADJ|ADP|CCONJ)$/u.test((tokens[i] as Token).pos);
    i--
  )
    if (/^(?:neither|none|nobody|no|nothing)$/u.test((tokens[i] as Token).lower)) return true
  return false
}

/** Whether a modal speaks of what was, of habit, or of how someone stands now. */
function looksBack(tokens: readonly Token[], index: number, verb: number, last: number): boolean {
  const modal = (tokens[index] as Token).lower
  const head = tokens[verb] as Token
  const next = tokens[afterFillers(tokens, verb + 1, last)]
  if (modal !== 'will' && head.lower === 'have' && next !== undefined)
    if (next.lower === 'been' || (next.pos === 'VERB' && hasPastForm(next))) return true
  if (modal === 'could' && (PERCEPTION.has(head.lemma) || isDenied(tokens, index, verb))) return true
  // "May be losing ground" guesses at the present.
  if (
    modal !== 'will' &&
    modal !== 'would' &&
    head.lower === 'be' &&
    next?.pos === 'VERB' &&
    next.lower.endsWith('ing')
  )
    return true
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
    if (
      tokens[i - 1]?.pos === 'DET' &&
      i > sentence.firstToken &&
      token.lower === 'will' &&
      tokens[i + 1]?.pos === 'ADP'
    )
      continue
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
      extent: [clauseStart(tokens, clauses, clause, i), clause.last],
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
      ...NO_PARTS,
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
