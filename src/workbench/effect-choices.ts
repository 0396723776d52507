// What can be asked of effects in a workspace: measures whose beginning a document dates, what the series that are held
// count, and in which places. Whoever chooses from these is not sent away for a misspelt name.
import { LEAST_AFTER, LEAST_BEFORE } from '../check/effect/refusals.js'
import { addDays, addMonths, CotejoError, earliestDay, latestDay, type Measure, type Span } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { firstSpokenOf, startOf } from './effect.js'
import { codeIn } from './place-codes.js'
import type { Workspace } from './workspace.js'

/** A measure that can be asked about, with the words that tell of its beginning. */
export interface DatedMeasure {
  readonly id: string
  readonly label: string
  readonly at: string
  /** When it was first announced or threatened, where that was earlier. */
  readonly spoken: string | null
  readonly told: { readonly document: string; readonly quote: Span } | null
}

/** Measures by the day from which they hold; those without one can't be asked about. */
export const datedMeasures = (measures: readonly Measure[]): readonly DatedMeasure[] =>
  measures
    .flatMap((measure): DatedMeasure[] => {
      const at = startOf(measure)
      if (at === null) return []
      const days = ({ effective, signed, announced }: Measure['steps'][number]) => [effective, signed, announced]
      const first = measure.steps.find((step) => days(step).some((day) => day?.start === at)) ?? measure.steps[0]
      const [told] = first?.evidence ?? []
      const words = told === undefined ? null : { document: told.document, quote: told.quote }
      const spoken = firstSpokenOf(measure)
      return [
        {
          id: measure.id,
          label: measure.label,
          at,
          spoken: spoken !== null && spoken < at ? spoken : null,
          told: words,
        },
      ]
    })
    .sort((a, b) => a.at.localeCompare(b.at))

/** Something that held series count. */
export interface HeldIndicator {
  /** As an effect is asked for: `<dataset>/<definition>`. */
  readonly id: string
  readonly name: string
  /** The dataset's title. */
  readonly dataset: string
  /** First and last day of what is held. */
  readonly start: string
  readonly end: string
}

/** A question that enough is held to answer. */
export interface AnswerableQuestion {
  readonly measure: string
  readonly indicator: string
}

/** A month counts as after where most of it is. */
const HALF_A_MONTH = 15

/** More than these are not gone through. */
const MOST_ANSWERABLE = 3

/**
 * Questions to begin with: measures with enough of a monthly series before and after. Of each dataset the definition
 * counts that is usually meant.
 */
export function answerable(
  measures: readonly DatedMeasure[],
  indicators: readonly HeldIndicator[],
  pack: Pack,
): readonly AnswerableQuestion[] {
  const usual = new Set(
    pack.datasets.flatMap(({ id, frequency, definitions }) =>
      frequency === 'month' ? definitions.filter((one) => one.usual && !one.stock).map((one) => `${id}/${one.id}`) : [],
    ),
  )
  const isLong = ({ at }: DatedMeasure, { start, end }: HeldIndicator): boolean =>
    addMonths(at, -LEAST_BEFORE) >= start && addDays(addMonths(at, LEAST_AFTER), -HALF_A_MONTH) <= end
  return indicators
    .filter(({ id }) => usual.has(id))
    .flatMap((indicator) =>
      measures
        .filter((measure) => isLong(measure, indicator))
        .map((measure) => ({ measure: measure.id, indicator: indicator.id })),
    )
    .slice(0, MOST_ANSWERABLE)
}

/** What the series of a workspace count. */
export async function heldIndicators({ store, id }: Workspace, pack: Pack): Promise<readonly HeldIndicator[]> {
  const vintages = await store.vintages(id)
  return pack.datasets.flatMap((dataset) => {
    const held = vintages.filter((vintage) => vintage.dataset === dataset.id)
    const [start, end] = [earliestDay(held.map((one) => one.start)), latestDay(held.map((one) => one.end))]
    if (start === null || end === null) return []
    return dataset.definitions.map((definition) => ({
      id: `${dataset.id}/${definition.id}`,
      name: definition.name,
      dataset: dataset.title,
      start,
      end,
    }))
  })
}

/**
 * The names of the pack's places in which something is held, beside the whole that a dataset covers.
 *
 * @param indicator `<dataset>/<definition>`
 * @throws CotejoError `indicator_unknown`
 */
export async function placesHeld(workspace: Workspace, pack: Pack, indicator: string): Promise<readonly string[]> {
  const dataset = pack.datasets.find(({ id }) => id === indicator.split('/', 1)[0])
  if (dataset === undefined)
    throw new CotejoError('indicator_unknown', `The pack has no dataset of "${indicator}".`, {
      mend: 'Choose one of the indicators listed.',
      exitCode: 2,
    })
  const series = await workspace.store.series(workspace.id, { dataset: dataset.id })
  const held = new Set(series.flatMap(({ place, within }) => [place, within]))
  const parts = pack.places.filter((place) => {
    const code = codeIn(dataset, place, pack, series)
    return typeof code === 'string' && held.has(code)
  })
  return parts.map(({ name }) => name).sort((a, b) => a.localeCompare(b))
}
