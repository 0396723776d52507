// From words to the question of whether a series changed: which measure and day are meant, which series, which other
// places may be compared, and what else the documents tell of that time.
import { estimateEffect } from '../check/effect/effect.js'
import { type EffectQuestion, firstAfter, type PlaceSeries } from '../check/effect/question.js'
import { pointsIn } from '../check/effect/series-points.js'
import { caveatsOf, type EffectCaveat, methodOf } from '../check/effect/wording.js'
import { measuredIn } from '../check/measured.js'
import {
  addMonths,
  CotejoError,
  type Dataset,
  type DatasetDefinition,
  type Effect,
  earliestDay,
  type Interval,
  type Measure,
  type MeasureStep,
  type Series,
  type Told,
} from '../model/index.js'
import type { Pack, Place } from '../packs/schema.js'
import { measuresOf } from './analyse.js'
import { placeNamed } from './check.js'
import { partedByDistance } from './compared-places.js'
import { codeIn } from './place-codes.js'
import { claimsOfWorkspace } from './readings.js'
import type { Workspace } from './workspace.js'

/** What a user asks. */
export interface EffectRequest {
  /** Id or words of the label of a measure, or null where a day is given. */
  readonly measure: string | null
  /** ISO day; it comes before the measure's own. */
  readonly at: string | null
  /** Id or name of an indicator of the pack, or id of a dataset's definition. */
  readonly indicator: string
  readonly place: string | null
  readonly window: Interval | null
}

/** With no window given, so many periods before the date are looked at, and so many after. */
const USUAL_BEFORE = 60
const USUAL_AFTER = 24
/** Events so many months around the date are listed as happening at about the same time. */
const RIVAL_MONTHS = 6

const dayOf = ({ effective, signed, announced }: MeasureStep): string | null =>
  effective?.start ?? signed?.start ?? announced?.start ?? null

const holds = ({ state }: MeasureStep): boolean => state === 'in_force' || state === 'amended'

/** The day from which a measure holds; where no document says, the day of its first dated step. */
export function startOf(measure: Measure): string | null {
  const days = (steps: readonly MeasureStep[]): readonly string[] => steps.flatMap((step) => dayOf(step) ?? []).sort()
  return days(measure.steps.filter(holds))[0] ?? days(measure.steps)[0] ?? null
}

/** The first day on which a measure was announced or threatened. */
export const firstSpokenOf = ({ steps }: Measure): string | null =>
  earliestDay(steps.flatMap(({ announced }) => announced?.start ?? []))

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? []

/** Endings that a word may have more than the other: "troops" and "troop", "designated" and "designation". */
const SAME_STEM = 3

const sameWord = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length) - (Math.min(a.length, b.length) > 6 ? SAME_STEM : 0)
  return a.slice(0, length) === b.slice(0, length) && Math.abs(a.length - b.length) <= SAME_STEM
}

/** Words that name nothing. */
const EMPTY: ReadonlySet<string> = new Set(['the', 'and', 'for', 'los', 'las', 'del', 'con'])

/** Whether every word by which a measure is asked for stands in its label or in the name of its type. */
function isMeant({ label, type }: Measure, wanted: string): boolean {
  const own = wordsIn(`${label} ${type.replaceAll('-', ' ')}`)
  const asked = wordsIn(wanted.replaceAll('-', ' ')).filter((word) => !EMPTY.has(word))
  return asked.length > 0 && asked.every((word) => own.some((one) => sameWord(word, one)))
}

function measureNamed(measures: readonly Measure[], wanted: string): Measure {
  const words = wanted.toLowerCase()
  const exact = measures.filter(({ id, label }) => id === wanted || label.toLowerCase() === words)
  const found = exact.length > 0 ? exact : measures.filter((measure) => isMeant(measure, wanted))
  // Measures that began on one day ask one question.
  const days = new Set(found.map(startOf))
  if (days.size === 1 && found[0] !== undefined) return found[0]
  const listed = (found.length > 0 ? found : measures).slice(0, 8).map(({ label }) => label)
  throw new CotejoError(
    'measure_unknown',
    found.length > 1 ? `Several measures are called "${wanted}".` : `No measure is called "${wanted}".`,
    {
      mend: `${listed.length > 0 ? `Take one of: ${listed.join('; ')}` : 'The documents tell of none'}; or give a day with --at.`,
      exitCode: 2,
    },
  )
}

interface Meant {
  readonly dataset: Dataset
  readonly definition: DatasetDefinition
}

/** Every definition that an indicator may mean, the best held first. */
async function definitionsMeant(workspace: Workspace, pack: Pack, wanted: string): Promise<readonly Meant[]> {
  const words = wanted.toLowerCase()
  const indicator = pack.indicators.find(({ id, name }) => id === words || name.toLowerCase() === words)?.id
  const all = pack.datasets.flatMap((dataset) => dataset.definitions.map((definition) => ({ dataset, definition })))
  const meant = all.filter(
    ({ dataset, definition }) =>
      [definition.id, `${dataset.id}/${definition.id}`, definition.name.toLowerCase()].includes(words) ||
      (indicator !== undefined && definition.indicator === indicator),
  )
  if (meant.length === 0)
    throw new CotejoError('indicator_unknown', `Nothing that the pack measures is called "${wanted}".`, {
      mend: 'Name an indicator of the pack, or a definition of a dataset: cotejo data show DATASET.',
      exitCode: 2,
    })
  const held = new Set((await workspace.store.vintages(workspace.id)).map(({ dataset }) => dataset))
  const standing = meant.filter(({ dataset }) => held.has(dataset.id))
  if (standing.length > 0) return standing.toSorted((a, b) => Number(b.definition.usual) - Number(a.definition.usual))
  throw new CotejoError(
    'no_series',
    `No series of ${meant.map(({ definition }) => definition.name).join(', or ')} is held.`,
    {
      mend: `Add files of ${[...new Set(meant.map(({ dataset }) => dataset.id))].join(' or ')} with: cotejo data add FILE`,
      values: [meant.map(({ definition }) => definition.name).join(', ')],
    },
  )
}

/** The window that was asked for, else the usual one around the date. */
function usualWindow(points: PlaceSeries['points'], at: string): Interval {
  const from = firstAfter(points, at)
  return {
    start: points[Math.max(0, from - USUAL_BEFORE)]?.start ?? null,
    end: points[Math.min(points.length, from + USUAL_AFTER) - 1]?.end ?? null,
  }
}

/** A place of the pack by name; the whole that the dataset covers where none is named. */
function placeMeant(pack: Pack, { place }: EffectRequest, { covers }: Dataset): Place | null {
  const id = place === null ? covers : placeNamed(pack, place)
  return pack.places.find((one) => one.id === id) ?? null
}

function comparedSeries(
  meant: Meant,
  series: readonly Series[],
  places: readonly (readonly [string, Place])[],
  periods: readonly string[],
) {
  const window = { start: periods[0] ?? null, end: null }
  return places.flatMap(([code, place]): PlaceSeries[] => {
    const { points } = pointsIn(measuredIn(meant.dataset, meant.definition, series, [code], place.name), window)
    const byStart = new Map(points.map((point) => [point.start, point]))
    const same = periods.flatMap((start) => byStart.get(start) ?? [])
    return same.length === periods.length ? [{ place: place.name, points: same }] : []
  })
}

/** What is known of the date: the measure, when it was first spoken of, and what else happened. */
function aboutDate(request: EffectRequest, measures: readonly Measure[]) {
  const measure = request.measure === null ? null : measureNamed(measures, request.measure)
  const at = request.at ?? (measure === null ? null : startOf(measure))
  if (at === null)
    throw new CotejoError('no_date', 'No document dates that measure.', {
      mend: 'Give the day with --at YYYY-MM-DD.',
      exitCode: 2,
    })
  const spoken = measure === null ? null : firstSpokenOf(measure)
  const [first, last] = [addMonths(at, -RIVAL_MONTHS), addMonths(at, RIVAL_MONTHS)]
  const rivals = measures
    .filter(({ id }) => id !== measure?.id)
    .flatMap((one) => {
      const day = startOf(one)
      return day !== null && day >= first && day <= last ? [{ label: one.label, when: { start: day, end: day } }] : []
    })
  return { measure: measure?.id ?? null, label: measure?.label ?? `since ${at}`, at, announced: spoken, rivals }
}

/** The question for one definition; null where nothing is held of the place. */
function questionFor(
  { dataset, definition }: Meant,
  series: readonly Series[],
  pack: Pack,
  request: EffectRequest,
  date: ReturnType<typeof aboutDate>,
): EffectQuestion | null {
  const place = placeMeant(pack, request, dataset)
  const code = place === null ? null : codeIn(dataset, place, pack, series)
  if (code === undefined) return null
  const measured = measuredIn(dataset, definition, series, [code], place?.name ?? dataset.title)
  const whole = pointsIn(measured, request.window ?? { start: null, end: null })
  if (whole.points.length === 0) return null
  const kept = pointsIn(measured, request.window ?? usualWindow(whole.points, date.at))
  const periods = kept.points.map(({ start }) => start)
  const { near, far } = partedByDistance(dataset, place, code, pack, series)
  return {
    ...date,
    dataset: dataset.id,
    definition: definition.id,
    counted: definition.name,
    unit: definition.unit,
    stock: definition.stock,
    frequency: dataset.frequency,
    vintages: kept.vintages,
    preliminary: kept.preliminary,
    treated: { place: place?.name ?? dataset.title, points: kept.points },
    controls: comparedSeries({ dataset, definition }, series, far, periods),
    neighbours: comparedSeries({ dataset, definition }, series, near, periods),
    breaks: dataset.breaks,
  }
}

/**
 * Answers whether an indicator changed when one of some measures began.
 *
 * @param measures of the workspace, as they are held
 * @throws CotejoError `measure_unknown`, `indicator_unknown`, `no_series`, `no_date`, `place_unknown`, `place_not_held`
 */
export async function effectAmong(
  workspace: Workspace,
  pack: Pack,
  measures: readonly Measure[],
  request: EffectRequest,
): Promise<Effect> {
  const date = aboutDate(request, measures)
  for (const meant of await definitionsMeant(workspace, pack, request.indicator)) {
    const series = await workspace.store.series(workspace.id, { dataset: meant.dataset.id })
    const question = questionFor(meant, series, pack, request, date)
    if (question !== null) return estimateEffect(question)
  }
  throw new CotejoError(
    'place_not_held',
    `Nothing is held of ${request.indicator} in ${request.place ?? 'that place'}.`,
    { mend: 'See what is held with: cotejo data list', values: [request.indicator, request.place ?? ''] },
  )
}

/** The same for the measures of a workspace's documents. */
export async function effectIn(workspace: Workspace, request: EffectRequest): Promise<Effect> {
  const { pack, claimed } = await claimsOfWorkspace(workspace)
  return await effectAmong(workspace, pack, measuresOf(claimed, pack), request)
}

/** What is said beside the verdict. */
export interface EffectWords {
  /** What a reader should weigh beside the answer, a line each. */
  readonly beside: readonly EffectCaveat[]
  /** How the estimate was made; null where none was. */
  readonly method: Told | null
}

export const wordsOfEffect = (effect: Effect): EffectWords => ({ beside: caveatsOf(effect), method: methodOf(effect) })
