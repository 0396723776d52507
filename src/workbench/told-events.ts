// What happened, as other programs take it: one event for each occurrence that a document tells as done or going on,
// with who takes part, where, and the words. What is told against a person, and what is told of one whom the pack does
// not know, is held back until someone has looked at it, and so is a quote that names one.
import { latestRung } from '../export/legal-words.js'
import { hidePrivatePersons } from '../export/private-persons.js'
import type { ToldEvent, ToldParty, ToldPlace } from '../export/told-event.js'
import type { ClaimMention, Event, Occurrence, Reading, Span } from '../model/index.js'
import { contains } from '../model/index.js'
import type { Pack, Place } from '../packs/schema.js'
import { isLookedAt, type KnownNames, namesOf, type Party, partiesOf } from './event-parties.js'
import type { Situation } from './situation.js'

/** The events, and how many tellings of them are held back. */
export interface ToldEvents {
  readonly events: readonly ToldEvent[]
  readonly unreviewed: number
}

/** One document's telling of an event. */
interface Telling {
  readonly mention: ClaimMention
  readonly event: Event
  readonly reading: Reading
  readonly agents: readonly Party[]
  readonly patients: readonly Party[]
}

interface Known {
  readonly situation: Situation
  readonly names: KnownNames
  readonly readings: ReadonlyMap<string, Reading>
  readonly events: ReadonlyMap<string, Event>
  /** What the pack's words for kinds of people are. */
  readonly people: ReadonlySet<string>
}

function knownOf(situation: Situation): Known {
  const { pack, readings } = situation.held
  const events = readings.flatMap(({ document, events: read, figures }) => {
    const byId = new Map(read.map((event) => [event.id, event]))
    const ofFigures = figures.flatMap(({ id, event }) => {
      const told = event === null ? undefined : byId.get(event)
      return told === undefined ? [] : [[`${document.id}#${id}`, told] as const]
    })
    return [...read.map((event) => [`${document.id}#${event.id}`, event] as const), ...ofFigures]
  })
  return {
    situation,
    names: namesOf(situation.held),
    readings: new Map(readings.map((reading) => [reading.document.id, reading])),
    events: new Map(events),
    people: new Set(pack.objects.flatMap(({ kind, words }) => (kind === 'people' ? words : []))),
  }
}

/** What was done or goes on, as a document tells it that does not deny it. */
const tellingsOf = ({ mentions }: Occurrence, { names, readings, events }: Known): readonly Telling[] =>
  mentions.flatMap((mention) => {
    const event = events.get(mention.id)
    const reading = readings.get(mention.document)
    if (event === undefined || reading === undefined || event.polarity === 'negative') return []
    if (event.modality !== 'actual' && event.modality !== 'ongoing') return []
    const agents = partiesOf(event.agents, names)
    const patients = partiesOf(event.patients, names)
    return [{ mention, event, reading, agents, patients }]
  })

/** Classes of acts that are told against whoever is named beside them. */
const AGAINST: ReadonlySet<string> = new Set(['ACCUSE', 'ASSAULT'])

/** Words that stand where a name would: nobody has said whose. */
const LIKE_A_NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)+$/u

/** Whether a telling may be told only when someone has looked at it. */
function isToReview({ agents, patients, event, reading, mention }: Telling, { names }: Known): boolean {
  const plover = event.plover ?? ''
  const { persons, unknownPersons } = names
  const named = reading.names.filter(
    ({ kind, span, private: isPrivate }) => kind === 'person' && !isPrivate && contains(mention.quote, span),
  )
  const parties = [...agents, ...patients].map(({ entity }) => entity)
  // Of a person who is told of by a name alone, nothing is known either.
  if (named.some(({ entity }) => entity === null || unknownPersons.has(entity))) return true
  if (parties.some((entity) => unknownPersons.has(entity))) return true
  const unread = [...event.agents, ...event.patients].filter(({ entity }) => entity === null)
  if (unread.some(({ span }) => span !== null && LIKE_A_NAME.test(span.text))) return true
  if (AGAINST.has(plover)) return named.length > 0 || parties.some((entity) => persons.has(entity))
  // Whoever is arrested, whatever the pack knows of them.
  return plover === 'COERCE' && patients.some(({ entity }) => persons.has(entity))
}

const isHeldBack = (telling: Telling, known: Known): boolean =>
  isToReview(telling, known) && !isLookedAt(known.situation.held.decisions, telling.reading, telling.event)

/** Those in whom all agree that name any. */
function agreed(lists: readonly (readonly Party[])[]): readonly Party[] {
  const [first = [], ...others] = lists.filter((list) => list.length > 0)
  return first.filter(({ entity }) => others.every((list) => list.some((party) => party.entity === entity)))
}

/** The one number of people that every telling with a number gives. */
function peopleIn(mentions: readonly ClaimMention[], people: ReadonlySet<string>): number | null {
  const counts = mentions.filter(({ attribute, unit }) => attribute === 'count' && unit !== null && people.has(unit))
  const [first] = counts
  const isExact = ({ value, low, high }: ClaimMention): boolean => value !== null && value === low && value === high
  return first !== undefined && counts.every((one) => isExact(one) && one.value === first.value) ? first.value : null
}

/** A place with those it lies in, the narrowest first. */
function chainOf(place: Place | undefined, byId: ReadonlyMap<string, Place>): readonly Place[] {
  const chain: Place[] = []
  for (let at = place; at !== undefined && !chain.includes(at); at = byId.get(at.within ?? '')) chain.push(at)
  return chain
}

const placesById = new WeakMap<Pack, ReadonlyMap<string, Place>>()

function placeOf(id: string | null, pack: Pack): ToldPlace | null {
  if (id === null) return null
  const byId = placesById.get(pack) ?? new Map(pack.places.map((place) => [place.id, place]))
  placesById.set(pack, byId)
  const [place, ...around] = chainOf(byId.get(id), byId)
  const within = (kind: Place['kind']): Place | undefined =>
    place?.kind === kind ? place : around.find((one) => one.kind === kind)
  const country = within('country')
  return {
    id,
    name: place?.name ?? id.replace(/^name:/u, '').replaceAll('-', ' '),
    kind: place?.kind ?? null,
    state: within('state')?.name ?? null,
    country: country?.name ?? null,
    countryCodes: {
      two: country?.identifiers['iso3166-1'] ?? null,
      three: country?.identifiers['alpha-3'] ?? null,
    },
    point: place?.point ?? null,
  }
}

const tellingShown = ({ mention }: Telling): ToldEvent['tellings'][number] => {
  const marks: readonly Span[] = mention.spans.filter((span) => contains(mention.quote, span))
  return { mention: mention.id, document: mention.document, quote: mention.quote, marks }
}

function eventOf(occurrence: Occurrence, tellings: readonly Telling[], known: Known): ToldEvent {
  const { dossier, held } = known.situation
  const standing = (list: readonly Party[]): readonly ToldParty[] =>
    list.map((party) => {
      const actor = dossier.actors.find(({ entity }) => entity === party.entity)
      return { ...party, legalStatus: actor === undefined ? '' : latestRung(actor) }
    })
  return {
    id: occurrence.id,
    what: occurrence.what,
    type: occurrence.type,
    plover: tellings.find(({ event }) => event.type === occurrence.type)?.event.plover ?? null,
    when: occurrence.when,
    place: placeOf(occurrence.place, held.pack),
    agents: standing(agreed(tellings.map(({ agents }) => agents))),
    patients: standing(agreed(tellings.map(({ patients }) => patients))),
    people: peopleIn(
      tellings.map(({ mention }) => mention),
      known.people,
    ),
    tellings: tellings.map(tellingShown),
  }
}

/** The events of a situation that have a class of PLOVER or a number of people, without private persons, in order of time. */
export function toldEventsOf(situation: Situation): ToldEvents {
  const known = knownOf(situation)
  let unreviewed = 0
  const events = situation.analysis.comparison.occurrences.flatMap((occurrence) => {
    const all = tellingsOf(occurrence, known)
    const tellings = all.filter((telling) => !isHeldBack(telling, known))
    unreviewed += all.length - tellings.length
    return tellings.length === 0 ? [] : [eventOf(occurrence, tellings, known)]
  })
  const byTime = (a: ToldEvent, b: ToldEvent): number =>
    (a.when?.start ?? '9999').localeCompare(b.when?.start ?? '9999') || a.id.localeCompare(b.id)
  const shown = events.filter(({ plover, people }) => plover !== null || people !== null).sort(byTime)
  return { events: hidePrivatePersons(shown, situation.persons), unreviewed }
}
