// What the fields of the things that were read hold: one of a few words, a number, a day, yes or no, or free words. A
// form is made of it, so that nobody has to know how the program writes a thing.
import type {
  Approx,
  Assessment,
  Attribution,
  Event,
  Figure,
  Granularity,
  Layer,
  Modality,
  Name,
  Outlook,
  QuantityKind,
  Time,
} from '../../../src/model/index.js'

export type FieldKind =
  | { readonly kind: 'choice'; readonly words: readonly string[] }
  | { readonly kind: 'number' | 'date' | 'yes' | 'text' }

/** All words that a field can hold: one that is forgotten fails the types. */
const choice = <Word extends string>(words: Readonly<Record<Word, true>>): FieldKind => ({
  kind: 'choice',
  words: Object.keys(words),
})

const NUMBER: FieldKind = { kind: 'number' }
const TEXT: FieldKind = { kind: 'text' }

const MODALITY = choice<Modality>({
  actual: true,
  ongoing: true,
  planned: true,
  demanded: true,
  threatened: true,
  hypothetical: true,
})

const QUANTITIES: Readonly<Record<string, FieldKind>> = {
  value: NUMBER,
  unit: TEXT,
  approx: choice<Approx>({
    exact: true,
    about: true,
    nearly: true,
    at_least: true,
    more_than: true,
    at_most: true,
    less_than: true,
  }),
  low: NUMBER,
  high: NUMBER,
  kind: choice<QuantityKind>({
    count: true,
    mass: true,
    length: true,
    area: true,
    volume: true,
    share: true,
    rate: true,
    money: true,
    duration: true,
    multiple: true,
    rank: true,
    age: true,
    ratio: true,
    vague: true,
    other: true,
  }),
}

const TIMES: Readonly<Record<string, FieldKind>> = {
  edtf: { kind: 'date' },
  type: choice<Time['type']>({ date: true, time: true, duration: true, set: true }),
  granularity: choice<Granularity>({
    time: true,
    day: true,
    week: true,
    month: true,
    quarter: true,
    season: true,
    half: true,
    year: true,
    decade: true,
    century: true,
    interval: true,
    open: true,
  }),
  mod: choice<NonNullable<Time['mod']>>({
    approx: true,
    start: true,
    mid: true,
    end: true,
    before: true,
    after: true,
  }),
  value: TEXT,
}

/** Of each layer, in the order of the form. What refers to other things that were read is not mended by hand. */
const KINDS: Readonly<Partial<Record<Layer, Readonly<Record<string, FieldKind>>>>> = {
  events: {
    type: TEXT,
    modality: MODALITY,
    polarity: choice<Event['polarity']>({ positive: true, negative: true }),
    plover: TEXT,
  },
  figures: {
    indicator: TEXT,
    role: choice<Figure['role']>({
      claim: true,
      policy: true,
      temporal: true,
      structural: true,
      identification: true,
    }),
    modality: MODALITY,
  },
  outlooks: {
    kind: choice<Outlook['kind']>({
      deadline: true,
      plan: true,
      promise: true,
      demand: true,
      threat: true,
      prediction: true,
      condition: true,
    }),
  },
  assessments: {
    stance: choice<Assessment['stance']>({
      works: true,
      partly: true,
      too_early: true,
      does_not: true,
      backfires: true,
    }),
    observed: choice<Assessment['observed']>({ observed: true, predicted: true }),
  },
  attributions: {
    entity: TEXT,
    sourceBasis: choice<NonNullable<Attribution['sourceBasis']>>({
      official: true,
      named: true,
      anonymous: true,
      interested: true,
      data: true,
    }),
    form: choice<Attribution['form']>({ direct: true, indirect: true, mixed: true, according_to: true }),
    certainty: choice<Attribution['certainty']>({
      'CT+': true,
      'PR+': true,
      'PS+': true,
      Uu: true,
      'PS-': true,
      'PR-': true,
      'CT-': true,
    }),
  },
  quantities: QUANTITIES,
  times: TIMES,
  names: {
    canonical: TEXT,
    kind: choice<Name['kind']>({
      person: true,
      organisation: true,
      group: true,
      place: true,
      law: true,
      event: true,
      product: true,
    }),
    entity: TEXT,
    private: { kind: 'yes' },
  },
}

/** What a field of a layer holds, by its name, in the order of a form. */
export const fieldKindsOf = (layer: Layer | 'findings'): Readonly<Record<string, FieldKind>> =>
  layer === 'findings' ? {} : (KINDS[layer] ?? {})

const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u

/** Whether words are a year, a month or a day of the calendar. */
function isDate(words: string): boolean {
  if (!DAY.test(words)) return false
  const day = new Date(`${words.padEnd(10, '-01').slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(words)
}

/** What is amiss with what was typed into a field; null where nothing is. An empty field takes the value away. */
export function amissOf(kind: FieldKind, typed: string): 'number' | 'date' | null {
  if (typed.trim() === '') return null
  if (kind.kind === 'number' && !Number.isFinite(Number(typed))) return 'number'
  return kind.kind === 'date' && !isDate(typed.trim()) ? 'date' : null
}
