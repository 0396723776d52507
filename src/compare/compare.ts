// Lays the claims of each group beside each other, attribute by attribute, and says why they differ.
import type { Claim, ClaimGroup, Finding } from '../model/index.js'
import { RELATION_OF, statedBounds } from '../model/index.js'
import type { Indicator, Pack } from '../packs/schema.js'
import { difference, plainValue, shownValue } from './amount.js'
import { arithmeticFindings } from './arithmetic.js'
import { areOfTwoStates, isPieceBesideWhole, isToldPart } from './counterparts.js'
import { conversionsOf } from './currencies.js'
import { stepFindings } from './date-steps.js'
import { datesOf, isStep, verdictOnDates } from './dates.js'
import { isDenied } from './denials.js'
import { disputesOf } from './disputes.js'
import { type Draft, dateDraft } from './draft.js'
import { otherOutcomes } from './fates.js'
import { dayOfHappening } from './first-reports.js'
import { framedClaims, framingPairs } from './framing.js'
import { goodsIn } from './goods.js'
import { beginningOf } from './growth.js'
import { withNumbersAlone } from './numbers-alone.js'
import { decompositions } from './parts.js'
import { publicationsOf } from './publication.js'
import { ratesToldAsTotals, withLikeRates } from './rates.js'
import { recordFindings } from './records.js'
import { classOf, isRunningTotal } from './running-totals.js'
import { countOneThing, isNearInSize, kindOf, sideBySide } from './side-by-side.js'
import { sidesOf, victimsOf } from './sides.js'
import { tellersOf } from './tellers.js'
import { topicsOf } from './topic-periods.js'
import { verdictOn } from './values.js'
import type { ValueContext, Valued } from './verdict.js'
import { type Ways, waysOfCounting } from './ways-of-counting.js'
import { withYears } from './years.js'

export interface CompareOptions {
  /** How a document is called in sentences. */
  readonly label: (document: string) => string
}

/** Claims that give the same value for the same time against the same baseline speak with one voice. */
interface ValueGroup {
  readonly key: string
  readonly claims: Valued[]
}

/** A draft written out. */
export function finding(draft: Draft, options: CompareOptions): Finding {
  const [left, right] = draft.sides
  const names = (claims: readonly Claim[]) => {
    const labels = [...new Set(claims.map((claim) => options.label(claim.document)))]
    return labels.length > 3 ? `${labels.slice(0, 2).join(', ')} and ${labels.length - 2} more` : labels.join(' and ')
  }
  const ids = [left.map((claim) => claim.id), right.map((claim) => claim.id)] as const
  const told = draft.told ?? draft.values
  const apart = draft.difference === null || draft.difference === '0' ? '' : ` Difference: ${draft.difference}.`
  return {
    id: `f:${draft.attribute}:${ids[0][0]}:${ids[1][0]}`,
    in: draft.group.id,
    attribute: draft.attribute,
    reason: draft.verdict.reason,
    relation: RELATION_OF[draft.verdict.reason],
    between: ids,
    values: draft.values,
    difference: draft.difference,
    sentence: `${names(left)}: ${told[0]}; ${names(right)}: ${told[1]}. ${draft.verdict.because}${apart}`,
    rule: draft.verdict.rule,
  }
}

const hasValue = (claim: Claim): claim is Valued => claim.value !== null

function valueGroups(group: ClaimGroup): ValueGroup[] {
  const groups = new Map<string, ValueGroup[]>()
  for (const claim of group.claims) {
    // A trend without a number, and a number that nobody asserts, have nothing to set side by side.
    if (!hasValue(claim) || statedBounds(claim.value) === null || isDenied(claim)) continue
    const { value } = claim
    const days = (claim.period ?? claim.yearless)?.interval
    const period = group.kind === 'statistic' ? `${days?.start}/${days?.end}` : ''
    const baseline = claim.baseline === null ? '' : `${claim.baseline.start}/${claim.baseline.end}`
    const change = claim.change?.kind === 'relative' ? claim.change.direction : ''
    const key = [
      value.attribute,
      value.value,
      value.low,
      value.high,
      value.unit,
      value.approx,
      claim.countedObject,
      period,
      baseline,
      change,
    ].join('|')
    const alike = groups.get(key) ?? []
    // Seven who died and seven who were arrested are two values.
    const known = alike.find(({ claims }) => claims.every((other) => !otherOutcomes(claim, other)))
    if (known === undefined) groups.set(key, [...alike, { key, claims: [claim] }])
    else known.claims.push(claim)
  }
  return [...groups.values()].flat()
}

/**
 * What the rules ask of the group and the pack. What a number counts that its text does not say of it is enough to set it
 * beside another, and too little to call that a dispute, so that disputes are looked for among the claims as they are told.
 */
function contextOf(group: ClaimGroup, asTold: ClaimGroup, pack: Pack, indicator: Indicator | null): ValueContext {
  const own = ({ indicator: id }: Claim): Indicator | null =>
    (id === null ? undefined : pack.indicators.find((item) => item.id === id)) ?? indicator
  const ofState = victimsOf(group, pack)
  const ways = new Map<Claim, Ways>()
  return {
    group,
    ofMeasure: isStep(group.type, pack),
    goodsOf: goodsIn(pack),
    indicatorOf: (a, b) => (own(a)?.id === own(b)?.id ? own(a) : null),
    conversions: conversionsOf(group),
    publications: publicationsOf(group),
    parts: decompositions(group.claims),
    disputes: disputesOf(asTold, ofState),
    victimsOf: ofState,
    beginning: beginningOf(group),
    topicOf: topicsOf(group),
    happened: dayOfHappening(group),
    tellers: tellersOf(group),
    sideOf: sidesOf(group, pack),
    waysOf: (claim) => {
      const found = ways.get(claim) ?? waysOfCounting(claim, own(claim))
      ways.set(claim, found)
      return found
    },
  }
}

/** In a long series a number is set beside so many of those next to it in time, so that the work grows with the series and not with its square. */
const NEXT_IN_TIME = 120

interface Placed {
  readonly group: ValueGroup
  readonly at: string
  readonly place: number
}

/** Values under the names that a key gives them. */
function lanesBy(placed: readonly Placed[], keyOf: (first: Valued) => string): Placed[][] {
  const lanes = new Map<string, Placed[]>()
  for (const item of placed) {
    const key = keyOf(item.group.claims[0] as Valued)
    const known = lanes.get(key)
    if (known === undefined) lanes.set(key, [item])
    else known.push(item)
  }
  return [...lanes.values()]
}

/** Pairs of groups of one attribute, of levels or of changes, near each other in time. */
function* neighbours(
  groups: readonly ValueGroup[],
  pack: Pack,
  indicator: Indicator | null,
): Generator<readonly [ValueGroup, ValueGroup]> {
  const placed = groups.map((group, place): Placed => {
    const { period, published } = group.claims[0] as Valued
    return { group, at: period?.interval.end ?? period?.interval.start ?? published ?? '', place }
  })
  const wide = lanesBy(placed, (first) => `${first.value.attribute}|${kindOf(first, indicator)}`)
  // What totals count parts a long lane; in a short one all are set side by side, for one thing has several names.
  const lanes = wide.flatMap((lane) =>
    lane.length <= NEXT_IN_TIME
      ? [lane]
      : lanesBy(lane, (first) => (isRunningTotal(first) ? classOf(first, pack) : '')),
  )
  for (const lane of lanes) {
    const long = lane.length > NEXT_IN_TIME
    const ordered = long ? lane.sort((x, y) => x.at.localeCompare(y.at) || x.place - y.place) : lane
    for (let i = 0; i < ordered.length; i++)
      for (let j = i + 1; j < ordered.length && j <= i + NEXT_IN_TIME; j++) {
        const [x, y] = [ordered[i], ordered[j]] as [Placed, Placed]
        yield x.place < y.place ? [x.group, y.group] : [y.group, x.group]
      }
  }
}

/** Two values, each with all who give it, and why they differ; null where that is no question. */
function draftOf(left: readonly Valued[], right: readonly Valued[], context: ValueContext): Draft | null {
  const [a, b] = [left[0], right[0]]
  if (a === undefined || b === undefined) return null
  const verdict = verdictOn(a, b, context)
  // Two numbers of one text that no rule relates are two numbers, not an open question, whoever repeats them.
  const telling = new Set(left.map((claim) => claim.document))
  const both = right.some((claim) => telling.has(claim.document))
  const disputed = verdict.rule === 'value.disputed'
  if (both && !disputed && (verdict.reason === 'unclear' || verdict.reason === 'contradiction')) return null
  // Why two numbers differ is a question only where they surely count one thing.
  if (verdict.rule === 'value.unclear' && !(countOneThing(a, b) && isNearInSize(a, b))) return null
  return {
    group: context.group,
    attribute: a.value.attribute,
    sides: [left, right],
    values: [plainValue(a.value), plainValue(b.value)],
    told: [shownValue(a.value), shownValue(b.value)],
    difference: difference(a.value, b.value),
    verdict,
  }
}

function valueFindings(told: ClaimGroup, pack: Pack): Draft[] {
  const asTold = withLikeRates(told)
  const group = withNumbersAlone(asTold)
  const indicator = pack.indicators.find((item) => item.id === group.indicator) ?? null
  const context = contextOf(group, asTold, pack, indicator)
  const groups = valueGroups(group)
  const agreements = groups.flatMap((item) => {
    const first = item.claims[0] as Valued
    const own = item.claims.filter((claim) => claim.document === first.document)
    const others = item.claims.filter((claim) => claim.document !== first.document)
    return others.length === 0 ? [] : (draftOf(own, others, context) ?? [])
  })
  const differences = [...neighbours(groups, pack, indicator)].flatMap(([one, other]) =>
    !areOfTwoStates(one.claims, other.claims, context) &&
    ((sideBySide(one.claims[0] as Valued, other.claims[0] as Valued, group, pack, indicator) &&
      !isPieceBesideWhole(one.claims, other.claims, context)) ||
      isToldPart(one.claims, other.claims, context))
      ? (draftOf(one.claims, other.claims, context) ?? [])
      : [],
  )
  return [...agreements, ...differences, ...ratesToldAsTotals(group)]
}

function dateFindings(group: ClaimGroup, pack: Pack): Draft[] {
  if (group.kind !== 'occurrence') return []
  const dates = datesOf(group)
  const drafts: Draft[] = []
  for (let i = 0; i < dates.length; i++)
    for (let j = i + 1; j < dates.length; j++) {
      const [a, b] = [dates[i], dates[j]]
      const verdict = a === undefined || b === undefined ? null : verdictOnDates(a, b, { group, pack, dates })
      if (a === undefined || b === undefined || verdict === null) continue
      drafts.push(dateDraft(group, a, b, verdict))
    }
  return drafts
}

function framingFindings(group: ClaimGroup, pack: Pack): Draft[] {
  if (group.kind !== 'occurrence') return []
  return framingPairs(framedClaims(group, pack)).map(([a, b]) => ({
    group,
    attribute: 'framing',
    sides: [[a.claim], [b.claim]],
    values: [a.className, b.className],
    difference: null,
    verdict: {
      reason: 'other_definition',
      rule: `framing.${a.framing.id}`,
      because: 'They tell one act in words that claim different things about its form.',
    },
  }))
}

/** All findings on the groups, in a fixed order. Pure; the order of documents changes nothing. */
export function compareGroups(groups: readonly ClaimGroup[], pack: Pack, options: CompareOptions): Finding[] {
  const across = groups
    .filter((group) => group.claims.length > 1)
    .map(withYears)
    .flatMap((group) => [
      ...valueFindings(group, pack),
      ...recordFindings(group),
      ...dateFindings(group, pack),
      ...stepFindings(group),
      ...framingFindings(group, pack),
    ])
  return [...across, ...arithmeticFindings(groups)]
    .map((draft) => finding(draft, options))
    .sort((a, b) => a.id.localeCompare(b.id))
}
