// Attributions told by a participle: ", adding that …", "in calling for …", "a film of X saying …".
import type { Token } from '../token.js'
import type { At, Found, Stretch } from './found.js'
import { DEEDS } from './lexicon-verbs.js'
import { speakerKind } from './speaker.js'
import { helpersStart, subjectAfter, subjectBefore } from './subject.js'
import { contentOf } from './verb-content.js'
import { type Cue, found } from './verb-cue.js'

/** ", adding that …": the speaker of the clause before. */
export function participle(at: At, cue: Cue, previous: Found | null): Found | null {
  const { scope, sentence } = at
  const { tokens } = scope
  if (cue.frame.frame !== 'say' && !opensClause(tokens, cue)) return null
  if (DEEDS.has(cue.lemma)) return null
  const before = tokens[cue.first - 1]
  if (cue.frame.frame === 'object' && (before?.pos === 'NOUN' || before?.pos === 'PROPN')) return null
  if (
    before !== undefined &&
    cue.first > sentence.firstToken &&
    before.text !== ',' &&
    before.pos !== 'NOUN' &&
    before.pos !== 'PROPN' &&
    !/^(?:and|before|while|by|for|after|in|when)$/.test(before.lower)
  )
    return null
  const source = participleSubject(at, cue, previous)
  // "In calling for a vote, X angered Y": the main clause is no part of the call.
  const last = source !== null && source.first > cue.after ? source.first - 1 : sentence.lastToken
  const content = contentOf(at, cue, false, last)
  if (content === null || content.last <= cue.after) return null
  if (source === null || (speakerKind(scope, source) === 'other' && cue.frame.frame !== 'say')) return null
  return found(source, { first: cue.verb, last: cue.after }, [content], cue.frame, false, 'attribution.participle')
}

/** ", promising to lift it", ", hoping that it lasts": what is wished or thought needs a clause of its own. */
function opensClause(tokens: readonly Token[], cue: Cue): boolean {
  const { frame } = cue.frame
  if (frame !== 'infinitive' && frame !== 'think' && frame !== 'show') return true
  const next = tokens[cue.after]?.lower
  return tokens[cue.first - 1]?.text === ',' && (next === 'that' || (next === 'to' && frame === 'infinitive'))
}

/** Whose saying it is: of somebody right before it ("a film of X saying"), else of who spoke or acted before. */
function participleSubject(at: At, cue: Cue, previous: Found | null): Stretch | null {
  const { tokens, somebody } = at.scope
  const before = tokens[cue.first - 1]
  const end = before?.lower === 'for' ? cue.first - 1 : cue.first
  if (end > at.sentence.firstToken && somebody[end - 1] === 1) {
    const named = subjectBefore(at.scope, end, at.sentence)
    if (named !== null && speakerKind(at.scope, named) !== 'thing') return named
  }
  if (cue.first - at.sentence.firstToken < 2) return subjectBehind(at, cue.after)
  if (previous !== null && typeof previous.source !== 'string') return previous.source
  return nearestActor(at, cue.first) ?? mainSubject(at, cue.first)
}

/** "… days after the board postponed it, citing …": who acts in the subordinate clause right before; null without one. */
function nearestActor(at: At, end: number): Stretch | null {
  const { tokens } = at.scope
  for (let i = end - 1; i > at.sentence.firstToken; i--) {
    if (!/^(?:after|when|as|before|since|while|because)$/.test(tokens[i]?.lower ?? '')) continue
    const subject = subjectAfter(at.scope, i + 1, end)
    const acts =
      subject !== null && tokens[subject.last]?.pos === 'VERB' && speakerKind(at.scope, subject) === 'somebody'
    return acts ? subject : null
  }
  return null
}

/** "In calling for a vote, X angered Y": the subject after the comma. */
function subjectBehind(at: At, from: number): Stretch | null {
  const { tokens, quoted } = at.scope
  for (let i = from; i < at.sentence.lastToken; i++)
    if (tokens[i]?.text === ',' && ((quoted[i] ?? -1) < 0 || (quoted[i + 2] ?? -1) !== quoted[i])) {
      const next = (quoted[i] ?? -1) < 0 ? i + 1 : i + 2
      const subject = subjectAfter(at.scope, next, at.sentence.lastToken)
      return subject !== null && /^(?:VERB|AUX|ADV)$/.test(tokens[subject.last]?.pos ?? '') ? subject : null
    }
  return null
}

/** The subject of the sentence's first finite verb before `end`. */
export function mainSubject(at: At, end: number): Stretch | null {
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
