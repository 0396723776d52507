// A duty on one kind of goods is announced, put off, in force and raised over months, and each text tells the step of its
// day. What several groups tell of such a measure is one matter: rates that it has one after another.
import type { LightClaim, LightGroup } from '../model/index.js'
import { dayNumber, isYearless } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import type { Grounds } from './grounds.js'
import { groupOfActs } from './occurrences.js'
import { daysStated } from './story.js'

/** After so long without a telling what is put on the goods is another measure. */
const DAYS_BETWEEN_STEPS = 366

/** What the tellings of a measure say of it. */
interface Measure {
  readonly goods: readonly string[]
  readonly agents: readonly string[]
  readonly patients: readonly string[]
  /** The first and the last day of what is told of it; null where no text has any. */
  readonly days: readonly [number, number] | null
  readonly groups: readonly LightGroup[]
}

const isRateOf = ({ eventType, value }: LightClaim, grounds: Grounds): boolean =>
  eventType !== null && grounds.lasts(eventType) && (value?.attribute === 'share' || value?.attribute === 'rate')

/** The goods that a claim names, but for goods of any kind. */
const goodsOf = ({ objects, countedObject }: LightClaim, { telling, objectChain }: Grounds): readonly string[] =>
  [...new Set([...objects, ...(countedObject === null ? [] : [countedObject])])].filter(
    (object) => telling(object) === 'good' && objectChain(object).length > 1,
  )

/** The goods that at least half of the rates of a group are put on. */
function goodsOfRates(claims: readonly LightClaim[], grounds: Grounds): readonly string[] {
  const rates = claims.filter((claim) => isRateOf(claim, grounds))
  const counts = new Map<string, number>()
  for (const good of rates.flatMap((rate) => goodsOf(rate, grounds))) counts.set(good, (counts.get(good) ?? 0) + 1)
  return [...counts].filter(([, count]) => 2 * count >= rates.length).map(([good]) => good)
}

/** The days that claims state with their year, else those on which they were told. */
function daysOf(claims: readonly LightClaim[]): Measure['days'] {
  const days = claims.flatMap((claim) => {
    const stated = daysStated(claim)
    const day = (stated === null || isYearless(stated) ? null : (stated.start ?? stated.end)) ?? claim.published
    return day === null ? [] : [dayNumber(day)]
  })
  return days.length === 0 ? null : [Math.min(...days), Math.max(...days)]
}

function measureOf(group: LightGroup, grounds: Grounds): Measure {
  const { isCountry, side } = grounds.geography
  const countries = (who: 'agents' | 'patients') => [
    ...new Set(group.claims.flatMap((claim) => claim[who].map(side).filter(isCountry))),
  ]
  const goods = group.kind === 'occurrence' ? goodsOfRates(group.claims, grounds) : []
  return {
    ...{ goods, agents: countries('agents'), patients: countries('patients') },
    ...{ days: daysOf(group.claims), groups: [group] },
  }
}

const meet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((item) => b.includes(item))

const daysApart = (a: Measure['days'], b: Measure['days']): number =>
  a === null || b === null ? 0 : Math.max(0, a[0] - b[1], b[0] - a[1])

/** Whether two may be one: by those who take it, against whom, on akin goods, and no longer after each other. */
const mayBeOne = (a: Measure, b: Measure, { akin }: Grounds): boolean =>
  a.goods.some((good) => b.goods.some((other) => good === other || akin(good, other))) &&
  meet(a.agents, b.agents) &&
  meet(a.patients, b.patients) &&
  daysApart(a.days, b.days) <= DAYS_BETWEEN_STEPS

const together = (a: Measure, b: Measure): Measure => ({
  goods: a.goods,
  agents: [...a.agents, ...b.agents],
  patients: [...a.patients, ...b.patients],
  days:
    a.days === null || b.days === null
      ? (a.days ?? b.days)
      : [Math.min(a.days[0], b.days[0]), Math.max(a.days[1], b.days[1])],
  groups: [...a.groups, ...b.groups],
})

const documentsIn = ({ claims }: LightGroup): number => new Set(claims.map(({ document }) => document)).size

/** The groups, those that tell steps of one measure as one. */
export function withLasting(groups: readonly LightGroup[], pack: Pack, grounds: Grounds): readonly LightGroup[] {
  const told = groups.filter((group) => group.claims.some((claim) => isRateOf(claim, grounds)))
  if (told.length < 2) return groups
  const fullest = [...told].sort((a, b) => documentsIn(b) - documentsIn(a) || a.id.localeCompare(b.id))
  const measures: Measure[] = []
  for (const group of fullest) {
    const measure = measureOf(group, grounds)
    const place = measures.findIndex((other) => mayBeOne(other, measure, grounds))
    const home = measures[place]
    if (home === undefined) measures.push(measure)
    else measures[place] = together(home, measure)
  }
  const several = measures.filter((measure) => measure.groups.length > 1)
  const gone = new Set(several.flatMap((measure) => measure.groups))
  const joined = several.map((measure) =>
    groupOfActs(
      measure.groups.flatMap((group) => group.claims),
      pack,
      grounds,
    ),
  )
  return [...groups.filter((group) => !gone.has(group)), ...joined].sort((a, b) => a.id.localeCompare(b.id))
}
