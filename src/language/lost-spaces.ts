// Two words that lost the space between them, as texts taken from pages and prints have them ("Coast Guardcrews"). Such a
// word is cut only where the same text has both parts side by side, so that no name is ever cut on a guess.
import type { Token } from './token.js'

/** A name or the last word of one, and the common noun behind it; shorter ones are words of their own too often. */
const NAME_AND_NOUN = /^\p{Lu}\p{Ll}{8,}$/u
const SHORTEST_NAME = 4
const SHORTEST_NOUN = 5

/** The tokens that stand side by side in the text and make up a word together; null where none do. */
function partsOf(
  word: string,
  tokens: readonly Token[],
  places: ReadonlyMap<string, readonly number[]>,
): readonly [Token, Token] | null {
  for (let cut = SHORTEST_NAME; cut <= word.length - SHORTEST_NOUN; cut++)
    for (const place of places.get(word.slice(0, cut)) ?? []) {
      const [name, noun] = [tokens[place], tokens[place + 1]]
      if (name !== undefined && noun?.spaced === true && noun.text === word.slice(cut)) return [name, noun]
    }
  return null
}

/** The tokens, with those cut in two that are two words without their space. Spans stay those of the text. */
export function withLostSpaces(tokens: Token[]): Token[] {
  const fused = tokens.filter(({ text }) => NAME_AND_NOUN.test(text))
  if (fused.length === 0) return tokens
  const places = new Map<string, number[]>()
  for (const [place, { text }] of tokens.entries()) {
    const known = places.get(text)
    if (known === undefined) places.set(text, [place])
    else known.push(place)
  }
  const cut = new Map<Token, readonly [Token, Token]>()
  for (const token of fused) {
    const parts = partsOf(token.text, tokens, places)
    if (parts !== null) cut.set(token, parts)
  }
  if (cut.size === 0) return tokens
  return tokens
    .flatMap((token) => {
      const [name, noun] = cut.get(token) ?? []
      if (name === undefined || noun === undefined) return [token]
      const middle = token.start + name.text.length
      return [
        { ...name, start: token.start, end: middle, spaced: token.spaced },
        { ...noun, start: middle, end: token.end, spaced: false },
      ]
    })
    .map((token, index) => ({ ...token, index }))
}
