// Who says what: each attribution has a source, a cue, the words it covers, and how far the source commits itself.
// The author is the source of nothing here; what no attribution covers stands in the author's own voice.
import type { Attribution, Mention, Name, Sentence, Span } from '../../model/index.js'
import { itemId, type ReadingContext, tokenAt, tokenSpan } from '../context.js'
import { gazetteerOf } from '../name/gazetteer.js'
import { adjectiveAttribution } from './adjectives.js'
import { basisOf, type Speaker, speakerOf } from './basis.js'
import { continueQuotes, labelledQuotes } from './continued.js'
import type { At, AttributionScope, Found, Stretch } from './found.js'
import { CUE_VERBS } from './lexicon-verbs.js'
import { phraseAttribution } from './phrases.js'
import { findQuotes, quoteMap } from './quotes.js'
import { basisOf as spanishBasisOf, speakerOf as spanishSpeakerOf } from './spanish/basis.js'
import { proposeSpanish } from './spanish/read.js'
import { verbAttribution } from './verbs.js'

function lastOf(context: ReadingContext, first: number, end: number): number {
  let last = first + 1
  while (last < context.tokens.length && (context.tokens[last]?.start ?? end) < end) last++
  return last
}

function scopeOf(context: ReadingContext, names: readonly Name[], mentions: readonly Mention[]) {
  const somebody = new Uint8Array(context.tokens.length)
  const byName = new Map<number, { name: Name; last: number }>()
  const byMention = new Map<number, { mention: Mention; last: number }>()
  for (const name of names) {
    const first = tokenAt(context, name.span.start)
    const last = lastOf(context, first, name.span.end)
    byName.set(first, { name, last })
    if (name.kind !== 'law' && name.kind !== 'event' && name.kind !== 'product') somebody.fill(1, first, last)
  }
  for (const mention of mentions) {
    const first = tokenAt(context, mention.span.start)
    byMention.set(first, { mention, last: lastOf(context, first, mention.span.end) })
  }
  const quotes = findQuotes(context)
  const scope: AttributionScope = {
    context,
    tokens: context.tokens,
    quotes,
    quoted: quoteMap(context, quotes),
    names: byName,
    somebody,
  }
  return { scope, byName, byMention }
}

const MISTAKEN_PLURAL =
  /^(?:show|report|claim|estimate|say|find|suggest|indicate|note|argue|reveal|deny|warn|fear|hope)$/
const OPENS_CLAUSE = /^(?:DET|PRON|SCONJ)$/

/** A tagger takes "polls show that" and "the board notes that" for nouns; before a clause, or last, they are verbs. */
function isVerbAfterAll(scope: AttributionScope, i: number): boolean {
  const { tokens } = scope
  const token = tokens[i]
  if (token === undefined || (token.pos !== 'NOUN' && token.pos !== 'PROPN')) return false
  const before = tokens[i - 1]
  const after = tokens[i + 1]
  if (before?.lower === 'who') return CUE_VERBS.has(token.lemma)
  if (before?.pos !== 'NOUN' && before?.pos !== 'PROPN') return false
  if (before.lower.endsWith('s') && MISTAKEN_PLURAL.test(token.lower))
    return after === undefined || OPENS_CLAUSE.test(after.pos) || /^[.,]$/.test(after.text)
  if (!token.lower.endsWith('s') || !CUE_VERBS.has(token.lemma)) return false
  // "Tolen plans to sell": a name has no plans right before an infinitive.
  if (before.pos === 'PROPN' && after?.lower === 'to' && scope.tokens[i + 2]?.pos === 'VERB') return true
  // Who is named and followed by such a word and a clause says something: "Tolen claims she", "Tolen estimates Brandt’s".
  return after !== undefined && (OPENS_CLAUSE.test(after.pos) || (before.pos === 'PROPN' && after.pos === 'PROPN'))
}

/** "Has the board told us why?": a question tells nothing that somebody said. */
function isAsked(scope: AttributionScope, sentence: Sentence): boolean {
  const { tokens, quoted } = scope
  const opening = tokens[sentence.firstToken]
  const mark = sentence.lastToken - 1
  return tokens[mark]?.text === '?' && opening?.pos === 'AUX' && (quoted[mark] ?? -1) < 0
}

const CAPITALS = /^\p{Lu}{4,}$/u

/** A word of a title set in capitals, "COUNTERING UNFAIR TRADE", is no clause. */
const isShouted = (scope: AttributionScope, i: number): boolean =>
  (scope.tokens[i]?.text.length ?? 0) >= 4 &&
  CAPITALS.test(scope.tokens[i]?.text ?? '') &&
  (CAPITALS.test(scope.tokens[i + 1]?.text ?? '') || CAPITALS.test(scope.tokens[i - 1]?.text ?? ''))

/** Proposes attributions sentence by sentence, left to right; one token is the cue of one attribution at most. */
function propose(scope: AttributionScope): Found[] {
  const all: Found[] = []
  for (const sentence of scope.context.sentences) {
    const at: At = { scope, sentence }
    let previous: Found | null = null
    if (isAsked(scope, sentence)) continue
    for (let i = sentence.firstToken; i < sentence.lastToken; i++) {
      const token = scope.tokens[i]
      if (token === undefined || (scope.quoted[i] ?? -1) >= 0 || isShouted(scope, i)) continue
      // "citing X" makes X the source; as a verb its subject would be.
      let found: Found | null = token.lower === 'citing' ? phraseAttribution(at, i, previous) : null
      if (
        found === null &&
        (token.pos === 'VERB' ||
          token.pos === 'AUX' ||
          token.lower.endsWith('said') ||
          token.lower.endsWith('says') ||
          isVerbAfterAll(scope, i))
      )
        found = verbAttribution(at, i, previous)
      found ??= phraseAttribution(at, i, previous) ?? adjectiveAttribution(at, i)
      if (found === null) continue
      all.push(found)
      previous = found
      if (found.cue !== null && found.cue.last > i + 1) i = found.cue.last - 1
    }
  }
  return all
}

function formOf(scope: AttributionScope, found: Found): Attribution['form'] {
  if (found.form !== null) return found.form
  let inside = 0
  let outside = 0
  for (const part of found.content)
    for (let i = part.first; i < part.last; i++) {
      if (scope.tokens[i]?.pos === 'PUNCT') continue
      if ((scope.quoted[i] ?? -1) >= 0) inside++
      else outside++
    }
  return inside === 0 ? 'indirect' : outside === 0 ? 'direct' : 'mixed'
}

/** The source with the relative pronoun that stands for it right before the cue: "Brandt, who". */
function withRelative(scope: AttributionScope, source: Stretch, cue: Stretch | null): Stretch {
  if (cue === null || cue.first <= source.last) return source
  const { tokens } = scope
  const at = tokens[source.last]?.text === ',' ? source.last + 1 : source.last
  if (!/^(?:who|which|that)$/.test(tokens[at]?.lower ?? '') || tokens[source.last - 1]?.text === ')') return source
  // What stands between commas tells something else of the source: "Brandt, who was there, said".
  for (let i = at + 1; i < cue.first; i++) if (tokens[i]?.text === ',') return source
  return { first: source.first, last: at + 1 }
}

function spanOfSource(scope: AttributionScope, source: Stretch, cue: Stretch | null): Span {
  const { first, last } = withRelative(scope, source, cue)
  return tokenSpan(scope.context, first, last)
}

/** Rules that tell what somebody wants, thinks or does, not what they say. */
const INNER = /^attribution\.(?:think|infinitive|addressee|adjective)$/
const OF_SPEAKER = /^attribution\.(?:object|noun)$/
const PRONOUN = /^(?:he|she|they|it|we|i|his|her|their|its|our|my)$/

/**
 * What is told inside somebody's words adds a voice only if somebody speaks there: "he said they hope …" and "he said
 * he opposed …" are his words throughout.
 */
function addsVoice(scope: AttributionScope, before: readonly Found[], inner: Found): boolean {
  if (typeof inner.source === 'string' || inner.cue === null) return true
  const own =
    PRONOUN.test(scope.tokens[inner.source.first]?.lower ?? '') && inner.source.last - inner.source.first === 1
  if (!INNER.test(inner.rule) && !(own && OF_SPEAKER.test(inner.rule))) return true
  const { first } = inner.cue
  return !before.some(({ content }) => content.some((part) => part.first <= first && first < part.last))
}

/** The smallest other content that holds this attribution's cue, else its content. */
function parents(all: readonly Found[], ids: readonly string[]): (string | null)[] {
  const size = (found: Found): number => found.content.reduce((sum, part) => sum + part.last - part.first, 0)
  const holds = (outer: Found, inner: Stretch): boolean =>
    outer.content.some((part) => part.first <= inner.first && inner.last <= part.last)
  return all.map((found, i) => {
    const anchor = found.cue ?? found.content[0]
    if (anchor === undefined) return null
    let best = -1
    // Attributions are in order, and a content reaches few sentences.
    for (let k = Math.max(0, i - 40); k < Math.min(all.length, i + 40); k++) {
      const outer = all[k] as Found
      if (k !== i && holds(outer, anchor) && (best < 0 || size(outer) < size(all[best] as Found))) best = k
    }
    return best < 0 ? null : (ids[best] ?? null)
  })
}

/** The attributions of a document, in order. */
export function readAttributions(
  context: ReadingContext,
  { names, mentions }: { readonly names: readonly Name[]; readonly mentions: readonly Mention[] },
): Attribution[] {
  const { scope, byName, byMention } = scopeOf(context, names, mentions)
  const spanish = context.language === 'es'
  const findSpeaker = spanish ? spanishSpeakerOf : speakerOf
  const findBasis = spanish ? spanishBasisOf : basisOf
  // 1. Cues with their sources and contents; 2. quotations whose speaker a heading names, before 3. takes them for
  // quotations that go on, which need the speakers found before.
  const cued = spanish ? proposeSpanish(scope) : propose(scope)
  const proposed = continueQuotes(scope, labelledQuotes(scope, cued)).flatMap((found) => {
    const content = found.content.filter((part) => part.last > part.first)
    return content.length === 0 ? [] : [{ ...found, content }]
  })
  const all = proposed.filter((found, i) => addsVoice(scope, proposed.slice(Math.max(0, i - 6), i), found))
  const { actors } = gazetteerOf(context.pack, context.language)
  const ids = all.map((found) => {
    const anchor = found.cue ?? (found.content[0] as Stretch)
    return itemId('a', tokenSpan(context, anchor.first, anchor.last), found.cue === null ? ':q' : '')
  })
  const above = parents(all, ids)
  return all.map((found, i) => {
    const source = found.source
    const speaker: Speaker =
      typeof source === 'string' ? { entity: null, name: null } : findSpeaker(scope, source, byName, byMention)
    return {
      id: ids[i] as string,
      source: typeof source === 'string' ? source : spanOfSource(scope, source, found.cue),
      entity: speaker.entity,
      sourceBasis: typeof source === 'string' ? null : findBasis(scope, source, speaker, actors),
      cue: found.cue === null ? null : tokenSpan(context, found.cue.first, found.cue.last),
      content: found.content.map((part) => tokenSpan(context, part.first, part.last)),
      form: formOf(scope, found),
      certainty: found.certainty,
      parent: above[i] ?? null,
      rule: found.rule,
      basis: found.cue === null ? 'implied' : 'stated',
    }
  })
}
