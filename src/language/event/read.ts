// Reads events: the pack says which words are triggers, this layer says what the sentence makes of them. For each
// sentence: phrases and clauses, triggers proposed, triggers refined, then participants, objects, place, time,
// quantities, modality and voice of those that stand.
import type { Attribution, Event, EventObject, Mention, Name, Quantity, Sentence, Time } from '../../model/index.js'
import { partitionPoint } from '../../model/index.js'
import { itemId, type ReadingContext, tokenSpan } from '../context.js'
import { objectsBetween } from '../objects.js'
import type { Token } from '../token.js'
import type { Candidate } from './candidate.js'
import { inheritWhen, itemsIn, placeOf, quantitiesOf, whenOf } from './circumstance.js'
import { type Clauses, type NounGroup, readClauses } from './clause.js'
import { standingOfVerb } from './modality.js'
import { standingOfNoun } from './noun-modality.js'
import { timesFor } from './older-acts.js'
import { entityFinder, participantsOf, rolesOf } from './participants.js'
import type { NounPhrase, VerbGroup } from './phrase.js'
import { refineTriggers } from './refine.js'
import { retag } from './retag.js'
import { readSpanishClauses } from './spanish/clauses.js'
import { knownForms, spanishTokens } from './spanish/tokens.js'
import { ACTUAL, type Standing } from './standing.js'
import { proposeTriggers } from './trigger.js'

export interface EventInput {
  readonly times: readonly Time[]
  readonly quantities: readonly Quantity[]
  readonly names: readonly Name[]
  readonly mentions: readonly Mention[]
  readonly attributions: readonly Attribution[]
}

/** How many events and sentences back a definite noun still points to what was told. */
const RECENT = 12
const REACH = 3

/** The events of a document in text order. */
export function readEvents(context: ReadingContext, input: EventInput): Event[] {
  const events: Event[] = []
  const sentenceOf = new Map<string, number>()
  const entityOf = entityFinder(context, input)
  const voiceOf = voiceFinder(input.attributions)
  const clausesIn = clauseReader(context)
  for (const sentence of context.sentences) {
    sentenceOf.set(sentence.id, sentence.index)
    const toldBefore = (type: string): boolean =>
      events
        .slice(-RECENT)
        .some((event) => event.type === type && sentence.index - (sentenceOf.get(event.sentence) ?? -1) <= REACH)
    const names = itemsIn(input.names, sentence)
    const clauses = clausesIn(sentence)
    const candidates = refineTriggers(context, proposeTriggers(context, sentence, clauses, names, toldBefore), names)
    if (candidates.length === 0) continue
    const local = {
      names,
      times: itemsIn(input.times, sentence),
      quantities: itemsIn(input.quantities, sentence),
      entityOf,
      voiceOf,
      before: events,
      sentenceOf: (event: Event): number => sentenceOf.get(event.sentence) ?? -1,
    }
    for (const candidate of candidates) {
      const times = timesFor(context, candidate, candidates, local.times)
      events.push(eventOf(context, candidate, { ...local, times }))
    }
  }
  return events
}

/** Reads the clauses of a sentence in the document's language; the rules that follow are the same for both. */
function clauseReader(context: ReadingContext): (sentence: Sentence) => Clauses {
  if (context.language !== 'es') {
    const tokens = retag(context.tokens)
    return ({ firstToken, lastToken }) => readClauses(tokens, firstToken, lastToken)
  }
  const tokens = spanishTokens(context.tokens, context.pack)
  const source = { plain: context.tokens, tokens, forms: knownForms(context.pack) }
  return ({ firstToken, lastToken }) => readSpanishClauses(source, firstToken, lastToken)
}

interface SentenceInput {
  readonly names: readonly Name[]
  readonly times: readonly Time[]
  readonly quantities: readonly Quantity[]
  readonly entityOf: (group: NounGroup) => string | null
  readonly voiceOf: (offset: number) => string | null
  readonly before: readonly Event[]
  readonly sentenceOf: (event: Event) => number
}

function standingOf(candidate: Candidate): Standing {
  const read =
    candidate.kind === 'verb'
      ? continued(candidate, standingOfVerb(candidate.clauses, candidate.phrase))
      : befallen(candidate, lasting(candidate, standingOfNoun(candidate.clauses, candidate.phrase, candidate.first)))
  if (!candidate.spec.negative) return read
  return { ...read, polarity: read.polarity === 'negative' ? 'positive' : 'negative', rule: 'denying-trigger' }
}

/** "Will face up to the damage of the flood": what is yet to be done is not the flood, which the text knows. */
function befallen({ spec, clauses, phrase }: Candidate, read: Standing): Standing {
  if (!spec.type.befalls || read.modality !== 'planned' || read.rule !== 'support-verb') return read
  const { first } = clauses.phrases[phrase] as NounPhrase
  const [of, opener] = [clauses.tokens[first - 1], clauses.tokens[first]]
  const definite = opener?.lower === 'the' || of?.text === 'del'
  return definite && clauses.phrases[phrase - 1]?.kind === 'prep' ? ACTUAL : read
}

/** "have long cooperated": what such a kind of act has been, it is. */
function continued(candidate: Candidate, read: Standing): Standing {
  const group = candidate.clauses.phrases[candidate.phrase] as VerbGroup
  const goesOn = !candidate.spec.type.discrete && group.perfect && !group.passive && read.modality === 'actual'
  const since = goesOn && /^(?:has|have)$/u.test((candidate.clauses.tokens[group.first] as Token).lower)
  return since && read.rule === 'asserted' ? { ...read, modality: 'ongoing', rule: 'lasting' } : read
}

/** A kind of act that goes on is going on where its clause is in the present or the perfect: "cooperation has grown". */
function lasting(candidate: Candidate, read: Standing): Standing {
  if (candidate.spec.type.discrete || read.modality !== 'actual' || read.rule !== 'asserted') return read
  const { phrases, tokens } = candidate.clauses
  const verb = phrases.find(
    (phrase, i): phrase is VerbGroup => i > candidate.phrase && phrase.kind === 'vg' && phrase.form === 'finite',
  )
  const now = verb !== undefined && (verb.present || /^(?:is|are|has|have)$/u.test((tokens[verb.first] as Token).lower))
  return now ? { ...read, modality: 'ongoing', rule: 'lasting' } : read
}

/** Of what befalls people: nobody does it. */
const NO_ROLES: ReturnType<typeof rolesOf> = { agents: [], patients: [] }

function eventOf(context: ReadingContext, candidate: Candidate, input: SentenceInput): Event {
  const { spec, sentence } = candidate
  const span = tokenSpan(context, candidate.first, candidate.last)
  const standing = standingOf(candidate)
  const roles = spec.type.befalls ? NO_ROLES : rolesOf(context, candidate)
  const actsOnSomeone = spec.type.plover !== null
  const passive = candidate.kind === 'noun' || (candidate.clauses.phrases[candidate.phrase] as VerbGroup).passive
  const when =
    whenOf(context, candidate, input.times, standing.modality === 'planned') ??
    inheritWhen(
      input.before,
      { type: spec.type.id, definite: isDefinite(context, candidate), sentence: sentence.index },
      input.sentenceOf,
    )
  return {
    id: itemId('e', span),
    rule: `${candidate.rule}/${standing.rule}`,
    basis: 'stated',
    span,
    sentence: sentence.id,
    type: spec.type.id,
    plover: spec.type.plover,
    agents: participantsOf(context, roles.agents, input.entityOf, passive && actsOnSomeone),
    patients: participantsOf(context, roles.patients, input.entityOf, actsOnSomeone),
    objects: eventObjects(context, candidate, roles.patients),
    place: placeOf(context, candidate, input.names),
    when,
    quantities: quantitiesOf(context, candidate, roles.patients, input.quantities),
    modality: standing.modality,
    polarity: standing.polarity,
    attribution: input.voiceOf(span.start),
  }
}

/** The pack's objects among the arguments, each word once, in text order. */
function eventObjects(context: ReadingContext, candidate: Candidate, patients: readonly NounGroup[]): EventObject[] {
  const ranges = [{ first: candidate.from, last: candidate.to }, ...patients]
  const seen = new Map<string, EventObject>()
  for (const range of ranges) {
    for (const match of objectsBetween(context, range.first, range.last)) {
      if (match.first >= candidate.first && match.last <= candidate.last && candidate.kind === 'verb') continue
      seen.set(`${match.object}:${match.first}`, { object: match.object, span: match.span })
    }
  }
  return [...seen.values()].sort((a, b) => a.span.start - b.span.start)
}

function isDefinite(context: ReadingContext, candidate: Candidate): boolean {
  if (candidate.kind !== 'noun') return false
  const np = candidate.clauses.phrases[candidate.phrase] as NounPhrase
  return np.possessor !== null || /^(?:the|these|this|that|those)$/u.test((context.tokens[np.first] as Token).lower)
}

/** The innermost attribution whose content holds an offset. */
function voiceFinder(attributions: readonly Attribution[]): (offset: number) => string | null {
  const contents = attributions
    .flatMap((attribution) =>
      attribution.content.map((span) => ({ id: attribution.id, start: span.start, end: span.end })),
    )
    .sort((a, b) => a.start - b.start)
  let longest = 0
  for (const content of contents) longest = Math.max(longest, content.end - content.start)
  return (offset) => {
    let best: { id: string; length: number } | null = null
    for (let i = partitionPoint(contents, (content) => content.start < offset - longest); i < contents.length; i++) {
      const content = contents[i] as (typeof contents)[number]
      if (content.start > offset) break
      if (offset >= content.end) continue
      const length = content.end - content.start
      if (best === null || length < best.length) best = { id: content.id, length }
    }
    return best?.id ?? null
  }
}
