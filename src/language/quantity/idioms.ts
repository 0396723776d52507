// Proposers for quantity words that are no numerals: "a handful of", "doubled", "threefold", "third largest",
// "a month later".
import { tokenAt } from '../context.js'
import { phraseIndex, withoutCase } from '../phrase-index.js'
import type { Token } from '../token.js'
import { countedAfter } from './counted.js'
import { type Draft, draftOf, type Place } from './draft.js'
import {
  AFTER_ARTICLE_TIME,
  AFTER_MULTIPLE,
  AFTER_TIMES,
  IDIOMS,
  type Idiom,
  MULTIPLES,
  MULTIPLYING_VERBS,
  RANKED,
} from './idiom-lexicon.js'
import { numberAt } from './number.js'
import { ONES, ORDINALS } from './number-lexicon.js'
import { PER_TIMES } from './rate-lexicon.js'
import { unitAt } from './unit-lexicon.js'

const index = phraseIndex<Idiom>(IDIOMS, (phrase) => phrase.split(' '), withoutCase)
const idiomStarts = new Set(IDIOMS.map(([phrase]) => phrase.split(' ')[0] as string))

/** "a handful of rules", "hundreds of arrests", "several states", "the majority of". */
export function proposeIdiom(place: Place): Draft | null {
  const { context, sentence, index: i } = place
  const { tokens } = context
  if (!idiomStarts.has((tokens[i] as Token).lower)) return null
  const match = index.at(tokens, i, sentence.lastToken)
  const idiom = match?.values[0]
  if (match === null || idiom === undefined) return null
  const next = tokens[match.last]
  const before = tokens[i - 1]
  if (before?.pos === 'NUM' || (next?.text === '-' && !next.spaced)) return null
  // "the thousands" of a place of digits, "in the hundreds": no count of anything.
  const counted = countedAfter(context, match.last, sentence.lastToken, true)
  if (idiom.follows === 'of' && next?.lower !== 'of') return null
  if (idiom.follows === 'noun' && counted === null && next?.lower !== 'of') return null
  const values = {
    value: idiom.value,
    kind: idiom.kind,
    unit: idiom.unit,
    rule: 'quantity.idiom',
  }
  const bounds = idiom.approx === 'exact' ? null : { low: idiom.low, high: idiom.high }
  if (idiom.unit !== null || counted === null)
    return { ...draftOf(place, i, match.last, values), approx: idiom.approx, bounds }
  const draft = draftOf(place, i, counted.last, { ...values, unit: counted.unit }, match.last)
  return {
    ...draft,
    end: counted.end,
    approx: idiom.approx,
    bounds,
    kind: counted.kind === 'count' ? idiom.kind : counted.kind,
  }
}

/** "doubled", "threefold", "ten-fold", "twice as many", "six times higher". */
export function proposeMultiple(place: Place): Draft | null {
  const { context, sentence, index: i } = place
  const { tokens, text } = context
  const token = tokens[i] as Token
  const verb = MULTIPLYING_VERBS.get(token.lower)
  if (verb !== undefined && isVerbHere(tokens, i))
    return draftOf(place, i, i + 1, { value: verb, kind: 'multiple', unit: 'times', rule: 'quantity.multiple.verb' })
  const adverb = MULTIPLES.get(token.lower)
  const next = tokens[i + 1]
  if (adverb !== undefined && next !== undefined && AFTER_MULTIPLE.has(next.lower))
    return draftOf(place, i, i + 1, {
      value: adverb,
      kind: 'multiple',
      unit: 'times',
      rule: 'quantity.multiple.adverb',
    })
  const fold = token.lower.endsWith('fold') ? /^([a-z]+|[\d.]+)-?fold$/u.exec(token.lower) : null
  if (fold !== null) {
    const number = numberAt(fold[1] as string, 0, false)
    if (number === null || number.end < (fold[1] as string).length) return null
    return draftOf(place, i, i + 1, {
      value: number.value,
      kind: 'multiple',
      unit: 'times',
      rule: 'quantity.multiple.fold',
    })
  }
  return timesAt(place, text, tokens, sentence.lastToken)
}

function isVerbHere(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (next?.text === '-' && !next.spaced) return false
  if (token.lower.endsWith('d') || token.lower.endsWith('ing')) return token.pos !== 'NOUN' || before?.lower !== 'the'
  return token.pos === 'VERB' || before?.lower === 'to' || (before?.pos === 'AUX' && before.lower !== 'be')
}

/** "six times as many", "2.5 times higher", "3x". */
function timesAt(place: Place, text: string, tokens: readonly Token[], last: number): Draft | null {
  const token = tokens[place.index] as Token
  if (!/^\d/u.test(token.text) && !ONES.has(token.lower)) return null
  const number = numberAt(text, token.start, false)
  if (number === null) return null
  const after = /^(?:[ -]times[ ]([a-z]+)|-?fold\b|x\b)/u.exec(text.slice(number.end, number.end + 24))
  if (after === null || (after[1] !== undefined && !AFTER_TIMES.test(after[1]))) return null
  const end = number.end + after[0].length - (after[1] === undefined ? 0 : after[1].length + 1)
  const next = tokenAt(place.context, end)
  if (next > last) return null
  return {
    ...draftOf(place, place.index, place.index + 1, {
      value: number.value,
      kind: 'multiple',
      unit: 'times',
      rule: 'quantity.multiple.times',
    }),
    end,
    number: { start: token.start, end: number.end },
    next,
  }
}

const superlative = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:most|least)$/u.test(token.lower) ||
    (/[a-z]{2}est$/u.test(token.lower) &&
      token.pos !== 'NOUN' &&
      !/^(?:west|honest|modest|forest|arrest|request|suggest|invest|protest|contest|interest|latest)$/u.test(
        token.lower,
      )))

/** Where "number one cause" or "No. 1 supplier" has told the rank, or null. */
function numberOneAt({ context, index: i }: Place): number | null {
  const { tokens } = context
  if (!/^(?:number|no\.?)$/u.test(tokens[i]?.lower ?? '')) return null
  const at = tokens[i + 1]?.text === '.' ? i + 2 : i + 1
  if (!/^(?:one|1)$/u.test(tokens[at]?.lower ?? '')) return null
  return tokens[at + 1]?.pos === 'NOUN' && tokens[i - 1]?.lower !== 'room' ? at + 1 : null
}

/** "third largest", "second-most populous", "top exporter", "number one cause". */
export function proposeRank(place: Place): Draft | null {
  const { context, sentence, index: i } = place
  const { tokens } = context
  const token = tokens[i] as Token
  const values = { kind: 'rank' as const, unit: 'rank', rule: 'quantity.rank' }
  if (token.lower === 'top') {
    const next = tokens[i + 1]
    if (next === undefined || !RANKED.has(next.lower) || tokens[i - 1]?.lower === 'a') return null
    return draftOf(place, i, i + 2, { ...values, value: 1 }, i + 1)
  }
  const first = numberOneAt(place)
  if (first !== null) return draftOf(place, i, first, { ...values, value: 1 })
  // The tokeniser keeps some hyphens: "second-most".
  const joined = /^([a-z]+)-(?:most|least|[a-z]{3,}est)$/u.exec(token.lower)
  const whole = joined === null ? undefined : ORDINALS.get(joined[1] as string)
  if (whole !== undefined) return draftOf(place, i, i + 1, { ...values, value: whole })
  const rank = ORDINALS.get(token.lower)
  if (rank === undefined) return null
  const hyphen = tokens[i + 1]?.text === '-'
  const best = hyphen ? i + 2 : i + 1
  if (best >= sentence.lastToken || !superlative(tokens[best])) return null
  return draftOf(place, i, best + 1, { ...values, value: rank }, i + 1)
}

/** Words that end a bound before an article: "more than a ton", "at least a tonne". */
const BOUND_BEFORE =
  /^(?:than|over|least|nearly|almost|about|around|under|approximately|roughly|most|exceeding|exceeds|exceeded)$/u
/** Measures that are no figure of speech with "of" ("a tonne of tin", but "a ton of work"). */
const LITERAL = new Set(['kg', 't', 'L', 'har', 'km'])

/** "over a ton", "a kilogram of tin": a measure counts by its article where a bound or its substance says so. */
function articleMeasure(place: Place, noun: Token): Draft | null {
  const { context, index: i } = place
  const { tokens, text } = context
  const unit = unitAt(text, noun.start, false)
  if (unit === null || !/^(?:mass|length|volume|area)$/u.test(unit.kind) || unit.end < noun.end) return null
  const last = tokenAt(context, unit.end)
  const bound = BOUND_BEFORE.test(tokens[i - 1]?.lower ?? '')
  const substance = tokens[last]?.lower === 'of' && LITERAL.has(unit.unit)
  if (!bound && !substance) return null
  const values = { value: 1, kind: unit.kind, unit: unit.unit, rule: 'quantity.article_measure' }
  return { ...draftOf(place, i, last, values, i + 1), end: unit.end }
}

/** "a month later", "an hour from": the article is the numeral. */
export function proposeArticleTime(place: Place): Draft | null {
  const { context, index: i } = place
  const { tokens, text } = context
  const token = tokens[i] as Token
  if (token.lower !== 'a' && token.lower !== 'an') return null
  const noun = tokens[i + 1]
  if (noun === undefined) return null
  if (!PER_TIMES.has(noun.lower)) return articleMeasure(place, noun)
  if (!AFTER_ARTICLE_TIME.has(tokens[i + 2]?.lower ?? '')) return null
  const unit = unitAt(text, noun.start, false)
  if (unit === null || unit.kind !== 'duration') return null
  return draftOf(place, i, i + 2, { value: 1, kind: 'duration', unit: unit.unit, rule: 'quantity.article_time' })
}

/** Words at which one of these proposers may begin. */
export const IDIOM_STARTS: ReadonlySet<string> = new Set([
  ...idiomStarts,
  ...MULTIPLYING_VERBS.keys(),
  ...MULTIPLES.keys(),
  ...ORDINALS.keys(),
  'top',
  'number',
  'no',
  'no.',
  'half',
  'a',
  'an',
])
