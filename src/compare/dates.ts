// What documents say of the day of one occurrence. A month that holds the day agrees with it. A conflict is said only of
// dates that stand in the clause of the act itself: a sentence has often more dates than acts of its own.
import type { Claim, ClaimGroup, Interval } from '../model/index.js'
import { daysApart, intersects, lengthInDays, readingsOf } from '../model/index.js'
import type { Pack } from '../packs/schema.js'
import { before, between } from './clause.js'
import type { Verdict } from './verdict.js'
import { daysOfName } from './weekday-slips.js'

/** One document's date of an occurrence: the narrowest it states, and the claim that states it. */
export interface Dated {
  readonly claim: Claim
  readonly when: Interval
  /** Whether the date stands in the clause of its act. */
  readonly own: boolean
}

/** The occurrence that dates are told of, with all of them. */
export interface DateContext {
  readonly group: ClaimGroup
  readonly pack: Pack
  readonly dates: readonly Dated[]
}

/** Words and marks between an act and a date that is then of another act. English, Spanish. */
const ANOTHER_CLAUSE =
  /[,;:()–—]|\b(?:as|while|after|before|when|since|until|who|which|that|because|due|following|ahead|amid|and|but|mientras|cuando|antes|después|tras|que|quien|cuyo|porque|y|pero|para)\b/iu
/** Longer stretches of words hold more than one act. */
const FAR = 80
/** A time of more days is no date of an act. */
const DATE_DAYS = 31

/** Whether one act may be told as either type: the pack frames both as words for one thing. */
const oneAct = (a: string | null, b: string | null, pack: Pack): boolean =>
  a !== null && b !== null && (a === b || pack.framings.some(({ events }) => events.includes(a) && events.includes(b)))

/** A date that opens a sentence is that of all its acts: "On 2 May, they arrested two and seized a boat". */
const AND = /^,|\b(?:and|y|e)\b/giu
/** "… on 2 May, when they seized a boat": what is told behind the date is of that day. English, Spanish. */
const ON_WHICH = /^,?\s*(?:when|on which|cuando|en que|en el que|en la que)\b/iu

/** "The blast that tore through a depot on 2 May": what the happening itself did is of its day. English, Spanish. */
const THAT_DID =
  /^\s*(?:that|which|que)\s+(?=(?:killed|left|hit|struck|shook|tore|ripped|swept|destroyed|razed|sank|broke|began|took|happened|occurred|claimed|wounded|injured|mató|dejó|sacudió|golpeó|arrasó|destruyó|azotó|causó|provocó|ocurrió|hirió)(?!\p{L}))/iu
/** "Twenty were killed and 290 injured on Monday": one day of two numbers. English, Spanish. */
const AND_HURT =
  /\s(?:and|y)(?=\s(?:\S+\s){1,4}?(?:injured|wounded|hurt|missing|heridos|heridas|desaparecidos)(?!\p{L}))/giu

function isOwn(claim: Claim): boolean {
  const span = claim.period?.span
  if (claim.event === null || span == null || claim.modality !== 'actual' || claim.polarity !== 'positive') return false
  const opens = before(claim, span).trim().split(/\s+/u).length <= 1
  const told = between(claim, claim.trigger, span)
  const isAhead = span.start < claim.trigger.start
  const words = isAhead
    ? (opens ? told.replaceAll(AND, ' ') : told).replace(ON_WHICH, '')
    : told.replace(THAT_DID, ' ').replaceAll(AND_HURT, ' ')
  // "He agreed on Monday to send them": what is to be done bears no date that stands before it.
  if (isAhead && /\bto\s*$/u.test(words)) return false
  return words.length <= FAR && !ANOTHER_CLAUSE.test(words)
}

const isWholeDay = ({ when, own }: Dated): boolean => own && lengthInDays(when) === 1

/** The dates that claims state. */
const statedDates = (group: ClaimGroup): Dated[] =>
  group.claims.flatMap((claim): Dated[] => {
    const interval = claim.period?.basis === 'stated' ? claim.period.interval : null
    if (interval?.start == null || interval.end === null) return []
    return [{ claim, when: interval, own: isOwn(claim) }]
  })

/** How much a date speaks for its document: that of an act of the group's type most, then that of another act. */
const rankOf = ({ claim, own }: Dated, { type }: ClaimGroup): number => (own ? (claim.eventType === type ? 2 : 1) : 0)

/** The date each document gives, in order of documents. Dates taken over by a rule do not speak for a document. */
export function datesOf(group: ClaimGroup): Dated[] {
  const best = new Map<string, Dated>()
  for (const dated of statedDates(group)) {
    const known = best.get(dated.claim.document)
    const [rank, other] = [rankOf(dated, group), known === undefined ? -1 : rankOf(known, group)]
    const narrower = known === undefined || (lengthInDays(dated.when) ?? 0) < (lengthInDays(known.when) ?? 0)
    if (rank > other || (rank === other && narrower)) best.set(dated.claim.document, dated)
  }
  return [...best.values()]
}

/** An event of one evening is announced the next day; that far apart both dates may be right. */
const DAYS_TO_REPORT = 1

/** Whether two documents surely speak of one happening apart from its date: one telling number or one name in common. Rates are shared by too many acts to tell. */
function surelyOne(a: string, b: string, group: ClaimGroup): boolean {
  const of = (document: string) => group.claims.filter((claim) => claim.document === document)
  const equal = (x: Claim, y: Claim) =>
    x.value !== null &&
    x.value.attribute !== 'share' &&
    y.value !== null &&
    x.value.approx === 'exact' &&
    y.value.approx === 'exact' &&
    readingsOf(x.value).some((m) => m > 3 && readingsOf(y.value as NonNullable<typeof y.value>).includes(m))
  return of(a).some((x) => of(b).some((y) => equal(x, y) || x.named.some((name) => y.named.includes(name))))
}

/** Steps of a measure are announced, signed and in force on three days; none of them is wrong. */
export const isStep = (type: string | null, pack: Pack): boolean =>
  pack.measures.some(({ steps }) => steps.some(({ event }) => event === type))

/** "Thursday" and "this month" are reckoned from the day of a document, which says nothing of what happened after it. */
const reckonedTooEarly = (one: Dated, other: Dated): boolean =>
  !/\d/u.test(one.claim.period?.span?.text ?? '') &&
  one.claim.published !== null &&
  other.when.start !== null &&
  one.claim.published < other.when.start

/** What is done in one night has two dates. English, Spanish. */
const AT_NIGHT = /\b(?:night|nights|evening|overnight|midnight|dawn|noche|noches|medianoche|madrugada|amanecer)\b/iu

/** Whether a text gives the one day of an act by its number, in the clause of the act, and of no night. */
const isPlainDay = ({ claim, when, own }: Dated): boolean =>
  own && lengthInDays(when) === 1 && /\d/u.test(claim.period?.span?.text ?? '') && !AT_NIGHT.test(claim.sentence.text)

/** So many texts of their own must give a day before another one's is wrong by a single day. */
const ENOUGH_TEXTS = 2

/**
 * Whether a day is wrong by one: its text alone gives it, as a plain day, and others agree on that of the other, by its
 * number or as a day of the week. An event of one evening may be told of two days, and so may what is announced; not so
 * where all others tell one.
 */
function isOutvoted(day: Dated, other: Dated, dates: readonly Dated[]): boolean {
  if (!isPlainDay(day) || !isWholeDay(other) || AT_NIGHT.test(other.claim.sentence.text)) return false
  const days = dates.filter(isWholeDay)
  const textsOf = (one: Dated): number =>
    new Set(days.filter(({ when }) => intersects(when, one.when)).map(({ claim }) => claim.origin)).size
  return textsOf(day) === 1 && textsOf(other) >= ENOUGH_TEXTS
}

/** Whether the name of the one's day, which its number belies, is that of the other's day. */
const isSlip = (slip: Dated, other: Dated): boolean =>
  isWholeDay(other) &&
  daysOfName(slip.claim.period?.span?.text ?? '', slip.when).some((day) => day === other.when.start)

function conflict(a: Dated, b: Dated, { group, pack, dates }: DateContext): boolean {
  if (!a.own || !b.own || a.claim.origin === b.claim.origin || isStep(a.claim.eventType, pack)) return false
  if (!oneAct(a.claim.eventType, b.claim.eventType, pack)) return false
  if ([a, b].some(({ when }) => (lengthInDays(when) ?? DATE_DAYS + 1) > DATE_DAYS)) return false
  if (reckonedTooEarly(a, b) || reckonedTooEarly(b, a)) return false
  const isOneWrong = isSlip(a, b) || isSlip(b, a) || isOutvoted(a, b, dates) || isOutvoted(b, a, dates)
  if (daysApart(a.when, b.when) <= DAYS_TO_REPORT && !isOneWrong) return false
  return surelyOne(a.claim.document, b.claim.document, group)
}

/** How the dates two documents give of one occurrence relate; null where they differ and one may be of something else. */
export function verdictOnDates(a: Dated, b: Dated, context: DateContext): Verdict | null {
  if (intersects(a.when, b.when)) return { reason: 'same', rule: 'date.meets', because: 'The dates fit each other.' }
  if (conflict(a, b, context))
    return {
      reason: 'contradiction',
      rule: 'date.contradiction',
      because: 'Both speak of the same event, and its dates exclude each other.',
    }
  if (!a.own || !b.own) return null
  return {
    reason: 'unclear',
    rule: 'date.unclear',
    because: 'The dates exclude each other, or one is of the announcement and one of the event.',
  }
}
