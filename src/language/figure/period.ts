// When a figure holds. A time in the same clause is stated; one taken from elsewhere is implied and says by which rule.
// Where nothing near dates a figure its period stays open: a guess would be compared as if it were read.
import type { Event, Modality, Period, Quantity, Range, Time } from '../../model/index.js'
import { contains } from '../../model/index.js'
import { isFiniteVerb } from '../clauses.js'
import { type ReadingContext, tokenAt } from '../context.js'
import { isCountedIn } from '../counted-in.js'
import { isLeftOpen } from '../time/left-open.js'
import { writtenBetween } from '../time/read.js'
import type { Token } from '../token.js'
import { looksBack, withinComparison } from './compared-time.js'
import type { Nearby } from './nearby.js'
import { isPutIn } from './put-in.js'
import { datesSaying, isDayOfSaying } from './saying.js'
import type { Setting } from './setting.js'

const isDated = (time: Time): boolean => time.interval.start !== null || time.interval.end !== null
const isClosed = (time: Time): boolean => time.interval.start !== null && time.interval.end !== null

/** "Since the party took power [in 2018]", "since it began [last May]": what is told since then is of no single time. English, Spanish. */
const SINCE_THEN =
  /\b(?:since|desde que)\s(?!(?:in|on|en|el)\s)[^.,;:]{3,60}\b(?:(?:in|on|en|el)|began|started|begun|took office|empezó|comenzó|inició)\s$/iu

/** The days that a figure told with a time is of: up to the day of writing where it is told since then. */
function daysOf(
  { text, published }: ReadingContext,
  { interval, edtf, span }: Time,
): Pick<Period, 'interval' | 'edtf'> {
  const { start } = interval
  const isSince = SINCE_THEN.test(text.slice(Math.max(0, span.start - 80), span.start).replace(/\s/gu, ' '))
  if (!isSince || start === null || (published !== null && published < start)) return { interval, edtf }
  return { interval: { start, end: published }, edtf: `${start}/..` }
}

const periodFrom = (context: ReadingContext, time: Time, basis: Period['basis'], rule: string): Period => ({
  span: time.span,
  ...daysOf(context, time),
  basis,
  rule,
})

/** "April's 8.8 per cent", "in November (12.8 per cent)", "in 2021, when there were 40": words between a time and the number that is of it. */
const OF_TIME =
  /^(?:['’]s? | ?\(|,? (?:when|cuando) (?:(?:there|it|they|se|hubo|fue|fueron|eran?|había|was|were|had|contaron|registraron) ){0,3}(?:(?:about|some|only|unos|unas|solo) )?)$/u

/** The time that the number is told for, right behind it. */
const attached = (text: string, quantity: Quantity, times: readonly Time[]): Time | null =>
  times.find(
    (time) =>
      isDated(time) &&
      time.span.end <= quantity.span.start &&
      OF_TIME.test(text.slice(time.span.end, quantity.span.start)),
  ) ?? null

/** "17,784 [in 2015] to 13,452 [in 2016]", "420 cases [in May]": what stands between a number and the time behind it. */
const IN_TIME = /^ (?:in|during|for|en|durante) (?:the |el |la )?$/u

/** The time that the number is told for with nothing but a preposition between them. */
const behind = (text: string, { span }: Quantity, times: readonly Time[]): Time | undefined =>
  times.find((time) => time.span.start >= span.end && IN_TIME.test(text.slice(span.end, time.span.start)))

/** "…, where [June] had 6,070", "cuando [un año antes] era de 12": a time that opens what is told of another number. */
const OPENS_ANOTHER =
  /^ (?:had|saw|counted|was|were|tuvo|hubo|fue|era|eran|fueron|había sido|registró)(?: just| only| some| about| almost| unos| unas| casi| de)* $/u

/** Whether a time is that of another number, which it opens. */
const isOfOther = (text: string, { span }: Time, quantity: Quantity, { quantities }: Nearby): boolean =>
  quantities.some((other) => {
    if (other.span.start === quantity.span.start || other.span.start <= span.end) return false
    const between = text.slice(span.end, other.span.start)
    return OF_TIME.test(between) || OPENS_ANOTHER.test(between)
  })

/** The nearest of the times to a place, those that name a whole stretch before those with an open side. */
function nearest(times: readonly Time[], place: number): Time | null {
  let best: Time | null = null
  let distance = Number.POSITIVE_INFINITY
  for (const time of times) {
    const away = Math.abs(time.span.start - place) + (isClosed(time) ? 0 : 40)
    if (away < distance) {
      best = time
      distance = away
    }
  }
  return best
}

/** How many sentences back in the same paragraph a time still holds. */
const BACK = 3

export interface PeriodSources {
  readonly nearbyAt: (sentence: number) => Nearby
  /** What figures of the sentence are compared with; their times date nothing else. */
  readonly baselines: readonly Range[]
  /** The time that is told in turn with the quantity, if any. */
  readonly paired: Time | null
  readonly modality: Modality
}

/** Words that point at the day of writing and date nothing when they stand before a noun ("the current level"). */
const DEICTIC =
  /^(?:now|current|currently|present|today|recent|recently|for now|so far|still|at the moment|the moment|at present|to date|ahora|actual|actuales|actualmente|hoy|recientes?|recientemente|por ahora|hasta ahora)$/iu
/** Verbs of standing facts: what they say is of no day in particular. */
const STANDING =
  /^(?:is|are|accounts?|represents?|makes?|remains?|stands?|equals?|amounts?|has|have|holds?|includes?|consists?|es|son|representa|representan|equivale|equivalen|tiene|tienen|incluye|incluyen|suma|suman)$/u

/** A time before a noun ("the 1985 treaty") dates the noun, and so the figure only if it stands near. */
function datesNoun(setting: Setting, time: Time, quantity: Quantity): boolean {
  const { tokens } = setting.context
  const next = tokenAt(setting.context, time.span.end)
  const before = tokens[tokenAt(setting.context, time.span.start) - 1]
  if (tokens[next]?.pos !== 'NOUN' || (before?.pos !== 'DET' && before?.pos !== 'PART')) return false
  return Math.abs(time.span.start - quantity.span.start) > 40
}

/** "the lowest since 2009", "for the first time since May": how far back a superlative looks, not when it was. */
const LOOKING_BACK =
  /\b(?:\p{Ll}+est|worst|best|most|least|first|only|record|not seen|unseen|(?:más|menos|mayor|menor|mejor|peor|primera|máximo|mínimo)\b(?: \p{Ll}+)?)\b[^.,;:]{0,30}\b(?:since|desde) (?:el |la |the )?$/iu

/** "December 2024 dollars", "at 2018 prices": the year that money is counted in. */
const PRICES = /^ (?:constant |real |us |u\.s\. ){0,2}(?:dollars|prices|pesos|euros|pounds|terms|money)\b/iu
/** "the Trade Act of 1974", "more than in 2017": the year of a law's name, and what another year is compared with. */
const NAMED_YEAR =
  /\b(?:(?:act|law|code|treaty|convention|ley|código|tratado|convenio) (?:of|de)|(?:precios|pesos|dólares|euros)(?: constantes)? de|than (?:in|during)|que en) $/iu

/** What was found of a time, which each figure near it asks again. */
const dateNothing = new WeakMap<Time, boolean>()

/** A time that dates no figure beside it. */
function datesNothing(text: string, time: Time): boolean {
  const found = dateNothing.get(time) ?? (isCountedIn(text, time) || isOfAnother(text, time))
  dateNothing.set(time, found)
  return found
}

function isOfAnother(text: string, { span }: Time): boolean {
  // "The lowest since May": the word before the month is a part of the time or not.
  const since = /^(?:since|desde)\s(?:(?:el|la|the)\s)?/iu.exec(span.text)?.[0].length ?? 0
  const before = text.slice(Math.max(0, span.start - 70), span.start + since).replace(/\s/gu, ' ')
  const after = text.slice(span.end, span.end + 30).replace(/\s/gu, ' ')
  return LOOKING_BACK.test(before) || NAMED_YEAR.test(before) || PRICES.test(after)
}

/** The baseline with an apposition that explains it ("September, the last month before …"). */
export function baselineZone(text: string, baseline: Range): Range {
  const more = /^, (?:the|a|an|its|their) [^,.;]*/u.exec(text.slice(baseline.end, baseline.end + 120))
  return { start: baseline.start, end: baseline.end + (more?.[0].length ?? 0) }
}

/** Words before an older act that only says why or whom: "for the [1985] murder", "behind the killing". */
const GROUND = /\b(?:for|of|behind|over|with|por) (?:(?:the|an?|his|her|their|el|la|un|una|su) )?(?:\d{4} )?$/iu

/** Whether a time dates such an act and not the one that the figure is of: "20 men wanted for a theft in 1985". */
function datesGround(text: string, { events }: Nearby, event: Event | null, { span }: Time): boolean {
  const has = ({ when }: Event): boolean => when?.span?.start === span.start
  return (
    event !== null &&
    !has(event) &&
    events.some((other) => has(other) && GROUND.test(text.slice(Math.max(0, other.span.start - 40), other.span.start)))
  )
}

/** Where something else begins to be told. English, Spanish. */
const ELSEWHERE =
  /;|\b(?:and|but|y|pero)\s(?:\p{L}+ly\s)?(?:says?|said|adds?|added|notes?|noted|claims?|claimed|warns?|warned|dice|dijo|agregó|añadió|señaló|advirtió)\b/u

/** "So far this year 40 have drowned, and 24 in all of 2022": the time nearest to the number is the one whose days nobody knows. */
const isOvertaken = (time: Pick<Period, 'span'>, open: readonly Time[], { number: { start } }: Quantity): boolean =>
  open.some(({ span }) => Math.abs(span.start - start) < Math.abs((time.span?.start ?? start) - start))

const clauseBefore = ({ context: { text, tokens }, first }: Setting, { span }: Quantity): string =>
  text.slice(tokens[first]?.start ?? 0, span.start)

/** "The earlier mean was 5,100", "el promedio anterior": a number of a time before, which the text leaves open. */
const OF_BEFORE =
  /\b(?:earlier|previous|former|prior) (?:\p{L}+ )?(?:average|mean|level|rate|count|total|figure|peak|high|low)\b|\b(?:promedio|nivel|media|tasa|cifra|total) (?:anterior|previ[oa])\b/iu

const isOfBefore = (setting: Setting, quantity: Quantity): boolean => OF_BEFORE.test(clauseBefore(setting, quantity))

/** When the quantity holds, or null. */
export function periodOf(
  setting: Setting,
  quantity: Quantity,
  event: Event | null,
  sources: PeriodSources,
): Period | null {
  const { context, sentence } = setting
  const nearby = sources.nearbyAt(sentence.index)
  const zones = sources.baselines.filter((zone) => !contains(zone, quantity.number))
  const outside = (span: Range | null): boolean => span === null || !zones.some((zone) => contains(zone, span))
  // What is told after a semicolon, or after another verb of saying, is told of what stands there.
  const inReach = (time: Time): boolean =>
    time.span.start < quantity.span.end || !ELSEWHERE.test(context.text.slice(quantity.span.end, time.span.start))
  const own = (time: Time): boolean =>
    isDated(time) &&
    outside(time.span) &&
    inReach(time) &&
    !datesNothing(context.text, time) &&
    !datesNoun(setting, time, quantity) &&
    !isPutIn(context.text, sentence.span, time, quantity) &&
    !datesGround(context.text, nearby, event, time)
  const dated = nearby.times.filter(own)
  const apart = dated.filter((time) => !datesSaying(context.text, time) && !isDayOfSaying(context.text, time))
  const candidates = apart.length > 0 ? apart : dated
  const from = context.tokens[setting.first]?.start ?? sentence.span.start
  const to = context.tokens[setting.last - 1]?.end ?? sentence.span.end
  const inside = candidates.filter((time) => time.span.start >= from && time.span.end <= to)
  // A duration that is the quantity itself ("the last six months") dates it.
  const itself = candidates.find(
    (time) => time.span.start <= quantity.number.start && time.span.end >= quantity.number.end,
  )
  if (itself !== undefined) return periodFrom(context, itself, 'stated', 'period.itself')
  const tied = attached(context.text, quantity, nearby.times)
  if (tied !== null) return periodFrom(context, tied, 'stated', 'period.attached')
  const at = behind(context.text, quantity, inside)
  if (at !== undefined) return periodFrom(context, at, 'stated', 'period.behind')
  const compared = withinComparison(inside, sources.baselines, quantity)
  if (compared !== undefined) return periodFrom(context, compared, 'stated', 'period.compared')
  if (sources.paired !== null) return periodFrom(context, sources.paired, 'stated', 'period.paired')
  const open = nearby.times.filter((time) => isLeftOpen(time) && outside(time.span) && inReach(time))
  const clause = nearest(preferred(inside), quantity.number.start)
  if (clause !== null)
    return isOvertaken(clause, open, quantity) ? null : periodFrom(context, clause, 'stated', 'period.clause')
  const told = event?.when
  if (told != null && told.basis === 'stated' && outside(told.span))
    return isOvertaken(told, open, quantity) ? null : told
  if (isOfBefore(setting, quantity)) return null
  const free = candidates.filter((time) => !isOfOther(context.text, time, quantity, nearby))
  const near = nearest(preferred(free), quantity.number.start)
  if (near !== null)
    return isOvertaken(near, open, quantity) ? null : periodFrom(context, near, 'stated', 'period.sentence')
  if (event?.when != null && outside(event.when.span)) return { ...event.when, basis: 'implied' }
  return inherits(setting, quantity, sources.modality) ? inherited(setting, sources) : null
}

/** Times that name a day or a stretch; those that only point at the present are kept for want of others. */
function preferred(times: readonly Time[]): readonly Time[] {
  const named = times.filter((time) => !DEICTIC.test(time.span.text))
  return named.length > 0 ? named : times.filter((time) => time.span.text.toLowerCase() !== 'current')
}

/** A subject that resumes what was just told holds when that did. */
const RESUMING = /^(?:that|this|it|which|they|these|those|esto|eso|ello)$/u

/** "The rate of the period": of the time told last, whatever the verb. */
const OF_PERIOD = /\b(?:(?:of|in|for|over) (?:the|that|this) period|(?:del|en (?:el|ese|este)) per[ií]odo)\b/iu

/** Whether the figure may take its period from a sentence before: what is yet to come and what always holds may not. */
function inherits(setting: Setting, quantity: Quantity, modality: Modality): boolean {
  if (quantity.kind === 'duration' || quantity.kind === 'age' || quantity.kind === 'rank') return false
  if (modality !== 'actual' && modality !== 'ongoing') return false
  const { tokens } = setting.context
  if (OF_PERIOD.test(clauseBefore(setting, quantity))) return true
  for (let i = setting.begin - 1; i > setting.first; i--)
    if (isFiniteVerb(tokens, i))
      return (
        RESUMING.test(tokens[i - 1]?.lower ?? '') ||
        !STANDING.test((tokens[i] as Token).lower) ||
        /ed$/u.test(tokens[i + 1]?.lower ?? '')
      )
  return true
}

/** Words for a time just before that of writing. English, Spanish. */
const RECENT = /^(?:most )?(?:recent|recently|recientes?|recientemente)$/iu

/** "Recent polls show 40 per cent" is of about the day of writing, whatever was told before; null where that day is the text's own date, or open. */
function ofWriting(context: ReadingContext, { span }: Time): Period | null {
  const interval = context.published === null ? writtenBetween(context) : null
  if (interval?.start == null || interval.end === null) return null
  const edtf = `${interval.start}/${interval.end}`
  return { span, interval, edtf, basis: 'implied', rule: 'period.recent' }
}

/** The last dated time of the paragraph before this sentence, of what it told and not of what that was compared with. */
function inherited(setting: Setting, sources: PeriodSources): Period | null {
  const { context, sentence } = setting
  const recent = sources.nearbyAt(sentence.index).times.find(({ span }) => RECENT.test(span.text))
  if (recent !== undefined) return ofWriting(context, recent)
  for (let index = sentence.index - 1; index >= Math.max(0, sentence.index - BACK); index--) {
    if (context.sentences[index]?.paragraph !== sentence.paragraph) return null
    const times = sources
      .nearbyAt(index)
      .times.filter((item) => isClosed(item) && !DEICTIC.test(item.span.text) && !datesNothing(context.text, item))
    const told = times.filter((item) => !looksBack(context.text, item))
    const time = told.filter((item) => !isDayOfSaying(context.text, item)).at(-1) ?? told.at(-1)
    if (time !== undefined) return periodFrom(context, time, 'implied', 'period.paragraph')
  }
  return null
}
