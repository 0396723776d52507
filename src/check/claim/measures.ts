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
  /** In lower case. */
  readonly word: string
  readonly dataset: Dataset
  readonly definition: DatasetDefinition
}

const listed = new WeakMap<Pack, readonly MeasureWord[]>()

function wordsOf(pack: Pack): readonly MeasureWord[] {
  const held = listed.get(pack)
  if (held !== undefined) return held
  const words = pack.datasets.flatMap((dataset) =>
    dataset.definitions.flatMap((definition) =>
      definition.words.map((word) => ({ word: word.toLowerCase(), dataset, definition })),
    ),
  )
  listed.set(pack, words)
  return words
}

const IN_A_WORD = /[\p{L}\p{N}]/u

/** Where a word begins in a text; inside another word it does not. */
function beginnings(text: string, word: string): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (at === 0 || !IN_A_WORD.test(text.charAt(at - 1))) found.push(at)
  return found
}

/** Where a text names what a dataset measures, in its order. */
export function namedMeasures(text: string, pack: Pack): readonly NamedMeasure[] {
  const lower = text.toLowerCase()
  return wordsOf(pack)
    .flatMap(({ word, dataset, definition }) =>
      beginnings(lower, word).map((start) => ({
        dataset,
        definition,
        start,
        end: start + word.length,
        length: word.length,
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
