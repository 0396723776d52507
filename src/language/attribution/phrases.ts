// Attributions told without a verb of their own: "according to X", "citing X", "X: …" in headlines, "reportedly",
// nouns that carry a content ("X’s claim that …", "concern among X that …"), and "calculations by X".
import type { Token } from '../token.js'
import { contentEnd, trimEnd } from './edges.js'
import type { At, Found, Stretch } from './found.js'
import { CONTENT_NOUNS, REPORT_NOUNS } from './lexicon-sources.js'
import { HEARSAY_ADVERBS } from './lexicon-verbs.js'
import { oneOf, speakerKind } from './speaker.js'
import { phraseBefore, subjectAfter } from './subject.js'

/** The sentence without its last stop. */
const body = (at: At): Stretch => ({
  first: at.sentence.firstToken,
  last: trimEnd(at.scope.tokens, at.sentence.firstToken, at.sentence.lastToken),
})

/** "according to exit polls": a noun that a tagger takes for a verb stands before the head. */
function mistakenNoun(at: At, from: number): Stretch | null {
  if (at.scope.tokens[from]?.pos !== 'VERB') return null
  const rest = subjectAfter(at.scope, from + 1, at.sentence.lastToken)
  return rest === null ? null : { first: from, last: rest.last }
}

/** "According to X, …" and "…, according to X". */
function accordingTo(at: At, i: number): Found | null {
  const { tokens } = at.scope
  const token = tokens[i] as Token
  const two = token.lower === 'according' && tokens[i + 1]?.lower === 'to'
  const per =
    token.lower === 'per' &&
    (i === at.sentence.firstToken || tokens[i - 1]?.text === ',') &&
    tokens[i + 1]?.pos === 'PROPN'
  if (!two && !per) return null
  const after = two ? i + 2 : i + 1
  const source = subjectAfter(at.scope, after, at.sentence.lastToken) ?? mistakenNoun(at, after)
  if (source === null) return null
  const whole = body(at)
  const content: Stretch[] = []
  if (i <= at.sentence.firstToken + 2) {
    const from = tokens[source.last]?.text === ',' ? source.last + 1 : source.last
    const end = contentEnd(at.scope, from, whole.last)
    if (end > from) content.push({ first: from, last: end })
  } else {
    let first = whole.first
    for (let k = i - 1; k > first; k--) if (/^[;–—]$/.test(tokens[k]?.text ?? '')) first = k + 1
    const last = tokens[i - 1]?.text === ',' ? i - 1 : i
    if (last > first) content.push({ first, last })
    if (tokens[source.last]?.text === ',' && source.last + 2 < whole.last) {
      const next = tokens[source.last + 1] as Token
      if (!/^(?:which|who|but|and|while|although)$/.test(next.lower))
        content.push({ first: source.last + 1, last: contentEnd(at.scope, source.last + 1, whole.last) })
    }
  }
  if (content.length === 0) return null
  return {
    source,
    cue: { first: i, last: after },
    content,
    form: 'according_to',
    certainty: 'CT+',
    rule: 'attribution.according-to',
  }
}

/** ", citing X,": X stands behind what the clause says. */
function citing(at: At, i: number, previous: Found | null): Found | null {
  const { tokens } = at.scope
  if ((tokens[i] as Token).lower !== 'citing') return null
  const source = subjectAfter(at.scope, i + 1, at.sentence.lastToken)
  if (source === null || speakerKind(at.scope, source) === 'other') return null
  const whole = body(at)
  // "X, citing Y, say Z": what X goes on to say; else what was said before.
  const next = tokens[source.last]?.text === ',' ? source.last + 1 : source.last
  let content: readonly Stretch[] = previous?.content ?? []
  if (content.length === 0 && next < whole.last) {
    for (let k = next; k < Math.min(next + 4, whole.last); k++)
      if (tokens[k]?.pos === 'VERB') content = [{ first: k + 1, last: contentEnd(at.scope, k + 1, whole.last) }]
  }
  if (content.length === 0 && tokens[i - 1]?.text === ',' && i - 1 > whole.first)
    content = [{ first: whole.first, last: i - 1 }]
  if (content.length === 0) return null
  return {
    source,
    cue: { first: i, last: i + 1 },
    content,
    form: 'indirect',
    certainty: 'PR+',
    rule: 'attribution.citing',
  }
}

/** "reportedly", "allegedly": somebody says so, nobody is named. */
function hearsay(at: At, i: number): Found | null {
  const certainty = HEARSAY_ADVERBS.get((at.scope.tokens[i] as Token).lower)
  if (certainty === undefined) return null
  const { tokens } = at.scope
  const whole = body(at)
  let { first } = whole
  for (let k = i - 1; k > whole.first; k--)
    if (
      /^[;–—]$/.test(tokens[k]?.text ?? '') ||
      (tokens[k]?.text === ',' && /^(?:and|but|while|which|who)$/.test(tokens[k + 1]?.lower ?? ''))
    ) {
      first = k + 1
      if (/^(?:and|but|while)$/.test(tokens[first]?.lower ?? '')) first++
      break
    }
  const last = contentEnd(at.scope, i + 1, whole.last)
  if (last <= first + 1) return null
  return {
    source: 'not_established',
    cue: { first: i, last: i + 1 },
    content: [{ first, last: Math.max(last, i + 1) }],
    form: 'indirect',
    certainty,
    rule: 'attribution.adverb',
  }
}

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
function nounAttribution(at: At, i: number): Found | null {
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

/** A source up to a word that is a verb of showing, whatever its tag. */
function beforeVerb(tokens: readonly Token[], source: Stretch): Stretch {
  for (let i = source.first + 1; i < source.last; i++)
    if (/^(?:points?|shows?|puts?|finds?|suggests?|indicates?)$/.test((tokens[i] as Token).lower))
      return { first: source.first, last: i }
  return source
}

/** "calculations by X … point to", "figures presented by X": whose numbers they are. */
function dataBy(at: At, i: number): Found | null {
  const { tokens } = at.scope
  const token = tokens[i] as Token
  const made =
    /^(?:calculations|estimates|figures|data|statistics|numbers|analysis|projections|research|surveys?|polls?|counts?|study|tally)$/.test(
      token.lower,
    )
  if (!made) return null
  let k = i + 1
  if (
    /^(?:presented|published|released|compiled|collected|provided|reported|conducted|gathered)$/.test(
      tokens[k]?.lower ?? '',
    )
  )
    k++
  if (tokens[k]?.lower !== 'by') return null
  const source = subjectAfter(at.scope, k + 1, at.sentence.lastToken)
  if (source === null) return null
  // A tagger takes the verb after the maker for a noun ("the institute point to"): the maker ends before it.
  const maker = beforeVerb(tokens, source)
  if (speakerKind(at.scope, maker) === 'other') return null
  const whole = body(at)
  const cue = k === i + 1 ? { first: i, last: k } : { first: i + 1, last: k + 1 }
  if (k === i + 1)
    for (let v = k + 2; v < whole.last - 1; v++) {
      if (!/^(?:point|show|indicate|suggest|put|find|reveal|imply)/.test(tokens[v]?.lower ?? '')) continue
      const from = tokens[v + 1]?.lower === 'to' ? v + 2 : v + 1
      return {
        source: maker,
        cue,
        content: [{ first: from, last: contentEnd(at.scope, from, whole.last) }],
        form: 'indirect',
        certainty: 'CT+',
        rule: 'attribution.data',
      }
    }
  const first = phraseBefore(at.scope, i + 1, whole.first)
  return {
    source: maker,
    cue,
    content: [{ first, last: i + 1 }],
    form: 'indirect',
    certainty: 'CT+',
    rule: 'attribution.data',
  }
}

/** Headlines: "X: prices will fall", "Poll: voters …". */
function headline(at: At, i: number): Found | null {
  const { tokens } = at.scope
  if ((tokens[i] as Token).text !== ':' || (at.sentence.section !== 'heading' && at.sentence.paragraph > 0)) return null
  const source = { first: at.sentence.firstToken, last: i }
  if (source.last - source.first > 5 || source.last <= source.first) return null
  for (let k = source.first; k < source.last; k++)
    if (tokens[k]?.pos === 'VERB' || tokens[k]?.pos === 'AUX') return null
  const kind = speakerKind(at.scope, source)
  if (kind === 'other' || kind === 'noun') return null
  const whole = body(at)
  if (whole.last - i < 4) return null
  return {
    source,
    cue: { first: i, last: i + 1 },
    content: [{ first: i + 1, last: whole.last }],
    form: null,
    certainty: 'CT+',
    rule: 'attribution.headline',
  }
}

/** The attribution told at token `i` by something else than a verb, or null. */
export function phraseAttribution(at: At, i: number, previous: Found | null): Found | null {
  return (
    accordingTo(at, i) ??
    citing(at, i, previous) ??
    hearsay(at, i) ??
    nounAttribution(at, i) ??
    dataBy(at, i) ??
    headline(at, i)
  )
}
