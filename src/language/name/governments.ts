// Which government "the government", "the previous administration" and "the president" stand for: by the pack's terms of
// office, and by who acts in the sentences before.
import type { NameKind } from '../../model/index.js'
import type { Term } from '../../packs/schema.js'
import type { ReadingContext } from '../context.js'
import type { Token } from '../token.js'
import type { Gazetteer } from './gazetteer.js'
import type { Referent } from './referents.js'

/** The holder of an office on a day; on the day it is handed over, the one who takes it. */
const holderAt = (terms: readonly Term[], office: string, day: string | null): Term | undefined =>
  day === null
    ? undefined
    : terms
        .filter((term) => term.office === office && term.start <= day && (term.end === null || day <= term.end))
        .reduce<Term | undefined>(
          (latest, term) => (latest === undefined || term.start > latest.start ? term : latest),
          undefined,
        )

/** Who is meant by an actor's description: the holder of an office on the document's day, else the actor. */
export function holderOf(
  context: ReadingContext,
  gazetteer: Gazetteer,
  entity: string,
): { entity: string; kind: NameKind } | null {
  const actor = gazetteer.actors.get(entity)
  if (actor === undefined) return null
  if (actor.kind !== 'office')
    return { entity, kind: actor.kind === 'person' ? 'person' : actor.kind === 'group' ? 'group' : 'organisation' }
  const term = holderAt(context.pack.terms, entity, context.published)
  return term === undefined ? { entity, kind: 'organisation' } : { entity: term.holder, kind: 'person' }
}

/** The holder before the term that a person (or the document's day) stands for. */
export function predecessor(
  context: ReadingContext,
  owner: string | null,
  place: string | null,
  step: -1 | 1,
): string | null {
  const { terms } = context.pack
  const day = context.published
  // A country's government is that of the office listed first for it; its other offices follow.
  const leading = terms.find((term) => term.place === place)?.office
  const own = terms
    .filter((term) => (owner === null ? term.office === leading : term.holder === owner))
    .filter((term) => day === null || term.start <= day)
  const current = own.sort((a, b) => a.start.localeCompare(b.start)).at(-1)
  if (current === undefined) return null
  const line = terms.filter((term) => term.office === current.office).sort((a, b) => a.start.localeCompare(b.start))
  return line[line.indexOf(current) + step]?.holder ?? null
}

/** The government of the country that a person or body belongs to. */
export function governmentOver(gazetteer: Gazetteer, entity: string, depth = 0): string | null {
  const actor = gazetteer.actors.get(entity)
  if (actor === undefined) return gazetteer.governments.get(entity)?.entity ?? null
  if (actor.kind === 'government' || actor.kind === 'country') return actor.id
  if (depth > 3) return null
  for (const parent of actor.partOf) {
    const found = governmentOver(gazetteer, parent, depth + 1)
    if (found !== null) return found
  }
  return null
}

/** How far back a government may have been spoken of, in sentences. */
const REACH = 2
/** What a sentence between takes from the weight of a referent. */
const FADING = 1.5

/** Whoever acts is spoken of most, other people and bodies less, and a place that something only happens in least. */
const weightOf = (referent: Referent, aside: boolean): number =>
  referent.subject && !aside ? 4 : referent.kind === 'place' ? 1 : 2

/** Whether a sentence opens with a clause of time or ground: "After X warned Y, the government …" may mean either. */
const opensAside = (context: ReadingContext, sentence: number): boolean =>
  /^(?:after|as|when|while|before|once|since|though|although)$/.test(
    context.tokens[context.sentences[sentence]?.firstToken ?? -1]?.lower ?? '',
  )

/** Whether a phrase undergoes what its sentence tells, so that another than the subject is meant. */
const isObject = (tokens: readonly Token[], first: number): boolean =>
  /^(?:ADP|VERB)$/.test(tokens[first - 1]?.pos ?? '') || tokens[first - 1]?.lower === 'than'

/**
 * The government spoken of where a phrase stands, in its paragraph; null unless one leads clearly.
 *
 * @param own whether the phrase may belong to the subject of its own clause ("the previous administration")
 */
export function governmentSpokenOf(
  scope: { readonly context: ReadingContext; readonly gazetteer: Gazetteer },
  phrase: { readonly first: number; readonly sentence: number; readonly paragraph: number },
  referents: readonly Referent[],
  own: boolean,
): string | null {
  const object = !own && isObject(scope.context.tokens, phrase.first)
  const aside = opensAside(scope.context, phrase.sentence)
  const weights = new Map<string, number>()
  const acting = new Set<string>()
  for (let i = referents.length - 1; i >= 0; i--) {
    const referent = referents[i] as Referent
    const distance = phrase.sentence - referent.sentence
    if (distance > REACH || referent.paragraph !== phrase.paragraph) break
    const government = governmentOver(scope.gazetteer, referent.entity)
    if (government === null) continue
    if (object && distance === 0 && referent.subject) acting.add(government)
    const weight = weightOf(referent, aside && distance === 0) - FADING * distance
    weights.set(government, Math.max(weights.get(government) ?? -Infinity, weight))
  }
  const ranked = [...weights].filter(([government]) => !acting.has(government)).sort((a, b) => b[1] - a[1])
  const [best, second] = ranked
  if (best === undefined || (second !== undefined && best[1] - second[1] <= 1)) return null
  return best[0]
}
