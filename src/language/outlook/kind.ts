// Tells plan, promise, threat, demand, deadline and prediction apart by the verb, the speaker's verb and the date.
import type { Outlook } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import { tokenAt } from '../context.js'
import { afterFillers, hasPastForm } from '../verb-group.js'
import type { Speech } from '../voice.js'
import type { Due } from './due.js'
import { EXPIRY, OUTCOMES, STILL_TO_DO } from './lexicon.js'
import type { Candidate } from './propose.js'

const PROMISING = new Set(['vow', 'promise', 'pledge', 'swear', 'guarantee', 'commit'])
const MENACING = new Set(['threaten'])
const CLAIMING = new Set(['demand', 'insist', 'urge', 'require'])

/** The kind of an outlook; null where it turns out to be none (duty in the author's own voice). */
export function kindOf(
  context: ReadingContext,
  candidate: Candidate,
  speech: Speech,
  due: Due | null,
): Outlook['kind'] | null {
  if (candidate.kind === 'condition' || candidate.kind === 'deadline' || candidate.kind === 'threat')
    return candidate.kind
  const word = speakersVerb(context, speech)
  const verb = contentVerb(context, candidate)
  if (candidate.modal === 'must') {
    const still = context.tokens.slice(...candidate.cue).some((token) => STILL_TO_DO.has(token.lower))
    return still ? 'plan' : speech.voice.source === 'author' ? null : 'demand'
  }
  if (candidate.modal !== null) {
    if (PROMISING.has(word)) return 'promise'
    if (MENACING.has(word)) return 'threat'
    if (CLAIMING.has(word)) return 'demand'
    if (candidate.kind === 'plan' && isFirstPerson(context, candidate)) return 'promise'
  }
  if (due !== null && (due.upTo || (verb !== null && EXPIRY.has(verb)) || expires(context, candidate))) {
    if (candidate.kind === 'plan') return 'deadline'
  }
  if (candidate.modal !== null && candidate.kind === 'plan' && due === null)
    return verb !== null && OUTCOMES.has(verb) ? 'prediction' : 'plan'
  return candidate.kind
}

/** The lemma of the verb under an auxiliary; null in the passive, which is always somebody’s doing. */
function contentVerb(context: ReadingContext, candidate: Candidate): string | null {
  if (candidate.verb === null) return null
  const verb = context.tokens[candidate.verb]
  const next = context.tokens[afterFillers(context.tokens, candidate.verb + 1, candidate.clause.last)]
  const passive = verb?.lower === 'be' && next?.pos === 'VERB' && hasPastForm(next)
  return passive ? null : (verb?.lemma ?? null)
}

/** "Is scheduled to expire": the verb after a phrase. */
const expires = (context: ReadingContext, candidate: Candidate): boolean =>
  EXPIRY.has(context.tokens[candidate.cue[1]]?.lemma ?? '')

function speakersVerb(context: ReadingContext, speech: Speech): string {
  const cue = speech.attribution?.cue
  return cue === null || cue === undefined ? '' : (context.tokens[tokenAt(context, cue.start)]?.lemma ?? '')
}

/** "We will", "I’ll": the speaker's own word. */
const isFirstPerson = (context: ReadingContext, candidate: Candidate): boolean =>
  /^(?:i|we)$/u.test(context.tokens[candidate.cue[0] - 1]?.lower ?? '')
