// Says which Spanish numbers count nothing: parts of names, references, years, clock times, list marks, scores. Each rule
// stands alone and asks only for what is around the number.
import type { Sentence } from '../../../model/index.js'
import type { Token } from '../../token.js'
import type { SpanishNumber } from './number.js'

/** Where a number without a unit stands: tokens `first` to `last` (exclusive). */
export interface Bare {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentence: Sentence
  readonly number: SpanishNumber
  readonly first: number
  readonly last: number
}

/** Words that are numbered: what follows them is a name ("artículo 4"). */
const NUMBERED = new Set(
  (
    'artículo artículos art art. número no no. núm núm. n.º nº fracción inciso página páginas pág pág. capítulo sección anexo tabla figura ' +
    'ley decreto norma resolución tomo volumen fase nivel categoría grupo zona distrito sector lote etapa calle avenida ' +
    'carretera autopista ruta vía sala cuarto piso puerta vuelo canal radio batallón brigada división regimiento expediente ' +
    'causa folio tipo modelo versión agenda objetivo kilómetro km siglo covid operación apartado regla línea'
  ).split(' '),
)

const written = ({ text, tokens, first, last }: Bare): string =>
  text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end)

/** "F-16": something touches the number in front. */
function isJoinedBefore({ text, tokens, first, number }: Bare): boolean {
  const { start } = tokens[first] as Token
  if (number.form === 'words' || !/[\p{L}\d_#@/:=&?-]/u.test(text[start - 1] ?? ' ')) return false
  return !/\s-$/u.test(text.slice(Math.max(0, start - 2), start))
}

/** "F-16", "9ª", "3x": letters or signs touch the digits. */
function isFused(at: Bare): boolean {
  const { text, tokens, last, number } = at
  if (number.form === 'words') return false
  const { end } = tokens[last - 1] as Token
  if (isJoinedBefore(at)) return true
  return /[\p{L}_@/:ºª°]/u.test(text[end] ?? ' ') || /^-\d/u.test(text.slice(end, end + 2))
}

/** Four plain digits that no noun follows, or behind the words of a year. */
function isYear(at: Bare): boolean {
  return /^(?:1[0-9]|20|21)\d\d$/.test(written(at)) && !at.number.grouped
}

/** "1." or "(2)" that opens a paragraph; a sentence of digits alone. */
function isListMark({ text, tokens, sentence, first, last }: Bare): boolean {
  const next = text[(tokens[last - 1] as Token).end]
  if (first === sentence.firstToken && (last >= sentence.lastToken || next === ')' || next === '.' || next === '-'))
    return true
  return (
    tokens[first - 1]?.text === '(' &&
    next === ')' &&
    last - first === 1 &&
    /^\d{1,2}$/.test((tokens[first] as Token).text)
  )
}

/** A reference, or a name that ends in a number. */
function isNamed({ tokens, sentence, first, number }: Bare): boolean {
  const before = tokens[first - 1]
  if (before === undefined || first - 1 < sentence.firstToken) return false
  if (NUMBERED.has(before.lower) || (before.text === '.' && NUMBERED.has(tokens[first - 2]?.lower ?? ''))) return true
  return number.form === 'digits' && before.pos === 'PROPN' && first - 1 > sentence.firstToken
}

/** Telephone numbers and codes: long runs of digits without marks. */
function isCode(at: Bare): boolean {
  if (at.number.grouped || at.number.form === 'words') return false
  const digits = written(at)
  if (/^0\d/.test(digits) || /^\d{7,}$/.test(digits)) return true
  return /\d$/.test(at.tokens[at.first - 1]?.text ?? '') && (at.tokens[at.first] as Token).spaced
}

/** "A las 22.40 horas": a time of day, written with a point. */
function isClock(at: Bare): boolean {
  const { tokens, first, last } = at
  if (!/^(?:[01]?\d|2[0-4])[.:][0-5]\d$/u.test(written(at))) return false
  return /^las?$/u.test(tokens[first - 1]?.lower ?? '') && /^(?:horas?|h|hs|hrs)$/u.test(tokens[last]?.lower ?? '')
}

const RULES: readonly ((at: Bare) => boolean)[] = [isFused, isListMark, isYear, isNamed, isCode, isClock]

/** Whether the number, which has neither unit nor noun, counts nothing. */
export const countsNothing = (at: Bare): boolean => RULES.some((rule) => rule(at))

/** Whether a number with a unit or noun is still a name's: letters touch it in front, or a numbered word stands before it. */
export const isPartOfName = (at: Bare): boolean =>
  isJoinedBefore(at) || (NUMBERED.has(at.tokens[at.first - 1]?.lower ?? '') && at.number.magnitude === 1)
