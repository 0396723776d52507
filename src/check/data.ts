// What a check draws on: the datasets of the pack, the series that are held, and how places are called in them.
import type { CheckedClaim, Dataset, Series } from '../model/index.js'
import { type CandidateDefinition, definitionsOf } from './definitions.js'
import { type Measured, measuredIn } from './measured.js'
import type { Term } from './periods.js'
import type { CandidateSeries } from './readings.js'

/** What a check may draw on; plain values, whatever holds them. */
export interface CheckData {
  readonly datasets: readonly Dataset[]
  /** Every held series of the datasets that might be asked for. */
  readonly series: readonly Series[]
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
  const series = data.series.filter((one) => one.dataset === dataset.id)
  const names = places.map((place) => data.nameOf(place ?? dataset.covers ?? null))
  const measured = measuredIn(dataset, definition, series, known, listed(names))
  return measured.publications.length === 0 ? null : measured
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`

/** Every definition that measures what is claimed, with what is held of it in the claim's places. */
export function candidatesFor(
  claim: CheckedClaim,
  data: CheckData,
  definitions: readonly CandidateDefinition[] = definitionsOf(claim, data.datasets),
): readonly CandidateSeries[] {
  const population = countedIn(claim, data, 'inhabitant')
  return definitions.flatMap((definition) => {
    const measured = measuredFor(claim, data, definition)
    return measured === null ? [] : [{ ...definition, measured, population }]
  })
}

/** What is counted in a unit in the claim's places, from whichever dataset counts it. */
export function countedIn(claim: CheckedClaim, data: CheckData, unit: string): Measured | null {
  for (const dataset of data.datasets)
    for (const definition of dataset.definitions)
      if (definition.unit === unit) return measuredFor(claim, data, { dataset, definition })
  return null
}
