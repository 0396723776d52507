// Reads what a text says is to come: cue by cue within clauses, then what is past is dropped, conditions gather their
// consequences, and each outlook gets the day it is due and the voice that says it.
import type { Outlook, Sentence, Span } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import { itemId, tokenSpan } from '../context.js'
import type { FigureInput } from '../figure/read.js'
import { clausesIn } from '../sentence-clauses.js'
import { trimmedSpan } from '../trimmed-span.js'
import type { Speech } from '../voice.js'
import { speechIndex } from '../voice.js'
import type { DueIndex } from './due.js'
import { dueIndex, isPastSetting } from './due.js'
import { kindOf } from './kind.js'
import type { Candidate, Proposer, Scene } from './propose.js'
import { proposeConditions, proposeModals, proposePhrases } from './propose.js'
import type { Refiner } from './refine.js'
import { dropIdleConditions, dropPastForecasts, dropStories, findHiddenConditions, joinWithin } from './refine.js'

/** Independent of one another: each sees the bare sentence. */
const PROPOSERS: readonly Proposer[] = [proposeModals, proposePhrases, proposeConditions]

/**
 * In this order: forecasts of the past go first, so that no condition leans on them; conditions are weighed while the
 * cues of their consequences still stand; joining comes last, for it throws those cues away.
 */
const REFINERS: readonly Refiner[] = [
  dropPastForecasts,
  dropStories,
  dropIdleConditions,
  findHiddenConditions,
  joinWithin,
]

/** The outlooks of a document, in text order; they do not overlap. */
export function readOutlooks(context: ReadingContext, input: FigureInput): Outlook[] {
  const speechAt = speechIndex(input.attributions)
  const due = dueIndex(context, input.times)
  const outlooks: Outlook[] = []
  for (const sentence of context.sentences) {
    if (sentence.section === 'heading') continue
    for (const candidate of candidatesOf(context, sentence, due)) {
      const outlook = finish(context, candidate, speechAt(tokenSpan(context, ...candidate.cue)), due)
      if (outlook !== null) outlooks.push(outlook)
    }
  }
  return outlooks
}

function candidatesOf(context: ReadingContext, sentence: Sentence, due: DueIndex): readonly Candidate[] {
  const scene: Scene = { context, sentence, clauses: clausesIn(context, sentence) }
  const proposed = PROPOSERS.flatMap((propose) => propose(scene)).filter(
    (candidate) => !isPastSetting(context, candidate, sentence, due),
  )
  if (proposed.length === 0) return proposed
  return REFINERS.reduce<readonly Candidate[]>((candidates, refine) => refine(candidates, scene), proposed)
}

/** Turns positions into spans, keeps them inside the quotation or report they stand in, and looks up day and voice. */
function finish(context: ReadingContext, candidate: Candidate, speech: Speech, due: DueIndex): Outlook | null {
  const span = trimmedSpan(
    context,
    candidate.extent[0],
    candidate.extent[1],
    candidate.condition === null ? speech.content : null,
  )
  if (span === null) return null
  const found = due.within(span, candidate.cue[0])
  const kind = kindOf(context, candidate, speech, found)
  if (kind === null) return null
  const part = (range: readonly [number, number] | null): Span | null => {
    const whole = range === null ? null : trimmedSpan(context, range[0], range[1], span)
    return whole
  }
  return {
    id: itemId('o', span),
    rule: candidate.rule,
    basis: 'stated',
    kind,
    span,
    cue: tokenSpan(context, ...candidate.cue),
    due: found?.interval ?? null,
    condition: part(candidate.condition),
    consequence: part(candidate.consequence),
    attribution: speech.voice,
  }
}
