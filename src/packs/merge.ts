// A situation is written on top of what every situation shares: a pack extends others, and says only what is its own.
// An entry with the id of an inherited one adds to it, so that a pack can give a general event type its track or one
// more trigger without repeating the rest.
import type { Pack } from './schema.js'

/** What a field holds when its file does not name it; such a value never replaces an inherited one. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  plover: null,
  discrete: true,
  gender: 'none',
  end: null,
  speech: false,
  befalls: false,
  lasting: false,
  whole: false,
  change: false,
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function joined(own: readonly unknown[], inherited: readonly unknown[]): unknown[] {
  const seen = new Set(own.map((value) => JSON.stringify(value)))
  return [...own, ...inherited.filter((value) => !seen.has(JSON.stringify(value)))]
}

/** The own entry laid over the inherited one: lists and records are joined, other fields replace. */
function laidOver<T extends object>(own: T, inherited: T): T {
  const result: Record<string, unknown> = Object.fromEntries(Object.entries(inherited))
  for (const [key, value] of Object.entries(own)) {
    const old = result[key]
    if (value === undefined || (key in DEFAULTS && value === DEFAULTS[key] && old !== undefined)) continue
    if (Array.isArray(value) && Array.isArray(old)) result[key] = joined(value, old)
    else if (isPlain(value) && isPlain(old)) result[key] = { ...old, ...value }
    else result[key] = value
  }
  // Both sides have the type T and each field comes from one of them or is a list of their members.
  return result as T
}

function byId<T extends { readonly id: string }>(own: readonly T[], inherited: readonly T[]): T[] {
  const left = new Map(inherited.map((entry) => [entry.id, entry]))
  const result = own.map((entry) => {
    const old = left.get(entry.id)
    left.delete(entry.id)
    return old === undefined ? entry : laidOver(entry, old)
  })
  return [...result, ...left.values()]
}

/** What a pack has an indicator for is none of an inherited indicator's: each word measures one thing. */
function indicatorsOf(own: Pack['indicators'], inherited: Pack['indicators']): Pack['indicators'] {
  const ids = new Set(own.map(({ id }) => id))
  const taken = new Set(own.flatMap(({ words }) => words))
  const left = inherited.flatMap((entry) => {
    const words = ids.has(entry.id) ? entry.words : entry.words.filter((word) => !taken.has(word))
    return words.length === 0 ? [] : [{ ...entry, words }]
  })
  return byId(own, left)
}

/**
 * One pack on top of another. Own entries come first; the manifest is the own one with the inherited tracks joined.
 *
 * @example
 * const pack = mergePacks(own, base)
 */
export function mergePacks(own: Pack, inherited: Pack): Pack {
  return {
    manifest: { ...own.manifest, tracks: byId(own.manifest.tracks, inherited.manifest.tracks) },
    actors: byId(own.actors, inherited.actors),
    places: byId(own.places, inherited.places),
    // Each row only adds names, so rows of one id need not be put together.
    names: [...own.names, ...inherited.names],
    terms: joined(own.terms, inherited.terms) as Pack['terms'],
    holidays: byId(own.holidays, inherited.holidays),
    objects: byId(own.objects, inherited.objects),
    events: byId(own.events, inherited.events),
    measures: byId(own.measures, inherited.measures),
    indicators: indicatorsOf(own.indicators, inherited.indicators),
    framings: byId(own.framings, inherited.framings),
    questions: byId(own.questions, inherited.questions),
    conditions: byId(own.conditions, inherited.conditions),
    datasets: byId(own.datasets, inherited.datasets),
    labels: [...own.labels, ...inherited.labels],
  }
}
