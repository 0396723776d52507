// Says whether a Spanish number is the size of a change or a level that was reached, and which way things went. The word
// before the number decides: "en", "un" or nothing give the size, "a" and "hasta" the level, "de" behind a noun the size.
import type { Change, Quantity } from '../../../model/index.js'
import { spanOf } from '../../../model/index.js'
import type { Token } from '../../token.js'
import { STOCK } from '../change-lexicon.js'
import type { Setting } from '../setting.js'
import { CHANGE_NOUNS, CHANGE_VERBS, COMPARATIVES, STOCK_VERBS, TRANSITIVE } from './change-lexicon.js'

const NO_CHANGE: Change = { direction: 'none', kind: 'level', cue: null }
/** Words between a cue and its number that weigh nothing. */
const FILLERS = new Set(
  'un una el la los las casi cerca alrededor aproximadamente más menos hasta solo sólo apenas ya unos unas al poco por lo promedio nivel niveles'.split(
    ' ',
  ),
)
/** How many words may stand between a verb of change and its number. */
const REACH = 14
const NOUN_REACH = 5

const isSizeUnit = (quantity: Quantity): boolean => quantity.kind === 'share' || quantity.kind === 'multiple'
const sizeKind = (quantity: Quantity): Change['kind'] => (isSizeUnit(quantity) ? 'relative' : 'absolute')
const cueOf = (setting: Setting, token: Token): Change['cue'] => spanOf(setting.context.text, token.start, token.end)

/** The direction of a word of change; a noun where an article, a preposition or an adjective stands before it. */
export function changeWordAt(
  tokens: readonly Token[],
  i: number,
): { direction: Change['direction']; noun: boolean } | null {
  const { lower } = tokens[i] as Token
  const noun = CHANGE_NOUNS.get(lower)
  const before = tokens[i - 1]
  const nominal =
    before === undefined || /^(?:DET|ADP|ADJ|NUM|SYM|PUNCT)$/.test(before.pos) || before.lower === 'fuerte'
  if (noun !== undefined && (nominal || !CHANGE_VERBS.has(lower))) return { direction: noun, noun: true }
  const verb = CHANGE_VERBS.get(lower)
  return verb === undefined || before?.pos === 'DET' ? null : { direction: verb, noun: false }
}

/** The preposition that rules the number, over words that weigh nothing; `''` where none does. */
function prepositionBefore(setting: Setting): string {
  const { tokens } = setting.context
  for (let i = setting.begin - 1; i >= Math.max(setting.first, setting.begin - 4); i--) {
    const { lower } = tokens[i] as Token
    if (lower === 'a' || lower === 'al' || lower === 'de' || lower === 'del' || lower === 'en') return lower
    if (lower === 'hasta') return 'a'
    if (!FILLERS.has(lower)) return ''
  }
  return ''
}

/** A multiple says the way itself: what is halved shrinks, "tres veces menos" too, everything else grows. */
function changeOfMultiple(setting: Setting, quantity: Quantity): Change | null {
  if (quantity.kind !== 'multiple' || quantity.rule === 'quantity.multiple.adverb') return null
  const next = COMPARATIVES.get(setting.context.tokens[setting.after]?.lower ?? '')
  if (quantity.rule === 'quantity.multiple.times')
    return next === undefined ? null : { direction: next, kind: 'relative', cue: null }
  const direction = quantity.value !== null && quantity.value < 1 ? 'decrease' : 'increase'
  return { direction, kind: 'relative', cue: quantity.rule.endsWith('half') ? verbOfHalf(setting) : quantity.number }
}

/** "se redujeron a la mitad": the verb is the cue. */
function verbOfHalf(setting: Setting): Change['cue'] {
  const { tokens } = setting.context
  for (let i = setting.begin - 1; i >= Math.max(setting.first, setting.begin - 5); i--)
    if (CHANGE_VERBS.has((tokens[i] as Token).lower)) return cueOf(setting, tokens[i] as Token)
  return null
}

/** "12 por ciento más", "33 víctimas menos", "25 por ciento de reducción". */
function changeAfter(setting: Setting, quantity: Quantity): Change | null {
  const { tokens } = setting.context
  const next = tokens[setting.after]
  if (next === undefined || setting.after >= setting.sentence.lastToken) return null
  const way = COMPARATIVES.get(next.lower)
  if (way !== undefined && tokens[setting.after + 1]?.lower !== 'de')
    return { direction: way, kind: sizeKind(quantity), cue: cueOf(setting, next) }
  const noun = next.lower === 'de' ? tokens[setting.after + 1] : undefined
  const direction = noun === undefined ? undefined : CHANGE_NOUNS.get(noun.lower)
  if (noun === undefined || direction === undefined) return null
  return { direction, kind: sizeKind(quantity), cue: cueOf(setting, noun) }
}

/** "pasó de 71 a 48": the two values tell the way. */
function changeOfPassage(setting: Setting, quantity: Quantity): Change | null {
  const { tokens, text } = setting.context
  if (prepositionBefore(setting) !== 'a' || quantity.value === null) return null
  for (let i = setting.begin - 1; i >= Math.max(setting.first, setting.begin - REACH); i--) {
    const token = tokens[i] as Token
    if (!/^pas(?:ó|aron|a|an|ar|ado|ando)$/.test(token.lower)) continue
    const from = /\bde (?:\p{L}+ ){0,3}?(\d[\d.,]*)/u.exec(text.slice(token.end, quantity.span.start))
    if (from === null) return null
    const before = Number((from[1] as string).replace(/[.,]$/u, '').replace(',', '.'))
    // Marks of thousands stand on both sides or on none, so that the order holds either way.
    const now = Number((/\d[\d.,]*/u.exec(quantity.number.text)?.[0] ?? '').replace(/[.,]$/u, '').replace(',', '.'))
    if (Number.isNaN(before) || Number.isNaN(now) || before === now) return null
    return { direction: now > before ? 'increase' : 'decrease', kind: 'level', cue: cueOf(setting, token) }
  }
  return null
}

/** Verbs that say how large their subject is. */
const MEASURING = /^(?:lleg(?:a|ó|aba|ará)|alcanz(?:a|ó|aba|ará)|es|fue|era|sería|será|represent(?:a|ó)|sum(?:a|ó))$/u

/** "la reducción llega a 24 por ciento", "la baja fue del 9 %": a noun of change whose size the verb gives. */
function changeOfSubject(setting: Setting, quantity: Quantity): Change | null {
  const { tokens } = setting.context
  if (!isSizeUnit(quantity)) return null
  let verb = setting.begin - 1
  while (verb > setting.first && /^(?:a|al|de|del|el|un)$/u.test((tokens[verb] as Token).lower)) verb--
  if (!MEASURING.test(tokens[verb]?.lower ?? '')) return null
  for (let i = verb - 1; i >= Math.max(setting.first, verb - REACH); i--) {
    const token = tokens[i] as Token
    const word = changeWordAt(tokens, i)
    if (word?.noun) return { direction: word.direction, kind: sizeKind(quantity), cue: cueOf(setting, token) }
    if (word !== null || token.pos === 'VERB' || token.pos === 'NUM') return null
  }
  return null
}

/** The nearest word of change before the number in its clause, with what the preposition between them makes of it. */
function changeBefore(setting: Setting, quantity: Quantity): Change | null {
  const { tokens } = setting.context
  const preposition = prepositionBefore(setting)
  for (let i = setting.begin - 1; i >= Math.max(setting.first, setting.begin - REACH); i--) {
    const token = tokens[i] as Token
    const word = changeWordAt(tokens, i)
    if (word === null) {
      // Between a change and its size stands no other number and no other verb; a year is when it happened.
      const other = token.pos === 'VERB' || (token.pos === 'NUM' && !/^(?:19|20)\d\d$/u.test(token.text))
      if (other && preposition !== 'a') return null
      continue
    }
    if (word.noun && setting.begin - i > NOUN_REACH) return null
    if (preposition === 'de' || preposition === 'del')
      return word.noun ? { direction: word.direction, kind: sizeKind(quantity), cue: cueOf(setting, token) } : null
    if (preposition === 'a' || (preposition === 'al' && quantity.kind === 'share'))
      return { direction: word.direction, kind: 'level', cue: cueOf(setting, token) }
    const object =
      !isSizeUnit(quantity) && (preposition === '' ? TRANSITIVE.test(token.lower) || setting.begin - i > 3 : false)
    return object || word.noun
      ? null
      : { direction: word.direction, kind: sizeKind(quantity), cue: cueOf(setting, token) }
  }
  return null
}

/** "creará 9.000 empleos": of what is kept in stock, a verb's object is the size of the change. */
function changeOfStock(setting: Setting, quantity: Quantity): Change | null {
  if (quantity.kind !== 'count' || !STOCK.has(quantity.unit ?? '')) return null
  const { tokens } = setting.context
  for (let i = setting.begin - 1; i >= Math.max(setting.first, setting.begin - 4); i--) {
    const token = tokens[i] as Token
    const direction = STOCK_VERBS.get(token.lower)
    if (direction !== undefined) return { direction, kind: 'absolute', cue: cueOf(setting, token) }
    if (!FILLERS.has(token.lower) && token.lower !== 'de') return null
  }
  return null
}

/** The change a quantity tells of. In this order: what the number itself says, what follows it, two values, a stock, what stands before. */
export function changeOf(setting: Setting, quantity: Quantity): Change {
  if (quantity.kind === 'duration' || quantity.kind === 'age' || quantity.kind === 'rank') return NO_CHANGE
  return (
    changeOfMultiple(setting, quantity) ??
    changeAfter(setting, quantity) ??
    changeOfPassage(setting, quantity) ??
    changeOfStock(setting, quantity) ??
    changeOfSubject(setting, quantity) ??
    changeBefore(setting, quantity) ??
    NO_CHANGE
  )
}
