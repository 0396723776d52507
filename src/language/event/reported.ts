// What the verb that a clause is the content of says of it: denied that, promised that it would. The clause's own verb
// does not tell.
import type { Clauses } from './clause.js'
import { REPORTING_VERBS, SUBJECT_CONTROL } from './lexicon.js'
import type { Phrase, VerbGroup } from './phrase.js'
import { lemmaAt, lowerAt, skipLeft } from './standing.js'

/** Verbs whose content is said not to be so. */
const DENYING_CONTENT = new Set(['deny', 'dispute', 'refute', 'disprove'])

/** The verb group whose content the finite verb group at `i` opens; null where it is a clause of its own. */
function reporterOf(clauses: Clauses, i: number): VerbGroup | null {
  const { phrases } = clauses
  for (let k = i - 1; k > 0; k--) {
    const phrase = phrases[k] as Phrase
    if (phrase.kind === 'vg') return phrase.form === 'finite' && k < i - 1 ? phrase : null
    if (phrase.kind === 'sub') {
      const verb = phrases[skipLeft(clauses, k - 1)]
      return lowerAt(clauses, phrase.first) === 'that' && verb?.kind === 'vg' ? verb : null
    }
    if (phrase.kind !== 'np' && phrase.kind !== 'prep' && phrase.kind !== 'adv' && phrase.kind !== 'quote') return null
  }
  return null
}

/** "denied that it had sold arms". */
export function isDeniedContent(clauses: Clauses, i: number): boolean {
  const reporter = reporterOf(clauses, i)
  return reporter !== null && !reporter.negated && DENYING_CONTENT.has(lemmaAt(clauses, reporter))
}

/** "promised that the army would withdraw": a future told in the past. */
export function isFutureInPast(clauses: Clauses, i: number): boolean {
  const group = clauses.phrases[i] as VerbGroup
  if (group.modal !== 'would') return false
  const reporter = reporterOf(clauses, i)
  if (reporter === null || reporter.present || reporter.modal !== null || reporter.negated) return false
  const lemma = lemmaAt(clauses, reporter)
  return lemma === 'say' || (REPORTING_VERBS.has(lemma) && FIRM.has(lemma)) || isPromise(lemma)
}

const FIRM = new Set(['announce', 'tell', 'state', 'confirm'])
const isPromise = (lemma: string): boolean => PROMISING.has(lemma) && SUBJECT_CONTROL.get(lemma) === 'planned'
const PROMISING = new Set(['promise', 'pledge', 'vow', 'decide', 'agree', 'swear', 'announce'])

/** "Had the army attacked": the auxiliary before its subject opens a condition. */
export function isInvertedCondition(clauses: Clauses, i: number): boolean {
  const { phrases } = clauses
  const opener = phrases[i - 2]
  if (phrases[i - 1]?.kind !== 'np' || opener?.kind !== 'vg' || opener.last - opener.first > 1) return false
  const before = phrases[i - 3]
  return (
    lowerAt(clauses, opener.first) === 'had' &&
    (before === undefined || before.kind === 'stop' || before.kind === 'comma')
  )
}
