// Refiners of outlooks: they drop what is past, join what is one outlook seen by several cues, and tell what kind it is.
import type { Outlook } from '../../model/index.js'
import type { Token } from '../token.js'
import { afterFillers, findSimplePast, hasPastForm } from '../verb-group.js'
import { ASKING, OVER_ONCE_PAST, SPEECH } from './lexicon.js'
import type { Candidate, Scene } from './propose.js'

export type Refiner = (candidates: readonly Candidate[], scene: Scene) => readonly Candidate[]

const LOOKS_BACK_MODALS = new Set(['would', 'could', 'might', '’d', "'d"])
const RELATIVE_OPENERS = new Set([
  'which',
  'who',
  'where',
  'when',
  'after',
  'before',
  'while',
  'as',
  'since',
  'because',
  'once',
])
/** Words that end in "-ing" and are no verbs, or open no subject. */
const NO_GERUND = new Set(
  'during following including morning evening king nothing something everything anything building meeting according regarding concerning depending being'.split(
    ' ',
  ),
)

/** The clause that ends where this one begins. */
function governing(scene: Scene, candidate: Candidate) {
  const position = scene.clauses.indexOf(candidate.clause)
  return position > 0 ? (scene.clauses[position - 1] ?? null) : null
}

/** "Feared that it would …", "concern that it might … led to": a forecast of the past; "said that it would" still stands. */
export const dropPastForecasts: Refiner = (candidates, scene) => {
  const { tokens } = scene.context
  return candidates.filter((candidate) => {
    if (candidate.modal === null || !LOOKS_BACK_MODALS.has(candidate.modal)) return true
    const { clause } = candidate
    if (clause.opener !== 'that') return true
    const above = governing(scene, candidate)
    if (above === null) return true
    for (let i = above.last - 1; i >= above.first; i--) {
      const token = tokens[i] as Token
      if (SPEECH.has(token.lemma) && token.pos === 'VERB') return true
      if (!OVER_ONCE_PAST.has(token.lemma)) continue
      if (token.pos === 'VERB') return !hasPastForm(token) || tokens[i - 1]?.pos === 'AUX'
      const tail = candidate.verb === null ? -1 : findSimplePast(tokens, candidate.verb + 1, clause.last)
      if (tail >= 0 || findSimplePast(tokens, above.first, above.last) >= 0) return false
    }
    return true
  })
}

/** "He moved away, where he would become mayor": what came later in a story. */
export const dropStories: Refiner = (candidates, scene) => {
  const { tokens } = scene.context
  return candidates.filter((candidate) => {
    if (candidate.modal !== 'would' && candidate.modal !== 'could') return true
    const { clause } = candidate
    if (clause.opener !== null && RELATIVE_OPENERS.has(clause.opener)) {
      const above = governing(scene, candidate)
      return above === null || candidate.modal === 'could' || findSimplePast(tokens, above.first, above.last) < 0
    }
    // "When he was mayor, crime would rise."
    const before = governing(scene, candidate)
    if (
      before?.opener !== 'when' &&
      before?.opener !== 'while' &&
      before?.opener !== 'as' &&
      before?.opener !== 'because'
    )
      return true
    return findSimplePast(tokens, before.first, before.last) < 0
  })
}

const hasForwardCue = (scene: Scene, others: readonly Candidate[], range: readonly [number, number]): boolean =>
  others.some((other) => other.kind !== 'condition' && other.cue[0] >= range[0] && other.cue[0] < range[1]) ||
  scene.context.tokens
    .slice(range[0], range[1])
    .some((token) => token.pos === 'AUX' && /^(?:will|’ll|'ll|wo|can)$/u.test(token.lower))

/** A condition stands where its consequence looks ahead, and its own clause is not of the past ("if he had known"). */
export const dropIdleConditions: Refiner = (candidates, scene) => {
  const { tokens } = scene.context
  return candidates.filter((candidate) => {
    const { condition, consequence } = candidate
    if (condition === null || consequence === null) return true
    const before = tokens[condition[0] - 1]
    if (before !== undefined && ASKING.has(before.lemma)) return false
    const had = tokens.slice(condition[0], condition[1]).findIndex((token) => token.lower === 'had')
    const after = had < 0 ? undefined : tokens[afterFillers(tokens, condition[0] + had + 1, condition[1])]
    if (after !== undefined && (after.lower === 'been' || (after.pos === 'VERB' && hasPastForm(after)))) return false
    const strong = candidate.rule.endsWith('that') || candidate.rule.endsWith('unless')
    if (strong) return findSimplePast(tokens, consequence[0], consequence[1]) < 0
    return hasForwardCue(scene, candidates, consequence)
  })
}

/** "Otherwise, nothing would change"; "Striking first could backfire"; "Any delay would cost": conditions without "if". */
export const findHiddenConditions: Refiner = (candidates, scene) => {
  const { tokens } = scene.context
  return candidates.map((candidate) => {
    if (candidate.modal === null || candidate.kind !== 'prediction') return candidate
    const { clause } = candidate
    const start = afterFillers(tokens, skipOpener(tokens, clause.first, clause.opener), clause.last)
    const first = tokens[start]
    if (tokens[clause.first]?.lower === 'otherwise')
      return {
        ...candidate,
        kind: 'condition',
        rule: 'outlook.condition.otherwise',
        consequence: [clause.first, clause.last],
      }
    if (first === undefined || !opensHiddenCondition(tokens, start)) return candidate
    if (start >= candidate.cue[0]) return candidate
    return {
      ...candidate,
      kind: 'condition',
      rule: 'outlook.condition.subject',
      condition: [start, candidate.cue[0]],
      consequence: [candidate.cue[0], clause.last],
    }
  })
}

const skipOpener = (tokens: readonly Token[], index: number, opener: string | null): number =>
  opener !== null && tokens[index]?.lower === opener ? index + 1 : index

function opensHiddenCondition(tokens: readonly Token[], index: number): boolean {
  const word = (tokens[index] as Token).lower
  const next = tokens[index + 1]
  if (word === 'any' || word === 'failure' || (word === 'a' && next?.lower === 'failure'))
    return next?.pos !== 'ADP' || word !== 'any'
  return (
    word.length > 5 &&
    word.endsWith('ing') &&
    !NO_GERUND.has(word) &&
    /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/u.test(next?.pos ?? '')
  )
}

/** Which kind is kept where several cues of one clause speak. */
const STRENGTH: readonly Outlook['kind'][] = [
  'condition',
  'deadline',
  'threat',
  'promise',
  'demand',
  'plan',
  'prediction',
]

/**
 * One clause holds one outlook: the first cue keeps its place and the strongest kind holds. A condition takes in the
 * cues of its consequence, and an outlook over a whole sentence those within.
 */
export const joinWithin: Refiner = (candidates) => {
  const ordered = [...candidates].sort(
    (a, b) => size(b) - size(a) || STRENGTH.indexOf(a.kind) - STRENGTH.indexOf(b.kind) || a.cue[0] - b.cue[0],
  )
  const kept: Candidate[] = []
  for (const candidate of ordered) {
    const holder = kept.findIndex(
      (other) => candidate.extent[0] < other.extent[1] && other.extent[0] < candidate.extent[1],
    )
    const other = kept[holder]
    if (other === undefined) {
      kept.push(candidate)
      continue
    }
    if (
      other.condition === null &&
      STRENGTH.indexOf(candidate.kind) < STRENGTH.indexOf(other.kind) &&
      candidate.clause === other.clause
    )
      kept[holder] = { ...candidate, extent: other.extent }
  }
  return kept.sort((a, b) => a.extent[0] - b.extent[0])
}

const size = (candidate: Candidate): number => candidate.extent[1] - candidate.extent[0]
