// Who acts and where, as documents name them. A minister here and a government there may both be right; which belongs to
// which the pack says. Sides that exclude each other never come here: they keep acts from being one.
import type { Claim, ClaimGroup } from '../model/index.js'
import type { Draft } from './draft.js'
import { apart, betweenDocuments, type Telling, tellingsOf } from './tellings.js'
import type { Verdict } from './verdict.js'

/** What is known of people, bodies and places, by id. */
export interface Belonging {
  /** The entity and all it belongs to or lies in, the entity first. */
  readonly belongsTo: (entity: string) => readonly string[]
  readonly label: (entity: string) => string
}

/** Of more than so many in one group no one is set beside all others. */
const MOST_ANSWERS = 12

interface Asked {
  readonly group: ClaimGroup
  readonly attribute: 'actor' | 'place'
  readonly belonging: Belonging
  readonly told: readonly Telling<string>[]
}

const draft = (
  { group, attribute, belonging }: Asked,
  sides: readonly [readonly Claim[], readonly Claim[]],
  answers: readonly [string, string],
  verdict: Verdict,
): Draft => ({
  group,
  attribute,
  sides,
  values: [belonging.label(answers[0]), belonging.label(answers[1])],
  difference: null,
  verdict,
})

const SAME: Readonly<Record<Asked['attribute'], Verdict>> = {
  actor: { reason: 'same', rule: 'actor.same', because: 'Both name the same.' },
  place: { reason: 'same', rule: 'place.same', because: 'Both name the same place.' },
}

/** Why two names fit each other, the first being of the second; null where neither is. */
function within(a: string, b: string, { attribute, belonging }: Asked): Verdict | null {
  const [x, y] = [belonging.belongsTo(a), belonging.belongsTo(b)]
  const [part, whole] = x.includes(b) ? [a, b] : y.includes(a) ? [b, a] : [null, null]
  if (part !== null && whole !== null)
    return {
      reason: 'part_of_total',
      rule: `${attribute}.within`,
      because: `${belonging.label(part)} ${attribute === 'place' ? 'lies in' : 'belongs to'} ${belonging.label(whole)}: one text is more exact.`,
    }
  const shared = attribute === 'actor' ? x.find((one) => y.includes(one)) : undefined
  return shared === undefined
    ? null
    : {
        reason: 'part_of_total',
        rule: 'actor.one-side',
        because: `Both belong to ${belonging.label(shared)}: each text names another part of it.`,
      }
}

function draftsOf(asked: Asked): Draft[] {
  const told = asked.told.slice(0, MOST_ANSWERS)
  const agreements = told.flatMap(({ answer, claims }) => {
    const sides = betweenDocuments(claims)
    return sides === null ? [] : draft(asked, sides, [answer, answer], SAME[asked.attribute])
  })
  const differences = told.flatMap((one, place) =>
    told.slice(place + 1).flatMap((other) => {
      const verdict = within(one.answer, other.answer, asked)
      const sides = verdict === null ? null : apart(one.claims, other.claims)
      return verdict === null || sides === null ? [] : draft(asked, sides, [one.answer, other.answer], verdict)
    }),
  )
  return [...agreements, ...differences]
}

/** People whom several documents name where they tell of the happening, whether they act or undergo it. */
function samePeople(group: ClaimGroup, belonging: Belonging, acts: readonly Claim[]): Draft[] {
  // Who is known by a name alone may be another in each text.
  const known = ({ named }: Claim) => named.filter((person) => belonging.label(person) !== person)
  return tellingsOf(acts, known, (id) => id)
    .slice(0, MOST_ANSWERS)
    .flatMap(({ answer, claims }) => {
      const sides = betweenDocuments(claims)
      if (sides === null) return []
      const verdict: Verdict = { reason: 'same', rule: 'person.same', because: 'Both name the same person.' }
      return draft({ group, belonging, attribute: 'actor', told: [] }, sides, [answer, answer], verdict)
    })
}

/** Who acts and where, where several documents say so of acts of the kind that the group is of. */
export function participantFindings(group: ClaimGroup, belonging: Belonging): Draft[] {
  if (group.kind !== 'occurrence') return []
  const acts = group.claims.filter(({ eventType }) => eventType !== null && eventType === group.type)
  const told = (answersOf: (claim: Claim) => readonly string[]) => tellingsOf(acts, answersOf, (id) => id)
  const placed = (claim: Claim) => (claim.place !== null && claim.placeStated ? [claim.place] : [])
  return [
    ...draftsOf({ group, belonging, attribute: 'actor', told: told(({ agents }) => agents) }),
    ...draftsOf({ group, belonging, attribute: 'place', told: told(placed) }),
    ...samePeople(group, belonging, acts),
  ]
}
