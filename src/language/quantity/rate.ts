// Reads what an amount is counted for: "per 100,000 inhabitants", "a day", "for every patient", "-a-month".
import { PER_TIMES, PRICED } from './rate-lexicon.js'
import { singularOf } from './singular.js'

export interface Rate {
  /** What stands after the slash of the unit. */
  readonly per: string
  readonly end: number
}

const PER = /(?:-|\s{1,8})per(?:-|\s{1,8})((?:U\.S\. |American |square |sq\.? |cubic |active |registered )?[\p{L}]+)/uy
const ARTICLE = /(?:(?:-|\s{1,8})an?(?:-|\s{1,8})|\s{1,8}(?:each|every)\s{1,8})([a-z]+)(?![\p{L}-])/uy
/** A base of many, with its noun or without it ("down from 30 per 100,000"). */
const PER_MANY =
  /(?:-|\s{1,8})(?:per|for every|for each)(?:-|\s{1,8})(\d{1,3}(?:,\d{3})+|\d+)(?:\s{1,8}((?:U\.S\. )?[\p{L}-]+))?(?![\d.,]*\d)/uy
/** What no base is counted in: the clause goes on. */
const NO_NOUN =
  /^(?:in|of|at|on|who|that|which|is|was|are|were|and|or|but|by|from|to|it|they|for|last|this|these|those|than|compared|while|when|where|as|with|during|since|a|an|the|per|nationwide|nationally|between|among|across|over|under|above|below|after|before|until|till|through|throughout|against|despite|because|if|so|then|had|has|have|would|will|may|might|could|can|did|does|also|still|up|down|more|less|higher|lower|worldwide|annually|overall|according|respectively)$/iu
const FOR_EVERY = /\s{1,8}for (?:every|each)\s{1,8}(?:[a-z]+ )?([\p{L}-]+)(?: ([\p{L}-]+))?/uy
const SLASH = /\/([a-z]+)(?!\p{L})/uy

const timeOf = (word: string): string | undefined => PER_TIMES.get(singularOf(word))

function perMany(text: string, at: number): Rate | null {
  PER_MANY.lastIndex = at
  const match = PER_MANY.exec(text)
  if (match === null) return null
  const [whole, number, noun] = match
  const base = (number as string).replace(/,/gu, '')
  if (noun !== undefined && !NO_NOUN.test(noun))
    return { per: `${base} ${singularOf(noun.toLowerCase())}`, end: at + whole.length }
  return { per: base, end: text.indexOf(number as string, at) + (number as string).length }
}

/** "40 litres of diesel a day": what is measured may stand between. */
const OF_PHRASE =
  /\s{1,4}of(?: [\p{L}-]+){1,3}?(?= (?:an?|per|each|every) (?:second|minute|hour|day|night|week|month|year)\b)/uy

/** The rate of a measure, right behind it or behind what is measured. */
export function rateOfMeasure(text: string, at: number, limit: number): Rate | null {
  OF_PHRASE.lastIndex = at
  const phrase = OF_PHRASE.exec(text)
  return rateAt(text, phrase === null ? at : at + phrase[0].length, limit, false)
}

/** The rate that follows at `at`, or null. `money` allows prices ("$3 a gallon"). */
export function rateAt(text: string, at: number, limit: number, money: boolean): Rate | null {
  const within = (end: number, per: string): Rate | null => (end <= limit ? { per, end } : null)
  const many = perMany(text, at)
  if (many !== null) return within(many.end, many.per)
  PER.lastIndex = at
  const per = PER.exec(text)
  if (per !== null) {
    const noun = (per[1] as string).toLowerCase()
    return noun === 'cent' || noun === 'se' ? null : within(at + per[0].length, timeOf(noun) ?? singularOf(noun))
  }
  ARTICLE.lastIndex = at
  const article = ARTICLE.exec(text)
  if (article !== null) {
    const noun = article[1] as string
    const time = PER_TIMES.get(noun)
    if (
      time !== undefined &&
      !/^ (?:ago|earlier|later|before|after)\b/u.test(text.slice(at + article[0].length, at + article[0].length + 9))
    )
      return within(at + article[0].length, time)
    return money && PRICED.has(noun) ? within(at + article[0].length, noun) : null
  }
  FOR_EVERY.lastIndex = at
  const every = FOR_EVERY.exec(text)
  if (every !== null) {
    const [whole, one, two] = every
    const tail = two !== undefined && !NO_NOUN.test(two) ? two : undefined
    const end = at + whole.length - (two !== undefined && tail === undefined ? two.length + 1 : 0)
    return within(end, singularOf((tail ?? one ?? '').toLowerCase()))
  }
  SLASH.lastIndex = at
  const slash = SLASH.exec(text)
  if (slash === null) return null
  const unit = timeOf(slash[1] as string)
  return unit === undefined ? null : within(at + slash[0].length, unit)
}
