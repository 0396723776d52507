// Proposes triggers: verbs by any of their forms in a verb group, nouns at the head of a noun phrase, and the two kinds
// of expression that are neither (particles after their object, compounds whose head only counts or names the act).
import type { Name, Sentence } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import { plainSpelling } from '../inflection.js'
import type { Token } from '../token.js'
import type { Candidate } from './candidate.js'
import { type Clauses, phraseAt } from './clause.js'
import { MODAL_PREDICATES } from './lexicon.js'
import type { NounPhrase, VerbGroup } from './phrase.js'
import {
  type ArgumentObjects,
  type ArgumentRange,
  argumentReader,
  conditionsHold,
  nounArguments,
  verbArguments,
} from './trigger-arguments.js'
import { type NounEntry, type TriggerIndex, triggerIndex, type VerbEntry } from './trigger-index.js'
import { matchRest } from './trigger-words.js'

/** Heads that only count or frame the act named before them: homicide victims, a deportation campaign. */
const FRAME_HEADS = new Set(
  'victim victims campaign campaigns operation operations wave waves spree sprees drive mission missions toll death deaths'.split(
    ' ',
  ),
)

function isDefinite(clauses: Clauses, np: NounPhrase): boolean {
  return np.possessor !== null || (clauses.tokens[np.first] as Token).lower === 'the'
}

/** Every trigger that the pack lists and the sentence bears out, in text order; one a place. `toldBefore`: whether an event of a type was told shortly before. */
export function proposeTriggers(
  context: ReadingContext,
  sentence: Sentence,
  clauses: Clauses,
  names: readonly Name[],
  toldBefore: (type: string) => boolean,
): Candidate[] {
  const index = triggerIndex(context.pack, context.language)
  const found: Candidate[] = []
  const argumentObjects = argumentReader(context, sentence, clauses, names)
  const place: Place = {
    sentence,
    clauses,
    index,
    argumentObjects,
    toldBefore,
    subjectsFollow: context.language === 'es',
  }
  for (let t = sentence.firstToken; t < sentence.lastToken; t++) {
    const token = context.tokens[t] as Token
    const phrase = clauses.phrases[phraseAt(clauses, t)]
    if (phrase?.kind !== 'np' && (phrase?.kind !== 'vg' || phrase.head !== t)) continue
    const word = context.language === 'es' ? token.lower : plainSpelling(token.lower)
    const candidate =
      (phrase.kind === 'vg' && phrase.head === t ? verbAt(place, t, word) : null) ??
      (phrase.kind === 'np' ? nounAt(place, t, word) : null)
    if (candidate !== null) found.push(candidate)
  }
  return found
}

/** What the proposers of one sentence share. */
interface Place {
  readonly sentence: Sentence
  readonly clauses: Clauses
  readonly index: TriggerIndex
  readonly argumentObjects: ArgumentObjects
  readonly toldBefore: (type: string) => boolean
  /** Whether subjects stand behind their verb as often as before it. */
  readonly subjectsFollow: boolean
}

function verbAt(place: Place, t: number, word: string): Candidate | null {
  const { sentence, clauses, index, argumentObjects } = place
  const entries = index.verbs.get(word)
  if (entries === undefined) return null
  const at = phraseAt(clauses, t)
  const group = clauses.phrases[at] as VerbGroup
  let known: ArgumentRange | null = null
  let best: { candidate: Candidate; score: number } | null = null
  for (const entry of entries) {
    const rest = matchRest(clauses, entry, at, t)
    if (rest === null) continue
    if (isPredicate(clauses, t)) continue
    if (!formFits(entry, group, clauses.tokens[t] as Token)) continue
    known ??= verbArguments(clauses, at, t, place.subjectsFollow)
    const range = known
    if (!conditionsHold(argumentObjects, entry.spec, range)) continue
    const score = entry.rest.length * 2 + (entry.spec.with === null ? 0 : 1)
    if (best !== null && best.score >= score) continue
    const contiguous = !rest.gap || rest.last - t <= 3
    best = {
      score,
      candidate: {
        spec: entry.spec,
        kind: 'verb',
        first: t,
        last: contiguous ? rest.last : t + 1,
        phrase: at,
        sentence,
        clauses,
        from: t,
        to: range.to,
        told: rest.told,
        rule: entry.rest.length > 0 ? 'verb-phrase' : 'verb',
      },
    }
  }
  return best?.candidate ?? null
}

/** "is set to take effect", "are due to": said of the verb that follows. */
function isPredicate(clauses: Clauses, t: number): boolean {
  const token = clauses.tokens[t] as Token
  return MODAL_PREDICATES.has(token.lower) && clauses.tokens[t + 1]?.lower === 'to'
}

/** Whether a verb in this group can be this form of the entry: "found" in "can be found" is no "found a company". */
function formFits(entry: VerbEntry, group: VerbGroup, token: Token): boolean {
  const { forms } = entry
  if (group.last - 1 > group.head) return true
  if (group.passive) return forms.includes('participle')
  if (group.perfect && !group.progressive) return forms.includes('participle')
  if (group.progressive || group.form === 'gerund') return forms.includes('gerund') || group.first < group.head
  if (group.form === 'infinitive' || group.modal !== null)
    return forms.includes('base') || group.first === group.head || group.progressive
  // A past tense that is also a base form of another verb: trust the lemma.
  if (forms.length === 1 && forms[0] === 'base')
    return token.lemma === token.lower || token.pos !== 'VERB' || token.lemma === plainSpelling(token.lower)
  return true
}

function matchesBefore(clauses: Clauses, entry: NounEntry, t: number, first: number): boolean {
  for (let k = 0; k < entry.before.length; k++) {
    const at = t - entry.before.length + k
    if (at < first) return false
    const token = clauses.tokens[at] as Token
    const wanted = entry.before[k] as string
    if (plainSpelling(token.lower) !== wanted && token.lemma !== wanted) return false
  }
  return true
}

const matchesBehind = (clauses: Clauses, { behind }: NounEntry, t: number): boolean =>
  behind.every((wanted, k) => t + 1 + k < clauses.lastToken && clauses.tokens[t + 1 + k]?.lower === wanted)

function nounAt(place: Place, t: number, word: string): Candidate | null {
  const { sentence, clauses, index, argumentObjects } = place
  const entries = index.nouns.get(word)
  if (entries === undefined) return null
  const at = phraseAt(clauses, t)
  const np = clauses.phrases[at] as NounPhrase
  const last = nounEnd(clauses, np, t)
  if (last === null) return null
  let known: ArgumentRange | null = null
  let best: Candidate | null = null
  let bestScore = -1
  for (const entry of entries) {
    if (!matchesBefore(clauses, entry, t, np.first) || !matchesBehind(clauses, entry, t)) continue
    // "The transfer" after a hand-over of prisoners needs no prisoners of its own.
    const told = (): boolean => isDefinite(clauses, np) && place.toldBefore(entry.spec.type.id)
    known ??= nounArguments(clauses, at, np)
    const range = known
    if (
      !conditionsHold(argumentObjects, entry.spec, range) &&
      !(entry.spec.with !== null && told() && conditionsHold(argumentObjects, { ...entry.spec, with: null }, range))
    )
      continue
    const score = (entry.before.length + entry.behind.length) * 2 + (entry.spec.with === null ? 0 : 1)
    if (score <= bestScore) continue
    bestScore = score
    best = {
      spec: entry.spec,
      kind: 'noun',
      first: t - entry.before.length,
      last: Math.max(last, t + 1 + entry.behind.length),
      phrase: at,
      sentence,
      clauses,
      from: np.first,
      to: range.to,
      told: null,
      rule: last > t + 1 ? 'noun-compound' : 'noun',
    }
  }
  return best
}

/** Where the trigger ends if the noun at `t` heads its phrase; null where it only qualifies another noun. */
function nounEnd(clauses: Clauses, np: NounPhrase, t: number): number | null {
  if (np.pronoun) return null
  if (np.possessor !== null && t < np.possessor.last) return null
  if (np.head === t) return t + 1
  const head = (clauses.tokens[np.head] as Token).lower
  if (np.head === t + 1 && FRAME_HEADS.has(head)) return t + 2
  return null
}
