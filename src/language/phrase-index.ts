// Finds listed phrases in a run of tokens in one pass: a tree of words, one level a token.
import type { Token } from './token.js'

interface Node<T> {
  readonly next: Map<string, Node<T>>
  readonly values: T[]
}

/** A phrase found: its value and its tokens, `last` exclusive. */
export interface PhraseMatch<T> {
  readonly value: T
  readonly first: number
  readonly last: number
}

/** Which form of the token is looked up, in order of trying. */
export type TokenKey = (token: Token) => readonly string[]

export interface PhraseIndex<T> {
  /** Every longest match from left to right; matches of one phrase with several values all stand. Matches do not overlap. */
  find(tokens: readonly Token[], first?: number, last?: number): PhraseMatch<T>[]
  /** The longest match that starts at this token. */
  at(
    tokens: readonly Token[],
    index: number,
    last?: number,
  ): { readonly values: readonly T[]; readonly last: number } | null
}

/** Forms for phrases that are matched as written. */
export const asWritten: TokenKey = (token) => [token.text]
/** Forms for phrases that are matched without case. */
export const withoutCase: TokenKey = (token) => [token.lower]
/** Forms for phrases given in the singular or infinitive, lower case. */
export const byLemma: TokenKey = (token) => (token.lemma === token.lower ? [token.lower] : [token.lower, token.lemma])

/** The longest phrase that goes on from `node` with the token at `index`; of two as long, that of the earlier form. */
function longest<T>(
  node: Node<T>,
  tokens: readonly Token[],
  index: number,
  search: { readonly last: number; readonly key: TokenKey },
): { readonly values: readonly T[]; readonly last: number } | null {
  let best: { readonly values: readonly T[]; readonly last: number } | null = null
  const token = index < search.last ? tokens[index] : undefined
  if (token !== undefined && node.next.size > 0)
    for (const form of search.key(token)) {
      const child = node.next.get(form)
      if (child === undefined) continue
      const match = longest(child, tokens, index + 1, search)
      if (match !== null && (best === null || match.last > best.last)) best = match
    }
  return best ?? (node.values.length > 0 ? { values: node.values, last: index } : null)
}

/** Builds the index. `split` must cut a phrase as the tokeniser cuts the text. */
export function phraseIndex<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  split: (phrase: string) => readonly string[],
  key: TokenKey,
): PhraseIndex<T> {
  const root: Node<T> = { next: new Map(), values: [] }
  for (const [phrase, value] of entries) {
    let node = root
    for (const part of split(phrase)) {
      let child = node.next.get(part)
      if (child === undefined) {
        child = { next: new Map(), values: [] }
        node.next.set(part, child)
      }
      node = child
    }
    if (node !== root) node.values.push(value)
  }

  const at = (tokens: readonly Token[], index: number, last = tokens.length) =>
    longest(root, tokens, index, { last, key })

  return {
    at,
    find(tokens, first = 0, last = tokens.length) {
      const found: PhraseMatch<T>[] = []
      for (let i = first; i < last; ) {
        const match = at(tokens, i, last)
        if (match === null) {
          i++
          continue
        }
        for (const value of match.values) found.push({ value, first: i, last: match.last })
        i = match.last
      }
      return found
    },
  }
}
