// How real an event is, from the words that govern it: tense and modals, who wants or fears it, what denies it.
// The walk goes outward from the trigger; the first word that takes the act out of the world decides, and what lies
// further out can only make it less real.
import type { Modality, Polarity } from '../../model/index.js'
import type { Token } from '../token.js'
import { type Clauses, governorOfInfinitive, isOwnSubject, subjectOf } from './clause.js'
import {
  BE,
  CONDITION_OPENERS,
  DENYING_NOUNS,
  DENYING_OF_NOUNS,
  DENYING_VERBS,
  FUTURE,
  GOVERNING_NOUNS,
  MODAL_ADJECTIVES,
  MODAL_PREDICATES,
  NO,
  OBJECT_CONTROL,
  POTENTIAL,
  REPORTING_VERBS,
  SUBJECT_CONTROL,
  SUPPORT_VERBS,
} from './lexicon.js'
import type { NounPhrase, Phrase, VerbGroup } from './phrases.js'
import { verbLemma } from './trigger.js'

/** What stands of an event, and the rule that said so. */
export interface Standing {
  readonly modality: Modality
  readonly polarity: Polarity
  readonly rule: string
}

const standing = (modality: Modality, rule: string, polarity: Polarity = 'positive'): Standing => ({
  modality,
  polarity,
  rule,
})
const ACTUAL = standing('actual', 'asserted')

/** Events that are not so by what governs them stay so, whatever the tense says. */
function under(inner: Standing, outer: Standing): Standing {
  if (outer.modality === 'hypothetical' && inner.modality !== 'hypothetical')
    return { ...inner, modality: 'hypothetical', rule: outer.rule }
  if (inner.modality === 'actual' && outer.modality !== 'actual')
    return { ...inner, modality: outer.modality, rule: outer.rule }
  return inner
}

const lemmaAt = (clauses: Clauses, phrase: Phrase): string => verbLemma(clauses.tokens[phrase.head] as Token)
const lowerAt = (clauses: Clauses, token: number): string => (clauses.tokens[token] as Token | undefined)?.lower ?? ''

function skipLeft(clauses: Clauses, i: number): number {
  let k = i
  while (k >= 0 && (clauses.phrases[k]?.kind === 'adv' || clauses.phrases[k]?.kind === 'quote')) k--
  return k
}

/** Whether the verb group at `i` stands in a conditional clause. */
function inCondition(clauses: Clauses, i: number): boolean {
  for (let k = i - 1; k >= 0; k--) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop' || phrase.kind === 'rel') return false
    if (phrase.kind === 'comma') {
      if (clauses.phrases[k + 1]?.kind === 'np' && clauses.phrases[k + 2]?.kind === 'vg') return false
      continue
    }
    if (CONDITION_OPENERS.has(lowerAt(clauses, phrase.first))) return true
    if (phrase.kind === 'vg' && phrase.form === 'finite' && k < i - 2) {
      const between = clauses.phrases[i - 1]?.kind
      if (between !== 'conj') return false
    }
  }
  return false
}

/** Whether the sentence holds a condition anywhere. */
function hasCondition(clauses: Clauses): boolean {
  for (const phrase of clauses.phrases) {
    const lower = lowerAt(clauses, phrase.first)
    if ((phrase.kind === 'sub' || phrase.kind === 'prep') && (lower === 'if' || lower === 'unless')) return true
  }
  return false
}

/** How real what the verb group at `i` tells is. */
export function standingOfVerb(clauses: Clauses, i: number, depth = 0): Standing {
  const group = clauses.phrases[i] as VerbGroup
  const own = depth > 5 ? ACTUAL : standingByForm(clauses, i, group, depth)
  const denied = group.negated || deniedSubject(clauses, i)
  const polar: Standing = denied
    ? { ...own, polarity: own.polarity === 'negative' ? 'positive' : 'negative', rule: 'negated' }
    : own
  return polar
}

function deniedSubject(clauses: Clauses, i: number): boolean {
  const [subject] = subjectOf(clauses, i)
  return subject !== undefined && NO.has(lowerAt(clauses, subject.first))
}

function standingByForm(clauses: Clauses, i: number, group: VerbGroup, depth: number): Standing {
  if (group.form === 'finite') return finiteStanding(clauses, i, group)
  if (group.form === 'infinitive') return infinitiveStanding(clauses, i, depth)
  if (group.form === 'gerund') return gerundStanding(clauses, i, depth)
  return participleStanding(clauses, i, group, depth)
}

function finiteStanding(clauses: Clauses, i: number, group: VerbGroup): Standing {
  if (group.modal !== null) {
    if (POTENTIAL.has(group.modal)) return standing('hypothetical', 'modal')
    if (FUTURE.has(group.modal))
      return hasCondition(clauses) || inDoubt(clauses, i)
        ? standing('hypothetical', 'condition')
        : standing('planned', 'future')
  }
  if (inCondition(clauses, i)) return standing('hypothetical', 'condition')
  const auxiliary = lowerAt(clauses, firstVerb(clauses, group))
  if (group.progressive)
    return auxiliary === 'was' || auxiliary === 'were' || auxiliary === 'had'
      ? ACTUAL
      : standing('ongoing', 'progressive')
  // "warns that": said once, told in the present.
  if (group.present) return REPORTING_VERBS.has(lemmaAt(clauses, group)) ? ACTUAL : standing('ongoing', 'present')
  if (!group.perfect && !group.passive && (auxiliary === 'do' || auxiliary === 'does'))
    return standing('ongoing', 'present')
  return ACTUAL
}

/** "no sign that X will": a clause whose noun is denied or doubted. */
function inDoubt(clauses: Clauses, i: number): boolean {
  for (let k = i - 1; k > 0; k--) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop' || phrase.kind === 'comma') return false
    if (phrase.kind !== 'sub') continue
    const noun = clauses.phrases[skipLeft(clauses, k - 1)]
    return (
      noun?.kind === 'np' &&
      (NO.has(lowerAt(clauses, noun.first)) || GOVERNING_NOUNS.get(lemmaAt(clauses, noun)) === 'hypothetical')
    )
  }
  return false
}

function firstVerb(clauses: Clauses, group: VerbGroup): number {
  for (let t = group.first; t < group.last; t++) {
    const pos = (clauses.tokens[t] as Token).pos
    if (pos === 'AUX' || pos === 'VERB') return t
  }
  return group.head
}

function infinitiveStanding(clauses: Clauses, i: number, depth: number): Standing {
  const { phrases } = clauses
  const left = skipLeft(clauses, i - 1)
  const near = phrases[left]
  if (near?.kind === 'conj' || near?.kind === 'comma') {
    for (let k = left - 1; k >= 0; k--) {
      const phrase = phrases[k] as Phrase
      if (phrase.kind === 'stop') break
      if (phrase.kind === 'vg' && phrase.form === 'infinitive') return standingOfVerb(clauses, k, depth + 1)
    }
  }
  // "failure to arrest", "plans to strike": the noun right before it.
  if (near?.kind === 'np') {
    const noun = lemmaAt(clauses, near)
    if (DENYING_NOUNS.has(noun)) return standing('actual', 'denying-noun', 'negative')
    const said = MODAL_PREDICATES.get(noun)
    if (said !== undefined && lowerAt(clauses, near.first) === lowerAt(clauses, near.head))
      return predicateStanding(clauses, left, said, depth)
    const governing = GOVERNING_NOUNS.get(noun)
    if (governing !== undefined) return under(standing(governing, 'governing-noun'), outerOfNoun(clauses, left, depth))
  }
  const governor = governorOfInfinitive(clauses, i)
  if (governor === null) return standing('planned', 'purpose')
  return controlled(clauses, governor, depth)
}

/** The standing of the clause a governing noun stands in, as far as it makes things less real. */
function outerOfNoun(clauses: Clauses, np: number, depth: number): Standing {
  const before = skipLeft(clauses, np - 1)
  const group = clauses.phrases[before]
  if (group?.kind !== 'vg') return ACTUAL
  const outer = standingOfVerb(clauses, before, depth + 1)
  return outer.modality === 'hypothetical' ? outer : ACTUAL
}

function predicateStanding(clauses: Clauses, at: number, said: Modality, depth: number): Standing {
  const before = skipLeft(clauses, at - 1)
  const copula = clauses.phrases[before]
  const outer = copula?.kind === 'vg' ? standingOfVerb(clauses, before, depth + 1) : ACTUAL
  const inner = standing(said, 'predicate', outer.polarity)
  return outer.modality === 'hypothetical' ? { ...inner, modality: 'hypothetical' } : inner
}

function controlled(
  clauses: Clauses,
  governor: { readonly phrase: number; readonly object: number | null },
  depth: number,
): Standing {
  const group = clauses.phrases[governor.phrase] as VerbGroup
  const lemma = lemmaAt(clauses, group)
  const outer = standingOfVerb(clauses, governor.phrase, depth + 1)
  if (group.copula && BE.has(lowerAt(clauses, group.head)) && governor.object === null)
    return under(standing('planned', 'be-to'), outer)
  if (group.copula && governor.object !== null) {
    const word = lemmaAt(clauses, clauses.phrases[governor.object] as Phrase)
    const said = MODAL_PREDICATES.get(word)
    if (said !== undefined) return predicateStanding(clauses, governor.object, said, depth)
    return under(standing('planned', 'be-to'), outer)
  }
  const predicate = group.passive ? MODAL_PREDICATES.get(lowerAt(clauses, group.head)) : undefined
  if (predicate !== undefined) return { ...under(standing(predicate, 'predicate'), outer), polarity: outer.polarity }
  if (governor.object !== null || group.passive) {
    const control = OBJECT_CONTROL.get(lemma)
    if (control !== undefined)
      return control === 'actual'
        ? { ...outer, rule: 'brought-about' }
        : { ...under(standing(control, 'object-control'), outer), polarity: 'positive' }
    if (DENYING_VERBS.has(lemma)) return under(standing('actual', 'purpose'), outer)
  }
  if (governor.object === null) {
    if (DENYING_VERBS.has(lemma))
      return { ...under(standing('actual', 'denying-verb', 'negative'), outer), rule: 'denying-verb' }
    const control = SUBJECT_CONTROL.get(lemma)
    if (control !== undefined)
      return { ...under(standing(control, 'subject-control'), outer), polarity: outer.polarity }
    const object = OBJECT_CONTROL.get(lemma)
    if (object !== undefined) return object === 'actual' ? outer : under(standing(object, 'object-control'), outer)
    return { ...outer, rule: outer.rule === 'asserted' ? 'raised' : outer.rule }
  }
  return under(standing('planned', 'purpose'), outer)
}

function gerundStanding(clauses: Clauses, i: number, depth: number): Standing {
  const { phrases } = clauses
  const left = skipLeft(clauses, i - 1)
  const before = phrases[left]
  if (before === undefined || before.kind === 'stop') {
    const main = nextFinite(clauses, i)
    if (main === null) return standing('ongoing', 'gerund')
    const outer = standingOfVerb(clauses, main, depth + 1)
    if (isOwnSubject(clauses, i, main))
      return outer.modality === 'hypothetical' || outer.modality === 'planned'
        ? standing('hypothetical', 'gerund-subject')
        : standing('ongoing', 'gerund-subject')
    return { ...outer, polarity: 'positive', rule: 'adjunct' }
  }
  if (before.kind === 'vg') return controlled(clauses, { phrase: left, object: null }, depth)
  if (before.kind === 'prep' || before.kind === 'sub') return gerundAfterLink(clauses, i, left, depth)
  if (before.kind === 'conj') {
    for (let k = left - 1; k >= 0; k--) {
      const phrase = phrases[k] as Phrase
      if (phrase.kind === 'stop') break
      if (phrase.kind === 'vg' && phrase.form === 'gerund') return standingOfVerb(clauses, k, depth + 1)
    }
  }
  const main = mainBefore(clauses, i)
  if (main === null) {
    const next = nextFinite(clauses, i)
    return next === null
      ? standing('ongoing', 'gerund')
      : { ...standingOfVerb(clauses, next, depth + 1), polarity: 'positive', rule: 'adjunct' }
  }
  const outer = standingOfVerb(clauses, main, depth + 1)
  return { ...outer, polarity: 'positive', rule: 'adjunct' }
}

function gerundAfterLink(clauses: Clauses, i: number, link: number, depth: number): Standing {
  const word = lowerAt(clauses, (clauses.phrases[link] as Phrase).first)
  const host = clauses.phrases[skipLeft(clauses, link - 1)]
  if (word === 'without') return standing('actual', 'without', 'negative')
  if (host?.kind === 'np') {
    const noun = lemmaAt(clauses, host)
    if (DENYING_NOUNS.has(noun)) return standing('actual', 'denying-noun', 'negative')
    const governing = GOVERNING_NOUNS.get(noun)
    if (governing !== undefined && word !== 'by' && word !== 'after')
      return under(standing(governing, 'governing-noun'), outerOfNoun(clauses, skipLeft(clauses, link - 1), depth))
  }
  if (host?.kind === 'vg') {
    const lemma = lemmaAt(clauses, host)
    if (word === 'from' && (DENYING_VERBS.has(lemma) || lemma === 'keep'))
      return standing('actual', 'denying-verb', 'negative')
    if (word !== 'by' && word !== 'after' && word !== 'since' && word !== 'before' && word !== 'while')
      return controlled(clauses, { phrase: skipLeft(clauses, link - 1), object: null }, depth)
  }
  if (host?.kind === 'np' && word === 'from') {
    const verb = mainBefore(clauses, link)
    if (verb !== null && DENYING_VERBS.has(lemmaAt(clauses, clauses.phrases[verb] as Phrase)))
      return standing('actual', 'denying-verb', 'negative')
  }
  const main = mainBefore(clauses, i) ?? nextFinite(clauses, i)
  if (main === null) return ACTUAL
  const outer = standingOfVerb(clauses, main, depth + 1)
  if (word === 'after' || word === 'since' || word === 'for')
    return outer.modality === 'hypothetical' ? { ...outer, polarity: 'positive' } : ACTUAL
  return { ...outer, polarity: 'positive', rule: 'adjunct' }
}

function participleStanding(clauses: Clauses, i: number, _group: VerbGroup, depth: number): Standing {
  const main = mainBefore(clauses, i)
  const left = clauses.phrases[skipLeft(clauses, i - 1)]
  if (main === null || left?.kind === 'np' || left?.kind === 'comma') return standing('actual', 'participle')
  return { ...standingOfVerb(clauses, main, depth + 1), polarity: 'positive', rule: 'adjunct' }
}

function mainBefore(clauses: Clauses, i: number): number | null {
  for (let k = i - 1; k >= 0; k--) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop') return null
    if (phrase.kind === 'vg' && (phrase.form === 'finite' || phrase.form === 'infinitive')) return k
  }
  return null
}

function nextFinite(clauses: Clauses, i: number): number | null {
  for (let k = i + 1; k < clauses.phrases.length; k++) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop') return null
    if (phrase.kind === 'vg' && phrase.form === 'finite') return k
  }
  return null
}

/** How real the act is that the noun phrase at `at` names; `token` is the trigger. */
export function standingOfNoun(clauses: Clauses, at: number, token: number, depth = 0): Standing {
  const np = clauses.phrases[at] as NounPhrase
  const own = adjectiveStanding(clauses, np, token)
  const outer = depth > 4 ? ACTUAL : nounContext(clauses, at, depth)
  if (NO.has(lowerAt(clauses, np.first))) return { ...outer, polarity: 'negative', rule: 'no' }
  if (own === null) return outer
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

function prepositionContext(clauses: Clauses, at: number, prep: number, depth: number): Standing | null {
  const { phrases } = clauses
  const word = lowerAt(clauses, (phrases[prep] as Phrase).first)
  const hostAt = skipLeft(clauses, prep - 1)
  const host = phrases[hostAt]
  if (word === 'without') return standing('actual', 'without', 'negative')
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
    if (word === 'for' && (OBJECT_CONTROL.get(lemma) === 'demanded' || lemma === 'plan' || lemma === 'prepare'))
      return standing(lemma === 'plan' || lemma === 'prepare' ? 'planned' : 'demanded', 'governing-verb')
    if (word === 'out') return objectContext(clauses, at, hostAt, depth)
    const definite = isDefinite(clauses, clauses.phrases[at] as NounPhrase)
    const unreal =
      outer.modality === 'hypothetical' ||
      outer.modality === 'threatened' ||
      (outer.modality === 'planned' && word === 'with')
    if (unreal && (!definite || RESULTING.has(lemma))) return { ...outer, polarity: 'positive' }
  }
  return null
}

function objectContext(clauses: Clauses, at: number, verb: number, depth: number): Standing {
  const group = clauses.phrases[verb] as VerbGroup
  const lemma = lemmaAt(clauses, group)
  const np = clauses.phrases[at] as NounPhrase
  if (lowerAt(clauses, group.head) === 'including') return memberContext(clauses, verb, depth)
  const outer = standingOfVerb(clauses, verb, depth + 1)
  if (lemma === 'rule' || lemma === 'require' || lemma === 'need') return standing('hypothetical', 'governing-verb')
  if (DENYING_OF_NOUNS.has(lemma) && !group.negated) return { ...outer, polarity: 'negative', rule: 'denying-verb' }
  // "pushed a demand", "weighs its threats": speech and plans are made, not governed, by these verbs.
  const speech = GOVERNING_NOUNS.has(lemmaAt(clauses, np))
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

function subjectContext(clauses: Clauses, at: number, depth: number): Standing {
  const np = clauses.phrases[at] as NounPhrase
  for (let k = at + 1; k < clauses.phrases.length && k < at + 12; k++) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop') break
    if (phrase.kind !== 'vg' || phrase.form !== 'finite') continue
    if (!subjectOf(clauses, k).some((subject) => subject.first <= np.head && np.head < subject.last)) continue
    const outer = standingOfVerb(clauses, k, depth + 1)
    if (outer.modality === 'hypothetical' && !(np.possessor !== null || lowerAt(clauses, np.first) === 'the'))
      return { ...outer, polarity: 'positive', rule: 'subject-of-modal' }
    return ACTUAL
  }
  return ACTUAL
}
