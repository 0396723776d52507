// Who is said to answer for what, over all documents: wires what each document tells to the occurrences, the words that
// frame them, and the measures. What is told against a named person is held back until someone has reviewed it.
import { framedClaims } from '../compare/framing.js'
import type { Accountability, Charge, ClaimGroup, Measure, Occurrence } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { rivalAccounts } from '../resolve/accountability/accounts.js'
import { resolveChains } from '../resolve/accountability/chains.js'
import { resolveIncidents, type ToldOccurrence } from '../resolve/accountability/incidents.js'
import type { ClaimedDocument } from './claimed-document.js'
import type { Decisions } from './reviewed.js'
import { reviewedQuotes } from './reviewed-quotes.js'

export interface AnswerableInput {
  readonly claimed: readonly ClaimedDocument[]
  readonly groups: readonly ClaimGroup[]
  readonly occurrences: readonly Occurrence[]
  readonly measures: readonly Measure[]
  readonly pack: Pack
  readonly decisions: Decisions
}

/** The occurrences with the events that tell them and the rival accounts of them. */
function toldOccurrences({ groups, occurrences, pack }: AnswerableInput): ToldOccurrence[] {
  const claims = new Map(groups.map((group) => [group.id, group]))
  const contests = pack.framings.some(({ rivals }) => rivals !== undefined)
  return occurrences.flatMap(({ id, what, when, place }) => {
    const group = claims.get(id)
    if (group === undefined) return []
    const accounts = contests ? rivalAccounts(framedClaims(group, pack)) : []
    return [
      {
        id,
        what,
        when,
        place,
        events: group.claims.flatMap(({ id: claim, event }) => [claim, ...(event === null ? [] : [event])]),
        accounts,
      },
    ]
  })
}

/** Incidents and chains of demands. The order of the documents does not matter. */
export function accountabilityOf(input: AnswerableInput): Accountability {
  const { claimed, measures, pack, decisions } = input
  const isReviewed = reviewedQuotes(
    decisions,
    claimed.map(({ document }) => document),
  )
  const told = claimed.flatMap(({ document, claims }) => (document.copyOf === null ? claims.charges : []))
  const isShown = (charge: Charge) => charge.parties.every(({ person }) => !person) || isReviewed(charge)
  const charges = told.filter(isShown)
  return {
    incidents: resolveIncidents(charges, toldOccurrences(input)),
    chains: resolveChains(
      claimed.flatMap(({ document, claims }) => (document.copyOf === null ? claims.demands : [])),
      { charges, measures, pack },
    ),
    unreviewed: told.length - charges.length,
  }
}
