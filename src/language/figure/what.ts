// What a number counts or measures, in the text's own words: the counted noun, the whole of a share, the subject of a
// change. Where the words are elided they come from the figures before, without a span.
import type { Change, Figure, Quantity } from '../../model/index.js'
import { overlaps, spanOf } from '../../model/index.js'
import { isFiniteVerb } from '../clauses.js'
import { tokenAt } from '../context.js'
import type { Token } from '../token.js'
import { NOUNS } from './change-words.js'
import { LOOSENING } from './claim-lexicon.js'
import { elidedNoun } from './elided-noun.js'
import type { Told } from './grammar.js'
import type { Nearby } from './nearby.js'
import { phraseAt, phraseBefore, type What, whatBetween } from './phrase.js'
import { isGap } from './relation.js'
import type { Setting } from './setting.js'
import { unnamed } from './unnamed.js'
import { wholeBehind } from './whole.js'

const PREPOSITIONS = new Set(['at', 'to', 'by', 'from', 'of', 'worth', 'totalling', 'totaling', 'numbering'])

/** "bringing the total to 61": the total of what was told before. */
const isTotal = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.lower === 'to' &&
  /^(?:total|toll|tally|count)$/u.test(tokens[i - 1]?.lower ?? '') &&
  /^(?:br(?:ing|ought)|tak|took|push|lift)/u.test(tokens[i - 3]?.lower ?? '')

/** "reduce [the duty] to 12 per cent", "put [turnout] at 60 per cent": the phrase that the number's preposition follows. */
function objectOf(setting: Setting, nearby: Nearby): What | null {
  const { tokens } = setting.context
  for (let i = setting.begin - 1; i > Math.max(setting.first, setting.begin - 4); i--) {
    const word = (tokens[i] as Token).lower
    // "a haul of 2 tonnes" is a haul; "a drop of 4 per cent" is no drop but of something.
    if (word === 'of' && NOUNS.has(tokens[i - 1]?.lower ?? '')) return null
    if (PREPOSITIONS.has(word))
      return isTotal(tokens, i) ? null : phraseBefore(setting, tokens[i - 1]?.text === ',' ? i - 1 : i, nearby)
    if (!LOOSENING.has(word)) return null
  }
  return null
}

/** How far before a number its toll is named. */
const TOLL_REACH = 12

/** "[the death toll] given by the ministry stands at 40": whoever gives it, and wherever they died. */
function tollOf(setting: Setting, quantity: Quantity): What | null {
  if (quantity.kind !== 'count' || quantity.unit !== null) return null
  const { tokens } = setting.context
  if (!/^(?:at|to)$/u.test(tokens[setting.begin - 1]?.lower ?? '')) return null
  for (let i = setting.begin - 2; i >= Math.max(setting.first, setting.begin - TOLL_REACH); i--) {
    const token = tokens[i] as Token
    if (token.pos === 'NUM' || token.text === ';') return null
    if (token.lower !== 'toll' || isTotal(tokens, setting.begin - 1)) continue
    const noun = tokens[i - 1]?.lower === 'death' ? i - 1 : i
    const first = tokens[noun - 1]?.pos === 'DET' ? noun - 1 : noun
    return whatBetween(setting, first, i + 1)
  }
  return null
}

/** The noun phrase before the verb at token `i`, over what helps the verb. */
function beforeVerb(setting: Setting, i: number, nearby: Nearby): What | null {
  const { tokens } = setting.context
  let verb = i
  while (verb > setting.first && /^(?:AUX|ADV|PART)$/u.test((tokens[verb - 1] as Token).pos)) verb--
  // "rates that hover at", "exports, which account for": the pronoun stands for the noun before it.
  if (/^(?:that|which|who)$/u.test(tokens[verb - 1]?.lower ?? '')) verb--
  if (tokens[verb]?.lower !== 'that' && tokens[verb - 1]?.text === ',') verb--
  return phraseBefore(setting, verb, nearby)
}

/** The subject of the number's own verb: the noun phrase before the nearest finite verb. */
function subjectOf(setting: Setting, quantity: Quantity, change: Change, nearby: Nearby): What | null {
  const { tokens } = setting.context
  // "averaged 200": the verb may stand inside the quantity.
  const end = Math.min(setting.last, tokenAt(setting.context, quantity.number.start))
  // "fell to the lowest level ever seen, down 9 per cent": what the comma cuts off is said of the first subject.
  const cut = change.cue === null ? undefined : tokens[tokenAt(setting.context, change.cue.start) - 1]?.text
  if (cut !== undefined && /^(?:,|[–—-])$/u.test(cut)) {
    for (let i = setting.sentence.firstToken + 1; i < end; i++)
      if (isFiniteVerb(tokens, i)) return beforeVerb(setting, i, nearby)
    return null
  }
  for (let i = end - 1; i > setting.first; i--) if (isFiniteVerb(tokens, i)) return beforeVerb(setting, i, nearby)
  return null
}

/** "[landings] doubled", "doubled [its output]": the number is the verb. */
function ofMultiplied(setting: Setting, quantity: Quantity, nearby: Nearby): What | null {
  if (quantity.rule !== 'quantity.multiple.verb') return null
  const { tokens } = setting.context
  const next = tokens[setting.after]
  if (next !== undefined && (next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'NOUN')) {
    const object = phraseAt(setting, setting.after, setting.last)
    if (object !== null) return object
  }
  return beforeVerb(setting, setting.begin, nearby)
}

const INSTANCES = /\b(?:cases|instances|incidents|acts|counts|complaints|reports|outbreaks|allegations|types|kinds)$/iu
const MEASURES = /^(?:(?:percentage |basis )?point|cent|penny|sen)(?:\/|$)/u

/** Kinds of quantity that carry a noun of their own. */
const COUNTING = new Set<Quantity['kind']>(['count', 'vague', 'ratio', 'rate'])

/** The noun the quantity itself carries ("29 [jailed bosses]", "7 [thefts] a day"), without what it is counted for. */
function counted(setting: Setting, quantity: Quantity): What | null {
  const { text } = setting.context
  if (quantity.unit === null || /^1?\/|^[A-Z]{3}\//u.test(quantity.unit) || !COUNTING.has(quantity.kind)) return null
  // "climbed nine points", "a margin of 3 points", "10 cents a litre": a measure is not what is measured.
  if (MEASURES.test(quantity.unit)) return null
  const tail = text.slice(quantity.number.end, quantity.span.end)
  if (/^-strong\b/u.test(tail)) return null
  const rest = tail.replace(
    /[\s-]+(?:per|an?|each|every|for every|for each)[\s-](?:[\d,]+(?:\s|$))?(?:[\p{L}-]+(?: [\p{L}-]+)?)?$/u,
    '',
  )
  const start = quantity.number.end + (/^(?:[\s-]|of )*/u.exec(rest)?.[0].length ?? 0)
  const end = quantity.number.end + rest.length
  if (start >= end || !/\p{L}/u.test(text.slice(start, end))) return null
  const span = spanOf(text, start, end)
  // "cases [of measles]": the noun alone tells nothing.
  if (INSTANCES.test(span.text) && setting.context.tokens[setting.after]?.lower === 'of')
    return phraseAt(setting, tokenAt(setting.context, start), setting.sentence.lastToken) ?? { text: span.text, span }
  return { text: span.text, span }
}

/** Steps over the same amount in another unit ("660 pounds (300 kilograms) of"). */
function behindBrackets(tokens: readonly Token[], index: number, limit: number): number {
  if (tokens[index]?.text === ')') return index + 1
  if (tokens[index]?.text !== '(') return index
  for (let i = index + 1; i < Math.min(limit, index + 6); i++) if (tokens[i]?.text === ')') return i + 1
  return index
}

const unspanned = (figure: Figure | undefined, quantity: Quantity): What => ({
  text: figure?.what.text ?? quantity.span.text,
  span: null,
})

/** "The 29 were flown": a number told before, or a smaller one of those who were the subject before. */
function anaphor(setting: Setting, quantity: Quantity, { earlier }: Told): Figure | null {
  if (quantity.unit !== null || quantity.kind !== 'count' || quantity.value === null) return null
  const { value } = quantity
  const { tokens } = setting.context
  const same = earlier.findLast((figure) => figure.quantity.kind === 'count' && figure.quantity.value === value)
  if (/^(?:the|those|these|all)$/u.test(tokens[setting.begin - 1]?.lower ?? '') && same !== undefined) return same
  // "At least two were to appear": of a group that opened the sentence before.
  const next = tokens[setting.after]
  const subject = next?.pos === 'VERB' || next?.pos === 'AUX' || next?.lower === 'of'
  const others = earlier.filter((figure) => figure.quantity.span.end <= setting.sentence.span.start)
  if (!subject || setting.begin > setting.sentence.firstToken + 2) return null
  return others.find((figure) => figure.quantity.kind === 'count' && (figure.quantity.value ?? 0) > value) ?? null
}

/** "[7 thefts a day], 20 per cent fewer than in May", "salt rose 3 per cent and [tin] 5": what the figure before leaves over. */
function besideFigure(setting: Setting, quantity: Quantity, change: Change, { earlier, nearby }: Told): What | null {
  const before = earlier.at(-1)
  const { text, tokens } = setting.context
  if (before === undefined) return null
  if (isTotal(tokens, setting.begin - 1) && quantity.unit === null) return before.what
  // "2 tonnes – a threefold increase": the apposition is of what stands before the dash.
  const opening = tokens[setting.begin - 1]?.pos === 'DET' ? tokens[setting.begin - 2] : tokens[setting.begin - 1]
  if (quantity.kind === 'multiple' && /^(?:,|[–—-])$/u.test(opening?.text ?? '')) return before.what
  const partitive = /^ of (?:them|these|those|whom|which)\b/u.test(text.slice(quantity.span.end, quantity.span.end + 8))
  if (partitive && (quantity.kind === 'share' || quantity.kind === 'count')) return before.what
  if (quantity.kind !== 'share') return null
  if (before.quantity.span.end <= setting.sentence.span.start) return null
  if (before.quantity.kind === 'share' && isGap(text.slice(before.quantity.span.end, quantity.span.start))) {
    const own = phraseBefore(setting, setting.begin, nearby)
    if (own !== null) return own
  }
  if (change.direction === 'none') return null
  for (let i = setting.begin - 1; (tokens[i]?.start ?? 0) > before.quantity.span.end; i--)
    if (isFiniteVerb(tokens, i)) return null
  return before.what
}

/** "exports, which account for a third of output": the number is told of the subject. */
function makesUp({ context: { tokens }, begin, first }: Setting): boolean {
  for (let i = begin - 1; i >= Math.max(first, begin - 4); i--) {
    const { lower } = tokens[i] as Token
    if (/^(?:account|represent|constitut|compris|equal)(?:e?s|e?d|ing|e)?$/u.test(lower)) return true
    // "the debt is 120 per cent of output"
    if (/^(?:is|are|was|were)$/u.test(lower)) return tokens[i - 1]?.lower !== 'there'
    if (/^ma(?:k(?:es?|ing)|de)$/u.test(lower)) return tokens[i + 1]?.lower === 'up'
  }
  return false
}

/** What stands right behind the number: its whole, what a noun of change is of, what it is a rate of. */
function behindNumber(setting: Setting, quantity: Quantity, change: Change, nearby: Nearby): What | null {
  const { tokens } = setting.context
  const limit = setting.sentence.lastToken
  const after = behindBrackets(tokens, setting.after, limit)
  const next = tokens[after]
  if (next?.lower === 'of') {
    const whole = wholeBehind(setting, nearby, after + 1, limit)
    if (whole !== null && !makesUp(setting)) return whole
  }
  const cue = change.cue
  if (cue !== null && NOUNS.has(cue.text.toLowerCase())) {
    // "a 4 per cent drop in thefts", "a drop of 40 in thefts".
    const from = cue.start >= quantity.span.end ? tokenAt(setting.context, cue.end) : setting.after
    const word = tokens[from]?.lower
    const thing = word === 'in' || word === 'of' ? phraseAt(setting, from + 1, limit) : null
    if (thing !== null && /\p{L}/u.test(thing.text) && !/^\p{N}/u.test(thing.text)) return thing
  }
  // "25 per cent tariffs", "a 40-pound parcel", "19 per cent on goods", "$2m in fines": what is measured stands right behind.
  const tied = next?.lower === 'on' || (next?.lower === 'in' && quantity.kind === 'money')
  // "half its territory"
  if (
    quantity.kind === 'share' &&
    /^(?:its|their|his|her|our|the|all)$/u.test(next?.lower ?? '') &&
    change.direction === 'none'
  )
    return phraseAt(setting, after, limit)
  // "hotels are 70 per cent full": an adjective alone is no thing.
  const thingBehind = tokens[after + 1]
  if (
    next?.pos === 'ADJ' &&
    !(
      thingBehind !== undefined &&
      /^(?:NOUN|PROPN|ADJ|CCONJ|PUNCT)$/u.test(thingBehind.pos) &&
      thingBehind.text !== '.'
    )
  )
    return null
  const behind = next !== undefined && (tied || next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN')
  if (change.direction !== 'none' || !behind || quantity.kind === 'rank') return null
  return phraseAt(setting, tied ? after + 1 : after, limit)
}

const isTimed = (what: What | null, { times }: Nearby): boolean =>
  what?.span != null && times.some((time) => overlaps(time.span, what.span as NonNullable<What['span']>))

/** "[Arrests at the coast] are at a low, the office says: 37,000 in 2031": a bare number behind a colon is of the first subject. */
function behindColon(setting: Setting, quantity: Quantity, nearby: Nearby): What | null {
  const { tokens } = setting.context
  if (quantity.kind !== 'count' || quantity.unit !== null || tokens[setting.begin - 1]?.text !== ':') return null
  for (let i = setting.sentence.firstToken + 1; i < setting.begin; i++)
    if (isFiniteVerb(tokens, i)) return beforeVerb(setting, i, nearby)
  return null
}

const isNoDuration = ({ quantity: { kind } }: Figure): boolean => kind !== 'duration' && kind !== 'age'

/** What the number is of. In this order: its own noun, its whole, what a noun of change is of, the subject, the figures before. */
export function whatOf(setting: Setting, quantity: Quantity, change: Change, told: Told): What {
  const own = counted(setting, quantity)
  if (own !== null) return own
  const group = anaphor(setting, quantity, told)
  if (group !== null) return unspanned(group, quantity)
  const { nearby, earlier } = told
  const elided = elidedNoun(setting, quantity, told)
  if (elided !== null) return elided
  const behind = behindNumber(setting, quantity, change, nearby)
  if (behind !== null && !isTimed(behind, nearby)) return behind
  const beside = besideFigure(setting, quantity, change, told) ?? unnamed(setting, quantity, told)
  if (beside !== null) return beside
  const subject =
    quantity.kind === 'duration'
      ? null
      : (ofMultiplied(setting, quantity, nearby) ??
        tollOf(setting, quantity) ??
        behindColon(setting, quantity, nearby) ??
        objectOf(setting, nearby) ??
        subjectOf(setting, quantity, change, nearby))
  // A subject that is an amount itself ("[760 pounds of salt] were sold, 24 per cent more") is what that amount is of.
  const amount =
    subject?.span == null
      ? undefined
      : earlier.findLast((item) => overlaps(item.quantity.span, subject.span as NonNullable<What['span']>))
  if (amount !== undefined) return amount.what
  // "A low of 55 years: 37,000": how long something was is not what a number counts.
  const measured = quantity.kind === 'duration' ? earlier.at(-1) : earlier.findLast(isNoDuration)
  return subject ?? unspanned(measured, quantity)
}
