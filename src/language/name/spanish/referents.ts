// Who has been named so far in a Spanish text, with gender and offices.
import type { Name, Sentence } from '../../../model/index.js'
import { type ReadingContext, tokenAt } from '../../context.js'
import type { Token } from '../../token.js'
import type { Gazetteer } from '../gazetteer.js'
import type { Person, Referent } from '../referents.js'
import { bare } from '../runs.js'
import { FIRST_NAMES } from './lexicon-first-names.js'
import { OFFICE_WORDS } from './lexicon-mentions.js'
import { TITLES } from './lexicon-titles.js'
import { titleBefore } from './surroundings.js'

/** Whether the words from `first` to `last` are a subject: before their verb, or after a verb of saying. */
export function isSubject(tokens: readonly Token[], first: number, last: number, sentence: Sentence): boolean {
  let before = first - 1
  while (before >= sentence.firstToken && (tokens[before]?.pos === 'DET' || TITLES.has(tokens[before]?.lower ?? '')))
    before--
  const left = before >= sentence.firstToken ? tokens[before] : undefined
  if (left?.pos === 'ADP' || left?.pos === 'CCONJ') return false
  let next = last
  if (tokens[next]?.text === ',') {
    // Past one apposition or relative clause.
    for (let i = next + 1; i < Math.min(next + 16, sentence.lastToken); i++)
      if (tokens[i]?.text === ',') {
        next = i + 1
        break
      }
  }
  while (next < sentence.lastToken && (tokens[next]?.pos === 'ADV' || tokens[next]?.pos === 'PRON')) next++
  const after = next < sentence.lastToken ? tokens[next] : undefined
  if (after?.pos === 'VERB' || after?.pos === 'AUX') return true
  return left?.pos === 'VERB' && /ó$|^(?:dijo|dice|sostuvo)$/.test(left.lower)
}

/** A name as what later words may stand for; `canonical` holds the words of the text, lower case. */
export function referentOf(context: ReadingContext, name: Name, sentence: Sentence): Referent | null {
  if (name.entity === null) return null
  const first = tokenAt(context, name.span.start)
  let last = first + 1
  while (last < context.tokens.length && (context.tokens[last] as Token).start < name.span.end) last++
  return {
    entity: name.entity,
    kind: name.kind,
    canonical: name.span.text.toLowerCase(),
    first,
    last,
    sentence: sentence.index,
    paragraph: sentence.paragraph,
    subject: isSubject(context.tokens, first, last, sentence),
  }
}

function officesOf(context: ReadingContext, referent: Referent, add: (word: string) => void): void {
  const { tokens, sentences } = context
  const from = sentences[referent.sentence]?.firstToken ?? 0
  const title = titleBefore(tokens, referent.first, from)
  for (let i = title < 0 ? referent.first : title; i < referent.last; i++) add(bare(tokens[i] as Token))
  if (tokens[referent.last]?.text !== ',') return
  for (let i = referent.last + 1; i < Math.min(referent.last + 6, tokens.length); i++) {
    const token = tokens[i] as Token
    if (token.pos === 'VERB' || token.pos === 'PUNCT') return
    add(bare(token))
  }
}

/** Gender and offices (by family) of each person of the document; the pack's terms of office count too. */
export function peopleOf(
  context: ReadingContext,
  gazetteer: Gazetteer,
  referents: readonly Referent[],
): Map<string, Person> {
  const people = new Map<string, Person>()
  const presidents = new Set(
    context.pack.terms
      .filter((term) => gazetteer.actors.get(term.office)?.descriptions.some((words) => words.includes('president')))
      .map((term) => term.holder),
  )
  for (const referent of referents) {
    if (referent.kind !== 'person') continue
    let person = people.get(referent.entity)
    if (person === undefined) {
      const listed = gazetteer.actors.get(referent.entity)?.gender
      const given = referent.canonical.split(' ')[0] ?? ''
      const gender = listed === 'f' || listed === 'm' ? listed : (FIRST_NAMES.get(given) ?? null)
      person = { gender, offices: new Set(presidents.has(referent.entity) ? ['president', 'official'] : []) }
      people.set(referent.entity, person)
    }
    const known = person
    officesOf(context, referent, (word) => {
      const office = OFFICE_WORDS.get(word)
      if (office !== undefined) known.offices.add(office.family).add('official')
      known.gender ??= TITLES.get(word) ?? office?.gender ?? null
    })
  }
  return people
}
