// Puts together what documents say of one happening: who is blamed and by whom, whose duty it was, what was left
// undone, and how it is told in words that exclude each other. Charges belong together where they are told of one
// occurrence, or right beside each other; nothing is joined because it is alike.
import type { Charge, Incident, Interval, RivalAccount } from '../../model/index.js'
import { linked, runsOf } from './linked.js'

/** An occurrence as incidents see it. */
export interface ToldOccurrence {
  readonly id: string
  readonly what: string
  readonly when: Interval | null
  readonly place: string | null
  /** Claim ids of the events that tell it. */
  readonly events: readonly string[]
  readonly accounts: readonly RivalAccount[]
}

const byText = (a: Charge, b: Charge): number =>
  (a.published ?? '9999').localeCompare(b.published ?? '9999') ||
  a.document.localeCompare(b.document) ||
  a.cue.start - b.cue.start ||
  a.id.localeCompare(b.id)

/** Duties and denials say nothing of their own: they belong to blame or to something left undone. */
const tellsOfFault = ({ kind }: Charge): boolean => kind === 'blame' || kind === 'omission'

function incidentOf(charges: readonly Charge[], told: readonly ToldOccurrence[]): Incident {
  const [first] = charges
  const [occurrence] = told
  const accounts = told.flatMap((one) => one.accounts)
  const fault = charges.find(tellsOfFault) ?? first
  return {
    id: `ai:${occurrence?.id ?? first?.id ?? ''}`,
    what: occurrence?.what ?? fault?.what?.text ?? fault?.cue.text ?? '',
    occurrences: told.map(({ id }) => id),
    when: occurrence?.when ?? null,
    place: occurrence?.place ?? null,
    charges,
    accounts,
  }
}

/** The incidents that charges and rival accounts tell of. Pure; the order of charges and occurrences does not matter. */
export function resolveIncidents(all: readonly Charge[], occurrences: readonly ToldOccurrence[]): Incident[] {
  const charges = [...all].sort(byText)
  const known = [...occurrences].sort((a, b) => a.id.localeCompare(b.id))
  const byEvent = new Map(known.flatMap((told) => told.events.map((event) => [event, told] as const)))
  const toldBy = ({ happening }: Charge) => (happening === null ? undefined : byEvent.get(happening.claim))
  const runs = runsOf(charges, (a, b) => a.paragraph !== b.paragraph)
  const groups = linked(charges, (charge) => {
    const told = toldBy(charge)
    return [runs.get(charge) as string, ...(told === undefined ? [] : [told.id])]
  })
  const incidents = groups
    .filter((group) => group.some(tellsOfFault))
    .map((group) => {
      // What a sentence tells itself names the incident before what stands near it.
      const stated = [...group].sort(
        (a, b) => Number(a.happening?.basis === 'implied') - Number(b.happening?.basis === 'implied'),
      )
      const told = stated.flatMap((charge) => toldBy(charge) ?? [])
      return incidentOf(group, [...new Set(told)])
    })
  const taken = new Set(incidents.flatMap((incident) => incident.occurrences))
  const contested = known.filter((told) => told.accounts.length > 0 && !taken.has(told.id))
  return [...incidents, ...contested.map((told) => incidentOf([], [told]))].sort((a, b) => a.id.localeCompare(b.id))
}
