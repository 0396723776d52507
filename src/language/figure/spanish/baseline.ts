// Finds what a Spanish figure is compared with: "en comparación con …", "respecto al mismo mes …", "frente a …", "que en
// …", "de X a Y".
import type { Baseline, Change, Quantity } from '../../../model/index.js'
import { spanOf } from '../../../model/index.js'
import { tokenAt } from '../../context.js'
import { phraseIndex, withoutCase } from '../../phrase-index.js'
import type { Token } from '../../token.js'
import type { Nearby } from '../nearby.js'
import type { Setting } from '../setting.js'
import { BASELINE_CUES } from './words.js'

const cues = phraseIndex(
  BASELINE_CUES.map((phrase) => [phrase, phrase] as const),
  (phrase) => phrase.split(' '),
  withoutCase,
)
const ENDS = new Set([',', ';', ':', '–', '—', '(', ')', '.', '!', '?', '“', '”', '"', '«', '»'])
/** How far after a number its comparison may begin, in words. */
const REACH = 18

/** The tokens from `first` to the next mark or verb that ends a phrase. */
function phraseEnd(tokens: readonly Token[], first: number, limit: number): number {
  let i = first
  while (i < limit && !ENDS.has((tokens[i] as Token).text)) {
    const token = tokens[i] as Token
    if (i > first && (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'SCONJ')) break
    i++
  }
  while (i > first + 1 && (tokens[i - 1] as Token).pos === 'CCONJ') i--
  return i
}

function baselineFrom(setting: Setting, nearby: Nearby, first: number, last: number): Baseline {
  const { context } = setting
  const span = spanOf(context.text, (context.tokens[first] as Token).start, (context.tokens[last - 1] as Token).end)
  const time = nearby.times.find(
    (item) => item.span.end > span.start && item.span.start < span.end && item.span.end <= span.end,
  )
  const value = nearby.quantities.find(
    (item) => item.number.start >= span.start && item.number.end <= span.end && item.kind !== 'duration',
  )
  return {
    text: span.text,
    span,
    period:
      time === undefined
        ? null
        : { span: time.span, interval: time.interval, edtf: time.edtf, basis: 'stated', rule: 'baseline.cue' },
    value: value?.value ?? null,
  }
}

/** "de 12 por ciento a 15": the first number is the baseline of the second. */
function baselineOfPassage(setting: Setting, quantity: Quantity, nearby: Nearby): Baseline | null {
  const { tokens, text } = setting.context
  if (!/^al?$/.test(tokens[setting.begin - 1]?.lower ?? '')) return null
  const before = nearby.quantities
    .filter((item) => item.span.end <= quantity.span.start && item.kind !== 'duration')
    .at(-1)
  if (before === undefined || quantity.span.start - before.span.end > 40) return null
  if (!/\bdel? $/u.test(text.slice(Math.max(0, before.span.start - 4), before.span.start))) return null
  return { text: before.span.text, span: before.span, period: null, value: before.value }
}

/** A quantity that may be compared, with what stands around it. */
interface Compared {
  readonly setting: Setting
  readonly quantity: Quantity
  readonly change: Change
  readonly nearby: Nearby
}

/** "Más que los 390 definitivos de 2029", "frente a 390 el año previo": the time behind the number that is compared is of it; the token after both. */
function withTimeBehind({ setting: { context }, nearby }: Compared, end: number): number {
  const { tokens } = context
  let at = end
  while (at < end + 2 && (tokens[at]?.pos === 'NOUN' || tokens[at]?.pos === 'ADJ')) at++
  const joined = /^(?:del?|registrad[oa]s)$/u.test(tokens[at]?.lower ?? '')
  const start = tokens[joined ? at + 1 : at]?.start
  const time = nearby.times.find(({ span }) => (joined && span.start === tokens[at]?.start) || span.start === start)
  return time === undefined || !(joined || YEAR_BACK.test(time.span.text)) ? end : tokenAt(context, time.span.end)
}

/** Words for the year before the one that is spoken of. */
const YEAR_BACK = /^(?:el )?(?:año|mes|trimestre) (?:previo|anterior|pasado)$|^un año (?:antes|atrás)$/iu

/** The comparison between token `first` and the next number. */
function baselineAt(of: Compared, first: number, limit: number): Baseline | null {
  const { setting, quantity, change, nearby } = of
  const { tokens } = setting.context
  for (let i = first; i < Math.min(limit, first + REACH); i++) {
    if (/^[;—–]$/u.test((tokens[i] as Token).text)) return null
    const match = cues.at(tokens, i, limit)
    const cue = match?.values[0]
    if (match === null || cue === undefined) continue
    // "que en" and "contra" compare only what changed, what is a multiple of it, or number with number.
    const numbers = nearby.quantities.some(
      ({ kind, number }) =>
        (kind === quantity.kind || (kind === 'count' && /^rat[ei]/u.test(quantity.kind))) &&
        tokenAt(setting.context, number.start) === match.last,
    )
    const multiple = quantity.kind === 'multiple'
    if (
      change.direction === 'none' &&
      !multiple &&
      !(numbers && /^(?:contra|frente)/u.test(cue)) &&
      /^(?:que|contra|frente|desde)/u.test(cue)
    )
      continue
    const compared =
      multiple || (i > 0 && /^(?:más|menos|mayor|menor|superior|inferior)$/u.test((tokens[i - 1] as Token).lower))
    if (/^que/u.test(cue) && !compared && !comparedBefore(tokens, setting.after - 1, i)) continue
    const begin = cue.startsWith('que ') ? i + 1 : match.last
    const end = phraseEnd(tokens, begin, limit)
    const whole = end === limit ? withTimeBehind(of, end) : end
    return end > begin ? baselineFrom(setting, nearby, begin, whole) : null
  }
  return null
}

/** Whether a word of comparison stands between the number and "que". */
function comparedBefore(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = Math.max(0, first); i < last; i++)
    if (/^(?:más|menos|mayor|menor)$/u.test((tokens[i] as Token).lower)) return true
  return false
}

/** What the figure is compared with, or null. In this order: a pair of values, what follows, what opens the clause. */
export function baselineOf(setting: Setting, quantity: Quantity, change: Change, nearby: Nearby): Baseline | null {
  if (quantity.kind === 'duration' || quantity.kind === 'age') return null
  const next = nearby.quantities.find((item) => item.number.start > quantity.span.end && item.kind !== 'duration')
  const sentenceEnd = setting.sentence.lastToken
  const limit = next === undefined ? sentenceEnd : Math.min(sentenceEnd, tokenAt(setting.context, next.number.end))
  const passage = baselineOfPassage(setting, quantity, nearby)
  if (passage !== null) return passage
  const compared = { setting, quantity, change, nearby }
  const behind = baselineAt(compared, setting.after, limit)
  if (behind !== null || change.direction === 'none') return behind
  const opening = nearby.quantities.some((item) => item.kind !== 'duration' && item.span.end <= quantity.span.start)
  return opening ? null : baselineAt(compared, setting.first, setting.begin)
}
