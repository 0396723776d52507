// Two words that lost the space between them, as texts taken from pages and prints have them ("Coast Guardcrews"). Such a
// word is cut only where the same text has both parts side by side, so that no name is ever cut on a guess.
import type { Token } from './token.js'

/** A name or the last word of one, and the common noun behind it; shorter ones are words of their own too often. */
const NAME_AND_NOUN = /^\p{Lu}\p{Ll}{8,}$/u
const SHORTEST_NAME = 4
const SHORTEST_NOUN = 5
const SHORTEST = SHORTEST_NAME + SHORTEST_NOUN

type Parts = readonly [name: Token, noun: Token]

/** Each word that two tokens standing side by side in the text make up, with the first such pair of the shortest name. */
function partsIn(tokens: readonly Token[], words: ReadonlySet<string>): Map<string, Parts> {
  const beginnings = new Map<string, string[]>()
  for (const word of words)
    for (let cut = SHORTEST_NAME; cut <= word.length - SHORTEST_NOUN; cut++) {
      const beginning = word.slice(0, cut)
      beginnings.set(beginning, [...(beginnings.get(beginning) ?? []), word])
    }
  const parts = new Map<string, Parts>()
  for (const [place, name] of tokens.entries()) {
    const noun = tokens[place + 1]
    if (noun?.spaced !== true) continue
    for (const word of beginnings.get(name.text) ?? []) {
      const known = parts.get(word)
      if (noun.text !== word.slice(name.text.length)) continue
      if (known === undefined || name.text.length < known[0].text.length) parts.set(word, [name, noun])
    }
  }
  return parts
}

/** The tokens, with those cut in two that are two words without their space. Spans stay those of the text. */
export function withLostSpaces(tokens: Token[]): Token[] {
  const words = new Set<string>()
  for (const { text, lower } of tokens)
    if (text.length >= SHORTEST && text !== lower && NAME_AND_NOUN.test(text)) words.add(text)
  const cut = words.size === 0 ? null : partsIn(tokens, words)
  if (cut === null || cut.size === 0) return tokens
  return tokens
    .flatMap((token) => {
      const [name, noun] = cut.get(token.text) ?? []
      if (name === undefined || noun === undefined) return [token]
      const middle = token.start + name.text.length
      return [
        { ...name, start: token.start, end: middle, spaced: token.spaced },
        { ...noun, start: middle, end: token.end, spaced: false },
      ]
    })
    .map((token, index) => ({ ...token, index }))
}
