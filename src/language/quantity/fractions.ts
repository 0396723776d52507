// The proposer of shares in words: "half of", "two-thirds", "a quarter of", "one in five".
import { tokenAt } from '../context.js'
import type { Token } from '../token.js'
import { type Draft, draftOf, type Place } from './draft.js'
import { numberAt } from './number.js'
import { DENOMINATORS, ONES } from './number-lexicon.js'
import { unitAt } from './unit-lexicon.js'

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
  // "half as many boats": a measure of another number, not a share of it.
  if (next?.lower === 'as' && /^(?:many|much|big|large|high|long|fast)$/u.test(tokens[i + 2]?.lower ?? ''))
    return draftOf(place, i, i + 1, { value: 0.5, kind: 'multiple', unit: 'times', rule: 'quantity.multiple.times' })
  if (next !== undefined && AFTER_HALF.test(next.lower)) return shareOf(0.5, i + 1)
  if (before === 'by' && next?.pos !== 'NOUN' && next?.pos !== 'ADJ') return shareOf(0.5, i + 1)
  const ends =
    next === undefined ||
    /^[.,;:!?)–—]|^(?:in|on|since|from|are|were|have|had|that|to|by|and|between|over|last|this|compared)$/u.test(
      next.lower,
    )
  return ends && BEFORE_PLAIN_HALF.test(before) ? shareOf(0.5, i + 1) : null
}

/** What so many are told of: "one in three", "four in ten". */
const RATIO_OF: ReadonlySet<number> = new Set([3, 4, 5, 6, 8, 10, 20, 100])

/** "one in three", "9 out of 10", "one out of every eight". */
function outOf(place: Place, shareOf: (value: number, last: number) => Draft): Draft | null {
  const { context, index: i, sentence } = place
  const { tokens, text } = context
  const token = tokens[i] as Token
  const out = tokens[i + 1]?.lower === 'out' && tokens[i + 2]?.lower === 'of'
  const of = out ? i + 3 : i + 2
  const every = tokens[of]?.lower === 'every' || tokens[of]?.lower === 'each'
  const second = tokens[every ? of + 1 : of]
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
      // "They account for four in ten.": behind the last word of a clause only a ratio is told so.
      (RATIO_OF.has(bottom.value) && /^[.,;:)]$/u.test(next.text)) ||
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
