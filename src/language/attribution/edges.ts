// Where the content of an attribution ends. What stands after a dash, a non-restrictive "which", a contrastive "but"
// after a comma, or another speaker's clause is not the speaker's any more; what stands after "and" still is.
import type { Token } from '../token.js'
import type { AttributionScope } from './found.js'
import { CUE_VERBS } from './lexicon-verbs.js'

const CONTRAST = new Set(['but', 'although', 'though', 'whereas', 'yet', 'while', 'even'])
const RELATIVE = new Set(['which', 'who', 'whom', 'whose', 'where'])

/** Whether another clause of saying starts after the comma at `i`: ", adding that", ", he said", ", according to". */
function isNextCue(tokens: readonly Token[], i: number): boolean {
  let k = i + 1
  const next = tokens[k]
  if (next === undefined) return false
  if (next.lower === 'according') return true
  if (next.lower === 'and' || next.lower === 'but' || next.lower === 'then' || next.lower === 'while') k++
  const verb = tokens[k]
  if (verb === undefined) return false
  if (/ing$/.test(verb.lower) && CUE_VERBS.get(verb.lemma)?.frame === 'say') return true
  if (/^(?:citing|accusing|calling|blaming|referring|urging|criticizing|criticising)$/.test(verb.lower)) return true
  if (k > i + 1 && verb.pos === 'VERB' && /ed$|said|told|wrote/.test(verb.lower) && CUE_VERBS.has(verb.lemma))
    return true
  // A short subject and a verb of saying.
  for (let j = k; j < k + 5; j++) {
    const token = tokens[j]
    if (token === undefined || token.pos === 'PUNCT') return false
    if (token.pos === 'VERB') return j > k && CUE_VERBS.get(token.lemma)?.frame === 'say' && !/ing$/.test(token.lower)
    if (token.pos === 'ADP' || token.pos === 'SCONJ') return false
  }
  return false
}

/** The end (exclusive) of a content that starts at `from`, not past `last`. */
export function contentEnd(scope: AttributionScope, from: number, last: number): number {
  const { tokens, quoted } = scope
  let depth = 0
  for (let i = from; i < last; i++) {
    const token = tokens[i] as Token
    // Inside a quotation nothing ends.
    if ((quoted[i] ?? -1) >= 0) continue
    if (token.text === '(') depth++
    else if (token.text === ')') depth--
    if (depth > 0) continue
    if (depth < 0) return trimEnd(tokens, from, i)
    if (
      token.text === ';' ||
      token.text === '–' ||
      token.text === '—' ||
      token.text === '--' ||
      (token.text === '-' && token.spaced && tokens[i + 1]?.spaced)
    )
      return i
    if (token.text !== ',' || i === from) continue
    const next = tokens[i + 1]
    if (next === undefined) return i
    if (CONTRAST.has(next.lower) || RELATIVE.has(next.lower)) return i
    if (isNextCue(tokens, i)) return i
  }
  return trimEnd(tokens, from, last)
}

/** Without the stop that ends the sentence; a closing quotation mark stays. */
export function trimEnd(tokens: readonly Token[], from: number, last: number): number {
  let end = last
  let depth = 0
  for (let i = from; i < last; i++) {
    if ((tokens[i] as Token).text === '(') depth++
    else if ((tokens[i] as Token).text === ')') depth--
  }
  while (
    end > from &&
    (/^[.,:;…]+$/.test((tokens[end - 1] as Token).text) || (depth < 0 && (tokens[end - 1] as Token).text === ')'))
  )
    end--
  return end
}
