// Says whether a number is the size of a change, an increment or a level that was reached, and which way things went.
// The word that stands between cue and number decides: by and of give the size, to gives the level.
import type { Change, Quantity } from '../../model/index.js'
import { spanOf } from '../../model/index.js'
import { isFiniteVerb } from '../clauses.js'
import type { Token } from '../token.js'
import { changeAcrossPhrase, changeApposed, changePut, changeResumed, changeTrailing } from './change-apart.js'
import { ADDING, COMPARATIVES, PARTICLES, STOCK } from './change-lexicon.js'
import { type ChangeWord, changeWordAt, NOUNS, STOCK_VERBS } from './change-words.js'
import type { Setting } from './setting.js'

const NO_CHANGE: Change = { direction: 'none', kind: 'level', cue: null }

/** Words between a cue and its number that weigh nothing. */
const FILLERS = new Set(
  (
    'just only a an the some about around roughly approximately nearly almost more less fewer than over under at least up ' +
    'to by of further sharply steeply slightly dramatically significantly substantially gradually steadily modestly ' +
    'marginally only even well as much many another average total mere record low high level levels estimated historic ' +
    'whopping staggering nationwide overall precisely exactly fully'
  ).split(' '),
)
/** How many words may stand between a verb of change and the preposition before its number. */
const REACH = 14
const NOUN_REACH = 7
/** How many words may stand between a verb and what it adds to a stock ("shed 900 factories and 40,000 jobs"). */
const STOCK_REACH = 6

/** Verbs that leave the way to their particle ("came down 9 per cent", "was brought down to 40"). */
const MOVING =
  /^(?:close[ds]?|end(?:ed|s)?|finish(?:ed|es)?|trend(?:ed|ing|s)?|open(?:ed|s)?|trad(?:ed|es|ing)|settled|tick(?:ed|ing|s)?|go(?:es|ing|ne)?|went|edg(?:ed|es|ing)|inch(?:ed|es|ing)?|creep(?:s|ing)?|crept|revised|com(?:es?|ing)|came|br(?:ing|ings|inging|ought)|dr(?:ive|ives|iving|ove|iven)|push(?:ed|es|ing)?|nudg(?:ed|es|ing)|mov(?:ed|es?|ing)|shot|head(?:ed|ing|s)?|stay(?:ed|s)?|remain(?:ed|s)?)$/u

const cueOf = (setting: Setting, token: Token): Change['cue'] => spanOf(setting.context.text, token.start, token.end)

/** The preposition that rules the number: the last of by, of, to, from, at before it, over approximators. */
function prepositionBefore(
  tokens: readonly Token[],
  first: number,
  start: number,
): { word: string; index: number } | null {
  for (let i = first - 1; i >= Math.max(start, first - 5); i--) {
    const word = (tokens[i] as Token).lower
    if (word === 'to' && tokens[i - 1]?.lower === 'up' && !MOVING.test(tokens[i - 2]?.lower ?? '')) continue
    if (word === 'by' || word === 'of' || word === 'to' || word === 'from' || word === 'at') return { word, index: i }
    if (!FILLERS.has(word) && !/^[$€£]$/u.test(word)) return null
  }
  return null
}

/** The nearest word of change before `index` in the clause. */
function changeBefore(
  tokens: readonly Token[],
  index: number,
  start: number,
  reach: number,
  bySize: boolean,
): { token: Token; word: ChangeWord } | null {
  for (let i = index - 1; i >= Math.max(start, index - reach); i--) {
    const token = tokens[i] as Token
    const word = changeWordAt(tokens, i)
    // A noun rules no number from far away: "cuts … to contain it to 2 degrees".
    if (word !== null && (token.pos !== 'NOUN' || index - i <= NOUN_REACH)) return { token, word }
    // "is thought to improve by 60 people", "may expand and has spoken to several towns": no other verb stands between.
    if (token.pos === 'VERB' && (bySize || isFiniteVerb(tokens, i))) return null
  }
  return null
}

const isSizeUnit = (quantity: Quantity): boolean => quantity.kind === 'share' || quantity.kind === 'multiple'
const sizeKind = (quantity: Quantity): Change['kind'] => (isSizeUnit(quantity) ? 'relative' : 'absolute')

/** "3 per cent below", "20 per cent under May". */
function comparesWith(tokens: readonly Token[], i: number): boolean {
  const { lower } = tokens[i] as Token
  if (lower === 'below' || lower === 'above') return true
  if (lower !== 'under') return false
  const next = tokens[i + 1]
  return (
    next !== undefined &&
    (/^(?:last|the|its|that|(?:19|20)\d\d)$/u.test(next.lower) || /^\p{Lu}\p{Ll}+(?:y|h|il|e|st|er)$/u.test(next.text))
  )
}

/** "a 3 per cent drop", "14 per cent more": the cue follows the number. */
function changeAfter(setting: Setting, quantity: Quantity): Change | null {
  const { tokens } = setting.context
  for (let i = setting.after; i < Math.min(setting.after + 7, setting.last); i++) {
    const token = tokens[i] as Token
    const noun = NOUNS.get(token.lower)
    if (noun !== undefined && (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'VERB'))
      return { direction: noun.direction, kind: sizeKind(quantity), cue: cueOf(setting, token) }
    if (i === setting.after && quantity.kind === 'share' && comparesWith(tokens, i))
      return {
        direction: token.lower === 'below' || token.lower === 'under' ? 'decrease' : 'increase',
        kind: 'relative',
        cue: cueOf(setting, token),
      }
    const way = COMPARATIVES.get(token.lower)
    if (way !== undefined && i === setting.after && (isSizeUnit(quantity) || tokens[i + 1]?.lower === 'than'))
      return { direction: way, kind: sizeKind(quantity), cue: cueOf(setting, token) }
    if (token.pos !== 'ADJ' && !/^(?:-|year|month|week|on|over|to|overall|net)$/u.test(token.lower)) return null
  }
  return null
}

/** A particle that belongs to no verb of its own ("gave up 40", "lay off 30"). */
function standsAlone(tokens: readonly Token[], i: number, start: number): boolean {
  const before = tokens[i - 1]
  if (before === undefined || i <= start) return true
  // What is shot down did not grow less.
  if (before.lower === 'shot' && (tokens[i] as Token).lower === 'down') return false
  return before.pos !== 'VERB' || changeWordAt(tokens, i - 1) !== null || MOVING.test(before.lower)
}

/** "3,000 fewer soldiers", "12 more guards", "9,000 new jobs": the word stands inside the quantity. */
function changeInside(setting: Setting, quantity: Quantity): Change | null {
  if (quantity.kind !== 'count') return null
  const { tokens } = setting.context
  for (let i = setting.begin; i < setting.after; i++) {
    const token = tokens[i] as Token
    if (token.start < quantity.number.end) continue
    const way = /^(?:more|fewer|less)$/u.test(token.lower) ? COMPARATIVES.get(token.lower) : undefined
    const direction = way ?? (ADDING.has(token.lower) || isNewStock(token, quantity) ? 'increase' : null)
    return direction === null ? null : { direction, kind: 'absolute', cue: cueOf(setting, token) }
  }
  return null
}

const isNewStock = (token: Token, { unit }: Quantity): boolean => token.lower === 'new' && STOCK.has(unit ?? '')

/** "created 40 posts", "lost five million jobs": of what is kept in stock, a verb's object is the size of the change. */
function changeOfStock(setting: Setting, quantity: Quantity): Change | null {
  if (quantity.kind !== 'count' || !STOCK.has(quantity.unit ?? '')) return null
  const { tokens } = setting.context
  for (let i = setting.begin - 1; i >= Math.max(setting.first, setting.begin - STOCK_REACH); i--) {
    const token = tokens[i] as Token
    const direction = token.pos === 'NOUN' ? undefined : STOCK_VERBS.get(token.lower)
    if (direction !== undefined) return { direction, kind: 'absolute', cue: cueOf(setting, token) }
    if (token.pos === 'VERB' || token.pos === 'AUX' || /^(?:to|of|by|,|from)$/u.test(token.lower)) return null
  }
  return null
}

/** "up 3 per cent", "an additional 500", "gained 3 per cent". */
function changeBeside(setting: Setting, quantity: Quantity): Change | null {
  const { tokens, text } = setting.context
  if (text[quantity.span.start - 1] === '+') return { direction: 'increase', kind: sizeKind(quantity), cue: null }
  for (let i = setting.begin - 1; i >= Math.max(setting.first, setting.begin - 4); i--) {
    const token = tokens[i] as Token
    if (ADDING.has(token.lower) && i >= setting.begin - 2 && !(token.lower === 'added' && token.pos === 'VERB'))
      return {
        direction: 'increase',
        kind: quantity.kind === 'share' ? 'relative' : 'absolute',
        cue: cueOf(setting, token),
      }
    const particle = PARTICLES.get(token.lower)
    if (
      particle !== undefined &&
      !(token.lower === 'up' && tokens[i + 1]?.lower === 'to') &&
      standsAlone(tokens, i, setting.first)
    )
      return { direction: particle, kind: sizeKind(quantity), cue: cueOf(setting, token) }
    const verb = token.pos === 'NOUN' ? null : changeWordAt(tokens, i)
    if (verb !== null && !transitiveObject(quantity, verb)) {
      // "fell below 5 per cent" names the level that was passed.
      const passed = /^(?:below|above|under|past|beyond) /iu.test(quantity.span.text)
      return { direction: verb.direction, kind: passed ? 'level' : sizeKind(quantity), cue: cueOf(setting, token) }
    }
    if (!FILLERS.has(token.lower)) return null
  }
  return null
}

/** Verbs that also take an object ("cut 40 jobs", "lost 12 officers", "raised $5m") leave a count as it is. */
function transitiveObject(quantity: Quantity, verb: ChangeWord): boolean {
  if (isSizeUnit(quantity)) return false
  return (
    /^(?:lose|raise|add|cut|shed|gain|recover|drop|boost|lift|exceed|reduce|lower|slash|advance|mount)$/u.test(
      verb.lemma,
    ) && !/^(?:point|cent|sen|penny|basis point)$/u.test(quantity.unit ?? '')
  )
}

/** "shrank at an annual rate of 3 per cent": the index of "at", -1 where none stands there. */
function rateBefore(tokens: readonly Token[], of: number): number {
  if (!/^(?:rate|pace|clip)$/u.test(tokens[of - 1]?.lower ?? '')) return -1
  for (let i = of - 2; i > of - 7; i--) if (tokens[i]?.lower === 'at') return i
  return -1
}

/** "fell by 40", "rose to 9,000", "an increase of 3 per cent", "from 12 per cent". */
function changeByPreposition(setting: Setting, quantity: Quantity): Change | null {
  const { tokens } = setting.context
  const preposition = prepositionBefore(tokens, setting.begin, setting.first)
  if (preposition === null || preposition.word === 'from' || preposition.word === 'at') return null
  const rate = preposition.word === 'of' ? rateBefore(tokens, preposition.index) : -1
  if (rate > setting.first) {
    const verb = changeBefore(tokens, rate, setting.first, 4, false)
    if (verb !== null)
      return { direction: verb.word.direction, kind: sizeKind(quantity), cue: cueOf(setting, verb.token) }
  }
  const near = preposition.word === 'of' ? 1 : REACH
  const found =
    changeBefore(tokens, preposition.index, setting.first, near, preposition.word === 'by') ??
    particleBefore(tokens, preposition.index, setting.first)
  if (found === null) return null
  const kind = preposition.word === 'to' ? 'level' : sizeKind(quantity)
  // "to" after a long way is more often an infinitive's or a recipient's.
  return { direction: found.word.direction, kind, cue: cueOf(setting, found.token) }
}

/** "back up to 4.8", "down to 40". */
function particleBefore(
  tokens: readonly Token[],
  index: number,
  start: number,
): { token: Token; word: ChangeWord } | null {
  let at = index - 1
  // "down further, by 37 per cent"
  while (at > start && /^(?:further|sharply|again|,)$/u.test((tokens[at] as Token).lower)) at--
  const token = tokens[at]
  const way = token === undefined || at < start ? undefined : PARTICLES.get(token.lower)
  // "boils down to 40"
  if (token === undefined || way === undefined || !standsAlone(tokens, at, start)) return null
  return { token, word: { direction: way, lemma: token.lower } }
}

/** A multiple says the way itself: what is halved shrinks, everything else grows. */
function changeOfMultiple(setting: Setting, quantity: Quantity): Change | null {
  if (
    quantity.kind !== 'multiple' ||
    quantity.rule === 'quantity.multiple.adverb' ||
    quantity.rule === 'quantity.multiple.times'
  )
    return null
  const direction = quantity.value !== null && quantity.value < 1 ? 'decrease' : 'increase'
  const near = changeAfter(setting, quantity)
  return { direction: near?.direction ?? direction, kind: 'relative', cue: near?.cue ?? quantity.number }
}

/** "the last rise, in 2018, was": the token behind the words that the commas set apart, `verb` itself where there are none. */
function beforeAside(tokens: readonly Token[], verb: number, start: number): number {
  if (tokens[verb - 1]?.text !== ',') return verb
  for (let i = verb - 2; i > Math.max(start, verb - 8); i--) if (tokens[i]?.text === ',') return i
  return verb
}

/** "the drop is 12 per cent": a noun of change with a number for its predicate. */
function changeByCopula(setting: Setting, quantity: Quantity): Change | null {
  const { tokens } = setting.context
  const verb = setting.begin - 1
  if (verb <= setting.first || !/^(?:is|was|were|are|of|being)$/u.test((tokens[verb] as Token).lower)) return null
  const token = tokens[beforeAside(tokens, verb, setting.sentence.firstToken) - 1] as Token
  const noun = token.pos === 'NOUN' ? NOUNS.get(token.lower) : undefined
  return noun === undefined ? null : { direction: noun.direction, kind: sizeKind(quantity), cue: cueOf(setting, token) }
}

/** The change a quantity tells of. In this order: what the number itself says, what follows it, what stands right before, what a preposition ties to it, what is said of it behind. */
export function changeOf(setting: Setting, quantity: Quantity): Change {
  if (quantity.kind === 'duration' || quantity.kind === 'age' || quantity.kind === 'rank') return NO_CHANGE
  return (
    changeOfMultiple(setting, quantity) ??
    changeInside(setting, quantity) ??
    changeAfter(setting, quantity) ??
    changeByPreposition(setting, quantity) ??
    changeBeside(setting, quantity) ??
    changeOfStock(setting, quantity) ??
    changeByCopula(setting, quantity) ??
    changePut(setting, quantity) ??
    changeAcrossPhrase(setting, quantity) ??
    changeTrailing(setting) ??
    changeApposed(setting) ??
    changeResumed(setting) ??
    NO_CHANGE
  )
}
