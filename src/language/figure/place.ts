// Where a figure holds: a place in its clause or sentence is stated, one from the paragraph or the indicator implied.
import type { Event, Name, PlaceReference, Range } from '../../model/index.js'
import { contains } from '../../model/index.js'
import type { Indicator, Pack } from '../../packs/schema.js'
import { isOfPart } from '../part-told.js'
import type { Nearby } from './nearby.js'
import type { Setting } from './setting.js'

const reference = (name: Name, basis: PlaceReference['basis']): PlaceReference => ({
  span: name.span,
  entity: name.entity,
  name: name.canonical,
  basis,
})

/** What stands between a place and the number that it is told with in a list: "Almar 15.4%, [Sulen: 7.5%] and [Ostra, 6]". */
const HEADS = /^(?:,|:| \(| with| con)? ?$/u
const HEADS_NUMBER = /^(?:,|:| \(| with| con)? ?\d/u

/** The place that a number is told with in a list, else the one nearest after it that heads no other number, else nearest before it. */
function nearest(text: string, places: readonly Name[], position: number): Name | null {
  const ahead = places.findLast(({ span }) => span.end <= position)
  const isList = places.filter(({ span }) => HEADS_NUMBER.test(text.slice(span.end, span.end + 8))).length > 1
  if (isList && ahead !== undefined && HEADS.test(text.slice(ahead.span.end, position))) return ahead
  const after = places.find(
    ({ span }) => span.start >= position && !(isList && HEADS_NUMBER.test(text.slice(span.end, span.end + 8))),
  )
  return after ?? ahead ?? places.at(-1) ?? null
}

export interface PlaceSources {
  readonly nearbyAt: (sentence: number) => Nearby
  /** What the figure is compared with: “more than in the isles” is measured elsewhere. */
  readonly baseline: Range | null
  readonly indicator: Indicator | null
  readonly pack: Pack
}

/** What comes from somewhere is counted elsewhere. English, Spanish. */
const FROM = /\b(?:from(?: the)?|desde|(?:procedentes?|provenientes?) de)(?: (?:el|la|los|las))?\s$/iu

/** "Who had come from the north of Almar", "originarios de Almar": where those are from of whom a number tells. English, Spanish. */
const ORIGIN =
  /(?<!\p{L})(?:come|came|comes|coming|hail(?:s|ed|ing)?|originally|natives?|(?:venid|nacid)[oa]s?|ven(?:ía|ían|ían?|ienen)|procedían?|proceden|originari[oa]s?|oriund[oa]s?|naturales?)\s(?:from|of|de|del|desde)(?:\s(?:the|el|la|los|las|(?:north|south|east|west|cent)\p{L}*|norte|sur|este|oeste|of|de|del))*\s$/iu

const isOrigin = (text: string, { span }: Pick<Name, 'span'>): boolean =>
  ORIGIN.test(text.slice(Math.max(0, span.start - 60), span.start))

/** How many sentences back in the same paragraph a place still holds. */
const BACK = 3

/** Where the figure holds, or null. */
export function placeOf(setting: Setting, event: Event | null, sources: PlaceSources): PlaceReference | null {
  const { context, sentence } = setting
  const { baseline } = sources
  const start = context.tokens[setting.begin]?.start ?? sentence.span.start
  const places = sources
    .nearbyAt(sentence.index)
    .places.filter(
      ({ span }) =>
        !(baseline !== null && contains(baseline, span)) &&
        !isOfPart(context.text, start, span.start) &&
        !isOrigin(context.text, { span }) &&
        !(
          sources.indicator?.place !== undefined &&
          FROM.test(context.text.slice(Math.max(0, span.start - 30), span.start))
        ),
    )
  const from = context.tokens[setting.first]?.start ?? sentence.span.start
  const to = context.tokens[setting.last - 1]?.end ?? sentence.span.end
  const clause = nearest(
    context.text,
    places.filter((place) => place.span.start >= from && place.span.end <= to),
    start,
  )
  if (clause !== null) return reference(clause, 'stated')
  if (event?.place != null) return event.place
  const near = nearest(context.text, places, start)
  if (near !== null) return reference(near, 'stated')
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - BACK); index--) {
    if (context.sentences[index]?.paragraph !== sentence.paragraph) break
    const before = sources.nearbyAt(index).places.findLast((place) => !isOrigin(context.text, place))
    if (before !== undefined) return reference(before, 'implied')
  }
  return placeOfIndicator(sources)
}

/** The place an indicator is about where nothing near names one. */
function placeOfIndicator({ indicator, pack }: PlaceSources): PlaceReference | null {
  if (indicator?.place === undefined) return null
  const place = pack.places.find((item) => item.id === indicator.place)
  return place === undefined ? null : { span: null, entity: place.id, name: place.name, basis: 'implied' }
}
