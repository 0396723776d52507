// The verb of an attribution with its helpers and particles: "has also said", "called on", "went on to say".
import type { Token } from '../token.js'
import type { At, Found, Stretch } from './found.js'
import { CARRIERS, CAUSERS, CUE_PHRASES, CUE_VERBS, type CueVerb, WITH_OBJECT } from './lexicon-verbs.js'
import { CIRCUMSTANCE } from './object-end.js'
import { helpersStart } from './subject.js'

const PAST_FORMS = /(?:ed|said|told|known|thought|found|shown|understood|seen|written)$/
const BE = new Set(['be', 'is', 'are', 'was', 'were', 'been', 'being', '’s', "'s"])

export interface Cue {
  readonly first: number
  readonly verb: number
  /** Past the verb and its particles. */
  readonly after: number
  readonly frame: CueVerb
  readonly lemma: string
  readonly form: 'finite' | 'participle' | 'passive'
  readonly negated: boolean
}

/** Verbs after which "on" opens what they are about, not a day or a stage. */
const ON = new Set('comment insist elaborate decide reflect report testify speculate'.split(' '))
const ABOUT = new Set(['about', 'against', 'for', 'of', 'over'])

/** "boasted of", "asked about", "argued against": the preposition opens what the verb is about. */
function isAbout(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1]
  if (next === undefined) return false
  if (next.lower === 'on')
    return ON.has((tokens[verb] as Token).lemma) && !CIRCUMSTANCE.test(tokens[verb + 2]?.lower ?? '')
  if (next.lower === 'with') return /agree$|^concur$/.test((tokens[verb] as Token).lemma)
  // "Wanted for theft" tells what somebody is charged with.
  if ((tokens[verb] as Token).lemma === 'want' || (tokens[verb] as Token).lemma === 'say') return false
  if (!ABOUT.has(next.lower) || (next.lower === 'for' && tokens[verb + 2]?.pos === 'NUM')) return false
  return !/^(?:course|example|instance|now|years|months|weeks|days|decades)$/.test(tokens[verb + 2]?.lower ?? '')
}

/** "cast the plan as a gift", "puts the loss at $5": past an object to the word that tells how it is seen. */
function seesAs(tokens: readonly Token[], verb: number, last: number): boolean {
  const wanted = WITH_OBJECT.get((tokens[verb] as Token).lemma)
  if (wanted === undefined) return false
  for (let k = verb + 2; k < Math.min(verb + 12, last); k++) {
    const token = tokens[k] as Token
    if (wanted.has(token.lower))
      return token.lower !== 'at' || tokens.slice(k + 1, k + 5).some(({ pos }) => pos === 'NUM')
    // "the number of displaced", "the injured": a participle that stands for people is no verb.
    const nominal = token.pos === 'VERB' && /^(?:of|the)$/.test(tokens[k - 1]?.lower ?? '')
    if (token.pos === 'PUNCT' || (token.pos === 'VERB' && !nominal) || token.pos === 'AUX') return false
  }
  return false
}

/** An attribution told by a verb. */
export const found = (
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

/** What the word at `i` is as a cue, and where the cue ends with its particles; null where it is none. */
function frameAt(at: At, i: number): { frame: CueVerb; after: number } | null {
  const { tokens } = at.scope
  const { lemma } = tokens[i] as Token
  for (const [words, frame] of CUE_PHRASES.get(lemma) ?? []) {
    const parts = words.split(' ')
    if (parts.every((word, k) => tokens[i + 1 + k]?.lower === word)) return { frame, after: i + 1 + parts.length }
  }
  const frame = CUE_VERBS.get(lemma)
  if (frame === undefined)
    return seesAs(tokens, i, at.sentence.lastToken)
      ? { frame: { frame: 'object', certainty: 'CT+' }, after: i + 1 }
      : null
  return isAbout(tokens, i)
    ? { frame: { frame: 'object', certainty: frame.certainty }, after: i + 2 }
    : { frame, after: i + 1 }
}

/** The cue that hangs on another verb: "went on to say", "refused to say", "led X to say"; null where none carries it. */
function carried(at: At, i: number, frame: CueVerb, after: number): Cue | null {
  const { tokens } = at.scope
  const { lemma } = tokens[i] as Token
  const carrier = carrierBefore(tokens, i - 1, at.sentence.firstToken)
  if (carrier !== null) {
    const negated = /^(?:refuse|decline)$/.test((tokens[carrier] as Token).lemma)
    const first = helpersStart(tokens, carrier, at.sentence.firstToken)
    return { first, verb: i, after, frame, lemma, form: 'finite', negated }
  }
  if (tokens[i - 1]?.lower !== 'to' || !isCaused(at, i - 1)) return null
  return { first: i - 1, verb: i, after, frame, lemma, form: 'finite', negated: false }
}

/** Determiners that stand for somebody alone: "some say". */
const ALONE = /^(?:some|many|others|both|most|all|this|that|these|those)$/

/** The cue whose verb is token `i`, or null. */
export function cueOf(at: At, i: number): Cue | null {
  const { tokens } = at.scope
  const token = tokens[i] as Token
  const found = frameAt(at, i)
  if (found === null) return null
  const { frame, after } = found
  const before = tokens[i - 1]
  const ing = /ing$/.test(token.lower)
  if (before?.lower === 'to' || (before?.lower === 'by' && ing)) {
    const cue = carried(at, i, frame, after)
    if (cue !== null || before.lower === 'to') return cue
  }
  const first = helpersStart(tokens, i, at.sentence.firstToken)
  let helper = false
  let negated = false
  let be = false
  for (let k = first; k < i; k++) {
    const word = tokens[k] as Token
    if (word.pos === 'AUX' || /^(?:have|has|had|[’']s|[’']ve|[’']d)$/.test(word.lower)) helper = true
    if (/^(?:not|n't|n’t|never)$/.test(word.lower)) negated = true
    if (BE.has(word.lower)) be = true
  }
  if (before?.pos === 'DET' && !ALONE.test(before.lower)) return null
  if (before?.pos === 'ADJ' && !helper && !opensClause(tokens[after])) return null
  const passive = be && !ing && PAST_FORMS.test(token.lower)
  const form = passive ? 'passive' : ing && !helper ? 'participle' : 'finite'
  return { first, verb: i, after, frame, lemma: token.lemma, form, negated }
}

const opensClause = (token: Token | undefined): boolean => token?.pos === 'PRON' || token?.lower === 'that'

/** "went on to say", "began by saying": the verb that carries the one after "to" or "by". */
function carrierBefore(tokens: readonly Token[], to: number, stop: number): number | null {
  for (let i = to - 1; i >= Math.max(stop, to - 3); i--) {
    const token = tokens[i] as Token
    if (token.pos === 'VERB') return CARRIERS.has(token.lemma) ? i : null
    if (token.pos !== 'ADP' && token.pos !== 'ADV') return null
  }
  return null
}

/** "prompting X to declare": the one who is made to speak speaks. */
function isCaused(at: At, to: number): boolean {
  const { tokens, somebody } = at.scope
  if (somebody[to - 1] !== 1) return false
  let i = to - 1
  while (i > at.sentence.firstToken && somebody[i] === 1) i--
  return CAUSERS.has(tokens[i]?.lemma ?? '')
}
