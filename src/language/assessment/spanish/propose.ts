// The proposer of assessments in Spanish: a cue, and the thing judged before it, behind it ("fracasó la estrategia") or
// left out and spoken of before.
import type { Sentence, Stance } from '../../../model/index.js'
import { type Clause, clauseAt } from '../../clauses.js'
import type { ReadingContext } from '../../context.js'
import { spanishForms } from '../../event/spanish/conjugation.js'
import { type PhraseMatch, phraseIndex, withoutCase } from '../../phrase-index.js'
import { clauseStart } from '../../spanish/clauses.js'
import { isInfinitive } from '../../spanish/tense.js'
import type { Token } from '../../token.js'
import type { AssessmentCue } from '../lexicon.js'
import type { Candidate, Proposer } from '../propose.js'
import { fromTopic, type Judged, type Scene } from '../subjects.js'
import { criterionBetween } from '../targets.js'
import {
  SPANISH_COPULAS,
  SPANISH_CUES,
  SPANISH_GOODS,
  SPANISH_ILLS,
  SPANISH_RAISING,
  SPANISH_WANTED,
} from './lexicon.js'
import { spanishTargetsBetween } from './targets.js'

/** Forms that the rules of conjugation do not give. */
const IRREGULAR: Readonly<Record<string, string>> = {
  tener: 'tener tiene tienen tuvo tuvieron tenido tendrá tendrán tendría',
  servir: 'sirve sirven sirvió sirvieron servido servirá servir',
  cumplir: 'cumple cumplen cumplió cumplido cumplirá cumplir',
}

/** The phrase with each form of its verb. */
function spellings({ phrase, form, role }: AssessmentCue): readonly string[] {
  const [verb = '', ...rest] = phrase.split(' ')
  if (form === 'predicate' || role === 'sentence' || !/[aeií]r$/u.test(verb)) return [phrase]
  const forms = new Set([...spanishForms(verb).keys(), ...(IRREGULAR[verb]?.split(' ') ?? [])])
  return [...forms].map((word) => [word, ...rest].join(' '))
}

const CUES = phraseIndex(
  SPANISH_CUES.flatMap((cue) => spellings(cue).map((phrase) => [phrase, cue] as const)),
  (phrase) => phrase.split(' '),
  withoutCase,
)
const NEGATIONS = new Set(['no', 'nunca', 'jamás', 'tampoco', 'ni', 'sin', 'nada', 'poco'])
const OBJECT_REACH = 9
const COPULA_REACH = 4
const NEGATION_REACH = 4

/** Every cue of a sentence, whatever it judges. */
export const findSpanishCues = (context: ReadingContext, sentence: Sentence): readonly PhraseMatch<AssessmentCue>[] =>
  CUES.find(context.tokens, sentence.firstToken, sentence.lastToken)

function isNegated(tokens: readonly Token[], index: number, first: number): boolean {
  for (let i = index - 1; i >= Math.max(first, index - NEGATION_REACH); i--) {
    const token = tokens[i] as Token
    if (NEGATIONS.has(token.lower)) return tokens[i + 1]?.lower !== 'solo' && tokens[i + 1]?.lower !== 'sólo'
    if (/^(?:NOUN|PROPN)$/u.test(token.pos) || token.text === ',') return false
  }
  return false
}

function isPredicate(tokens: readonly Token[], index: number, first: number): boolean {
  for (let i = index - 1; i >= Math.max(first, index - COPULA_REACH); i--) {
    const token = tokens[i] as Token
    if (SPANISH_COPULAS.test(token.lower)) return true
    if (token.pos !== 'ADV' && token.lower !== 'ser') return false
  }
  return false
}

/** Whether the verb is asserted: no infinitive of purpose, no participle without its "haber", no noun. */
function isAsserted(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index] as Token
  const before = index > first ? tokens[index - 1] : undefined
  if (isInfinitive(token)) return before !== undefined && SPANISH_RAISING.test(before.lower)
  if (/[ai]d[oa]s?$/u.test(token.lower)) return /^(?:ha|han|había|habían|habrá|habría)$/u.test(before?.lower ?? '')
  if (/ndo$/u.test(token.lower)) return /^(?:está|están|sigue|siguen|viene|va)$/u.test(before?.lower ?? '')
  return (
    before === undefined || (before.pos !== 'DET' && before.pos !== 'ADP') || /^(?:l[aeo]s?|se)$/u.test(before.lower)
  )
}

function actsOnFits(context: ReadingContext, cue: AssessmentCue, last: number, end: number): boolean {
  if (cue.acts === 'none') return true
  const words = cue.acts === 'ill' ? SPANISH_ILLS : SPANISH_GOODS
  const reach = Math.min(end, last + OBJECT_REACH)
  for (let i = last; i < reach && context.tokens[i]?.text !== ','; i++)
    if (words.has(context.tokens[i]?.lower ?? '')) return true
  if (cue.acts !== 'ill' || cue.stance !== 'works') return false
  const listed = criterionBetween(context, last, reach, null)
  return (
    listed !== null &&
    !listed.span.text
      .toLowerCase()
      .split(' ')
      .some((word) => SPANISH_WANTED.test(word))
  )
}

function cueFits(scene: Scene, cue: AssessmentCue, start: number, last: number, clause: Clause): boolean {
  const { context } = scene
  const { tokens } = context
  if (cue.notBefore?.has(tokens[last]?.lower ?? '') === true) return false
  if (cue.form === 'predicate' && !isPredicate(tokens, start, clause.first)) return false
  if (cue.form === 'verb' && !isAsserted(tokens, start, clause.first)) return false
  return actsOnFits(context, cue, last, clause.last)
}

function stanceOf(tokens: readonly Token[], cue: AssessmentCue, start: number, clause: Clause): Stance | null {
  if (cue.role === 'sentence') return cue.stance
  const negated = isNegated(tokens, start, clause.first)
  if (cue.onlyNegated === true) return negated ? cue.stance : null
  return negated ? cue.negated : cue.stance
}

/** The thing judged as the subject: before the cue, at once behind it, or the one spoken of before. */
function subjectOf(
  scene: Scene,
  cue: AssessmentCue,
  from: number,
  range: readonly [number, number],
  clause: Clause,
): Judged | null {
  const { context } = scene
  const { tokens } = context
  const targets = spanishTargetsBetween(context, from, range[0]).filter((target) => target.kind !== 'actor')
  const heads = targets.find((target) => cue.weight === 'strong' || isHead(tokens, target.first, from))
  if (heads?.kind === 'policy') return { target: heads, found: 'named' }
  if (heads !== undefined) {
    const policy = targets.find(({ kind }) => kind === 'policy')
    return policy === undefined ? fromTopic(scene, 'result') : { target: policy, found: 'named' }
  }
  const behind = spanishTargetsBetween(context, range[1], clause.last)[0]
  // "Fracasó la estrategia": nothing else may be the subject.
  if (cue.weight === 'strong' && behind?.kind === 'policy' && behind.first <= range[1])
    return { target: behind, found: 'named' }
  const subject = tokens.slice(from, range[0])
  const elided = subject.every((token) => !/^(?:NOUN|PROPN|NUM)$/u.test(token.pos) || token.lower === clause.opener)
  return elided ? antecedent(scene, from) : null
}

/** Whether nothing but small words stands before the target in its clause. */
function isHead(tokens: readonly Token[], start: number, from: number): boolean {
  for (let i = from; i < start; i++) {
    const token = tokens[i] as Token
    if (token.text === ',') continue
    if (
      /^(?:NOUN|PROPN|VERB|AUX|PRON)$/u.test(token.pos) &&
      tokens[i + 1]?.lower !== 'de' &&
      tokens[i + 1]?.text !== ','
    )
      return false
  }
  return true
}

/** What a subject left out stands for: the policy that the sentence names before, else the one spoken of. */
function antecedent(scene: Scene, end: number): Judged | null {
  const named = spanishTargetsBetween(scene.context, scene.sentence.firstToken, end).find(
    (target) => target.kind === 'policy',
  )
  return named === undefined ? fromTopic(scene, 'pronoun') : { target: named, found: 'pronoun' }
}

function judgedBy(
  scene: Scene,
  cue: AssessmentCue,
  range: readonly [number, number],
  clause: Clause,
  from: number,
): Judged | null {
  const { context, sentence } = scene
  const policyIn = (first: number, last: number): Judged | null => {
    const target = spanishTargetsBetween(context, first, last).find(({ kind }) => kind === 'policy')
    return target === undefined ? null : { target, found: 'named' }
  }
  switch (cue.role) {
    case 'object':
      return policyIn(range[1], Math.min(clause.last, range[1] + OBJECT_REACH))
    case 'sentence':
      return (
        policyIn(range[1], sentence.lastToken) ?? policyIn(sentence.firstToken, range[0]) ?? fromTopic(scene, 'pronoun')
      )
    case 'actor': {
      const target = spanishTargetsBetween(context, from, range[0]).find(({ kind }) => kind === 'actor')
      return target === undefined ? null : { target, found: 'named' }
    }
    default:
      return subjectOf(scene, cue, from, range, clause)
  }
}

/** Every cue with the thing it judges. */
export const proposeSpanish: Proposer = (scene) => {
  const { context, sentence, clauses } = scene
  const found: Candidate[] = []
  for (const { value: cue, first, last } of scene.cues) {
    const clause = clauseAt(clauses, first)
    if (clause === null || !cueFits(scene, cue, first, last, clause)) continue
    const stance = stanceOf(context.tokens, cue, first, clause)
    const from = clauseStart(context.tokens, clauses, clause)
    const judged = stance === null ? null : judgedBy(scene, cue, [first, last], clause, from)
    if (stance === null || judged === null || (cue.listed === true && judged.target.id === null)) continue
    found.push({
      stance,
      rule: `assessment.${cue.role}.${cue.phrase.replaceAll(' ', '_')}${stance === cue.stance ? '' : '.negated'}`,
      cue: [first, last],
      extent: cue.role === 'sentence' ? [sentence.firstToken, sentence.lastToken] : [from, clause.last],
      clause,
      weight: cue.weight,
      ...judged,
    })
  }
  return found
}
