// Ids tie the files of a pack together. A tie to nothing would make rules silently dead, so each is looked up, and
// what two entries claim for themselves is told.
import { told } from '../model/index.js'
import type { PackProblem, PackSource, Path } from './problem.js'
import { problemAt } from './problem.js'
import type { Actor, EventType, Pack, Trigger } from './schema.js'
import { insteadOf } from './suggestion.js'

/** What an id may name. */
type Namespace =
  | 'actor'
  | 'place'
  | 'actor or place'
  | 'object'
  | 'event type'
  | 'track'
  | 'indicator'
  | 'dataset'
  | 'definition'
  | 'way of counting'
  | 'condition'

interface Reference {
  readonly path: Path
  readonly id: string
  readonly to: Namespace
}

type FileName =
  | 'actors.yaml'
  | 'places.yaml'
  | 'names.yaml'
  | 'terms.yaml'
  | 'objects.yaml'
  | 'events.yaml'
  | 'measures.yaml'
type Referring = FileName | 'indicators.yaml' | 'framing.yaml' | 'datasets.yaml'

const one = (to: Namespace, id: string | undefined, ...path: Path): Reference[] =>
  id === undefined ? [] : [{ path, id, to }]
const each = (to: Namespace, ids: readonly string[] | undefined, ...path: Path): Reference[] =>
  (ids ?? []).map((id, i) => ({ path: [...path, i], id, to }))

const triggers = (list: readonly Trigger[], i: number, ...field: string[]): Reference[] =>
  list.flatMap((trigger, j) =>
    typeof trigger === 'string'
      ? []
      : [
          ...each('object', trigger.with, i, ...field, j, 'with'),
          ...each('object', trigger.without, i, ...field, j, 'without'),
        ],
  )

/** Every id that a file's entries name, by file. */
function referencesOf(pack: Pack): Readonly<Record<Referring, Reference[]>> {
  return {
    'actors.yaml': pack.actors.flatMap((actor, i) => each('actor', actor.partOf, i, 'partOf')),
    'places.yaml': pack.places.flatMap((place, i) => one('place', place.within, i, 'within')),
    'names.yaml': pack.names.flatMap((name, i) => one('actor or place', name.id, i, 'id')),
    'terms.yaml': pack.terms.flatMap((term, i) => [
      ...one('actor', term.office, i, 'office'),
      ...one('actor', term.holder, i, 'holder'),
      ...one('place', term.place, i, 'place'),
    ]),
    'objects.yaml': pack.objects.flatMap((object, i) => one('object', object.within, i, 'within')),
    'events.yaml': pack.events.flatMap((event, i) => [
      ...one('track', event.track, i, 'track'),
      ...(event.trackBy ?? []).flatMap((by, j) => [
        ...one('actor', by.agent, i, 'trackBy', j, 'agent'),
        ...one('track', by.track, i, 'trackBy', j, 'track'),
      ]),
      ...triggers(event.verbs, i, 'verbs'),
      ...triggers(event.nouns, i, 'nouns'),
      ...triggers(event.es?.verbs ?? [], i, 'es', 'verbs'),
      ...triggers(event.es?.nouns ?? [], i, 'es', 'nouns'),
    ]),
    'measures.yaml': pack.measures.flatMap((measure, i) => [
      ...one('actor', measure.by, i, 'by'),
      ...one('actor', measure.against, i, 'against'),
      ...measure.steps.flatMap((step, j) => one('event type', step.event, i, 'steps', j, 'event')),
      ...each('object', measure.scopes, i, 'scopes'),
      ...one('object', measure.defaultScope, i, 'defaultScope'),
      ...each('object', measure.called, i, 'called'),
      ...(['by', 'inside', 'outside'] as const).flatMap((part) =>
        one('object', measure.parted?.[part], i, 'parted', part),
      ),
    ]),
    'indicators.yaml': pack.indicators.flatMap((indicator, i) => [
      ...one('track', indicator.track, i, 'track'),
      ...one('place', indicator.place, i, 'place'),
      ...each('condition', indicator.conditions, i, 'conditions'),
      ...indicator.definitions.flatMap(({ within }, j) =>
        one('way of counting', within, i, 'definitions', j, 'within'),
      ),
    ]),
    'framing.yaml': pack.framings.flatMap((framing, i) => each('event type', framing.events, i, 'events')),
    'datasets.yaml': pack.datasets.flatMap((dataset, i) => [
      ...one('place', dataset.covers, i, 'covers'),
      ...dataset.notWith.flatMap((other, j) => one('dataset', other.dataset, i, 'notWith', j, 'dataset')),
      ...dataset.definitions.flatMap((definition, j) => [
        ...one('indicator', definition.indicator, i, 'definitions', j, 'indicator'),
        ...each('definition', definition.sumOf, i, 'definitions', j, 'sumOf'),
      ]),
    ]),
  }
}

/** Ids in the pack's own files that nothing in the pack or in what it extends bears. */
export function unknownReferences(own: Pack, merged: Pack, sources: ReadonlyMap<string, PackSource>): PackProblem[] {
  const known: Readonly<Record<Namespace, ReadonlySet<string>>> = {
    actor: new Set(merged.actors.map((entry) => entry.id)),
    place: new Set(merged.places.map((entry) => entry.id)),
    'actor or place': new Set([...merged.actors, ...merged.places].map((entry) => entry.id)),
    object: new Set(merged.objects.map((entry) => entry.id)),
    'event type': new Set(merged.events.map((entry) => entry.id)),
    track: new Set(merged.manifest.tracks.map((entry) => entry.id)),
    indicator: new Set(merged.indicators.map((entry) => entry.id)),
    dataset: new Set(merged.datasets.map((entry) => entry.id)),
    'way of counting': new Set(merged.indicators.flatMap((entry) => entry.definitions.map(({ id }) => id))),
    condition: new Set(merged.conditions.map((entry) => entry.id)),
    definition: new Set(merged.datasets.flatMap((entry) => entry.definitions.map(({ id }) => id))),
  }
  return Object.entries(referencesOf(own)).flatMap(([file, references]) => {
    const source = sources.get(file)
    if (source === undefined) return []
    return references
      .filter((reference) => !known[reference.to].has(reference.id))
      .map(({ path, id, to }) =>
        problemAt(source, path, {
          message: told('id_unknown', `There is no ${to} "${id}".`, to, id),
          mend: insteadOf(id, [...known[to]]),
        }),
      )
  })
}

/** Chains of `partOf` and `within` that come back to where they began. */
export function circles(own: Pack, merged: Pack, sources: ReadonlyMap<string, PackSource>): PackProblem[] {
  const partOf = new Map(merged.actors.map((actor) => [actor.id, actor.partOf]))
  const place = new Map(merged.places.map((entry) => [entry.id, entry.within === undefined ? [] : [entry.within]]))
  const object = new Map(merged.objects.map((entry) => [entry.id, entry.within === undefined ? [] : [entry.within]]))
  const look = (file: FileName, field: string, ids: readonly string[], up: ReadonlyMap<string, readonly string[]>) => {
    const source = sources.get(file)
    if (source === undefined) return []
    return ids.flatMap((id, i) =>
      reaches(id, up)
        ? [
            problemAt(source, [i, field], {
              message: told('circle', `"${id}" is inside itself.`, id),
              mend: told('open_circle', `Take out one "${field}" of the circle.`, field),
            }),
          ]
        : [],
    )
  }
  const ids = (entries: readonly { readonly id: string }[]) => entries.map((entry) => entry.id)
  return [
    ...look('actors.yaml', 'partOf', ids(own.actors), partOf),
    ...look('places.yaml', 'within', ids(own.places), place),
    ...look('objects.yaml', 'within', ids(own.objects), object),
  ]
}

function reaches(start: string, up: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>()
  const open = [...(up.get(start) ?? [])]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === start) return true
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...(up.get(id) ?? []))
  }
  return false
}

/** Terms of office that end before they start. */
export function reversedTerms(own: Pack, sources: ReadonlyMap<string, PackSource>): PackProblem[] {
  const source = sources.get('terms.yaml')
  if (source === undefined) return []
  return own.terms.flatMap((term, i) =>
    term.end !== null && term.end < term.start
      ? [
          problemAt(source, [i, 'end'], {
            message: told('term_reversed', 'The term ends before it starts.'),
            mend: told('last_day', 'Write the last day in office as "end"; leave it out while the term runs.'),
          }),
        ]
      : [],
  )
}

/** Framings whose rival classes are none of their own. */
export function unknownRivals(own: Pack, sources: ReadonlyMap<string, PackSource>): PackProblem[] {
  const source = sources.get('framing.yaml')
  if (source === undefined) return []
  return own.framings.flatMap(({ classes, rivals = [] }, i) => {
    const known = classes.map(({ id }) => id)
    return rivals.flatMap((id, j) =>
      known.includes(id)
        ? []
        : [
            problemAt(source, [i, 'rivals', j], {
              message: told('class_unknown', `There is no class "${id}" here.`, id),
              mend: insteadOf(id, known),
            }),
          ],
    )
  })
}

/** Names that two actors bear: a text that uses them cannot be read. */
export function sharedNames(own: Pack, merged: Pack, sources: ReadonlyMap<string, PackSource>): PackProblem[] {
  const source = sources.get('actors.yaml')
  if (source === undefined) return []
  const bearers = new Map<string, Set<string>>()
  const names = (actor: Actor) => [actor.name, ...actor.aliases]
  for (const actor of merged.actors)
    for (const name of names(actor)) bearers.set(name, (bearers.get(name) ?? new Set()).add(actor.id))
  return own.actors.flatMap((actor, i) =>
    [...new Set(names(actor))].flatMap((name) => {
      const others = [...(bearers.get(name) ?? [])].filter((id) => id !== actor.id)
      const at = actor.aliases.indexOf(name)
      return others.map((other) =>
        problemAt(source, at < 0 ? [i, 'name'] : [i, 'aliases', at], {
          message: told('name_shared', `"${name}" is also a name of "${other}".`, name, other),
          mend: told('keep_one', 'Keep it at one of the two, or at none and let the text decide.'),
          severity: 'warning',
        }),
      )
    }),
  )
}

/** Triggers that make one word two kinds of event with nothing to tell them apart. */
export function sharedTriggers(own: Pack, merged: Pack, sources: ReadonlyMap<string, PackSource>): PackProblem[] {
  const source = sources.get('events.yaml')
  if (source === undefined) return []
  const bare = (event: EventType, field: 'verbs' | 'nouns') =>
    event[field].flatMap((trigger, j) => (typeof trigger === 'string' ? [{ word: trigger, j }] : []))
  return (['verbs', 'nouns'] as const).flatMap((field) => {
    const owners = new Map<string, string[]>()
    for (const event of merged.events)
      for (const { word } of bare(event, field)) owners.set(word, [...(owners.get(word) ?? []), event.id])
    return own.events.flatMap((event, i) =>
      bare(event, field).flatMap(({ word, j }) => {
        const other = owners.get(word)?.find((id) => id !== event.id)
        if (other === undefined) return []
        return [
          problemAt(source, [i, field, j], {
            message: told(
              'trigger_shared',
              `"${word}" is also a trigger of "${other}", and nothing tells the two apart.`,
              ...[word, other],
            ),
            mend: told('give_objects', `Give one of them objects: { word: ${word}, with: [an object's id] }.`, word),
            severity: 'warning',
          }),
        ]
      }),
    )
  })
}
