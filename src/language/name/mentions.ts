// Which English words stand for names: pronouns, offices, bodies and places with an article, authorities without one.
import type { Mention, Name, Sentence } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import type { Token } from '../token.js'
import { type DescriptionScope, describe } from './descriptions.js'
import {
  BODY_HEADS,
  DETERMINERS,
  GOVERNMENT_HEADS,
  OFFICE_HEADS,
  PLACE_HEADS,
  PRONOUNS,
  type PronounForm,
} from './lexicon-mentions.js'
import { type FoundMention, type MentionPlace, type MentionScope, walkMentions } from './mention-walk.js'
import { isEmptyIt, resolvePronoun } from './pronouns.js'
import { isSubject, peopleOf, type Referent, referentOf } from './referents.js'
import { singular } from './runs.js'

const isHead = (word: string): boolean =>
  OFFICE_HEADS.has(word) ||
  BODY_HEADS.has(word) ||
  GOVERNMENT_HEADS.has(word) ||
  PLACE_HEADS.has(word) ||
  word === 'predecessor' ||
  word === 'successor'

/** Where the phrase that ends in the head at `i` begins: at its determiner or possessive, at most four words before. */
function phraseStart(tokens: readonly Token[], i: number, sentence: Sentence): number | null {
  for (let k = i - 1; k >= Math.max(sentence.firstToken, i - 5); k--) {
    const token = tokens[k] as Token
    if (DETERMINERS.has(token.lower) || PRONOUNS.get(token.lower)?.possessive) return k
    if (
      !(
        token.pos === 'ADJ' ||
        token.pos === 'NOUN' ||
        token.pos === 'PROPN' ||
        token.pos === 'PART' ||
        token.pos === 'ADV'
      )
    )
      return null
  }
  return null
}

/** Bare plurals that open a clause: "Authorities said", "officials say". */
const isBarePlural = (tokens: readonly Token[], i: number, sentence: Sentence): boolean =>
  /^(?:authorities|officials)$/.test((tokens[i] as Token).lower) &&
  (i === sentence.firstToken ||
    tokens[i - 1]?.pos === 'PUNCT' ||
    tokens[i - 1]?.pos === 'SCONJ' ||
    tokens[i - 1]?.pos === 'CCONJ')

/** "In his first year, X …": a pronoun in a phrase before the subject looks ahead to it. */
function aheadOf(
  scope: DescriptionScope,
  form: PronounForm,
  sentence: Sentence,
  i: number,
  name: Referent | undefined,
): Referent | null {
  if (name?.kind !== 'person' || form.gender === 'it' || form.gender === 'they' || !name.subject || name.first - i > 12)
    return null
  const opening = (scope.context.tokens[sentence.firstToken] as Token).pos
  if (opening !== 'ADP' && opening !== 'SCONJ' && opening !== 'VERB') return null
  for (let k = sentence.firstToken; k < i; k++) if ((scope.context.tokens[k] as Token).text === ',') return null
  const gender = scope.people.get(name.entity)?.gender ?? null
  return gender === null || gender === form.gender ? name : null
}

/** A pronoun and whom it stands for; null for an "it" that only holds a place. */
function pronounAt(
  scope: MentionScope,
  form: PronounForm,
  { token, sentence, seen, next }: MentionPlace,
): FoundMention | null {
  const { tokens } = scope.context
  if ((tokens[token] as Token).lower === 'it' && isEmptyIt(tokens, token)) return null
  const at = { token, sentence: sentence.index, paragraph: sentence.paragraph }
  const referent = aheadOf(scope, form, sentence, token, next) ?? resolvePronoun(form, at, seen, scope.people)
  if (referent !== null) scope.owners.set(token, referent.entity)
  return {
    first: token,
    last: token + 1,
    entity: referent?.entity ?? null,
    kind: referent?.kind ?? (form.gender === 'f' || form.gender === 'm' ? 'person' : null),
    rule: `mention.pronoun.${form.gender}`,
  }
}

function mentionAt(scope: MentionScope, place: MentionPlace): FoundMention | null {
  const { tokens } = scope.context
  const { token: i, sentence } = place
  const token = tokens[i] as Token
  const form = PRONOUNS.get(token.lower)
  if (form !== undefined) return pronounAt(scope, form, place)
  if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADJ') return null
  if (!(isHead(singular(token.lower)) || isHead(token.lower)) || tokens[i + 1]?.text === '-') return null
  const after = tokens[i + 1]
  if (after?.spaced && i + 1 < sentence.lastToken && (after.pos === 'NOUN' || after.pos === 'PROPN')) return null
  const first = phraseStart(tokens, i, sentence) ?? (isBarePlural(tokens, i, sentence) ? i : null)
  if (first === null) return null
  return describe(scope, { first, head: i, sentence: sentence.index, paragraph: sentence.paragraph }, place.seen)
}

/** The mentions of an English document, in order. */
export const findMentions = (context: ReadingContext, names: readonly Name[]): Mention[] =>
  walkMentions(context, names, { isSubject, referentOf, peopleOf, mentionAt })
