// Where the content of a verb starts: past when, where and to whom it was said, at "that", a quotation or an object.
import type { Token } from '../token.js'
import type { AttributionScope } from './found.js'
import { CIRCUMSTANCE } from './object-end.js'
import type { Cue } from './verb-cue.js'

export const quoteAt = (scope: AttributionScope, i: number): number => scope.quoted[i] ?? -1
export const isQuoteStart = (scope: AttributionScope, i: number): boolean => {
  const index = quoteAt(scope, i)
  return index >= 0 && scope.quotes[index]?.open === i
}

/** Verbs of the say frame that also take a bare object. */
export const TAKES_OBJECT = new Set(
  'announce deny confirm acknowledge admit reveal predict explain emphasize emphasise stress note allege reiterate disclose concede clarify underscore question dispute doubt fear expect recognise recognize understand suspect know propose tweet recall affirm assert hint'.split(
    ' ',
  ),
)

const POSSESSIVE = /^(?:his|her|its|their|our|my)$/

/** Whether a noun phrase right behind the cue is what "that" at `k` belongs to: "stressed the rule that forbids it". */
function isObject(tokens: readonly Token[], cue: Cue, k: number): boolean {
  if (!TAKES_OBJECT.has(cue.lemma)) return false
  const opening = tokens[cue.after]
  const before = tokens[k - 1]
  return (
    (opening?.pos === 'DET' || opening?.pos === 'ADJ' || opening?.pos === 'NOUN' || opening?.pos === 'PRON') &&
    (before?.pos === 'NOUN' || before?.pos === 'PROPN') &&
    !CIRCUMSTANCE.test(before.lower)
  )
}

/** "believes, for example, that": past what stands between two commas before the conjunction; `from` without it. */
function insertionEnd(tokens: readonly Token[], from: number, last: number): number {
  if (tokens[from]?.text !== ',') return from
  for (let k = from + 2; k < Math.min(from + 8, last - 1); k++)
    if (tokens[k]?.text === ',') return tokens[k + 1]?.lower === 'that' ? k + 1 : from
  return from
}

/** Past time words, places and addressees to where the content starts; `that` or a quotation decide. */
export function contentStart(scope: AttributionScope, cue: Cue, last: number): number {
  const { tokens } = scope
  let i = cue.after
  const inserted = insertionEnd(tokens, i, last)
  if (inserted > i) return inserted
  if (tokens[i]?.text === ':' || tokens[i]?.text === ',')
    return isQuoteStart(scope, i + 1) || tokens[i]?.text === ':' ? i + 1 : i
  let comma = 0
  for (let k = i; k < Math.min(i + 16, last); k++) {
    const token = tokens[k] as Token
    if (isQuoteStart(scope, k)) {
      // Nothing but an addressee or a circumstance may stand before a quotation that is the content.
      if (k === i || comma > 0 || tokens[k - 1]?.text === ':' || /^(?:that|as|to)$/.test(tokens[k - 1]?.lower ?? ''))
        return tokens[k - 1]?.lower === 'that' ? k - 1 : comma > 0 || k === i || tokens[k - 1]?.text === ':' ? k : i
      break
    }
    if (
      token.lower === 'that' &&
      k > i &&
      (token.pos === 'SCONJ' || token.pos === 'DET' || token.pos === 'PRON') &&
      cue.frame.frame !== 'object' &&
      !isObject(tokens, cue, k)
    )
      return k
    if (token.text === ',') comma++
    else if (token.text === ':') return k + 1
    else if (token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'PUNCT') break
  }
  i = skipCircumstance(scope, i, last)
  if (cue.lemma === 'tell') i = skipCircumstance(scope, skipAddressee(scope, i, last), last)
  return i
}

/** Past "on Monday", "in a statement", "to reporters", "last week", adverbs. */
export function skipCircumstance(scope: AttributionScope, from: number, last: number): number {
  const { tokens } = scope
  let i = from
  for (;;) {
    const token = tokens[i]
    if (token === undefined || i >= last) return i
    if (
      CIRCUMSTANCE.test(token.lower) ||
      (token.pos === 'ADV' &&
        !/^(?:not|only|even|almost|nearly|about|more)$/.test(token.lower) &&
        tokens[i + 1]?.lower === 'that')
    ) {
      i++
      continue
    }
    if (token.lower === 'on') {
      const unnamed = tokens.slice(i + 1, i + 5).findIndex(({ lower }) => lower === 'anonymity')
      if (unnamed >= 0) {
        i += unnamed + 2
        continue
      }
    }
    if (token.pos === 'ADP' || /^(?:last|this|early|late|to)$/.test(token.lower)) {
      let end = -1
      for (let k = i + 1; k < Math.min(i + 6, last); k++) {
        if (CIRCUMSTANCE.test((tokens[k] as Token).lower)) end = tokens[k + 1]?.pos === 'NUM' ? k + 2 : k + 1
        else if (
          (tokens[k] as Token).pos === 'VERB' ||
          (tokens[k] as Token).pos === 'PUNCT' ||
          ((tokens[k] as Token).pos === 'PRON' && !POSSESSIVE.test((tokens[k] as Token).lower))
        )
          break
      }
      if (end > 0) {
        i = end
        continue
      }
    }
    return i
  }
}

/** Past the one spoken to: a pronoun, a name, or one noun phrase. */
export function skipAddressee(scope: AttributionScope, from: number, last: number): number {
  const { tokens, somebody } = scope
  let i = from
  if (somebody[i] === 1 || tokens[i]?.pos === 'PRON') {
    const run = somebody[i] === 1
    do i++
    while (run && i < last && somebody[i] === 1 && !scope.names.has(i))
    return i
  }
  while (i < last && /^(?:DET|ADJ|NUM|PROPN)$/.test(tokens[i]?.pos ?? '')) i++
  while (i < last && (tokens[i]?.pos === 'NOUN' || tokens[i]?.pos === 'PROPN')) i++
  return i
}
