// Attributions told by a verb: who (subject), the verb with its helpers, and what (the clause after it, the words
// before it, a quotation, an infinitive or an object).
import type { Token } from '../token.js'
import { trimEnd } from './edges.js'
import type { At, Found, Stretch } from './found.js'
import { type CueVerb, HEARSAY, NEEDS_SPEAKER } from './lexicon-verbs.js'
import { speakerKind } from './speaker.js'
import { helpersStart, subjectAfter, subjectBefore } from './subject.js'
import {
  asSaid,
  contentBefore,
  contentFrom,
  contentOf,
  isClause,
  precedingQuote,
  quoteAt,
  rest,
  skipCircumstance,
  withNext,
} from './verb-content.js'
import { type Cue, cueOf } from './verb-cue.js'

const found = (
  source: Found['source'],
  cue: Stretch,
  content: readonly Stretch[],
  frame: CueVerb,
  negated: boolean,
  rule: string,
): Found => ({
  source,
  cue,
  content,
  form: null,
  certainty: negated ? 'Uu' : frame.certainty,
  rule,
})

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
  return found(
    source,
    { first: cue.verb, last: cue.after },
    withNext(at, [content], source.last),
    cue.frame,
    false,
    'attribution.inverted',
  )
}

/** X said …; …, X said. */
function withSubject(at: At, cue: Cue, source: Stretch): Found | null {
  const { scope, sentence } = at
  const { tokens } = scope
  const kind = speakerKind(scope, source)
  const { frame } = cue.frame
  if (kind === 'other' && (frame !== 'say' || NEEDS_SPEAKER.has(cue.lemma))) return null
  if (kind === 'thing' && (frame === 'infinitive' || frame === 'addressee')) return null
  if (frame === 'show' && kind !== 'thing' && !(cue.lemma === 'find' && kind !== 'other')) return null
  const span = { first: cue.first, last: cue.after }
  const after = tokens[cue.after]
  const between = after?.text === ',' && tokens[source.first - 1]?.text === ','
  const before =
    source.first > sentence.firstToken ? contentBefore(at, source.first, between) : precedingQuote(scope, source.first)
  const stops =
    after === undefined ||
    cue.after >= trimEnd(tokens, cue.after, sentence.lastToken) ||
    /^[,.;]$/.test(after.text) ||
    rest(at, cue.after, cue.lemma)
  const quoteBefore = before !== null && quoteAt(scope, before.last - 1) >= 0
  if (frame === 'say' || frame === 'think') {
    if (before !== null && (stops || (quoteBefore && !isClause(at, cue)))) {
      const end = stops ? cue.after : skipCircumstance(scope, cue.after, sentence.lastToken)
      return found(source, span, withNext(at, [before], end), cue.frame, cue.negated, 'attribution.after')
    }
  }
  const content =
    (between ? contentFrom(scope, cue.after + 1, sentence.lastToken) : null) ??
    asSaid(at, cue, source) ??
    contentOf(at, cue, kind === 'thing')
  if (content === null) return null
  return found(source, span, [content], cue.frame, cue.negated, `attribution.${frame}`)
}

/** "was reported by X", "is expected to", "is believed to". */
function passive(at: At, cue: Cue): Found | null {
  const { scope, sentence } = at
  const { tokens } = scope
  const subject = subjectBefore(scope, cue.first, sentence)
  const by = tokens[cue.after]?.lower === 'by' ? subjectAfter(scope, cue.after + 1, sentence.lastToken) : null
  if (by !== null && subject !== null && speakerKind(scope, by) !== 'other' && cue.frame.frame !== 'infinitive')
    return found(
      by,
      { first: cue.first, last: cue.after + 1 },
      [subject],
      cue.frame,
      cue.negated,
      'attribution.passive',
    )
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

/** ", adding that …": the speaker of the clause before. */
function participle(at: At, cue: Cue, previous: Found | null): Found | null {
  const { scope, sentence } = at
  const { tokens } = scope
  if (cue.frame.frame === 'infinitive' || cue.frame.frame === 'think' || cue.frame.frame === 'show') return null
  const before = tokens[cue.first - 1]
  if (
    before !== undefined &&
    cue.first > sentence.firstToken &&
    before.text !== ',' &&
    before.pos !== 'NOUN' &&
    before.pos !== 'PROPN' &&
    before.lower !== 'and' &&
    before.lower !== 'before' &&
    before.lower !== 'while'
  )
    return null
  const content = contentOf(at, cue, false)
  if (content === null || content.last <= cue.after) return null
  const source = previous !== null && typeof previous.source !== 'string' ? previous.source : mainSubject(at, cue.first)
  if (source === null || speakerKind(scope, source) === 'other') return null
  return found(source, { first: cue.verb, last: cue.after }, [content], cue.frame, false, 'attribution.participle')
}

/** The subject of the sentence's first finite verb before `end`. */
function mainSubject(at: At, end: number): Stretch | null {
  const { tokens } = at.scope
  for (let i = at.sentence.firstToken + 1; i < end; i++) {
    const token = tokens[i] as Token
    if ((token.pos === 'VERB' || token.pos === 'AUX') && !/ing$/.test(token.lower) && tokens[i - 1]?.lower !== 'to') {
      const subject = subjectBefore(at.scope, helpersStart(tokens, i, at.sentence.firstToken), at.sentence)
      if (subject !== null) return subject
    }
  }
  return null
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
  const end = at.scope.tokens[i - 1]?.text === ',' ? i - 1 : i
  return subjectBefore(at.scope, end, at.sentence)
}

/** The attribution whose verb stands at token `i`, or null. `previous` is the one before it in the sentence. */
export function verbAttribution(at: At, i: number, previous: Found | null): Found | null {
  const { tokens } = at.scope
  const cue = cueOf(at, i)
  if (cue === null) return null
  // "That said, …" says nothing.
  if (
    cue.verb === at.sentence.firstToken + 1 &&
    tokens[at.sentence.firstToken]?.lower === 'that' &&
    tokens[cue.after]?.text === ','
  )
    return null
  if (cue.form === 'passive') return passive(at, cue)
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
  source ??= sharedSubject(at, cue, previous)
  if (source === null) return null
  return withSubject(at, cue, source)
}
