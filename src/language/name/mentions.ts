// Reads pronouns and descriptions from left to right, so that each sees only what stands before it and may itself be
// what the next one stands for.
import type { Mention, Name, NameKind, Sentence } from '../../model/index.js'
import { itemId, type ReadingContext, sentenceAt, tokenSpan } from '../context.js'
import type { Token } from '../token.js'
import { type Description, type DescriptionScope, describe } from './descriptions.js'
import { gazetteerOf } from './gazetteer.js'
import {
  BODY_HEADS,
  DETERMINERS,
  GOVERNMENT_HEADS,
  OFFICE_HEADS,
  PLACE_HEADS,
  PRONOUNS,
  type PronounForm,
} from './lexicon-mentions.js'
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

interface Found {
  readonly first: number
  readonly last: number
  readonly entity: string | null
  readonly kind: NameKind | null
  readonly rule: string
}

function readSentence(
  scope: DescriptionScope & { owners: Map<number, string> },
  sentence: Sentence,
  ahead: readonly Referent[],
  seen: Referent[],
  emit: (found: Found) => void,
): void {
  const { tokens } = scope.context
  let next = 0
  const note = (found: Found): void => {
    emit(found)
    if (found.entity === null || found.kind === null) return
    seen.push({
      entity: found.entity,
      kind: found.kind,
      canonical: '',
      first: found.first,
      last: found.last,
      sentence: sentence.index,
      paragraph: sentence.paragraph,
      subject: isSubject(tokens, found.first, found.last, sentence),
    })
  }
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const name = ahead[next]
    if (name !== undefined && i >= name.first) {
      seen.push(name)
      next++
      i = name.last - 1
      continue
    }
    const token = tokens[i] as Token
    const form = PRONOUNS.get(token.lower)
    if (form !== undefined) {
      if (token.lower === 'it' && isEmptyIt(tokens, i)) continue
      const at = { token: i, sentence: sentence.index, paragraph: sentence.paragraph }
      const referent = aheadOf(scope, form, sentence, i, ahead[next]) ?? resolvePronoun(form, at, seen, scope.people)
      if (referent !== null) scope.owners.set(i, referent.entity)
      note({
        first: i,
        last: i + 1,
        entity: referent?.entity ?? null,
        kind: referent?.kind ?? (form.gender === 'f' || form.gender === 'm' ? 'person' : null),
        rule: `mention.pronoun.${form.gender}`,
      })
      continue
    }
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADJ') continue
    if (!(isHead(singular(token.lower)) || isHead(token.lower)) || tokens[i + 1]?.text === '-') continue
    const after = tokens[i + 1]
    if (after?.spaced && i + 1 < sentence.lastToken && (after.pos === 'NOUN' || after.pos === 'PROPN')) continue
    const first = phraseStart(tokens, i, sentence) ?? (isBarePlural(tokens, i, sentence) ? i : null)
    if (first === null) continue
    const found: Description | null = describe(
      scope,
      { first, head: i, sentence: sentence.index, paragraph: sentence.paragraph },
      seen,
    )
    if (found !== null) note(found)
  }
}

/** The mentions of a document, in order. */
export function findMentions(context: ReadingContext, names: readonly Name[]): Mention[] {
  const gazetteer = gazetteerOf(context.pack, context.language)
  const bySentence = new Map<number, Referent[]>()
  const all: Referent[] = []
  for (const name of names) {
    const sentence = sentenceAt(context, name.span.start)
    const referent = sentence === null ? null : referentOf(context, name, sentence)
    if (referent === null) continue
    all.push(referent)
    const list = bySentence.get(referent.sentence)
    if (list === undefined) bySentence.set(referent.sentence, [referent])
    else list.push(referent)
  }
  const scope = { context, gazetteer, people: peopleOf(context, gazetteer, all), owners: new Map<number, string>() }
  const found: Mention[] = []
  let seen: Referent[] = []
  for (const sentence of context.sentences) {
    readSentence(scope, sentence, bySentence.get(sentence.index) ?? [], seen, ({ first, last, entity, kind, rule }) => {
      const span = tokenSpan(context, first, last)
      found.push({
        id: itemId('m', span),
        span,
        refersTo: entity,
        kind,
        rule,
        basis: entity === null ? 'unknown' : 'implied',
      })
    })
    // Only what is near can be meant; a longer memory would only cost time.
    if (seen.length > 400) seen = seen.slice(-120)
  }
  return found
}
