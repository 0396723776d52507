// Who did what to whom, as documents tell it: events that name both who acts and who is acted on, those of the same two
// and of the same kind together, each with its quotes. Private persons are never in it; of a person whom the pack does
// not know only what someone has looked at is told, as with their standing before the law.
import { withoutPrivatePersons } from '../export/private-persons.js'
import type { Event, Modality, Polarity, Reading, Span } from '../model/index.js'
import { folded } from './collation-rows.js'
import { labelOf } from './document-labels.js'
import { isLookedAt, type KnownNames, namesOf, type Party, partiesOf } from './event-parties.js'
import type { Situation } from './situation.js'

/** One document's words on it. */
export interface DoingQuote {
  readonly document: string
  readonly label: string
  readonly published: string | null
  readonly quote: Span
  readonly span: Span
  readonly modality: Modality
  readonly polarity: Polarity
}

/** One kind of act of one party on another. */
export interface Doing {
  readonly agent: Party
  readonly act: string
  readonly patient: Party
  readonly documents: number
  readonly quotes: readonly DoingQuote[]
}

/** All that is told, and how many tellings are held back until someone has looked at them. */
export interface Doings {
  readonly doings: readonly Doing[]
  readonly unreviewed: number
}

interface Telling {
  readonly agent: Party
  readonly patient: Party
  readonly event: Event
}

const tellingsIn = (reading: Reading, names: KnownNames): readonly Telling[] =>
  reading.events.flatMap((event) =>
    partiesOf(event.agents, names).flatMap((agent) =>
      partiesOf(event.patients, names).flatMap((patient) =>
        agent.entity === patient.entity ? [] : [{ agent, patient, event }],
      ),
    ),
  )

function quoteOf({ document, sentences }: Reading, { span, sentence, modality, polarity }: Event): DoingQuote {
  const quote = sentences.find(({ id }) => id === sentence)?.span ?? span
  const { id, published } = document
  return { document: id, label: labelOf(document), published, quote, span, modality, polarity }
}

const reckoned = new WeakMap<Situation, Doings>()

/** Who did what to whom, what most documents tell first. */
export function doingsOf(situation: Situation): Doings {
  const known = reckoned.get(situation)
  if (known !== undefined) return known
  const { held, persons } = situation
  const names = namesOf(situation.held)
  const acts = new Map(held.pack.events.map(({ id, name }) => [id, name]))
  const found = new Map<string, Omit<Doing, 'documents'> & { readonly quotes: DoingQuote[] }>()
  let unreviewed = 0
  for (const reading of held.readings.filter(({ document }) => document.copyOf === null))
    for (const { agent, patient, event } of tellingsIn(reading, names)) {
      const unknownPerson = [agent, patient].some(({ entity }) => names.unknownPersons.has(entity))
      if (unknownPerson && !isLookedAt(held.decisions, reading, event)) {
        unreviewed++
        continue
      }
      const key = [agent.entity, event.type, patient.entity].join('\n')
      const act = acts.get(event.type) ?? event.type
      const doing = found.get(key) ?? { agent, act, patient, quotes: [] }
      doing.quotes.push(quoteOf(reading, event))
      found.set(key, doing)
    }
  const shown = (party: Party): Party => ({ ...party, name: withoutPrivatePersons(party.name, persons) })
  const doings = [...found.values()]
    .map(({ agent, act, patient, quotes }) => {
      const documents = new Set(quotes.map(({ document }) => document)).size
      return { agent: shown(agent), act, patient: shown(patient), documents, quotes }
    })
    .sort((a, b) => b.documents - a.documents || b.quotes.length - a.quotes.length || a.act.localeCompare(b.act))
  const all = { doings, unreviewed }
  reckoned.set(situation, all)
  return all
}

/** Those that hold all the words, in who, what and whom; `party` acts or is acted on. */
export function findDoings(
  doings: readonly Doing[],
  { words, party }: { readonly words: string; readonly party: string | null },
): readonly Doing[] {
  const wanted = folded(words)
    .split(/\s+/u)
    .filter((word) => word !== '')
  return doings.filter(({ agent, act, patient }) => {
    const told = folded(`${agent.name} ${act} ${patient.name}`)
    const isParty = party === null || agent.entity === party || patient.entity === party
    return isParty && wanted.every((word) => told.includes(word))
  })
}
