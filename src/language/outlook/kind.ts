// Tells plan, promise, threat, demand, deadline and prediction apart by the verb, the speaker's verb and the date.
import type { Outlook } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import { tokenAt } from '../context.js'
import type { Speech } from '../voice.js'
import type { Due } from './due.js'
import type { KindSigns } from './grammar.js'
import type { Candidate } from './propose.js'

/** The kind of an outlook; null where it turns out to be none (duty in the author's own voice). */
export function kindOf(
  context: ReadingContext,
  candidate: Candidate,
  speech: Speech,
  due: Due | null,
  signs: KindSigns,
): Outlook['kind'] | null {
  const { kind, modal } = candidate
  if (kind === 'condition' || kind === 'deadline' || kind === 'threat') return kind
  if (modal === 'must') {
    const still = context.tokens.slice(...candidate.cue).some((token) => signs.stillToDo.has(token.lower))
    return still ? 'plan' : speech.voice.source === 'author' ? null : 'demand'
  }
  if (modal !== null) {
    const spoken = spokenKind(context, speech, signs)
    if (spoken !== null) return spoken
    if (kind === 'plan' && signs.isFirstPerson(context, candidate)) return 'promise'
  }
  if (kind !== 'plan') return kind
  if (due !== null) return due.upTo || signs.expires(context, candidate) ? 'deadline' : 'plan'
  return modal !== null && signs.comesAbout(context, candidate) ? 'prediction' : 'plan'
}

function spokenKind(context: ReadingContext, speech: Speech, signs: KindSigns): Outlook['kind'] | null {
  const cue = speech.attribution?.cue
  const token = cue === null || cue === undefined ? undefined : context.tokens[tokenAt(context, cue.start)]
  return token === undefined ? null : signs.spoken(token)
}
