// Finds what a figure is compared with: "compared with …", "than …", "from the same period …", "from X to Y".
import type { Baseline, Change, Quantity, Time } from '../../model/index.js'
import { spanOf } from '../../model/index.js'
import { isFiniteVerb } from '../clauses.js'
import { tokenAt } from '../context.js'
import { phraseIndex, withoutCase } from '../phrase-index.js'
import type { Token } from '../token.js'
import { BASELINE_CUES } from './claim-lexicon.js'
import type { Nearby } from './nearby.js'
import type { Setting } from './setting.js'

const cues = phraseIndex(
  BASELINE_CUES.map((phrase) => [phrase, phrase] as const),
  (phrase) => phrase.split(' '),
  withoutCase,
)
const AVERAGE = /^(?:average|averages|mean|level|levels|norm)$/u
const ENDS = new Set([',', ';', ':', '–', '—', '(', ')', '.', '!', '?', '“', '”', '"'])
const CURRENCY = /\b(?:dollar|euro|pound|yen|franc|yuan|currency|currencies|greenback)\b/u
/** How far after a number its comparison may begin, in words. */
const REACH = 16

/** Verbs with which a figure is told, which a tagger takes for nouns after a name: "the end of X's term point to just a". */
const TELLING_VERBS = /^(?:point|show|suggest|indicate|reveal|give|yield|put|reflect)s?$/u

function isPredicate(tokens: readonly Token[], i: number): boolean {
  if (isFiniteVerb(tokens, i)) return true
  const next = tokens[i + 1]
  return (
    TELLING_VERBS.test((tokens[i] as Token).lower) &&
    (next?.lower === 'to' || next?.lower === 'that' || next?.pos === 'DET' || next?.pos === 'NUM')
  )
}

/** The tokens from `first` to the next mark that ends a phrase. */
function phraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  let i = first
  while (i < limit && !ENDS.has((tokens[i] as Token).text) && !(i > first + 1 && isPredicate(tokens, i))) {
    // "… from May and down 5 per cent from June": another comparison begins.
    if ((tokens[i] as Token).pos === 'CCONJ' && /^(?:up|down)$/u.test(tokens[i + 1]?.lower ?? '')) break
    i++
  }
  // What is cut off before the next number leaves its conjunction behind.
  while (i > first + 1 && (tokens[i - 1] as Token).pos === 'CCONJ') i--
  return i
}

function baselineFrom(setting: Setting, nearby: Nearby, first: number, last: number, rule: string): Baseline {
  const { context } = setting
  const from = context.tokens[first] as Token
  const { end } = context.tokens[last - 1] as Token
  // "Lower than when the minister took office": a time that begins in the phrase ends with it, verb and all.
  const whole = nearby.times.find(
    (item: Time) => item.span.start >= from.start && item.span.start < end && item.span.end > end,
  )
  const span = spanOf(context.text, from.start, whole?.span.end ?? end)
  const time = nearby.times.find((item: Time) => item.span.start >= span.start && item.span.end <= span.end)
  const value = nearby.quantities.find(
    (item) => item.number.start >= span.start && item.number.end <= span.end && item.kind !== 'duration',
  )
  return {
    text: span.text,
    span,
    period:
      time === undefined ? null : { span: time.span, interval: time.interval, edtf: time.edtf, basis: 'stated', rule },
    value: value?.value ?? null,
  }
}

/** "from 12 per cent to 15": the first number is the baseline of the second. */
function baselineOfTo(setting: Setting, quantity: Quantity, nearby: Nearby): Baseline | null {
  const { tokens, text } = setting.context
  if (tokens[setting.begin - 1]?.lower !== 'to') return null
  const before = nearby.quantities
    .filter((item) => item.span.end <= quantity.span.start && item.kind !== 'duration')
    .at(-1)
  if (
    before === undefined ||
    !/\bfrom (?:about |around |nearly |almost |over )?$/u.test(
      text.slice(Math.max(0, before.span.start - 14), before.span.start),
    )
  )
    return null
  if (quantity.span.start - before.span.end > 40) return null
  return { text: before.span.text, span: before.span, period: null, value: before.value }
}

/** "threefold over the average of the year before". */
function baselineOfAverage(setting: Setting, nearby: Nearby): Baseline | null {
  const { tokens } = setting.context
  const limit = setting.sentence.lastToken
  for (let i = setting.after; i < Math.min(setting.after + 4, limit); i++) {
    const word = (tokens[i] as Token).lower
    if (word !== 'over' && word !== 'above' && word !== 'below' && word !== 'on') continue
    const end = phraseEnd(tokens, i + 1, Math.min(limit, i + REACH))
    for (let k = i + 1; k < end; k++)
      if (AVERAGE.test((tokens[k] as Token).lower)) return baselineFrom(setting, nearby, i + 1, end, 'baseline.average')
  }
  return null
}

/** "compared with the year before, arrests fell 4 per cent": the comparison opens the clause or stands before the verb. */
function baselineBefore(setting: Setting, nearby: Nearby): Baseline | null {
  const { tokens } = setting.context
  for (let i = setting.begin - 1; i >= setting.sentence.firstToken; i--) {
    const match = cues.at(tokens, i, setting.begin)
    const cue = match?.values[0]
    if (
      match === null ||
      cue === undefined ||
      !/^(?:when |as )?(?:compared|in comparison|relative)|^with the same/u.test(cue)
    )
      continue
    if (
      nearby.quantities.some(
        (item) =>
          item.kind !== 'duration' &&
          item.number.start > (tokens[i] as Token).end &&
          item.span.end <= (tokens[setting.begin] as Token).start,
      )
    )
      return null
    const first = cue.startsWith('with ') ? i + 1 : match.last
    const end = phraseEnd(tokens, first, setting.begin)
    return end > first ? baselineFrom(setting, nearby, first, end, 'baseline.cue') : null
  }
  return null
}

/** A cue that is the whole comparison: what follows "year on year" is the time of the figure itself. */
const WHOLE_COMPARISON = /^(?:year|month|quarter|week|on the )/u

/** Where the words of the comparison begin: after the cue, or inside it where its noun is the baseline ("the same month"). */
function contentStart(cue: string, first: number, last: number): number {
  if (WHOLE_COMPARISON.test(cue)) return first
  return /^(?:from|over|than|with) [a-z]/u.test(cue) ? first + 1 : last
}

/** "200, compared with just 4,800 the year before": the comparison is itself a number of the kind. */
function comparesNumbers(setting: Setting, quantity: Quantity, other: Quantity, cue: string, first: number): boolean {
  if (other.kind !== quantity.kind && (other.kind !== 'count' || quantity.kind !== 'rate')) return false
  if (!/compared|comparison|relative|versus|against|^(?:up|down) from$/u.test(cue)) return false
  const begin = tokenAt(setting.context, other.span.start)
  return begin >= first && begin <= first + 2
}

/** "2 per cent less than the 2,350 of May": what it was stands with its own number, and the time behind that. */
function baselineOfNumber(setting: Setting, next: Quantity, first: number, nearby: Nearby): Baseline | null {
  if (next.kind === 'share' || next.kind === 'multiple') return null
  const { context } = setting
  const begin = tokenAt(context, next.span.start)
  if (begin !== first && !(begin === first + 1 && /^(?:the|its|their|some)$/u.test(context.tokens[first]?.lower ?? '')))
    return null
  const behind = context.text.slice(next.span.end, next.span.end + 12).match(/^(?: a day| daily)? (?:of|in) /u)
  const at = behind === null ? null : next.span.end + behind[0].length
  const time = nearby.times.find(({ span }) => at !== null && span.start <= at && at < span.end)
  return baselineFrom(setting, nearby, first, tokenAt(context, (time?.span ?? next.span).end), 'baseline.number')
}

/** The comparison that follows the number. */
function baselineBehind(setting: Setting, quantity: Quantity, change: Change, nearby: Nearby): Baseline | null {
  const { tokens } = setting.context
  const next = nearby.quantities.find((item) => item.number.start > quantity.span.end && item.kind !== 'duration')
  const limit =
    next === undefined
      ? setting.sentence.lastToken
      : Math.min(setting.sentence.lastToken, tokenAt(setting.context, next.span.start))
  for (let i = setting.after; i < Math.min(limit, setting.after + REACH); i++) {
    if (/^[;—–]$/u.test((tokens[i] as Token).text)) return null
    const match = cues.at(tokens, i, limit)
    const cue = match?.values[0]
    if (match === null || cue === undefined) continue
    const none = change.direction === 'none'
    // "rather than" and "against crime" compare nothing that did not change.
    if (none && cue === 'against' && !(next !== undefined && comparesNumbers(setting, quantity, next, cue, match.last)))
      return null
    if (none && cue === 'than' && !/^(?:more|fewer|less|higher|lower)$/u.test(tokens[i - 1]?.lower ?? '')) return null
    // "lost value against the dollar" names a currency, no earlier state.
    if (
      cue === 'against' &&
      CURRENCY.test(
        tokens
          .slice(match.last, match.last + 3)
          .map((token) => token.lower)
          .join(' '),
      )
    )
      return null
    if (/^(?:below|under|above)$/u.test(cue) && (quantity.kind !== 'share' || i !== setting.after)) return null
    if (next !== undefined && comparesNumbers(setting, quantity, next, cue, match.last))
      return baselineFrom(
        setting,
        nearby,
        match.last,
        phraseEnd(tokens, match.last, setting.sentence.lastToken),
        'baseline.number',
      )
    const levels = change.kind === 'relative' || next?.kind === quantity.kind
    const number = next === undefined || !levels ? null : baselineOfNumber(setting, next, match.last, nearby)
    if (number !== null) return number
    const first = contentStart(cue, i, match.last)
    const end = WHOLE_COMPARISON.test(cue) ? match.last : Math.max(match.last, phraseEnd(tokens, match.last, limit))
    return first < end ? baselineFrom(setting, nearby, first, end, 'baseline.cue') : null
  }
  return null
}

/** The token behind the whole that a share is of. */
function behindOf({ context: { tokens }, after, sentence }: Setting): number {
  if (tokens[after]?.lower !== 'of') return after
  for (let i = after + 1; i < Math.min(sentence.lastToken, after + 6); i++) {
    const { lower, pos } = tokens[i] as Token
    if (lower === 'from') return i
    if (pos !== 'NOUN' && pos !== 'PROPN' && pos !== 'DET' && pos !== 'ADJ' && pos !== 'PRON') return after
  }
  return after
}

/** "to 41 [on Thursday], from 33": the token behind a time and a comma; `first` itself where no time stands there. */
function behindTime({ context }: Setting, { times }: Nearby, first: number): number {
  const { tokens } = context
  const opens = /^(?:in|on|at|by)$/u.test(tokens[first]?.lower ?? '') ? first + 1 : first
  const start = tokens[opens]?.start ?? 0
  const time = times.find(({ span }) => span.start <= start && start < span.end)
  if (time === undefined) return first
  const after = tokenAt(context, time.span.end)
  return tokens[after]?.text === ',' ? after + 1 : after
}

/** "down 9 per cent from May", "up 3 per cent from the low of the year before": what it came from stands right behind. */
function baselineFromWhere(setting: Setting, quantity: Quantity, change: Change, nearby: Nearby): Baseline | null {
  const { tokens } = setting.context
  // "climbed to 121 per cent of output from 108"
  const first = change.kind === 'level' ? behindTime(setting, nearby, behindOf(setting)) : setting.after
  const from = tokens[first]
  if (from?.lower !== 'from' || change.direction === 'none') return null
  // "rose to 5.2 per cent from 4.9": only a value is what a level came from.
  if (change.kind === 'level') {
    const value = nearby.quantities.find((item) => tokenAt(setting.context, item.span.start) === first + 1)
    if (value === undefined || value.kind === 'duration') return null
    return baselineFrom(
      setting,
      nearby,
      first + 1,
      phraseEnd(tokens, first + 1, setting.sentence.lastToken),
      'baseline.from',
    )
  }
  if (quantity.kind !== 'share' && quantity.kind !== 'multiple' && quantity.kind !== 'count') return null
  // "from May to July" is the time itself.
  if (nearby.times.some((time) => time.span.start <= from.start && from.start < time.span.end)) return null
  const end = phraseEnd(tokens, first + 1, Math.min(setting.sentence.lastToken, first + REACH))
  if (tokens.slice(first, end).some((token) => token.lower === 'to')) return null
  return end > first + 1 ? baselineFrom(setting, nearby, first + 1, end, 'baseline.from') : null
}

/** "twice what it was in May", "three times as high as in the last flood", "double the rate of the isles". */
function baselineOfMultiple(setting: Setting, quantity: Quantity, nearby: Nearby): Baseline | null {
  if (quantity.kind !== 'multiple' || quantity.rule === 'quantity.multiple.verb') return null
  const { tokens } = setting.context
  const limit = Math.min(setting.sentence.lastToken, setting.after + REACH)
  let first = setting.after
  if (tokens[first]?.lower === 'as') {
    while (first < limit && !(first > setting.after && tokens[first]?.lower === 'as')) first++
    first++
  } else if (tokens[first]?.lower === 'what') first++
  else if (!/^(?:the|its|their|that|his|her)$/u.test(tokens[first]?.lower ?? '')) return null
  let end = first
  // What it was is told by a clause of its own: "what it was in May".
  while (end < limit && !ENDS.has((tokens[end] as Token).text)) end++
  return end > first && end <= limit ? baselineFrom(setting, nearby, first, end, 'baseline.multiple') : null
}

/** What the figure is compared with, or null. In this order: a multiple's measure, a pair of values, a named average, what follows, what opens the clause. */
export function baselineOf(setting: Setting, quantity: Quantity, change: Change, nearby: Nearby): Baseline | null {
  if (quantity.kind === 'duration' || quantity.kind === 'age') return null
  return (
    baselineOfMultiple(setting, quantity, nearby) ??
    baselineOfTo(setting, quantity, nearby) ??
    baselineOfAverage(setting, nearby) ??
    baselineFromWhere(setting, quantity, change, nearby) ??
    baselineBehind(setting, quantity, change, nearby) ??
    (change.direction === 'none' ? null : baselineBefore(setting, nearby))
  )
}
