// The names that a pack knows, made ready for finding: one tree of words for all actors, places and peoples, compiled
// once for each pack.
import type { NameKind } from '../../model/index.js'
import type { Actor, LanguageNames, Pack, Place } from '../../packs/schema.js'
import { asWritten, type PhraseIndex, phraseIndex } from '../phrase-index.js'
import { tokenise } from '../token.js'

/** What a listed form stands for. */
export interface Entry {
  readonly entity: string
  readonly kind: NameKind
  readonly canonical: string
  /** `demonym` modifies ("Mexican"); `metonym` is a place's name that may stand for an actor. */
  readonly form: 'actor' | 'country' | 'place' | 'demonym' | 'metonym'
}

export interface Gazetteer {
  readonly forms: PhraseIndex<Entry>
  /** First words of listed forms; a word that is not among them starts none. */
  readonly firsts: ReadonlySet<string>
  /** Listed forms as written, for questions such as "is X Cartel known?". */
  readonly exact: ReadonlyMap<string, readonly Entry[]>
  /** Descriptions of actors ("mexican president"), lower case, without an article. */
  readonly descriptions: ReadonlyMap<string, readonly Entry[]>
  readonly actors: ReadonlyMap<string, Actor>
  readonly places: ReadonlyMap<string, Place>
  /** Place id to the actor that governs it: its government if listed, else the actor for the country. */
  readonly governments: ReadonlyMap<string, Entry>
  /** Remembered answers to "which bodies end in these words?". */
  readonly endings: Map<string, readonly Entry[]>
  /** Entities of governments and countries as actors. */
  readonly governed: ReadonlySet<string>
}

const KIND_OF: Readonly<Record<Actor['kind'], NameKind>> = {
  person: 'person',
  organisation: 'organisation',
  group: 'group',
  government: 'organisation',
  country: 'organisation',
  office: 'organisation',
}

export const splitWords = (phrase: string): string[] => tokenise(phrase, 'none').map((token) => token.text)

/** Texts print one name with straight or curved apostrophes and quotation marks. */
function spellings(form: string): string[] {
  const curved = form.replace(/'/g, '’').replace(/"([^"]*)"/g, '“$1”')
  const straight = form.replace(/[’‘]/g, "'").replace(/[“”]/g, '"')
  return [...new Set([form, curved, straight])]
}

function entriesOf(pack: Pack): (readonly [string, Entry])[] {
  const found: (readonly [string, Entry])[] = []
  for (const actor of pack.actors) {
    const entry = (form: Entry['form']): Entry => ({
      entity: actor.id,
      kind: KIND_OF[actor.kind],
      canonical: actor.name,
      form,
    })
    const own = entry(actor.kind === 'country' ? 'country' : 'actor')
    for (const form of [actor.name, ...actor.aliases]) found.push([form, own])
    for (const form of actor.metonyms) found.push([form, entry('metonym')])
  }
  for (const place of pack.places) {
    const entry: Entry = { entity: place.id, kind: 'place', canonical: place.name, form: 'place' }
    for (const form of [place.name, ...place.aliases]) found.push([form, entry])
    for (const form of place.demonyms) found.push([form, { ...entry, form: 'demonym' }])
  }
  return found
}

/** What actors and places are called in a language besides their own names. */
function entriesIn(pack: Pack, rows: readonly LanguageNames[]): (readonly [string, Entry])[] {
  const actors = new Map(pack.actors.map((actor) => [actor.id, actor]))
  const places = new Map(pack.places.map((place) => [place.id, place]))
  const found: (readonly [string, Entry])[] = []
  for (const { id, es } of rows) {
    const actor = actors.get(id)
    const place = places.get(id)
    if (actor !== undefined) {
      const base = { entity: id, kind: KIND_OF[actor.kind], canonical: actor.name }
      const form = actor.kind === 'country' ? 'country' : 'actor'
      for (const name of es.names) found.push([name, { ...base, form }])
      for (const name of es.metonyms) found.push([name, { ...base, form: 'metonym' }])
    }
    if (place !== undefined) {
      const base = { entity: id, kind: 'place' as const, canonical: place.name }
      for (const name of es.names) found.push([name, { ...base, form: 'place' }])
      for (const name of es.demonyms) found.push([name, { ...base, form: 'demonym' }])
    }
  }
  return found
}

function descriptionsOf(pack: Pack, rows: readonly LanguageNames[]): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>()
  const more = new Map<string, string[]>()
  for (const { id, es } of rows) more.set(id, [...(more.get(id) ?? []), ...es.descriptions])
  for (const actor of pack.actors)
    for (const description of [...actor.descriptions, ...(more.get(actor.id) ?? [])]) {
      const words = description.toLowerCase().replace(/^the /, '')
      const entry: Entry = { entity: actor.id, kind: KIND_OF[actor.kind], canonical: actor.name, form: 'actor' }
      found.set(words, [...(found.get(words) ?? []), entry])
    }
  return found
}

/** A government governs the place whose name or alias it, or the country it belongs to, also bears. */
function governmentsOf(pack: Pack): Map<string, Entry> {
  const placeOf = new Map<string, string>()
  for (const place of pack.places) for (const form of [place.name, ...place.aliases]) placeOf.set(form, place.id)
  const actors = new Map(pack.actors.map((actor) => [actor.id, actor]))
  const governed = (actor: Actor): string | undefined => {
    for (const form of [actor.name, ...actor.aliases]) {
      const place = placeOf.get(form)
      if (place !== undefined) return place
    }
    return undefined
  }
  const found = new Map<string, Entry>()
  for (const kind of ['government', 'country'] as const)
    for (const actor of pack.actors) {
      if (actor.kind !== kind) continue
      const parents = actor.partOf.flatMap((id) => actors.get(id) ?? []).filter((parent) => parent.kind === 'country')
      const place = [actor, ...parents].map(governed).find((id) => id !== undefined)
      if (place === undefined || found.has(place)) continue
      found.set(place, { entity: actor.id, kind: 'organisation', canonical: actor.name, form: 'actor' })
    }
  return found
}

/** All forms of a language; one that the language gives another meaning ("EU") loses its general one. */
function formsOf(pack: Pack, rows: readonly LanguageNames[]): (readonly [string, Entry])[] {
  const own = entriesIn(pack, rows)
  const meant = new Map<string, Set<string>>()
  for (const [form, entry] of own) meant.set(form, (meant.get(form) ?? new Set()).add(entry.entity))
  const general = entriesOf(pack).filter(([form, entry]) => meant.get(form)?.has(entry.entity) ?? true)
  return [...own, ...general]
}

function compile(pack: Pack, language: string): Gazetteer {
  const rows = language === 'es' ? pack.names : []
  const exact = new Map<string, Entry[]>()
  const firsts = new Set<string>()
  const entries: (readonly [string, Entry])[] = []
  for (const [listed, entry] of formsOf(pack, rows))
    for (const form of spellings(listed)) {
      const bare = form.replace(/^[Tt]he /, '')
      const known = exact.get(bare) ?? []
      if (known.some((other) => other.entity === entry.entity && other.form === entry.form)) continue
      exact.set(bare, [...known, entry])
      entries.push([bare, entry])
      firsts.add(splitWords(bare)[0] ?? '')
    }
  return {
    forms: phraseIndex(entries, splitWords, asWritten),
    firsts,
    exact,
    descriptions: descriptionsOf(pack, rows),
    actors: new Map(pack.actors.map((actor) => [actor.id, actor])),
    places: new Map(pack.places.map((place) => [place.id, place])),
    governments: governmentsOf(pack),
    endings: new Map(),
    governed: new Set(pack.actors.filter((a) => a.kind === 'government' || a.kind === 'country').map((a) => a.id)),
  }
}

const compiled = new WeakMap<Pack, Map<string, Gazetteer>>()

/** The gazetteer of a pack for a language; compiled at the first call. */
export function gazetteerOf(pack: Pack, language: string): Gazetteer {
  const ofPack = compiled.get(pack) ?? new Map<string, Gazetteer>()
  compiled.set(pack, ofPack)
  const known = ofPack.get(language)
  if (known !== undefined) return known
  const gazetteer = compile(pack, language)
  ofPack.set(language, gazetteer)
  return gazetteer
}
