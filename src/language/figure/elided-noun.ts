// What a number counts that leaves its noun to the one before it: "39,910 arrivals, more than the 15,682 of 2022", "El
// Hierro alone received 14,535", "in 2019 there were 1,814".
import type { Figure, Quantity } from '../../model/index.js'
import { AGAINST, THAN } from '../quantity/parallel-lexicon.js'
import { isLikeInSize, standsAlone } from '../quantity/parallel-ways.js'
import type { Told } from './grammar.js'
import type { What } from './phrase.js'
import type { Setting } from './setting.js'

/** How many times as large as the number before it one may be that counts the same. */
const LIKE = 100

/** Words at the end that loosen the number are left out of the patterns. */
const LOOSENED = / (?:only|just|some|about|around|nearly|almost|solo|sólo|casi|unos|unas|cerca de)$/u
/** "In 2019 there were [1,814]", "En toda España fueron [56.852]": a place or time, and that there were so many. */
const THERE_WERE =
  /(?:^|[.;,:] )(?:and |but |y |pero )?(?:In|En|Over|Across|By|in|en|over|across|by|a|hasta|Hasta|A) [^.,;:]{2,40},? (?:there (?:were|had been)|it was|they were|fueron|eran|son|hubo|había|habían sido)$/u
/** What stands behind a number of another time or place: "of 2022", "de todo aquel año", "del mes anterior". */
const OF_ANOTHER_TIME =
  /^ (?:of|in|from|during|de|en) (?:\p{N}|\p{Lu}|the (?:year|month|week|same|whole)|(?:el |la |todo )?(?:aquel|ese|mismo|misma|año|mes)|todo)|^ del (?:año|mes|mismo)|^ (?:a (?:year|month|week) (?:earlier|before)|the (?:year|month) before)/u
/** Verbs by which a place or body is said to have so many, right before the number. */
const HAS =
  /(?<subject>[\p{L}’'-]{1,30})(?: alone| itself| as a whole| sol[oa])? (?:received|registered|recorded|saw|counts?|counted|took in|takes in|had|has|recibió|registró|registra|contó|cuenta|tuvo|acogió|sumó|suma)$/u

const plainly = (before: string): string => before.replace(/\s+/gu, ' ').trimEnd().replace(LOOSENED, '')

/** Pronouns that may open a sentence. */
const PRONOUN = /^(?:It|They|He|She|We|You|There|This|That|Who|Which|Each|All|Some|Both)$/u

/** Whether somebody named stands right before the verb that gives the number. */
function isOfNamed(before: string): boolean {
  const subject = HAS.exec(before)?.groups?.subject ?? ''
  return /^\p{Lu}/u.test(subject) && !PRONOUN.test(subject)
}

const COUNTLESS = /^(?:duration|age|share|multiple|rank)$/u

/** Of the counts shortly before, the one nearest in size; null where a measure stands between. */
function countBefore(quantity: Quantity, earlier: readonly Figure[]): Figure | null {
  const numbers = earlier.filter((figure) => !COUNTLESS.test(figure.quantity.kind)).slice(-2)
  const counts = numbers.filter(
    (figure) => figure.quantity.kind === 'count' && isLikeInSize(figure.quantity, quantity, LIKE),
  )
  const away = ({ quantity: { value } }: Figure): number =>
    Math.abs(Math.log(Math.abs(value ?? 1) || 1) - Math.log(Math.abs(quantity.value ?? 1) || 1))
  if (numbers.at(-1)?.quantity.kind !== 'count') return null
  return counts.sort((a, b) => away(a) - away(b))[0] ?? null
}

/** What the number counts by the one before it; null where no words tell so. */
export function elidedNoun(setting: Setting, quantity: Quantity, { earlier }: Told): What | null {
  const { context, sentence } = setting
  if (quantity.kind !== 'count' || quantity.unit !== null || quantity.value === null) return null
  const counted = countBefore(quantity, earlier)
  if (counted === null) return null
  const what = { text: counted.what.text, span: null }
  const written = context.text.slice(sentence.span.start, quantity.span.start)
  const before = plainly(written)
  const behind = context.text.slice(quantity.span.end, quantity.span.end + 40)
  const alone = standsAlone({ context, quantity })
  if (THAN.test(written.replace(/\s+/gu, ' ')) || AGAINST.test(before.replace(/ (?:the|los|las)$/u, '')))
    return alone || OF_ANOTHER_TIME.test(behind) ? what : null
  const isElided = alone && (THERE_WERE.test(before) || isOfNamed(before))
  return isElided ? what : null
}
