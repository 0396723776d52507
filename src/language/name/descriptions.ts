// Titles and descriptions that stand for a name: "the president", "the Mexican president", "the ministry", "her
// predecessor", "the previous government". What the pack describes comes first, then what the document introduced.
import type { NameKind } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import type { Token } from '../token.js'
import type { Gazetteer } from './gazetteer.js'
import { governmentOver, governmentSpokenOf, holderOf, predecessor } from './governments.js'
import { BODY_HEADS, DETERMINERS, GOVERNMENT_HEADS, OFFICE_HEADS, PLACE_HEADS } from './lexicon-mentions.js'
import type { Person, Referent } from './referents.js'
import { singular } from './runs.js'

export interface Description {
  readonly first: number
  readonly last: number
  readonly entity: string | null
  readonly kind: NameKind | null
  readonly rule: string
}

export interface DescriptionScope {
  readonly context: ReadingContext
  readonly gazetteer: Gazetteer
  readonly people: ReadonlyMap<string, Person>
  /** Entity of a possessive pronoun that was resolved, by its token. */
  readonly owners: ReadonlyMap<number, string>
}

function byOffice(scope: DescriptionScope, head: string, referents: readonly Referent[]): Referent | null {
  for (let i = referents.length - 1; i >= 0; i--) {
    const referent = referents[i] as Referent
    if (referent.kind === 'person' && scope.people.get(referent.entity)?.offices.has(head)) return referent
  }
  return null
}

function byHead(head: string, referents: readonly Referent[]): Referent | null {
  const wanted = head.replace('isation', 'ization')
  for (let i = referents.length - 1; i >= 0; i--) {
    const referent = referents[i] as Referent
    if (referent.kind !== 'organisation' && referent.kind !== 'group') continue
    if (
      referent.canonical
        .toLowerCase()
        .replace(/isation/g, 'ization')
        .split(/[\s,]+/)
        .some((word) => singular(word) === wanted)
    )
      return referent
  }
  return null
}

function byPlace(
  scope: DescriptionScope,
  head: string,
  referents: readonly Referent[],
  sentence: number,
): Referent | null {
  const kinds = head === 'nation' ? 'country' : head
  for (let i = referents.length - 1; i >= 0; i--) {
    const referent = referents[i] as Referent
    if (sentence - referent.sentence > 4) return null
    const kind = scope.gazetteer.places.get(referent.entity)?.kind
    if (kind === kinds || (kinds === 'town' && kind === 'municipality') || (kinds === 'province' && kind === 'state'))
      return referent
    if (referent.canonical.toLowerCase().endsWith(` ${head}`) && referent.kind === 'place') return referent
  }
  return null
}

interface Phrase {
  readonly first: number
  readonly head: number
  readonly sentence: number
  readonly paragraph: number
}

/** The words of a phrase without article, head in the singular, lower case: how the pack lists descriptions. */
function keysOf(tokens: readonly Token[], phrase: Phrase): string[] {
  const words: string[] = []
  for (let i = phrase.first; i <= phrase.head; i++) {
    const token = tokens[i] as Token
    if (i === phrase.first && (DETERMINERS.has(token.lower) || token.pos === 'PRON')) continue
    words.push(`${token.spaced && words.length > 0 ? ' ' : ''}${token.lower}`)
  }
  const joined = words.join('').replace(/’/g, "'")
  const one = joined.replace(/\S+$/, (word) => singular(word))
  return one === joined ? [joined] : [joined, one]
}

/** What a phrase that ends in a known head stands for. */
export function describe(scope: DescriptionScope, phrase: Phrase, referents: readonly Referent[]): Description | null {
  const { tokens } = scope.context
  const head = singular((tokens[phrase.head] as Token).lower)
  const opening = tokens[phrase.first] as Token
  const span = { first: phrase.first, last: phrase.head + 1 }
  for (const key of keysOf(tokens, phrase)) {
    const listed = scope.gazetteer.descriptions.get(key)?.[0]
    if (listed === undefined) continue
    const holder = holderOf(scope.context, scope.gazetteer, listed.entity)
    if (holder !== null) return { ...span, ...holder, rule: 'mention.pack' }
  }
  const owner = scope.owners.get(phrase.first) ?? null
  const bareHead = phrase.head - phrase.first <= 1
  const modifier = phrase.head > phrase.first ? (tokens[phrase.head - 1] as Token).lower : ''
  if (head === 'predecessor' || head === 'successor') {
    const entity = owner === null ? null : predecessor(scope.context, owner, null, head === 'predecessor' ? -1 : 1)
    return { ...span, entity, kind: 'person', rule: 'mention.predecessor' }
  }
  if (GOVERNMENT_HEADS.has(head) || GOVERNMENT_HEADS.has((tokens[phrase.head] as Token).lower)) {
    const previous = /^(?:previous|former|last|prior|preceding)$/.test(modifier)
    const spoken =
      owner !== null ? governmentOver(scope.gazetteer, owner) : governmentSpokenOf(scope, phrase, referents, previous)
    if (previous) {
      const entity = spoken === null ? null : predecessor(scope.context, null, spoken, -1)
      return { ...span, entity, kind: 'organisation', rule: 'mention.previous-government' }
    }
    if (!bareHead && owner === null && !/^(?:current|present|new|federal|national|central|incumbent)$/.test(modifier))
      return null
    return { ...span, entity: spoken, kind: 'organisation', rule: 'mention.government' }
  }
  if (!DETERMINERS.has(opening.lower) || !bareHead) return null
  const found = OFFICE_HEADS.has(head)
    ? byOffice(scope, head, referents)
    : PLACE_HEADS.has(head)
      ? byPlace(scope, head, referents, phrase.sentence)
      : BODY_HEADS.has(head)
        ? byHead(head, referents)
        : null
  const kind: NameKind = OFFICE_HEADS.has(head) ? 'person' : PLACE_HEADS.has(head) ? 'place' : 'organisation'
  return {
    ...span,
    entity: found?.entity ?? null,
    kind: found?.kind ?? kind,
    rule: found === null ? 'mention.open' : 'mention.same-head',
  }
}
