// Who does it and to whom, read off the phrases of a sentence: subjects to the left of their verb group, objects to the
// right, with the ways English shares them (coordination, relatives, participles, infinitives).
import type { Token } from '../token.js'
import {
  CALENDAR,
  GOVERNING_NOUNS,
  NEGATORS,
  OBJECT_CONTROL,
  PARTICLES,
  REPORTING_VERBS,
  SUBJECT_CONTROL,
} from './lexicon.js'
import { type NounPhrase, OVER_VERBS, type Phrase, readPhrases, type VerbGroup } from './phrases.js'

/** A noun phrase with the of-phrases that belong to it. */
export interface NounGroup {
  /** Index of its first phrase. */
  readonly phrase: number
  readonly first: number
  readonly last: number
  /** The token that heads the first noun phrase. */
  readonly head: number
}

export interface Clauses {
  readonly tokens: readonly Token[]
  readonly phrases: readonly Phrase[]
  readonly firstToken: number
  readonly lastToken: number
  /** Phrase index of each token of the sentence, counted from `firstToken`. */
  readonly phraseOfToken: Int32Array
  /** Verb groups whose form the clause has decided. */
  readonly subjects: Map<number, readonly NounGroup[]>
}

/** Reads a sentence's clauses. */
export function readClauses(tokens: readonly Token[], firstToken: number, lastToken: number): Clauses {
  const phrases = decideForms(tokens, readPhrases(tokens, firstToken, lastToken))
  const phraseOfToken = new Int32Array(lastToken - firstToken)
  phrases.forEach((phrase, index) => {
    for (let t = phrase.first; t < phrase.last; t++) phraseOfToken[t - firstToken] = index
  })
  return { tokens, phrases, firstToken, lastToken, phraseOfToken, subjects: new Map() }
}

export const phraseAt = (clauses: Clauses, token: number): number =>
  clauses.phraseOfToken[token - clauses.firstToken] ?? 0

/** Settles what the tagger and the word alone leave open: past tense or participle, present tense or bare infinitive. */
function decideForms(tokens: readonly Token[], phrases: readonly Phrase[]): Phrase[] {
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
  if (hasObject(tokens, phrases, i)) return false
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
  while (k >= 2 && phrases[k]?.kind === 'np' && phrases[k - 1]?.kind === 'prep' && phrases[k - 2]?.kind === 'np') k -= 2
  const opener = phrases[k - 1]
  if (opener?.kind === 'vg' && !opener.copula) return !isReporting(tokens, opener)
  if (opener?.kind === 'vg' && opener.copula) return true
  if (opener?.kind === 'prep' && CLAUSE_OPENERS.has((tokens[opener.first] as Token).lower))
    return laterFinite(phrases, i)
  if (opener?.kind === 'prep') return governor !== null || laterFinite(phrases, i)
  return laterFinite(phrases, i)
}

/** Prepositions that are as often conjunctions: "as the army advanced". */
const CLAUSE_OPENERS = new Set(['as', 'after', 'before', 'since', 'until', 'than', 'while'])

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

const isReporting = (tokens: readonly Token[], group: VerbGroup): boolean =>
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

/** The index at or left of `i` that is no adverb or quotation mark. */
function skipLeft(phrases: readonly Phrase[], i: number): number {
  let k = i
  while (k >= 0 && (phrases[k]?.kind === 'adv' || phrases[k]?.kind === 'quote')) k--
  return k
}

const ATTACHING = new Set(['of', 'in', 'near', 'inside', 'within'])
/** Heads whose maker or office is part of them: a request from the court, the envoy to the capital. */
const SPEECH_LINKS = new Set(['from', 'by'])
const POSTED = new Set(['ambassador', 'envoy', 'adviser', 'advisor', 'delegate', 'representative', 'emissary'])

/** Whether a prepositional phrase belongs to the noun before it. */
function attaches(clauses: Clauses, np: NounPhrase, word: string, wide: boolean): boolean {
  if (word === 'of') return true
  if (!wide) return false
  const head = clauses.tokens[np.head] as Token
  if (word === 'to') return POSTED.has(head.lower)
  // A person's name takes no place phrase: what follows it is where the act was.
  if (head.pos === 'PROPN') return false
  if (SPEECH_LINKS.has(word)) return GOVERNING_NOUNS.has(head.lemma)
  return ATTACHING.has(word)
}

/** The group that starts with the noun phrase at `i`: of-phrases, where `wide` place phrases too, and a name in apposition. */
export function groupAt(clauses: Clauses, i: number, wide = false): NounGroup {
  const { phrases, tokens } = clauses
  const np = phrases[i] as NounPhrase
  let last = np.last
  let end = i
  for (let k = i + 1; k + 1 < phrases.length; k += 2) {
    const prep = phrases[k] as Phrase
    const next = phrases[k + 1] as Phrase
    if (prep.kind !== 'prep' || next.kind !== 'np' || isTimeLike(tokens, next)) break
    const host = phrases[k - 1] as NounPhrase
    if (prep.last - prep.first > 1 || !attaches(clauses, host, (tokens[prep.first] as Token).lower, wide)) break
    last = next.last
    end = k + 1
  }
  const name = wide ? appositionAfter(clauses, np, end) : null
  return { phrase: i, first: np.first, last: name ?? last, head: np.head }
}

/** "the president, Ann Lee,": the token after a name in apposition to a description, or null. */
function appositionAfter(clauses: Clauses, np: NounPhrase, end: number): number | null {
  const { phrases, tokens } = clauses
  const comma = phrases[end + 1]
  const name = phrases[end + 2]
  if (comma?.kind !== 'comma' || name?.kind !== 'np' || name.possessor !== null) return null
  if (np.pronoun || (tokens[np.head] as Token).lower.endsWith('s')) return null
  for (let t = name.first; t < name.last; t++) if ((tokens[t] as Token).pos !== 'PROPN') return null
  if (name.last - name.first < 2 || isTimeLike(tokens, name)) return null
  const after = phrases[end + 3]
  return after === undefined ||
    after.kind === 'comma' ||
    after.kind === 'stop' ||
    after.kind === 'vg' ||
    after.kind === 'prep'
    ? name.last
    : null
}

/** The first noun phrase of the chain of prepositions that ends at `i`, leaving out dates. */
function baseOf(clauses: Clauses, i: number): number | null {
  const { phrases, tokens } = clauses
  let k = i
  for (;;) {
    const np = phrases[k]
    if (np?.kind !== 'np') return null
    const timeLike = isTimeLike(tokens, np)
    const before = skipLeft(phrases, k - 1)
    if (phrases[before]?.kind === 'prep') {
      const word = (tokens[(phrases[before] as Phrase).first] as Token).lower
      if (CLAUSE_OPENERS.has(word)) return timeLike ? null : k
      const left = skipLeft(phrases, before - 1)
      if (phrases[left]?.kind === 'np') {
        k = left
        continue
      }
      if (phrases[left]?.kind === 'vg' && (phrases[left] as VerbGroup).form === 'participle') {
        const antecedent = skipLeft(phrases, left - 1)
        if (phrases[antecedent]?.kind === 'np') {
          k = antecedent
          continue
        }
      }
      return timeLike ? null : k
    }
    // "wanted by police" inside the subject: go on to the noun it qualifies.
    if (phrases[before]?.kind === 'vg' && (phrases[before] as VerbGroup).form !== 'finite' && !timeLike) {
      const antecedent = skipLeft(phrases, before - 1)
      if (phrases[antecedent]?.kind === 'np') {
        k = antecedent
        continue
      }
    }
    if (timeLike && phrases[before]?.kind === 'np') {
      k = before
      continue
    }
    return timeLike ? null : k
  }
}

/** Noun phrases joined to the one at `i` on its left: A, B and C. */
function coordinatedLeft(clauses: Clauses, i: number): number[] {
  const { phrases } = clauses
  const all = [i]
  let k = i
  for (;;) {
    const link = phrases[k - 1]
    if (link?.kind !== 'conj' && !(link?.kind === 'comma' && all.length > 1)) break
    const at = link.kind === 'conj' && phrases[k - 2]?.kind === 'comma' ? k - 3 : k - 2
    if (phrases[at]?.kind !== 'np') break
    const base = baseOf(clauses, at)
    if (base === null) break
    // The object of an earlier verb is no subject of this one.
    if (phrases[skipLeft(phrases, base - 1)]?.kind === 'vg') break
    all.unshift(base)
    k = base
  }
  return all
}

/** Noun phrases joined to the one at `i` on its right, as far as no verb claims them as its subject. */
function coordinatedRight(clauses: Clauses, i: number): number[] {
  const { phrases } = clauses
  const all = [i]
  let k = i
  for (;;) {
    let end = k
    while (phrases[end + 1]?.kind === 'prep' && phrases[end + 2]?.kind === 'np') end += 2
    const link = phrases[end + 1]
    if (link?.kind !== 'conj') break
    const next = phrases[end + 2]
    if (next?.kind !== 'np') break
    let after = end + 2
    while (phrases[after + 1]?.kind === 'prep' && phrases[after + 2]?.kind === 'np') after += 2
    const verb = phrases[after + 1]
    if (verb?.kind === 'vg' && verb.form === 'finite') break
    all.push(end + 2)
    k = end + 2
  }
  return all
}

/** The antecedent of the relative word at `i`. */
export function antecedentOf(clauses: Clauses, i: number): number | null {
  const { phrases, tokens } = clauses
  let k = skipLeft(phrases, i - 1)
  if (phrases[k]?.kind === 'prep') k = skipLeft(phrases, k - 1)
  while (k >= 0 && (phrases[k]?.kind === 'comma' || phrases[k]?.kind === 'stop')) k = skipLeft(phrases, k - 1)
  if (phrases[k]?.kind !== 'np') return null
  const word = (tokens[(phrases[i] as Phrase).first] as Token).lower
  // "officials in the capital, who": people, so the head of the chain when the nearest noun is a name after in or of.
  if (word === 'who' && phrases[k - 1]?.kind === 'prep' && phrases[k - 2]?.kind === 'np') {
    const prep = (tokens[(phrases[k - 1] as Phrase).first] as Token).lower
    if (prep === 'in' || prep === 'at' || prep === 'from') return k - 2
  }
  return k
}

/** The verb group left of `i` to which it is coordinated or on which it depends. */
export function previousGroup(clauses: Clauses, i: number, finiteOnly = false): number | null {
  for (let k = i - 1; k >= 0; k--) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop' && (clauses.tokens[phrase.first] as Token).text !== ')') return null
    if (phrase.kind === 'vg' && (!finiteOnly || phrase.form === 'finite')) return k
  }
  return null
}

function nextFinite(clauses: Clauses, i: number): number | null {
  for (let k = i + 1; k < clauses.phrases.length; k++) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop') return null
    if (phrase.kind === 'vg' && phrase.form === 'finite' && subjectOf(clauses, k).length > 0) return k
  }
  return null
}

const NO_GROUPS: readonly NounGroup[] = []

/** The grammatical subjects of the verb group at `i`; empty where none can be told. */
export function subjectOf(clauses: Clauses, i: number): readonly NounGroup[] {
  const known = clauses.subjects.get(i)
  if (known !== undefined) return known
  clauses.subjects.set(i, NO_GROUPS)
  const group = clauses.phrases[i] as VerbGroup
  const found =
    group.form === 'finite'
      ? finiteSubject(clauses, i)
      : group.form === 'infinitive'
        ? infinitiveSubject(clauses, i)
        : participleSubject(clauses, i)
  clauses.subjects.set(i, found)
  return found
}

function groups(clauses: Clauses, indexes: readonly number[]): readonly NounGroup[] {
  return indexes.map((index) => groupAt(clauses, index, true))
}

function finiteSubject(clauses: Clauses, i: number): readonly NounGroup[] {
  const { phrases } = clauses
  let k = skipLeft(phrases, i - 1)
  for (let steps = 0; steps < 12; steps++) {
    const phrase = phrases[k]
    if (phrase === undefined) return inverted(clauses, i)
    if (phrase.kind === 'np') {
      const base = baseOf(clauses, k)
      if (base !== null) return groups(clauses, coordinatedLeft(clauses, base))
      k = skipLeft(phrases, beforeChain(clauses, k))
      continue
    }
    if (phrase.kind === 'rel') {
      const antecedent = antecedentOf(clauses, k)
      return antecedent === null ? NO_GROUPS : groups(clauses, [baseForRelative(clauses, antecedent)])
    }
    if (phrase.kind === 'conj') {
      const previous = sharedGroup(clauses, i, k)
      return previous === null ? NO_GROUPS : subjectOf(clauses, previous)
    }
    if (phrase.kind === 'comma' || phrase.kind === 'stop' || phrase.kind === 'dash') {
      const open = openingOf(clauses, k)
      if (open === null) {
        // ", raided shops, seized goods": a list of verbs.
        const previous = previousGroup(clauses, i, true)
        return phrase.kind === 'comma' && previous !== null ? subjectOf(clauses, previous) : inverted(clauses, i)
      }
      k = skipLeft(phrases, open - 1)
      continue
    }
    if (phrase.kind === 'vg') {
      // "the man arrested in May said": the participle belongs to the subject.
      if (phrase.form === 'finite') return NO_GROUPS
      k = skipLeft(phrases, k - 1)
      continue
    }
    if (phrase.kind === 'sub') return inverted(clauses, i)
    k = skipLeft(phrases, k - 1)
  }
  return NO_GROUPS
}

const baseForRelative = (_clauses: Clauses, antecedent: number): number => antecedent

/** Left of a chain of prepositional phrases that ends at `i`. */
function beforeChain(clauses: Clauses, i: number): number {
  const { phrases } = clauses
  let k = i
  while (phrases[k]?.kind === 'np' && phrases[skipLeft(phrases, k - 1)]?.kind === 'prep') {
    const prep = skipLeft(phrases, k - 1)
    const left = skipLeft(phrases, prep - 1)
    if (phrases[left]?.kind !== 'np') return prep - 1
    k = left
  }
  return k - 1
}

/** For a comma, bracket or dash that closes an insertion: the index of the mark that opened it, or null. */
function openingOf(clauses: Clauses, close: number): number | null {
  const { phrases } = clauses
  for (let k = close - 1; k > 0; k--) {
    const phrase = phrases[k] as Phrase
    if (phrase.kind !== 'comma' && phrase.kind !== 'stop' && phrase.kind !== 'dash') continue
    const before = phrases[skipLeft(phrases, k - 1)]
    const inside = phrases[k + 1]
    if (before?.kind !== 'np' || inside === undefined) continue
    if (phrase.kind === 'stop' && (clauses.tokens[phrase.first] as Token).text !== '(') return null
    return k
  }
  return null
}

/** "nor was it spared": the subject stands after the auxiliary. */
function inverted(clauses: Clauses, i: number): readonly NounGroup[] {
  const group = clauses.phrases[i] as VerbGroup
  const next = clauses.phrases[i + 1]
  return group.copula && next?.kind === 'np' ? groups(clauses, [i + 1]) : NO_GROUPS
}

/** The verb group that shares its subject with the one after the conjunction at `conj`. */
function sharedGroup(clauses: Clauses, i: number, conj: number): number | null {
  const group = clauses.phrases[i] as VerbGroup
  for (let k = conj - 1; k >= 0; k--) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop' && phrase.first > 0 && (clauses.tokens[phrase.first] as Token).text === ';') return null
    if (phrase.kind === 'vg' && phrase.form === group.form) return k
  }
  return null
}

const lemmaOf = (clauses: Clauses, i: number): string => {
  const token = clauses.tokens[(clauses.phrases[i] as Phrase).head] as Token
  return token.lemma
}

/** The governing verb group or noun of an infinitive, by what stands left of it. */
export function governorOfInfinitive(
  clauses: Clauses,
  i: number,
): { readonly phrase: number; readonly object: number | null } | null {
  const { phrases } = clauses
  let k = skipLeft(phrases, i - 1)
  let object: number | null = null
  for (let steps = 0; steps < 14; steps++) {
    const phrase = phrases[k]
    if (phrase === undefined || (phrase.kind === 'stop' && k > 0)) return null
    if (phrase.kind === 'vg') {
      if (phrase.form === 'infinitive' && phrases[skipLeft(phrases, i - 1)]?.kind === 'conj')
        return governorOfInfinitive(clauses, k)
      return { phrase: k, object }
    }
    if (phrase.kind === 'np') object = k
    k = skipLeft(phrases, k - 1)
  }
  return null
}

function infinitiveSubject(clauses: Clauses, i: number): readonly NounGroup[] {
  const { phrases } = clauses
  const left = skipLeft(phrases, i - 1)
  // Fronted: "To meet demand, the company hired".
  if (
    left < 0 ||
    ((phrases[left]?.kind === 'comma' || phrases[left]?.kind === 'stop') && previousGroup(clauses, i) === null)
  ) {
    const main = nextFinite(clauses, i)
    return main === null ? NO_GROUPS : subjectOf(clauses, main)
  }
  if (
    phrases[left]?.kind === 'conj' ||
    (phrases[left]?.kind === 'comma' && (phrases[i] as VerbGroup).form === 'infinitive')
  ) {
    const previous = sharedGroup(clauses, i, left)
    if (previous !== null) return subjectOf(clauses, previous)
  }
  const governor = governorOfInfinitive(clauses, i)
  if (governor === null) {
    const np = phrases[left]
    return np?.kind === 'np' ? possessorOf(clauses, left) : NO_GROUPS
  }
  const verb = phrases[governor.phrase] as VerbGroup
  const lemma = lemmaOf(clauses, governor.phrase)
  if (governor.object !== null) {
    if (verb.passive) return subjectOf(clauses, governor.phrase)
    if (OBJECT_CONTROL.has(lemma) && !(SUBJECT_CONTROL.has(lemma) && isThing(clauses, governor.object)))
      return groups(clauses, coordinatedRight(clauses, governor.object))
    const own = possessorOf(clauses, left)
    if (own.length > 0) return own
  }
  return subjectOf(clauses, governor.phrase)
}

const isThing = (_clauses: Clauses, _i: number): boolean => false

/** The possessor of the noun phrase at `i` as a group. */
export function possessorOf(clauses: Clauses, i: number): readonly NounGroup[] {
  const np = clauses.phrases[i]
  if (np?.kind !== 'np' || np.possessor === null) return NO_GROUPS
  return [{ phrase: i, first: np.possessor.first, last: np.possessor.last, head: np.possessor.last - 1 }]
}

function participleSubject(clauses: Clauses, i: number): readonly NounGroup[] {
  const { phrases, tokens } = clauses
  const group = phrases[i] as VerbGroup
  const left = skipLeft(phrases, i - 1)
  const before = phrases[left]
  if (before === undefined) {
    const main = nextFinite(clauses, i)
    return main === null || isOwnSubject(clauses, i, main) ? NO_GROUPS : subjectOf(clauses, main)
  }
  if (before.kind === 'np' && !isTimeLike(tokens, before)) {
    if (group.form === 'participle' || group.passive) return groups(clauses, [left])
    // "officials citing", "with troops seizing": the noun it follows, unless it is the object of a verb that takes a gerund.
    const base = phrases[skipLeft(phrases, left - 1)]
    return base?.kind === 'prep' &&
      (tokens[base.first] as Token).lower !== 'with' &&
      (tokens[base.first] as Token).lower !== 'of'
      ? groups(clauses, [left])
      : groups(clauses, [left])
  }
  if (before.kind === 'conj') {
    const previous = sharedGroup(clauses, i, left)
    return previous === null ? NO_GROUPS : subjectOf(clauses, previous)
  }
  if (before.kind === 'comma') {
    const previous = previousGroup(clauses, i)
    if (previous === null) {
      if (group.form === 'participle' && phrases[left - 1]?.kind === 'np') return groups(clauses, [left - 1])
      const main = nextFinite(clauses, i)
      if (main !== null) return subjectOf(clauses, main)
      return phrases[left - 1]?.kind === 'np' ? groups(clauses, [left - 1]) : NO_GROUPS
    }
    const np = phrases[left - 1]
    if (group.form === 'participle' && np?.kind === 'np') return groups(clauses, [left - 1])
    const finite = previousMain(clauses, i)
    return subjectOf(clauses, finite ?? previous)
  }
  // After a preposition or conjunction: the subject of the clause it belongs to.
  const previous = previousMain(clauses, i)
  if (previous !== null) {
    const possessor = phrases[left - 1]?.kind === 'np' ? possessorOf(clauses, left - 1) : NO_GROUPS
    return possessor.length > 0 ? possessor : subjectOf(clauses, previous)
  }
  const main = nextFinite(clauses, i)
  return main === null ? NO_GROUPS : subjectOf(clauses, main)
}

function previousMain(clauses: Clauses, i: number): number | null {
  for (let k = i - 1; k >= 0; k--) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop' && (clauses.tokens[phrase.first] as Token).text !== ')') return null
    if (phrase.kind === 'vg' && (phrase.form === 'finite' || phrase.form === 'infinitive')) return k
  }
  return null
}

/** "Launching strikes could backfire": the gerund is itself the subject of the verb. */
export function isOwnSubject(clauses: Clauses, i: number, main: number): boolean {
  for (let k = i + 1; k < main; k++) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'comma' && clauses.phrases[k + 1]?.kind === 'np') {
      // A comma before a noun phrase and the verb: the participle was an adjunct.
      for (let j = k + 1; j <= main; j++) if (clauses.phrases[j]?.kind === 'vg') return j !== main
    }
  }
  return true
}

const isInner = (clauses: Clauses, prep: number): boolean =>
  /^(?:of|in|from)$/u.test((clauses.tokens[(clauses.phrases[prep] as Phrase).first] as Token).lower)

/** "insists it is": the noun phrase is the subject of the next verb, not the object of this one. */
function isSubjectOfClause(clauses: Clauses, np: number): boolean {
  const { phrases } = clauses
  let k = np
  while (phrases[k + 1]?.kind === 'prep' && phrases[k + 2]?.kind === 'np' && isInner(clauses, k + 1)) k += 2
  while (
    phrases[k + 1]?.kind === 'adv' &&
    (clauses.tokens[(phrases[k + 1] as Phrase).first] as Token).pos === 'ADV' &&
    !/^wh/u.test((clauses.tokens[(phrases[k + 1] as Phrase).first] as Token).lower)
  )
    k++
  const verb = phrases[k + 1]
  return verb?.kind === 'vg' && verb.form === 'finite' && !verb.ambiguous
}

/** Particles that are prepositions only of place when no object can follow them otherwise. */
const isParticle = (tokens: readonly Token[], t: number): boolean => {
  const word = (tokens[t] as Token).lower
  return (
    /^(?:up|out|off|away|back|down)$/u.test(word) || (word === 'over' && OVER_VERBS.has(tokens[t - 1]?.lemma ?? ''))
  )
}

/** The objects right of the verb group at `i`: direct object first, without dates; empty for passives and intransitives. */
export function objectsOf(clauses: Clauses, i: number, wide = true): readonly NounGroup[] {
  const { phrases, tokens } = clauses
  let k = i + 1
  for (; k < phrases.length; k++) {
    const phrase = phrases[k] as Phrase
    if (phrase.kind === 'adv' || phrase.kind === 'quote') continue
    const dated = phrase.kind === 'prep' ? phrases[k + 1] : phrase
    if (dated?.kind !== 'np' || !isTimeLike(tokens, dated)) break
    if (phrase.kind === 'prep') k++
  }
  const np = phrases[k]
  // "capture and hand over the suspects": both verbs take the object of the second.
  if (
    np?.kind === 'conj' &&
    phrases[k + 1]?.kind === 'vg' &&
    (phrases[k + 1] as VerbGroup).form === (phrases[i] as VerbGroup).form
  )
    return objectsOf(clauses, k + 1, wide)
  if (
    np?.kind === 'prep' &&
    PARTICLES.has((tokens[np.first] as Token).lower) &&
    phrases[k + 1]?.kind === 'np' &&
    isParticle(tokens, np.first)
  )
    return coordinatedRight(clauses, k + 1).map((index) => groupAt(clauses, index, wide))
  if (np?.kind !== 'np' || isTimeLike(tokens, np) || (phrases[i - 1]?.kind !== 'rel' && isSubjectOfClause(clauses, k)))
    return NO_GROUPS
  return coordinatedRight(clauses, k).map((index) => groupAt(clauses, index, wide))
}

/** A prepositional phrase of a verb or noun. */
export interface Prepositional {
  readonly word: string
  readonly group: NounGroup
  readonly phrase: number
}

/** The prepositional phrases that follow phrase `i` before the clause ends. */
export function prepositionalsAfter(clauses: Clauses, i: number, wide = true): readonly Prepositional[] {
  const { phrases, tokens } = clauses
  const all: Prepositional[] = []
  for (let k = i + 1; k < phrases.length; k++) {
    const phrase = phrases[k] as Phrase
    if (
      phrase.kind === 'vg' ||
      phrase.kind === 'stop' ||
      phrase.kind === 'rel' ||
      phrase.kind === 'sub' ||
      phrase.kind === 'comma' ||
      phrase.kind === 'dash'
    )
      break
    const next = phrases[k + 1]
    if (phrase.kind === 'prep' && next?.kind === 'np') {
      const between =
        (tokens[phrase.first] as Token).lower === 'between' &&
        phrases[k + 2]?.kind === 'conj' &&
        phrases[k + 3]?.kind === 'np'
      for (const index of between ? [k + 1, k + 3] : coordinatedRight(clauses, k + 1))
        all.push({ word: (tokens[phrase.first] as Token).lower, group: groupAt(clauses, index, wide), phrase: index })
    }
  }
  return all
}

/** Where the arguments right of phrase `i` end: the token after the last one before another verb or clause. */
export function argumentsEnd(clauses: Clauses, i: number): number {
  const { phrases } = clauses
  let end = (phrases[i] as Phrase).last
  for (let k = i + 1; k < phrases.length; k++) {
    const phrase = phrases[k] as Phrase
    if (phrase.kind === 'stop' || phrase.kind === 'rel' || phrase.kind === 'sub') break
    if (phrase.kind === 'vg' && (phrase.form !== 'participle' || phrase.last - phrase.first > 1)) break
    if (phrase.kind === 'comma' && phrases[k + 1]?.kind === 'vg') break
    end = phrase.last
  }
  return end
}
