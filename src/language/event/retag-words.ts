// Words whose form alone tells more than the tagger saw: past tenses that are nothing else, gerunds with an object,
// acronyms that it took for verbs.
import { formsOfVerbToken } from '../inflection.js'
import type { PartOfSpeech } from '../part-of-speech.js'
import type { Token } from '../token.js'
import { AUXILIARIES, BE, HAVE, MODALS } from './lexicon.js'

/** "the military sent 200 men": a past form that is nothing else. */
export function pastVerb(tokens: readonly Token[], i: number): PartOfSpeech | null {
  const token = tokens[i] as Token
  return token.pos !== 'VERB' && token.text === token.lower && ONLY_PAST.has(token.lower) ? 'VERB' : null
}
const ONLY_PAST = new Set(
  'sent struck fled met took gave made sought fought won kept brought caught began chose held killed'.split(' '),
)

/** "two dams had burst on Sunday": verbs whose past is like their noun, behind a form of have and with no noun behind. */
export function perfectVerb(tokens: readonly Token[], i: number): PartOfSpeech | null {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (token.pos !== 'NOUN' && token.pos !== 'ADJ') return null
  if (before?.pos !== 'AUX' || !HAVE.has(before.lower) || !LIKE_THEIR_NOUN.has(token.lower)) return null
  return next === undefined || NO_NOUN.has(next.pos) ? 'VERB' : null
}
const LIKE_THEIR_NOUN = new Set('burst hit cut shut split spread hurt quit shed broadcast'.split(' '))
const NO_NOUN: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'PUNCT', 'ADV', 'DET', 'CCONJ', 'SCONJ'])

/** "are striking targets", "is considering giving food": a gerund that has an object, whatever the tagger takes it for. */
export function gerundVerb(tokens: readonly Token[], i: number): PartOfSpeech | null {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if ((token.pos !== 'ADJ' && token.pos !== 'NOUN') || before === undefined || next === undefined) return null
  if (token.lower.length < 6 || !token.lower.endsWith('ing')) return null
  const object = next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'PROPN'
  if (before.pos === 'AUX' && BE.has(before.lower)) return object ? 'VERB' : null
  return before.pos === 'VERB' &&
    TAKES_GERUND.has(before.lemma) &&
    (object || next.pos === 'NOUN' || next.pos === 'ADJ')
    ? 'VERB'
    : null
}
const TAKES_GERUND = new Set(
  'consider contemplate mull weigh start begin stop keep avoid suggest recommend oppose continue resume finish discuss explore deny admit'.split(
    ' ',
  ),
)

const isUpper = (token: Token | undefined): boolean =>
  token !== undefined && token.text !== token.lower && /^\p{Lu}{2,}$/u.test(token.text)

/** A word in capitals beside words that are not: the ACT Health Minister. */
export function acronym(tokens: readonly Token[], i: number): PartOfSpeech | null {
  const token = tokens[i] as Token
  if (token.pos === 'PROPN' || token.pos === 'NUM' || AUXILIARIES.has(token.lower) || !isUpper(token)) return null
  return isUpper(tokens[i - 1]) || isUpper(tokens[i + 1]) ? null : 'PROPN'
}

/** Left of the adjectives that end before a token: "other", "high-value". */
function beforeAdjectives(tokens: readonly Token[], i: number): number {
  let k = i - 1
  for (;;) {
    if (tokens[k]?.pos === 'ADJ') k--
    else if (tokens[k]?.pos === 'NOUN' && tokens[k - 1]?.text === '-') k -= 3
    else return k
  }
}

/** "to capture suspects", "handed over other high-value suspects": no verb in -s stands behind an infinitive, or behind adjectives that have no noun yet. */
export function pluralObject(tokens: readonly Token[], i: number): PartOfSpeech | null {
  const token = tokens[i] as Token
  if (token.pos !== 'VERB' || formsOfVerbToken(token.lower)[0] !== 'third') return null
  const k = beforeAdjectives(tokens, i)
  const [governor, before] = [tokens[k], tokens[k - 1]]
  if (governor?.pos === 'ADP') return k < i - 1 ? 'NOUN' : null
  if (governor?.pos !== 'VERB') return null
  const isInfinitive = (before?.lower === 'to' && before.pos === 'PART') || MODALS.has(before?.lower ?? '')
  return isInfinitive || k < i - 1 ? 'NOUN' : null
}

/** Participles that tell what people are held for, not what they did. */
const STATES = new Set(
  'suspected alleged convicted wanted accused armed masked hooded wounded injured displaced trapped retired trained'.split(
    ' ',
  ),
)

/** "Two dozen suspected smugglers": behind a number word such a participle is no verb where a plural follows. */
export function afterNumber(tokens: readonly Token[], i: number): PartOfSpeech | null {
  const [before, token, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]]
  if (token.pos !== 'VERB' || !STATES.has(token.lower) || next?.pos !== 'NOUN') return null
  return before?.pos === 'NUM' || /^(?:dozens?|scores?|hundreds?|thousands?)$/u.test(before?.lower ?? '') ? 'ADJ' : null
}
