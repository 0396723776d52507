// What a check draws on: the datasets of the pack, the series that are held, and how places are called in them.
import type { CheckedClaim, Dataset, Series } from '../model/index.js'
import { type CandidateDefinition, definitionsOf } from './definitions.js'
import { type Measured, measuredIn } from './measured.js'
import type { Days, Term } from './periods.js'
import type { CandidateSeries } from './readings.js'

/** What a check may draw on; plain values, whatever holds them. */
export interface CheckData {
  readonly datasets: readonly Dataset[]
  /** Every held series of a dataset; the same list each time, so that what is added up is added up once. */
  readonly seriesOf: (dataset: string) => readonly Series[]
  /** The code of a pack's place in a dataset's own scheme; `undefined` where it has none, null for the whole. */
  readonly codeOf: (place: string | null, dataset: Dataset) => string | null | undefined
  /** The name of a pack's place. */
  readonly nameOf: (place: string | null) => string
  /** Terms of office in a place. */
  readonly termsIn: (place: string | null) => readonly Term[]
  /** ISO day that stands for today where a claim has no date. */
  readonly today: string
}

/** What a definition measures in the claim's places; null where one of them is unknown to the dataset. */
export function measuredFor(
  claim: CheckedClaim,
  data: CheckData,
  { dataset, definition }: Pick<CandidateDefinition, 'dataset' | 'definition'>,
): Measured | null {
  const places = claim.places.length > 0 ? claim.places : [null]
  const codes = places.map((place) => data.codeOf(place, dataset))
  const known = codes.filter((code) => code !== undefined)
  if (known.length < codes.length) return null
  const names = places.map((place) => data.nameOf(place ?? dataset.covers ?? null))
  const series = data.seriesOf(dataset.id)
  const held = measuredOnce.get(series) ?? new Map<string, Measured>()
  measuredOnce.set(series, held)
  const key = JSON.stringify([definition.id, known])
  const measured = held.get(key) ?? measuredIn(dataset, definition, series, known, listed(names))
  held.set(key, measured)
  return measured.publications.length === 0 ? null : measured
}

/** A thousand claims ask for the same few sums. */
const measuredOnce = new WeakMap<readonly Series[], Map<string, Measured>>()

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

/** Whether a claim is of a number by inhabitants. */
export const needsInhabitants = ({ kind, per }: CheckedClaim): boolean => kind === 'rate' || per === 'per_100000'

/** Every definition that measures what is claimed, with what is held of it in the claim's places. */
export function candidatesFor(
  claim: CheckedClaim,
  data: CheckData,
  definitions: readonly CandidateDefinition[] = definitionsOf(claim, data.datasets),
): readonly CandidateSeries[] {
  const held = definitions.flatMap((definition): CandidateSeries[] => {
    const measured = measuredFor(claim, data, definition)
    if (measured === null) return []
    const { covers } = definition.dataset
    const places = claim.places.length > 0 || covers === undefined ? claim.places : [covers]
    const population = needsInhabitants(claim) ? countedIn({ ...claim, places }, data, 'inhabitant') : null
    return [{ ...definition, measured, population, standsFor: null }]
  })
  if (held.some(({ own }) => own) || COUNTS_PEOPLE.test(claim.value?.unit ?? '')) return held
  // What the words mean is not given for this place; another way to count the same thing may stand for it, and is told.
  const meant = definitions.find(({ own }) => own)?.definition.name ?? null
  return meant === null ? held : held.map((candidate) => ({ ...candidate, own: true, standsFor: meant }))
}

/** A number of people is never set beside a number of files. */
const COUNTS_PEOPLE = /person|victim|people|death/

/** What is counted in a unit in the claim's places, from whichever dataset counts it. */
export function countedIn(claim: CheckedClaim, data: CheckData, unit: string): Measured | null {
  for (const dataset of data.datasets)
    for (const definition of dataset.definitions)
      if (definition.unit === unit) return measuredFor(claim, data, { dataset, definition })
  return null
}

/** The inhabitants of a place by a dataset's code for it, at the end of some days; null where none are held. */
export function inhabitantsOf(data: CheckData, { placeCodes }: Dataset, code: string, days: Days): number | null {
  const counting = data.datasets.find(
    (one) => one.placeCodes === placeCodes && one.definitions.some(({ unit }) => unit === 'inhabitant'),
  )
  const series = counting === undefined ? undefined : populations(data.seriesOf(counting.id)).get(code)
  return series?.observations.findLast(({ start }) => start <= days.end)?.value ?? null
}

const populationsOnce = new WeakMap<readonly Series[], ReadonlyMap<string, Series>>()

function populations(series: readonly Series[]): ReadonlyMap<string, Series> {
  const held = populationsOnce.get(series) ?? new Map(series.map((one) => [one.place ?? '', one]))
  populationsOnce.set(series, held)
  return held
}
