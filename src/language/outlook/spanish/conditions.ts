// Conditions in Spanish: "si" and its kin, and those without it ("de no …", "salvo que", "a menos que", "sin un
// acuerdo", "de lo contrario", an infinitive as the subject of what would follow).
import { clauseAt } from '../../clauses.js'
import { phraseIndex, withoutCase } from '../../phrase-index.js'
import { isConditional, isFuture, isInfinitive, isParticiple, isPreterite } from '../../spanish/tense.js'
import type { Token } from '../../token.js'
import type { Candidate, Proposer, Scene } from '../propose.js'
import type { Refiner } from '../refine.js'
import { ASKING_ES, CONDITION_OPENERS, OTHERWISE } from './lexicon.js'

type Opener = (typeof CONDITION_OPENERS)[number]
const OPENERS = phraseIndex<Opener>(
  CONDITION_OPENERS.map((opener) => [opener.phrase, opener] as const),
  (phrase) => phrase.split(' '),
  withoutCase,
)
const HARD = /^(?:[;:–—]|--)$/u
const isFiniteForm = (token: Token): boolean =>
  (token.pos === 'VERB' || token.pos === 'AUX') && !isInfinitive(token) && !/(?:ndo|[ai]d[oa]s?)$/u.test(token.lower)

/** Where a condition stands and what follows from it. */
interface Halves {
  readonly condition: readonly [number, number]
  readonly consequence: readonly [number, number]
}

/** Whether the words behind the opener are what it takes. */
function opens(tokens: readonly Token[], opener: Opener, index: number, first: boolean): boolean {
  if (opener.verb === 'infinitive') return isInfinitive(tokens[index]) && tokens[index]?.pos !== 'NOUN' && first
  if (opener.phrase === 'sin' || opener.phrase.startsWith('ante ')) return first && tokens[index]?.text !== 'embargo'
  return opener.phrase !== 'en caso de' || tokens[index]?.lower !== 'que'
}

/** Whether nothing but a joint or an adverb stands before the token in its clause or behind a comma. */
function isFirst(tokens: readonly Token[], index: number, from: number): boolean {
  for (let i = index - 1; i >= from; i--) {
    const token = tokens[i] as Token
    if (token.text === ',' || HARD.test(token.text) || token.lower === 'que') return true
    if (!/^(?:PUNCT|ADV|CCONJ)$/u.test(token.pos)) return false
  }
  return true
}

/** The comma at which the main clause begins; -1 where the condition ends its sentence. */
function mainAfter(tokens: readonly Token[], index: number, last: number): number {
  for (let i = index; i < last; i++) {
    const token = tokens[i] as Token
    if (HARD.test(token.text)) return -1
    // One word is no condition but an aside: "si, como dijo, …".
    if (token.text !== ',' || i === index) continue
    if (tokens.slice(i + 1, last).some((next) => isFiniteForm(next))) return i
  }
  return -1
}

function endOf(tokens: readonly Token[], index: number, last: number): number {
  for (let i = index; i < last; i++) if (HARD.test((tokens[i] as Token).text)) return i
  return last
}

function halvesOf(scene: Scene, opener: Opener, first: number, last: number): Halves | null {
  const { sentence, clauses } = scene
  const { tokens } = scene.context
  const start = clauseAt(clauses, first)?.first ?? sentence.firstToken
  const leads = isFirst(tokens, first, Math.max(sentence.firstToken, first - 4))
  const end = endOf(tokens, first, sentence.lastToken)
  if (!opens(tokens, opener, last, leads)) return null
  const comma = leads ? mainAfter(tokens, last, end) : -1
  if (comma > 0) return { condition: [first, comma], consequence: [comma + 1, end] }
  if (OTHERWISE.has(opener.phrase))
    return { condition: [first, last], consequence: [tokens[last]?.text === ',' ? last + 1 : last, end] }
  if (opener.verb === 'any' && opener.phrase !== 'en caso de') return null
  const position = clauses.findIndex((clause) => clause.first === start)
  const main =
    start === first || tokens[first - 1]?.text === ','
      ? clauses[position - (start === first ? 1 : 0)]
      : clauses[position]
  if (main === undefined || main.first >= first) return null
  return { condition: [first, end], consequence: [main.first, first] }
}

/** "Si el caudal sube, …", "… salvo que llueva", "De no haber acuerdo, …". */
export const proposeConditions: Proposer = (scene) => {
  const { context, sentence, clauses } = scene
  const found: Candidate[] = []
  for (const { value: opener, first, last } of OPENERS.find(context.tokens, sentence.firstToken, sentence.lastToken)) {
    const halves = halvesOf(scene, opener, first, last)
    const clause = clauseAt(clauses, first)
    if (halves === null || clause === null) continue
    found.push({
      kind: 'condition',
      rule: `outlook.condition.${opener.strong ? 'strong.' : ''}${opener.phrase.replaceAll(' ', '_')}`,
      cue: [first, last],
      extent: [
        Math.min(halves.condition[0], halves.consequence[0]),
        Math.max(halves.condition[1], halves.consequence[1]),
      ],
      clause,
      modal: null,
      verb: null,
      ...halves,
    })
  }
  return found
}

/** A condition stands where its consequence looks ahead, and its own clause is neither asked nor of the past. */
export const dropIdleConditions: Refiner = (candidates, scene) => {
  const { tokens } = scene.context
  return candidates.filter((candidate) => {
    const { condition, consequence, rule } = candidate
    if (condition === null || consequence === null) return true
    if (ASKING_ES.test(tokens[condition[0] - 1]?.lower ?? '')) return false
    // "Si hubiera sabido", "si había llovido": what was not, or was.
    const had = tokens.slice(condition[0], condition[1]).findIndex((token) => /^hab?[ií]a|^hubie/u.test(token.lower))
    if (had >= 0 && isParticiple(tokens[condition[0] + had + 1])) return false
    const main = tokens.slice(...consequence)
    if (rule.startsWith('outlook.condition.strong.')) return !main.some(isPreterite)
    const ahead = main.some(
      (token) =>
        token.pos !== 'PROPN' &&
        (isFuture(token) || isConditional(token) || /^(?:va|van|vamos|puede|pueden|debe|deben)$/u.test(token.lower)),
    )
    return (
      ahead ||
      candidates.some(
        (other) => other.kind !== 'condition' && other.cue[0] >= consequence[0] && other.cue[0] < consequence[1],
      )
    )
  })
}

/** "Cerrar el puerto dañaría …", "cualquier demora costará …": the subject is the condition. */
export const findHiddenConditions: Refiner = (candidates, scene) => {
  const { tokens } = scene.context
  return candidates.map((candidate) => {
    if (candidate.modal !== 'would' && candidate.modal !== 'could') return candidate
    let start = candidate.clause.first
    while (start < candidate.cue[0] && (tokens[start]?.pos === 'PUNCT' || tokens[start]?.lower === 'que')) start++
    const opening = tokens[start]
    if (opening === undefined || start >= candidate.cue[0]) return candidate
    const hidden = /^cualquiera?$/u.test(opening.lower) || opensWithInfinitive(tokens, start)
    if (!hidden) return candidate
    return {
      ...candidate,
      kind: 'condition',
      rule: 'outlook.condition.subject',
      condition: [start, candidate.cue[0]],
      consequence: [candidate.cue[0], candidate.clause.last],
    }
  })
}

/** Capitals at the beginning hide the class of an infinitive, so its ending and what follows decide. */
function opensWithInfinitive(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index] as Token
  const next = tokens[index + 1]
  return (
    /^\p{L}{2,}[aeií]r(?:se)?$/u.test(word.lower) &&
    (next?.pos === 'DET' || next?.pos === 'NOUN' || next?.lower === 'a' || next?.pos === 'ADV')
  )
}
