// Times of what a number is compared with. “More than the 390 of 2029” tells of 2029 only what the other number was: what
// stands in the next sentence is again of the time that was told before the comparison.
import type { Quantity, Range, Time } from '../../model/index.js'
import { contains } from '../../model/index.js'

/** What is compared is of the time told with it, where one is: "more in 2030 than [the 390 of 2029]". */
export function withinComparison(
  times: readonly Time[],
  comparisons: readonly Range[],
  { number }: Quantity,
): Time | undefined {
  const zone = comparisons.find((range) => contains(range, number))
  return zone === undefined ? undefined : times.find(({ span }) => span.start >= number.end && contains(zone, span))
}

/** Words behind a comparison, up to its time. */
const WORDS = String.raw`(?:(?:[^\s.,;:]|[.,](?=\d))+ )`
/** "…, more than the 39,900 of 2029", "against 380 in May", "down from the peak of June": of what a number was compared with, not of what is told next. English, Spanish. */
const COMPARED = new RegExp(
  [
    `than (?:in|on|the|those|that|its|their) ${WORDS}{0,8}`,
    `(?:compared (?:to|with)|en comparación con|respecto (?:al?|del?)) ${WORDS}{0,8}`,
    String.raw`(?:against|versus|contra|frente al?) (?:(?:just|only|about|some|the|unos|unas|l[oa]s) )?(?:\$?\d${WORDS}{1,4})?`,
    String.raw`(?:after|tras) (?:just |only |un |una |l[oa]s )?\d${WORDS}{1,4}`,
    '(?:less|more|fewer|lower|higher|slower|faster|smaller|larger) than ',
    '(?:half|twice|double|third|quarter|mitad|doble|triple|tercio) (?:of|as|de|del)(?: the| l[oa]s)? ',
    `(?:up|down|higher|lower|rise|increase|fall|drop|decline) from ${WORDS}{0,4}`,
    String.raw`(?:twice|double|triple|doble|triple) (?:of |de |del? )?(?:the |that of |l[oa]s )?(?:\d${WORDS}{1,4})?`,
    String.raw`(?:same|mism[oa]s?) \p{L}+ (?:of|in|del?|en) `,
    `(?:más|menos|mayor|menor|superior|inferior) que ${WORDS}{0,6}`,
  ]
    .map((words) => String.raw`(?<!\p{L})${words}$`)
    .join('|'),
  'iu',
)
/** "A year earlier", "el mes previo": seen from the time that is spoken of. */
const SEEN_BACK =
  /^(?:the )?(?:(?:a|one) (?:day|week|month|quarter|year) (?:before|earlier)|(?:previous|prior|preceding) \p{L}+|un[oa]? (?:día|semana|mes|trimestre|año) (?:antes|atrás)|(?:el |la )?\p{L}+ (?:previ[oa]|anterior))$/iu
/** "In 2023 it had been 24": told to look back, before what was told and what is told next. English, Spanish. */
const HAD_BEEN =
  /^,? (?:(?:it|they|the \p{L}+|[ée]st[ae]|el \p{L}+|la \p{L}+) )?(?:had been|había sido|habían sido)(?!\p{L})/iu

/** Whether a time is only that of a comparison, so that what is told next goes on from before it. */
export function looksBack(text: string, { span }: Time): boolean {
  const before = text.slice(Math.max(0, span.start - 60), span.start).replace(/\s/gu, ' ')
  return COMPARED.test(before) || SEEN_BACK.test(span.text) || HAD_BEEN.test(text.slice(span.end, span.end + 40))
}
