// What a pack says about kinds: which types of act may be one act, what lies within what, and what tells one measure
// from another.
import type { Indicator, Pack, Trigger } from '../packs/schema.js'
import { stemsOf } from '../packs/stems.js'
import { type Geography, geographyOf } from './geography.js'

/** Kinds of objects that events are about; custody, reports and agreements stand beside many. */
const TELLING = new Set(['substance', 'good', 'weapon', 'people', 'facility'])

/** What lining up needs to know of a pack, made once. */
export interface Grounds {
  readonly geography: Geography
  /** Whether one act may be told as either type: the pack frames both as words for one thing. */
  readonly kin: (a: string, b: string) => boolean
  /** The kinds of happening that acts of this type are a part of; the type itself where the pack names none. */
  readonly episodes: (type: string) => readonly string[]
  /** Those of them that such an act tells of by itself. */
  readonly toldEpisodes: (type: string) => readonly string[]
  /** Whether it is an act of speech: a number beside it is of what is spoken of. */
  readonly isSpeech: (type: string) => boolean
  /** Whether it is an act of speech that is done each time anew; others go on, as cooperation does. */
  readonly isSpoken: (type: string) => boolean
  /** Whether it befalls people and no one does it: an earthquake, a wreck. */
  readonly befalls: (type: string) => boolean
  /** Whether it puts something on goods that lasts and is changed over months: a duty. */
  readonly lasts: (type: string) => boolean
  /** Whether such a thing goes on for days or months and is told by how many did it so far: its tellings are of other days. */
  readonly goesOn: (type: string) => boolean
  /** The scope that the objects give a step of a measure, null for events that are none. */
  readonly scope: (type: string, objects: readonly string[]) => string | null
  /** Whether two scopes can be of one measure; where a type has a default scope, any other one is a measure of its own. */
  readonly scopesMeet: (type: string, a: string | null, b: string | null) => boolean
  /** The kind of an object that can tell one event from another, null for those that only stand beside it. */
  readonly telling: (object: string) => string | null
  /** Whether the indicator is a number for each span of time, of a place the pack names: a month's, a year's. */
  readonly isFlow: (indicator: string) => boolean
  /** Whether its counts grow from a beginning with each report. */
  readonly isCumulative: (indicator: string) => boolean
  readonly isLevel: (indicator: string) => boolean
  /** Whether the word is one of those for what the indicator counts: such a word beside its number tells no act. */
  readonly counts: (indicator: string, word: string) => boolean
  /** Whether the word is a noun by which acts of the type are counted: arrests. */
  readonly isCountedAct: (type: string, word: string) => boolean
  /** Whether two objects are of one class below the widest: prisoners and suspects are, prisoners and soldiers are not. */
  readonly akin: (a: string, b: string) => boolean
  /** The object and every class it lies in. */
  readonly objectChain: (object: string) => readonly string[]
}

const cache = new WeakMap<Pack, Grounds>()

/** The grounds of a pack; made once for each pack. */
export function groundsOf(pack: Pack): Grounds {
  const known = cache.get(pack)
  if (known !== undefined) return known
  const made = makeGrounds(pack)
  cache.set(pack, made)
  return made
}

function makeGrounds(pack: Pack): Grounds {
  const framings = new Map<string, Set<string>>()
  for (const framing of pack.framings)
    for (const type of framing.events) framings.set(type, (framings.get(type) ?? new Set()).add(framing.id))
  const ofKind = (kind: Indicator['kind']) =>
    new Set(pack.indicators.filter((item) => item.kind === kind).map((item) => item.id))
  const [flows, cumulative, levels] = [ofKind('flow'), ofKind('cumulative'), ofKind('level')]
  const countedBy = ({ words, acts }: Indicator) => [...words, ...(acts?.verbs ?? []), ...(acts?.es ?? [])]
  const counted = new Map(pack.indicators.map((item) => [item.id, new Set(countedBy(item).flatMap(stemsOf))]))
  const types = new Map(pack.events.map((type) => [type.id, type]))
  const isCounted = (trigger: Trigger) => typeof trigger !== 'string' && trigger.counted === true
  const goingOn = new Set(
    pack.events.filter((type) => !type.discrete && type.verbs.some(isCounted)).map(({ id }) => id),
  )
  const toldEpisodes = (type: string): readonly string[] => {
    const own = types.get(type)?.episodes ?? []
    return own.length > 0 ? own : [type]
  }
  const episodes = new Map(pack.events.map(({ id, alsoIn }) => [id, [...toldEpisodes(id), ...alsoIn]]))
  const within = new Map(pack.objects.map((object) => [object.id, object.within]))
  const kinds = new Map<string, string>(pack.objects.map((object) => [object.id, object.kind]))
  const measureOf = (type: string) => pack.measures.find((item) => item.steps.some((step) => step.event === type))
  const chains = new Map<string, readonly string[]>()
  const objectChain = (object: string): readonly string[] => {
    const known = chains.get(object)
    if (known !== undefined) return known
    const chain = [object]
    for (let up = within.get(object); up !== undefined && !chain.includes(up); up = within.get(up)) chain.push(up)
    chains.set(object, chain)
    return chain
  }
  return {
    geography: geographyOf(pack),
    kin: (a, b) => a === b || [...(framings.get(a) ?? [])].some((framing) => framings.get(b)?.has(framing)),
    episodes: (type) => episodes.get(type) ?? [type],
    toldEpisodes,
    isSpeech: (type) => types.get(type)?.speech ?? false,
    isSpoken: (type) => types.get(type)?.speech === true && types.get(type)?.discrete === true,
    befalls: (type) => types.get(type)?.befalls ?? false,
    lasts: (type) => types.get(type)?.lasting ?? false,
    goesOn: (type) => goingOn.has(type),
    scope: (type, objects) => {
      const measure = measureOf(type)
      if (measure === undefined) return null
      // What a measure is parted by is no other measure: to exempt a part is to ease the whole.
      const parts = [measure.defaultScope, measure.parted?.inside, measure.parted?.outside]
      const own = measure.scopes.find(
        (scope) => !parts.includes(scope) && objects.some((object) => objectChain(object).includes(scope)),
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
    isFlow: (indicator) => flows.has(indicator),
    isCumulative: (indicator) => cumulative.has(indicator),
    isLevel: (indicator) => levels.has(indicator),
    counts: (indicator, word) => stemsOf(word).some((stem) => counted.get(indicator)?.has(stem)),
    isCountedAct: (type, word) => {
      const nouns = types.get(type)?.nouns ?? []
      const [stem] = stemsOf(word)
      return (
        stem !== undefined && nouns.some((noun) => stemsOf(typeof noun === 'string' ? noun : noun.word).includes(stem))
      )
    },
    akin: (a, b) => {
      const [x, y] = [objectChain(a), objectChain(b)]
      return x.some(
        (object) =>
          y.includes(object) &&
          (object === a || object === b || (within.has(object) && within.get(object) !== undefined)),
      )
    },
    objectChain,
  }
}
