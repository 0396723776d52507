// Which of the ways to count a claim speaks of. Several datasets may measure one indicator; the words of the claim tell
// whether victims or case files, all who were reported or those still missing, are meant.
import { type CheckedClaim, convert, type Dataset, type DatasetDefinition, dimensionOf } from '../model/index.js'

export interface CandidateDefinition {
  readonly dataset: Dataset
  readonly definition: DatasetDefinition
  readonly own: boolean
}

const named = (definition: DatasetDefinition, words: string): boolean =>
  definition.words.some((word) => words.includes(word.toLowerCase()))

/** Every definition that measures what the claim speaks of, with those its words ask for marked as its own. */
export function definitionsOf(claim: CheckedClaim, datasets: readonly Dataset[]): readonly CandidateDefinition[] {
  const all = datasets.flatMap((dataset) => dataset.definitions.map((definition) => ({ dataset, definition })))
  const measuring = all.filter(({ definition }) =>
    claim.indicator === null
      ? definition.indicator === undefined && named(definition, claim.words)
      : definition.indicator === claim.indicator,
  )
  // Words that single out a definition rule; without any, the usual one is meant.
  const singled = measuring.filter(({ definition }) => !definition.usual && named(definition, claim.words))
  const usual = measuring.filter(({ definition }) => definition.usual)
  const own = new Set(singled.length > 0 ? singled : usual.length > 0 ? usual : measuring)
  return measuring
    .map((candidate) => ({ ...candidate, own: own.has(candidate) }))
    .sort((a, b) => Number(b.own) - Number(a.own))
}

/** A value of the definition in the claim's unit; null where the two measure different things. */
export function inUnitOf(unit: string | null, definition: DatasetDefinition, value: number): number | null {
  const dimension = unit === null ? null : dimensionOf(unit)
  const own = dimensionOf(definition.unit)
  if (dimension === null && own === null) return value
  if (unit === null || dimension !== own) return null
  return convert(value, definition.unit, unit)
}
