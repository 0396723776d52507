// Walks through a document from left to right, names and mentions alike, so that what stands for a name sees only what
// was named before it and may itself be what the next one stands for. What is a pronoun or a description, and what
// they stand for, is the language's own matter.
import type { Mention, Name, NameKind, Sentence } from '../../model/index.js'
import { itemId, type ReadingContext, sentenceAt, tokenSpan } from '../context.js'
import type { Token } from '../token.js'
import type { DescriptionScope } from './descriptions.js'
import { type Gazetteer, gazetteerOf } from './gazetteer.js'
import type { Person, Referent } from './referents.js'

/** A mention found: its tokens, and the entity where one is meant. */
export interface FoundMention {
  readonly first: number
  readonly last: number
  readonly entity: string | null
  readonly kind: NameKind | null
  readonly rule: string
}

export interface MentionScope extends DescriptionScope {
  readonly owners: Map<number, string>
}

/** A token of a sentence, with what has been named before it and the name that comes next. */
export interface MentionPlace {
  readonly token: number
  readonly sentence: Sentence
  readonly seen: readonly Referent[]
  readonly next: Referent | undefined
}

/** What a language knows of mentions. */
export interface MentionGrammar {
  readonly isSubject: (tokens: readonly Token[], first: number, last: number, sentence: Sentence) => boolean
  readonly referentOf: (context: ReadingContext, name: Name, sentence: Sentence) => Referent | null
  readonly peopleOf: (
    context: ReadingContext,
    gazetteer: Gazetteer,
    referents: readonly Referent[],
  ) => ReadonlyMap<string, Person>
  readonly mentionAt: (scope: MentionScope, place: MentionPlace) => FoundMention | null
}

/** Only what is near can be meant; a longer memory would only cost time. */
const MEMORY = { most: 400, kept: 120 }

function readSentence(
  grammar: MentionGrammar,
  scope: MentionScope,
  sentence: Sentence,
  names: readonly Referent[],
  seen: Referent[],
): FoundMention[] {
  const { tokens } = scope.context
  const found: FoundMention[] = []
  let next = 0
  for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
    const name = names[next]
    if (name !== undefined && i >= name.first) {
      seen.push(name)
      next++
      i = name.last - 1
      continue
    }
    const mention = grammar.mentionAt(scope, { token: i, sentence, seen, next: name })
    if (mention === null) continue
    found.push(mention)
    const { first, last, entity, kind } = mention
    if (entity === null || kind === null) continue
    const subject = grammar.isSubject(tokens, first, last, sentence)
    const at = { sentence: sentence.index, paragraph: sentence.paragraph }
    seen.push({ entity, kind, canonical: '', first, last, ...at, subject })
  }
  return found
}

function asMention(context: ReadingContext, { first, last, entity, kind, rule }: FoundMention): Mention {
  const span = tokenSpan(context, first, last)
  const basis = entity === null ? 'unknown' : 'implied'
  return { id: itemId('m', span), span, refersTo: entity, kind, rule, basis }
}

/** The mentions of a document, in order. */
export function walkMentions(context: ReadingContext, names: readonly Name[], grammar: MentionGrammar): Mention[] {
  const gazetteer = gazetteerOf(context.pack, context.language)
  const bySentence = new Map<number, Referent[]>()
  const all: Referent[] = []
  for (const name of names) {
    const sentence = sentenceAt(context, name.span.start)
    const referent = sentence === null ? null : grammar.referentOf(context, name, sentence)
    if (referent === null) continue
    all.push(referent)
    const list = bySentence.get(referent.sentence)
    if (list === undefined) bySentence.set(referent.sentence, [referent])
    else list.push(referent)
  }
  const people = grammar.peopleOf(context, gazetteer, all)
  const scope: MentionScope = { context, gazetteer, people, owners: new Map() }
  const found: Mention[] = []
  let seen: Referent[] = []
  for (const sentence of context.sentences) {
    const ahead = bySentence.get(sentence.index) ?? []
    for (const mention of readSentence(grammar, scope, sentence, ahead, seen)) found.push(asMention(context, mention))
    if (seen.length > MEMORY.most) seen = seen.slice(-MEMORY.kept)
  }
  return found
}
