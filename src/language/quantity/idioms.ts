// Proposers for quantity words that are no numerals: "a handful of", "doubled", "threefold", "third largest",
// "a third of", "a month later".
import type { QuantityKind } from '../../model/index.js'
import { tokenAt } from '../context.js'
import { phraseIndex } from '../phrase-index.js'
import type { Token } from '../token.js'
import { countedAfter } from './counted.js'
import type { Draft, Place } from './draft.js'
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
import { DENOMINATORS, ONES, ORDINALS } from './number-lexicon.js'
import { PER_TIMES } from './rate-lexicon.js'
import { unitAt } from './unit-lexicon.js'

const index = phraseIndex<Idiom>(
  IDIOMS,
  (phrase) => phrase.split(' '),
  (token) => [token.lower],
)
const idiomStarts = new Set(IDIOMS.map(([phrase]) => phrase.split(' ')[0] as string))

interface Values {
  readonly value: number | null
  readonly kind: QuantityKind
  readonly unit: string | null
  readonly rule: string
}

/** A draft over the tokens from `first` to `last`, whose number is all of them unless `numberLast` ends it earlier. */
function draftOf(place: Place, first: number, last: number, values: Values, numberLast = last): Draft {
  const { tokens } = place.context
  const start = (tokens[first] as Token).start
  return {
    start,
    end: (tokens[last - 1] as Token).end,
    number: { start, end: (tokens[numberLast - 1] as Token).end },
    bounds: null,
    approx: 'exact',
    first,
    next: last,
    ...values,
  }
}

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
  const fold = /^([a-z]+|[\d.]+)-?fold$/u.exec(token.lower)
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

/** "third largest", "second-most populous", "top exporter". */
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

/** Words after "half" that make it a share. */
const AFTER_HALF = /^(?:of|the|its|his|her|their|our|this|that|these|those|all|as|what)$/u
const BEFORE_PLAIN_HALF =
  /^(?:about|around|nearly|almost|over|under|than|least|roughly|approximately|by|in|to|some|up|is|was|are|were|only|just)$/u
const BEFORE_NO_HALF =
  /^(?:first|second|latter|former|other|better|final|last|early|late|top|bottom|one|two|three|a|and|northern|southern|eastern|western|upper|lower)$/u

/** "half of", "two-thirds", "a quarter of", "one in five". */
export function proposeFraction(place: Place): Draft | null {
  const { context, index: i, sentence } = place
  const { tokens } = context
  const token = tokens[i] as Token
  const shareOf = (value: number, last: number): Draft =>
    draftOf(place, i, last, {
      value: Number((value * 100).toFixed(3)),
      kind: 'share',
      unit: '%',
      rule: 'quantity.fraction',
    })
  if (token.lower === 'half') return half(place, shareOf)
  const top = token.lower === 'a' || token.lower === 'an' ? 1 : (ONES.get(token.lower) ?? 0)
  if (top > 0) {
    const at = tokens[i + 1]?.text === '-' ? i + 2 : i + 1
    const word = tokens[at]?.lower ?? ''
    const bottom = DENOMINATORS.get(word)
    if (bottom !== undefined && at < sentence.lastToken && top < bottom && word.endsWith('s') === top > 1) {
      const next = tokens[at + 1]
      const article = token.lower === 'a' || token.lower === 'an'
      if (bottom === 2 && article) return null
      const bare =
        next === undefined ||
        /^(?:of|the|its|as|in|on|from|less|more|fewer|lower|higher|smaller|larger|are|were|is|was|have|had|say|said|between|over|since|to|compared|and|or|[.,;:)–—])$/u.test(
          next.lower,
        )
      if (article && !bare) return null
      if (!article && top === 1 && word !== 'half' && !bare && next?.pos === 'NOUN') return null
      return shareOf(top / bottom, at + 1)
    }
  }
  return outOf(place, shareOf)
}

function half(place: Place, shareOf: (value: number, last: number) => Draft): Draft | null {
  const { context, index: i } = place
  const { tokens, text } = context
  const next = tokens[i + 1]
  const before = tokens[i - 1]?.lower ?? ''
  if (BEFORE_NO_HALF.test(before) || (next?.text === '-' && !next.spaced)) return null
  if (next?.lower === 'a' || next?.lower === 'an') {
    const noun = tokens[i + 2]
    const unit = noun === undefined ? null : unitAt(text, noun.start, false)
    if (noun === undefined || unit === null) return null
    return {
      ...draftOf(place, i, i + 3, { value: 0.5, kind: unit.kind, unit: unit.unit, rule: 'quantity.half' }, i + 1),
      end: unit.end,
    }
  }
  if (next !== undefined && AFTER_HALF.test(next.lower)) return shareOf(0.5, i + 1)
  const ends =
    next === undefined ||
    /^[.,;:!?)–—]|^(?:in|on|since|from|are|were|have|had|that|to|by|and|between|over|last|this|compared)$/u.test(
      next.lower,
    )
  return ends && BEFORE_PLAIN_HALF.test(before) ? shareOf(0.5, i + 1) : null
}

/** "one in three", "9 out of 10". */
function outOf(place: Place, shareOf: (value: number, last: number) => Draft): Draft | null {
  const { context, index: i, sentence } = place
  const { tokens, text } = context
  const token = tokens[i] as Token
  const out = tokens[i + 1]?.lower === 'out' && tokens[i + 2]?.lower === 'of'
  const second = tokens[out ? i + 3 : i + 2]
  if ((!out && tokens[i + 1]?.lower !== 'in') || second === undefined || second.index >= sentence.lastToken) return null
  const top = numberAt(text, token.start, false)
  const bottom = numberAt(text, second.start, false)
  if (top === null || bottom === null || top.end !== token.end || bottom.value <= top.value || bottom.value > 1e6)
    return null
  if (bottom.value >= 1900 && bottom.value < 2100) return null
  const last = tokenAt(context, bottom.end)
  const next = tokens[last]
  // "one in five years" dates something; "one in five adults" is a share.
  if (unitAt(text, bottom.end + 1, false) !== null) return null
  if (!out && top.value > 10) return null
  if (
    !out &&
    next !== undefined &&
    !(
      next.pos === 'NOUN' ||
      next.pos === 'ADJ' ||
      next.pos === 'PROPN' ||
      next.lower === 'of' ||
      next.pos === 'VERB' ||
      next.pos === 'AUX'
    )
  )
    return null
  return shareOf(top.value / bottom.value, last)
}

/** "a month later", "an hour from": the article is the numeral. */
export function proposeArticleTime(place: Place): Draft | null {
  const { context, index: i } = place
  const { tokens, text } = context
  const token = tokens[i] as Token
  if (token.lower !== 'a' && token.lower !== 'an') return null
  const noun = tokens[i + 1]
  if (noun === undefined || !PER_TIMES.has(noun.lower)) return null
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
  'half',
  'a',
  'an',
])
