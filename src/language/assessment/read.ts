// Reads what people think of a policy: a cue that judges, the thing judged, the measure it is judged by, and the voice.
import type { Assessment, Span } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import { itemId, tokenSpan } from '../context.js'
import type { FigureInput } from '../figure/read.js'
import { clausesIn } from '../sentence-clauses.js'
import { trimmedSpan } from '../trimmed-span.js'
import { speechIndex } from '../voice.js'
import type { Candidate, Proposer } from './propose.js'
import { findCues, proposeActors, proposeNamed, proposeObjects, proposeSentences, proposeSubjects } from './propose.js'
import type { Refiner } from './refine.js'
import { dropQuestions, keepOneEach, softenPartial, turnIntoHarm } from './refine.js'
import type { Scene } from './subjects.js'
import type { Target } from './targets.js'
import { criterionBetween, questionIndex, targetsBetween } from './targets.js'

/** Independent of one another: each looks for its own sort of cue. */
const PROPOSERS: readonly Proposer[] = [proposeSubjects, proposeObjects, proposeSentences, proposeActors, proposeNamed]

/**
 * In this order: what is only asked goes first; the stance is settled before judgements of one clause compete, for
 * which of them is kept depends on it.
 */
const REFINERS: readonly Refiner[] = [dropQuestions, softenPartial, turnIntoHarm, keepOneEach]

/** For how many sentences a policy stays what "it" stands for, and what "the results" are those of. */
const TOPIC_REACH = 3
const THEME_REACH = 7

/** The assessments of a document, in text order; they do not overlap. */
export function readAssessments(context: ReadingContext, input: FigureInput): Assessment[] {
  const speechAt = speechIndex(input.attributions)
  const assessments: Assessment[] = []
  let topic: { readonly target: Target; readonly sentence: number } | null = null
  for (const sentence of context.sentences) {
    if (sentence.section === 'heading') continue
    const age: number = topic === null ? Number.POSITIVE_INFINITY : sentence.index - topic.sentence
    const cues = findCues(context, sentence)
    const scene: Scene = {
      context,
      sentence,
      // Clauses are worth cutting only where something may be judged.
      clauses: cues.length === 0 ? [] : clausesIn(context, sentence),
      cues,
      topic: age <= TOPIC_REACH ? (topic?.target ?? null) : null,
      theme: age <= THEME_REACH ? (topic?.target ?? null) : null,
    }
    for (const candidate of candidatesOf(scene)) {
      const item = finish(scene, candidate, speechAt)
      if (item !== null) assessments.push(item)
    }
    const next = topicOf(scene)
    if (next !== null) topic = { target: next, sentence: sentence.index }
  }
  return assessments
}

function candidatesOf(scene: Scene): readonly Candidate[] {
  if (scene.cues.length === 0) return []
  const proposed = PROPOSERS.flatMap((propose) => propose(scene))
  if (proposed.length === 0) return proposed
  return REFINERS.reduce<readonly Candidate[]>((candidates, refine) => refine(candidates, scene), proposed)
}

/** What a sentence leaves to be spoken of: its first target of the pack, else its first policy. */
function topicOf({ context, sentence }: Scene): Target | null {
  const targets = targetsBetween(context, sentence.firstToken, sentence.lastToken).filter(
    (target) => target.kind === 'policy',
  )
  return targets.find((target) => target.id !== null) ?? targets[0] ?? null
}

function finish(scene: Scene, candidate: Candidate, speechAt: ReturnType<typeof speechIndex>): Assessment | null {
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
    question: candidate.target.question ?? criterion?.question ?? questionIndex(context.pack).only,
    target,
    criterion: criterion === null ? null : { id: criterion.id, text: criterion.span.text, span: criterion.span },
    observed: isPredicted(scene, candidate) ? 'predicted' : 'observed',
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

const AHEAD = /^(?:will|would|could|may|might|shall|’ll|'ll|likely|expected|set|risks?)$/u

/** Whether the judgement is of what is to come. */
const isPredicted = ({ context }: Scene, candidate: Candidate): boolean =>
  candidate.stance !== 'too_early' &&
  context.tokens
    .slice(Math.max(candidate.clause.first, candidate.cue[0] - 12), candidate.cue[0])
    .some((token) => AHEAD.test(token.lower) && token.pos !== 'NOUN')
