// A name as it is proposed: a stretch of tokens with what has been found of it so far. Kind and entity may still be
// open; later rules close them from the rest of the document or drop the proposal.
import type { NameKind, Sentence } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import type { Token } from '../token.js'
import type { Entry, Gazetteer } from './gazetteer.js'

export interface Proposal {
  readonly first: number
  readonly last: number
  readonly sentence: Sentence
  /** Null while nothing tells what it names. */
  readonly kind: NameKind | null
  readonly entry: Entry | null
  readonly rule: string
  readonly titled: boolean
  readonly initial: boolean
  /** Index of the first word of the title before it, -1 without one. */
  readonly title: number
}

/** What the proposers of one document share. */
export interface NameScope {
  readonly context: ReadingContext
  readonly tokens: readonly Token[]
  /** The text in lower case, of the same length. */
  readonly lower: string
  readonly gazetteer: Gazetteer
  /** Words that also occur without a capital. */
  readonly common: ReadonlySet<string>
  /** Words that occur with a capital inside a sentence. */
  readonly capital: ReadonlyMap<string, number>
}

/** A part of a run of capitalised words, with the title that stands before it (-1 without one). */
export interface Part {
  readonly first: number
  readonly last: number
  readonly run: {
    readonly first: number
    readonly sentence: Sentence
    /** Whether the sentence's first word is in it, so that its capital tells nothing. */
    readonly initial: boolean
    /** Whether the sentence is a heading or set in title case, where capitals tell nothing. */
    readonly titled: boolean
  }
  readonly title: number
}

/** What a part is taken for. */
export const propose = (part: Part, kind: NameKind | null, rule: string, entry: Entry | null = null): Proposal => ({
  first: part.first,
  last: part.last,
  sentence: part.run.sentence,
  kind,
  entry,
  rule,
  titled: part.run.titled,
  initial: part.run.initial && part.first === part.run.first,
  title: part.title,
})

export const wordsOf = (tokens: readonly Token[], first: number, last: number): string => {
  let words = ''
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    words += (i > first && token.spaced ? ' ' : '') + token.text
  }
  return words
}
