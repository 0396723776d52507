// Finds the thing judged where the subject of a cue names or implies it: a policy, a pronoun that stands for one, what
// someone did, or results of what was spoken of before.
import type { Sentence } from '../../model/index.js'
import type { Clause } from '../clauses.js'
import type { ReadingContext } from '../context.js'
import type { PhraseMatch } from '../phrase-index.js'
import type { Token } from '../token.js'
import type { AssessmentCue } from './lexicon.js'
import { RESULT_NOUNS } from './lexicon.js'
import type { Target } from './targets.js'
import { criterionBetween, targetsBetween } from './targets.js'

/** A sentence with its clauses, and what was spoken of before it in its paragraph. */
export interface Scene {
  readonly context: ReadingContext
  readonly sentence: Sentence
  readonly clauses: readonly Clause[]
  /** The words of the sentence that may judge. */
  readonly cues: readonly PhraseMatch<AssessmentCue>[]
  /** The policy that a pronoun at this place stands for; null where none was named nearby. */
  readonly topic: Target | null
  /** The policy that "the results" at this place are those of: it may have been named further back. */
  readonly theme: Target | null
}

/** How the target was found. */
export type Finding = 'named' | 'pronoun' | 'result' | 'action'

/** What is judged, and how it was found. */
export interface Judged {
  readonly target: Target
  readonly found: Finding
}

/** Pronouns that may stand for a policy; "he" and "she" never do. */
const PRONOUNS = new Set(['it', 'this', 'that', 'they', 'these', 'those', 'which', 'who'])

/** The target that the sentence itself does not name. */
export function fromTopic(scene: Scene, found: Finding): Judged | null {
  const target = found === 'result' ? scene.theme : scene.topic
  return target === null ? null : { target, found }
}

/** Where the subject begins: past the opener, and past an opening adverbial that ends in a comma ("In the past, …"). */
function subjectStart(tokens: readonly Token[], clause: Clause, cue: number): number {
  let start = clause.first
  while (start < cue && (/^["“‘'«]$/u.test(tokens[start]?.text ?? '') || tokens[start]?.lower === clause.opener))
    start++
  const opening = tokens[start]
  if (opening === undefined || !/^(?:ADP|ADV|SCONJ|CCONJ)$/u.test(opening.pos)) return start
  for (let i = start; i < cue; i++) if (tokens[i]?.text === ',') return i + 1
  return start
}

export function subjectTarget(scene: Scene, cue: AssessmentCue, end: number, clause: Clause): Judged | null {
  const { context } = scene
  const { tokens } = context
  const start = subjectStart(tokens, clause, end)
  if (start >= end) return antecedent(scene, clause.first)
  const head = tokens[start] as Token
  if (head.lower === 'what' && cue.weight === 'strong') return action(scene, start, end)
  const targets = targetsBetween(context, start, end).filter((target) => mayBeJudged(scene, target, cue, end, clause))
  const first = targets[0]
  if (first !== undefined && (cue.weight === 'strong' || heads(tokens, first, start))) {
    if (first.kind !== 'result') return { target: first, found: 'named' }
    const named = targets.find((target) => target.kind !== 'result')
    return named === undefined ? fromTopic(scene, 'result') : { target: named, found: 'named' }
  }
  // "They failed to …" is told of people too: of a policy only by a measure.
  const people = /^(?:they|those|who)$/u.test(head.lower) && cue.form === 'verb' && tokens[end + 1]?.lower === 'to'
  if (people && criterionBetween(context, end, clause.last, null) === null) return null
  if (PRONOUNS.has(head.lower) && tokens[start + 1]?.pos !== 'NOUN') return antecedent(scene, start)
  if (cue.weight === 'strong') return strongSubject(scene, clause, start, end)
  return isVerbless(tokens, start, end) ? antecedent(scene, clause.first) : null
}

/** Policies and results always; those who act only for success or failure by a measure that the pack lists. */
function mayBeJudged(scene: Scene, target: Target, cue: AssessmentCue, from: number, clause: Clause): boolean {
  if (target.kind !== 'actor') return true
  return (
    cue.weight === 'strong' &&
    cue.form === 'verb' &&
    criterionBetween(scene.context, from, clause.last, target) !== null
  )
}

const isVerbless = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens.slice(first, last).every((token) => /^(?:AUX|ADV|PART|DET)$/u.test(token.pos))

/** Subjects that an outright judgement may have though they name no policy: actions, pointers back, results. */
function strongSubject(scene: Scene, clause: Clause, start: number, end: number): Judged | null {
  const { tokens } = scene.context
  const head = tokens[start] as Token
  const next = tokens[start + 1]
  if (isVerbless(tokens, start, end)) {
    const opensWithResult = tokens.slice(end, end + 5).some((token) => RESULT_NOUNS.has(token.lemma))
    return opensWithResult ? fromTopic(scene, 'result') : antecedent(scene, clause.first)
  }
  // "Sealing the border would …"
  if (/^\p{L}{4,}ing$/u.test(head.lower) && /^(?:DET|NOUN|PROPN|ADJ)$/u.test(next?.pos ?? ''))
    return action(scene, start, end)
  // "This show of force seems …", where a policy was spoken of.
  if (/^(?:this|these|such)$/u.test(head.lower) && scene.topic !== null) {
    const found = action(scene, start, end)
    return found === null ? null : { ...found, found: 'pronoun' }
  }
  // "The ban that hurt so many has …": the policy stands before the relative clause.
  const before = tokens[clause.first - 1]
  if (clause.opener === 'that' && before?.pos === 'NOUN') return antecedent(scene, clause.first)
  return null
}

/** Whether the target heads the subject: nothing but its own words and openers stand before it. */
const heads = (tokens: readonly Token[], target: Target, start: number): boolean => {
  for (let i = start; i < target.first; i++) {
    // "Years of raids", "the effects of the ban": the words before "of" add nothing to judge.
    if (/^(?:NOUN|PROPN)$/u.test(tokens[i]?.pos ?? '') && tokens[i + 1]?.lower === 'of') continue
    if (/^(?:NOUN|PROPN|PRON|VERB|AUX)$/u.test((tokens[i] as Token).pos)) return false
  }
  return true
}

/** What a pronoun or an elided subject stands for: the policy that its sentence names first, else the paragraph's topic. */
function antecedent(scene: Scene, end: number): Judged | null {
  const before = targetsBetween(scene.context, scene.sentence.firstToken, end).filter(
    (target) => target.kind === 'policy',
  )
  const named = before[0]
  return named === undefined ? fromTopic(scene, 'pronoun') : { target: named, found: 'pronoun' }
}

/** "What they have done is working": the clause itself names the thing. */
function action(scene: Scene, start: number, end: number): Judged | null {
  const { tokens } = scene.context
  let last = end
  const verb = tokens.findIndex((token, i) => i > start + 1 && i < end && token.pos === 'AUX')
  const seems = tokens.findIndex((token, i) => i > start + 1 && i < end && /^(?:seem|appear)$/u.test(token.lemma))
  if (tokens[start]?.lower !== 'what') last = Math.min(...[verb, seems, end].filter((index) => index >= 0))
  while (last > start && /^(?:AUX|ADV)$/u.test(tokens[last - 1]?.pos ?? '')) last--
  if (last - start < 2) return null
  // What someone did is what was spoken of before; other acts are listed only by their own words.
  const listed =
    tokens[start]?.lower === 'what'
      ? scene.topic
      : targetsBetween(scene.context, start, last).find(({ id }) => id !== null)
  return {
    target: { question: listed?.question ?? null, id: listed?.id ?? null, first: start, last, kind: 'policy' },
    found: 'action',
  }
}
