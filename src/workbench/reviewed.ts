// What people decided, applied to what the machine suggests. Decisions are tied to the hash of a text, the layer and
// the span, never to a reading: reading again, with a newer program or another pack, keeps them. Suggestions that were
// rejected leave everything that is made from readings; mended ones go on as mended.
import type { Event, Figure, Finding, Reading, Voice } from '../model/index.js'
import type { ReviewedLayer } from '../model/reviewed-layers.js'
import type { Review } from '../model/store.js'
import type { GroupCorrection } from '../resolve/corrections.js'

/** The decision that holds on each target. */
export type Decisions = ReadonlyMap<string, Review>

/** What a decision on an item is tied to. */
export const anchorOf = (textHash: string, item: string): string => `${textHash}#${item}`

/** The latest decision on each target; those taken back are none. `reviews` are in the order in which they were made. */
export function decisionsOf(reviews: readonly Review[]): Decisions {
  const standing = new Map<string, Review[]>()
  for (const review of reviews) {
    const before = standing.get(review.target) ?? []
    standing.set(review.target, review.verdict === 'withdrawn' ? before.slice(0, -1) : [...before, review])
  }
  return new Map(
    [...standing].flatMap(([target, list]) => {
      const last = list.at(-1)
      return last === undefined ? [] : [[target, last]]
    }),
  )
}

const GROUPS = 'groups:'

/** What a decision on groups is tied to: what was done, and the claims that were pointed at. */
export const groupTarget = (action: GroupCorrection['action'], anchors: readonly string[]): string =>
  `${GROUPS}${action}:${anchors.join('+')}`

/** Whether a decision is on groups. */
export const isOnGroups = (target: string): boolean => target.startsWith(GROUPS)

/** The decisions on groups, in the order in which they were made. */
export const groupCorrections = (decisions: Decisions): readonly GroupCorrection[] =>
  [...decisions.values()]
    .filter(({ target, verdict, after }) => isOnGroups(target) && verdict === 'corrected' && after !== null)
    .sort((a, b) => a.id.localeCompare(b.id))
    // Corrections of groups are written by `correctGroups` alone.
    .map(({ after }) => JSON.parse(after as string) as GroupCorrection)

const CODINGS = 'coding:'

/** What a verdict is tied to that one person gives by themselves, to be laid beside another's; it changes nothing. */
export const codingTarget = (by: string, target: string): string => `${CODINGS}${encodeURIComponent(by)}:${target}`

/** Whether a decision is such a verdict. */
export const isCoding = (target: string): boolean => target.startsWith(CODINGS)

/** What such a verdict is on. */
export const codedTarget = (target: string): string => target.slice(target.indexOf(':', CODINGS.length) + 1)

const RATINGS = 'rating:'

/** What a person's rating of a claim is tied to; it changes nothing that was read. */
export const ratingTarget = (by: string, target: string): string => `${RATINGS}${encodeURIComponent(by)}:${target}`

/** Whether a decision is a rating. */
export const isRating = (target: string): boolean => target.startsWith(RATINGS)

/** What a rating is of. */
export const ratedTarget = (target: string): string => target.slice(target.indexOf(':', RATINGS.length) + 1)

interface Item {
  readonly id: string
}

/** Whether a person read something where the program read nothing: there was no suggestion to decide on. */
export const isMade = ({ verdict, before }: Review): boolean => verdict === 'corrected' && before === 'null'

/** What people read by themselves in a text, of the layer whose items begin so. */
function madeItems<T extends Item>(layer: ReviewedLayer, textHash: string, decisions: Decisions): readonly T[] {
  const anchor = anchorOf(textHash, madeId(layer, ''))
  return [...decisions.values()].flatMap((decision) =>
    // Made by `madeItem`, in the shape of its layer.
    decision.target.startsWith(anchor) && isMade(decision) ? [JSON.parse(decision.after ?? 'null') as T] : [],
  )
}

/** The id of what a person read: its layer and place. */
export const madeId = (layer: ReviewedLayer, place: string): string => `made-${layer}:${place}`

/** The items of a layer without the rejected, the mended ones as they were mended, and those that people made. */
function decided<T extends Item>(
  layer: ReviewedLayer,
  items: readonly T[],
  textHash: string,
  decisions: Decisions,
): readonly T[] {
  const made = madeItems<T>(layer, textHash, decisions)
  const kept = items.flatMap((item) => {
    const decision = decisions.get(anchorOf(textHash, item.id))
    if (decision?.verdict === 'rejected') return []
    if (decision?.verdict !== 'corrected' || decision.after === null) return [item]
    // Corrections are checked against the item's own fields when they are made.
    return [{ ...item, ...(JSON.parse(decision.after) as Partial<T>) }]
  })
  return made.length === 0 ? kept : [...kept, ...made]
}

/** A statement whose attribution was rejected has no established source. */
const heard = (voice: Voice, attributions: ReadonlySet<string>): Voice =>
  voice.attribution === null || attributions.has(voice.attribution)
    ? voice
    : { attribution: null, source: 'not_established', entity: null }

function reviewedFigures(
  figures: readonly Figure[],
  quantities: Reading['quantities'],
  events: readonly Event[],
): readonly Figure[] {
  const byId = new Map(quantities.map((quantity) => [quantity.id, quantity]))
  const held = new Set(events.map((event) => event.id))
  return figures.flatMap((figure) => {
    const quantity = byId.get(figure.quantity.id)
    // A trend without a number has a quantity of its own that stands in no layer.
    if (quantity === undefined && figure.quantity.value !== null) return []
    return [
      {
        ...figure,
        quantity: quantity ?? figure.quantity,
        event: figure.event === null || held.has(figure.event) ? figure.event : null,
      },
    ]
  })
}

const decidedTexts = new WeakMap<Decisions, ReadonlySet<string>>()

/** Whether there is a decision on anything that a text says. */
export function isDecidedOn(textHash: string, decisions: Decisions): boolean {
  const texts =
    decidedTexts.get(decisions) ?? new Set([...decisions.keys()].map((target) => target.split('#', 1)[0] ?? ''))
  decidedTexts.set(decisions, texts)
  return texts.has(textHash)
}

/** A reading with the decisions on it applied. */
export function reviewedReading(reading: Reading, decisions: Decisions): Reading {
  const { textHash } = reading.document
  if (!isDecidedOn(textHash, decisions)) return reading
  const of = <T extends Item>(layer: ReviewedLayer, items: readonly T[]) => decided(layer, items, textHash, decisions)
  const attributions = of('attributions', reading.attributions)
  const said = new Set(attributions.map(({ id }) => id))
  const quantities = of('quantities', reading.quantities)
  const events = of('events', reading.events).map((event) => ({
    ...event,
    attribution: event.attribution === null || said.has(event.attribution) ? event.attribution : null,
    quantities: event.quantities.filter((id) => quantities.some((quantity) => quantity.id === id)),
  }))
  const voiced = <T extends { readonly attribution: Voice }>(items: readonly T[]) =>
    items.map((item) => ({ ...item, attribution: heard(item.attribution, said) }))
  return {
    ...reading,
    attributions,
    quantities,
    events,
    times: of('times', reading.times),
    names: of('names', reading.names),
    figures: voiced(reviewedFigures(of('figures', reading.figures), quantities, events)),
    outlooks: voiced(of('outlooks', reading.outlooks)),
    assessments: voiced(of('assessments', reading.assessments)),
  }
}

/** The findings without the rejected ones. */
export const reviewedFindings = <F extends Pick<Finding, 'id'>>(
  findings: readonly F[],
  decisions: Decisions,
): readonly F[] => findings.filter(({ id }) => decisions.get(id)?.verdict !== 'rejected')
