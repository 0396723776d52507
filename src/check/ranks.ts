// A place in an order: "the lowest since 2018", "the third highest of all states". What is ranked is computed for every
// period or place that the words set beside it, and nothing is said of periods that the data held do not reach.
import {
  addDays,
  addMonths,
  type CheckedClaim,
  type CheckPer,
  type CheckReading,
  shownInterval,
  timeValue,
  told,
} from '../model/index.js'
import { type CheckData, inhabitantsOf } from './data.js'
import { inWords } from './in-words.js'
import { amountOver, lastKnown } from './measured.js'
import { type Days, monthsIn, openPeriods, periodFor, statedPeriod } from './periods.js'
import { rankWords } from './rank-words.js'
import type { CandidateSeries } from './readings.js'

type Ranked = readonly { readonly key: string; readonly value: number }[]

/** Values that are ranked, with the one that is claimed of. */
interface Order {
  readonly subject: number
  readonly all: Ranked
  readonly among: string
}

const PER_WORDS: Readonly<Partial<Record<CheckPer, string>>> = {
  day: ' per day',
  per_100000: ' per 100,000 inhabitants',
}

function valueOver(candidate: CandidateSeries, days: Days, per: CheckPer): number | null {
  const amount = amountOver(candidate.measured, days)
  if (amount === null) return null
  if (per === 'day') return amount.value / amount.days
  if (per !== 'per_100000') return amount.value
  const people = candidate.population === null ? null : amountOver(candidate.population, days)
  return people === null || people.value === 0
    ? null
    : ((amount.value / people.value) * 100_000 * 12) / monthsIn(amount.period)
}

/** How many months lie between the periods of one order: those of a month or year follow each other. */
function stepOf(claim: CheckedClaim, candidate: CandidateSeries, months: number): number {
  if (candidate.dataset.frequency === 'twelve_months') return 1
  return claim.rank?.sameMonths === true || months !== 1 ? 12 : 1
}

const shifted = ({ start, end }: Days, months: number): Days => ({
  start: addMonths(start, months),
  end: addDays(addMonths(addDays(end, 1), months), -1),
})

/** The periods set beside one, itself among them; null where the data held do not reach over all of them. */
function periodsBeside(
  claim: CheckedClaim,
  candidate: CandidateSeries,
  subject: Days,
  last: string,
): readonly Days[] | null {
  const step = stepOf(claim, candidate, monthsIn(subject))
  const first = candidate.measured.publications.map(({ start }) => start).sort()[0] ?? subject.start
  const from = claim.rank?.since ?? first
  const until = claim.rank?.since == null ? last : (claim.rank.until ?? subject.end)
  const back: Days[] = []
  for (let days = subject; days.start >= from && days.start >= first; days = shifted(days, -step)) back.unshift(days)
  for (let days = shifted(subject, step); days.end <= until && days.end <= last; days = shifted(days, step))
    back.push(days)
  // A step more may be missing where the scope begins between two periods, as "since" a day does.
  const missing = from < first && shifted(back[0] ?? subject, -step).start >= from
  return missing ? null : back
}

/** The order of a period among those beside it; `short` where what is held does not reach over them. */
function periodOrder(
  claim: CheckedClaim,
  candidate: CandidateSeries,
  subject: Days,
  per: CheckPer,
  last: string,
): Order | 'short' | null {
  const own = valueOver(candidate, subject, per)
  if (own === null) return null
  const beside = periodsBeside(claim, candidate, subject, last)
  const held =
    beside ??
    periodsBeside(
      { ...claim, rank: claim.rank === null ? null : { ...claim.rank, since: null } },
      candidate,
      subject,
      last,
    ) ??
    []
  const all = held
    .filter((days) => beside !== null || days.end <= subject.end)
    .flatMap((days) => {
      const value = valueOver(candidate, days, per)
      return value === null ? [] : [{ key: days.start, value }]
    })
  // A period that stands before it in what is held denies the claim, whatever lies further back.
  if (beside === null && claim.rank !== null && rankIn(own, all, claim.rank.from) <= claim.rank.place) return 'short'
  const months = monthsIn(subject)
  const word =
    months === 1 ? 'months' : months === 12 && candidate.dataset.frequency !== 'twelve_months' ? 'years' : 'periods'
  return { subject: own, all, among: `${all.length} ${word} from ${shownInterval(held[0] ?? subject)} on` }
}

/** The order of a place among those of its kind. */
function placeOrder(
  claim: CheckedClaim,
  candidate: CandidateSeries,
  subject: Days,
  per: CheckPer,
  data: CheckData,
): Order | null {
  const { dataset, definition, measured } = candidate
  const code = data.codeOf(claim.places[0] ?? null, dataset)
  const publication = measured.publications.find(({ start, end }) => start <= subject.start && end >= subject.end)
  if (code == null || publication === undefined) return null
  const wanted = definition.sumOf.length > 0 ? definition.sumOf : [definition.id]
  const listed = data
    .seriesOf(dataset.id)
    .filter((one) => one.vintage === publication.vintage && wanted.includes(one.definition))
  const small = listed.find(({ place }) => place === code)?.within != null
  const cases = new Map<string, number>()
  for (const { place, within, observations } of listed) {
    if (place === null) continue
    const key = small ? place : (within ?? place)
    const counted = observations.filter(({ start, end }) => start >= subject.start && end <= subject.end)
    cases.set(key, (cases.get(key) ?? 0) + counted.reduce((sum, { value }) => sum + value, 0))
  }
  const all = [...cases].flatMap(([key, value]) => {
    if (per !== 'per_100000') return [{ key, value }]
    const people = inhabitantsOf(data, dataset, key, subject)
    return people === null || people === 0
      ? []
      : [{ key, value: ((value / people) * 100_000 * 12) / monthsIn(subject) }]
  })
  const own = all.find(({ key }) => key === code)
  return own === undefined
    ? null
    : { subject: own.value, all, among: `${all.length} ${small ? 'municipalities' : 'places'}` }
}

const rankIn = (subject: number, all: Ranked, from: 'most' | 'least'): number =>
  1 + all.filter(({ value }) => (from === 'most' ? value > subject : value < subject)).length

/** The measures in which an order may be meant. */
function measuresFor({ per, rank }: CheckedClaim, candidate: CandidateSeries, months: number): readonly CheckPer[] {
  if (candidate.definition.stock) return ['total']
  if (per !== null && per !== 'month' && per !== 'year') return [per]
  return rank?.among === 'periods' && months === 1 ? ['total', 'day'] : ['total']
}

function readingOf(
  claim: CheckedClaim,
  candidate: CandidateSeries,
  period: Days,
  per: CheckPer,
  order: Order,
): CheckReading | null {
  const { rank } = claim
  if (rank === null) return null
  const { dataset, definition, place } = candidate.measured
  const vintage = candidate.measured.publications[0]?.vintage ?? ''
  const computed = rankIn(order.subject, order.all, rank.from)
  const value = order.subject.toLocaleString('en-GB', { maximumFractionDigits: per === 'total' ? 0 : 1 })
  return {
    id: [dataset.id, definition.id, `${period.start}/${period.end}`, 'rank', per, vintage].join(' '),
    dataset: dataset.id,
    vintage,
    definition: definition.id,
    place,
    period,
    baseline: null,
    per,
    observed: order.subject,
    against: order.all.length,
    unit: definition.unit,
    computed,
    distance: null,
    reproduces: computed === rank.place,
    own: candidate.own,
    ...inWords(
      told(
        'rank',
        `${value} ${definition.name}${PER_WORDS[per] ?? ''} in ${place}, ${shownInterval(period)}: ${rankWords(computed, rank.from)} of ${order.among} (${dataset.id}, ${vintage})`,
        ...[value, definition.name, per, place, timeValue(period)],
        ...[rankWords(computed, rank.from), order.among, dataset.id, vintage],
      ),
    ),
  }
}

/** The periods a claim may be of, by what the dataset gives. */
function subjectsOf(claim: CheckedClaim, { dataset }: CandidateSeries, day: string, last: string): readonly Days[] {
  const stated = statedPeriod(claim, day, last)
  const days =
    claim.period?.start != null
      ? stated === null
        ? []
        : [stated]
      : claim.rank?.among === 'places'
        ? openPeriods(last)
        : openPeriods(last).slice(0, 1)
  return days.flatMap((period) => periodFor(dataset.frequency, { period, own: true })?.period ?? [])
}

/** The readings of a place in an order, one a definition and measure. */
export function rankReadings(
  claim: CheckedClaim,
  candidates: readonly CandidateSeries[],
  data: CheckData,
): readonly CheckReading[] {
  const day = claim.published ?? data.today
  let short = false
  const readings = candidates.flatMap((candidate) => {
    const last = lastKnown(candidate.measured, day)
    if (last === null) return []
    return subjectsOf(claim, candidate, day, last).flatMap((subject) =>
      measuresFor(claim, candidate, monthsIn(subject)).flatMap((per) => {
        const order =
          claim.rank?.among === 'places'
            ? placeOrder(claim, candidate, subject, per, data)
            : periodOrder(claim, candidate, subject, per, last)
        if (order === 'short') short ||= candidate.own
        return order === null || order === 'short' ? [] : (readingOf(claim, candidate, subject, per, order) ?? [])
      }),
    )
  })
  // Where one of the claim's own readings can't be told, no other of them denies the claim.
  return short ? readings.filter(({ own, reproduces }) => !own || reproduces) : readings
}
