// Over which time a change was reckoned: on the month before, on the year before. Two such changes of one thing in one
// month are no dispute.
import type { Claim } from '../model/index.js'
import { daysApart, lengthInDays } from '../model/index.js'
import { clauseOfNumber } from './clause.js'

/** The time before which a change is set against. */
export type ChangeSpan = 'the year before' | 'the quarter before' | 'the month before'

/** Words of a baseline that is the same time a year before. English, Spanish. */
export const YEAR_BEFORE =
  /\b(?:year[- ](?:earlier|ago|before|on[- ]year|over[- ]year)|(?:previous|prior|preceding) (?:year|12|twelve)|twelve months (?:earlier|before)|same (?:month|period|time|quarter|stretch)|a[ñn]o (?:anterior|pasado|previo|antes|atr[aá]s)|hace un a[ñn]o|mismo (?:mes|periodo|período|lapso)|interanual)\b/iu

/** Words that tell which time before is meant, the longest first. English, Spanish. */
const SPANS: readonly (readonly [ChangeSpan, RegExp])[] = [
  ['the year before', YEAR_BEFORE],
  [
    'the year before',
    /\b(?:annual|annually|yearly|on the year|(?:twelve|12)[- ]month|(?:in|over|within) (?:the )?(?:last |past |previous )?(?:twelve|12) months|anual|anuales|(?:doce|12) meses)\b/iu,
  ],
  [
    'the quarter before',
    /\b(?:quarter[- ](?:on|over)[- ]quarter|quarterly|on the quarter|(?:previous|preceding|prior) quarter|(?:inter)?trimestral|trimestre (?:anterior|previo))\b/iu,
  ],
  [
    'the month before',
    /\b(?:month[- ](?:on|over)[- ]month|monthly|on the month|(?:previous|preceding|prior) month|a month (?:earlier|ago|before)|in (?:a|one) (?:single )?month|(?:inter)?mensual(?:es)?|mes (?:anterior|previo|pasado)|en un (?:solo )?mes)\b/iu,
  ],
]

/** How many days lie between a time and the one that it is set against. */
const LENGTHS: readonly (readonly [ChangeSpan, readonly [number, number]])[] = [
  ['the year before', [350, 381]],
  ['the quarter before', [85, 98]],
  ['the month before', [27, 32]],
]

/** The one time before that a text names; null where it names none or several. */
function namedIn(text: string): ChangeSpan | null {
  const found = new Set(SPANS.filter(([, words]) => words.test(text)).map(([span]) => span))
  return found.size === 1 ? ([...found][0] ?? null) : null
}

const spanOfDays = (days: number): ChangeSpan | null =>
  LENGTHS.find(([, [least, most]]) => days >= least && days <= most)?.[0] ?? null

/** The time before which a change is set against, as its baseline, its noun, its clause or its dates tell; else null. */
export function changeSpanOf(claim: Claim): ChangeSpan | null {
  const { baseline, period, counted } = claim
  const said = namedIn(baseline?.text ?? '') ?? namedIn(counted) ?? namedIn(clauseOfNumber(claim))
  if (said !== null || period === null || period.interval.start === null) return said
  // "It rose 9 per cent in 2031": a whole year is set against the one before it.
  if (baseline === null)
    return spanOfDays(lengthInDays(period.interval) ?? 0) === 'the year before' ? 'the year before' : null
  if (baseline.start === null || baseline.start >= period.interval.start) return null
  const day = (iso: string) => ({ start: iso, end: iso })
  return spanOfDays(daysApart(day(baseline.start), day(period.interval.start)))
}
