// Baselines that are told by the claim's own period alone: "than a year before", "on the previous month", "respecto al
// mismo mes del año anterior". Their days follow from the period, so the times in such words are no periods of their own.
import type { BaselineName } from '../../model/index.js'
import type { Part } from './sentence.js'

export interface RelativeBaseline extends Part {
  readonly name: BaselineName
}

/** Words that set something beside what follows. */
const BESIDE =
  /(?:compared (?:with|to)|relative to|versus|against|vs\.?|than(?: in| during)?|from|on|over|respecto (?:de|al?|del)|frente al?|comparad[oa]s? con|en comparación con|con relación al?|en relación (?:con|al?)|contra|que(?: en)?)\s(?:that of\s)?(?:the\s|el\s|la\s|l[oa]s\s)?/u
    .source

/** Words that say by themselves that the year before is meant. */
const YEAR_APART =
  /year[- ](?:on|over)[- ]year|(?:a|one|the) year (?:before|earlier|ago|previously|prior)|(?:12|twelve) months (?:before|earlier|ago)|(?:this|the same) time last year|hace (?:un año|doce meses)|un año (?:antes|atrás)|(?:el )?año (?:anterior|previo)|interanual(?:es|mente)?/u
    .source
/** Words for the year before that may as well be the time of the claim: only set beside something are they a baseline. */
const YEAR_NAMED = /(?:last|previous|prior|preceding) year|año (?:anterior|pasado|previo)/u.source
const SAME_STRETCH =
  /same (?:months?|period|quarter|half|six months|time|span|stretch|days?)|mism[oa]s? (?:per[ií]odo|mes(?:es)?|trimestre|semestre|lapso)/u
    .source
const MONTH_APART =
  /month[- ](?:on|over)[- ]month|(?:a|one) month (?:before|earlier|ago)|un mes (?:antes|atrás)|hace un mes/u.source
const MONTH_NAMED =
  /(?:last|previous|preceding|prior) (?:month|period|quarter)|month before|mes (?:anterior|pasado|previo)|per[ií]odo anterior|trimestre anterior/u
    .source

const wholeWord = (source: string): RegExp => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'giu')

/** In this order: "the same month a year ago" is of a year ago, and no month before. */
const PATTERNS: readonly (readonly [RegExp, BaselineName])[] = [
  [
    wholeWord(
      `(?:${BESIDE})?(?:${SAME_STRETCH})(?:,?\\s(?:of|in|from|del?|en)?\\s?(?:the\\s|el\\s)?(?:${YEAR_NAMED}|${YEAR_APART}))|(?!over )${BESIDE}(?:${SAME_STRETCH})`,
    ),
    'same_period_a_year_before',
  ],
  [wholeWord(YEAR_APART), 'same_period_a_year_before'],
  [wholeWord(`${BESIDE}(?:${YEAR_NAMED})`), 'same_period_a_year_before'],
  [wholeWord(MONTH_APART), 'period_just_before'],
  [wholeWord(`${BESIDE}(?:${MONTH_NAMED})`), 'period_just_before'],
]

export const overlap = (a: Part, b: Part): boolean => a.start < b.end && b.start < a.end

/** The relative baselines of a text, each where its words stand, in its order. */
export function relativeBaselines(text: string): readonly RelativeBaseline[] {
  const found: RelativeBaseline[] = []
  for (const [pattern, name] of PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const one = { start: match.index, end: match.index + match[0].length, name }
      if (!found.some((other) => overlap(one, other))) found.push(one)
    }
  return found.sort((a, b) => a.start - b.start)
}

/** "The same months of 2024": a stretch of the claim's period in another year, which is named after it. */
const SAME_IN_YEAR = new RegExp(`(?<!\\p{L})(?:${SAME_STRETCH})(?!\\p{L})\\D{0,20}?((?:19|20)\\d{2})`, 'iu')

/** Where "the same months of 2024" stand, and the year; null where no year is named. */
export function sameStretchOfYear(text: string): (Part & { readonly year: number }) | null {
  const match = SAME_IN_YEAR.exec(text)
  return match === null ? null : { start: match.index, end: match.index + match[0].length, year: Number(match[1]) }
}
