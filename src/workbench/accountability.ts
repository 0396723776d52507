// Who is said to answer for what, over all documents: wires what each document tells to the occurrences, the words that
// frame them, and the measures. What is told against a named person is held back until someone has reviewed it.
import { framedClaims } from '../compare/framing.js'
import type {
  Accountability,
  Charge,
  LightGroup,
  Measure,
  Occurrence,
  RivalAccount,
  SourceOrigin,
} from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { rivalAccounts } from '../resolve/accountability/accounts.js'
import { resolveChains } from '../resolve/accountability/chains.js'
import { resolveIncidents, type ToldOccurrence } from '../resolve/accountability/incidents.js'
import type { HeldClaims } from './held-claims.js'
import type { Decisions } from './reviewed.js'
import { reviewedQuotes } from './reviewed-quotes.js'

export interface AnswerableInput {
  readonly held: HeldClaims
  /** Which of the documents repeat one text. */
  readonly sources: readonly SourceOrigin[]
  readonly groups: readonly LightGroup[]
  readonly occurrences: readonly Occurrence[]
  readonly measures: readonly Measure[]
  readonly pack: Pack
  readonly decisions: Decisions
}

/** The rival accounts of a group; only one that the pack has rival words for is looked at in full. */
function accountsIn({ held, sources, pack }: AnswerableInput): (group: LightGroup) => RivalAccount[] {
  const contested = new Set(pack.framings.flatMap(({ rivals, events }) => (rivals === undefined ? [] : events)))
  const origins = new Map(sources.map(({ document, origin }) => [document, origin]))
  return (group) =>
    contested.has(group.type ?? '') ? rivalAccounts(framedClaims(held.filled(group, origins), pack)) : []
}

/** The occurrences with the events that tell them and the rival accounts of them. */
function toldOccurrences(input: AnswerableInput): ToldOccurrence[] {
  const groups = new Map(input.groups.map((group) => [group.id, group]))
  const accountsOf = accountsIn(input)
  return input.occurrences.flatMap(({ id, what, when, place }) => {
    const group = groups.get(id)
    if (group === undefined) return []
    const events = group.claims.flatMap(({ id: claim, event }) => [claim, ...(event === null ? [] : [event])])
    return [{ id, what, when, place, events, accounts: accountsOf(group) }]
  })
}

/** Incidents and chains of demands. The order of the documents does not matter. */
export function accountabilityOf(input: AnswerableInput): Accountability {
  const { held, measures, pack, decisions } = input
  const isReviewed = reviewedQuotes(
    decisions,
    held.documents.map(({ document }) => document),
  )
  const own = held.restOfOriginals
  const told = own.flatMap((one) => one.charges)
  const isShown = (charge: Charge) => charge.parties.every(({ person }) => !person) || isReviewed(charge)
  const charges = told.filter(isShown)
  return {
    incidents: resolveIncidents(charges, toldOccurrences(input)),
    chains: resolveChains(
      own.flatMap((one) => one.demands),
      { charges, measures, pack },
    ),
    unreviewed: told.length - charges.length,
  }
}
