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

/** The first and the second form under which a token is looked up; null where it has no other. */
export type TokenKey = (token: Token, nth: 0 | 1) => string | null

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
export const asWritten: TokenKey = (token, nth) => (nth === 0 ? token.text : null)
/** Forms for phrases that are matched without case. */
export const withoutCase: TokenKey = (token, nth) => (nth === 0 ? token.lower : null)
/** Forms for phrases given in the singular or infinitive, lower case. */
export const byLemma: TokenKey = (token, nth) => {
  if (nth === 0) return token.lower
  return token.lemma === token.lower ? null : token.lemma
}

interface Found<T> {
  readonly values: readonly T[]
  readonly last: number
}

interface Search {
  readonly tokens: readonly Token[]
  readonly last: number
  readonly key: TokenKey
}

/** The longest phrase that goes on from `node` with the token at `index`; of two as long, that of the earlier form. */
function longest<T>(node: Node<T>, search: Search, index: number): Found<T> | null {
  const token = index < search.last ? search.tokens[index] : undefined
  let best: Found<T> | null = null
  if (token !== undefined && node.next.size > 0) {
    best = after(node, search, index, search.key(token, 0))
    const other = after(node, search, index, search.key(token, 1))
    if (best === null || (other !== null && other.last > best.last)) best = other
  }
  return best ?? (node.values.length > 0 ? { values: node.values, last: index } : null)
}

/** The longest phrase that goes on from `node` with this form of the token at `index`. */
function after<T>(node: Node<T>, search: Search, index: number, form: string | null): Found<T> | null {
  const child = form === null ? undefined : node.next.get(form)
  return child === undefined ? null : longest(child, search, index + 1)
}

/** Whether any phrase begins with the token: nearly none does, and this is asked of every one. */
function opens<T>({ next }: Node<T>, { tokens, key }: Search, index: number): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  const form = key(token, 0)
  if (form !== null && next.has(form)) return true
  const other = key(token, 1)
  return other !== null && next.has(other)
}

/** The phrases as a tree of words. */
function treeOf<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  split: (phrase: string) => readonly string[],
): Node<T> {
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
  return root
}

/** Builds the index, when it is first asked. `split` must cut a phrase as the tokeniser cuts the text. */
export function phraseIndex<T>(
  entries: Iterable<readonly [phrase: string, value: T]>,
  split: (phrase: string) => readonly string[],
  key: TokenKey,
): PhraseIndex<T> {
  let tree: Node<T> | null = null
  const root = (): Node<T> => {
    tree ??= treeOf(entries, split)
    return tree
  }

  return {
    at(tokens, index, last = tokens.length) {
      const search = { tokens, last, key }
      return index < last && opens(root(), search, index) ? longest(root(), search, index) : null
    },
    find(tokens, first = 0, last = tokens.length) {
      const found: PhraseMatch<T>[] = []
      const from = root()
      const search = { tokens, last, key }
      for (let i = first; i < last; ) {
        const match = opens(from, search, i) ? longest(from, search, i) : null
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
