// Reads what people think of a policy: a cue that judges, the thing judged, the measure it is judged by, and the voice.
import type { Assessment, Span } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import { itemId, tokenSpan } from '../context.js'
import type { FigureInput } from '../figure/read.js'
import { clausesIn } from '../sentence-clauses.js'
import { trimmedSpan } from '../trimmed-span.js'
import { speechIndex } from '../voice.js'
import { type AssessmentGrammar, ENGLISH, SPANISH } from './grammar.js'
import type { Candidate } from './propose.js'
import type { Scene } from './subjects.js'
import type { Target } from './targets.js'
import { criterionBetween, questionIndex } from './targets.js'

const GRAMMARS: Readonly<Record<string, AssessmentGrammar>> = { en: ENGLISH, es: SPANISH }

/** For how many sentences a policy stays what "it" stands for, and what "the results" are those of. */
const TOPIC_REACH = 3
const THEME_REACH = 7

/** The assessments of a document, in text order; they do not overlap. */
export function readAssessments(context: ReadingContext, input: FigureInput): Assessment[] {
  const speechAt = speechIndex(input.attributions)
  const grammar = GRAMMARS[context.language] ?? ENGLISH
  const assessments: Assessment[] = []
  let topic: { readonly target: Target; readonly sentence: number } | null = null
  for (const sentence of context.sentences) {
    if (sentence.section === 'heading') continue
    const age: number = topic === null ? Number.POSITIVE_INFINITY : sentence.index - topic.sentence
    const cues = grammar.findCues(context, sentence)
    const scene: Scene = {
      context,
      sentence,
      // Clauses are worth cutting only where something may be judged.
      clauses: cues.length === 0 ? [] : clausesIn(context, sentence),
      cues,
      topic: age <= TOPIC_REACH ? (topic?.target ?? null) : null,
      theme: age <= THEME_REACH ? (topic?.target ?? null) : null,
    }
    for (const candidate of candidatesOf(scene, grammar)) {
      const item = finish(scene, candidate, speechAt, grammar)
      if (item !== null) assessments.push(item)
    }
    const next = topicOf(scene, grammar)
    if (next !== null) topic = { target: next, sentence: sentence.index }
  }
  return assessments
}

function candidatesOf(scene: Scene, grammar: AssessmentGrammar): readonly Candidate[] {
  if (scene.cues.length === 0) return []
  const proposed = grammar.proposers.flatMap((propose) => propose(scene))
  if (proposed.length === 0) return proposed
  return grammar.refiners.reduce<readonly Candidate[]>((candidates, refine) => refine(candidates, scene), proposed)
}

/** What a sentence leaves to be spoken of: its first target of the pack, else its first policy. */
function topicOf({ context, sentence }: Scene, grammar: AssessmentGrammar): Target | null {
  const targets = grammar
    .targetsBetween(context, sentence.firstToken, sentence.lastToken)
    .filter((target) => target.kind === 'policy')
  return targets.find((target) => target.id !== null) ?? targets[0] ?? null
}

function finish(
  scene: Scene,
  candidate: Candidate,
  speechAt: ReturnType<typeof speechIndex>,
  grammar: AssessmentGrammar,
): Assessment | null {
  const { context } = scene
  const cue = tokenSpan(context, ...candidate.cue)
  const speech = speechAt(cue)
  const span = trimmedSpan(context, candidate.extent[0], candidate.extent[1], speech.content)
  if (span === null) return null
  const target = targetOf(scene, candidate)
  const criterion = criterionOf(scene, candidate)
  return {
    id: itemId('a', span),
    rule: candidate.rule,
    basis: candidate.found === 'named' ? 'stated' : 'implied',
    span,
    stance: candidate.stance,
    cue,
    question: candidate.target.question ?? criterion?.question ?? questionIndex(context.pack, context.language).only,
    target,
    criterion: criterion === null ? null : { id: criterion.id, text: criterion.span.text, span: criterion.span },
    observed: isPredicted(scene, candidate, grammar) ? 'predicted' : 'observed',
    attribution: speech.voice,
  }
}

function targetOf({ context }: Scene, candidate: Candidate): Assessment['target'] {
  const span: Span = tokenSpan(context, candidate.target.first, candidate.target.last)
  return { id: candidate.target.id, text: span.text, span }
}

/** The measure: named after the cue, else anywhere in the extent. */
function criterionOf({ context }: Scene, candidate: Candidate) {
  const { target, cue, extent } = candidate
  return criterionBetween(context, cue[1], extent[1], target) ?? criterionBetween(context, extent[0], cue[0], target)
}

/** Whether the judgement is of what is to come: an English auxiliary stands before the cue, a Spanish ending in it. */
const isPredicted = ({ context }: Scene, candidate: Candidate, grammar: AssessmentGrammar): boolean =>
  candidate.stance !== 'too_early' &&
  context.tokens
    .slice(
      Math.max(candidate.clause.first, candidate.cue[0] - 12),
      candidate.cue[0] + (context.language === 'es' ? 1 : 0),
    )
    .some((token) => grammar.looksAhead(token))
