// Settles what a verb form is where the word and the tagger leave it open: past tense or participle, present or bare
// infinitive. Subjects and objects can only be read once this is known.
import type { Token } from '../token.js'
import { CALENDAR, HAVE, NEGATORS, REPORTING_VERBS } from './lexicon.js'
import type { NounPhrase, Phrase, VerbGroup } from './phrase.js'
import { skipLeft } from './phrase.js'

/** Settles what the tagger and the word alone leave open: past tense or participle, present tense or bare infinitive. */
export function decideForms(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
  const decided: Phrase[] = [...phrases]
  let governor: VerbGroup | null = null
  for (let i = 0; i < decided.length; i++) {
    const phrase = decided[i] as Phrase
    if (phrase.kind === 'stop') governor = null
    if (phrase.kind !== 'vg') continue
    let group: VerbGroup = phrase
    const before = decided[skipLeft(decided, i - 1)]
    if (group.ambiguous && isInverted(decided, i)) group = invertedPassive(tokens, decided, i, group)
    else if (isBareInfinitive(tokens, decided[i - 1], group)) group = { ...group, form: 'infinitive', present: false }
    else if (group.ambiguous && isReducedRelative(tokens, decided, i, governor))
      group = { ...group, form: 'participle', passive: true }
    else if (
      group.form === 'finite' &&
      group.present &&
      governor !== null &&
      (before?.kind === 'conj' || before?.kind === 'comma') &&
      (governor.form === 'infinitive' || governor.modal !== null)
    )
      group = { ...group, form: governor.form, modal: governor.modal, present: false }
    else if (
      group.ambiguous &&
      governor !== null &&
      before?.kind === 'conj' &&
      governor.passive &&
      decided[i + 1]?.kind !== 'np'
    )
      group = { ...group, form: governor.form, passive: true, modal: governor.modal }
    else if (group.ambiguous && governor !== null && before?.kind === 'conj' && governor.modal !== null)
      group = { ...group, modal: governor.modal, passive: governor.passive }
    decided[i] = group
    governor = group
  }
  return decided
}

/** "nor was it spared": auxiliary, subject, participle. */
function isInverted(phrases: readonly Phrase[], i: number): boolean {
  const auxiliary = phrases[i - 2]
  if (phrases[i - 1]?.kind !== 'np' || auxiliary?.kind !== 'vg' || !auxiliary.copula) return false
  const opener = phrases[i - 3]
  return (
    opener === undefined ||
    opener.kind === 'conj' ||
    opener.kind === 'stop' ||
    opener.kind === 'adv' ||
    opener.kind === 'comma'
  )
}

function invertedPassive(tokens: readonly Token[], phrases: readonly Phrase[], i: number, group: VerbGroup): VerbGroup {
  const opener = phrases[i - 3]
  // "Had the army attacked".
  if (HAVE.has((tokens[(phrases[i - 2] as Phrase).head] as Token).lower))
    return { ...group, perfect: true, ambiguous: false }
  const negated = opener !== undefined && NEGATORS.has((tokens[opener.last - 1] as Token).lower)
  return { ...group, passive: true, ambiguous: false, negated: group.negated || negated }
}

/** "helped capture": the verb after help, let or make stands without to. */
function isBareInfinitive(tokens: readonly Token[], before: Phrase | undefined, group: VerbGroup): boolean {
  return (
    group.present &&
    group.form === 'finite' &&
    before?.kind === 'vg' &&
    BARE_CONTROL.has((tokens[before.head] as Token).lemma)
  )
}

const BARE_CONTROL = new Set(['help', 'let', 'make', 'dare'])

/** "suspects wanted by the police": no subject of its own, because the noun before it is the object of what came before. */
function isReducedRelative(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  i: number,
  governor: VerbGroup | null,
): boolean {
  const next = phrases[i + 1]
  const before = phrases[i - 1]
  if (hasObject(tokens, phrases, i) || closesRelative(phrases, i)) return false
  const by = next?.kind === 'prep' && (tokens[next.first] as Token).lower === 'by'
  if (before?.kind === 'comma') {
    if (next?.kind === 'np' || next?.kind === 'conj') return false
    return (
      next?.kind === 'prep' || next?.kind === 'vg' || next === undefined || next.kind === 'comma' || next.kind === 'adv'
    )
  }
  // "were reported killed"
  if (before?.kind === 'vg') return !before.copula
  if (before?.kind !== 'np') return false
  if (by && (governor !== null || laterFinite(phrases, i, true))) return true
  // The noun phrase before it: is it free to be a subject?
  let k = i - 1
  while (phrases[k - 1]?.kind === 'prep' && phrases[k - 2]?.kind === 'np' && !opensClause(tokens, phrases[k - 1]))
    k -= 2
  const opener = phrases[k - 1]
  const later = laterFinite(phrases, i) || laterTransitive(tokens, phrases, i)
  if (opener?.kind === 'vg' && !opener.copula) return !isReporting(tokens, opener) || later
  if (opener?.kind === 'vg' && opener.copula) return true
  if (opensClause(tokens, opener)) return later
  if (opener?.kind === 'prep') return governor !== null || later
  return later
}

/** "the men who are part of the crew arrived": a relative clause has its verb, so this one is of the clause around it. */
function closesRelative(phrases: readonly Phrase[], i: number): boolean {
  let inner = 0
  for (let k = i - 1; k >= 0; k--) {
    const phrase = phrases[k] as Phrase
    if (phrase.kind === 'vg' && phrase.form === 'finite') inner++
    else if (phrase.kind === 'rel') return inner === 1 && !phrases.slice(0, k).some((one) => one.kind === 'vg')
    else if (phrase.kind !== 'np' && phrase.kind !== 'prep' && phrase.kind !== 'adv' && phrase.kind !== 'vg')
      return false
  }
  return false
}

/** "men linked to the league launched attacks": of two such forms in one clause, the one with an object is the verb. */
function laterTransitive(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  for (let k = i + 1; k < phrases.length; k++) {
    const phrase = phrases[k] as Phrase
    if (phrase.kind === 'vg') return phrase.ambiguous && hasObject(tokens, phrases, k)
    if (phrase.kind !== 'np' && phrase.kind !== 'prep' && phrase.kind !== 'adv') return false
  }
  return false
}

/** Prepositions that are as often conjunctions: "as the army advanced". */
export const CLAUSE_OPENERS = new Set(['as', 'after', 'before', 'since', 'until', 'than', 'while'])

const opensClause = (tokens: readonly Token[], phrase: Phrase | undefined): boolean =>
  phrase?.kind === 'prep' && CLAUSE_OPENERS.has((tokens[phrase.first] as Token).lower)

/** Whether a noun phrase that is no date follows, dates and adverbs left out: "vetoed on Friday a resolution". */
function hasObject(tokens: readonly Token[], phrases: readonly Phrase[], i: number): boolean {
  let k = i + 1
  for (; k < phrases.length; k++) {
    const phrase = phrases[k] as Phrase
    if (phrase.kind === 'adv') continue
    const np = phrase.kind === 'prep' ? phrases[k + 1] : phrase
    if (np?.kind !== 'np' || !isTimeLike(tokens, np)) break
    if (phrase.kind === 'prep') k++
  }
  return phrases[k]?.kind === 'np'
}

/** Whether the verb tells what someone says or thinks. */
export const isReporting = (tokens: readonly Token[], group: VerbGroup): boolean =>
  REPORTING_VERBS.has((tokens[group.head] as Token).lemma)

/** Whether a finite verb group without a subject of its own follows in the same clause. */
function laterFinite(phrases: readonly Phrase[], i: number, unsure = false): boolean {
  for (let k = i + 1; k < phrases.length; k++) {
    const phrase = phrases[k] as Phrase
    if (
      phrase.kind === 'comma' ||
      phrase.kind === 'stop' ||
      phrase.kind === 'rel' ||
      phrase.kind === 'sub' ||
      phrase.kind === 'conj' ||
      phrase.kind === 'dash'
    )
      return false
    if (phrase.kind === 'vg' && phrase.form === 'finite' && (unsure || !phrase.ambiguous)) return true
  }
  return false
}

/** Whether a noun phrase is a date or weekday rather than a thing. */
export function isTimeLike(tokens: readonly Token[], phrase: NounPhrase): boolean {
  for (let t = phrase.first; t < phrase.last; t++) {
    const token = tokens[t] as Token
    if (!CALENDAR.has(token.lower)) continue
    const dated = t === phrase.head || tokens[t - 1]?.pos === 'NUM' || tokens[t + 1]?.pos === 'NUM'
    const month = token.lower === 'may' || token.lower === 'march'
    if (
      dated &&
      (!month ||
        (token.text !== token.lower &&
          (phrase.last - phrase.first === 1 || t !== phrase.head || tokens[t - 1]?.pos === 'NUM')))
    )
      return true
  }
  return TIME_HEADS.test((tokens[phrase.head] as Token).lower)
}

const TIME_HEADS =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|decades?|morning|evening|afternoon|night|time|times)$/u
