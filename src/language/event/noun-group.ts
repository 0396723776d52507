// Noun groups: a noun phrase with what belongs to it on its right: of-phrases, places, a name in apposition, a participle.
import type { Token } from '../token.js'
import { type Clauses, type NounGroup, phraseAt } from './clause.js'
import { GOVERNING_NOUNS } from './lexicon.js'
import { PARTIES } from './lexicon-roles.js'
import type { NounPhrase, Phrase } from './phrase.js'
import { isTimeLike } from './verb-form.js'

const ATTACHING = new Set(['of', 'in', 'near', 'inside', 'within', 'outside'])

/** Heads whose maker or office is part of them: a request from the court, the envoy to the capital. */
const SPEECH_LINKS = new Set(['from', 'by'])

const POSTED = new Set(['ambassador', 'envoy', 'adviser', 'advisor', 'delegate', 'representative', 'emissary'])

/** Whether a prepositional phrase belongs to the noun before it. */
export function attaches(clauses: Clauses, np: NounPhrase, word: string, next: NounPhrase, wide: boolean): boolean {
  const head = clauses.tokens[np.head] as Token
  // "accused him of", "accusations by Norland of theft": what follows a name or pronoun is the matter, unless a name too.
  if (word === 'of') return head.pos === 'PROPN' ? !np.pronoun && namesIn(clauses, next) : !PERSONAL.has(head.lower)
  if (!wide) return false
  if (word === 'to') return POSTED.has(head.lower)
  // "the Office for National Statistics": one name.
  if (word === 'for') return head.pos === 'PROPN' && isName(clauses, next)
  // A person's name takes no place phrase: what follows it is where the act was.
  if (head.pos === 'PROPN') return false
  if (SPEECH_LINKS.has(word)) return GOVERNING_NOUNS.has(head.lemma)
  if (word === 'at') return AFFILIATED.has(head.lemma)
  return ATTACHING.has(word) && isWhere(clauses, next)
}

/** Those who belong to a house: workers at the mill. */
const AFFILIATED = new Set(
  'worker student employee staff teacher prisoner inmate patient researcher nurse guest'.split(' '),
)

/** "camps in Norland", "camps in the city": a place; "in exchange", "in two attacks" is said of the act. */
function isWhere(clauses: Clauses, np: NounPhrase): boolean {
  const head = clauses.tokens[np.head] as Token
  return namesIn(clauses, np) || PARTIES.has(head.lemma) || WHEREABOUTS.has(head.lemma)
}
const WHEREABOUTS = new Set(
  'north south east west centre center valley mountain desert field island coast street outskirt suburb house home building market mine factory plant jungle forest sea river bay gulf lake harbour harbor yard square'.split(
    ' ',
  ),
)

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
    if (prep.last - prep.first > 1 || !attaches(clauses, host, (tokens[prep.first] as Token).lower, next, wide)) break
    last = next.last
    end = k + 1
  }
  const name = wide
    ? (appositionAfter(clauses, np, end) ?? descriptionAfter(clauses, np, end) ?? participleAfter(clauses, end))
    : null
  return { phrase: i, first: np.first, last: name ?? last, head: np.head }
}

/** "a group known as the Norders", "people affected by the flood": the token after a participle and what it takes, or null. */
function participleAfter(clauses: Clauses, end: number): number | null {
  const { phrases, tokens } = clauses
  const participle = phrases[end + 1]
  const prep = phrases[end + 2]
  const next = phrases[end + 3]
  if (participle?.kind !== 'vg' || participle.form !== 'participle' || participle.negated) return null
  if (prep?.kind !== 'prep' || next?.kind !== 'np' || isTimeLike(tokens, next)) return null
  return groupAt(clauses, end + 3).last
}

const PERSONAL = new Set(['him', 'her', 'them', 'it', 'me', 'us', 'you', 'he', 'she', 'they', 'we', 'i'])

function namesIn(clauses: Clauses, np: NounPhrase): boolean {
  for (let t = np.first; t < np.last; t++) {
    const token = clauses.tokens[t] as Token
    if (token.pos === 'PROPN' || (token.pos === 'NOUN' && /^\p{Lu}/u.test(token.text))) return true
  }
  return false
}

/** Whether a noun phrase is a name that opens with its capital. */
function isName(clauses: Clauses, np: NounPhrase): boolean {
  const first = clauses.tokens[(clauses.tokens[np.first] as Token).lower === 'the' ? np.first + 1 : np.first] as Token
  return first.pos === 'PROPN' && /^\p{Lu}/u.test(first.text)
}

/** "the president, Ann Lee,": the token after a name in apposition to a description, or null. */
export function appositionAfter(clauses: Clauses, np: NounPhrase, end: number): number | null {
  const { phrases, tokens } = clauses
  const comma = phrases[end + 1]
  const name = phrases[end + 2]
  if (comma?.kind !== 'comma' || name?.kind !== 'np' || name.possessor !== null) return null
  if (np.pronoun || (tokens[np.head] as Token).lower.endsWith('s')) return null
  if (!allNames(clauses, name) || name.last - name.first < 2 || isTimeLike(tokens, name)) return null
  const after = phrases[end + 3]
  // "Lee Ann, Kim Roe, and Jo Day": a list of names.
  if (after?.kind === 'comma' && phrases[end + 4]?.kind === 'conj' && allNames(clauses, np)) return null
  return after === undefined ||
    after.kind === 'comma' ||
    after.kind === 'stop' ||
    after.kind === 'vg' ||
    after.kind === 'prep'
    ? name.last
    : null
}

/** "Ann Lee, the council's speaker,": the token after a description in apposition to a person's name, or null. */
function descriptionAfter(clauses: Clauses, np: NounPhrase, end: number): number | null {
  const { phrases, tokens } = clauses
  const description = phrases[end + 2]
  if (end !== phraseAt(clauses, np.first) || phrases[end + 1]?.kind !== 'comma' || description?.kind !== 'np')
    return null
  if (np.last - np.first < 2 || !allNames(clauses, np) || description.pronoun || isTimeLike(tokens, description))
    return null
  if (allNames(clauses, description)) return null
  let k = end + 2
  while (phrases[k + 1]?.kind === 'prep' && phrases[k + 2]?.kind === 'np') k += 2
  const verb = phrases[k + 2]
  return phrases[k + 1]?.kind === 'comma' && (verb?.kind === 'vg' || verb?.kind === 'prep' || verb?.kind === 'adv')
    ? (phrases[k] as NounPhrase).last
    : null
}

function allNames(clauses: Clauses, np: NounPhrase): boolean {
  for (let t = np.first; t < np.last; t++) if ((clauses.tokens[t] as Token).pos !== 'PROPN') return false
  return true
}
