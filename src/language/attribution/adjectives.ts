// Attributions told by an adjective: "X is convinced that …", "was critical of …", "seems worried about …".
import type { Token } from '../token.js'
import { contentEnd, trimEnd } from './edges.js'
import type { At, Found } from './found.js'
import { STANCES } from './lexicon-adjectives.js'
import { speakerKind } from './speaker.js'
import { helpersStart, subjectBefore } from './subject.js'

const COPULA = /^(?:be|seem|appear|feel|remain|become|sound)$/
const IS = /^(?:is|are|was|were|be|been|being|am|[’'](?:s|re|m))$/

/** The copula before the adjective at `i`, past adverbs; -1 without one. */
function copulaBefore(tokens: readonly Token[], i: number, stop: number): number {
  for (let k = i - 1; k >= Math.max(stop, i - 4); k--) {
    const token = tokens[k] as Token
    if (IS.test(token.lower) || COPULA.test(token.lemma)) return k
    if (token.pos !== 'ADV' && token.pos !== 'PART' && token.pos !== 'NUM') return -1
  }
  return -1
}

/** The attribution whose adjective stands at token `i`, or null. */
export function adjectiveAttribution(at: At, i: number): Found | null {
  const { tokens } = at.scope
  const token = tokens[i] as Token
  const stance = STANCES.get(token.lower)
  if (stance === undefined) return null
  const copula = copulaBefore(tokens, i, at.sentence.firstToken)
  if (copula < 0) return null
  const next = tokens[i + 1]
  const clause = next?.lower === 'that' || next?.lower === 'whether'
  const about = next !== undefined && stance.about.includes(next.lower)
  if (!clause && !about) return null
  const first = helpersStart(tokens, copula, at.sentence.firstToken)
  const source = subjectBefore(at.scope, first, at.sentence)
  if (source === null || speakerKind(at.scope, source) === 'other' || speakerKind(at.scope, source) === 'thing')
    return null
  const from = about ? i + 2 : i + 1
  const last = contentEnd(at.scope, from, trimEnd(tokens, from, at.sentence.lastToken))
  if (last <= from) return null
  let negated = false
  for (let k = first; k < i; k++) if (/^(?:not|n't|n’t|never)$/.test(tokens[k]?.lower ?? '')) negated = true
  return {
    source,
    cue: { first, last: from },
    content: [{ first: from, last }],
    form: 'indirect',
    certainty: negated ? 'Uu' : stance.certainty,
    rule: 'attribution.adjective',
  }
}
