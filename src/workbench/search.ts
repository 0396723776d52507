// Search in what was read: amounts by value in any unit, period and place, and whoever or whatever is named. Words in
// texts are the store's to find; these are found in the readings.
import type { Interval, PlaceReference, Quantity, Reading, Span } from '../model/index.js'
import {
  type Bounds,
  boundsMeet,
  commonUnit,
  contains,
  convert,
  intersects,
  kilogramsOf,
  statedBounds,
} from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { geographyOf } from '../resolve/geography.js'

/** What is asked for; everything given must hold. */
export interface Query {
  /** Each must begin a word of the sentence. */
  readonly words: readonly string[]
  /** Name or id of an actor, a place or anyone named. */
  readonly entity?: string
  readonly value?: Bounds
  /** A unit as people write it, or its UCUM code, or a counted noun. */
  readonly unit?: string
  /** Days. */
  readonly period?: Interval
  /** Name or id; what lies within it counts. */
  readonly place?: string
}

/** Words of a document that answer. */
export interface Found {
  readonly document: string
  readonly file: string
  readonly published: string | null
  /** The amount, else the name. */
  readonly span: Span
  readonly quote: Span
  readonly value: number | null
  readonly unit: string | null
  /** The amount's bounds in the unit asked for. */
  readonly inUnit: { readonly low: number | null; readonly high: number | null; readonly unit: string } | null
  readonly what: string | null
  readonly place: string | null
  readonly period: Interval | null
}

/** Units as people type them; UCUM codes and nouns stand for themselves. */
const UNITS: Readonly<Record<string, string>> = {
  lb: '[lb_av]',
  lbs: '[lb_av]',
  pound: '[lb_av]',
  pounds: '[lb_av]',
  oz: '[oz_av]',
  ounces: '[oz_av]',
  kilo: 'kg',
  kilos: 'kg',
  tonne: 't',
  tonnes: 't',
  tons: 'ton',
  mile: '[mi_i]',
  miles: '[mi_i]',
  percent: '%',
  acres: '[acr_us]',
  ha: 'har',
}

export const unitOf = (given: string): string => UNITS[given.toLowerCase()] ?? given

/** An amount of a document with what tells when and where it holds, as questions look at it. */
export interface Amount {
  readonly quantity: Quantity
  readonly bounds: Bounds | null
  /** The unit that its bounds are in, as it stands for all of its spellings. */
  readonly unit: string | null
  readonly what: string | null
  readonly period: Interval | null
  readonly place: PlaceReference | null
}

/** The amounts of a document, in text order. */
export function amountsOf({ quantities, figures, events }: Reading): readonly Amount[] {
  return quantities.map((quantity) => {
    const { value, low, high, unit, approx, number, span } = quantity
    const figure = figures.find((one) => one.quantity.id === quantity.id)
    const event = events.find((one) => one.quantities.includes(quantity.id) || one.id === figure?.event)
    return {
      quantity,
      bounds: statedBounds({
        ...{ attribute: 'value', value, low, high, unit, approx },
        ...{ number: number.text, words: span.text },
      }),
      unit: commonUnit(unit),
      what: figure?.what.text ?? null,
      period: figure?.period?.interval ?? event?.when?.interval ?? null,
      // A place that was only inherited from another sentence may be somebody else's.
      place: [figure?.place, event?.place].find((one) => one?.basis === 'stated') ?? null,
    }
  })
}

/** The bounds of an amount in another unit, null where the two have no relation. A "ton" has all its sizes. */
function boundsIn({ bounds, unit: common }: Amount, unit: string | undefined): Bounds | null {
  if (bounds === null || unit === undefined || common === unit) return bounds
  if (common === null) return null
  if (common === 'kg' && commonUnit(unit) === 'kg') {
    const sizes = kilogramsOf(unit)
    return { low: bounds.low / Math.max(...sizes), high: bounds.high / Math.min(...sizes) }
  }
  const turned = (value: number) => (Number.isFinite(value) ? convert(value, common, unit) : value)
  const [low, high] = [turned(bounds.low), turned(bounds.high)]
  return low === null || high === null ? null : { low, high }
}

/** The place of the pack that a name means, in any of its spellings. */
function placeOf(wanted: string, pack: Pack): Pack['places'][number] | undefined {
  const name = wanted.toLowerCase()
  return pack.places.find((one) => [one.id, one.name, ...one.aliases].some((alias) => alias.toLowerCase() === name))
}

/** Whether a place is one that the pack has or a document names; of any other nothing can be found. */
export const isKnownPlace = (wanted: string, readings: readonly Reading[], pack: Pack): boolean =>
  placeOf(wanted, pack) !== undefined ||
  readings.some(({ figures, events }) =>
    [...figures, ...events].some(({ place }) => place?.name.toLowerCase() === wanted.toLowerCase()),
  )

/** Tells of a place whether it is the one that is asked for, or lies within it. */
function placeFitter(wanted: string, pack: Pack): (place: PlaceReference | null) => boolean {
  const name = wanted.toLowerCase()
  const known = placeOf(wanted, pack)
  const { chain } = geographyOf(pack)
  return (place) => {
    if (place === null) return false
    if (known === undefined || place.entity === null) return place.name.toLowerCase() === name
    return chain(place.entity).includes(known.id)
  }
}

/** Tells of an amount whether it is as large, of that time and of that place; compared in kilograms where both are masses. */
export function amountFitter(
  { value, unit, period, place }: Pick<Query, 'value' | 'unit' | 'period' | 'place'>,
  pack: Pack,
): (amount: Amount) => boolean {
  const placeFits = place === undefined ? () => true : placeFitter(place, pack)
  return (amount) => {
    if (period !== undefined && (amount.period === null || !intersects(amount.period, period))) return false
    if (!placeFits(amount.place)) return false
    const bounds = boundsIn(amount, unit)
    return bounds !== null && (value === undefined || boundsMeet(bounds, value))
  }
}

function wordsFit(text: string, words: readonly string[]): boolean {
  const tokens = text.toLowerCase().split(/[^\p{L}\p{N}]+/u)
  return words.every((word) => tokens.some((token) => token.startsWith(word.toLowerCase())))
}

const sentenceAt = (reading: Reading, span: Span): Span =>
  reading.sentences.find((sentence) => contains(sentence.span, span))?.span ?? span

/** The ids that a name may mean: of the pack, and of whoever the documents call so. */
function entitiesOf(wanted: string, readings: readonly Reading[], pack: Pack): ReadonlySet<string> {
  const name = wanted.toLowerCase()
  const called = (...names: readonly string[]) => names.some((one) => one.toLowerCase() === name)
  const ids = [...pack.actors, ...pack.places].flatMap((one) =>
    called(one.id, one.name, ...one.aliases) ? [one.id] : [],
  )
  const told = readings.flatMap((reading) =>
    reading.names.flatMap((one) =>
      one.entity !== null && called(one.entity, one.canonical, one.span.text) ? [one.entity] : [],
    ),
  )
  return new Set([...ids, ...told])
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null)

function foundAt(reading: Reading, span: Span, rest: Partial<Found>): Found {
  const { id, file, url, published } = reading.document
  const none = { value: null, unit: null, inUnit: null, what: null, place: null, period: null }
  return { document: id, file: file ?? url ?? id, published, span, quote: sentenceAt(reading, span), ...none, ...rest }
}

function amounts(reading: Reading, fits: (amount: Amount) => boolean, asked: string | undefined): readonly Found[] {
  return amountsOf(reading)
    .filter(fits)
    .map((amount) => {
      const { quantity, what, place, period } = amount
      const bounds = asked === undefined ? null : boundsIn(amount, asked)
      const inUnit =
        bounds === null || asked === undefined
          ? null
          : { low: finite(bounds.low), high: finite(bounds.high), unit: asked }
      const { value, unit, span } = quantity
      return foundAt(reading, span, { value, unit, inUnit, what, place: place?.name ?? null, period })
    })
}

/** Everything in the readings that answers the query, in the order of documents and texts. */
export function searchReadings(readings: readonly Reading[], pack: Pack, query: Query): readonly Found[] {
  const named = query.entity === undefined ? null : entitiesOf(query.entity, readings, pack)
  const fits = amountFitter(query, pack)
  const ofAmounts = [query.value, query.unit, query.period, query.place].some((part) => part !== undefined)
  return readings.flatMap((reading) => {
    const names = named === null ? [] : reading.names.filter(({ entity }) => entity !== null && named.has(entity))
    const found = ofAmounts
      ? amounts(reading, fits, query.unit).filter(
          ({ quote }) => named === null || names.some(({ span }) => contains(quote, span)),
        )
      : names.map(({ span, canonical }) => foundAt(reading, span, { what: canonical }))
    return found.filter(({ quote }) => wordsFit(quote.text, query.words))
  })
}
