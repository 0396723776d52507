// Reads what a text says is to come: cue by cue within clauses, then what is past is dropped, conditions gather their
// consequences, and each outlook gets the day it is due and the voice that says it.
import type { Outlook, Sentence, Span } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import { itemId, tokenSpan } from '../context.js'
import type { FigureInput } from '../figure/read.js'
import { trimmedSpan } from '../trimmed-span.js'
import type { Speech } from '../voice.js'
import { speechIndex } from '../voice.js'
import type { DueIndex } from './due.js'
import { dueIndex, isPastSetting } from './due.js'
import { ENGLISH } from './english.js'
import type { OutlookGrammar } from './grammar.js'
import { kindOf } from './kind.js'
import type { Candidate, Scene } from './propose.js'
import { SPANISH } from './spanish/grammar.js'

const GRAMMARS: Readonly<Record<string, OutlookGrammar>> = { en: ENGLISH, es: SPANISH }

/** The outlooks of a document, in text order; they do not overlap. */
export function readOutlooks(context: ReadingContext, input: FigureInput): Outlook[] {
  const speechAt = speechIndex(input.attributions)
  const grammar = GRAMMARS[context.language] ?? ENGLISH
  const due = dueIndex(context, input.times, grammar)
  const outlooks: Outlook[] = []
  for (const sentence of context.sentences) {
    if (sentence.section === 'heading') continue
    for (const candidate of candidatesOf(context, sentence, { due, grammar })) {
      const outlook = finish(context, candidate, speechAt(tokenSpan(context, ...candidate.cue)), { due, grammar })
      if (outlook !== null) outlooks.push(outlook)
    }
  }
  return outlooks
}

/** What reads the outlooks of one document. */
interface Means {
  readonly due: DueIndex
  readonly grammar: OutlookGrammar
}

function candidatesOf(context: ReadingContext, sentence: Sentence, { due, grammar }: Means): readonly Candidate[] {
  const scene: Scene = { context, sentence, clauses: grammar.clausesIn(context, sentence) }
  const proposed = grammar.proposers
    .flatMap((propose) => propose(scene))
    .filter((candidate) => !isPastSetting(context, candidate, sentence, due))
  if (proposed.length === 0) return proposed
  return grammar.refiners.reduce<readonly Candidate[]>((candidates, refine) => refine(candidates, scene), proposed)
}

/** "If it fails, they will strike, their leader warned": who says it stands behind the whole, condition and all. */
const isToldBehind = ({ attribution, content }: Speech): boolean =>
  content !== null &&
  attribution?.cue != null &&
  attribution.content.length === 1 &&
  attribution.cue.start >= content.end

/** Turns positions into spans, keeps them inside the quotation or report they stand in, and looks up day and voice. */
function finish(
  context: ReadingContext,
  candidate: Candidate,
  speech: Speech,
  { due, grammar }: Means,
): Outlook | null {
  const span = trimmedSpan(
    context,
    candidate.extent[0],
    candidate.extent[1],
    candidate.condition === null || isToldBehind(speech) ? speech.content : null,
  )
  if (span === null) return null
  const found = due.within(span, candidate.cue[0])
  const kind = kindOf(context, candidate, speech, found, grammar.signs)
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
