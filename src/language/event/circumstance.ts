// When, where and how much: which times, places and quantities of a sentence belong to a trigger.
import type { Event, Name, Period, PlaceReference, Quantity, Sentence, Time } from '../../model/index.js'
import { overlaps, partitionPoint } from '../../model/index.js'
import { type ReadingContext, tokenAt } from '../context.js'
import { isCountedIn } from '../counted-in.js'
import { isOfPart } from '../part-told.js'
import { isLeftOpen } from '../time/left-open.js'
import type { Token } from '../token.js'
import type { Candidate } from './candidate.js'
import { type Clauses, phraseAt } from './clause.js'
import type { Phrase, VerbGroup } from './phrase.js'

/** The items of a list in text order that lie in a sentence. */
export function itemsIn<T extends { readonly span: { readonly start: number; readonly end: number } }>(
  items: readonly T[],
  sentence: Sentence,
): readonly T[] {
  const first = partitionPoint(items, (item) => item.span.start < sentence.span.start)
  let end = first
  while (end < items.length && (items[end] as T).span.start < sentence.span.end) end++
  return items.slice(first, end)
}

const isDated = (time: Time): boolean =>
  time.type !== 'set' && (time.interval.start !== null || time.interval.end !== null)

/** The verb group that a phrase belongs to: itself, else the nearest to the left in its clause, else the next finite one. */
export function hostOf(clauses: Clauses, i: number): number {
  const { phrases } = clauses
  if (phrases[i]?.kind === 'vg') return i
  for (let k = i - 1; k >= 0; k--) {
    const phrase = phrases[k] as Phrase
    if (phrase.kind === 'vg') return k
    if (phrase.kind === 'rel' || phrase.kind === 'sub') break
    if ((phrase.kind === 'comma' || phrase.kind === 'conj' || phrase.kind === 'stop') && opensClause(clauses, k)) break
  }
  for (let k = i + 1; k < phrases.length; k++)
    if (phrases[k]?.kind === 'vg' && (phrases[k] as VerbGroup).form === 'finite') return k
  return -1
}

/** Whether a new clause with its own subject opens after the phrase at `k`. */
function opensClause(clauses: Clauses, k: number): boolean {
  const { phrases } = clauses
  for (let j = k + 1; j < phrases.length && j < k + 9; j++) {
    const phrase = phrases[j] as Phrase
    if (phrase.kind === 'vg')
      return phrase.form === 'finite' && j > k + 1 && phrases.slice(k + 1, j).some((p) => p.kind === 'np')
    if (
      phrase.kind === 'comma' ||
      phrase.kind === 'stop' ||
      phrase.kind === 'conj' ||
      phrase.kind === 'rel' ||
      phrase.kind === 'sub'
    )
      return false
  }
  return false
}

/** How far a time is from a trigger in the structure of its sentence: 0 inside its phrase, larger the less it belongs. Null: not its. */
export function distance(context: ReadingContext, candidate: Candidate, time: Time): number | null {
  const { clauses } = candidate
  const t = tokenAt(context, time.span.start)
  if (t < clauses.firstToken || t >= clauses.lastToken) return null
  const at = phraseAt(clauses, t)
  const trigger = candidate.phrase
  if (at === trigger) return 0
  // "sought for the 1985 murder": a time inside another noun phrase dates what that phrase names.
  if (isInside(clauses, at, context, time)) return null
  if (candidate.kind === 'noun' && at > trigger && at <= trigger + 4 && onlyPrepositions(clauses, trigger, at)) return 1
  const timeHost = hostOf(clauses, at)
  const own = candidate.kind === 'verb' ? trigger : hostOf(clauses, trigger)
  if (timeHost === own) return 2
  if (timeHost < 0 || own < 0) return null
  if (isFronted(clauses, at)) return sharesFront(clauses, own, timeHost) ? 3 : null
  if (candidate.kind === 'noun' && trigger < own && isPredicatedOf(clauses, own, timeHost)) return 3
  // Coordinated and participial verb groups share what stands with the main one, before and after.
  if (dependent(clauses, own, timeHost)) return 4
  return null
}

/** Whether a time stands inside a noun phrase, before the noun that it is told of. */
function isInside(clauses: Clauses, at: number, context: ReadingContext, time: Time): boolean {
  const phrase = clauses.phrases[at]
  return phrase?.kind === 'np' && (context.tokens[phrase.head] as Token).start >= time.span.end
}

/** "The tariffs are set to take effect on Monday": what is to happen to the subject dates it. */
function isPredicatedOf(clauses: Clauses, finite: number, infinitive: number): boolean {
  if (infinitive <= finite || (clauses.phrases[infinitive] as VerbGroup).form !== 'infinitive') return false
  for (let k = finite + 1; k < infinitive; k++) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop' || phrase.kind === 'rel' || phrase.kind === 'sub' || phrase.kind === 'comma')
      return false
    if (phrase.kind === 'vg' && phrase.form === 'finite' && !phrase.copula) return false
  }
  return true
}

function onlyPrepositions(clauses: Clauses, from: number, to: number): boolean {
  for (let k = from + 1; k <= to; k++) {
    const kind = clauses.phrases[k]?.kind
    if (kind !== 'prep' && kind !== 'np' && kind !== 'adv') return false
  }
  return true
}

function isFronted(clauses: Clauses, at: number): boolean {
  for (let k = 0; k < at; k++) {
    const kind = clauses.phrases[k]?.kind
    if (kind === 'vg') return false
  }
  for (let k = at + 1; k < clauses.phrases.length && k < at + 5; k++) {
    const kind = clauses.phrases[k]?.kind
    if (kind === 'comma') return true
    if (kind === 'vg') return false
  }
  return false
}

/** A date at the front holds for every verb up to the next clause that is opened by a semicolon. */
function sharesFront(clauses: Clauses, own: number, host: number): boolean {
  for (let k = host; k < own; k++) {
    const phrase = clauses.phrases[k] as Phrase
    if (phrase.kind === 'stop' || phrase.kind === 'dash' || phrase.kind === 'rel') return false
  }
  return own >= host
}

function dependent(clauses: Clauses, own: number, host: number): boolean {
  if (own <= host) return false
  const group = clauses.phrases[own] as VerbGroup
  const before = clauses.phrases[own - 1]
  if (before?.kind === 'conj' || (before?.kind === 'comma' && group.form === 'gerund')) {
    for (let k = host + 1; k < own; k++) {
      const phrase = clauses.phrases[k] as Phrase
      if (phrase.kind === 'stop' || phrase.kind === 'rel' || phrase.kind === 'sub') return false
      if (phrase.kind === 'vg' && phrase.form === 'finite') return false
    }
    return true
  }
  return false
}

/** Whether the verb beside a noun is told of it: "a quake struck", "hit by a flood", "there was a fire". */
function isToldByVerb({ clauses, phrase }: Candidate): boolean {
  const before = clauses.phrases[phrase - 1]
  if (before?.kind === 'prep') return AGENT.has((clauses.tokens[before.first] as Token).lower)
  const host = clauses.phrases[hostOf(clauses, phrase)]
  return host === undefined || host.first > (clauses.phrases[phrase] as Phrase).first || (host as VerbGroup).copula
}

/** Words that bring in what does something to others, behind a passive. English, Spanish. */
const AGENT = new Set(['by', 'por'])

/** Of a distance, up to here a time stands with the noun itself. */
export const OWN_TIME = 1

/**
 * The time of an event as its sentence states it.
 *
 * @param isToCome whether the event is yet to happen: "now" and "at the moment" do not date it then
 */
export function whenOf(
  context: ReadingContext,
  candidate: Candidate,
  times: readonly Time[],
  isToCome: boolean,
): Period | null {
  let best: { time: Time; rank: number; gap: number } | null = null
  const start = (context.tokens[candidate.first] as Token).start
  // "On Monday they counted the dead of the flood": what befell people is not dated by what others do about it.
  const farthest = candidate.spec.type.befalls && candidate.kind === 'noun' && !isToldByVerb(candidate) ? OWN_TIME : 9
  for (const time of times) {
    if (!isDated(time) || isCountedIn(context.text, time) || (isToCome && time.value === 'PRESENT_REF')) continue
    const rank = distance(context, candidate, time)
    if (rank === null || rank > farthest) continue
    const gap = Math.abs(time.span.start - start)
    if (best === null || rank < best.rank || (rank === best.rank && gap < best.gap)) best = { time, rank, gap }
  }
  if (best === null) return null
  const { time, gap } = best
  // "On Monday 40 were seized, and 90 in all of 2030": the year is not that of the 40.
  const isNearer = (other: Time) =>
    isLeftOpen(other) &&
    Math.abs(other.span.start - start) < gap &&
    (distance(context, candidate, other) ?? farthest + 1) <= farthest
  if (times.some(isNearer)) return null
  return {
    span: time.span,
    interval: time.interval,
    edtf: time.edtf,
    basis: 'stated',
    rule: best.rank === 0 ? 'in-phrase' : best.rank === 3 ? 'fronted' : best.rank === 4 ? 'shared' : 'same-clause',
  }
}

/** A definite re-mention of an event of the sentence before takes its date: "the raid". */
export function inheritWhen(
  events: readonly Event[],
  current: { readonly type: string; readonly definite: boolean; readonly sentence: number },
  sentenceOf: (event: Event) => number,
): Period | null {
  if (!current.definite) return null
  for (let i = events.length - 1; i >= 0 && i >= events.length - 8; i--) {
    const event = events[i] as Event
    const away = current.sentence - sentenceOf(event)
    if (away > 1) return null
    if (away >= 0 && event.type === current.type && event.when !== null && event.polarity === 'positive')
      return { ...event.when, basis: 'implied', rule: 're-mention' }
  }
  return null
}

/** Quantities that stand among the arguments of the trigger. */
export function quantitiesOf(
  context: ReadingContext,
  candidate: Candidate,
  extra: readonly { readonly first: number; readonly last: number }[],
  quantities: readonly Quantity[],
): readonly string[] {
  const ranges = [{ first: candidate.from, last: candidate.to }, ...extra].map(({ first, last }) => ({
    start: (context.tokens[first] as Token).start,
    end: (context.tokens[last - 1] as Token).end,
  }))
  return quantities
    .filter((quantity) => quantity.kind !== 'duration' && ranges.some((range) => overlaps(range, quantity.number)))
    .map((quantity) => quantity.id)
}

const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'across',
  'inside',
  'outside',
  'along',
  'over',
  'into',
  'around',
  'within',
  'to',
  'throughout',
])

/** Where it was: a place after a preposition of place among the trigger's arguments, else in its clause. */
export function placeOf(context: ReadingContext, candidate: Candidate, names: readonly Name[]): PlaceReference | null {
  let best: { name: Name; rank: number } | null = null
  const { start } = context.tokens[candidate.first] as Token
  for (const name of names) {
    if (name.kind !== 'place') continue
    const t = tokenAt(context, name.span.start)
    if (t < candidate.clauses.firstToken || t >= candidate.clauses.lastToken) continue
    if (isOfPart(context.text, start, name.span.start)) continue
    const at = phraseAt(candidate.clauses, t)
    const phrase = candidate.clauses.phrases[at] as Phrase
    // The place must be its whole phrase, not the country in "Mexican troops".
    if (phrase.kind !== 'np' || phrase.head >= t + 12 || (context.tokens[phrase.head] as Token).end > name.span.end)
      continue
    const prep = candidate.clauses.phrases[at - 1]
    const word = prep?.kind === 'prep' ? (candidate.clauses.tokens[prep.first] as Token).lower : ''
    if (!PLACE_PREPOSITIONS.has(word)) continue
    const rank =
      t > candidate.first && t < candidate.to
        ? 0
        : hostOf(candidate.clauses, at) === hostOf(candidate.clauses, candidate.phrase)
          ? 1
          : 2
    if (rank === 2) continue
    if (best === null || rank < best.rank) best = { name, rank }
  }
  return best === null
    ? null
    : { span: best.name.span, entity: best.name.entity, name: best.name.canonical, basis: 'stated' }
}
