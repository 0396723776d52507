// Events as rows in the shape that ACLED (Armed Conflict Location & Event Data) gives its own, for programs that take
// such rows. The shape is ACLED's, the events are not: which type a row has follows from the table below, which is ours.
// What no document settles is an empty cell.
import type { DossierDocument, Interval } from '../model/index.js'
import { lengthInDays } from '../model/index.js'
import type { Table } from './tables.js'
import { shortQuote, type ToldEvent, type ToldParty, type ToldPlace } from './told-event.js'

/** A type of ACLED with the one below it; empty where only the wider one follows. */
interface AcledType {
  readonly type: string
  readonly subType: string
}

const OPEN: AcledType = { type: '', subType: '' }
const STRATEGIC = 'Strategic developments'

/**
 * By class of PLOVER. ASSAULT and COERCE have none of their own: ACLED tells them apart by who met whom with what arms.
 * Words (CONSULT, THREATEN, ACCUSE …) and acts of trade and law (SANCTION, RETREAT …) are no events of ACLED.
 */
const BY_CLASS: Readonly<Record<string, AcledType>> = {
  AGREE: { type: STRATEGIC, subType: 'Agreement' },
  MOBILIZE: { type: STRATEGIC, subType: '' },
  PROTEST: { type: 'Protests', subType: '' },
}

/** By the kinds of acts that every situation shares (the pack `base`), where these say more than their class. */
const BY_ACT: Readonly<Record<string, AcledType>> = {
  ARREST: { type: STRATEGIC, subType: 'Arrests' },
  CLASH: { type: 'Battles', subType: 'Armed clash' },
  DESTROY: { type: STRATEGIC, subType: 'Looting/property destruction' },
  DISAPPEAR: { type: 'Violence against civilians', subType: 'Abduction/forced disappearance' },
}

/** Acts whose people are the dead. */
const DEADLY: ReadonlySet<string> = new Set(['KILL', 'DEATHS'])

/** The columns, in ACLED's order; the last two are ours. */
const COLUMNS = [
  ...['event_id_cnty', 'event_date', 'time_precision', 'event_type', 'sub_event_type', 'actor1', 'actor2'],
  ...['location', 'admin1', 'country', 'latitude', 'longitude', 'geo_precision', 'source', 'notes', 'fatalities'],
  ...['plover', 'mentions'],
] as const

/** 1 a day, 2 within a week, 3 within a month; wider or open times have neither a date nor a precision. */
function dated(when: Interval | null): { readonly date: string | null; readonly precision: number | null } {
  const days = when === null ? null : lengthInDays(when)
  if (when === null || days === null || days > 31) return { date: null, precision: null }
  return { date: when.start, precision: days === 1 ? 1 : days <= 7 ? 2 : 3 }
}

/** 1 for a town or what stands in one, 3 for what is wider; what is as wide as a country has no point. */
const PRECISION: Readonly<Record<string, number>> = {
  city: 1,
  municipality: 1,
  facility: 1,
  state: 3,
  region: 3,
  border: 3,
}

function placed(place: ToldPlace | null) {
  const precision = PRECISION[place?.kind ?? ''] ?? null
  const point = precision === null ? null : (place?.point ?? null)
  return {
    location: place === null || place.kind === 'country' ? null : place.name,
    admin1: place?.state ?? null,
    country: place?.country ?? null,
    latitude: point?.latitude ?? null,
    longitude: point?.longitude ?? null,
    geo_precision: point === null ? null : precision,
  }
}

const named = (parties: readonly ToldParty[]): string | null =>
  parties.length === 0 ? null : parties.map(({ name }) => name).join('; ')

/** What it was, in the words of the first who tells it, and where those who take part stand before the law. */
function notesOf({ what, tellings, agents, patients }: ToldEvent): string {
  const [first] = tellings
  const standing = [...agents, ...patients].flatMap(({ name, legalStatus }) =>
    legalStatus === '' ? [] : [`Before the law, ${name}: ${legalStatus}.`],
  )
  return [`${what}.`, ...(first === undefined ? [] : [`“${shortQuote(first)}”`]), ...standing].join(' ')
}

/** The events as one table; `documents` are those of the dossier. */
export function acledTable(events: readonly ToldEvent[], documents: readonly DossierDocument[]): Table {
  const labels = new Map(documents.map(({ id, label }) => [id, label]))
  const rows = events.map((event) => {
    const { date, precision } = dated(event.when)
    const { type, subType } = BY_ACT[event.type] ?? BY_CLASS[event.plover ?? ''] ?? OPEN
    const sources = new Set(event.tellings.map(({ document }) => labels.get(document) ?? document))
    const code = event.place?.countryCodes.three ?? null
    const row: Readonly<Record<(typeof COLUMNS)[number], string | number | null>> = {
      event_id_cnty: code === null ? event.id : `${code}-${event.id}`,
      event_date: date,
      time_precision: precision,
      event_type: type === '' ? null : type,
      sub_event_type: subType === '' ? null : subType,
      actor1: named(event.agents),
      actor2: named(event.patients),
      ...placed(event.place),
      source: [...sources].join('; '),
      notes: notesOf(event),
      fatalities: DEADLY.has(event.type) ? event.people : null,
      plover: event.plover,
      mentions: event.tellings.map(({ mention }) => mention).join(' '),
    }
    return COLUMNS.map((column) => row[column])
  })
  return { name: 'events', columns: COLUMNS, rows }
}
