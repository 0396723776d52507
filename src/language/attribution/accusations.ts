// Accusations told without an accuser: "is accused of …", "suspected of …", "the alleged launderer". Nobody's guilt is
// told in the author's own voice by such words: somebody says so, named by "by …" or not established.
import type { Token } from '../token.js'
import type { At, Found, Stretch } from './found.js'

/** The words of a language that accuse. */
export interface AccusingWords {
  /** Participles with the words that open what somebody is accused of. */
  readonly participles: ReadonlyMap<string, ReadonlySet<string>>
  /** Adjectives right before what somebody is said to be. */
  readonly adjectives: ReadonlySet<string>
  /** The word that opens the accuser. */
  readonly by: string
}

/** How a language finds who speaks and where the words of an attribution end. */
export interface AccusationGrammar extends AccusingWords {
  readonly subjectAfter: (at: At, from: number) => Stretch | null
  readonly contentEnd: (at: At, from: number) => number
}

const NOMINAL = /^(?:NOUN|PROPN|ADJ)$/

/** "the alleged launderer of the funds": what somebody is said to be, up to the end of the nouns. */
function called(at: At, i: number): Stretch | null {
  const { tokens } = at.scope
  let last = i + 1
  while (last < at.sentence.lastToken && NOMINAL.test((tokens[last] as Token).pos)) last++
  return last > i + 1 && tokens[last - 1]?.pos !== 'ADJ' ? { first: i + 1, last } : null
}

const told = (source: Found['source'], cue: Stretch, content: Stretch): Found => ({
  source,
  cue,
  content: [content],
  form: 'indirect',
  certainty: 'PR+',
  rule: 'attribution.accused',
})

/** "by the mayor of theft", "by the Ministry of Health of fraud": the last such word opens the matter, unless a name follows. */
function withoutMatter(at: At, accuser: Stretch, openings: ReadonlySet<string>): Stretch {
  const { tokens } = at.scope
  for (let k = accuser.last - 1; k > accuser.first; k--) {
    if (!openings.has((tokens[k] as Token).lower)) continue
    return tokens[k + 1]?.pos === 'PROPN' ? accuser : { first: accuser.first, last: k }
  }
  return accuser
}

/** "The broker, accused of theft, left": between commas the words end with the second one. */
function insertionEnd(at: At, i: number, from: number, last: number): number {
  const { tokens } = at.scope
  if (tokens[i - 1]?.text !== ',') return last
  for (let k = from + 1; k < last; k++) if (tokens[k]?.text === ',') return k
  return last
}

/** The accusation whose word stands at token `i`, or null. */
export function accusation(at: At, i: number, grammar: AccusationGrammar): Found | null {
  const { tokens } = at.scope
  const word = (tokens[i] as Token).lower
  const name = grammar.adjectives.has(word) ? called(at, i) : null
  if (name !== null) return told('not_established', { first: i, last: i + 1 }, name)
  const openings = grammar.participles.get(word)
  if (openings === undefined) return null
  const named = tokens[i + 1]?.lower === grammar.by ? grammar.subjectAfter(at, i + 2) : null
  const accuser = named === null ? null : withoutMatter(at, named, openings)
  const from = accuser?.last ?? i + 1
  if (!openings.has(tokens[from]?.lower ?? '')) return null
  const last = insertionEnd(at, i, from, grammar.contentEnd(at, from + 1))
  if (last <= from + 1) return null
  return told(accuser ?? 'not_established', { first: i, last: i + 1 }, { first: from, last })
}
