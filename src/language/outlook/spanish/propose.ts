// Proposers of outlooks in Spanish: tenses that look ahead, and phrases that do. Candidates bear the modals that the
// shared rules know ("will", "would", "could", "must").
import type { Clause } from '../../clauses.js'
import { clauseAt } from '../../clauses.js'
import { clauseStart } from '../../spanish/clauses.js'
import { isConditional, isFuture, isInfinitive, isParticiple, isPreterite } from '../../spanish/tense.js'
import type { Token } from '../../token.js'
import { type Candidate, NO_PARTS, type Proposer, type Scene } from '../propose.js'
import { CUES, type FormedCue, URGING_FORMS } from './cues.js'
import { NOT_TIMES, PRESENT_CONDITIONAL, type SpanishFollower } from './lexicon.js'

const GOING = /^(?:va|van|vamos|voy)$/u
const MAY = /^(?:podrían?|podríamos)$/u
const DUTY = /^(?:debe|deben|debemos|deberán?|deberían?|deberíamos)$/u
const NEGATIONS = new Set(['no', 'nunca', 'jamás', 'tampoco', 'ni', 'sin'])
const CLITICS = new Set(['se', 'le', 'les', 'lo', 'la', 'los', 'las', 'nos', 'me', 'no', 'ya'])
const ARTICLES = new Set(['el', 'la', 'los', 'las', 'un', 'una', 'unos', 'unas', 'su', 'sus', 'este', 'esta', 'nuevas'])

interface Ahead {
  readonly modal: string
  readonly kind: Candidate['kind']
  /** The verb that tells what is to come. */
  readonly verb: number
}

/** The first token from `index` on that is no adverb. */
function afterAdverbs(tokens: readonly Token[], index: number): number {
  let i = index
  while (tokens[i]?.pos === 'ADV') i++
  return i
}

/** What the verb at `i` says of the time to come; null where it says nothing of it. */
function aheadAt(tokens: readonly Token[], i: number, reported: boolean): Ahead | null {
  const token = tokens[i] as Token
  const next = afterAdverbs(tokens, i + 1)
  if (GOING.test(token.lower)) {
    const to = tokens[next]?.lower === 'a' ? next + 1 : -1
    return to > 0 && isInfinitive(tokens[to]) ? { modal: 'will', kind: 'plan', verb: to } : null
  }
  if (MAY.test(token.lower) && tokens[next]?.lower !== 'haber')
    return { modal: 'could', kind: 'prediction', verb: next }
  if (DUTY.test(token.lower))
    return isInfinitive(tokens[next]) && tokens[next]?.lower !== 'haber'
      ? { modal: 'must', kind: 'demand', verb: next }
      : null
  // "Habrá sido": a guess at what has been.
  if (isParticiple(tokens[next]) && /^habr/u.test(token.lower)) return null
  if (isFuture(token)) return { modal: 'will', kind: 'plan', verb: i }
  if (!isConditional(token) || PRESENT_CONDITIONAL.test(token.lower)) return null
  // Under a report of the past the conditional is the future: dijo que enviaría.
  return reported ? { modal: 'will', kind: 'plan', verb: i } : { modal: 'would', kind: 'prediction', verb: i }
}

/** Whether the clause is what someone said in the past. */
function isReported(tokens: readonly Token[], clause: Clause): boolean {
  if (clause.opener !== 'que') return false
  const before = tokens[clause.first - 1]
  return before !== undefined && isPreterite(before)
}

/** "Enviará", "va a enviar", "podría enviar", "debe enviar". */
export const proposeTenses: Proposer = ({ context: { tokens }, sentence, clauses }) => {
  const found: Candidate[] = []
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const token = tokens[i] as Token
    // A capital at the beginning hides the class of a word.
    if (token.pos === 'PUNCT' || token.pos === 'DET' || (token.pos === 'PROPN' && !GOING.test(token.lower))) continue
    const clause = clauseAt(clauses, i)
    const ahead = clause === null ? null : aheadAt(tokens, i, isReported(tokens, clause))
    if (clause === null || ahead === null) continue
    found.push({
      kind: ahead.kind,
      rule: `outlook.tense.${ahead.modal}`,
      cue: [i, Math.max(i + 1, Math.min(ahead.verb, clause.last))],
      extent: [clauseStart(tokens, clauses, clause), clause.last],
      clause,
      modal: ahead.modal,
      verb: Math.min(ahead.verb, clause.last - 1),
      condition: null,
      consequence: null,
    })
  }
  return found
}

const FOLLOWS: Readonly<Record<SpanishFollower, (tokens: readonly Token[], index: number) => boolean>> = {
  any: () => true,
  infinitive: (tokens, index) => isInfinitive(tokens[tokens[index]?.lower === 'no' ? index + 1 : index]),
  que: (tokens, index) => tokens[index]?.lower === 'que',
  noun: (tokens, index) => {
    const token = tokens[index]
    if (token === undefined || /^(?:que|quien)$/u.test(token.lower)) return false
    const head = token.pos === 'DET' || token.pos === 'NUM' ? tokens[index + 1] : token
    return head !== undefined && (head.pos === 'NOUN' || head.pos === 'ADJ')
  },
}

/** The last token before `index` that is no clitic, adverb or form of "haber". */
function before(tokens: readonly Token[], index: number, first: number): Token | undefined {
  let i = index - 1
  while (i >= first && (CLITICS.has(tokens[i]?.lower ?? '') || tokens[i]?.pos === 'ADV') && tokens[i]?.lower !== 'no')
    i--
  return i >= first ? tokens[i] : undefined
}

/** Whether what must stand before a cue does, and its tense does not put it behind us. */
function settingFits(scene: Scene, formed: FormedCue, clause: Clause, index: number): boolean {
  const { tokens } = scene.context
  const { cue, past } = formed
  const previous = before(tokens, index, clause.first)
  const negated = previous !== undefined && NEGATIONS.has(previous.lower)
  if (cue.negated === true) return negated
  if (negated && /^(?:promise|threat|demand|deadline)$/u.test(cue.kind)) return false
  if (cue.behind === true) return previous?.pos === 'NOUN' && index > clause.first
  // A participle needs its "haber" to be a verb.
  const word = tokens[index] as Token
  if (isParticiple(word) && !('phrase' in cue))
    return /^(?:ha|han|hemos|había|habían|he|habría|habrían)$/u.test(previous?.lower ?? '')
  // "La demanda que …": a noun; "la exigió": a verb with its object before it.
  const direct = tokens[index - 1]
  if (direct?.pos === 'DET' && !('phrase' in cue) && !(past && CLITICS.has(direct.lower))) return false
  return !(past && cue.pastIsOver === true) || isReported(tokens, clause)
}

/** Phrases that look ahead: plans, promises, threats, demands, risks, open questions. */
export const proposePhrases: Proposer = (scene) => {
  const { context, sentence, clauses } = scene
  const { tokens } = context
  const found: Candidate[] = []
  const taken = new Set<number>()
  for (const match of CUES.find(tokens, sentence.firstToken, sentence.lastToken)) {
    const { cue, name } = match.value
    const clause = clauseAt(clauses, match.first)
    if (clause === null || taken.has(match.first)) continue
    if (!cue.follows.some((follower) => FOLLOWS[follower](tokens, match.last))) continue
    if (!settingFits(scene, match.value, clause, match.first)) continue
    if (/^eventual|^inminente/u.test(name) && NOT_TIMES.test(tokens[match.last]?.lower ?? '')) continue
    taken.add(match.first)
    found.push({
      kind: cue.kind,
      rule: `outlook.phrase.${name}`,
      cue: [match.first, match.last],
      extent: extentOf(scene, match.value, clause, match.first, match.last),
      clause,
      ...NO_PARTS,
    })
  }
  return found
}

function extentOf(
  scene: Scene,
  { cue }: FormedCue,
  clause: Clause,
  start: number,
  last: number,
): readonly [number, number] {
  const { tokens } = scene.context
  const { sentence, clauses } = scene
  if (cue.whole === true) return [sentence.firstToken, sentence.lastToken]
  // What is promised or feared may be a clause of its own: "prometió que …".
  const closing =
    tokens[last]?.lower === 'que' ? (clauseAt(clauses, last) ?? clause) : (clauseAt(clauses, last - 1) ?? clause)
  if (cue.behind === true) return [nounPhraseStart(tokens, start, clause.first), start + 1]
  if (cue.phraseOnly !== true) return [clauseStart(tokens, clauses, clause), closing.last]
  return [ARTICLES.has(tokens[start - 1]?.lower ?? '') ? start - 1 : start, closing.last]
}

/** Where the noun phrase that ends before `index` begins. */
function nounPhraseStart(tokens: readonly Token[], index: number, first: number): number {
  let i = index - 1
  while (i > first && /^(?:NOUN|ADJ|NUM)$/u.test(tokens[i - 1]?.pos ?? '')) i--
  return i > first && tokens[i - 1]?.pos === 'DET' ? i - 1 : i
}

/** "Insta a los socios a pagar": someone is urged to do something. */
export const proposeUrging: Proposer = ({ context: { tokens }, sentence, clauses }) => {
  const found: Candidate[] = []
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const token = tokens[i] as Token
    const clause = URGING_FORMS.has(token.lower) ? clauseAt(clauses, i) : null
    if (clause === null || tokens[i - 1]?.pos === 'DET' || !/^(?:a|al)$/u.test(tokens[i + 1]?.lower ?? '')) continue
    const act = urgedAct(tokens, i + 2, clause.last)
    if (act === null) continue
    found.push({
      kind: 'demand',
      rule: 'outlook.phrase.urging',
      cue: [i, i + 1],
      extent: [clauseStart(tokens, clauses, clause), clause.last],
      clause,
      ...NO_PARTS,
    })
  }
  return found
}

const URGED_REACH = 9
function urgedAct(tokens: readonly Token[], index: number, last: number): number | null {
  for (let i = index; i < Math.min(last, index + URGED_REACH); i++) {
    if (tokens[i]?.text === ',') return null
    if (isInfinitive(tokens[i]) && (tokens[i] as Token).pos === 'VERB') return i
  }
  return null
}
