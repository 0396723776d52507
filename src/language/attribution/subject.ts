// Finds who speaks: the noun phrase before a verb of saying (past its helpers and an apposition), or after it where
// verb and subject have changed places ("…, said X"). What cannot be found is left open, never taken from nearby.
import type { Sentence } from '../../model/index.js'
import type { Token } from '../token.js'
import type { AttributionScope, Stretch } from './found.js'

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'NUM', 'PRON', 'PART', 'X', 'SYM'])
const RELATIVE = new Set(['who', 'which', 'that', 'what', 'whom', 'whose'])
/** Prepositions that tie nouns into one phrase. */
const INNER = new Set([
  'of',
  'for',
  'in',
  'at',
  'from',
  'with',
  'on',
  'to',
  'among',
  'by',
  'against',
  'within',
  'near',
  'inside',
  'including',
  'around',
  'across',
  'throughout',
  'outside',
  'behind',
])
const TIME_WORDS =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|later|earlier|week|month|year|night|morning|afternoon|evening|time|day|days|weeks|months|years|ago|january|february|march|april|may|june|july|august|september|october|november|december)$/

const isOf = (token: Token | undefined): boolean => token?.lower === 'of'

/** The second half of "London-based", which no verb is. */
const isHyphenated = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.spaced === false && tokens[i - 1]?.text === '-'

/** Whether a finite verb stands between. */
function hasVerb(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if ((tokens[i]?.pos === 'VERB' || tokens[i]?.pos === 'AUX') && !isHyphenated(tokens, i)) return true
  return false
}

/** The start of the noun phrase that ends before `end`, scanning back; `end` itself if there is none. */
export function phraseBefore(scope: AttributionScope, end: number, stop: number): number {
  const { tokens, quoted, somebody } = scope
  let first = end
  for (let i = end - 1; i >= stop; i--) {
    const token = tokens[i] as Token
    if (somebody[i] === 1) {
      first = i
      continue
    }
    if ((quoted[i] ?? -1) >= 0 && !(i + 1 < end && (quoted[end - 1] ?? -1) === quoted[i])) break
    if (RELATIVE.has(token.lower) && token.pos !== 'DET') {
      if (i === end - 1) return i
      break
    }
    if (NOMINAL.has(token.pos) || (i === end - 1 && token.pos === 'VERB' && /^\p{Lu}/u.test(token.text))) first = i
    else if (token.text === '-' || token.text === '&' || token.text === '.' || token.text === '/') continue
    else if (token.pos === 'ADP' && INNER.has(token.lower) && first < end) continue
    else if (
      token.pos === 'CCONJ' &&
      token.lower === 'and' &&
      first < end &&
      !hasVerb(tokens, Math.max(stop, i - 6), i)
    )
      continue
    else if (
      token.pos === 'VERB' &&
      first < end &&
      /ed$|ing$/.test(token.lower) &&
      (tokens[i - 1]?.pos === 'DET' ||
        tokens[i - 1]?.pos === 'ADJ' ||
        tokens[i - 1]?.pos === 'ADV' ||
        isHyphenated(tokens, i) ||
        isHyphenated(tokens, i - 1))
    )
      continue
    else if (isReduced(tokens, i, first, end)) continue
    else if (token.pos === 'ADV' && first < end && tokens[i - 1]?.pos === 'DET') continue
    else if (token.pos === 'ADV' && /^(?:most|many|some|few|only|about|nearly|almost)$/.test(token.lower)) first = i
    else if (token.text === ')' && first < end + 1) {
      const open = openingBracket(tokens, i, stop)
      if (open === null) break
      i = open
    } else break
  }
  return first
}

/** "disclosures filed on Sunday": a participle behind its noun, with a preposition after it. */
function isReduced(tokens: readonly Token[], i: number, first: number, end: number): boolean {
  const token = tokens[i] as Token
  return (
    first < end &&
    token.pos === 'VERB' &&
    /ed$|en$|wn$/.test(token.lower) &&
    tokens[i + 1]?.pos === 'ADP' &&
    tokens[i - 1]?.pos === 'NOUN'
  )
}

function openingBracket(tokens: readonly Token[], close: number, stop: number): number | null {
  for (let i = close - 1; i >= Math.max(stop, close - 12); i--) if (tokens[i]?.text === '(') return i
  return null
}

/** Drops what stands before the speaker in the same stretch: "In a statement X", "On Monday the mayor". */
function dropFronted(scope: AttributionScope, first: number, last: number): number {
  const { tokens, somebody } = scope
  let start = first
  const before = tokens[first - 1]
  const opensWithPlace = before !== undefined && before.pos === 'ADP' && before.lower !== 'of'
  for (let i = last - 1; i > first; i--) {
    const token = tokens[i] as Token
    if (
      opensWithPlace &&
      (token.pos === 'DET' || (somebody[i] === 1 && somebody[i - 1] !== 1)) &&
      tokens[i - 1]?.pos !== 'ADP' &&
      !isOf(tokens[i - 1])
    ) {
      start = i
      break
    }
    if (TIME_WORDS.test(token.lower) && i < last - 1) {
      start = i + 1
      break
    }
  }
  while (
    start < last - 1 &&
    (tokens[start]?.pos === 'ADV' || tokens[start]?.pos === 'PUNCT' || tokens[start]?.pos === 'PART')
  )
    start++
  return start
}

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
  const first = phraseBefore(scope, end, stop)
  if (first >= end) return null
  if (hasVerb(tokens, first, end) && tokens[first]?.pos !== 'VERB') return { first, last: end }
  // "The envoy, X, told": the phrase before the verb is itself an apposition if a phrase and a comma stand before it.
  const start = dropFronted(scope, first, end)
  return start >= end ? null : { first: start, last: end }
}

/** "X, the head of Y, one of three, said": the person named before the first apposition; `first` without one. */
function namedBefore(scope: AttributionScope, first: number, stop: number): number {
  const { tokens, somebody, names } = scope
  if (tokens[first - 1]?.text !== ',' || somebody[first - 2] !== 1 || somebody[first] === 1) return first
  let i = first - 2
  while (i > stop && somebody[i - 1] === 1 && !names.has(i)) i--
  return names.get(i)?.name.kind === 'person' ? i : first
}

/**
 * "X, an economist at Y," or "X, who …,": X with what stands beside it, given the closing comma; X alone where a
 * circumstance stands between the commas ("X, in a letter on Monday,", "X, however,").
 */
function beforeApposition(scope: AttributionScope, comma: number, stop: number): Stretch | null {
  const { tokens } = scope
  for (let i = comma - 1; i >= Math.max(stop, comma - 28); i--) {
    if (tokens[i]?.text !== ',') continue
    const inner = tokens[i + 1] as Token
    const first = phraseBefore(scope, i, stop)
    if (first >= i) return null
    const named =
      scope.somebody[i - 1] === 1 ||
      tokens[i - 1]?.pos === 'PROPN' ||
      tokens[i - 1]?.pos === 'NOUN' ||
      tokens[i - 1]?.text === ')'
    if (!named) return null
    const relative = RELATIVE.has(inner.lower)
    if (
      !relative &&
      hasVerb(tokens, i + 1, comma) &&
      inner.pos !== 'DET' &&
      inner.pos !== 'ADJ' &&
      inner.pos !== 'NOUN' &&
      inner.pos !== 'PROPN' &&
      inner.pos !== 'VERB'
    )
      return null
    // "X, 34, a baker," has two commas before the phrase: go on to the first.
    if (/^\d+$/.test(tokens[i - 1]?.text ?? '')) continue
    const aside =
      inner.pos === 'ADV' || /^(?:in|during|at|on|after|before|through|via|speaking|citing)$/.test(inner.lower)
    return { first: dropFronted(scope, first, i), last: aside ? i : comma }
  }
  return null
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

function appositionEnd(scope: AttributionScope, comma: number, last: number): number | null {
  const { tokens, quoted } = scope
  const inner = tokens[comma + 1]
  if (inner === undefined || comma + 1 >= last) return null
  const noun =
    inner.pos === 'DET' ||
    inner.pos === 'NOUN' ||
    inner.pos === 'PROPN' ||
    inner.pos === 'ADJ' ||
    inner.lower === 'who' ||
    /^\d\d$/.test(inner.text)
  if (!noun) return null
  for (let i = comma + 1; i < Math.min(comma + 26, last); i++) {
    if ((quoted[i] ?? -1) >= 0) return null
    const { text, pos } = tokens[i] as Token
    // A clause of its own is no apposition.
    if (inner.lower !== 'who' && (pos === 'AUX' || (pos === 'VERB' && !/(?:ing|ed|known|based|born|led)$/.test(text))))
      return null
    if (text === ',') return /^\d\d$/.test(tokens[i - 1]?.text ?? '') ? (appositionEnd(scope, i, last) ?? i) : i
    if (i === last - 1) return text === '.' ? i : i + 1
  }
  return null
}
