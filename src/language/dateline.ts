// The dateline of a report: where it was written, mostly when and for whom ("KHARTOUM, March 3 (Agency) - The army …").
// It is no part of the first sentence, or the place would speak and act in it.
import type { Sentence } from '../model/index.js'
import type { Token } from './token.js'

const DASH = /^(?:[-–—―]|--)$/u
/** So many words a dateline may have, its marks counted. */
const MOST = 14
const CAPITALS = /^\p{Lu}[\p{Lu}'’.-]{2,}$/u
const ALLOWED = /^(?:\p{Lu}[\p{L}'’.-]*|\p{N}{1,4}|[,()./]|de|la|el|las|los|al|of)$/u

/** Whether a sentence is the dateline of a report. */
export const isDateline = (tokens: readonly Token[], { firstToken, lastToken }: Sentence): boolean =>
  lastToken - firstToken > 1 && DASH.test((tokens[lastToken - 1] as Token).text)

/** The token behind the dateline that opens a paragraph; null where none does. */
export function datelineEnd(tokens: readonly Token[], first: number, last: number): number | null {
  const opening = tokens[first]
  if (opening === undefined || !/^\p{Lu}/u.test(opening.text)) return null
  const inCapitals = CAPITALS.test(opening.text)
  let agency = false
  for (let i = first + 1; i < Math.min(last - 1, first + MOST); i++) {
    const token = tokens[i] as Token
    const next = tokens[i + 1] as Token
    if (DASH.test(token.text) && token.spaced && next.spaced)
      return (inCapitals || agency) && /^["“‘'«¿¡$£€\p{Lu}\p{N}]/u.test(next.text) ? i + 1 : null
    // A name in brackets; "Smith (left) - the captain" has none.
    if (token.text === '(' && /^\p{Lu}/u.test(next.text)) agency = true
    if (!ALLOWED.test(token.text)) return null
  }
  return null
}
