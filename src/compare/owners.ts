// Whose a share is, where a text gives one to each of several by name: the votes of a candidate, the duty of a firm. Such
// shares are of one thing only where the name is one.
import { before, behind, numberSpan, wordsOf } from './clause.js'
import type { Valued } from './verdict.js'

const NAME = "\\p{Lu}[\\p{L}\\p{N}’'-]+(?:\\s\\p{Lu}[\\p{L}\\p{N}’'-]+){0,3}"
/** "44 per cent for Ada Vey", "el 44 % de Ada Vey". */
const BEHIND = new RegExp(
  `^\\s?(?:(?:of|de)\\s(?:the\\s|los\\s)?(?:vote|votes|votos)\\s)?(?:[Ff]or|[Tt]o|de|para)\\s(?:Mr\\s|Ms\\s|Mrs\\s)?(${NAME})`,
  'u',
)
/** A name behind "in" is where, and not whose. "Ada Vey has 52 per cent", "gave Ms Vey 67 per cent", "Vey logró el 67 %", "and Orla 19". */
const AHEAD = new RegExp(
  `(?<!\\p{L})(?<!(?<!\\p{L})(?:in|en|from|of|de|desde|to|a)\\s)(${NAME})(?:,)?\\s(?:(?:has|had|won|got|took|received|gained|pays?|faces?|at|with|on|obtuvo|logró|tiene|sacó|consiguió|obtiene|paga)\\s)?(?:[\\p{Ll}]+\\s){0,2}$`,
  'u',
)

/** Names that stand before shares and own none: days and months. */
const NO_OWNER =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu

/** The last word of the name of the one whose a share is, in lower case; null where the text gives none. */
export function ownerOf(claim: Valued): string | null {
  if (claim.value.attribute !== 'share') return null
  const number = numberSpan(claim)
  const found = BEHIND.exec(behind(claim, number))?.[1] ?? AHEAD.exec(before(claim, number))?.[1]
  const last = found === undefined ? undefined : wordsOf(found).at(-1)
  return last === undefined || NO_OWNER.test(last) ? null : last
}

/** Whether both are shares of one who is named. */
export function haveOneOwner(a: Valued, b: Valued): boolean {
  const owner = ownerOf(a)
  return owner !== null && owner === ownerOf(b)
}
