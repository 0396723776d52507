// Proposers for Spanish quantity words that are no numerals: "dos docenas de", "decenas de miles", "un tercio", "la mitad",
// "duplicó", "tres veces más", "tercer mayor".

import { phraseIndex, withoutCase } from '../../phrase-index.js'
import type { Token } from '../../token.js'
import { type Draft, draftOf, type Place } from '../draft.js'
import { measuredAfter } from './counted.js'
import { IDIOMS, type Idiom, MULTIPLES, MULTIPLYING_VERBS, PARTS, RANKS } from './idiom-lexicon.js'
import { spanishNumberAt } from './number.js'
import { DENOMINATORS, GROUPS, NUMBER_VALUES } from './number-lexicon.js'

const index = phraseIndex<Idiom>(IDIOMS, (phrase) => phrase.split(' '), withoutCase)

/** "miles de personas", "varias decenas de miles", "un puñado de reglas", "la mayoría de". */
export function proposeIdiom(place: Place): Draft | null {
  const { context, sentence, index: i } = place
  const { tokens } = context
  const match = index.at(tokens, i, sentence.lastToken)
  const idiom = match?.values[0]
  if (match === null || idiom === undefined) return null
  const of = tokens[match.last]?.lower === 'de' || tokens[match.last]?.lower === 'del'
  // "los miles", "20 millones": no count of its own.
  if (idiom.of && !of) return null
  if (/^\d/.test(tokens[i - 1]?.text ?? '') || NUMBER_VALUES.has(tokens[i - 1]?.lower ?? '')) return null
  const counted = idiom.unit === null ? measuredAfter(tokens, match.last, sentence.lastToken, true) : null
  if (!idiom.of && idiom.unit === null && counted === null) return null
  const values = {
    value: idiom.value,
    kind: counted === null || counted.kind === 'count' ? idiom.kind : counted.kind,
    unit: counted?.unit ?? idiom.unit,
    rule: 'quantity.idiom',
  }
  return {
    ...draftOf(place, i, counted?.last ?? match.last, values, match.last),
    approx: idiom.approx,
    bounds: { low: idiom.low, high: idiom.high },
  }
}

/** "dos docenas", "una veintena", "medio centenar", "media docena" of something. */
export function proposeGroup(place: Place): Draft | null {
  const { context, sentence, index: i } = place
  const { tokens } = context
  const word = (tokens[i] as Token).lower
  const half = word === 'medio' || word === 'media'
  const single = word === 'un' || word === 'una'
  const number = half || single ? null : spanishNumberAt(context, i, sentence.lastToken)
  const at = number?.last ?? i + 1
  const group = GROUPS.get(tokens[at]?.lower ?? '')
  const count = half ? 0.5 : single ? 1 : (number?.value ?? 0)
  if (group === undefined || count === 0 || at >= sentence.lastToken) return null
  let value = count * group
  let last = at + 1
  if (tokens[last]?.lower === 'de' && tokens[last + 1]?.lower === 'miles') {
    value *= 1000
    last += 2
  }
  const counted = measuredAfter(tokens, last, sentence.lastToken, true)
  if (counted === null && tokens[last]?.lower !== 'de') return null
  const values = { value, kind: counted?.kind ?? 'count', unit: counted?.unit ?? null, rule: 'quantity.idiom' } as const
  return draftOf(place, i, counted?.last ?? last, values, last)
}

const share = (place: Place, value: number, last: number): Draft =>
  draftOf(place, place.index, last, {
    value: Number((value * 100).toFixed(3)),
    kind: 'share',
    unit: '%',
    rule: 'quantity.fraction',
  })

/** "un tercio de", "dos tercios", "la cuarta parte", "tres cuartas partes". */
function fraction({ context, index: i }: Place): { readonly value: number; readonly last: number } | null {
  const { tokens } = context
  const first = (tokens[i] as Token).lower
  const top = first === 'la' ? 1 : (NUMBER_VALUES.get(first) ?? 0)
  if (top < 1 || top > 9) return null
  const second = tokens[i + 1]?.lower ?? ''
  const third = tokens[i + 2]?.lower ?? ''
  const part = PARTS.get(second)
  if (part !== undefined && (third === 'parte' || third === 'partes') && top < part)
    return { value: top / part, last: i + 3 }
  const bottom = DENOMINATORS.get(second)
  if (bottom === undefined || first === 'la' || top >= bottom || second.endsWith('s') !== top > 1) return null
  // "un cuarto de hotel", "un sexto intento".
  const whole =
    /^(?:del?)$/.test(third) &&
    (third === 'del' || /^(?:l[oa]s?|el|sus?|tod[oa]s?|est[eao]s?)$/.test(tokens[i + 3]?.lower ?? ''))
  return whole || second.startsWith('tercio') ? { value: top / bottom, last: i + 2 } : null
}

/** Shares in words: fractions, halves, "uno de cada cinco". */
export function proposeFraction(place: Place): Draft | null {
  const { context, sentence, index: i } = place
  const { tokens } = context
  const word = (tokens[i] as Token).lower
  const found = fraction(place)
  if (found !== null) return share(place, found.value, found.last)
  if (word === 'la' && tokens[i + 1]?.lower === 'mitad') return half(place)
  const top =
    spanishNumberAt(context, i, sentence.lastToken) ?? (/^una?|uno$/.test(word) ? { value: 1, last: i + 1 } : null)
  if (top === null || tokens[top.last]?.lower !== 'de' || tokens[top.last + 1]?.lower !== 'cada') return null
  const bottom = spanishNumberAt(context, top.last + 2, sentence.lastToken)
  return bottom === null || bottom.value <= top.value ? null : share(place, top.value / bottom.value, bottom.last)
}

const SHRINKING = /^(?:redu|baj|ca[eiy]|disminu|descend|recort|desplom|qued)/

/** "la mitad de los pozos"; "se redujo a la mitad" is a change and "en la mitad del camino" a place. */
function half(place: Place): Draft | null {
  const { tokens } = place.context
  const { index: i } = place
  const before = tokens[i - 1]?.lower
  if (before === 'en' || before === 'hacia') return null
  if (before === 'a') {
    for (let k = i - 2; k >= Math.max(place.sentence.firstToken, i - 5); k--)
      if (SHRINKING.test((tokens[k] as Token).lower))
        return draftOf(place, i, i + 2, { value: 0.5, kind: 'multiple', unit: 'times', rule: 'quantity.multiple.half' })
  }
  const next = tokens[i + 2]?.lower ?? '.'
  return /^(?:del?|que|en|[.,;:)]|fue|son|es|eran|está|están)$/.test(next) ? share(place, 0.5, i + 2) : null
}

/** "duplicó", "se triplicaron", "el doble de", "tres veces más". */
export function proposeMultiple(place: Place): Draft | null {
  const { context, sentence, index: i } = place
  const { tokens } = context
  const word = (tokens[i] as Token).lower
  const of = (value: number, last: number, rule: string, numberLast = last): Draft =>
    draftOf(place, i, last, { value, kind: 'multiple', unit: 'times', rule: `quantity.multiple.${rule}` }, numberLast)
  const verb = MULTIPLYING_VERBS.get(word)
  if (verb !== undefined) return of(verb, i + 1, 'verb')
  const noun = word === 'el' ? MULTIPLES.get(tokens[i + 1]?.lower ?? '') : undefined
  if (noun !== undefined)
    return /^(?:del?|que|[.,;])$/.test(tokens[i + 2]?.lower ?? '.') ? of(noun, i + 2, 'adverb') : null
  const number = spanishNumberAt(context, i, sentence.lastToken)
  if (number === null) return null
  // "se multiplicó por diez"
  if (tokens[i - 1]?.lower === 'por' && /^multiplic/.test(tokens[i - 2]?.lower ?? ''))
    return of(number.value, number.last, 'fold')
  if (tokens[number.last]?.lower !== 'veces') return null
  // "un aumento de cinco veces"
  if (tokens[i - 1]?.lower === 'de' && /^(?:aumento|incremento|alza|crecimiento)$/.test(tokens[i - 2]?.lower ?? ''))
    return of(number.value, number.last + 1, 'fold', number.last)
  return /^(?:más|menos|mayor|mayores|menor|menores|superior|superiores|la|el|lo)$/.test(
    tokens[number.last + 1]?.lower ?? '',
  )
    ? of(number.value, number.last + 1, 'times', number.last)
    : null
}

/** "el tercer mayor exportador", "la segunda ciudad más poblada", "el principal proveedor" is praise and no rank. */
export function proposeRank(place: Place): Draft | null {
  const { tokens } = place.context
  const { index: i } = place
  const rank = RANKS.get((tokens[i] as Token).lower)
  if (rank === undefined) return null
  const next = tokens[i + 1]?.lower ?? ''
  const superlative = /^(?:mayor|menor|mejor|peor)$/.test(next)
    ? i + 2
    : next === 'más'
      ? i + 3
      : tokens[i + 2]?.lower === 'más' && tokens[i + 1]?.pos === 'NOUN'
        ? i + 4
        : 0
  if (superlative === 0 || superlative > place.sentence.lastToken) return null
  return draftOf(place, i, superlative, { value: rank, kind: 'rank', unit: 'rank', rule: 'quantity.rank' }, i + 1)
}
