// Turns in the lives of measures that have no name of their own: an act of the right type is the turn ("deployed",
// "designated"), and the pack says which act takes the measure where.
import type { Claim, MeasureState, MeasureTelling } from '../../model/index.js'
import { lengthInDays } from '../../model/index.js'
import type { MeasureType, Pack } from '../../packs/schema.js'
import { stemsOf } from '../../packs/stems.js'
import { type Grounds, groundsOf } from '../grounds.js'
import { announcedBy, isLongAgo } from './dates.js'

/** A time that is longer dates a campaign or a year's reckoning, and no act. */
const LONGEST_DAYS = 92
const EXPIRING = new Set(stemsOf('expire lapse expiry'))
/** Words that begin the story of someone in the sentence: a date behind them is of that story. */
const OTHER_STORY =
  /[;:]|\b(?:who|whom|whose|which|where|when|wanted|accused|convicted|killed|kidnapped|quien|quienes|cuyo|cuya|acusad[oa]s?)\b/iu

function stateOf(type: MeasureType, claim: Claim): MeasureState | null {
  const trigger = stemsOf(claim.triggerWord)
  const step = type.steps.find(
    (item) =>
      item.event === claim.eventType &&
      (item.modality === undefined || item.modality.includes(claim.modality)) &&
      (item.polarity ?? 'positive') === claim.polarity &&
      (item.words === undefined || item.words.some((word) => stemsOf(word).every((stem) => trigger.includes(stem)))),
  )
  return step?.state ?? null
}

/** The sides of an act: the pack's own where the measure type names them, else what the claim says. Null where it is of another side. */
function sidesOf(
  type: MeasureType,
  claim: Claim,
  grounds: Grounds,
): { by: string | null; against: string | null } | null {
  const { side, isCountry } = grounds.geography
  const agents = claim.agents.map(side)
  const patients = claim.patients.map(side).filter((entity) => !agents.includes(entity))
  if (claim.place !== null && !agents.includes(side(claim.place))) patients.push(side(claim.place))
  const [acting, met] = [agents.filter(isCountry), patients.filter(isCountry)]
  // Only another country's act excludes; a name the pack can't place may stand for anyone.
  if (type.by !== undefined && acting.length > 0 && !acting.includes(type.by)) return null
  if (type.against !== undefined && met.some((entity) => entity !== type.by) && !met.includes(type.against)) return null
  return { by: type.by ?? acting[0] ?? null, against: type.against ?? met[0] ?? null }
}

/** The period of an act, if no other clause stands between the two. */
function ownPeriod(claim: Claim): Claim['period'] {
  const { period, sentence, trigger } = claim
  if (period?.span == null) return period
  const [from, to] = [Math.min(trigger.end, period.span.end), Math.max(trigger.start, period.span.start)]
  if ((lengthInDays(period.interval) ?? 0) > LONGEST_DAYS) return null
  return OTHER_STORY.test(sentence.text.slice(from - sentence.start, to - sentence.start)) ? null : period
}

const mannerOf = ({ modality }: Claim, state: MeasureState): MeasureTelling['manner'] =>
  state === 'threatened' || state === 'announced' ? state : modality === 'planned' ? 'announced' : 'done'

function tellingOf(type: MeasureType, claim: Claim, grounds: Grounds): MeasureTelling | null {
  const state = claim.eventType === null ? null : stateOf(type, claim)
  const sides = state === null ? null : sidesOf(type, claim, grounds)
  if (state === null || sides === null) return null
  const period = ownPeriod(claim)?.interval ?? null
  if (isLongAgo(period, claim.published, claim.sentence.text)) return null
  // "The pause expires on Monday" dates the end of the pause.
  const ends = state === 'paused' && period !== null && stemsOf(claim.sentence.text).some((stem) => EXPIRING.has(stem))
  const manner = ends ? 'announced' : mannerOf(claim, state)
  const scopes = type.scopes.filter((object) => object !== type.defaultScope)
  const scope = scopes.find((object) => claim.objects.some((own) => grounds.objectChain(own).includes(object)))
  const day = claim.published === null ? null : { start: claim.published, end: claim.published }
  const { value } = claim
  return {
    document: claim.document,
    mention: claim.id,
    published: claim.published,
    type: type.id,
    ...sides,
    scope: scope ?? type.defaultScope ?? null,
    state: state === 'threatened' || state === 'announced' || ends ? 'in_force' : state,
    exempts: false,
    manner,
    announced: manner === 'done' ? null : manner === 'threatened' ? (period ?? day) : announcedBy(period, day),
    signed: null,
    effective:
      manner === 'done'
        ? (period ?? (day === null ? null : { start: null, end: day.end }))
        : manner === 'announced'
          ? period
          : null,
    until: null,
    rate: value !== null && value.unit === '%' && value.value !== null ? { value: value.value, unit: '%' } : null,
    quote: claim.sentence,
    rule: `measure.${state}.act`,
  }
}

/** What the claims of a document tell of measures that go by acts alone. */
export function tellActs(claims: readonly Claim[], pack: Pack): MeasureTelling[] {
  const grounds = groundsOf(pack)
  return pack.measures
    .filter((type) => type.called.length === 0)
    .flatMap((type) => claims.flatMap((claim) => tellingOf(type, claim, grounds) ?? []))
}
