// Attributions told by a verb: who (subject), the verb with its helpers, and what (the clause after it, the words
// before it, a quotation, an infinitive or an object).
import type { Token } from '../token.js'
import { asksToStayUnnamed } from '../unnamed-speaker.js'
import { clauseEnd } from './clause-end.js'
import { isQuoteStart, quoteAt, skipAddressee, skipCircumstance } from './content-start.js'
import { trimEnd } from './edges.js'
import type { At, Found, Stretch } from './found.js'
import { HEARSAY, NEEDS_SPEAKER } from './lexicon-verbs.js'
import { mainSubject, participle } from './participle.js'
import { type SpeakerKind, speakerKind } from './speaker.js'
import { subjectAfter, subjectBefore } from './subject.js'
import {
  asSaid,
  contentBefore,
  contentFrom,
  contentOf,
  isClause,
  precedingQuote,
  rest,
  withNext,
} from './verb-content.js'
import { type Cue, cueOf, found } from './verb-cue.js'

/** Whether what seemed the speaker after the verb is the subject of what is said: "X, asked today, said he would". */
function goesOn(at: At, from: number): boolean {
  const next = at.scope.tokens[skipCircumstance(at.scope, from, at.sentence.lastToken)]
  return next?.pos === 'VERB' || next?.pos === 'AUX' || next?.pos === 'ADV' || next?.pos === 'PART'
}

/** “…,” said X. */
function inverted(at: At, cue: Cue): Found | null {
  const { scope, sentence } = at
  if (cue.frame.frame !== 'say' || cue.form !== 'finite' || cue.first !== cue.verb) return null
  // Who follows "tells" is told.
  if (cue.lemma === 'tell') return null
  const before = scope.tokens[cue.verb - 1]
  const opening = cue.verb === sentence.firstToken
  if (!opening && !(before?.text === ',' || quoteAt(scope, cue.verb - 1) >= 0)) return null
  const content = opening ? precedingQuote(scope, cue.verb) : contentBefore(at, cue.verb)
  if (content === null) return null
  const source = subjectAfter(scope, cue.after, sentence.lastToken)
  if (source === null || speakerKind(scope, source) === 'other') return null
  if (quoteAt(scope, content.last - 1) < 0 && goesOn(at, source.last)) return null
  return found(
    source,
    { first: cue.verb, last: cue.after },
    withNext(at, [content], source.last),
    cue.frame,
    false,
    'attribution.inverted',
  )
}

/** Past when, where and to whom something was said. */
function afterCue(at: At, cue: Cue): number {
  const { scope, sentence } = at
  const after = skipCircumstance(scope, cue.after, sentence.lastToken)
  if (cue.lemma !== 'tell') return after
  return skipCircumstance(scope, skipAddressee(scope, after, sentence.lastToken), sentence.lastToken)
}

/** What stands before ", X said": the words of the clause, or a quotation; null where it follows the cue. */
function saidBefore(at: At, cue: Cue, source: Stretch): Stretch[] | null {
  const { scope, sentence } = at
  const { tokens } = scope
  const closes = cue.frame.frame === 'say' || cue.frame.frame === 'think' || cue.frame.frame === 'show'
  if (!closes && cue.lemma !== 'report') return null
  const past = afterCue(at, cue)
  const between = tokens[past]?.text === ',' && tokens[source.first - 1]?.text === ','
  const before =
    source.first > sentence.firstToken ? contentBefore(at, source.first, between) : precedingQuote(scope, source.first)
  if (before === null) return null
  const quoteBefore = quoteAt(scope, before.last - 1) >= 0
  const after = tokens[cue.after]
  const opensQuote =
    isQuoteStart(scope, cue.after) || (/^[,:]$/.test(after?.text ?? '') && isQuoteStart(scope, cue.after + 1))
  // "As the hall filled, X said: “…”": the quotation is what X said, not the circumstance.
  if (opensQuote && !quoteBefore) return null
  const stops =
    after === undefined ||
    cue.after >= trimEnd(tokens, cue.after, sentence.lastToken) ||
    /^[,.;]$/.test(after.text) ||
    rest(at, cue.after, cue.lemma)
  const speech = quoteBefore && /^[,!?]$/.test(tokens[before.last - 2]?.text ?? '') && after?.lower !== 'that'
  if (!(stops || (between && past > cue.after) || speech || (quoteBefore && !isClause(at, cue)))) return null
  const end = stops ? cue.after : skipCircumstance(scope, past, sentence.lastToken)
  return withNext(at, [before], end)
}

/** "A slide shows that …": with a clause anything may show something; with an object only a source of data does. */
const showsThat = (at: At, cue: Cue, kind: SpeakerKind): boolean =>
  kind === 'other' && /^(?:that|how|why|whether)$/.test(at.scope.tokens[cue.after]?.lower ?? '')

/** "call a general strike", "called early elections": what is convened, and nothing said. */
const CONVENED =
  /^(?:strikes?|walkouts?|stoppages?|elections?|polls?|votes?|referendum|meetings?|summit|session|conference|boycott|protests?|truce|ceasefire|halt)$/

function convenes(tokens: readonly Token[], cue: Cue): boolean {
  if (cue.lemma !== 'call' || cue.after !== cue.verb + 1) return false
  let i = cue.after
  while (/^(?:DET|ADJ|NUM|NOUN)$/.test(tokens[i]?.pos ?? '') && /^(?:ADJ|NOUN)$/.test(tokens[i + 1]?.pos ?? '')) i++
  return CONVENED.test(tokens[i]?.lower ?? '') && /^(?:ADP|PUNCT|CCONJ|SCONJ|ADV)?$/.test(tokens[i + 1]?.pos ?? '')
}

/** X said …; …, X said. */
function withSubject(at: At, cue: Cue, source: Stretch): Found | null {
  const { scope, sentence } = at
  const { tokens } = scope
  if (convenes(tokens, cue)) return null
  const relative = tokens[tokens[source.last]?.text === ',' ? source.last + 1 : source.last]?.lower === 'who'
  const placed = speakerKind(scope, source)
  // Whom "who" stands for is a person, in the lexicons or not.
  const kind = placed === 'other' && relative ? 'noun' : placed
  const { frame } = cue.frame
  if (kind === 'other' && (frame !== 'say' || NEEDS_SPEAKER.has(cue.lemma))) return null
  if (kind === 'thing' && (frame === 'infinitive' || frame === 'addressee')) return null
  if (frame === 'show' && kind !== 'thing' && !(cue.lemma === 'find' && kind !== 'other') && !showsThat(at, cue, kind))
    return null
  const span = { first: cue.first, last: cue.after }
  const said = saidBefore(at, cue, source)
  if (said !== null) return found(source, span, said, cue.frame, cue.negated, 'attribution.after')
  const after = afterCue(at, cue)
  const between = tokens[after]?.text === ',' && tokens[source.first - 1]?.text === ','
  const last = clauseEnd(scope, source, cue.after, sentence.lastToken, sentence.firstToken)
  const content =
    (between ? contentFrom(scope, after + 1, sentence.lastToken) : null) ??
    asSaid(at, cue, source) ??
    contentOf(at, cue, kind === 'thing', last)
  if (content === null) return null
  return found(source, span, [content], cue.frame, cue.negated, `attribution.${frame}`)
}

/** Verbs whose passive says what somebody is said to have done. */
const LAID_ON = new Set(['accuse', 'suspect'])

/** "was reported by X", "is expected to", "is believed to". */
function passive(at: At, cue: Cue): Found | null {
  const { scope, sentence } = at
  const { tokens } = scope
  const subject = subjectBefore(scope, cue.first, sentence)
  // "was accused by X of": of what is said, and is read as an accusation.
  if (LAID_ON.has(cue.lemma)) return null
  const by = tokens[cue.after]?.lower === 'by' ? subjectAfter(scope, cue.after + 1, sentence.lastToken) : null
  if (by !== null && subject !== null && speakerKind(scope, by) !== 'other' && cue.frame.frame !== 'infinitive')
    return found(by, { first: cue.first, last: cue.after }, [subject], cue.frame, cue.negated, 'attribution.passive')
  const certainty = HEARSAY.get(cue.lemma)
  const next = tokens[cue.after]
  if (
    certainty === undefined ||
    next === undefined ||
    !(next.lower === 'to' || next.lower === 'that' || (cue.lemma === 'expect' && next.pos === 'ADV'))
  )
    return null
  const after = contentFrom(scope, cue.after, sentence.lastToken)
  if (after === null) return null
  const content =
    subject === null || /^(?:it|which|that|who)$/.test(tokens[subject.first]?.lower ?? '') ? [after] : [subject, after]
  return {
    source: 'not_established',
    cue: { first: cue.first, last: cue.after },
    content,
    form: 'indirect',
    certainty,
    rule: 'attribution.hearsay',
  }
}

/** "X’s warning, echoed by Y, …": Y says it too. */
function reducedPassive(at: At, cue: Cue): Found | null {
  const { scope, sentence } = at
  const { tokens } = scope
  if (cue.verb !== cue.first || tokens[cue.after]?.lower !== 'by' || !/ed$/.test((tokens[cue.verb] as Token).lower))
    return null
  const before = tokens[cue.first - 1]
  const end = before?.text === ',' ? cue.first - 1 : cue.first
  if (cue.lemma !== 'echo' && (before?.pos !== 'NOUN' || cue.frame.frame === 'infinitive')) return null
  const source = subjectAfter(scope, cue.after + 1, sentence.lastToken)
  const content = subjectBefore(scope, end, sentence)
  if (source === null || content === null || speakerKind(scope, source) === 'other') return null
  return found(source, { first: cue.verb, last: cue.after }, [content], cue.frame, false, 'attribution.passive')
}

/** "X … and said …": the subject of the first verb of the same clause. */
function sharedSubject(at: At, cue: Cue, previous: Found | null): Stretch | null {
  const { tokens } = at.scope
  const before = tokens[cue.first - 1]
  const and =
    before?.lower === 'and' || before?.lower === 'but' || before?.lower === 'then' || before?.lower === 'or'
      ? cue.first - 1
      : before?.text === ','
        ? cue.first - 1
        : -1
  if (and < 0) return null
  if (previous !== null && typeof previous.source !== 'string') return previous.source
  return mainSubject(at, and)
}

/** The antecedent of "who" or "that" at token `i`. */
function antecedent(at: At, i: number): Stretch | null {
  const { tokens, somebody } = at.scope
  const end = tokens[i - 1]?.text === ',' ? i - 1 : i
  // "relations with X, which opposes": the name beside the comma, not the phrase it belongs to.
  if (tokens[i]?.lower === 'which' && end < i && somebody[end - 1] === 1) {
    let first = end - 1
    while (first > at.sentence.firstToken && somebody[first - 1] === 1) first--
    return { first, last: end }
  }
  return subjectBefore(at.scope, end, at.sentence)
}

/** How many words a relative clause without commas may have. */
const RELATIVE_REACH = 14

/** "A witness who asked not to be named said": whom a relative clause right before the verb hangs on. */
function beforeRelative(at: At, end: number): Stretch | null {
  const { tokens } = at.scope
  if (tokens[end - 1]?.pos !== 'VERB') return null
  for (let i = end - 1; i > Math.max(at.sentence.firstToken, end - RELATIVE_REACH); i--) {
    if (tokens[i]?.pos === 'PUNCT') return null
    if (tokens[i]?.lower === 'who') return antecedent(at, i)
  }
  return null
}

const ASKS = new Set('ask request insist decline wish want prefer refuse require demand agree speak talk'.split(' '))

/** The attribution whose verb stands at token `i`, or null. `previous` is the one before it in the sentence. */
export function verbAttribution(at: At, i: number, previous: Found | null): Found | null {
  const { tokens } = at.scope
  const cue = cueOf(at, i)
  if (cue === null || (ASKS.has(cue.lemma) && asksToStayUnnamed(at.scope.tokens, i, at.sentence.lastToken))) return null
  // "That said, …" says nothing.
  if (
    cue.verb === at.sentence.firstToken + 1 &&
    tokens[at.sentence.firstToken]?.lower === 'that' &&
    tokens[cue.after]?.text === ','
  )
    return null
  if (cue.form === 'passive') return passive(at, cue)
  const echo = reducedPassive(at, cue)
  if (echo !== null) return echo
  if (cue.form === 'participle') return participle(at, cue, previous)
  const turned = inverted(at, cue)
  if (turned !== null) return turned
  let source = subjectBefore(at.scope, cue.first, at.sentence)
  if (
    source !== null &&
    source.last - source.first === 1 &&
    /^(?:who|which|that)$/.test((tokens[source.first] as Token).lower)
  )
    source = antecedent(at, source.first)
  source ??= sharedSubject(at, cue, previous) ?? beforeRelative(at, cue.first)
  if (source === null) return null
  return withSubject(at, cue, source)
}
