// What the verb of which a noun is the subject says of the act that the noun names: that it goes on, is due, was called
// off, never took place, or is likely. The verb is no act of its own there; it tells how real its subject is.
import type { Clauses } from './clause.js'
import { BE, MODAL_PREDICATES, SUBJECT_CONTROL } from './lexicon.js'
import type { Phrase, VerbGroup } from './phrase.js'
import { lemmaAt, lowerAt, type Standing, standing } from './standing.js'

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Verbs of lasting: what does so now is going on. */
const LASTING = list('continue persist last rage linger endure proceed')
/** Verbs of coming about: what did not do so has not been. */
const HAPPENING = list('take happen occur materialise materialize come go')
/** Verbs that undo what was to be on a day. */
const CALLING_OFF = list('cancel call scrap avert foil thwart')
const PUTTING_OFF = list('postpone delay reschedule')
/** Acts that have a day: called off, they have not been. A tariff that is cancelled has stood until then. */
const DATED = list(
  'meeting summit visit talk trip rally protest march election strike attack operation raid flight hearing exercise drill ' +
    'execution negotiation reunión cumbre visita',
)
/** What is said of an act with a form of be, by what it makes of the act. */
const SAID_OF: ReadonlyMap<string, Standing['modality']> = new Map([
  ...[...list('unlikely likely possible probable improbable impossible conceivable unthinkable')].map(
    (word) => [word, 'hypothetical'] as const,
  ),
  ...[...list('imminent inevitable pending due near')].map((word) => [word, 'planned'] as const),
  ...[...list('underway ongoing')].map((word) => [word, 'ongoing'] as const),
])

/** What the verb group at `verb` says of its subject, the noun phrase at `at`; null where it says nothing of that kind. */
export function fateOf(clauses: Clauses, at: number, verb: number): Standing | null {
  const group = clauses.phrases[verb] as VerbGroup
  const lemma = lemmaAt(clauses, group)
  if (group.negated) return HAPPENING.has(lemma) ? standing('actual', 'did-not-happen', 'negative') : null
  if (group.modal !== null) return null
  if (LASTING.has(lemma) || goesBack(clauses, group))
    return isNow(clauses, group) ? standing('ongoing', 'goes-on') : null
  if (group.copula && BE.has(lowerAt(clauses, group.head))) return saidOf(clauses, verb)
  if (!group.passive) return null
  const noun = lemmaAt(clauses, clauses.phrases[at] as Phrase)
  if (CALLING_OFF.has(lemma) && DATED.has(noun)) return standing('actual', 'called-off', 'negative')
  if (PUTTING_OFF.has(lemma) && DATED.has(noun)) return standing('planned', 'put-off')
  return isDue(clauses, verb, lemma) ? standing('planned', 'due') : null
}

/** "go back to the nineties", "go on": lasting told in two words. */
function goesBack(clauses: Clauses, group: VerbGroup): boolean {
  const lemma = lemmaAt(clauses, group)
  const particle = lowerAt(clauses, group.last)
  return (lemma === 'go' || lemma === 'date' || lemma === 'drag') && (particle === 'back' || particle === 'on')
}

const isNow = (clauses: Clauses, group: VerbGroup): boolean =>
  group.present || /^(?:is|are|has|have)$/u.test(lowerAt(clauses, group.first))

/** "is unlikely": the adjective after a form of be. */
function saidOf(clauses: Clauses, verb: number): Standing | null {
  const next = clauses.phrases[verb + 1]
  if (next === undefined || next.last - next.first > 2) return null
  const said = SAID_OF.get(lowerAt(clauses, next.last - 1))
  return said === undefined ? null : standing(said, 'said-of')
}

/** "is scheduled for June", "was planned": nothing follows that it is due to do. */
function isDue(clauses: Clauses, verb: number, lemma: string): boolean {
  const group = clauses.phrases[verb] as VerbGroup
  const next = clauses.phrases[verb + 1]
  if (next?.kind === 'vg' && next.form === 'infinitive') return false
  return (
    MODAL_PREDICATES.get(lowerAt(clauses, group.head)) === 'planned' ||
    (lemma === 'plan' && SUBJECT_CONTROL.get(lemma) === 'planned')
  )
}
