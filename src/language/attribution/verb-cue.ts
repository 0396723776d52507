// The verb of an attribution with its helpers and particles: "has also said", "called on", "went on to say".
import type { Token } from '../token.js'
import type { At, Found, Stretch } from './found.js'
import { CARRIERS, CAUSERS, CUE_PHRASES, CUE_VERBS, type CueVerb, WITH_OBJECT } from './lexicon-verbs.js'
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
  if (next.lower === 'on') return ON.has((tokens[verb] as Token).lemma)
  if (next.lower === 'with') return /agree$|^concur$/.test((tokens[verb] as Token).lemma)
  // "Wanted for theft" tells what somebody is charged with.
  if ((tokens[verb] as Token).lemma === 'want') return false
  if (!ABOUT.has(next.lower) || (next.lower === 'for' && tokens[verb + 2]?.pos === 'NUM')) return false
  return !/^(?:course|example|instance|now|years|months|weeks|days|decades)$/.test(tokens[verb + 2]?.lower ?? '')
}

/** "cast the plan as a gift", "puts the loss at $5": past an object to the word that tells how it is seen. */
function seesAs(tokens: readonly Token[], verb: number, last: number): boolean {
  const wanted = WITH_OBJECT.get((tokens[verb] as Token).lemma)
  if (wanted === undefined) return false
  for (let k = verb + 2; k < Math.min(verb + 12, last); k++) {
    const token = tokens[k] as Token
    if (wanted.has(token.lower)) return token.lower !== 'at' || /^(?:NUM|SYM|ADP|ADV)$/.test(tokens[k + 1]?.pos ?? '')
    if (token.pos === 'PUNCT' || token.pos === 'VERB' || token.pos === 'AUX') return false
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

/** The cue whose verb is token `i`, or null. */
export function cueOf(at: At, i: number): Cue | null {
  const { tokens } = at.scope
  const token = tokens[i] as Token
  const phrases = CUE_PHRASES.get(token.lemma)
  let frame = CUE_VERBS.get(token.lemma) ?? null
  let after = i + 1
  for (const [words, cue] of phrases ?? []) {
    const parts = words.split(' ')
    if (parts.every((word, k) => tokens[i + 1 + k]?.lower === word)) {
      frame = cue
      after = i + 1 + parts.length
    }
  }
  if (frame !== null && after === i + 1 && isAbout(tokens, i)) {
    frame = { frame: 'object', certainty: frame.certainty }
    after = i + 2
  }
  if (frame === null && seesAs(tokens, i, at.sentence.lastToken)) frame = { frame: 'object', certainty: 'CT+' }
  if (frame === null) return null
  const first = helpersStart(tokens, i, at.sentence.firstToken)
  const before = tokens[i - 1]
  if (before?.lower === 'to' || (before?.lower === 'by' && /ing$/.test(token.lower))) {
    const carrier = carrierBefore(tokens, i - 1, at.sentence.firstToken)
    if (carrier !== null)
      return {
        first: helpersStart(tokens, carrier, at.sentence.firstToken),
        verb: i,
        after,
        frame,
        lemma: token.lemma,
        form: 'finite',
        negated: /^(?:refuse|decline)$/.test((tokens[carrier] as Token).lemma),
      }
    if (before.lower === 'to')
      return isCaused(at, i - 1)
        ? { first: i - 1, verb: i, after, frame, lemma: token.lemma, form: 'finite', negated: false }
        : null
  }
  let helper = false
  let negated = false
  let be = false
  for (let k = first; k < i; k++) {
    const word = tokens[k] as Token
    if (word.pos === 'AUX' || /^(?:have|has|had|[’']s|[’']ve|[’']d)$/.test(word.lower)) helper = true
    if (/^(?:not|n't|n’t|never)$/.test(word.lower)) negated = true
    if (BE.has(word.lower)) be = true
  }
  if (before?.pos === 'DET' && !/^(?:some|many|others|both|most|all|this|that|these|those)$/.test(before.lower))
    return null
  if (before?.pos === 'ADJ' && !helper && !opensClause(tokens[after])) return null
  const ing = /ing$/.test(token.lower)
  const passive = be && !ing && PAST_FORMS.test(token.lower)
  return {
    first,
    verb: i,
    after,
    frame,
    lemma: token.lemma,
    form: passive ? 'passive' : ing && !helper ? 'participle' : 'finite',
    negated,
  }
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
