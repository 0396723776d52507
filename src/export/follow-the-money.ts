// The situation as entities of FollowTheMoney, the model of Aleph and OpenSanctions, one JSON object a line: who acts
// (Person, Organization, PublicBody), what happened (Event), the documents, and which document tells of which event
// (Documentation). Ids follow from what they stand for, so that two exports of one situation meet.

import { sha256 } from '../model/digest.js'
import type { Dossier, DossierActor, DossierDocument } from '../model/index.js'
import { latestRung } from './legal-words.js'
import { safeAddress } from './markup.js'
import { shortQuote, type ToldEvent } from './told-event.js'

type FtmSchema = 'Person' | 'Organization' | 'PublicBody' | 'Event' | 'Document' | 'Documentation'

export interface FtmEntity {
  readonly id: string
  readonly schema: FtmSchema
  /** Every property is a list; none is empty. */
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** What the pack knows of an actor beside its names. */
export interface KnownActor {
  readonly kind: string
  /** ISO 3166-1, of two letters. */
  readonly country: string | null
  readonly wikidata: string | null
}

const SCHEMA_OF: Readonly<Record<string, FtmSchema>> = {
  person: 'Person',
  organisation: 'Organization',
  group: 'Organization',
  government: 'PublicBody',
  country: 'PublicBody',
  office: 'PublicBody',
}

/** FollowTheMoney names languages by three letters. */
const LANGUAGE_OF: Readonly<Record<string, string>> = { en: 'eng', es: 'spa' }

const idOf = (kind: string, key: string): string => `cotejo-${kind}-${sha256(key).slice(0, 24)}`

type Given = Readonly<Record<string, readonly (string | null | undefined)[]>>

/** An entity with the properties that hold something, each value once. */
function entity(id: string, schema: FtmSchema, given: Given): FtmEntity {
  const properties = Object.entries(given).flatMap(([name, values]) => {
    const held = [...new Set(values.filter((value) => value !== null && value !== undefined && value !== ''))]
    return held.length === 0 ? [] : [[name, held as string[]] as const]
  })
  return { id, schema, properties: Object.fromEntries(properties) }
}

const documentEntity = ({ id, title, label, file, ...document }: DossierDocument): FtmEntity =>
  entity(idOf('document', id), 'Document', {
    name: [title ?? label],
    title: [title],
    fileName: [file],
    publisher: [document.publisher],
    publishedAt: [document.published],
    language: [LANGUAGE_OF[document.language]],
    sourceUrl: [safeAddress(document.url)],
    notes: [`SHA-256 of the text: ${document.textHash}`],
  })

function actorEntity(actor: DossierActor, id: string, known: KnownActor | undefined): FtmEntity | null {
  const schema = SCHEMA_OF[known?.kind ?? actor.kind]
  if (schema === undefined) return null
  const standing = latestRung(actor)
  return entity(id, schema, {
    name: [actor.name],
    alias: actor.aliases.filter((alias) => alias !== actor.name),
    country: [known?.country?.toLowerCase()],
    wikidataId: [known?.wikidata],
    notes: [standing === '' ? null : `Before the law, the latest known: ${standing}`],
  })
}

const eventEntity = (event: ToldEvent, actors: ReadonlyMap<string, string>): FtmEntity =>
  entity(idOf('event', event.id), 'Event', {
    name: [event.what],
    startDate: [event.when?.start],
    endDate: [event.when?.end],
    location: [event.place?.name],
    country: [event.place?.countryCodes.two?.toLowerCase()],
    involved: [...event.agents, ...event.patients].map((party) => actors.get(party.entity)),
    keywords: [event.plover],
    recordId: [event.id],
    proof: event.tellings.map(({ document }) => idOf('document', document)),
  })

const documentations = (event: ToldEvent): readonly FtmEntity[] =>
  event.tellings.map((telling) =>
    entity(idOf('documentation', `${event.id}\n${telling.mention}`), 'Documentation', {
      document: [idOf('document', telling.document)],
      entity: [idOf('event', event.id)],
      role: ['tells of it'],
      summary: [shortQuote(telling)],
      recordId: [`${telling.document}#${telling.quote.start}-${telling.quote.end}`],
    }),
  )

/** The entities: documents, actors, events, and which document tells of which. `known` is what the pack knows by id. */
export function ftmEntities(
  dossier: Dossier,
  events: readonly ToldEvent[],
  known: ReadonlyMap<string, KnownActor>,
): readonly FtmEntity[] {
  const actors = dossier.actors.flatMap((actor) => {
    const made = actorEntity(actor, idOf('actor', `${dossier.pack.name}\n${actor.entity}`), known.get(actor.entity))
    return made === null ? [] : [[actor.entity, made] as const]
  })
  const ids = new Map(actors.map(([id, made]) => [id, made.id]))
  return [
    ...dossier.documents.map(documentEntity),
    ...actors.map(([, made]) => made),
    ...events.flatMap((event) => [eventEntity(event, ids), ...documentations(event)]),
  ]
}
