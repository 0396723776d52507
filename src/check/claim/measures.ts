// What a sentence names of what the pack's datasets measure.
import type { Dataset, DatasetDefinition } from '../../model/index.js'
import type { Pack } from '../../packs/schema.js'

/** A definition's word in a sentence. */
export interface NamedMeasure {
  readonly dataset: Dataset
  readonly definition: DatasetDefinition
  readonly start: number
  readonly end: number
  readonly length: number
}

interface MeasureWord {
  readonly pattern: RegExp
  readonly dataset: Dataset
  readonly definition: DatasetDefinition
}

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&')

const compiled = new WeakMap<Pack, readonly MeasureWord[]>()

function wordsOf(pack: Pack): readonly MeasureWord[] {
  const held = compiled.get(pack)
  if (held !== undefined) return held
  const words = pack.datasets.flatMap((dataset) =>
    dataset.definitions.flatMap((definition) =>
      definition.words.map((word) => ({
        pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}`, 'giu'),
        dataset,
        definition,
      })),
    ),
  )
  compiled.set(pack, words)
  return words
}

/** Where a text names what a dataset measures, in its order. */
export function namedMeasures(text: string, pack: Pack): readonly NamedMeasure[] {
  return wordsOf(pack)
    .flatMap(({ pattern, dataset, definition }) =>
      [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
        dataset,
        definition,
        start: index,
        end: index + length,
        length,
      })),
    )
    .sort((a, b) => a.start - b.start || b.length - a.length)
}

/** Whether any dataset measures an indicator. */
export const isMeasured = (indicator: string | null, { datasets }: Pack): boolean =>
  indicator !== null && datasets.some(({ definitions }) => definitions.some((one) => one.indicator === indicator))

/** How far from its number the words for what is measured may stand. */
const REACH = 80

/** What is measured nearest to a number; of names at one place the longest. */
export function measureNear(measures: readonly NamedMeasure[], at: number): NamedMeasure | null {
  const near = measures
    .map((measure) => ({ measure, away: Math.abs(measure.start - at) }))
    .filter(({ away }) => away <= REACH)
    .sort((a, b) => a.away - b.away || b.measure.length - a.measure.length)
  return near[0]?.measure ?? null
}
