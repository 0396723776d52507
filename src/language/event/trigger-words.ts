// The words that a trigger of several asks for behind its verb: particles and prepositions, near or after the object, and
// the place of "someone" (ask someone to, say someone must), whom the act is directed at.
import { plainSpelling } from '../inflection.js'
import type { Token } from '../token.js'
import type { Clauses } from './clause.js'
import { PARTICLES } from './lexicon.js'
import type { Phrase, VerbGroup } from './phrase.js'
import type { VerbEntry } from './trigger-index.js'
import { isTimeLike } from './verb-form.js'

export interface MatchedWords {
  /** The token after the last word that belongs to the trigger. */
  readonly last: number
  /** Whether other words stand between them. */
  readonly gap: boolean
  /** The phrase that stands for "someone", or null. */
  readonly told: number | null
}

const SOMEONE = 'someone'

/** "asked the council to act", "said the council must act": whoever stands between the verb and what they are to do. */
function matchSomeone(clauses: Clauses, word: string, at: number, verb: number): MatchedWords | null {
  const { phrases } = clauses
  const group = phrases[at] as VerbGroup
  const last = verb + 1
  const passive = word === 'to' && group.passive
  const told = passive ? null : someoneAfter(clauses, at)
  if (told === null && !passive) return null
  let k = (told ?? at) + 1
  while (phrases[k]?.kind === 'adv' || (phrases[k]?.kind === 'prep' && phrases[k + 1]?.kind === 'np')) {
    k += phrases[k]?.kind === 'adv' ? 1 : 2
  }
  const next = phrases[k]
  const fits = word === 'to' ? isInfinitive(next) : next?.kind === 'vg' && isBound(clauses, next, word)
  return fits ? { last, gap: false, told } : null
}

const isInfinitive = (phrase: Phrase | undefined): boolean => phrase?.kind === 'vg' && phrase.form === 'infinitive'

/** "must", and what says the same in several words: has to, needs to. */
const isBound = (clauses: Clauses, group: VerbGroup, word: string): boolean =>
  group.modal === word || (clauses.tokens[group.first] as Token).lower === word

/** The noun phrase that follows a verb, behind "that", marks and dates. */
function someoneAfter(clauses: Clauses, at: number): number | null {
  const { phrases, tokens } = clauses
  for (let k = at + 1; k < phrases.length && k < at + 5; k++) {
    const phrase = phrases[k] as Phrase
    if (phrase.kind === 'np') {
      if (isTimeLike(tokens, phrase)) continue
      return phrase.pronoun && FIRST_PERSONS.has((tokens[phrase.head] as Token).lower) ? null : k
    }
    const dated = phrase.kind === 'prep' && phrases[k + 1]?.kind === 'np'
    if (phrase.kind !== 'adv' && phrase.kind !== 'sub' && phrase.kind !== 'quote' && !dated) return null
    if (dated && !isTimeLike(tokens, phrases[k + 1] as Parameters<typeof isTimeLike>[1])) return null
  }
  return null
}

const FIRST_PERSONS = new Set(['i', 'we', 'it', 'there', 'this', 'that', 'he', 'she'])

/** Particles between which and their verb the object may stand. */
const GAP_PARTICLES = new Set(['up', 'down', 'out', 'off', 'over', 'away', 'back'])

const PREPOSITIONS = new Set([
  'on',
  'in',
  'for',
  'to',
  'with',
  'of',
  'at',
  'from',
  'into',
  'against',
  'upon',
  'as',
  'by',
])

/** The words after a verb that its entry asks for: the token after the last of them, or null. */
export function matchRest(clauses: Clauses, entry: VerbEntry, at: number, verb: number): MatchedWords | null {
  if (entry.rest[0] === SOMEONE) return matchSomeone(clauses, entry.rest[1] ?? '', at, verb)
  const end = clauses.lastToken
  let t = verb + 1
  let gap = false
  for (let r = 0; r < entry.rest.length; r++) {
    const wanted = entry.rest[r] as string
    const reach = r > 0 ? 3 : GAP_PARTICLES.has(wanted) ? 9 : PARTICLES.has(wanted) || PREPOSITIONS.has(wanted) ? 1 : 3
    let found = -1
    for (let k = t; k < end && k <= t + reach; k++) {
      const token = clauses.tokens[k] as Token
      if (plainSpelling(token.lower) === wanted || token.lemma === wanted) {
        found = k
        break
      }
      if (token.pos === 'VERB' && k > t) break
      if (token.text === ',' || token.text === '.' || token.text === ';') {
        // A list of names may stand between verb and particle.
        if (token.text !== ',' || reach < 9) break
      }
      if (r > 0 && PARTICLES.has(entry.rest[r - 1] as string)) break
    }
    if (found < 0) return null
    if (found > t && PARTICLES.has(wanted)) gap = true
    t = found + 1
  }
  return { last: t, gap, told: null }
}
