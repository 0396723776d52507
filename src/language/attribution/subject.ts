// Finds who speaks: the noun phrase before a verb of saying (past its helpers and an apposition), or after it where
// verb and subject have changed places ("…, said X"). What cannot be found is left open, never taken from nearby.
import type { Sentence } from '../../model/index.js'
import type { Token } from '../token.js'
import { appositionEnd, beforeApposition, namedBefore } from './apposition.js'
import { endBeforeTime } from './before-time.js'
import type { AttributionScope, Stretch } from './found.js'
import {
  dropFronted,
  hasVerb,
  isOwners,
  NOMINAL,
  phraseBefore,
  RELATIVE,
  TIME_PHRASES,
  TIME_WORDS,
} from './noun-phrase.js'

/** Before the verb, past helpers and adverbs: where the subject ends. */
export function helpersStart(tokens: readonly Token[], verb: number, stop: number): number {
  let i = verb
  while (i > stop) {
    const token = tokens[i - 1] as Token
    const helper =
      token.pos === 'AUX' ||
      token.pos === 'ADV' ||
      /^(?:not|n't|n’t|never|’s|'s|’ve|’d|’ll|have|has|had|is|are|was|were|also)$/.test(token.lower)
    if (!helper) break
    // A possessive is no helper.
    if (/^[’']s$/.test(token.lower) && token.pos === 'PART' && tokens[i]?.pos !== 'VERB') break
    i--
  }
  return i
}

/** The subject before the verb group that starts at `end`, with its apposition; null where none is found. */
export function subjectBefore(scope: AttributionScope, end: number, sentence: Sentence): Stretch | null {
  const { tokens } = scope
  const stop = sentence.firstToken
  if (end <= stop) return null
  if (tokens[end - 1]?.text === ',' || tokens[end - 1]?.text === ')') {
    const outer = beforeApposition(scope, end - 1, stop)
    if (outer !== null) return { first: namedBefore(scope, outer.first, stop), last: outer.last }
  }
  const last = endBeforeTime(tokens, { end, stop }, TIME_PHRASES)
  const first = phraseBefore(scope, last, stop)
  if (first >= last) return null
  if (hasVerb(tokens, first, last) && tokens[first]?.pos !== 'VERB') return { first, last }
  // "The envoy, X, told": the phrase before the verb is itself an apposition if a phrase and a comma stand before it.
  const start = dropFronted(scope, first, last)
  return start >= last ? null : { first: start, last }
}

/** The subject after the verb ("said X, the mayor of Y,"), ending before the sentence goes on; null without one. */
export function subjectAfter(scope: AttributionScope, from: number, last: number): Stretch | null {
  const { tokens, quoted, somebody } = scope
  const start = tokens[from]
  if (start === undefined || from >= last) return null
  if (!(somebody[from] === 1 || NOMINAL.has(start.pos)) || RELATIVE.has(start.lower)) return null
  let i = from
  for (; i < last; i++) {
    const token = tokens[i] as Token
    if (i > from && RELATIVE.has(token.lower)) break
    if ((quoted[i] ?? -1) >= 0 && somebody[i] !== 1) break
    if (somebody[i] === 1 || NOMINAL.has(token.pos) || token.text === '-' || token.text === '.') {
      if (TIME_WORDS.test(token.lower)) break
      if (token.text === '.' && i === last - 1) break
      continue
    }
    if (isOwners(tokens, i)) continue
    if (
      token.pos === 'ADP' &&
      (token.lower === 'of' ||
        token.lower === 'at' ||
        token.lower === 'for' ||
        token.lower === 'from' ||
        token.lower === 'with' ||
        token.lower === 'in') &&
      !isTimePhrase(tokens, i)
    )
      continue
    if (token.pos === 'CCONJ' && (somebody[i + 1] === 1 || tokens[i + 1]?.pos === 'NOUN')) continue
    if (token.text === '(') {
      const close = closingBracket(tokens, i, last)
      if (close === null) break
      i = close
      continue
    }
    // An apposition between commas, up to the sentence's end or the next comma.
    if (token.text === ',') {
      const end = appositionEnd(scope, i, last)
      if (end === null) break
      i = end - 1
      continue
    }
    break
  }
  while (i > from && (tokens[i - 1]?.pos === 'ADP' || tokens[i - 1]?.pos === 'CCONJ' || tokens[i - 1]?.text === ','))
    i--
  return i > from ? { first: from, last: i } : null
}

const isTimePhrase = (tokens: readonly Token[], i: number): boolean => {
  for (let k = i + 1; k < i + 4; k++)
    if (
      /^(?:\d{4}|statement|interview|email|e-mail|tweet|speech|release|letter|testimony)$/.test(
        tokens[k]?.lower ?? '',
      ) ||
      TIME_WORDS.test(tokens[k]?.lower ?? '')
    )
      return true
  return false
}

function closingBracket(tokens: readonly Token[], open: number, last: number): number | null {
  for (let i = open + 1; i < Math.min(open + 10, last); i++) if (tokens[i]?.text === ')') return i
  return null
}
