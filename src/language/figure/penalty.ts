// The time to which a court sentences somebody: a length of time that is no frame of what is told, but what texts tell.
import type { Quantity } from '../../model/index.js'

/** What sentences a person to a time, before the time. English, Spanish. */
const SENTENCED =
  /\b(?:(?:sentenced|jailed|imprisoned)(?: [^.;,]{0,40})? (?:to|for)|(?:sentence|(?:prison|jail) term|imprisonment) of|(?:condenad[oa]s?|sentenciad[oa]s?|condenó|sentenció|condenaron|sentenciaron)(?: [^.;,]{0,40})? a|(?:pena|condena|sentencia) de)(?: (?:an?|at least|more than|less than|about|around|nearly|almost|over|up to|más de|casi|unos|hasta|al menos))*\s$/iu
/** And behind it: "a 40-year sentence", "20 years’ imprisonment". */
const OF_SENTENCE = /^[’']?s?[\s-](?:(?:(?:prison|jail|custodial) )?sentence|(?:prison|jail) term|imprisonment)\b/iu
const SENTENCE_REACH = 70

/** Whether a length of time is what a court gives: it is no frame of what is told, and texts differ on it. */
export function isPenalty(text: string, { span }: Quantity): boolean {
  const before = text.slice(Math.max(0, span.start - SENTENCE_REACH), span.start).replace(/\s/gu, ' ')
  return SENTENCED.test(before) || OF_SENTENCE.test(text.slice(span.end, span.end + 30))
}
