// Reads what a Spanish amount is counted for: "por cada 100 mil habitantes", "al día", "por kilo", "diarios".
import { type ReadingContext, tokenAt } from '../../context.js'
import type { Token } from '../../token.js'
import type { Rate } from '../rate.js'
import { spanishNumberAt } from './number.js'
import { perNoun } from './singular.js'
import { PER_TIMES } from './unit-lexicon.js'

const NO_RATE = new Set(
  'el la los las lo un una eso esto ello qué ejemplo favor ciento parte fin tanto primera primer su sus este esta ese medio vez segunda tercera'.split(
    ' ',
  ),
)

/** "por cada 100,000 habitantes", "por cada cien mil". */
function perEach(context: ReadingContext, index: number, limit: number): Rate | null {
  const { tokens } = context
  const number = spanishNumberAt(context, index, limit)
  const at = number?.last ?? index
  const noun = tokens[at]
  const named = noun !== undefined && at < limit && noun.pos === 'NOUN'
  if (number === null) return named ? { per: PER_TIMES.get(noun.lower) ?? perNoun(noun.lower), end: noun.end } : null
  const end = named ? noun.end : (tokens[at - 1] as Token).end
  return { per: named ? `${number.value} ${perNoun(noun.lower)}` : String(number.value), end }
}

/** How many words may describe what is counted before it is said for what ("robos de barcos al día"). */
const DESCRIBING = 3

/** The rate that follows at offset `at`, at once or behind what describes the counted thing; null where none does. */
export function rateAt(context: ReadingContext, at: number, end: number, money: boolean): Rate | null {
  const index = tokenAt(context, at)
  for (let i = index; i <= index + DESCRIBING; i++) {
    const rate = rateFrom(context, i, end, money && i === index)
    if (rate !== null) return rate
    const token = context.tokens[i]
    if (money || token === undefined || (token.lower !== 'de' && token.pos !== 'NOUN' && token.pos !== 'ADJ'))
      return null
  }
  return null
}

/** The rate at token `index`, or null. `money` allows prices ("80 pesos por litro"). */
function rateFrom(context: ReadingContext, index: number, end: number, money: boolean): Rate | null {
  const { tokens } = context
  const limit = tokenAt(context, end)
  const token = tokens[index]
  const next = tokens[index + 1]
  if (token === undefined || token.start >= end) return null
  if (/^(?:diari[oa]s?|semanal(?:es)?|mensual(?:es)?|anual(?:es)?)$/.test(token.lower))
    return { per: PER_TIMES.get(token.lower) as string, end: token.end }
  if (token.text === '/' && next !== undefined && PER_TIMES.has(next.lower))
    return { per: PER_TIMES.get(next.lower) as string, end: next.end }
  if (next === undefined || next.start >= end) return null
  // "al año anterior" compares.
  if (/^(?:anterior|pasado|siguiente|previo)$/.test(tokens[index + 2]?.lower ?? '')) return null
  if (token.lower === 'al' || token.lower === 'cada') return timely(next)
  if (token.lower === 'a' && next.lower === 'la') return timely(tokens[index + 2])
  if (token.lower !== 'por') return null
  if (next.lower === 'cada') return perEach(context, index + 2, limit)
  const time = timely(next)
  if (time !== null) return time
  if (NO_RATE.has(next.lower) || next.pos !== 'NOUN' || !money) return null
  return { per: perNoun(next.lower), end: next.end }
}

function timely(token: Token | undefined): Rate | null {
  const per = token === undefined ? undefined : PER_TIMES.get(token.lower)
  return token === undefined || per === undefined ? null : { per, end: token.end }
}
