// The actors of a dossier with where they stand before the law. Actors are those the pack knows and those several
// documents name; private persons are never actors. What is told against a named person is published only where someone
// has looked at the sentence that says so; how much is held back is said.
import type { DossierActor, LegalStep } from '../model/index.js'
import { inOrder, legalStepsOf } from '../resolve/legal-status.js'
import type { Analysis } from './analyse.js'
import type { Decisions } from './reviewed.js'
import { reviewedQuotes } from './reviewed-quotes.js'

interface SeenActor {
  readonly name: string
  readonly kind: string
  readonly aliases: Set<string>
  readonly documents: Set<string>
  readonly steps: LegalStep[]
  mentions: number
}

function seenActors(analysis: Analysis): Map<string, SeenActor> {
  const seen = new Map<string, SeenActor>()
  const known = new Map(analysis.pack.actors.map((actor) => [actor.id, actor.name]))
  for (const reading of analysis.readings) {
    const hidden = new Set(reading.names.filter((name) => name.private).map((name) => name.entity))
    for (const name of reading.names) {
      if (name.entity === null || name.kind === 'place' || hidden.has(name.entity)) continue
      const actor = seen.get(name.entity) ?? {
        name: known.get(name.entity) ?? name.canonical,
        kind: name.kind,
        aliases: new Set<string>(),
        documents: new Set<string>(),
        steps: [],
        mentions: 0,
      }
      actor.aliases.add(name.span.text)
      actor.documents.add(reading.document.id)
      actor.mentions++
      seen.set(name.entity, actor)
    }
    for (const step of legalStepsOf(reading)) if (!hidden.has(step.entity)) seen.get(step.entity)?.steps.push(step)
  }
  return seen
}

/** The actors, those most spoken of first. */
export function actorsOf(analysis: Analysis, decisions: Decisions): DossierActor[] {
  const isKnown = new Set(analysis.pack.actors.map((actor) => actor.id))
  const isReviewed = reviewedQuotes(
    decisions,
    analysis.readings.map(({ document }) => document),
  )
  return [...seenActors(analysis)]
    .filter(([entity, actor]) => isKnown.has(entity) || actor.documents.size > 1)
    .map(([entity, actor]): DossierActor => {
      const told = inOrder(actor.steps)
      const steps = actor.kind === 'person' ? told.filter(isReviewed) : told
      return {
        entity,
        name: actor.name,
        kind: actor.kind,
        aliases: [...actor.aliases].sort(),
        documents: actor.documents.size,
        mentions: actor.mentions,
        steps,
        unreviewedSteps: told.length - steps.length,
      }
    })
    .sort((a, b) => b.mentions - a.mentions || a.entity.localeCompare(b.entity))
}
