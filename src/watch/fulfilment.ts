// What became of what was to come: events that later documents tell as done, or as not done, of the same type, about
// the same things, by the same side. Where the text leaves the side open nothing is matched: an act of somebody else
// keeps nobody's promise.
import type { Event, Outlook, Participant, Reading, Span } from '../model/index.js'
import { addDays, contains } from '../model/index.js'
import type { DueDay } from './due.js'

/** What the pack knows of actors and things, handed in. */
export interface Grounds {
  /** The country or body an entity belongs to in the end. */
  readonly sideOf: (entity: string) => string
  /** An object and every class it lies in. */
  readonly objectChain: (object: string) => readonly string[]
}

/** Words of a later document that decide. */
export interface Fulfilment {
  /** `<document id>#<event id>`. */
  readonly event: string
  readonly document: string
  readonly file: string
  readonly published: string
  readonly happened: boolean
  /** When it happened, as far as the text says. */
  readonly on: { readonly start: string | null; readonly end: string | null }
  readonly quote: Span
  readonly trigger: Span
}

/** How many days after its day an act is still the one that was due, late: a week for a day, a month for a term. */
const LATE_DAY = 7
const LATE_TERM = 31

/** What is expected: the acts an outlook speaks of, not those it depends on. */
export function expectedEvents(outlook: Outlook, reading: Reading): readonly Event[] {
  const inCondition = (event: Event) => outlook.condition !== null && contains(outlook.condition, event.span)
  return reading.events.filter(
    (event) =>
      contains(outlook.span, event.span) &&
      !inCondition(event) &&
      event.modality !== 'actual' &&
      event.polarity === 'positive',
  )
}

const sidesOf = (participants: readonly Participant[], grounds: Grounds): ReadonlySet<string> =>
  new Set(participants.flatMap(({ entity }) => (entity === null ? [] : [grounds.sideOf(entity)])))

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one))

/** Each thing that was to be acted on is there, as itself or as one of its kind. */
function sameObjects(expected: Event, told: Event, grounds: Grounds): boolean {
  if (expected.objects.length === 0) return true
  const related = (a: string, b: string) => grounds.objectChain(a).includes(b) || grounds.objectChain(b).includes(a)
  return expected.objects.every((one) => told.objects.some((other) => related(one.object, other.object)))
}

/** An event that a document tells as done, or as not done. */
interface ToldEvent {
  readonly reading: Reading
  readonly event: Event
  /** Its place among all that is told, in the order of publication. */
  readonly order: number
}

/** What is told, by what is done and whose side does it: there may be very many documents. */
export type ToldEvents = ReadonlyMap<string, readonly ToldEvent[]>

const keyOf = ({ type }: Event, side: string): string => `${type}\n${side}`

/** @param readings in the order of publication */
export function toldEvents(readings: readonly Reading[], grounds: Grounds): ToldEvents {
  const told = new Map<string, ToldEvent[]>()
  let order = 0
  for (const reading of readings)
    for (const event of reading.events) {
      if (event.modality !== 'actual' || event.when === null) continue
      const one = { reading, event, order: order++ }
      for (const side of sidesOf(event.agents, grounds)) {
        const key = keyOf(event, side)
        const list = told.get(key)
        if (list === undefined) told.set(key, [one])
        else list.push(one)
      }
    }
  return told
}

/** Of what is told, all that is done by the side that was expected to act. */
function candidates(expected: Event, speaker: string | null, told: ToldEvents, grounds: Grounds): readonly ToldEvent[] {
  const agents = sidesOf(expected.agents, grounds)
  const sides = agents.size === 0 && speaker !== null ? [grounds.sideOf(speaker)] : [...agents]
  return sides.flatMap((side) => told.get(keyOf(expected, side)) ?? [])
}

/** Whether a told event of the type and side that were expected is what was expected. */
function matches(expected: Event, told: Event, grounds: Grounds): boolean {
  const [patients, others] = [sidesOf(expected.patients, grounds), sidesOf(told.patients, grounds)]
  if (patients.size > 0 && others.size > 0 && !meet(patients, others)) return false
  const [place, other] = [expected.place?.entity ?? null, told.place?.entity ?? null]
  const bothStated = expected.place?.basis === 'stated' && told.place?.basis === 'stated'
  if (bothStated && place !== null && other !== null && place !== other) return false
  return sameObjects(expected, told, grounds)
}

/** The events of later documents that decide about an outlook, in the order of publication. */
export function fulfilmentsOf(
  { outlook, due }: { readonly outlook: Outlook; readonly due: DueDay },
  reading: Reading,
  told: ToldEvents,
  grounds: Grounds,
): readonly Fulfilment[] {
  const { published } = reading.document
  if (published === null) return []
  // A demand binds whom it is put to, so its speaker is not who is to act.
  const speaker = outlook.kind === 'demand' ? null : outlook.attribution.entity
  const latest = due.day === null ? null : addDays(due.day, due.from === due.day ? LATE_DAY : LATE_TERM)
  // What is told as of an earlier time was no news when the outlook was written.
  const isNews = ({ event: { when }, reading: { document } }: ToldEvent): boolean => {
    const start = when?.interval.start ?? null
    const later = (document.published ?? '') > published
    return later && start !== null && start >= published && (latest === null || start <= latest)
  }
  const found = expectedEvents(outlook, reading).flatMap((expected) =>
    candidates(expected, speaker, told, grounds).filter((one) => isNews(one) && matches(expected, one.event, grounds)),
  )
  return [...new Set(found)].sort((a, b) => a.order - b.order).map((one) => fulfilment(one.reading, one.event))
}

function fulfilment(reading: Reading, told: Event): Fulfilment {
  const { document } = reading
  return {
    event: `${document.id}#${told.id}`,
    document: document.id,
    file: document.file ?? document.url ?? document.id,
    published: document.published ?? '',
    happened: told.polarity === 'positive',
    on: told.when?.interval ?? { start: null, end: null },
    quote: reading.sentences.find((sentence) => sentence.id === told.sentence)?.span ?? told.span,
    trigger: told.span,
  }
}
