// What a number counts or measures, in the text's own words: the counted noun, the whole of a share, the subject of a
// change. Where the words are elided they come from the figure before, without a span.
import type { Change, Figure, Quantity } from '../../model/index.js'
import { spanOf } from '../../model/index.js'
import { isFiniteVerb } from '../clauses.js'
import type { Token } from '../token.js'
import { NOUNS } from './change.js'
import type { Setting } from './setting.js'

type What = Figure['what']

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ'])
const JOINING = new Set([
  'of',
  'for',
  'in',
  'on',
  'against',
  'the',
  'a',
  'an',
  'and',
  '-',
  "'s",
  '’s',
  'its',
  'her',
  'his',
  'their',
  'from',
  'to',
])
const REACH = 10

/** A noun phrase from token `first` with the of-phrases that belong to it; null if none begins there. */
function phraseAt(setting: Setting, first: number, limit: number): What | null {
  const { tokens, text } = setting.context
  let last = first
  let begin = first
  while (
    begin < limit &&
    /^(?:the|a|an|all|of|its|their|his|her|our|this|that|these|those|in|for|on)$/u.test((tokens[begin] as Token).lower)
  )
    begin++
  for (let i = begin; i < Math.min(limit, begin + REACH); i++) {
    const token = tokens[i] as Token
    if (NOMINAL.has(token.pos) || (token.pos === 'VERB' && /(?:ed|ing)$/u.test(token.lower) && i === begin)) {
      last = i + 1
      continue
    }
    if (last === first || !JOINING.has(token.lower)) break
  }
  if (last <= begin) return null
  const span = spanOf(text, (tokens[begin] as Token).start, (tokens[last - 1] as Token).end)
  return { text: span.text, span }
}

const PREPOSITIONS = new Set(['at', 'to', 'by', 'from'])
const LOOSENING = new Set([
  'about',
  'around',
  'roughly',
  'approximately',
  'nearly',
  'almost',
  'just',
  'only',
  'over',
  'than',
  'more',
  'less',
  'least',
  'as',
  'much',
  'many',
  'up',
  '$',
  'a',
  'an',
  'the',
])

/** The noun phrase that ends right before token `end`; null where a pronoun or nothing stands there. */
function phraseBefore(setting: Setting, end: number): What | null {
  const { tokens, text } = setting.context
  let first = end
  while (first > setting.sentence.firstToken && first > end - REACH) {
    const token = tokens[first - 1] as Token
    if (!NOMINAL.has(token.pos) && token.pos !== 'DET' && !JOINING.has(token.lower)) break
    first--
  }
  while (
    first < end &&
    (/^(?:of|in|for|on|and|to|from|that|this|-)$/u.test((tokens[first] as Token).lower) ||
      (tokens[first] as Token).pos === 'NUM')
  )
    first++
  let named = false
  for (let i = first; i < end; i++)
    named ||= (tokens[i] as Token).pos === 'NOUN' || (tokens[i] as Token).pos === 'PROPN'
  if (!named) return null
  const span = spanOf(text, (tokens[first] as Token).start, (tokens[end - 1] as Token).end)
  return { text: span.text, span }
}

/** "reduce [the duty] to 12 per cent", "put [turnout] at 60 per cent": the phrase that the number's preposition follows. */
function objectOf(setting: Setting): What | null {
  const { tokens } = setting.context
  for (let i = setting.begin - 1; i > Math.max(setting.first, setting.begin - 4); i--) {
    const word = (tokens[i] as Token).lower
    if (PREPOSITIONS.has(word)) return phraseBefore(setting, i)
    if (!LOOSENING.has(word)) return null
  }
  return null
}

/** The subject of the number's own verb: the noun phrase before the nearest finite verb. */
function subjectOf(setting: Setting): What | null {
  const { tokens } = setting.context
  for (let i = Math.min(setting.last, setting.begin) - 1; i > setting.first; i--) {
    if (!isFiniteVerb(tokens, i)) continue
    let verb = i
    while (verb > setting.first && /^(?:AUX|ADV|PART)$/u.test((tokens[verb - 1] as Token).pos)) verb--
    return phraseBefore(setting, verb)
  }
  return null
}

/** "[landings] doubled", "doubled [its output]": the number is the verb. */
function ofMultiplied(setting: Setting, quantity: Quantity): What | null {
  if (quantity.rule !== 'quantity.multiple.verb') return null
  const { tokens } = setting.context
  const next = tokens[setting.after]
  if (next !== undefined && (next.pos === 'DET' || next.pos === 'PRON' || next.pos === 'NOUN')) {
    const object = phraseAt(setting, setting.after, setting.last)
    if (object !== null) return object
  }
  let verb = setting.begin
  while (verb > setting.first && /^(?:AUX|ADV|PART)$/u.test((tokens[verb - 1] as Token).pos)) verb--
  return phraseBefore(setting, verb)
}

/** The noun the quantity itself carries ("29 [jailed bosses]"), with what follows by "of". */
function counted(setting: Setting, quantity: Quantity): What | null {
  const { text } = setting.context
  const rest = quantity.span.end - quantity.number.end
  if (quantity.unit === null || rest <= 1 || (quantity.kind !== 'count' && quantity.kind !== 'vague')) return null
  const tail = text.slice(quantity.number.end, quantity.span.end)
  const start = quantity.number.end + (/^(?:[\s-]|of[ ])*/u.exec(tail)?.[0].length ?? 0)
  return start >= quantity.span.end
    ? null
    : { text: text.slice(start, quantity.span.end), span: spanOf(text, start, quantity.span.end) }
}

/** Steps over the same amount in another unit ("660 pounds (300 kilograms) of"). */
function behindBrackets(tokens: readonly Token[], index: number, limit: number): number {
  if (tokens[index]?.text === ')') return index + 1
  if (tokens[index]?.text !== '(') return index
  for (let i = index + 1; i < Math.min(limit, index + 6); i++) if (tokens[i]?.text === ')') return i + 1
  return index
}

/** What the number is of. In this order: its own noun, its whole, what a noun of change is of, the subject, the figure before. */
export function whatOf(setting: Setting, quantity: Quantity, change: Change, before: Figure | null): What {
  const { tokens } = setting.context
  const own = counted(setting, quantity)
  if (own !== null) return own
  const limit = setting.sentence.lastToken
  const after = behindBrackets(tokens, setting.after, limit)
  const next = tokens[after]
  if (next?.lower === 'of') {
    const whole = phraseAt(setting, after + 1, limit)
    if (whole !== null) return whole
  }
  if (change.cue !== null && change.cue.start >= quantity.span.end && NOUNS.has(change.cue.text.toLowerCase())) {
    for (let i = setting.after; i < Math.min(setting.after + 4, limit); i++) {
      const word = (tokens[i] as Token).lower
      if (word !== 'in' && word !== 'of') continue
      const thing = phraseAt(setting, i + 1, limit)
      if (thing !== null) return thing
    }
  }
  // "25 per cent tariffs", "a 40-pound parcel", "19 per cent on goods": what is measured stands right behind.
  const behind =
    next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ' || next.pos === 'PROPN' || next.lower === 'on')
  if (change.direction === 'none' && behind && quantity.kind !== 'rank') {
    const noun = phraseAt(setting, next.lower === 'on' ? after + 1 : after, limit)
    if (noun !== null) return noun
  }
  const subject =
    quantity.kind === 'duration' ? null : (ofMultiplied(setting, quantity) ?? objectOf(setting) ?? subjectOf(setting))
  if (subject !== null) return subject
  const name = before?.what.text ?? quantity.span.text
  return { text: name, span: null }
}
