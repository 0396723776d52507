// The actors of a situation as a person asks for them. What each is called is folded once.
import type { Dossier, DossierActor } from '../model/index.js'
import { folded } from './collation-rows.js'

interface KnownActors {
  readonly kinds: readonly string[]
  /** The names of each, folded, in the order of the actors. */
  readonly names: readonly string[]
}

const laidOut = new WeakMap<Dossier, KnownActors>()

function knownActors(dossier: Dossier): KnownActors {
  const known = laidOut.get(dossier)
  if (known !== undefined) return known
  const { actors } = dossier
  const laid = {
    kinds: [...new Set(actors.map(({ kind }) => kind))].sort(),
    names: actors.map(({ name, aliases }) => folded([name, ...aliases].join('\n'))),
  }
  laidOut.set(dossier, laid)
  return laid
}

/** The actors of a kind, with an id, or whose names hold the words; and all kinds there are. */
export function findActors(
  dossier: Dossier,
  {
    words = '',
    kind,
    entity,
  }: {
    readonly words?: string | undefined
    readonly kind?: string | undefined
    readonly entity?: string | undefined
  },
): { readonly kinds: readonly string[]; readonly found: readonly DossierActor[] } {
  const { kinds, names } = knownActors(dossier)
  const wanted = folded(words)
  const found = dossier.actors.filter(
    (actor, place) =>
      (kind === undefined || actor.kind === kind) &&
      (entity === undefined || actor.entity === entity) &&
      (wanted === '' || names[place]?.includes(wanted) === true),
  )
  return { kinds, found }
}
