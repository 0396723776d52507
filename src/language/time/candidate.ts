// A stretch of text that a proposer takes for a temporal expression. Refiners join, widen and drop candidates; what is
// left is placed on the calendar.
import type { Time } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import type { Token } from '../token.js'
import type { Meaning, Part } from './meaning.js'

export interface Candidate {
  /** Range of tokens, `last` exclusive, and of text: a candidate may be part of a token ("1861-1863"). */
  readonly first: number
  readonly last: number
  readonly start: number
  readonly end: number
  readonly meaning: Meaning
  readonly part: Part | null
  readonly mod: Time['mod']
  readonly rule: string
  /** Set on the two ends of a range that is told as two expressions ("1861–1863"). */
  readonly range: 'from' | 'to' | null
  /** Whether the words say that it goes on from there ("since"). */
  readonly since: boolean
}

/** What a proposer sees. */
export interface Scan {
  readonly context: ReadingContext
  readonly tokens: readonly Token[]
}

/** Looks at one token and says whether an expression has its core there. */
export type Proposer = (scan: Scan, index: number) => Candidate | null

/** Takes the candidates in text order and gives them back in text order. */
export type Refiner = (scan: Scan, candidates: readonly Candidate[]) => Candidate[]

/** Which way the words around an expression look; `foreseen` lay ahead when it was said ("said that it would"). */
export type Tense = 'past' | 'future' | 'foreseen' | 'open'

/** What a language must bring: how expressions look, and how its verbs tell the direction of time. */
export interface TimeGrammar {
  readonly propose: (scan: Scan) => Candidate[]
  readonly refiners: readonly Refiner[]
  readonly tenseAt: (scan: Scan, candidate: Candidate) => Tense
}

interface CandidateParts {
  readonly meaning: Meaning
  readonly rule: string
  readonly part?: Part | null
  readonly mod?: Time['mod']
  readonly range?: 'from' | 'to' | null
}

/** A candidate over the tokens from `first` to `last` (exclusive). */
export function candidate(scan: Scan, first: number, last: number, parts: CandidateParts): Candidate {
  const from = scan.tokens[first] as Token
  const to = scan.tokens[last - 1] as Token
  return {
    first,
    last,
    start: from.start,
    end: to.end,
    meaning: parts.meaning,
    part: parts.part ?? null,
    mod: parts.mod ?? null,
    rule: parts.rule,
    range: parts.range ?? null,
    since: false,
  }
}

/** The same candidate over more tokens. */
export function widened(scan: Scan, from: Candidate, first: number, last: number): Candidate {
  const start = first < from.first ? (scan.tokens[first] as Token).start : from.start
  const end = last > from.last ? (scan.tokens[last - 1] as Token).end : from.end
  return { ...from, first: Math.min(first, from.first), last: Math.max(last, from.last), start, end }
}

/** The lower-case word at an index, `''` outside the text. */
export const wordAt = (scan: Scan, index: number): string => scan.tokens[index]?.lower ?? ''
