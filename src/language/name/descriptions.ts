// Titles and descriptions that stand for a name: "the president", "the Mexican president", "the ministry", "her
// predecessor", "the previous government". What the pack describes comes first, then what the document introduced.
import type { NameKind } from '../../model/index.js'
import type { Term } from '../../packs/schema.js'
import type { ReadingContext } from '../context.js'
import type { Token } from '../token.js'
import type { Gazetteer } from './gazetteer.js'
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

const holderAt = (terms: readonly Term[], office: string, day: string | null): Term | undefined =>
  day === null
    ? undefined
    : terms.find((term) => term.office === office && term.start <= day && (term.end === null || day <= term.end))

/** Who is meant by an actor's description: the holder of an office on the document's day, else the actor. */
export function holderOf(
  context: ReadingContext,
  gazetteer: Gazetteer,
  entity: string,
): { entity: string; kind: NameKind } | null {
  const actor = gazetteer.actors.get(entity)
  if (actor === undefined) return null
  if (actor.kind !== 'office')
    return { entity, kind: actor.kind === 'person' ? 'person' : actor.kind === 'group' ? 'group' : 'organisation' }
  const term = holderAt(context.pack.terms, entity, context.published)
  return term === undefined ? { entity, kind: 'organisation' } : { entity: term.holder, kind: 'person' }
}

/** The holder before the term that a person (or the document's day) stands for. */
export function predecessor(
  scope: DescriptionScope,
  owner: string | null,
  place: string | null,
  step: -1 | 1,
): string | null {
  const { terms } = scope.context.pack
  const day = scope.context.published
  const own = terms
    .filter((term) => (owner === null ? term.place === place : term.holder === owner))
    .filter((term) => day === null || term.start <= day)
  const current = own.sort((a, b) => a.start.localeCompare(b.start)).at(-1)
  if (current === undefined) return null
  const line = terms.filter((term) => term.office === current.office).sort((a, b) => a.start.localeCompare(b.start))
  return line[line.indexOf(current) + step]?.holder ?? null
}

/** The government of the country that a person or body belongs to. */
export function governmentOver(gazetteer: Gazetteer, entity: string, depth = 0): string | null {
  const actor = gazetteer.actors.get(entity)
  if (actor === undefined) return gazetteer.governments.get(entity)?.entity ?? null
  if (actor.kind === 'government' || actor.kind === 'country') return actor.id
  if (depth > 3) return null
  for (const parent of actor.partOf) {
    const found = governmentOver(gazetteer, parent, depth + 1)
    if (found !== null) return found
  }
  return null
}

/** The government last spoken of, in this paragraph; two governments in one sentence leave it open unless one is the subject. */
export function governmentSpokenOf(
  scope: DescriptionScope,
  referents: readonly Referent[],
  sentence: number,
  paragraph: number,
): string | null {
  const seen = new Map<string, boolean>()
  let at: number | null = null
  for (let i = referents.length - 1; i >= 0; i--) {
    const referent = referents[i] as Referent
    if (sentence - referent.sentence > 2 || referent.paragraph !== paragraph) break
    const government = governmentOver(scope.gazetteer, referent.entity)
    if (government === null) continue
    if (at !== null && referent.sentence < at) break
    at = referent.sentence
    seen.set(government, (seen.get(government) ?? false) || referent.subject)
  }
  if (seen.size === 1) return [...seen.keys()][0] ?? null
  const subjects = [...seen].filter(([, subject]) => subject)
  return subjects.length === 1 ? (subjects[0]?.[0] ?? null) : null
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
    const entity = owner === null ? null : predecessor(scope, owner, null, head === 'predecessor' ? -1 : 1)
    return { ...span, entity, kind: 'person', rule: 'mention.predecessor' }
  }
  if (GOVERNMENT_HEADS.has(head) || GOVERNMENT_HEADS.has((tokens[phrase.head] as Token).lower)) {
    const spoken =
      owner !== null
        ? governmentOver(scope.gazetteer, owner)
        : governmentSpokenOf(scope, referents, phrase.sentence, phrase.paragraph)
    if (/^(?:previous|former|last|prior|preceding)$/.test(modifier)) {
      const entity = spoken === null ? null : predecessor(scope, null, spoken, -1)
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
