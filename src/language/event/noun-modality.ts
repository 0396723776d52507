// How real the act is that a noun names: its own adjectives first, then the words that govern it.
import type { Clauses } from './clause.js'
import {
  DENYING_NOUNS,
  DENYING_OF_NOUNS,
  FUTURE,
  GOVERNING_NOUNS,
  MODAL_ADJECTIVES,
  MODAL_PREDICATES,
  NO,
  OBJECT_CONTROL,
  POTENTIAL,
  SUBJECT_CONTROL,
  SUPPORT_VERBS,
} from './lexicon.js'
import { outerOfNoun, standingOfVerb } from './modality.js'
import { fateOf } from './noun-fate.js'
import type { NounPhrase, Phrase, VerbGroup } from './phrase.js'
import { ACTUAL, lemmaAt, lowerAt, type Standing, skipLeft, standing, under } from './standing.js'
import { subjectOf } from './subject.js'

/** How real the act is that the noun phrase at `at` names; `token` is the trigger. */
export function standingOfNoun(clauses: Clauses, at: number, token: number, depth = 0): Standing {
  const np = clauses.phrases[at] as NounPhrase
  const own = adjectiveStanding(clauses, np, token)
  const outer = depth > 4 ? ACTUAL : nounContext(clauses, at, depth)
  if (NO.has(lowerAt(clauses, np.first))) return { ...outer, polarity: 'negative', rule: 'no' }
  if (own === null) return outer
  // "denied any attack".
  if (outer.polarity === 'negative') return { ...own, polarity: 'negative', rule: outer.rule }
  // An adjective says it outright; only doubt from outside weakens it further.
  return outer.modality === 'hypothetical' ? { ...own, modality: 'hypothetical' } : own
}

function adjectiveStanding(clauses: Clauses, np: NounPhrase, token: number): Standing | null {
  const from = np.possessor === null ? np.first : np.possessor.last
  for (let t = from; t < token; t++) {
    const said = MODAL_ADJECTIVES.get(lowerAt(clauses, t))
    if (said !== undefined) return standing(said, 'adjective')
  }
  return null
}

function isDefinite(clauses: Clauses, np: NounPhrase): boolean {
  const lower = lowerAt(clauses, np.first)
  return (
    np.possessor !== null ||
    lower === 'the' ||
    lower === 'this' ||
    lower === 'these' ||
    lower === 'those' ||
    lower === 'that'
  )
}

function nounContext(clauses: Clauses, at: number, depth: number): Standing {
  const { phrases } = clauses
  let left = skipLeft(clauses, at - 1)
  // Second of a pair: what holds of the first holds of it.
  for (
    let steps = 0;
    steps < 4 &&
    (phrases[left]?.kind === 'conj' || phrases[left]?.kind === 'comma') &&
    phrases[left - 1]?.kind === 'np';
    steps++
  ) {
    if (phrases[left]?.kind === 'comma' && phrases[at + 1]?.kind !== 'conj' && phrases[at + 1]?.kind !== 'comma') break
    left = skipLeft(clauses, left - 2)
  }
  const before = phrases[left]
  if (before?.kind === 'prep') {
    const governed = prepositionContext(clauses, at, left, depth)
    if (governed !== null) return governed
  }
  if (before?.kind === 'vg') return objectContext(clauses, at, left, depth)
  return subjectContext(clauses, at, depth)
}

/** Verbs whose "on" names what is still in the making. */
const WORKED_ON = new Set(['work', 'collaborate', 'cooperate', 'negotiate', 'confer'])

function prepositionContext(clauses: Clauses, at: number, prep: number, depth: number): Standing | null {
  const { phrases } = clauses
  const word = lowerAt(clauses, (phrases[prep] as Phrase).first)
  const hostAt = skipLeft(clauses, prep - 1)
  const host = phrases[hostAt]
  if (word === 'without') return standing('actual', 'without', 'negative')
  if (isSupposed(clauses, at, word)) return standing('hypothetical', 'supposed')
  if (host?.kind === 'np') {
    const noun = lemmaAt(clauses, host)
    if (word === 'of' || word === 'for' || word === 'to' || word === 'about' || word === 'on' || word === 'against') {
      if (DENYING_NOUNS.has(noun) && word === 'of') return standing('actual', 'denying-noun', 'negative')
      const governing = GOVERNING_NOUNS.get(noun)
      if (
        governing !== undefined &&
        (word === 'of' || word === 'for' || word === 'about' || governing === 'hypothetical')
      )
        return under(standing(governing, 'governing-noun'), outerOfNoun(clauses, hostAt, depth))
    }
    return nounContext(clauses, hostAt, depth + 1)
  }
  if (host?.kind === 'vg') {
    const lemma = lemmaAt(clauses, host)
    const outer = standingOfVerb(clauses, hostAt, depth + 1)
    if (word === 'from' && DENYING_OF_NOUNS.has(lemma)) return standing('actual', 'denying-verb', 'negative')
    // "warned of an attack": one that has not come.
    if (lemma === 'warn' && (word === 'of' || word === 'about')) return standing('hypothetical', 'warned-of')
    // "wanted for murder": what lies behind, not what is wished.
    if (lemma === 'want' && word === 'for' && host.passive) return ACTUAL
    if (word === 'for' && (OBJECT_CONTROL.get(lemma) === 'demanded' || lemma === 'plan' || lemma === 'prepare'))
      return standing(lemma === 'plan' || lemma === 'prepare' ? 'planned' : 'demanded', 'governing-verb')
    if (word === 'out') return objectContext(clauses, at, hostAt, depth)
    const definite = isDefinite(clauses, clauses.phrases[at] as NounPhrase)
    // "They are working on a second transfer": what is being worked on has not happened.
    if (word === 'on' && WORKED_ON.has(lemma) && !definite && outer.modality !== 'hypothetical')
      return standing('planned', 'worked-on')
    const unreal =
      outer.modality === 'hypothetical' ||
      outer.modality === 'threatened' ||
      (outer.modality === 'planned' && word === 'with')
    if (unreal && (!definite || RESULTING.has(lemma))) return { ...outer, polarity: 'positive' }
  }
  return null
}

const AFTERWARDS = new Set(['after', 'before', 'following', 'during'])

/** "After a raid, the town could empty": an act that nothing points to, in a sentence of what may be. */
function isSupposed(clauses: Clauses, at: number, word: string): boolean {
  const np = clauses.phrases[at] as NounPhrase
  if (!AFTERWARDS.has(word) || isDefinite(clauses, np)) return false
  const main = clauses.phrases.find((phrase): phrase is VerbGroup => phrase.kind === 'vg' && phrase.form === 'finite')
  return main !== undefined && main.modal !== null && POTENTIAL.has(main.modal)
}

function objectContext(clauses: Clauses, at: number, verb: number, depth: number): Standing {
  const group = clauses.phrases[verb] as VerbGroup
  const lemma = lemmaAt(clauses, group)
  const np = clauses.phrases[at] as NounPhrase
  if (lowerAt(clauses, group.head) === 'including') return memberContext(clauses, verb, depth)
  const outer = standingOfVerb(clauses, verb, depth + 1)
  // "there was not a raid", "it was no attack".
  if (group.copula && group.negated) return { ...outer, polarity: 'negative' }
  // "it would be the first attack".
  if (group.copula && outer.modality === 'hypothetical') return { ...outer, polarity: 'positive' }
  if (lemma === 'rule' || lemma === 'require' || lemma === 'need') return standing('hypothetical', 'governing-verb')
  // "would stop the raids": they go on as long as nothing does.
  if (DENYING_OF_NOUNS.has(lemma) && outer.modality === 'hypothetical' && isDefinite(clauses, np)) return ACTUAL
  if (DENYING_OF_NOUNS.has(lemma) && !group.negated) return { ...outer, polarity: 'negative', rule: 'denying-verb' }
  // "pushed a demand", "weighs its threats": speech and plans are made, not governed, by these verbs.
  const speech = GOVERNING_NOUNS.has(lemmaAt(clauses, np))
  // What is announced as the one that it is, has happened: "announced the largest bust".
  if (lemma === 'announce' && isSuperlative(clauses, np)) return ACTUAL
  const subjectControl = SUBJECT_CONTROL.get(lemma)
  const objectControl = OBJECT_CONTROL.get(lemma)
  if (!speech && objectControl === 'hypothetical') return standing('hypothetical', 'governing-verb', outer.polarity)
  if (!speech && subjectControl !== undefined && subjectControl !== 'ongoing' && !isDefiniteFact(clauses, np, lemma))
    return under(standing(subjectControl, 'governing-verb'), outer)
  if (!speech && objectControl === 'demanded') return standing('demanded', 'governing-verb')
  if (subjectControl === 'ongoing') return under(standing('ongoing', 'governing-verb'), outer)
  if (SUPPORT_VERBS.has(lemma)) return { ...outer, rule: 'support-verb' }
  const unreal = outer.modality === 'hypothetical' || outer.modality === 'threatened'
  if (unreal && (!isDefinite(clauses, np) || RESULTING.has(lemma))) return { ...outer, polarity: 'positive' }
  return ACTUAL
}

function isSuperlative(clauses: Clauses, np: NounPhrase): boolean {
  for (let t = np.first; t < np.head; t++)
    if (/^(?:largest|biggest|record|first|worst|latest|last|deadliest)$/u.test(lowerAt(clauses, t))) return true
  return false
}

/** Verbs that bring about the noun they take: if they are not real, neither is it. */
const RESULTING = new Set([
  'lead',
  'result',
  'cause',
  'trigger',
  'provoke',
  'spark',
  'prompt',
  'mean',
  'bring',
  'see',
  'risk',
])

/** "threats, including tariffs": a member is as real as what it is a member of. */
function memberContext(clauses: Clauses, including: number, depth: number): Standing {
  let k = including - 1
  while (k > 0 && clauses.phrases[k]?.kind !== 'np') k--
  const host = clauses.phrases[k]
  if (host?.kind !== 'np') return ACTUAL
  const governing = GOVERNING_NOUNS.get(lemmaAt(clauses, host))
  return governing === undefined ? nounContext(clauses, k, depth + 1) : standing(governing, 'governing-noun')
}

/** "opposed the arrests", "support the deployment": the fact judged is a fact. */
const JUDGING = new Set([
  'oppose',
  'support',
  'discuss',
  'debate',
  'study',
  'examine',
  'want',
  'decide',
  'urge',
  'fight',
  'try',
  'resolve',
  'assess',
  'agree',
  'set',
  'fear',
])

function isDefiniteFact(clauses: Clauses, np: NounPhrase, lemma: string): boolean {
  return JUDGING.has(lemma) && isDefinite(clauses, np)
}

/** Verbs of coming into being: "tariffs are set to take effect". */
const BEGINNING = new Set(['take', 'start', 'begin', 'come', 'go', 'kick', 'enter', 'hit', 'apply', 'resume', 'land'])

/** How many words may stand between "are" and what is to begin. */
const BEGIN_REACH = 9

/** Whether the verb group says of its subject that it is yet to begin. */
function isToBegin(clauses: Clauses, verb: number): boolean {
  const group = clauses.phrases[verb] as VerbGroup
  if (group.modal !== null) return FUTURE.has(group.modal) && BEGINNING.has(lemmaAt(clauses, group))
  const end = Math.min(group.first + BEGIN_REACH, clauses.lastToken - 2)
  for (let t = group.first; t < end; t++) {
    if (MODAL_PREDICATES.get(lowerAt(clauses, t)) !== 'planned' || lowerAt(clauses, t + 1) !== 'to') continue
    return BEGINNING.has(lowerAt(clauses, t + 2))
  }
  return false
}

function subjectContext(clauses: Clauses, at: number, depth: number): Standing {
  const np = clauses.phrases[at] as NounPhrase
  for (let k = at + 1; k < clauses.phrases.length && k < at + 12; k++) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop') break
    if (phrase.kind !== 'vg' || phrase.form !== 'finite') continue
    if (!subjectOf(clauses, k).some((subject) => subject.first <= np.head && np.head < subject.last)) continue
    if (isToBegin(clauses, k)) return standing('planned', 'to-begin')
    const fate = fateOf(clauses, at, k)
    if (fate !== null) return fate
    const outer = standingOfVerb(clauses, k, depth + 1)
    if (outer.modality === 'hypothetical' && !(np.possessor !== null || lowerAt(clauses, np.first) === 'the'))
      return { ...outer, polarity: 'positive', rule: 'subject-of-modal' }
    return ACTUAL
  }
  return ACTUAL
}
