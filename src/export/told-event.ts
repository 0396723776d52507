// An event as other programs take it: what it was, when, where, who did it to whom, and the words it rests on. Whoever
// makes these has left out what may not be published; the renderers of events see nothing else.
import type { Interval, Span } from '../model/index.js'
import { windowOf } from './quote-book.js'

/** Someone who takes part. Never a private person. */
export interface ToldParty {
  readonly entity: string
  readonly name: string
  /** The latest known step before the law, as far as someone has reviewed it; empty where none is known. */
  readonly legalStatus: string
}

/** Where it was, with what it lies in. Parts that are not known are null. */
export interface ToldPlace {
  readonly id: string
  readonly name: string
  readonly kind: string | null
  readonly state: string | null
  readonly country: string | null
  /** ISO 3166-1, of two and of three letters. */
  readonly countryCodes: { readonly two: string | null; readonly three: string | null }
  /** Degrees, WGS 84. */
  readonly point: { readonly latitude: number; readonly longitude: number } | null
}

export interface ToldEvent {
  /** Id of the occurrence. */
  readonly id: string
  readonly what: string
  /** The pack's event type. */
  readonly type: string
  /** The class of PLOVER, null where the type has none. */
  readonly plover: string | null
  readonly when: Interval | null
  readonly place: ToldPlace | null
  /** Those whom all tellings name that name any; empty where they differ. */
  readonly agents: readonly ToldParty[]
  readonly patients: readonly ToldParty[]
  /** How many people: the one number that all tellings give; null where they differ or give none. */
  readonly people: number | null
  readonly tellings: readonly {
    readonly mention: string
    readonly document: string
    readonly quote: Span
    readonly marks: readonly Span[]
  }[]
}

/** As much of a quote as is published. */
export function shortQuote({ quote, marks }: Pick<ToldEvent['tellings'][number], 'quote' | 'marks'>): string {
  const { start, end } = windowOf(quote, marks)
  return quote.text
    .slice(start - quote.start, end - quote.start)
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
