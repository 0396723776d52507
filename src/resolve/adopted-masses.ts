// A mass that no act is told of, near an act on the same substance: it tells how much that act was about.
import type { Claim } from '../model/index.js'
import { daysApartInAnyYear } from '../model/index.js'
import type { Grounds } from './grounds.js'

/** How many sentences after an event a bare mass of the same substance still speaks of it; before it, half as many. */
const REACH = 4

/** Whether a number without an event can be a detail of the event: of its substance, and at no other time. */
function isDetailOf(claim: Claim, event: Claim, grounds: Grounds): boolean {
  if (event.modality !== 'actual' || event.polarity !== 'positive') return false
  // What is demanded or said about a substance weighs nothing.
  if (event.eventType !== null && grounds.isSpeech(event.eventType)) return false
  const isSubstance = (object: string): boolean => grounds.telling(object) === 'substance'
  const own = [claim.countedObject ?? ''].filter(isSubstance)
  const theirs = event.objects.filter(isSubstance)
  if (theirs.length === 0) return false
  const isKindOf = (x: string, y: string): boolean => grounds.objectChain(x).includes(y)
  // "The drug" of the event is the fentanyl of the number; a truck or a house beside it says nothing.
  const meet = own.some((x) => theirs.some((y) => isKindOf(x, y) || isKindOf(y, x)))
  if (own.length > 0 && !meet) return false
  if (event.value !== null && event.value.attribute !== 'mass') return false
  const [x, y] = [claim.period ?? claim.yearless, event.period ?? event.yearless]
  return x === null || y === null || daysApartInAnyYear(x.interval, y.interval) === 0
}

/** The nearest event that a mass tells a detail of, before it sooner than after it. */
function parentOf(claim: Claim, events: readonly Claim[], grounds: Grounds): Claim | null {
  if (claim.value?.attribute !== 'mass' || claim.change?.kind === 'relative') return null
  let [best, nearest]: [Claim | null, number] = [null, REACH]
  for (const event of events) {
    const ahead = claim.sentenceIndex - event.sentenceIndex
    const distance = ahead >= 0 ? ahead : 2 * -ahead
    if (distance <= nearest && isDetailOf(claim, event, grounds)) [best, nearest] = [event, distance]
  }
  return best
}

/** What a mass takes over from the event that it is a detail of; a time that it states itself stays. */
const adopted = (claim: Claim, parent: Claim): Claim => ({
  ...claim,
  eventType: parent.eventType,
  event: parent.event,
  agents: parent.agents,
  patients: parent.patients,
  place: parent.place,
  placeStated: false,
  ...((claim.period ?? claim.yearless)?.basis === 'stated' ? {} : { period: parent.period, yearless: parent.yearless }),
  objects: claim.objects.length > 0 ? claim.objects : parent.objects,
})

/** Figures that no act is told of, in their order; masses with the events near them that they are details of. */
export const withParents = (figures: readonly Claim[], events: readonly Claim[], grounds: Grounds): Claim[] =>
  figures.map((claim) => {
    const parent = parentOf(claim, events, grounds)
    return parent === null ? claim : adopted(claim, parent)
  })
