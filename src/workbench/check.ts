// From words to a check: the series that may decide a claim are fetched from the store, and the claim is computed from
// them under every defensible reading.
import { type CheckData, checkClaim, needsInhabitants } from '../check/check.js'
import { checkedClaimsOf, type GivenClaim } from '../check/claim/read.js'
import { measuredIn } from '../check/measured.js'
import {
  type Check,
  type CheckedClaim,
  CotejoError,
  type Dataset,
  type Frequency,
  type Reading,
  type Series,
} from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { claimValue } from '../resolve/claims.js'
import { codeIn } from './place-codes.js'
import { readBytes } from './read.js'
import type { Workspace } from './workspace.js'

/** A sentence to check, with what the user says of it. */
export interface TypedClaim extends GivenClaim {
  readonly text: string
  /** ISO day. */
  readonly published: string | null
}

/** Reads a typed sentence as a document of its own. */
async function readTyped({ text, published }: TypedClaim, pack: Pack): Promise<Reading> {
  const bytes = new TextEncoder().encode(text)
  const given = published === null ? {} : { published }
  const [result] = await readBytes(
    bytes,
    { file: null, path: null, format: 'text', now: null, given },
    { pack, now: null },
  )
  if (result?.kind === 'reading') return result.reading
  throw (
    result?.error ??
    new CotejoError('claim_empty', 'There is nothing to check.', {
      mend: 'Write a sentence with a figure.',
      exitCode: 2,
    })
  )
}

/** The pack's place of that id or name, in any writing. */
export function placeNamed(pack: Pack, name: string): string {
  const wanted = name.toLowerCase()
  const found = pack.places.find(
    (place) =>
      place.id.toLowerCase() === wanted || [place.name, ...place.aliases].some((one) => one.toLowerCase() === wanted),
  )
  if (found !== undefined) return found.id
  throw new CotejoError('place_unknown', `The pack knows no place "${name}".`, {
    mend: 'Write its name as the pack has it, or add it to the pack’s places.yaml.',
    values: [name],
    exitCode: 2,
  })
}

/** Fetches series once, however many claims ask for them. */
class SeriesShelf {
  readonly #workspace: Workspace
  readonly #held = new Map<string, readonly Series[]>()

  constructor(workspace: Workspace) {
    this.#workspace = workspace
  }

  /** Fetches the series that may decide a claim; what is given is the same list for claims of one kind. */
  async fetch(claim: CheckedClaim, pack: Pack): Promise<CheckData['seriesOf']> {
    const lists = new Map<string, readonly Series[]>()
    for (const dataset of pack.datasets) {
      const definitions = definitionsFor(claim, dataset)
      if (definitions.length > 0) lists.set(dataset.id, await this.#series(dataset.id, definitions))
    }
    return (dataset) => lists.get(dataset) ?? NONE
  }

  async #series(dataset: string, definitions: readonly string[]): Promise<readonly Series[]> {
    const key = JSON.stringify([dataset, definitions])
    const { store, id } = this.#workspace
    const held = this.#held.get(key) ?? (await store.series(id, { dataset, definitions }))
    this.#held.set(key, held)
    return held
  }
}

const NONE: readonly Series[] = []

const shelves = new WeakMap<Workspace, { readonly files: string; readonly shelf: SeriesShelf }>()

/** What was fetched for a workspace stays while no file is added to it, however many claims are checked one by one. */
async function shelfOf(workspace: Workspace): Promise<SeriesShelf> {
  const files = (await workspace.store.seriesFiles(workspace.id)).map(({ hash }) => hash).join()
  const held = shelves.get(workspace)
  if (held?.files === files) return held.shelf
  const shelf = new SeriesShelf(workspace)
  shelves.set(workspace, { files, shelf })
  return shelf
}

/** The definitions of a dataset that may decide a claim, with the parts of those that are sums. */
function definitionsFor(claim: CheckedClaim, { definitions }: Dataset): readonly string[] {
  const wanted = definitions.filter(
    ({ indicator, unit }) =>
      (indicator ?? null) === claim.indicator ||
      (claim.beside !== null && (indicator ?? null) === claim.beside.indicator) ||
      // Inhabitants for rates, municipalities for how concentrated a thing is.
      (unit === 'inhabitant' && needsInhabitants(claim)) ||
      (unit === 'municipality' && claim.kind === 'concentration'),
  )
  return [...new Set(wanted.flatMap(({ id, sumOf }) => (sumOf.length > 0 ? sumOf : [id])))].sort()
}

function dataFor(pack: Pack, seriesOf: CheckData['seriesOf'], today: string): CheckData {
  const places = new Map(pack.places.map((place) => [place.id, place]))
  return {
    datasets: pack.datasets,
    seriesOf,
    today,
    codeOf: (id, dataset) => {
      if (id === null || id === dataset.covers) return null
      const place = places.get(id)
      return place === undefined ? undefined : codeIn(dataset, place, pack, seriesOf(dataset.id))
    },
    nameOf: (place) => (place === null ? '' : (places.get(place)?.name ?? place)),
    termsIn: (place) => pack.terms.filter((term) => term.place === place),
  }
}

/** Checks claims against what the workspace holds. */
export async function checkClaims(
  workspace: Workspace,
  pack: Pack,
  claims: readonly CheckedClaim[],
  today: string,
): Promise<readonly Check[]> {
  const shelf = await shelfOf(workspace)
  const checks: Check[] = []
  for (const claim of claims) checks.push(checkClaim(claim, dataFor(pack, await shelf.fetch(claim, pack), today)))
  return checks
}

/**
 * Checks the figures of a typed sentence.
 *
 * @throws CotejoError `no_figure` where it holds none
 */
export async function checkTyped(
  workspace: Workspace,
  pack: Pack,
  typed: TypedClaim,
  today: string,
): Promise<readonly Check[]> {
  const claims = checkedClaimsOf(await readTyped(typed, pack), pack, { claimValue, given: typed })
  if (claims.length > 0) return await checkClaims(workspace, pack, claims, today)
  throw new CotejoError('no_figure', 'No figure was read in the sentence.', {
    mend: 'Write what is measured, the number, and when: "Murders in Mexico fell 14 per cent from September 2024".',
    exitCode: 2,
  })
}

/**
 * Checks the figures of the workspace's documents.
 *
 * @param figure `<document id>#<figure id>` of the only one to check, or null for all that a dataset might decide
 * @throws CotejoError `claim_unknown`
 */
export async function checkWorkspace(
  workspace: Workspace,
  readings: readonly Reading[],
  pack: Pack,
  figure: string | null,
  today: string,
): Promise<readonly (Check & { readonly document: string })[]> {
  const [document, item] = figure?.split('#') ?? []
  const wanted = readings.filter((reading) => figure === null || reading.document.id === document)
  const claims = wanted.flatMap((reading) =>
    checkedClaimsOf(reading, pack, { claimValue, given: {} })
      .filter((claim) => (figure === null ? claim.indicator !== null : claim.figure === item))
      .map((claim) => ({ claim, document: reading.document.id })),
  )
  if (figure !== null && claims.length === 0)
    throw new CotejoError('claim_unknown', `No claim "${figure}" is known.`, {
      mend: 'Ids are DOCUMENT#FIGURE, as cotejo search and cotejo explain show them.',
      exitCode: 2,
    })
  const checks = await checkClaims(
    workspace,
    pack,
    claims.map(({ claim }) => claim),
    today,
  )
  return checks.map((check, i) => ({ ...check, document: claims[i]?.document ?? '' }))
}

/** What a definition of a dataset measures in places of the pack, by every publication held. */
export interface MeasuredSeries {
  readonly title: string
  readonly definition: string
  readonly place: string
  readonly unit: string
  readonly frequency: Frequency
  /** Newest first; points by their start. */
  readonly publications: readonly {
    readonly vintage: string
    readonly points: readonly { readonly start: string; readonly value: number; readonly preliminary: boolean }[]
  }[]
}

/**
 * The series that a check was reckoned from, added up over places.
 *
 * @param places ids of the pack's places; none for all that the dataset covers
 * @throws CotejoError `series_unknown`
 */
export async function measuredSeries(
  workspace: Workspace,
  pack: Pack,
  { dataset: id, definition: wanted, places }: { dataset: string; definition: string; places: readonly string[] },
  today: string,
): Promise<MeasuredSeries> {
  const dataset = pack.datasets.find((one) => one.id === id)
  const definition = dataset?.definitions.find((one) => one.id === wanted)
  if (dataset === undefined || definition === undefined)
    throw new CotejoError('series_unknown', 'The pack knows no such series.', {
      mend: 'See cotejo data list.',
      exitCode: 2,
    })
  const definitions = definition.sumOf.length > 0 ? definition.sumOf : [definition.id]
  const series = await workspace.store.series(workspace.id, { dataset: id, definitions })
  const { codeOf, nameOf } = dataFor(pack, () => series, today)
  const codes = (places.length === 0 ? [null] : places).map((place) => codeOf(place, dataset))
  const names: readonly (string | null)[] = places.length === 0 ? [dataset.covers ?? null] : places
  const measured = measuredIn(
    dataset,
    definition,
    series,
    codes.filter((code) => code !== undefined),
    names.map(nameOf).join(', '),
  )
  return {
    title: dataset.title,
    definition: definition.name,
    place: measured.place,
    unit: definition.unit,
    frequency: dataset.frequency,
    publications: measured.publications.map(({ vintage, totals }) => ({
      vintage,
      points: [...totals]
        .map(([start, { value, preliminary }]) => ({ start, value, preliminary }))
        .sort((a, b) => a.start.localeCompare(b.start)),
    })),
  }
}
