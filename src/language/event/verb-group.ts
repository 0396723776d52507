// Verb groups: auxiliaries, negation, adverbs and the verb, with tense, voice and form.
import { formsOfVerbToken, type VerbForm } from '../inflection.js'
import type { Token } from '../token.js'
import { AUXILIARIES, BE, GET, HAVE, MODALS, NEGATORS } from './lexicon.js'
import { isAdverb, isPossessiveMark, qualifiesNoun } from './noun-phrase.js'
import type { Phrase, VerbGroup } from './phrase.js'

export function verbGroupAt(
  tokens: readonly Token[],
  i: number,
  end: number,
  before: Phrase | undefined,
): VerbGroup | null {
  let k = i
  let head = -1
  let infinitive = false
  let modal: string | null = null
  let negated = false
  let have = false
  let be = false
  let got = false
  let progressiveBe = false
  let firstVerb = -1
  if ((tokens[k] as Token).lower === 'to') {
    infinitive = true
    k++
  }
  let lastVerb = -1
  for (; k < end; k++) {
    const token = tokens[k] as Token
    const lower = token.lower
    if (NEGATORS.has(lower) && lower !== 'nor' && lower !== 'neither') {
      if (firstVerb < 0 && !infinitive && !verbSoon(tokens, k + 1, end)) return null
      negated = true
      continue
    }
    if (isAdverb(token) && verbSoon(tokens, k + 1, end)) continue
    // "have both signed": the quantifier belongs to the subject.
    if (FLOATING.has(lower) && head >= 0 && tokens[k + 1]?.pos === 'VERB') continue
    const auxiliary: boolean =
      AUXILIARIES.has(lower) && (token.pos === 'AUX' || token.pos === 'VERB') && !isPossessive(tokens, k)
    if (auxiliary) {
      if (head >= 0 && !AUXILIARIES.has((tokens[head] as Token).lower)) break
      if (firstVerb < 0) firstVerb = k
      if (MODALS.has(lower) && !(lower.endsWith('d') && lower.length === 2)) modal = lower
      if (HAVE.has(lower)) have = true
      if (BE.has(lower)) {
        if (lower === 'being') progressiveBe = true
        be = true
      }
      head = k
      lastVerb = k
      continue
    }
    if (token.pos === 'VERB' && (head < 0 || AUXILIARIES.has((tokens[head] as Token).lower) || got)) {
      const forms = formsOfVerbToken(lower)
      // After a copula an -ed or -ing word before a noun belongs to the noun: "is growing concern".
      if (head >= 0 && be && !forms.includes('participle') && !forms.includes('gerund')) break
      if (head < 0 && !infinitive && qualifiesNoun(tokens, k, end, before, false)) return null
      if (firstVerb < 0) firstVerb = k
      head = k
      lastVerb = k
      got =
        GET.has(lower) &&
        tokens[k + 1]?.pos === 'VERB' &&
        formsOfVerbToken((tokens[k + 1] as Token).lower).includes('participle')
      if (got) {
        be = true
        continue
      }
      break
    }
    if (
      infinitive &&
      head < 0 &&
      (token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN') &&
      k === i + 1
    ) {
      // After a tagged infinitive marker the word is a verb, whatever the tagger says.
      if ((tokens[i] as Token).pos !== 'PART' || token.lower !== token.text) return null
      head = k
      lastVerb = k
      if (firstVerb < 0) firstVerb = k
    }
    break
  }
  if (head < 0) return null
  return describe(tokens, {
    first: i,
    last: lastVerb + 1,
    head,
    infinitive,
    modal,
    negated,
    have,
    be,
    progressiveBe,
    firstVerb,
  })
}

/** "to displaced families": an -ed form makes no infinitive. */
export const infinitiveFollows = (next: Token): boolean => {
  const forms = formsOfVerbToken(next.lower)
  return next.pos !== 'VERB' || !forms.includes('participle') || forms.includes('base') || !/ed$/u.test(next.lower)
}

/** Quantifiers of the subject that may stand after its auxiliary. */
const FLOATING = new Set(['both', 'all', 'each'])

const isPossessive = (tokens: readonly Token[], k: number): boolean =>
  (tokens[k] as Token).pos === 'PART' && isPossessiveMark(tokens[k] as Token)

function verbSoon(tokens: readonly Token[], k: number, end: number): boolean {
  for (let j = k; j < end && j < k + 3; j++) {
    const token = tokens[j] as Token
    if (token.pos === 'VERB' || token.pos === 'AUX') return true
    if (token.pos !== 'ADV') return false
  }
  return false
}

interface RawGroup {
  readonly first: number
  readonly last: number
  readonly head: number
  readonly infinitive: boolean
  readonly modal: string | null
  readonly negated: boolean
  readonly have: boolean
  readonly be: boolean
  readonly progressiveBe: boolean
  readonly firstVerb: number
}

function describe(tokens: readonly Token[], raw: RawGroup): VerbGroup {
  const word = (tokens[raw.head] as Token).lower
  const forms: readonly VerbForm[] = formsOfVerbToken(word)
  const lone = raw.firstVerb === raw.head
  const copula = AUXILIARIES.has(word)
  const participle = forms.includes('participle')
  const passive = !copula && !lone && raw.be && participle
  let form: VerbGroup['form'] = 'finite'
  if (raw.infinitive) form = 'infinitive'
  else if (forms[0] === 'gerund' && lone) form = 'gerund'
  else if ((tokens[raw.firstVerb] as Token).lower === 'having' || (tokens[raw.firstVerb] as Token).lower === 'being')
    form = 'gerund'
  else if (lone && participle && !forms.includes('past')) form = 'participle'
  return {
    kind: 'vg',
    first: raw.first,
    last: raw.last,
    head: raw.head,
    form,
    passive: passive || form === 'participle',
    perfect: !lone && raw.have,
    progressive: (!lone && raw.be && forms[0] === 'gerund') || raw.progressiveBe,
    modal: raw.modal,
    negated: raw.negated,
    present:
      lone &&
      word !== 'was' &&
      word !== 'were' &&
      (forms[0] === 'third' || (forms[0] === 'base' && forms.length === 1)),
    ambiguous: lone && form === 'finite' && participle,
    copula,
  }
}
