// Shares that several places have together: "seven states made up 51 per cent of the thefts". How many there are of them
// is a part of what is told.
import { numberSpan } from './clause.js'
import type { Rule, Valued } from './verdict.js'

const ENGLISH =
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
const SPANISH =
  'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte'

const NUMBERS: ReadonlyMap<string, number> = new Map(
  [ENGLISH, SPANISH].flatMap((words) => words.split(' ').map((word, place): [string, number] => [word, place + 2])),
)

/** Kinds of places of which several are counted together. English, Spanish. */
const PLACES =
  'states|provinces|regions|districts|municipalities|counties|cities|towns|countries|entities|places|departments|' +
  'estados|provincias|regiones|distritos|municipios|condados|ciudades|países|entidades|lugares|departamentos|comunidades'

const SEVERAL = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,])(\d{1,2}|${[...NUMBERS.keys()].join('|')}) (?:\p{Ll}+ )?(?:${PLACES})(?!\p{L})`,
  'giu',
)

/** What tells of something else than the words before it. */
const APART = /[;:]\s/gu

/** How many places have a share together, by the words around it; null where none or several numbers of places are told. */
function placesOf(claim: Valued): number | null {
  const { text, start } = claim.sentence
  const span = numberSpan(claim)
  let [left, right] = [0, text.length]
  for (const { index } of text.matchAll(APART))
    if (index < span.start - start) left = index + 1
    else if (index >= span.end - start && index < right) right = index
  const told = Array.from(text.slice(left, right).matchAll(SEVERAL), ([, word = '']) => word.toLowerCase())
  const [word] = told
  return word === undefined || told.length > 1 ? null : (NUMBERS.get(word) ?? Number(word))
}

/** Shares that two numbers of places have together. */
export const otherPlaces: Rule = (a, b) => {
  if (a.value.attribute !== 'share' || b.value.attribute !== 'share') return null
  const [x, y] = [placesOf(a), placesOf(b)]
  if (x === null || y === null || x === y) return null
  return {
    reason: 'other_definition',
    rule: 'value.places',
    because: `They are the shares of ${x} places, and of ${y}.`,
  }
}
