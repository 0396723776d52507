// Proposers of assessments: each finds cues that judge and the thing that stands where it is judged. A cue without
// such a thing proposes nothing.
import type { Sentence, Stance } from '../../model/index.js'
import type { Clause } from '../clauses.js'
import { clauseAt, clauseStart } from '../clauses.js'
import type { ReadingContext } from '../context.js'
import { verbForms } from '../inflection.js'
import type { PhraseMatch } from '../phrase-index.js'
import { byLemma, phraseIndex } from '../phrase-index.js'
import type { Token } from '../token.js'
import { auxiliaryOf, beforeFillers, hasPastForm, isNegated } from '../verb-group.js'
import type { AssessmentCue } from './lexicon.js'
import { ASSESSMENT_CUES, COPULAS, GOODS, ILLS, RAISING, WANTED } from './lexicon.js'
import type { Finding, Judged, Scene } from './subjects.js'
import { fromTopic, subjectTarget } from './subjects.js'
import type { Target } from './targets.js'
import { criterionBetween, targetsBetween } from './targets.js'

export interface Candidate {
  readonly stance: Stance
  readonly rule: string
  /** Positions are token indexes, ends exclusive. */
  readonly cue: readonly [number, number]
  readonly extent: readonly [number, number]
  readonly clause: Clause
  readonly weight: AssessmentCue['weight']
  readonly target: Target
  readonly found: Finding
}

export type Proposer = (scene: Scene) => Candidate[]

/** The phrase with each form of its verb: the tagger at times takes a past form for an adjective and keeps it as it is. */
function spellings({ phrase, form }: AssessmentCue): readonly string[] {
  if (form === 'predicate') return [phrase]
  const [verb, ...rest] = phrase.split(' ')
  const forms = new Set([verb ?? '', ...verbForms(verb ?? '').keys()])
  return [...forms].map((word) => [word, ...rest].join(' '))
}

const CUES = phraseIndex(
  ASSESSMENT_CUES.flatMap((cue) => spellings(cue).map((phrase) => [phrase, cue] as const)),
  (phrase) => phrase.split(/ |(?=-)|(?<=-)/u),
  byLemma,
)
const OBJECT_REACH = 9
const COPULA_REACH = 4

/** Whether "be", "prove" or "seem" links the subject with the predicate at `index`. */
function isPredicate(tokens: readonly Token[], index: number, first: number): boolean {
  for (let i = index - 1; i >= Math.max(first, index - COPULA_REACH); i--) {
    const token = tokens[i] as Token
    if (COPULAS.has(token.lemma) || /^[’']s$/u.test(token.lower) || token.lower === 'proven') return true
    if (token.lower === 'part' || (token.lower === 'in' && tokens[i + 1]?.lower === 'part')) continue
    if (token.pos === 'NOUN' || token.pos === 'DET' || token.pos === 'ADP') return false
  }
  return false
}

/** Whether the "to" before the verb at `index` hangs on a verb that asserts it ("is likely to hinder"). */
function isRaised(tokens: readonly Token[], index: number, first: number): boolean {
  for (let i = index - 1; i >= Math.max(first, index - 4); i--)
    if (tokens[i]?.lower === 'to') return RAISING.has(tokens[beforeFillers(tokens, i, first)]?.lemma ?? '')
  return false
}

/** Whether a verb cue says that something was, is or will be done, and not what for. */
function isAsserted(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index] as Token
  // "Has strained" is at times tagged as an adjective.
  if (token.pos === 'ADJ') return hasPastForm(token) && auxiliaryOf(tokens, index, first)?.lemma === 'have'
  // A capital marks a name ("Armed Forces").
  if ((token.pos !== 'VERB' && token.pos !== 'NOUN') || /^\p{Lu}/u.test(token.text)) return false
  if (token.pos === 'NOUN') return auxiliaryOf(tokens, index, first) !== null && token.lemma === token.lower
  const auxiliary = auxiliaryOf(tokens, index, first)
  if (auxiliary?.lower === 'to') return isRaised(tokens, index, first)
  // A participle after a passive "be" has the policy done to, not doing; "is forcing" does.
  if (auxiliary !== null && /^(?:am|is|are|was|were|be|been|being|’s|'s|’re|'re)$/u.test(auxiliary.lower))
    return token.lower.endsWith('ing')
  if (auxiliary !== null) return true
  if (token.lower.endsWith('ing')) return false
  const before = tokens[index - 1]
  return (
    before !== undefined &&
    (index > first ? /^(?:NOUN|PROPN|PRON|ADV|CCONJ|PART)$/u.test(before.pos) : before.text === ',')
  )
}

/** Whether a measure is something to keep rather than to lessen. */
const isWanted = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => [word, word.replace(/s$/u, '')].some((form) => WANTED.has(form) || GOODS.has(form)))

/** Whether the verb at `index` acts on what the cue needs. */
function actsOnFits(context: ReadingContext, cue: AssessmentCue, last: number, end: number): boolean {
  if (cue.acts === 'none') return true
  const words = cue.acts === 'ill' ? ILLS : GOODS
  const reach = Math.min(end, last + OBJECT_REACH)
  for (let i = last; i < reach; i++) {
    const token = context.tokens[i] as Token
    if (token.text === ',' || token.text === '.') break
    if (words.has(token.lemma)) return true
  }
  if (cue.acts !== 'ill' || cue.stance !== 'works') return false
  const listed = criterionBetween(context, last, reach, null)
  return listed !== null && !isWanted(listed.span.text)
}

function cueFits(
  context: ReadingContext,
  cue: AssessmentCue,
  range: readonly [number, number],
  clause: Clause,
): boolean {
  const { tokens } = context
  const [start, last] = range
  const next = tokens[last]
  if (next !== undefined && cue.notBefore?.has(next.lower) === true) {
    // "Is working to some extent" is a degree, "is working to stop it" is labour.
    if (next.lower !== 'to' || tokens[last + 1]?.pos !== 'DET') return false
  }
  if (cue.beforeVerb === true && next?.pos !== 'VERB') return false
  if (cue.form === 'predicate' && !isPredicate(tokens, start, clause.first)) return false
  if (
    cue.form === 'verb' &&
    // A capital within a name ("Forces say …") is no verb either.
    /^(?:VERB|NOUN|PROPN)$/u.test(tokens[start]?.pos ?? '') &&
    !isAsserted(tokens, start, clause.first)
  )
    return false
  return actsOnFits(context, cue, last, clause.last)
}

/** The stance after negation; null where a negated cue says nothing. */
function stanceOf(tokens: readonly Token[], cue: AssessmentCue, start: number, clause: Clause): Stance | null {
  const negated =
    cue.stance !== 'too_early' && !/^(?:not|no|little)\b/u.test(cue.phrase) && isNegated(tokens, start, clause.first)
  if (cue.onlyNegated === true)
    return negated || (cue.role === 'self' && isNegated(tokens, start, clause.first, 6)) ? cue.stance : null
  if (!negated) return cue.stance
  return tokens.slice(Math.max(clause.first, start - 4), start).some((token) => token.lower === 'only')
    ? cue.stance
    : cue.negated
}

/** Cues whose subject is judged: "the strategy has worked". */
export const proposeSubjects: Proposer = (scene) =>
  proposeBy(scene, 'subject', (cue, range, clause) => subjectTarget(scene, cue, range[0], clause))

/** Cues whose object is judged: "corruption hampers the strategy". */
export const proposeObjects: Proposer = (scene) =>
  proposeBy(scene, 'object', (_cue, range, clause) => {
    const { context } = scene
    const end = Math.min(clause.last, range[1] + OBJECT_REACH)
    const target = targetsBetween(context, range[1], end).find((candidate) => candidate.kind === 'policy')
    return target === undefined ? null : { target, found: 'named' }
  })

/** Cues over a whole sentence: "whether the plan holds remains to be seen". */
export const proposeSentences: Proposer = (scene) =>
  proposeBy(scene, 'sentence', (_cue, range) => {
    const { sentence, context } = scene
    const targets = targetsBetween(context, sentence.firstToken, sentence.lastToken).filter(
      (target) => target.last <= range[0] || target.first >= range[1],
    )
    const named =
      targets.find((target) => target.kind === 'policy' && target.id !== null) ??
      targets.find((target) => target.kind === 'policy')
    if (named !== undefined) return { target: named, found: 'named' }
    const result = targets.find((target) => target.kind === 'result')
    return result === undefined ? null : fromTopic(scene, 'result')
  })

/** Whoever is the subject is judged by what it does: "the state has not done enough". */
export const proposeActors: Proposer = (scene) =>
  proposeBy(scene, 'actor', (_cue, range, clause) => {
    const { tokens } = scene.context
    let last = range[0]
    while (
      last > clause.first &&
      /^(?:AUX|ADV|PART)$/u.test(tokens[last - 1]?.pos ?? '') &&
      !/^[’']s$/u.test(tokens[last - 1]?.text ?? '')
    )
      last--
    let start = last
    while (start > clause.first && /^(?:NOUN|PROPN|ADJ|DET|NUM|PART)$/u.test(tokens[start - 1]?.pos ?? '')) start--
    if (start === last || !/^(?:NOUN|PROPN)$/u.test(tokens[last - 1]?.pos ?? '')) return null
    const listed = targetsBetween(scene.context, start, last).find((target) => target.id !== null)
    const { question, id } = listed ?? { question: null, id: null }
    return { target: { question, id, first: start, last, kind: 'actor' }, found: 'named' }
  })

/** "No effective strategy": the cue names what it judges. */
export const proposeNamed: Proposer = (scene) =>
  proposeBy(scene, 'self', (_cue, range) => ({
    target: { question: null, id: null, first: range[0], last: range[1], kind: 'policy' },
    found: 'named',
  }))

/** Every cue of a sentence, whatever it judges: looked up once for all proposers. */
export const findCues = (context: ReadingContext, sentence: Sentence): readonly PhraseMatch<AssessmentCue>[] =>
  CUES.find(context.tokens, sentence.firstToken, sentence.lastToken)

function proposeBy(
  scene: Scene,
  role: AssessmentCue['role'],
  find: (cue: AssessmentCue, range: readonly [number, number], clause: Clause) => Judged | null,
): Candidate[] {
  const { context, sentence, clauses } = scene
  const found: Candidate[] = []
  for (const match of scene.cues) {
    const cue = match.value
    const clause = cue.role === role ? clauseAt(clauses, match.first) : null
    const range = [match.first, match.last] as const
    if (clause === null || !cueFits(context, cue, range, clause)) continue
    const stance = stanceOf(context.tokens, cue, match.first, clause)
    const judged = stance === null ? null : find(cue, range, clause)
    if (stance === null || judged === null || (cue.listed === true && judged.target.id === null)) continue
    found.push({
      stance,
      rule: `assessment.${role}.${cue.phrase.replaceAll(' ', '_')}${stance === cue.stance ? '' : '.negated'}`,
      cue: range,
      extent:
        role === 'sentence'
          ? [sentence.firstToken, sentence.lastToken]
          : [clauseStart(context.tokens, clauses, clause, match.first), clause.last],
      clause,
      weight: cue.weight,
      ...judged,
    })
  }
  return found
}
