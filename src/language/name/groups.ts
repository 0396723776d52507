// Groups and governments told by a proper modifier and a common noun: "Iraqi security forces", "the Government of
// Chile", "Coalition troops". Those who act for a state bear its government's entity; other groups bear their own.
import { idOfName, type NameKind } from '../../model/index.js'
import type { Token } from '../token.js'
import type { Entry } from './gazetteer.js'
import {
  APPOSED_NOUNS,
  GROUP_MODIFIERS,
  GROUP_NOUNS,
  PEOPLE_NOUNS,
  QUALIFIERS,
  RULED,
  STATE_NOUNS,
} from './lexicon-groups.js'
import type { LinkedName } from './link.js'
import { type NameScope, wordsOf } from './proposal.js'
import { isCapital, singular } from './runs.js'

/** The head noun after a proper modifier, past at most three words between; null without one. */
function headAfter(tokens: readonly Token[], from: number, last: number): number | null {
  let found: number | null = null
  for (let i = from; i < Math.min(from + 4, last); i++) {
    const token = tokens[i] as Token
    if (token.pos === 'PUNCT' && token.text !== '-') break
    const word = singular(token.lower)
    const several = token.lower !== word || /(?:people|men|women|children)$/.test(token.lower)
    const noun =
      ((GROUP_NOUNS.has(word) || STATE_NOUNS.has(word)) &&
        (token.pos === 'NOUN' || token.pos === 'PROPN' || token.lower !== word)) ||
      (PEOPLE_NOUNS.has(word) && several)
    if (noun) found = i
    if (!noun && !GROUP_MODIFIERS.has(token.lower) && token.text !== '-') break
  }
  // "military aircraft" and "party headquarters" are things, not groups.
  const next = found === null ? undefined : tokens[found + 1]
  if (next?.spaced !== true || found === null || found + 1 >= last) return found
  // "the Vandrian company Tessler" is told by its name.
  const named = isCapital(next) && next.pos === 'PROPN' && !isCapital(tokens[found] as Token)
  return next.pos === 'NOUN' || named ? null : found
}

const isState = (word: string): boolean => STATE_NOUNS.has(word)

/** The kind of the group: a body for a government or an army, else a group of people. */
const kindOf = (token: Token): NameKind =>
  /^(?:government|administration|regime|army|police|navy|military|force|agency|congress|parliament|court|company|firm|bank|party|ministry|media|organi[sz]ation)$/.test(
    singular(token.lower),
  )
    ? 'organisation'
    : 'group'

/** A group's entity: what the pack lists under these words, the state it acts for, or its own. */
function entityOf(
  scope: NameScope,
  name: LinkedName,
  head: number,
): { entity: string; canonical: string; kind?: NameKind } {
  const words = wordsOf(scope.tokens, name.first, head + 1)
  const listed =
    scope.gazetteer.exact.get(words)?.[0] ??
    scope.gazetteer.descriptions.get(words.toLowerCase())?.[0] ??
    scope.gazetteer.descriptions.get(words.toLowerCase().replace(/\S+$/, (word) => singular(word)))?.[0]
  if (listed !== undefined) return { entity: listed.entity, canonical: listed.canonical }
  const word = singular((scope.tokens[head] as Token).lower)
  // "the X movement" is X.
  if (APPOSED_NOUNS.has(word) && name.entry?.form !== 'demonym' && name.kind !== 'place')
    return { entity: name.entity, canonical: name.canonical, kind: name.kind }
  if (isState(word)) {
    const state: Entry | undefined = scope.gazetteer.governments.get(name.entry?.entity ?? name.entity)
    if (state !== undefined) return { entity: state.entity, canonical: state.canonical }
    if (name.entry?.form === 'country') return { entity: name.entity, canonical: name.canonical }
    if (name.entry?.form === 'demonym' || name.kind === 'place' || name.kind === 'person')
      return { entity: idOfName(`${name.canonical} government`), canonical: `${name.canonical} government` }
    return { entity: name.entity, canonical: name.canonical }
  }
  return { entity: idOfName(words), canonical: words }
}

/** "the government of X": the words from the article on, bearing the government's entity. */
function governmentOf(scope: NameScope, name: LinkedName): LinkedName | null {
  const { tokens } = scope
  const of = tokens[name.first - 1]
  const noun = tokens[name.first - 2]
  if (of?.lower !== 'of' || noun === undefined || !/^(?:government|people)$/.test(noun.lower)) return null
  const article = tokens[name.first - 3]
  const first = article !== undefined && article.lower === 'the' ? name.first - 3 : name.first - 2
  const state = scope.gazetteer.governments.get(name.entity)
  const words = wordsOf(tokens, name.first - 2, name.last)
  const acting = noun.lower === 'government'
  const kind: NameKind = acting ? 'organisation' : 'group'
  const entity =
    acting && state !== undefined ? state.entity : idOfName(acting ? `${name.canonical} government` : words)
  return {
    ...name,
    first,
    kind,
    entity,
    canonical: acting ? (state?.canonical ?? words) : words,
    rule: 'name.group.of',
  }
}

/** The noun of the group that a name modifies, or null; a person's name modifies what the person rules ("the X regime"). */
function headOf(tokens: readonly Token[], name: LinkedName): number | null {
  if (tokens[name.last]?.spaced !== true || name.kind === 'law' || name.kind === 'event' || name.kind === 'product')
    return null
  const head = headAfter(tokens, name.last, name.sentence.lastToken)
  if (head === null || name.kind !== 'person' || name.entry?.form === 'demonym') return head
  return RULED.has((tokens[head] as Token).lower) ? head : null
}

/** "Native Americans", "Lithuanian Americans": a group's name begins with the capitalised words that qualify it. */
function qualifiersStart(scope: NameScope, name: LinkedName): number {
  const { tokens } = scope
  let first = name.first
  while (first > name.sentence.firstToken && (tokens[first] as Token).spaced) {
    const before = tokens[first - 1] as Token
    const qualifies =
      QUALIFIERS.has(before.lower) || scope.gazetteer.exact.get(before.text)?.some((entry) => entry.form === 'demonym')
    if (!isCapital(before) || qualifies !== true) break
    first--
  }
  return first
}

/** Inhabitants and members under a capital of their own, from the words that qualify them on. */
function asPeople(scope: NameScope, name: LinkedName): LinkedName {
  const first = qualifiersStart(scope, name)
  const words = wordsOf(scope.tokens, first, name.last)
  return { ...name, first, kind: 'group', entity: idOfName(words), canonical: words, rule: 'name.group.inhabitants' }
}

/** Names with the groups that they modify put in their place; bare demonyms that modify nothing are dropped. */
export function readGroups(scope: NameScope, names: readonly LinkedName[]): LinkedName[] {
  const { tokens } = scope
  const found: LinkedName[] = []
  for (const name of names) {
    const next = tokens[name.last]
    const head = next === undefined ? null : headOf(tokens, name)
    if (head !== null) {
      const first = name.entry?.form === 'demonym' ? qualifiersStart(scope, name) : name.first
      found.push({
        ...name,
        first,
        kind: kindOf(tokens[head] as Token),
        ...entityOf(scope, { ...name, first }, head),
        last: head + 1,
        rule: 'name.group',
      })
      continue
    }
    if (name.entry?.form === 'demonym') {
      // Inhabitants: "Mexicans", "the Dutch".
      const several = (tokens[name.first] as Token).text.endsWith('s') && next?.pos !== 'NOUN'
      const people =
        tokens[name.first - 1]?.lower === 'the' && next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX')
      if (several || people) found.push(asPeople(scope, name))
      continue
    }
    found.push((name.kind === 'place' ? governmentOf(scope, name) : null) ?? name)
  }
  return found
}
