// Finds what a figure is compared with: "compared with …", "than …", "from the same period …", "from X to Y".
import type { Baseline, Change, Quantity, Time } from '../../model/index.js'
import { spanOf } from '../../model/index.js'
import { phraseIndex } from '../phrase-index.js'
import type { Token } from '../token.js'
import { BASELINE_CUES } from './claim-lexicon.js'
import type { Nearby } from './nearby.js'
import type { Setting } from './setting.js'

const cues = phraseIndex(
  BASELINE_CUES.map((phrase) => [phrase, phrase] as const),
  (phrase) => phrase.split(' '),
  (token) => [token.lower],
)
const AVERAGE = /^(?:average|averages|mean|level|levels|norm)$/u
const ENDS = new Set([',', ';', ':', '–', '—', '(', ')', '.', '!', '?', '“', '”', '"'])
/** How far after a number its comparison may begin, in words. */
const REACH = 16

/** The tokens from `first` to the next mark that ends a phrase. */
function phraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  let i = first
  while (i < limit && !ENDS.has((tokens[i] as Token).text)) i++
  return i
}

function baselineFrom(setting: Setting, nearby: Nearby, first: number, last: number, rule: string): Baseline {
  const { context } = setting
  const from = context.tokens[first] as Token
  const to = context.tokens[last - 1] as Token
  const span = spanOf(context.text, from.start, to.end)
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

/** What the figure is compared with, or null. */
export function baselineOf(setting: Setting, quantity: Quantity, change: Change, nearby: Nearby): Baseline | null {
  const pair = baselineOfTo(setting, quantity, nearby)
  if (pair !== null) return pair
  const average = baselineOfAverage(setting, nearby)
  if (average !== null) return average
  const { tokens } = setting.context
  const limit = setting.sentence.lastToken
  const next = nearby.quantities.find((item) => item.number.start > quantity.span.end && item.kind === quantity.kind)
  for (let i = setting.after; i < Math.min(limit, setting.after + REACH); i++) {
    const token = tokens[i] as Token
    if (token.text === ';' || token.text === '—' || token.text === '–') return null
    const match = cues.at(tokens, i, limit)
    if (match === null) continue
    const cue = match.values[0] as string
    // "rather than", "more than 40" and comparisons of what did not change are none of this number's.
    if (
      cue === 'than' &&
      change.direction === 'none' &&
      !/^(?:more|fewer|less|higher|lower)$/u.test(tokens[i - 1]?.lower ?? '')
    )
      return null
    if ((cue === 'than' || cue === 'against') && change.direction === 'none' && cue === 'against') return null
    if (next !== undefined && next.number.start < token.start) return null
    const end = phraseEnd(tokens, match.last, limit)
    const first =
      cue.startsWith('year') || cue.startsWith('month')
        ? i
        : cue.startsWith('from ') || cue.startsWith('over ') || cue.startsWith('than ')
          ? i + 1
          : match.last
    if (first >= Math.max(end, match.last)) return null
    return baselineFrom(setting, nearby, first, Math.max(end, match.last), 'baseline.cue')
  }
  return null
}
