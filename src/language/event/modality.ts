// How real an event is, from the words that govern it: tense and modals, who wants or fears it, what denies it.
// The walk goes outward from the trigger; the first word that takes the act out of the world decides, and what lies
// further out can only make it less real.
import type { Modality } from '../../model/index.js'
import type { Token } from '../token.js'
import type { Clauses } from './clause.js'
import { hasCondition, inCondition, inDoubt, isOutcome } from './condition.js'
import { governorOfInfinitive } from './left-of-verb.js'
import {
  BE,
  DENYING_NOUNS,
  DENYING_VERBS,
  FUTURE,
  GOVERNING_NOUNS,
  MODAL_PREDICATES,
  NO,
  OBJECT_CONTROL,
  POTENTIAL,
  REPORTING_VERBS,
  SUBJECT_CONTROL,
} from './lexicon.js'
import type { Phrase, VerbGroup } from './phrase.js'
import { isDeniedContent, isFutureInPast, isInvertedCondition } from './reported.js'
import { ACTUAL, lemmaAt, lowerAt, type Standing, skipLeft, standing, under } from './standing.js'
import { isOwnSubject, subjectOf } from './subject.js'

/** How real what the verb group at `i` tells is. */
export function standingOfVerb(clauses: Clauses, i: number, depth = 0): Standing {
  const group = clauses.phrases[i] as VerbGroup
  const own = depth > 5 ? ACTUAL : standingByForm(clauses, i, group, depth)
  const denied = group.negated || deniedSubject(clauses, i) || (group.form === 'finite' && isDeniedContent(clauses, i))
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
    if (POTENTIAL.has(group.modal))
      return isFutureInPast(clauses, i) && !hasCondition(clauses)
        ? standing('planned', 'future-in-past')
        : standing('hypothetical', 'modal')
    if (FUTURE.has(group.modal))
      return hasCondition(clauses) || inDoubt(clauses, i)
        ? standing('hypothetical', 'condition')
        : standing('planned', 'future')
  }
  if (inCondition(clauses, i) || isInvertedCondition(clauses, i)) return standing('hypothetical', 'condition')
  const auxiliary = lowerAt(clauses, firstVerb(clauses, group))
  if (group.progressive)
    return auxiliary === 'was' || auxiliary === 'were' || auxiliary === 'had'
      ? ACTUAL
      : standing('ongoing', 'progressive')
  // "warns that": said once, told in the present.
  // "are shipped": what is done again and again.
  if (group.passive && !group.perfect && (auxiliary === 'is' || auxiliary === 'are'))
    return standing('ongoing', 'present')
  if (group.present) return REPORTING_VERBS.has(lemmaAt(clauses, group)) ? ACTUAL : standing('ongoing', 'present')
  if (!group.perfect && !group.passive && (auxiliary === 'do' || auxiliary === 'does'))
    return standing('ongoing', 'present')
  return ACTUAL
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
  // "has yet to sign", "whether to sign".
  if (lowerAt(clauses, (phrases[i] as VerbGroup).first - 1) === 'yet' && near?.kind === 'vg')
    return standing('actual', 'yet-to', 'negative')
  if (lowerAt(clauses, (phrases[i] as VerbGroup).first - 1) === 'whether') return standing('hypothetical', 'condition')
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
  if (isOutcome(clauses, i)) return standing('actual', 'outcome')
  const governor = governorOfInfinitive(clauses, i)
  if (governor === null) return standing('planned', 'purpose')
  return controlled(clauses, { ...governor, perfect: (phrases[i] as VerbGroup).perfect }, depth)
}

function predicateStanding(clauses: Clauses, at: number, said: Modality, depth: number): Standing {
  const before = skipLeft(clauses, at - 1)
  const copula = clauses.phrases[before]
  const outer = copula?.kind === 'vg' ? standingOfVerb(clauses, before, depth + 1) : ACTUAL
  const inner = standing(said, 'predicate', outer.polarity)
  return outer.modality === 'hypothetical' ? { ...inner, modality: 'hypothetical' } : inner
}

/** Verbs of striving that, as long as it lasts, do part of what they strive for. */
const UNDER_WAY = new Set(['work', 'move'])

function controlled(
  clauses: Clauses,
  governor: { readonly phrase: number; readonly object: number | null; readonly perfect?: boolean },
  depth: number,
): Standing {
  const group = clauses.phrases[governor.phrase] as VerbGroup
  const lemma = lemmaAt(clauses, group)
  const outer = standingOfVerb(clauses, governor.phrase, depth + 1)
  // "is believed to have fled": over, whenever it is believed.
  if (governor.perfect && group.passive && outer.modality === 'ongoing') return { ...ACTUAL, polarity: outer.polarity }
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
    // "is working to build": begun already.
    if (control === 'planned' && group.progressive && UNDER_WAY.has(lemma) && outer.modality === 'ongoing') return outer
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
  // "having taken": it is done, whatever governs it.
  const left = skipLeft(clauses, i - 1)
  const before = phrases[left]
  if (lowerAt(clauses, (phrases[i] as VerbGroup).first) === 'having')
    return before?.kind === 'vg' && lemmaAt(clauses, before) === 'deny'
      ? standing('actual', 'denying-verb', 'negative')
      : ACTUAL
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
  const cause = phrases[left - 2]
  // "led to the charges being dropped": brought about.
  if (
    before.kind === 'np' &&
    cause?.kind === 'vg' &&
    /^(?:lead|result)$/u.test(lemmaAt(clauses, cause)) &&
    !cause.present
  )
    return cause.modal === null ? standing('actual', 'brought-about') : standingOfVerb(clauses, left - 2, depth + 1)
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

/** Verbs that lay an act at someone's door. */
const CHARGED_WITH = new Set(
  'accuse suspect convict charge indict blame arrest jail condemn criticise criticize'.split(' '),
)

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
    // "is accused of taking bribes": done, as it is said, before.
    if (CHARGED_WITH.has(lemma) && word !== 'from') return ACTUAL
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

/** Participles of what goes on as long as it holds: men sought by the police, troops based on the coast. */
const HOLDING = new Set('seek want hunt base station'.split(' '))

function participleStanding(clauses: Clauses, i: number, group: VerbGroup, depth: number): Standing {
  if (HOLDING.has(lemmaAt(clauses, group)) && !group.negated) return standing('ongoing', 'participle')
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

/** The standing of the clause a governing noun stands in, as far as it makes things less real. */
export function outerOfNoun(clauses: Clauses, np: number, depth: number): Standing {
  const before = skipLeft(clauses, np - 1)
  const group = clauses.phrases[before]
  if (group?.kind !== 'vg') return ACTUAL
  const outer = standingOfVerb(clauses, before, depth + 1)
  return outer.modality === 'hypothetical' ? outer : ACTUAL
}
