// Where an object or an infinitive ends that somebody speaks of: before the circumstances of the saying, before what the
// same subject does next, and before a clause with a subject of its own.
import type { Token } from '../token.js'
import type { AttributionScope, Stretch } from './found.js'

/** Nouns of when, where and to whom something was said. */
export const CIRCUMSTANCE =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|earlier|later|week|month|year|night|morning|afternoon|evening|statement|interview|email|e-mail|tweet|speech|release|conference|reporters|letter|call|event|rally|hearing|debate|court|testimony|appearance|remarks|message|post|report|filing|briefing|meeting|ceremony|podcast|broadcast|program|show|op-ed|column|blog|twitter|facebook|television|radio|tv|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?)$/

const FINITE_FORM = /(?:ed|s|said|told|wrote|was|were|had|has)$/
/** Prepositions that open when, where or how something was said, if a noun of that sort follows. */
const OF_CIRCUMSTANCE = /^(?:in|on|at|via|through|during)$/
const CHANNEL =
  /^(?:lawyer|spokesman|spokeswoman|spokesperson|ruling|decision|diatribe|memo|video|ad|advertisement|book)$/

/** Whether the preposition at `i` opens the circumstance of the saying, up to the end or a comma. */
function isCircumstance(scope: AttributionScope, i: number, last: number): boolean {
  const { tokens } = scope
  if (!OF_CIRCUMSTANCE.test((tokens[i] as Token).lower)) return false
  for (let k = i + 1; k < Math.min(i + 7, last); k++) {
    const { lower, pos } = tokens[k] as Token
    if (CIRCUMSTANCE.test(lower) || CHANNEL.test(lower) || /^(?:19|20)\d\d$/.test(lower)) return true
    if (pos === 'VERB' || pos === 'ADP' || pos === 'PUNCT') return lower === '-'
  }
  return false
}

/** Whether a finite verb follows "and" or "but" at `i`: what the subject does next. */
function isNextVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i] as Token
  if (token.lower !== 'and' && token.lower !== 'but') return false
  const verb = tokens[i + 1]?.pos === 'ADV' ? tokens[i + 2] : tokens[i + 1]
  if (verb === undefined) return false
  return verb.pos === 'VERB' ? FINITE_FORM.test(verb.lower) : token.lower === 'but' && verb.pos === 'AUX'
}

/** Whether a clause with a subject of its own follows the comma at `i`: ", and the union agreed". */
function isNextClause(tokens: readonly Token[], i: number, last: number): boolean {
  if ((tokens[i] as Token).text !== ',') return false
  if (!/^(?:and|but|so)$/.test(tokens[i + 1]?.lower ?? '')) return false
  for (let k = i + 2; k < Math.min(i + 9, last); k++) {
    const { pos, lower, text } = tokens[k] as Token
    if (text === ',' || lower === 'to') return false
    if (pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower))) return k > i + 2
  }
  return false
}

/** An infinitive ends where the subject's next verb or another clause begins. */
export function cutInfinitive(scope: AttributionScope, content: Stretch): Stretch {
  const { tokens } = scope
  for (let i = content.first + 1; i < content.last; i++) {
    if ((scope.quoted[i] ?? -1) >= 0) continue
    if (isNextVerb(tokens, i) || isNextClause(tokens, i, content.last)) return { first: content.first, last: i }
  }
  return content
}

/** An object ends where its circumstances, the subject's next verb or another clause begin. */
export function cutObject(scope: AttributionScope, content: Stretch): Stretch {
  const { tokens } = scope
  for (let i = content.first + 1; i < content.last; i++) {
    if ((scope.quoted[i] ?? -1) >= 0) continue
    const token = tokens[i] as Token
    const next = tokens[i + 1]
    const circumstance =
      /^(?:during|when|while|after|before|until|since|because)$/.test(token.lower) ||
      isCircumstance(scope, i, content.last)
    const clause = token.text === ',' && next?.pos === 'VERB' && /ing$/.test(next.lower)
    if (circumstance || isNextVerb(tokens, i) || clause || isNextClause(tokens, i, content.last))
      return { first: content.first, last: i }
  }
  return content
}
