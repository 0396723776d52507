// Spanish titles and descriptions that stand for a name: "la mandataria", "el organismo", "su antecesor", "las
// autoridades". What the pack describes comes first, then what the document introduced.
import type { NameKind } from '../../../model/index.js'
import type { Token } from '../../token.js'
import type { Description, DescriptionScope } from '../descriptions.js'
import { governmentOver, governmentSpokenOf, holderOf, predecessor } from '../governments.js'
import type { Referent } from '../referents.js'
import { ANY_BODY, BODY_HEADS, GOVERNMENT_HEADS, OFFICE_WORDS, PLACE_HEADS } from './lexicon-mentions.js'

/** A phrase from its determiner to its head. */
export interface Phrase {
  readonly first: number
  readonly head: number
  readonly sentence: number
  readonly paragraph: number
  readonly last: number
}

/** A description of the pack that starts at the head: "presidenta mexicana", "presidente de X". */
function listed(scope: DescriptionScope, phrase: Phrase): Description | null {
  const { tokens } = scope.context
  let best: Description | null = null
  let words = ''
  for (let i = phrase.head; i < Math.min(phrase.head + 7, phrase.last); i++) {
    const token = tokens[i] as Token
    words += (i > phrase.head && token.spaced ? ' ' : '') + token.lower
    const entry = scope.gazetteer.descriptions.get(words)?.[0]
    const holder = entry === undefined ? null : holderOf(scope.context, scope.gazetteer, entry.entity)
    if (holder !== null) best = { first: phrase.first, last: i + 1, ...holder, rule: 'mention.pack' }
  }
  return best
}

function byOffice(scope: DescriptionScope, head: string, referents: readonly Referent[]): Referent | null {
  const office = OFFICE_WORDS.get(head)
  if (office === undefined) return null
  for (let i = referents.length - 1; i >= 0; i--) {
    const referent = referents[i] as Referent
    const person = referent.kind === 'person' ? scope.people.get(referent.entity) : undefined
    if (person === undefined || !person.offices.has(office.family)) continue
    if (office.gender === null || person.gender === null || person.gender === office.gender) return referent
  }
  return null
}

function byBody(head: string, referents: readonly Referent[], sentence: number): Referent | null {
  for (let i = referents.length - 1; i >= 0; i--) {
    const referent = referents[i] as Referent
    if (referent.kind !== 'organisation' && referent.kind !== 'group') continue
    if (ANY_BODY.has(head)) {
      if (sentence - referent.sentence > 2) return null
      if (referent.kind === 'organisation') return referent
    } else if (referent.canonical.split(' ').includes(head)) return referent
  }
  return null
}

function byPlace(scope: DescriptionScope, head: string, referents: readonly Referent[], sentence: number) {
  const kinds = PLACE_HEADS.get(head) ?? []
  for (let i = referents.length - 1; i >= 0; i--) {
    const referent = referents[i] as Referent
    if (sentence - referent.sentence > 4) return null
    const place = scope.gazetteer.places.get(referent.entity)
    if (place !== undefined && kinds.includes(place.kind)) return referent
  }
  return null
}

function government(scope: DescriptionScope, phrase: Phrase, referents: readonly Referent[]): Description | null {
  const { tokens } = scope.context
  const owner = scope.owners.get(phrase.first) ?? null
  const possessive = /^sus?$/.test((tokens[phrase.first] as Token).lower)
  const after = tokens[phrase.head + 1]?.lower ?? ''
  const previous = /^(?:anterior|pasado|pasada|previo|previa|saliente)$/.test(after)
  const spoken =
    owner !== null
      ? governmentOver(scope.gazetteer, owner)
      : possessive
        ? null
        : governmentSpokenOf(scope, phrase, referents, previous)
  const base = { first: phrase.first, kind: 'organisation' as NameKind }
  if (previous) {
    const entity = spoken === null ? null : predecessor(scope.context, null, spoken, -1)
    return { ...base, last: phrase.head + 2, entity, rule: 'mention.previous-government' }
  }
  if (/^(?:local|locales|estatal|estatales|municipal|municipales|de|del)$/.test(after)) return null
  const wide = /^(?:federal|federales|actual|central|nacional)$/.test(after)
  return { ...base, last: phrase.head + (wide ? 2 : 1), entity: spoken, rule: 'mention.government' }
}

/** Whether the words after a head make it somebody else's or a title: "el secretario de X", "la presidenta Ana". */
const goesOn = (tokens: readonly Token[], head: number): boolean => {
  const next = tokens[head + 1]
  return (
    next !== undefined &&
    (/^(?:de|del)$/.test(next.lower) || next.pos === 'PROPN' || next.pos === 'ADJ' || next.text === '-')
  )
}

/** What a phrase that ends in a known head stands for. */
export function describe(scope: DescriptionScope, phrase: Phrase, referents: readonly Referent[]): Description | null {
  const { tokens } = scope.context
  const head = (tokens[phrase.head] as Token).lower
  const own = /^sus?$/.test((tokens[phrase.first] as Token).lower)
  const span = { first: phrase.first, last: phrase.head + 1 }
  const known = listed(scope, phrase)
  if (known !== null) return known
  if (/^(?:antecesor|predecesor|sucesor)a?$/.test(head)) {
    const owner = scope.owners.get(phrase.first) ?? null
    const entity = owner === null ? null : predecessor(scope.context, owner, null, head.startsWith('sucesor') ? 1 : -1)
    return { ...span, entity, kind: 'person', rule: 'mention.predecessor' }
  }
  if (GOVERNMENT_HEADS.has(head)) return government(scope, phrase, referents)
  if (own || goesOn(tokens, phrase.head)) return null
  const kind: NameKind = OFFICE_WORDS.has(head) ? 'person' : PLACE_HEADS.has(head) ? 'place' : 'organisation'
  const found =
    kind === 'person'
      ? byOffice(scope, head, referents)
      : kind === 'place'
        ? byPlace(scope, head, referents, phrase.sentence)
        : byBody(head, referents, phrase.sentence)
  return {
    ...span,
    entity: found?.entity ?? null,
    kind: found?.kind ?? kind,
    rule: found === null ? 'mention.open' : 'mention.same-head',
  }
}

/** Whether a word is the head of such a description. */
export const isHead = (word: string): boolean =>
  OFFICE_WORDS.has(word) ||
  BODY_HEADS.has(word) ||
  ANY_BODY.has(word) ||
  GOVERNMENT_HEADS.has(word) ||
  PLACE_HEADS.has(word) ||
  /^(?:antecesor|predecesor|sucesor)a?$/.test(word)
