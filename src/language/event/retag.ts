// Mends the tags that matter for clauses where the tagger is known to slip. The tokens themselves stay as they are;
// a mended copy has another part of speech, nothing else. The rules run in order: marks first, because words are
// judged by the marks beside them.
import { formsOfVerbToken } from '../inflection.js'
import type { PartOfSpeech } from '../part-of-speech.js'
import type { Token } from '../token.js'
import { AUXILIARIES, BE, MODALS } from './lexicon.js'
import { acronym, afterNumber, gerundVerb, pastVerb, perfectVerb, pluralObject } from './retag-words.js'
import { spacedHyphen } from './spaced-hyphen.js'

/** Speech verbs the tagger sometimes takes for names. */
const ALWAYS_VERBS = new Set(['said', 'says', 'told', 'tells'])
/** Gerunds that are nouns after a noun: information sharing, drug trafficking. */
const NOUN_GERUNDS = new Set(
  'sharing trafficking smuggling making building killing training fighting planning laundering spending trading infighting bombing shelling shooting'.split(
    ' ',
  ),
)
type Rule = (tokens: readonly Token[], i: number) => PartOfSpeech | null

const nominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'ADJ' || token.pos === 'NUM')

/** The possessive mark written apart (’ s) or after a plural (agents’). */
const possessiveMark: Rule = (tokens, i) => {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  if (
    token.lower === 's' &&
    token.pos !== 'PART' &&
    isQuoteMark(tokens[i - 1]) &&
    (tokens[i - 1] as Token).spaced &&
    nominalWord(tokens[i - 2])
  )
    return 'PART'
  if (!isQuoteMark(token) || next === undefined) return null
  if (token.spaced && next.lower === 's' && nominalWord(tokens[i - 1])) return 'PART'
  if (
    token.spaced &&
    tokens[i - 1]?.pos === 'NOUN' &&
    tokens[i - 1]?.lower.endsWith('s') === true &&
    next.pos === 'NOUN'
  )
    return 'PART'
  if (
    !token.spaced &&
    next.spaced &&
    tokens[i - 1]?.lower.endsWith('s') === true &&
    nominal(tokens[i - 1]) &&
    nominal(next)
  )
    return 'PART'
  return null
}

const isQuoteMark = (token: Token | undefined): boolean => token?.text === '’' || token?.text === "'"
const nominalWord = (token: Token | undefined): boolean => token !== undefined && /^\p{L}/u.test(token.text)

const speechVerb: Rule = (tokens, i) => (ALWAYS_VERBS.has((tokens[i] as Token).lower) ? 'VERB' : null)

/** A past form before a determiner is a verb, whatever the tagger takes it for: apprehended a man. */
const beforeDeterminer: Rule = (tokens, i) => {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  if (token.pos === 'VERB' || next === undefined) return null
  if (token.pos !== 'NOUN' && token.pos !== 'ADJ' && token.pos !== 'PROPN' && token.pos !== 'X') return null
  if (next.pos !== 'DET' && next.pos !== 'PRON') return null
  return token.lower.length > 4 && /[^e]ed$/u.test(token.lower) && /^\p{Ll}/u.test(token.text) ? 'VERB' : null
}

/** A bare form after a modal is a verb: may strike. */
const afterModal: Rule = (tokens, i) => {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  if (
    (token.pos !== 'NOUN' && token.pos !== 'ADJ') ||
    before === undefined ||
    before.pos !== 'AUX' ||
    !MODALS.has(before.lower)
  )
    return null
  const next = tokens[i + 1]
  return next?.pos === 'DET' ||
    next?.pos === 'PRON' ||
    next?.pos === 'ADP' ||
    next?.pos === 'PROPN' ||
    next?.pos === 'NUM'
    ? 'VERB'
    : null
}

/** After a relative word the next word is a verb if a pronoun, determiner or preposition follows: which affords them. */
const afterRelative: Rule = (tokens, i) => {
  const token = tokens[i] as Token
  const before = tokens[i - 1]?.lower
  if (token.pos !== 'NOUN' || (before !== 'which' && before !== 'who')) return null
  const next = tokens[i + 1]
  return next?.pos === 'DET' || next?.pos === 'PRON' || next?.pos === 'ADP' ? 'VERB' : null
}

/** After a possessive mark an -ing word with no object is a noun: the group's infighting began. */
const nounGerund: Rule = (tokens, i) => {
  const token = tokens[i] as Token
  if (token.pos !== 'VERB' || !token.lower.endsWith('ing')) return null
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  const object =
    next !== undefined && (next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'NUM' || next.pos === 'PROPN')
  if (before?.pos === 'PART' && before.lower !== 'to' && before.lower !== 'not' && !object) return 'NOUN'
  if (before?.pos === 'NOUN' && NOUN_GERUNDS.has(token.lower) && !object && next?.pos !== 'NOUN' && next?.pos !== 'ADJ')
    return 'NOUN'
  if (before?.pos === 'DET' && !object) return next?.pos === 'NOUN' || next?.pos === 'ADJ' ? null : 'NOUN'
  return null
}

const BARE_GOVERNORS = new Set([
  'let',
  'make',
  'help',
  'see',
  'have',
  'hear',
  'watch',
  'go',
  'come',
  'get',
  'dare',
  'need',
  'do',
])
const SINGULAR_OPENERS = new Set(
  'a an this that the every each another his her its their our my second first third mass new'.split(' '),
)

/** A bare verb form cannot follow a singular subject: the second mass transfer. Nor another verb: traded blame. */
const disagreeing: Rule = (tokens, i) => {
  const token = tokens[i] as Token
  if (token.pos !== 'VERB' || token.lemma !== token.lower || formsOfVerbToken(token.lower)[0] !== 'base') return null
  const before = tokens[i - 1]
  if (before === undefined) return null
  // "is reason to act": no base form follows a form of be.
  if (BE.has(before.lower) && before.pos === 'AUX') return 'NOUN'
  if (before.pos === 'VERB')
    return BARE_GOVERNORS.has(before.lemma) || AUXILIARIES.has(before.lower) || before.lower.endsWith('ing')
      ? null
      : 'NOUN'
  if (before.pos !== 'ADJ' && before.pos !== 'NOUN' && !(before.pos === 'PROPN' && tokens[i - 2]?.pos === 'NUM'))
    return null
  if (/[^s]s$/u.test(before.lower) || before.lower === 'people' || before.lower === 'police') return null
  for (let k = i - 1; k >= 0 && k > i - 8; k--) {
    const word = tokens[k] as Token
    if (SINGULAR_OPENERS.has(word.lower) && word.pos !== 'PRON') return governedBare(tokens, k) ? null : 'NOUN'
    const joint = word.text === '-' && !word.spaced
    if (!joint && word.pos !== 'ADJ' && word.pos !== 'NOUN' && word.pos !== 'PROPN' && word.pos !== 'NUM') return null
  }
  return null
}

/** "let the case lapse": the phrase that opens at `k` is the object of a verb that takes a bare infinitive. */
function governedBare(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1]
  if (before === undefined) return false
  // "made a record catch": what is made is far more often a thing than someone made to act.
  if (before.lemma === 'make' || before.lemma === 'have' || before.lemma === 'get')
    return !/^(?:a|an)$/u.test((tokens[k] as Token).lower)
  return BARE_GOVERNORS.has(before.lemma) || before.pos === 'AUX'
}

/** Adjectives that stand as nouns when nothing follows that they could qualify: the military said. */
const SUBSTANTIVES = new Set(
  'military chief executive official criminal suspect representative civilian relative federal'.split(' '),
)
const substantive: Rule = (tokens, i) => {
  const token = tokens[i] as Token
  if (token.pos !== 'ADJ' || !SUBSTANTIVES.has(token.lower) || nominal(tokens[i + 1])) return null
  const before = tokens[i - 1]
  return before?.pos === 'DET' ||
    before?.pos === 'PROPN' ||
    before?.pos === 'ADJ' ||
    before?.pos === 'NOUN' ||
    before?.pos === 'PART'
    ? 'NOUN'
    : null
}

/** The surname May. */
const surname: Rule = (tokens, i) =>
  (tokens[i] as Token).text === 'May' && tokens[i - 1]?.pos === 'PROPN' && (tokens[i] as Token).pos === 'AUX'
    ? 'PROPN'
    : null

/** A noun with a determiner right after it is a verb: Norland bombs the camp; without arresting anyone. */
const takesObject: Rule = (tokens, i) => {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if ((token.pos !== 'NOUN' && token.pos !== 'PROPN') || next === undefined) return null
  const object =
    next.pos === 'DET' ||
    (next.pos === 'PRON' && next.lower !== 'who' && next.lower !== 'which' && next.lower !== 'that')
  if (!object || TIME_DETERMINERS.has(next.lower)) return null
  if (token.lower.endsWith('ing') && token.lower.length > 5)
    return before === undefined || before.pos === 'ADP' || before.pos === 'SCONJ' || before.pos === 'PUNCT'
      ? 'VERB'
      : null
  if (token.pos !== 'NOUN' || token.text !== token.lower || before === undefined || next.pos !== 'DET') return null
  const third = /[^s]s$/u.test(token.lower)
  if (before.pos === 'PROPN') return third || /[^s]s$/u.test(before.lower) ? 'VERB' : null
  return before.pos === 'NOUN' && third !== /[^s]s$/u.test(before.lower) ? 'VERB' : null
}
const TIME_DETERMINERS = new Set(['each', 'every', 'this', 'that', 'last', 'next', 'all', 'both', 'half'])

/** A capital after a capital belongs to the name: the Emergency Act. */
const insideName: Rule = (tokens, i) => {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  if (
    token.pos !== 'VERB' ||
    AUXILIARIES.has(token.lower) ||
    !/^\p{Lu}\p{Ll}/u.test(token.text) ||
    (token.lower.endsWith('ing') && !/^\p{Lu}/u.test(tokens[i + 1]?.text ?? ''))
  )
    return null
  return before?.pos === 'PROPN' && /^\p{Lu}/u.test(before.text) && !before.text.endsWith('.') ? 'PROPN' : null
}

/** "Meanwhile, overdoses from pills fell": behind an opening adverb and its comma stands a subject, no verb of one. */
const lacksSubject = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.text === ',' &&
  tokens[i - 2]?.pos === 'ADV' &&
  (tokens[i - 3] === undefined || /^[.!?;:\u201d"]$/u.test((tokens[i - 3] as Token).text))

/** "conceded to demands", "there are fears": no infinitive ends in -s, and no such form follows a form of be. */
const noInfinitive: Rule = (tokens, i) => {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  if (isThird(token) && tokens[i - 1]?.pos === 'AUX' && BE.has((tokens[i - 1] as Token).lower)) return 'NOUN'
  if (isThird(token) && lacksSubject(tokens, i)) return 'NOUN'
  if (token.lower === 'to' && token.pos === 'PART') return next !== undefined && isThird(next) ? 'ADP' : null
  return isThird(token) && tokens[i - 1]?.lower === 'to' ? 'NOUN' : null
}

const isThird = (token: Token): boolean => token.pos === 'VERB' && formsOfVerbToken(token.lower)[0] === 'third'

/** "Following a court order": when, not who follows. */
const temporal: Rule = (tokens, i) => {
  const token = tokens[i] as Token
  const next = tokens[i + 1]
  if (token.lower !== 'following' || token.pos !== 'VERB' || tokens[i - 1]?.pos === 'AUX') return null
  return next?.pos === 'DET' || next?.pos === 'PROPN' || next?.pos === 'NOUN' || next?.pos === 'ADJ' ? 'ADP' : null
}

const RULES: readonly Rule[] = [
  afterNumber,
  possessiveMark,
  spacedHyphen,
  speechVerb,
  pastVerb,
  perfectVerb,
  gerundVerb,
  acronym,
  beforeDeterminer,
  afterModal,
  afterRelative,
  disagreeing,
  takesObject,
  nounGerund,
  substantive,
  surname,
  insideName,
  temporal,
  noInfinitive,
  pluralObject,
]

/** Classes that no rule mends. */
const SURE: ReadonlySet<PartOfSpeech> = new Set(['DET', 'PRON', 'ADP', 'CCONJ', 'SCONJ', 'ADV', 'NUM'])

/** The tokens with mended tags. */
export function retag(tokens: readonly Token[]): readonly Token[] {
  const mended: Token[] = [...tokens]
  for (let i = 0; i < mended.length; i++) {
    const token = mended[i] as Token
    if (token.text === ',' || token.text === '.' || (SURE.has(token.pos) && token.lower !== 's')) continue
    for (const rule of RULES) {
      const pos = rule(mended, i)
      if (pos === null) continue
      mended[i] = { ...(mended[i] as Token), pos }
      break
    }
  }
  return mended
}
