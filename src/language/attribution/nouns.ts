// Attributions told by a noun: "X’s claim that …", "concern among X that …", "amid fears that …", "reports that …".
import type { Token } from '../token.js'
import { body, contentEnd } from './edges.js'
import type { At, Found, Stretch } from './found.js'
import { CONTENT_NOUNS, REPORT_NOUNS } from './lexicon-sources.js'
import { oneOf, speakerKind } from './speaker.js'
import { subjectAfter } from './subject.js'

/** Where an owner begins before its "’s": at the name, else at the determiner of its noun. */
function ownerStart(at: At, end: number): number {
  const { tokens, somebody } = at.scope
  let i = end
  if (somebody[end - 1] === 1) {
    while (i > at.sentence.firstToken && somebody[i - 1] === 1) i--
    return i
  }
  while (i > at.sentence.firstToken && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[i - 1]?.pos ?? '')) i--
  return i
}

/** "X’s claim that …", "the government’s argument that …", "concern among X that …". */
export function nounAttribution(at: At, i: number): Found | null {
  const { tokens } = at.scope
  const token = tokens[i] as Token
  if (token.pos !== 'NOUN' && token.pos !== 'VERB' && token.pos !== 'PROPN') return null
  const certainty = CONTENT_NOUNS.get(oneOf(token.lower))
  if (certainty === undefined) return reports(at, i)
  if (
    certainty === 'PS+' &&
    tokens[i + 1]?.lower === 'that' &&
    /^(?:with|amid|over|on|despite|of|are|is|raising|raised|stoking|growing|widespread)$/.test(
      tokens[i - 1]?.lower ?? '',
    )
  )
    return ownerless(at, i, certainty)
  const whole = body(at)
  // The owner: a possessive right before, past adjectives.
  let k = i - 1
  while (k > whole.first && (tokens[k]?.pos === 'ADJ' || tokens[k]?.pos === 'ADV' || tokens[k]?.pos === 'NUM')) k--
  const owner = tokens[k]
  let source: Stretch | null = null
  if (/^(?:his|her|their|its|my|our)$/.test(owner?.lower ?? '')) source = { first: k, last: k + 1 }
  else if (/^[’']s?$/.test(owner?.text ?? '') && k > whole.first) {
    const first = ownerStart(at, k)
    if (first < k) source = { first, last: k + 1 }
  }
  let after = i + 1
  if (source === null && /^(?:among|by|from|of)$/.test(tokens[after]?.lower ?? '')) {
    const owners = subjectAfter(at.scope, after + 1, whole.last)
    const behind = owners !== null && tokens[owners.last]?.text === ',' ? owners.last + 1 : (owners?.last ?? -1)
    if (owners !== null && tokens[behind]?.lower === 'that') {
      source = owners
      after = behind
    }
  }
  const opening = tokens[after]?.lower
  if (
    source === null ||
    (opening !== 'that' && !(opening === 'to' && tokens[after + 1]?.pos === 'VERB' && certainty === 'Uu'))
  )
    return null
  if (
    !/^(?:his|her|their|its|my|our)$/.test(owner?.lower ?? '') &&
    speakerKind(at.scope, { first: source.first, last: Math.max(source.first + 1, source.last - 1) }) === 'other'
  )
    return null
  const content = { first: after, last: contentEnd(at.scope, after, whole.last) }
  return { source, cue: { first: i, last: i + 1 }, content: [content], form: null, certainty, rule: 'attribution.noun' }
}

/** "amid fears that …": somebody fears it, the text does not say who. */
function ownerless(at: At, i: number, certainty: Found['certainty']): Found | null {
  const last = contentEnd(at.scope, i + 1, body(at).last)
  return {
    source: 'not_established',
    cue: { first: i, last: i + 1 },
    content: [{ first: i + 1, last }],
    form: 'indirect',
    certainty,
    rule: 'attribution.noun',
  }
}

/** "reports have emerged that …", "there are rumours that …". */
function reports(at: At, i: number): Found | null {
  const { tokens } = at.scope
  if (!REPORT_NOUNS.has((tokens[i] as Token).lower) || !/^(?:ADV|PUNCT|VERB|AUX|ADP|)$/.test(tokens[i - 1]?.pos ?? ''))
    return null
  const whole = body(at)
  for (let k = i + 1; k < Math.min(i + 6, whole.last); k++) {
    const token = tokens[k] as Token
    if (token.pos === 'PUNCT' || token.pos === 'NOUN') return null
    if (token.lower === 'that') {
      const content = { first: k, last: contentEnd(at.scope, k, whole.last) }
      return {
        source: k === i + 1 ? 'not_established' : { first: i, last: i + 1 },
        cue: k === i + 1 ? { first: i, last: i + 1 } : { first: i + 1, last: k },
        content: [content],
        form: 'indirect',
        certainty: 'PR+',
        rule: 'attribution.reports',
      }
    }
  }
  return null
}
