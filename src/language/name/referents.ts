// Who has been named so far, seen from one point of a document: what a pronoun or a description may stand for.
import type { Name, NameKind, Sentence } from '../../model/index.js'
import { type ReadingContext, tokenAt } from '../context.js'
import type { Token } from '../token.js'
import type { Gazetteer } from './gazetteer.js'
import { FIRST_NAMES } from './lexicon-first-names.js'
import { TITLE_GENDER, TITLES } from './lexicon-titles.js'
import { bare, isCapital } from './runs.js'

export interface Referent {
  readonly entity: string
  readonly kind: NameKind
  readonly canonical: string
  readonly first: number
  readonly last: number
  readonly sentence: number
  readonly paragraph: number
  readonly subject: boolean
}

/** What is known of a person from all the places where the person is named. */
export interface Person {
  gender: 'f' | 'm' | null
  /** Words of office beside the name: "minister", "senator". */
  readonly offices: Set<string>
}

/** Whether the words from `first` to `last` are the subject of their clause, as far as neighbours tell. */
export function isSubject(tokens: readonly Token[], first: number, last: number, sentence: Sentence): boolean {
  let before = first - 1
  while (before >= sentence.firstToken && (tokens[before]?.pos === 'DET' || tokens[before]?.pos === 'ADJ')) before--
  // Of coordinated names none is the subject alone.
  if (before >= sentence.firstToken && tokens[before]?.pos === 'CCONJ') return false
  if (before >= sentence.firstToken && (tokens[before]?.pos === 'ADP' || tokens[before]?.pos === 'VERB')) return false
  let next = last
  if (tokens[next]?.text === ',') {
    // Past one apposition or relative clause.
    const stop = Math.min(next + 14, sentence.lastToken)
    for (let i = next + 1; i < stop; i++)
      if (tokens[i]?.text === ',') {
        next = i + 1
        break
      }
  }
  while (next < sentence.lastToken && tokens[next]?.pos === 'ADV') next++
  const after = tokens[next]
  return after !== undefined && (after.pos === 'VERB' || after.pos === 'AUX') && next < sentence.lastToken
}

export function referentOf(context: ReadingContext, name: Name, sentence: Sentence): Referent | null {
  if (name.entity === null) return null
  const first = tokenAt(context, name.span.start)
  let last = first + 1
  while (last < context.tokens.length && (context.tokens[last] as Token).start < name.span.end) last++
  return {
    entity: name.entity,
    kind: name.kind,
    canonical: name.canonical,
    first,
    last,
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    subject: isSubject(context.tokens, first, last, sentence),
  }
}

function officesBeside(tokens: readonly Token[], name: Referent, add: (word: string) => void): void {
  for (let i = name.first; i < name.last; i++) if (TITLES.has(bare(tokens[i] as Token))) add(bare(tokens[i] as Token))
  for (let i = name.first - 1; i >= Math.max(0, name.first - 4); i--) {
    const token = tokens[i] as Token
    if (token.pos === 'PUNCT' && token.text !== '.') break
    if (TITLES.has(bare(token))) add(bare(token))
    else if (!isCapital(token) && token.pos !== 'ADJ' && token.pos !== 'NOUN') break
  }
  // "X, the finance minister,".
  if (tokens[name.last]?.text === ',')
    for (let i = name.last + 1; i < Math.min(name.last + 7, tokens.length); i++) {
      const token = tokens[i] as Token
      if (token.pos === 'VERB' || token.pos === 'PUNCT') break
      if (TITLES.has(bare(token))) add(bare(token))
    }
}

/** Gender and offices of each person of the document. */
export function peopleOf(
  context: ReadingContext,
  gazetteer: Gazetteer,
  referents: readonly Referent[],
): Map<string, Person> {
  const people = new Map<string, Person>()
  for (const referent of referents) {
    if (referent.kind !== 'person') continue
    let person = people.get(referent.entity)
    if (person === undefined) {
      const listed = gazetteer.actors.get(referent.entity)?.gender
      const given = referent.canonical.split(' ')[0]?.toLowerCase() ?? ''
      person = {
        gender: listed === 'f' || listed === 'm' ? listed : (FIRST_NAMES.get(given) ?? null),
        offices: new Set(),
      }
      people.set(referent.entity, person)
    }
    const known = person
    officesBeside(context.tokens, referent, (word) => {
      known.offices.add(word)
      known.gender ??= TITLE_GENDER.get(word) ?? null
    })
  }
  return people
}
