// The formats in which whole situations go from one program to another: tables with their schema, entities, events.
import { acledTable } from '../export/acled.js'
import { renderCsv } from '../export/csv.js'
import { dataPackage } from '../export/data-package.js'
import { ftmEntities, type KnownActor } from '../export/follow-the-money.js'
import { type Told, told } from '../model/index.js'
import type { Actor, Pack } from '../packs/schema.js'
import { ENGLISH_READER } from '../words/reader-language.js'
import type { Export, Material } from './export-material.js'
import { tables } from './export-tables.js'
import { readerOf } from './publish.js'
import { toldEventsOf } from './told-events.js'

/** The tables of the dossier as a Frictionless Data Package. */
export function dataPackageExport(material: Material): Export {
  const all = tables(material)
  const { held, options, situation } = material
  const reader = readerOf(held.pack, options.language ?? ENGLISH_READER.language)
  const files = dataPackage(situation().dossier, all, { created: options.now, reader })
  return { files, count: all.reduce((sum, { rows }) => sum + rows.length, 0), notes: [] }
}

const heldBack = (unreviewed: number): readonly Told[] =>
  unreviewed === 0
    ? []
    : [
        told(
          'held_back',
          `Held back until someone reviews them, as they name persons: ${unreviewed} ${unreviewed === 1 ? 'telling' : 'tellings'}.`,
          unreviewed,
        ),
      ]

/** The events as rows in the shape of ACLED. */
export function acled({ situation }: Material): Export {
  const known = situation()
  const { events, unreviewed } = toldEventsOf(known)
  const content = renderCsv(acledTable(events, known.dossier.documents))
  const note = told(
    'types_mapped',
    'The types are mapped by a table of ours; what no document settles is an empty cell.',
  )
  return { files: [{ name: 'events.csv', content }], count: events.length, notes: [note, ...heldBack(unreviewed)] }
}

/** The country that an actor is of: its own, or that of what it belongs to. */
function countryOf(
  actor: Actor,
  actors: ReadonlyMap<string, Actor>,
  codes: ReadonlyMap<string, string>,
): string | null {
  const seen = new Set<string>()
  for (let level: readonly Actor[] = [actor]; level.length > 0; ) {
    const code = level.map(({ id }) => codes.get(id)).find((found) => found !== undefined)
    if (code !== undefined) return code
    for (const { id } of level) seen.add(id)
    level = level.flatMap(({ partOf }) => partOf.flatMap((id) => (seen.has(id) ? [] : (actors.get(id) ?? []))))
  }
  return null
}

function knownActors({ actors, places }: Pack): ReadonlyMap<string, KnownActor> {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const codes = new Map(
    places.flatMap(({ id, identifiers }) => {
      const code = identifiers['iso3166-1']
      return code === undefined ? [] : [[id, code] as const]
    }),
  )
  return new Map(
    actors.map((actor) => [
      actor.id,
      { kind: actor.kind, country: countryOf(actor, byId, codes), wikidata: actor.identifiers.wikidata ?? null },
    ]),
  )
}

/** The situation as entities of FollowTheMoney. */
export function ftm({ situation, held }: Material): Export {
  const known = situation()
  const { events, unreviewed } = toldEventsOf(known)
  const entities = ftmEntities(known.dossier, events, knownActors(held.pack))
  const content = entities.map((entity) => `${JSON.stringify(entity)}\n`).join('')
  return { files: [{ name: 'entities.ftm.jsonl', content }], count: entities.length, notes: heldBack(unreviewed) }
}
