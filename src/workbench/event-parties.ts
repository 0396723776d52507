// Who takes part in an event, as far as it may be told: never a private person, and a person whom the pack does not
// know only where someone has looked at what is told of them.
import type { Event, Reading } from '../model/index.js'
import type { WorkspaceReadings } from './readings.js'
import { anchorOf, type Decisions } from './reviewed.js'

/** Someone who acts or is acted on. */
export interface Party {
  readonly entity: string
  readonly name: string
}

/** The names of a workspace by what they stand for. */
export interface KnownNames {
  /** What the pack calls its places and actors. */
  readonly known: ReadonlyMap<string, string>
  readonly told: ReadonlyMap<string, string>
  readonly persons: ReadonlySet<string>
  /** Those of them of whom the pack knows nothing. */
  readonly unknownPersons: ReadonlySet<string>
  readonly hidden: ReadonlySet<string>
}

/** Looks up the names of all readings at once. */
export function namesOf({ pack, readings }: Pick<WorkspaceReadings, 'pack' | 'readings'>): KnownNames {
  const known = new Map([...pack.places, ...pack.actors].map(({ id, name }) => [id, name]))
  const told = new Map<string, string>()
  const persons = new Set(pack.actors.flatMap(({ id, kind }) => (kind === 'person' ? [id] : [])))
  const hidden = new Set<string>()
  for (const { entity, kind, canonical, private: isPrivate } of readings.flatMap((reading) => reading.names)) {
    if (entity === null) continue
    told.set(entity, canonical)
    if (kind === 'person') persons.add(entity)
    if (isPrivate) hidden.add(entity)
  }
  const unknownPersons = new Set([...persons].filter((entity) => !known.has(entity)))
  return { known, told, persons, unknownPersons, hidden }
}

/** The parties of an event in one role, each once. */
export const partiesOf = (participants: Event['agents'], { known, told, hidden }: KnownNames): readonly Party[] =>
  [...new Set(participants.flatMap(({ entity }) => (entity === null || hidden.has(entity) ? [] : [entity])))].flatMap(
    (entity) => {
      const name = known.get(entity) ?? told.get(entity)
      return name === undefined ? [] : [{ entity, name }]
    },
  )

/** Whether a person accepted or mended what was read as an event. */
export const isLookedAt = (decisions: Decisions, { document }: Reading, { id }: Event): boolean =>
  ['accepted', 'corrected'].includes(decisions.get(anchorOf(document.textHash, id))?.verdict ?? '')
