// Spanish verb groups: negation, clitics, auxiliaries and the verb, with voice, tense and mood. Moods are told in the
// terms of the rules on modality: the future is "will", the conditional and a free subjunctive "would".
import type { Token } from '../../token.js'
import type { VerbGroup } from '../phrase.js'
import { AFTER_WORDS, BE_FORMS, CLITICS, EXISTENTIAL, GO_FORMS, HAVE_FORMS, MODAL_FORMS } from './lexicon.js'
import type { KnownForm } from './tokens.js'

interface Parts {
  be: boolean
  have: boolean
  modal: string | null
  negated: boolean
  reflexive: boolean
}

export interface Source {
  /** The tokens as the text has them. */
  readonly plain: readonly Token[]
  /** The same under their English names. */
  readonly tokens: readonly Token[]
  readonly forms: ReadonlyMap<string, KnownForm>
}

const wordAt = (source: Source, i: number): string => (source.plain[i] as Token | undefined)?.lower ?? ''

/** Whether the token is a verb or an auxiliary. */
const isVerb = (source: Source, i: number, end: number): boolean =>
  i < end && (source.tokens[i]?.pos === 'VERB' || source.tokens[i]?.pos === 'AUX')

/** The verb group that begins at `i`, or null. `reflexive` tells of "se". */
export function spanishVerbGroup(source: Source, i: number, end: number): (VerbGroup & { reflexive: boolean }) | null {
  const parts: Parts = { be: false, have: false, modal: null, negated: false, reflexive: false }
  let k = i
  for (; k < end; k++) {
    const word = wordAt(source, k)
    if (word === 'no' || word === 'nunca' || word === 'jamás') parts.negated = true
    else if (CLITICS.has(word) && (source.tokens[k] as Token).pos !== 'NOUN') parts.reflexive ||= word === 'se'
    else break
  }
  if (!isVerb(source, k, end)) return null
  let head = k
  for (; isVerb(source, k, end) || continues(source, k, end); k++) {
    if (!isVerb(source, k, end)) continue
    const auxiliary = auxiliaryAt(source, k, end, parts)
    head = k
    if (auxiliary) continue
    k++
    break
  }
  return describe(source, i, k, head, parts, wordAt(source, i - 1))
}

/** Words inside a group: "ha sido ya detenido", "va a detener", "se ha vuelto a". */
function continues(source: Source, k: number, end: number): boolean {
  const word = wordAt(source, k)
  const linked = word === 'a' && GO_FORMS.has(wordAt(source, k - 1))
  return (linked || source.tokens[k]?.pos === 'ADV' || CLITICS.has(word)) && isVerb(source, k + 1, end)
}

function auxiliaryAt(source: Source, k: number, end: number, parts: Parts): boolean {
  const word = wordAt(source, k)
  const more = isVerb(source, k + 1, end) || continues(source, k + 1, end)
  if (GO_FORMS.has(word) && wordAt(source, k + 1) === 'a' && isVerb(source, k + 2, end)) {
    parts.modal = 'will'
    return true
  }
  if (HAVE_FORMS.has(word) && more) {
    parts.have = true
    if (/^habr[íi]/u.test(word)) parts.modal = 'would'
    return true
  }
  const modal = MODAL_FORMS.get(word)
  if (modal !== undefined && more) {
    parts.modal = modal
    return true
  }
  if (!BE_FORMS.has(word) || !more) return false
  parts.be = true
  if (/^(?:ser|estar)án?$/u.test(word)) parts.modal = 'will'
  else if (/^(?:ser|estar)ían?$/u.test(word)) parts.modal = 'would'
  return true
}

function describe(
  source: Source,
  first: number,
  last: number,
  head: number,
  parts: Parts,
  before: string,
): VerbGroup & { reflexive: boolean } {
  const word = wordAt(source, head)
  const form = source.forms.get(word) ?? guess(word)
  const lone = !parts.be && !parts.have && parts.modal === null
  const copula = BE_FORMS.has(word) || HAVE_FORMS.has(word) || EXISTENTIAL.has(word)
  const participle = form.as === 'participle'
  const having = parts.have && wordAt(source, first) === 'haber'
  // "de haber sabido": had they known.
  const modal = parts.modal ?? (having && before === 'de' ? 'would' : moodOf(source, first, form))
  // After a preposition but "para" the infinitive stands as a noun does: sin detener, tras detener, por robar.
  const nominal = /^(?:sin|tras|de|por|al|con|en)$/u.test(before)
  return {
    kind: 'vg',
    first,
    last,
    head,
    form:
      having && before !== 'de'
        ? 'infinitive'
        : lone && form.as === 'base'
          ? nominal
            ? 'gerund'
            : 'infinitive'
          : lone && form.as === 'gerund'
            ? 'gerund'
            : lone && participle
              ? 'participle'
              : 'finite',
    passive: participle && !parts.have ? !copula : participle && parts.be,
    perfect: parts.have,
    progressive: parts.be && form.as === 'gerund',
    modal,
    negated: parts.negated,
    present: lone && form.tense === 'present' && word !== 'hubo',
    ambiguous: false,
    copula,
    reflexive: parts.reflexive || /[aeií]rse$/u.test(word),
  }
}

/** The mood of a verb as a modal of English. */
function moodOf(source: Source, first: number, form: Pick<KnownForm, 'as' | 'tense'>): string | null {
  if (form.tense === 'future') return 'will'
  if (form.tense === 'conditional') return 'would'
  if (form.tense !== 'subjunctive') return null
  for (let k = first - 1; k >= 0 && k > first - 9; k--) {
    if (wordAt(source, k) !== 'que') continue
    return wordAt(source, k - 1) === 'de' && AFTER_WORDS.has(wordAt(source, k - 2)) ? null : 'would'
  }
  return 'would'
}

/** What an unlisted verb form is, by its ending. */
function guess(word: string): Pick<KnownForm, 'as' | 'tense'> {
  if (/(?:ando|iendo|yendo)$/u.test(word)) return { as: 'gerund', tense: null }
  if (/[ai]d[oa]s?$/u.test(word)) return { as: 'participle', tense: null }
  if (/[aeií]r(?:se|l[aeo]s?)?$/u.test(word)) return { as: 'base', tense: null }
  if (/r(?:á|án)$/u.test(word)) return { as: 'third', tense: 'future' }
  if (/rían?$/u.test(word)) return { as: 'third', tense: 'conditional' }
  if (/(?:ó|[ae]ron|aban?|ían?)$/u.test(word)) return { as: 'past', tense: 'past' }
  return { as: 'third', tense: 'present' }
}
