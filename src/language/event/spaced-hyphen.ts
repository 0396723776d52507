// Hyphens that another program set apart ("rebel - held"): told from dashes, because a phrase goes on behind the one and
// begins anew behind the other.
import { formsOfVerbToken } from '../inflection.js'
import type { PartOfSpeech } from '../part-of-speech.js'
import type { Token } from '../token.js'

/** Words before a spaced hyphen that make it part of a word ("ex - minister", "Al - Shabaab"). */
const HYPHEN_PREFIXES = new Set(
  'al el ul ad as an ex co pro anti non semi vice counter pre post mid self multi e de'.split(' '),
)
const HYPHEN_SUFFIXES = new Set(
  'year month day week hour old led wing long range scale based e al ul in general elect'.split(' '),
)

/** A hyphen written with spaces inside a word: rebel - held, ex - minister. */
export function spacedHyphen(tokens: readonly Token[], i: number): PartOfSpeech | null {
  const token = tokens[i] as Token
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  if (token.text !== '-' || !token.spaced || before === undefined || next === undefined || !nominalOrWord(before))
    return null
  const suffix =
    HYPHEN_SUFFIXES.has(next.lower) ||
    (next.pos === 'VERB' &&
      formsOfVerbToken(next.lower).includes('participle') &&
      /^\p{Ll}/u.test(next.text) &&
      !before.text.endsWith('.'))
  return suffix || HYPHEN_PREFIXES.has(before.lower) || joinsModifier(tokens, i) ? 'SYM' : null
}

/** Two plain words before a noun: a long - range missile, cruise - missile attack. After a dash a phrase would begin anew. */
function joinsModifier(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1] as Token
  const next = tokens[i + 1] as Token
  const noun = tokens[i + 2]
  if (next.pos === 'NUM') return /^\p{Lu}{2,}$/u.test(before.text)
  const modifies =
    (next.pos === 'NOUN' || next.pos === 'ADJ' || (next.pos === 'VERB' && next.lower.endsWith('ing'))) &&
    /^\p{Ll}/u.test(next.text)
  const left = before.pos === 'NOUN' || before.pos === 'ADJ' || before.pos === 'NUM' || before.pos === 'ADV'
  return (
    modifies &&
    left &&
    noun !== undefined &&
    (noun.pos === 'NOUN' || noun.pos === 'PROPN' || noun.pos === 'ADJ' || noun.text === '-')
  )
}

const nominalOrWord = (token: Token): boolean => /^[\p{L}\p{N}]/u.test(token.text)
