// Attributions told without a verb of their own: "according to X", "citing X", "X: …" in headlines, "reportedly",
// and "calculations by X".
import type { Token } from '../token.js'
import { type AccusationGrammar, accusation } from './accusations.js'
import { body, contentEnd } from './edges.js'
import type { At, Found, Stretch } from './found.js'
import { HEARSAY_ADVERBS } from './lexicon-verbs.js'
import { phraseBefore } from './noun-phrase.js'
import { nounAttribution } from './nouns.js'
import { speakerKind } from './speaker.js'
import { subjectAfter } from './subject.js'

/** "according to exit polls": a noun that a tagger takes for a verb stands before the head. */
function mistakenNoun(at: At, from: number): Stretch | null {
  if (at.scope.tokens[from]?.pos !== 'VERB') return null
  const rest = subjectAfter(at.scope, from + 1, at.sentence.lastToken)
  return rest === null ? null : { first: from, last: rest.last }
}

/** "According to X, an estimated 40 people died": what runs to the end of the sentence is no apposition of X. */
function beforeComma(tokens: readonly Token[], source: Stretch, end: number): Stretch {
  if (source.last < end) return source
  for (let i = source.first + 1; i < source.last; i++) if (tokens[i]?.text === ',') return { ...source, last: i }
  return source
}

/** What is said of published data, right behind its noun. */
const PUBLISHED =
  /^(?:presented|published|released|compiled|collected|provided|reported|conducted|gathered|issued|obtained|seen|reviewed)$/

/** "According to figures released by X on Friday, …": data with what tells whose they are, up to the next mark. */
function publishedData({ scope, sentence }: At, from: number): Stretch | null {
  const { tokens } = scope
  let i = from
  while (i < from + 4 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[i]?.pos ?? '') && !isData(tokens, i)) i++
  if (!isData(tokens, i) || !PUBLISHED.test(tokens[i + 1]?.lower ?? '')) return null
  let last = i + 2
  while (last < sentence.lastToken && !/^[,.;:]$/.test(tokens[last]?.text ?? '')) last++
  return { first: from, last }
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
  const whole = body(at)
  const named =
    publishedData(at, after) ?? subjectAfter(at.scope, after, at.sentence.lastToken) ?? mistakenNoun(at, after)
  const source = named === null ? null : beforeComma(tokens, named, whole.last)
  if (source === null) return null
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

/** A source up to a word that is a verb of showing, whatever its tag. */
function beforeVerb(tokens: readonly Token[], source: Stretch): Stretch {
  for (let i = source.first + 1; i < source.last; i++)
    if (/^(?:points?|shows?|puts?|finds?|suggests?|indicates?)$/.test((tokens[i] as Token).lower))
      return { first: source.first, last: i }
  return source
}

/** What somebody reckoned or asked. */
const DATA_NOUNS = new Set(
  'calculations estimates figures data statistics numbers analysis projections research survey surveys poll polls count counts study tally'.split(
    ' ',
  ),
)
const isData = (tokens: readonly Token[], i: number): boolean => DATA_NOUNS.has(tokens[i]?.lower ?? '')

/** "calculations by X … point to", "figures presented by X": whose numbers they are. */
function dataBy(at: At, i: number): Found | null {
  const { tokens } = at.scope
  const token = tokens[i] as Token
  if (!DATA_NOUNS.has(token.lower)) return null
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

const ACCUSATIONS: AccusationGrammar = {
  participles: new Map([
    ['accused', new Set(['of'])],
    ['suspected', new Set(['of'])],
    ['blamed', new Set(['for'])],
  ]),
  adjectives: new Set(['alleged', 'suspected', 'purported']),
  by: 'by',
  subjectAfter: (at, from) => subjectAfter(at.scope, from, at.sentence.lastToken),
  contentEnd: (at, from) => contentEnd(at.scope, from, body(at).last),
}

/** The attribution told at token `i` by something else than a verb, or null. */
export function phraseAttribution(at: At, i: number, previous: Found | null): Found | null {
  return (
    accordingTo(at, i) ??
    citing(at, i, previous) ??
    hearsay(at, i) ??
    accusation(at, i, ACCUSATIONS) ??
    nounAttribution(at, i) ??
    dataBy(at, i) ??
    headline(at, i)
  )
}
