// Which Spanish words stand for names: pronouns, possessives, and descriptions from their determiner on.
import type { Mention, Name, Sentence } from '../../../model/index.js'
import type { ReadingContext } from '../../context.js'
import type { Token } from '../../token.js'
import { type FoundMention, type MentionPlace, type MentionScope, walkMentions } from '../mention-walk.js'
import { resolvePronoun } from '../pronouns.js'
import type { Referent } from '../referents.js'
import { isCapital } from '../runs.js'
import { describe, isHead } from './descriptions.js'
import { DETERMINERS, OFFICE_WORDS, POSSESSIVES, PRONOUNS } from './lexicon-mentions.js'
import { isSubject, peopleOf, referentOf } from './referents.js'

interface Place {
  readonly token: number
  readonly sentence: number
  readonly paragraph: number
}

/** "su" tells neither gender nor number: its owner is the last subject, if that is the only one near. */
function ownerOf(at: Place, referents: readonly Referent[]): Referent | null {
  let best: Referent | null = null
  let score = 0
  let rival = false
  for (let i = referents.length - 1; i >= 0; i--) {
    const referent = referents[i] as Referent
    const distance = at.sentence - referent.sentence
    if (distance > 2) break
    if (referent.last > at.token || referent.kind === 'law' || referent.kind === 'event') continue
    const own = 10 - 3 * distance + (referent.subject ? 4 : 0) - (referent.paragraph === at.paragraph ? 0 : 3)
    const weight = referent.kind === 'place' ? own - 3 : own
    if (best === null || weight > score) {
      rival = best !== null && best.entity !== referent.entity && weight - score < 1
      best = referent
      score = weight
    } else if (referent.entity !== best.entity && score - weight < 1) rival = true
  }
  return rival || score < 7 ? null : best
}

function pronounAt(scope: MentionScope, at: Place, seen: readonly Referent[]): FoundMention | null {
  const { lower } = scope.context.tokens[at.token] as Token
  const span = { first: at.token, last: at.token + 1 }
  const form = PRONOUNS.get(lower)
  if (form !== undefined) {
    // "cinco de ellos", "entre ellas": parts of what was counted, no people.
    if (form.gender === 'they' && /^(?:de|entre)$/.test(scope.context.tokens[at.token - 1]?.lower ?? '')) return null
    const referent = resolvePronoun(form, at, seen, scope.people)
    const kind = referent?.kind ?? (form.gender === 'they' ? null : 'person')
    return { ...span, entity: referent?.entity ?? null, kind, rule: `mention.pronoun.${form.gender}` }
  }
  if (!POSSESSIVES.has(lower)) return null
  const owner = ownerOf(at, seen)
  if (owner !== null) scope.owners.set(at.token, owner.entity)
  return { ...span, entity: owner?.entity ?? null, kind: owner?.kind ?? null, rule: 'mention.possessive' }
}

/** A determiner or possessive right before the head, or a bare plural that opens a clause. */
function phraseStart(tokens: readonly Token[], i: number, sentence: Sentence): number | null {
  const before = tokens[i - 1]
  if (i > sentence.firstToken && before !== undefined) {
    if (DETERMINERS.has(before.lower) || POSSESSIVES.has(before.lower)) return i - 1
    const further = tokens[i - 2]
    if (
      /^(?:nuevo|nueva|propio|propia|actual|citado|citada|propias)$/.test(before.lower) &&
      further !== undefined &&
      DETERMINERS.has(further.lower)
    )
      return i - 2
  }
  const opens =
    i === sentence.firstToken || before?.pos === 'PUNCT' || before?.pos === 'SCONJ' || before?.pos === 'CCONJ'
  return opens && (tokens[i] as Token).lower === 'autoridades' ? i : null
}

/** A body with a capital is a name; an office with one ("la Presidenta") stands for its holder all the same. */
const isProper = (token: Token, opens: boolean): boolean => isCapital(token) && !opens && !OFFICE_WORDS.has(token.lower)

function mentionAt(scope: MentionScope, { token: i, sentence, seen, next }: MentionPlace): FoundMention | null {
  const { tokens } = scope.context
  const at = { token: i, sentence: sentence.index, paragraph: sentence.paragraph }
  const pronoun = pronounAt(scope, at, seen)
  const token = tokens[i] as Token
  if (pronoun !== null) {
    // "su gobierno", "su antecesor": the phrase is told as a whole.
    return pronoun.rule === 'mention.possessive' && isHead(tokens[i + 1]?.lower ?? '') ? null : pronoun
  }
  if (!isHead(token.lower) || isProper(token, i === sentence.firstToken) || next?.first === i + 1) return null
  const start = phraseStart(tokens, i, sentence)
  if (start === null) return null
  const first = /^(?:al|del)$/.test((tokens[start] as Token).lower) ? start + 1 : start
  // A name inside the phrase ("presidente de X") stays a name of its own.
  const phrase = { first, head: i, last: sentence.lastToken, sentence: sentence.index, paragraph: sentence.paragraph }
  return describe(scope, phrase, seen)
}

/** The mentions of a Spanish document, in order. */
export const findSpanishMentions = (context: ReadingContext, names: readonly Name[]): Mention[] =>
  walkMentions(context, names, { isSubject, referentOf, peopleOf, mentionAt })
