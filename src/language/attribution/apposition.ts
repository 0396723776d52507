// What stands beside a speaker between commas: "X, an economist at Y,", "X, who …,", "X, the head of Y, one of three,".
import type { Token } from '../token.js'
import type { AttributionScope, Stretch } from './found.js'
import { dropFronted, hasVerb, phraseBefore, RELATIVE } from './noun-phrase.js'

/** "X, the head of Y, one of three, said": the person named before the first apposition; `first` without one. */
export function namedBefore(scope: AttributionScope, first: number, stop: number): number {
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
export function beforeApposition(scope: AttributionScope, comma: number, stop: number): Stretch | null {
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
    // What a body does besides, between two commas, says no more of who speaks.
    return { first: dropFronted(scope, first, i), last: aside || inner.lower === 'which' ? i : comma }
  }
  return null
}

export function appositionEnd(scope: AttributionScope, comma: number, last: number): number | null {
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
