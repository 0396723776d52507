// Stretches of time in which acts are counted up: "the second such transfer this year". They do not tell when the last
// of the acts was.
import type { Time } from '../model/index.js'
import { lengthInDays } from '../model/index.js'

/** Ordinals with a noun, before a stretch of time. English, Spanish. */
const COUNTED =
  /\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d{1,2}(?:st|nd|rd|th)|segund[oa]|tercer[oa]?|cuart[oa]|quint[oa]|sext[oa]) (?:such )?(?:\p{Ll}+ ){1,3}?(?:(?:of|in|del|de|en|en lo que va) )?$/iu
const REACH = 50
/** "The third raid in May" was in May. */
const LONG_DAYS = 180

/** Whether a time is only the stretch in which an act is the second, third or so on. */
export const isCountedIn = (text: string, { span, interval }: Time): boolean =>
  (lengthInDays(interval) ?? 0) >= LONG_DAYS &&
  COUNTED.test(text.slice(Math.max(0, span.start - REACH), span.start).replace(/\s/gu, ' '))
