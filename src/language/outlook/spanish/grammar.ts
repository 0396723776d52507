// The Spanish grammar of outlooks.
import type { Outlook } from '../../../model/index.js'
import type { ReadingContext } from '../../context.js'
import { clausesIn } from '../../sentence-clauses.js'
import type { Token } from '../../token.js'
import type { KindSigns, OutlookGrammar } from '../grammar.js'
import type { Candidate } from '../propose.js'
import { joinWithin } from '../refine.js'
import { dropIdleConditions, findHiddenConditions, proposeConditions } from './conditions.js'
import { COMES_ABOUT_ES, EXPIRY_ES, SPOKEN_ES } from './lexicon.js'
import { proposePhrases, proposeTenses, proposeUrging } from './propose.js'

/** "Tendrá", "será" begin other than their infinitives do. */
const INFINITIVE_OF: Readonly<Record<string, string>> = {
  pondr: 'poner',
  vendr: 'venir',
  saldr: 'salir',
  har: 'hacer',
  dir: 'decir',
}

function verbOf(context: ReadingContext, { verb }: Candidate): string {
  const word = verb === null ? '' : (context.tokens[verb]?.lower ?? '')
  const stem = word.replace(/(?:á|án|é|emos|ía|ían|íamos)$/u, '')
  return INFINITIVE_OF[stem] ?? word
}

const SIGNS: KindSigns = {
  spoken: ({ lower }: Token): Outlook['kind'] | null => SPOKEN_ES.find(([form]) => form.test(lower))?.[1] ?? null,
  comesAbout(context, candidate) {
    const word = verbOf(context, candidate)
    // "Será construido" is somebody’s doing.
    const next = context.tokens[(candidate.verb ?? 0) + 1]
    return (
      COMES_ABOUT_ES.test(word) &&
      !(/^ser/u.test(word) && /(?:[ai]d|hech|puest|abiert|dich)[oa]s?$/u.test(next?.lower ?? ''))
    )
  },
  expires: (context, candidate) => EXPIRY_ES.test(verbOf(context, candidate)),
  isFirstPerson: (context, candidate) =>
    /(?:mos|é|oy)$/u.test(context.tokens[candidate.cue[0]]?.lower ?? '') ||
    /^(?:vamos|voy)$/u.test(context.tokens[candidate.cue[0]]?.lower ?? ''),
  stillToDo: new Set(['aún', 'todavía', 'primero', 'antes']),
}

const ARTICLE = /^(?:el|la|los|las|del|al|de)$/u

export const SPANISH: OutlookGrammar = {
  clausesIn,
  // Independent of one another: each sees the bare sentence.
  proposers: [proposeTenses, proposePhrases, proposeUrging, proposeConditions],
  // In this order: conditions are weighed while the cues of their consequences still stand; joining comes last, for it
  // throws those cues away.
  refiners: [dropIdleConditions, findHiddenConditions, joinWithin],
  signs: SIGNS,
  boundAt(tokens, index) {
    const words = [0, -1, -2, -3].map((step) => tokens[index + step]?.lower ?? '')
    const joint = words.slice(1).find((word) => !ARTICLE.test(word)) ?? ''
    const [opening = '', before = ''] = words
    if (joint === 'hasta' || joint === 'tardar' || opening === 'hasta' || (joint === 'antes' && before !== ''))
      return 'up_to'
    if (joint === 'para' || opening === 'para') return 'up_to'
    return joint === 'desde' || joint === 'partir' || opening === 'desde' ? 'from_on' : null
  },
}
