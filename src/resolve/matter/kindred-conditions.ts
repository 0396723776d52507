// Lasting states of things that several documents tell of, one of each country: what one text says of the courts of one
// country is no part of what another says of those of the next. The numbers that measure such a state stand beside it.
import type { ClaimValue, ConditionTelling, LightClaim, LightGroup } from '../../model/index.js'
import type { Indicator, Pack } from '../../packs/schema.js'
import { type Grounds, groundsOf } from '../grounds.js'
import { isNumberOf, isTrendOf, measuredPlace } from './numbers-of.js'

/** What documents tell of one state of things of one country. */
export interface ToldCondition {
  readonly id: string
  readonly what: string
  /** The country, or the two between which it is. */
  readonly of: readonly string[]
  /** In order of publication. */
  readonly tellings: readonly ConditionTelling[]
  /** What documents give of how much of it there is, in order of publication. */
  readonly numbers: readonly LightClaim[]
}

/** More numbers of one state are no longer set beside what is said of it. */
const MOST_NUMBERS = 24

const byPublication = (a: string | null, b: string | null): number => (a ?? '9999').localeCompare(b ?? '9999')

const byTime = (a: ConditionTelling, b: ConditionTelling): number =>
  byPublication(a.published, b.published) || a.document.localeCompare(b.document) || a.cue.start - b.cue.start

const inOrder = (a: LightClaim, b: LightClaim): number =>
  byPublication(a.published, b.published) ||
  a.document.localeCompare(b.document) ||
  a.trigger.start - b.trigger.start ||
  a.id.localeCompare(b.id)

function gatheredBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, T[]> {
  const gathered = new Map<string, T[]>()
  for (const item of items)
    for (const key of keysOf(item)) {
      const own = gathered.get(key)
      if (own === undefined) gathered.set(key, [item])
      else own.push(item)
    }
  return gathered
}

const keyOf = (condition: string, of: readonly string[]): string => `${condition}|${of.join('+')}`

type Measuring = LightClaim & { readonly value: ClaimValue }

/** Whether it says how much, or which way it went: that nothing of it is known is neither. */
const measures = (claim: LightClaim): claim is Measuring =>
  claim.value !== null && (claim.modality === 'actual' || claim.modality === 'ongoing')

/** What numbers of states of things are known by. */
interface Basis {
  readonly tellings: readonly ConditionTelling[]
  readonly indicators: readonly Indicator[]
  readonly grounds: Grounds
}

/** The country that words of the number's own sentence tell the state of: a number seldom names it again. */
const toldBeside = ({ document, trigger }: LightClaim, tellings: readonly ConditionTelling[] = []): string | null =>
  tellings.find(
    ({ document: own, quote }) => own === document && quote.start <= trigger.start && trigger.start < quote.end,
  )?.of[0] ?? null

/** Whether it is one of what the indicator measures; of what is a share, a count of the same noun is none. */
const isOf = (claim: Measuring, indicator: Indicator, grounds: Grounds): boolean =>
  claim.change?.kind === 'relative'
    ? isTrendOf(claim, indicator, grounds)
    : isNumberOf(claim, indicator, grounds) && (indicator.unit !== '%' || claim.value.unit === '%')

/** The numbers of indicators that measure states of things, by state and country. */
function numbersIn(
  groups: readonly LightGroup[],
  { tellings, indicators, grounds }: Basis,
): ReadonlyMap<string, readonly LightClaim[]> {
  const measuring = new Map(indicators.map((indicator) => [indicator.id, indicator]))
  const told = gatheredBy(tellings, ({ condition, document }) => [`${condition}|${document}`])
  const { side, isCountry } = grounds.geography
  const claims = groups.flatMap(({ indicator, place, claims: own }) =>
    own.filter(measures).map((claim) => ({ claim, indicator: claim.indicator ?? indicator, place })),
  )
  const gathered = gatheredBy(claims, ({ claim, indicator: id, place }) => {
    const indicator = measuring.get(id ?? '')
    if (indicator === undefined) return []
    if (!isOf(claim, indicator, grounds)) return []
    const where = measuredPlace(claim, indicator, grounds) ?? place
    return (indicator.conditions ?? []).flatMap((condition) => {
      const country = where === null ? toldBeside(claim, told.get(`${condition}|${claim.document}`)) : side(where)
      return country === null || !isCountry(country) ? [] : [keyOf(condition, [country])]
    })
  })
  return new Map([...gathered].map(([key, own]) => [key, own.map(({ claim }) => claim).sort(inOrder)]))
}

/**
 * The states of things that several documents tell of, in words or by numbers of what measures them. Pure; the order of
 * what is handed in changes nothing.
 */
export function kindredConditions(
  tellings: readonly ConditionTelling[],
  groups: readonly LightGroup[],
  pack: Pack,
): ToldCondition[] {
  const grounds = groundsOf(pack)
  const { label } = grounds.geography
  const nameOf = (id: string): string => pack.conditions.find((condition) => condition.id === id)?.name ?? id
  const told = gatheredBy(tellings, ({ condition, of }) => [keyOf(condition, of)])
  const indicators = pack.indicators.filter(({ conditions = [] }) => conditions.length > 0)
  const measured =
    told.size === 0 || indicators.length === 0 ? null : numbersIn(groups, { tellings, indicators, grounds })
  return [...told]
    .map(([key, own]): ToldCondition => {
      const { condition, of } = own[0] as ConditionTelling
      const what = `${nameOf(condition)} (${of.map(label).join(', ')})`
      const numbers = (measured?.get(key) ?? []).slice(0, MOST_NUMBERS)
      return { id: `m:condition|${key}`, what, of, tellings: own.sort(byTime), numbers }
    })
    .filter(({ tellings, numbers }) => new Set([...tellings, ...numbers].map(({ document }) => document)).size > 1)
    .sort((a, b) => a.id.localeCompare(b.id))
}
