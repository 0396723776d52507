// What is asked: one series with a date in it, the same series of other places, and what else is known of the time.
import type { Effect, Interval } from '../../model/index.js'

/** One period of a place's series, with whole ends. */
export interface PlacePoint {
  readonly start: string
  readonly end: string
  readonly value: number
}

export interface PlaceSeries {
  readonly place: string
  /** Over the same periods as the place in question. */
  readonly points: readonly PlacePoint[]
}

/** What question and answer both name. */
type Asked = Pick<
  Effect,
  'measure' | 'label' | 'at' | 'dataset' | 'definition' | 'counted' | 'unit' | 'frequency' | 'vintages'
>

export interface EffectQuestion extends Asked {
  /** Whether it is a number at a time, which no regression of counts fits. */
  readonly stock: boolean
  readonly preliminary: boolean
  readonly treated: PlaceSeries
  /** Places that nothing was done to and that are far enough to receive nothing. */
  readonly controls: readonly PlaceSeries[]
  /** Places near enough to receive what is displaced. */
  readonly neighbours: readonly PlaceSeries[]
  readonly rivals: readonly { readonly label: string; readonly when: Interval }[]
  /** When it was announced or threatened, where that was earlier. */
  readonly announced: string | null
  /** Days at which the method of counting changed. */
  readonly breaks: readonly { readonly at: string; readonly note: string }[]
}

/** The first index whose period lies mostly after a day. */
export function firstAfter(points: readonly PlacePoint[], at: string): number {
  const middle = ({ start, end }: PlacePoint): number => (Date.parse(start) + Date.parse(end)) / 2
  const day = Date.parse(at)
  const index = points.findIndex((point) => middle(point) >= day)
  return index === -1 ? points.length : index
}
