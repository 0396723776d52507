// The English grammar of outlooks.
import type { Outlook } from '../../model/index.js'
import type { ReadingContext } from '../context.js'
import { clausesIn } from '../sentence-clauses.js'
import { afterFillers, hasPastForm } from '../verb-group.js'
import type { KindSigns, OutlookGrammar } from './grammar.js'
import { EXPIRY, FROM_ON, OUTCOMES, STILL_TO_DO, UP_TO } from './lexicon.js'
import type { Candidate } from './propose.js'
import { proposeConditions, proposeModals, proposePhrases } from './propose.js'
import { dropIdleConditions, dropPastForecasts, dropStories, findHiddenConditions, joinWithin } from './refine.js'

const SPOKEN: ReadonlyMap<string, Outlook['kind']> = new Map([
  ...['vow', 'promise', 'pledge', 'swear', 'guarantee', 'commit'].map((word) => [word, 'promise'] as const),
  ['threaten', 'threat'],
  ...['demand', 'insist', 'urge', 'require'].map((word) => [word, 'demand'] as const),
])

/** The lemma of the verb under an auxiliary; null in the passive, which is always somebody’s doing. */
function contentVerb(context: ReadingContext, candidate: Candidate): string | null {
  if (candidate.verb === null) return null
  const verb = context.tokens[candidate.verb]
  const next = context.tokens[afterFillers(context.tokens, candidate.verb + 1, candidate.clause.last)]
  const passive = verb?.lower === 'be' && next?.pos === 'VERB' && hasPastForm(next)
  return passive ? null : (verb?.lemma ?? null)
}

const SIGNS: KindSigns = {
  spoken: (token) => SPOKEN.get(token.lemma) ?? null,
  comesAbout: (context, candidate) => OUTCOMES.has(contentVerb(context, candidate) ?? ''),
  // "Will expire", "is scheduled to expire".
  expires: (context, candidate) =>
    EXPIRY.has(contentVerb(context, candidate) ?? '') || EXPIRY.has(context.tokens[candidate.cue[1]]?.lemma ?? ''),
  // "We will", "I’ll".
  isFirstPerson: (context, candidate) => /^(?:i|we)$/u.test(context.tokens[candidate.cue[0] - 1]?.lower ?? ''),
  stillToDo: STILL_TO_DO,
}

export const ENGLISH: OutlookGrammar = {
  clausesIn,
  // Independent of one another: each sees the bare sentence.
  proposers: [proposeModals, proposePhrases, proposeConditions],
  // In this order: forecasts of the past go first, so that no condition leans on them; conditions are weighed while the
  // cues of their consequences still stand; joining comes last, for it throws those cues away.
  refiners: [dropPastForecasts, dropStories, dropIdleConditions, findHiddenConditions, joinWithin],
  signs: SIGNS,
  boundAt(tokens, index) {
    const before = tokens[index - 1]?.lower ?? ''
    if (UP_TO.has(before) || UP_TO.has(tokens[index]?.lower ?? '')) return 'up_to'
    return FROM_ON.has(before) ? 'from_on' : null
  },
}
