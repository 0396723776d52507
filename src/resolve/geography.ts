// Where places lie and whom actors belong to, as the pack says. Two mentions can only be the same happening if
// neither place nor side excludes it.
import { idOfName } from '../model/index.js'
import type { Pack } from '../packs/schema.js'

export interface Geography {
  /** The place and everything it lies in, the place first. */
  readonly chain: (place: string) => readonly string[]
  /** The top of what an actor belongs to (its country), or the place's country; the id itself where the pack knows no more. */
  readonly side: (entity: string) => string
  /** Whether both may be one place: equal, or one within the other. */
  readonly compatible: (a: string | null, b: string | null) => boolean
  /** The entity and all it is part of. */
  readonly belongsTo: (entity: string) => readonly string[]
  readonly isCountry: (entity: string) => boolean
  /** Whether it is a border, which lies in no one country. */
  readonly isBorder: (place: string) => boolean
  /** Whether it is a place inside a country that the pack knows; others can neither agree nor exclude. */
  readonly isLocal: (entity: string) => boolean
  /** The name to show for an entity. */
  readonly label: (entity: string) => string
}

const cache = new WeakMap<Pack, Geography>()

/** What reading calls the government of a person of the pack ("the Rios administration"), which is of that one's country. */
const governmentOf = (name: string): string => idOfName(`${name} government`)

/** The geography of a pack; made once for each pack. */
export function geographyOf(pack: Pack): Geography {
  const known = cache.get(pack)
  if (known !== undefined) return known
  const within = new Map(pack.places.map((place) => [place.id, place.within]))
  const partOf = new Map(pack.actors.map((actor) => [actor.id, actor.partOf[0]]))
  for (const {
    kind,
    name,
    partOf: [government],
  } of pack.actors)
    if (kind === 'person') partOf.set(governmentOf(name), government)
  const names = new Map<string, string>()
  for (const place of pack.places) names.set(place.id, place.name)
  for (const actor of pack.actors) if (!names.has(actor.id)) names.set(actor.id, actor.name)

  const climb = (start: string, up: (id: string) => string | undefined): string[] => {
    const chain = [start]
    for (let id = up(start); id !== undefined && !chain.includes(id); id = up(id)) chain.push(id)
    return chain
  }
  const ofKind = (kind: Pack['places'][number]['kind']) =>
    new Set(pack.places.filter((place) => place.kind === kind).map((place) => place.id))
  const [countries, borders] = [ofKind('country'), ofKind('border')]
  const chains = new Map<string, readonly string[]>()
  const chain = (place: string): readonly string[] => {
    const known = chains.get(place)
    if (known !== undefined) return known
    const climbed = climb(place, (id) => within.get(id))
    if (within.has(place)) chains.set(place, climbed)
    return climbed
  }
  const belongsTo = (entity: string) => climb(entity, (id) => partOf.get(id) ?? within.get(id))
  const sides = new Map<string, string>()
  const side = (entity: string): string => {
    const known = sides.get(entity)
    if (known !== undefined) return known
    const found = belongsTo(entity).at(-1) ?? entity
    // Of those that the pack does not know there may be any number.
    if (found !== entity) sides.set(entity, found)
    return found
  }
  const geography: Geography = {
    chain,
    side,
    belongsTo,
    compatible: (a, b) => a === null || b === null || a === b || chain(a).includes(b) || chain(b).includes(a),
    isCountry: (entity) => countries.has(entity),
    isBorder: (place) => borders.has(place),
    isLocal: (entity) => within.has(entity) && !countries.has(entity),
    label: (entity) => names.get(entity) ?? entity.replace(/^name:/, '').replaceAll('-', ' '),
  }
  cache.set(pack, geography)
  return geography
}
