// Whether a verb of asking only asks that somebody stay unnamed: nothing is said or demanded by that.
import type { Token } from './token.js'

/** How far behind a verb of asking the words stand that tell what for. */
const REACH = 8
const UNNAMED =
  /^(?:anonymity|anonymous|anonymously|unnamed|named|identified|surnames?|anonimato|identidad|identificad[oa]s?|apellidos?|nombrad[oa]s?)$/u

/** Whether the words behind the verb at `i`, up to a comma, are about being named. */
export function asksToStayUnnamed(tokens: readonly Token[], i: number, end: number): boolean {
  for (let k = i + 1; k < Math.min(i + REACH, end); k++) {
    const { text, lower } = tokens[k] as Token
    if (UNNAMED.test(lower)) return true
    if (text === ',') return false
  }
  return false
}
