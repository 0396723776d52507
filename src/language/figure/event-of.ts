// Of which event a number is, where the words of the event do not name it: the nearest one of its clause, but for one that
// has its verb from another, and one that only dates what the sentence is about.
import type { Event, Quantity } from '../../model/index.js'
import { contains } from '../../model/index.js'
import { tokenAt } from '../context.js'
import type { speechIndex } from '../voice.js'
import type { Nearby } from './nearby.js'
import type { Setting } from './setting.js'

/** What the layers before tell of the events of a text. */
export interface EventSources {
  readonly nearbyAt: (sentence: number) => Nearby
  readonly speechAt: ReturnType<typeof speechIndex>
  /** The event that names a quantity, by the quantity's id. */
  readonly eventOf: ReadonlyMap<string, Event>
}

/** "killed 12 and drove out 4,300": behind "and" a verb of its own tells what the second number is of, listed or not. */
function isOfSecondVerb({ context, begin }: Setting, { quantities }: Nearby, { span }: Event): boolean {
  const { tokens } = context
  for (let i = tokenAt(context, span.end); i < begin; i++) {
    if (tokens[i]?.pos !== 'CCONJ' || tokens[i + 1]?.pos !== 'VERB' || tokens[i + 1]?.lower.endsWith('ing')) continue
    const joint = tokens[i]?.start ?? 0
    if (quantities.some(({ number }) => number.start > span.end && number.end < joint)) return true
  }
  return false
}

/** Words that set one happening behind another in time or as its cause. English, Spanish. */
const BEHIND =
  /\b(?:after|following|since|before|ahead of|in the wake of|tras|después de|luego de|desde|antes de|a raíz de|a raíz del|después del|luego del|antes del)\s+(?:[\p{L}'’]+\s+){0,3}$/iu

/**
 * "Unrest after the election has left 25 people dead": a noun behind such a word, with a verb between it and the number,
 * only dates the subject before the word, which is the event given here; null for a noun that does not.
 */
function datedBy({ context, sentence, begin }: Setting, { span }: Event, events: readonly Event[]): Event | null {
  const { tokens, text } = context
  const isVerb = (from: number, to: number): boolean =>
    tokens.slice(from, to).some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  const at = tokenAt(context, span.start)
  const behind = BEHIND.exec(text.slice(sentence.span.start, span.start))
  if (behind === null || tokens[at]?.pos !== 'NOUN' || !isVerb(at + 1, begin)) return null
  const word = sentence.span.start + behind.index
  const subject = events.filter((event) => event.span.end <= word).sort((a, b) => b.span.start - a.span.start)[0]
  if (subject === undefined || subject.span.start < sentence.span.start) return null
  const first = tokenAt(context, subject.span.start)
  // "They spoke of the riot after the flood": what is only spoken of is no subject.
  let before = first - 1
  while (before >= 0 && /^(?:DET|ADJ|NOUN|PROPN)$/u.test(tokens[before]?.pos ?? '')) before--
  return tokens[before]?.pos === 'ADP' || isVerb(first, tokenAt(context, word)) ? null : subject
}

/** The event that names the quantity, else the nearest one of its clause. */
export function eventOf(setting: Setting, quantity: Quantity, sources: EventSources): Event | null {
  const named = sources.eventOf.get(quantity.id)
  if (named !== undefined) return named
  const { tokens } = setting.context
  const range = { start: tokens[setting.first]?.start ?? 0, end: tokens[setting.last - 1]?.end ?? 0 }
  // "…, the agency warned": the verb of saying is not what the number is of.
  const cue = sources.speechAt(quantity.number).attribution?.cue ?? null
  const nearby = sources.nearbyAt(setting.sentence.index)
  const inside = nearby.events.filter(
    (event) =>
      contains(range, event.span) &&
      !(cue !== null && contains(cue, event.span)) &&
      !isOfSecondVerb(setting, nearby, event),
  )
  const away = (event: Event): number => Math.abs(event.span.start - quantity.span.start)
  const nearest = inside.sort((a, b) => away(a) - away(b))[0] ?? null
  return nearest === null ? null : (datedBy(setting, nearest, nearby.events) ?? nearest)
}
