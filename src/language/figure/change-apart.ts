// Changes told apart from their number: by an apposition behind it, by the sentence after it, by two values in turn.
import type { Change, Quantity } from '../../model/index.js'
import { tokenSpan } from '../context.js'
import type { Token } from '../token.js'
import { PARTICLES } from './change-lexicon.js'
import { changeWordAt, NOUNS } from './change-words.js'
import type { Setting } from './setting.js'

/** How many words may stand between a level and the way it came. */
const TRAILING_REACH = 10

const cueAt = (setting: Setting, i: number): Change['cue'] => tokenSpan(setting.context, i, i + 1)

/** "just 40 arrivals in a day, an unprecedented drop": an apposition behind the number tells how it was reached. */
export function changeApposed(setting: Setting): Change | null {
  const { tokens } = setting.context
  const limit = Math.min(setting.sentence.lastToken, setting.after + 14)
  for (let i = setting.after; i < limit; i++) {
    const token = tokens[i] as Token
    if (token.pos === 'NUM' || token.pos === 'VERB' || token.text === ';') return null
    if (token.text !== ',' || !/^an?$/u.test(tokens[i + 1]?.lower ?? '')) continue
    for (let k = i + 2; k < Math.min(limit, i + 5); k++) {
      const noun = NOUNS.get((tokens[k] as Token).lower)
      if (noun !== undefined) return { direction: noun.direction, kind: 'level', cue: cueAt(setting, k) }
      if ((tokens[k] as Token).pos !== 'ADJ') return null
    }
  }
  return null
}

/** "holds 18 per cent of the province, up from 11": the level is told first, the way behind it. */
export function changeTrailing(setting: Setting): Change | null {
  const { tokens } = setting.context
  const limit = Math.min(setting.sentence.lastToken, setting.after + TRAILING_REACH)
  for (let i = setting.after; i < limit; i++) {
    const token = tokens[i] as Token
    const direction = PARTICLES.get(token.lower)
    if (direction !== undefined && tokens[i + 1]?.lower === 'from')
      return { direction, kind: 'level', cue: cueAt(setting, i) }
    if (token.pos === 'NUM' || token.pos === 'VERB' || token.pos === 'AUX' || token.text === ';') return null
  }
  return null
}

/** "They make 30 arrests a day. That is down from 90": the next sentence says how the level was reached. */
export function changeResumed(setting: Setting): Change | null {
  const { context, sentence } = setting
  const next = context.sentences[sentence.index + 1]
  if (next === undefined || next.paragraph !== sentence.paragraph) return null
  const [subject, verb, particle, preposition] = context.tokens.slice(next.firstToken, next.firstToken + 4)
  if (!/^(?:that|this|it)$/u.test(subject?.lower ?? '') || !/^(?:is|was|['’]s)$/u.test(verb?.lower ?? '')) return null
  const direction = particle === undefined ? undefined : PARTICLES.get(particle.lower)
  if (direction === undefined || preposition?.lower !== 'from') return null
  for (let i = setting.after; i < sentence.lastToken; i++) if (context.tokens[i]?.pos === 'NUM') return null
  return { direction, kind: 'level', cue: cueAt(setting, next.firstToken + 2) }
}

/** How long a phrase of place or time may be between a verb and the size of its change. */
const PHRASE_REACH = 8
const INTO_PHRASE = new Set(['in', 'across', 'during', 'at', 'on', 'throughout', 'within'])

/** "rose in the north 12 per cent", "fell during 2019 3 per cent": where or when stands between the verb and the size. */
export function changeAcrossPhrase(setting: Setting, quantity: Quantity): Change | null {
  if (quantity.kind !== 'share') return null
  const { tokens } = setting.context
  for (let i = setting.begin - 2; i > Math.max(setting.first, setting.begin - PHRASE_REACH); i--) {
    const { lower, pos, text } = tokens[i] as Token
    if (INTO_PHRASE.has(lower)) {
      const verb = (tokens[i - 1] as Token).pos === 'VERB' ? changeWordAt(tokens, i - 1) : null
      return verb === null ? null : { direction: verb.direction, kind: 'relative', cue: cueAt(setting, i - 1) }
    }
    if (!/^(?:DET|ADJ|NOUN|PROPN)$/u.test(pos) && !/^(?:19|20)\d\d$/u.test(text)) return null
  }
  return null
}

/** How many words a noun of change may take between itself and the size: "the fall in daily murders of 14 per cent". */
const COMPLEMENT_REACH = 4

/** The noun of change that rules a preposition before a number, -1 where none does. */
function rulingNoun(tokens: readonly Token[], preposition: number, start: number): number {
  for (let i = preposition - 1; i >= Math.max(start, preposition - 1 - COMPLEMENT_REACH); i--) {
    const { lower, pos } = tokens[i] as Token
    if (pos === 'NOUN' && NOUNS.has(lower) && (i === preposition - 1 || tokens[i + 1]?.lower === 'in')) return i
    if (pos !== 'NOUN' && pos !== 'ADJ' && lower !== 'in') return -1
  }
  return -1
}

/** "A fall in murders of 14 per cent", "puts the fall at 14 per cent", "gives the drop as 14 per cent". */
export function changePut(setting: Setting, quantity: Quantity): Change | null {
  if (quantity.kind !== 'share' && quantity.kind !== 'multiple') return null
  const { tokens } = setting.context
  const preposition = setting.begin - 1
  if (!/^(?:as|at|of)$/u.test(tokens[preposition]?.lower ?? '') || tokens[setting.after]?.lower === 'of') return null
  const noun = rulingNoun(tokens, preposition, setting.first)
  const direction = NOUNS.get(tokens[noun]?.lower ?? '')?.direction
  return direction === undefined ? null : { direction, kind: 'relative', cue: cueAt(setting, noun) }
}
