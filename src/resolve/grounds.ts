// What a pack says about kinds: which types of act may be one act, what lies within what, and what tells one measure
// from another.
import type { Pack } from '../packs/schema.js'
import { type Geography, geographyOf } from './geography.js'

/** Kinds of objects that events are about; custody, reports and agreements stand beside many. */
const TELLING = new Set(['substance', 'good', 'weapon', 'people', 'facility'])

/** What lining up needs to know of a pack, made once. */
export interface Grounds {
  readonly geography: Geography
  /** Whether one act may be told as either type: the pack frames both as words for one thing. */
  readonly kin: (a: string, b: string) => boolean
  /** The scope that the objects give a step of a measure, null for events that are none. */
  readonly scope: (type: string, objects: readonly string[]) => string | null
  /** Whether two scopes can be of one measure; where a type has a default scope, any other one is a measure of its own. */
  readonly scopesMeet: (type: string, a: string | null, b: string | null) => boolean
  /** The kind of an object that can tell one event from another, null for those that only stand beside it. */
  readonly telling: (object: string) => string | null
  /** The object and every class it lies in. */
  readonly objectChain: (object: string) => readonly string[]
}

export function groundsOf(pack: Pack): Grounds {
  const framings = new Map<string, Set<string>>()
  for (const framing of pack.framings)
    for (const type of framing.events) framings.set(type, (framings.get(type) ?? new Set()).add(framing.id))
  const within = new Map(pack.objects.map((object) => [object.id, object.within]))
  const kinds = new Map<string, string>(pack.objects.map((object) => [object.id, object.kind]))
  const measureOf = (type: string) => pack.measures.find((item) => item.steps.some((step) => step.event === type))
  const objectChain = (object: string): readonly string[] => {
    const chain = [object]
    for (let up = within.get(object); up !== undefined && !chain.includes(up); up = within.get(up)) chain.push(up)
    return chain
  }
  return {
    geography: geographyOf(pack),
    kin: (a, b) => a === b || [...(framings.get(a) ?? [])].some((framing) => framings.get(b)?.has(framing)),
    scope: (type, objects) => {
      const measure = measureOf(type)
      if (measure === undefined) return null
      const own = measure.scopes.find(
        (scope) => scope !== measure.defaultScope && objects.some((object) => objectChain(object).includes(scope)),
      )
      return own ?? measure.defaultScope ?? null
    },
    scopesMeet: (type, a, b) => {
      if (a === b) return true
      if (measureOf(type)?.defaultScope !== undefined) return false
      return a === null || b === null || objectChain(a).includes(b) || objectChain(b).includes(a)
    },
    telling: (object) => {
      const kind = kinds.get(object)
      return kind !== undefined && TELLING.has(kind) ? kind : null
    },
    objectChain,
  }
}
