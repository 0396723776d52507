// The tokens of a Spanish text under their English names (see `lexicon.ts`), with what each verb form tells. Forms of
// the pack's triggers and of governing verbs are known; other verbs are told by the word classes of the tokens.
import type { Pack } from '../../../packs/schema.js'
import type { PartOfSpeech } from '../../part-of-speech.js'
import type { Token } from '../../token.js'
import { type SpanishForm, spanishForms } from './conjugation.js'
import { GOVERNING_NOUNS_ES, GOVERNING_VERBS, MODAL_ADJECTIVES_ES, SMALL_WORDS } from './lexicon.js'

export interface KnownForm extends SpanishForm {
  readonly lemma: string
  readonly infinitive: string
}

/** "Ha permitido decomisar 3 toneladas": what was made possible is told for what was done; in English it is no more than allowed. */
const MADE_POSSIBLE: ReadonlySet<string> = new Set(['permitir'])
const PAST: ReadonlySet<SpanishForm['as']> = new Set(['past', 'participle'])

const tables = new WeakMap<Pack, ReadonlyMap<string, KnownForm>>()

/** Every known verb form of a pack: its triggers first, then the governing verbs. */
export function knownForms(pack: Pack): ReadonlyMap<string, KnownForm> {
  const ready = tables.get(pack)
  if (ready !== undefined) return ready
  const forms = new Map<string, KnownForm>()
  const add = (infinitive: string): void => {
    const lemma = GOVERNING_VERBS.get(infinitive) ?? infinitive
    const done = MADE_POSSIBLE.has(infinitive) ? 'enable' : lemma
    for (const [form, what] of spanishForms(infinitive))
      if (!forms.has(form)) forms.set(form, { ...what, lemma: PAST.has(what.as) ? done : lemma, infinitive })
  }
  for (const type of pack.events)
    for (const trigger of type.es?.verbs ?? []) {
      const [verb] = (typeof trigger === 'string' ? trigger : trigger.word).split(' ')
      if (verb !== undefined && /[aeií]r$/u.test(verb)) add(verb)
    }
  for (const infinitive of GOVERNING_VERBS.keys()) add(infinitive)
  tables.set(pack, forms)
  return forms
}

/** The English name of a small word, or the word itself. */
export const counterpart = (word: string): string =>
  SMALL_WORDS.get(word) ?? GOVERNING_NOUNS_ES.get(word) ?? MODAL_ADJECTIVES_ES.get(word) ?? word

/** Nouns among the forms that are verbs elsewhere: after a determiner they are nouns. */
function isNounHere(token: Token, before: Token | undefined, form: KnownForm): boolean {
  if (before === undefined) return token.pos === 'PROPN' && form.as !== 'past'
  if (/^\p{Lu}/u.test(token.text) && token.pos === 'PROPN') return true
  const opened = before.pos === 'DET' || before.pos === 'NUM' || before.lower === 'del' || before.lower === 'al'
  return (opened && !isClitic(before, form)) || (before.pos === 'ADP' && form.as === 'third')
}

/** "los detuvo": the article before a finite verb of one form only is a pronoun. */
const isClitic = (before: Token, form: KnownForm): boolean =>
  (form.as === 'past' || form.tense === 'future') && /^(?:l[aeo]s?|se)$/u.test(before.lower)

/** "de acuerdo con": no agreement, but by whose word. */
const isAccordingTo = (tokens: readonly Token[], i: number): boolean =>
  (tokens[i] as Token).lower === 'acuerdo' &&
  tokens[i - 1]?.lower === 'de' &&
  /^(?:con|al?)$/u.test(tokens[i + 1]?.lower ?? '')

/** The tokens of the document for the rules of clauses. */
export function spanishTokens(tokens: readonly Token[], pack: Pack): readonly Token[] {
  const forms = knownForms(pack)
  return tokens.map((token, i) => {
    const form = forms.get(token.lower)
    const lower = counterpart(token.lower)
    if (isAccordingTo(tokens, i)) return { ...token, lower: 'according', lemma: 'according', pos: 'ADP' }
    if (form !== undefined && !SMALL_WORDS.has(token.lower)) {
      const noun = isNounHere(token, tokens[i - 1], form)
      const pos: PartOfSpeech = noun ? (token.pos === 'PROPN' ? 'PROPN' : 'NOUN') : 'VERB'
      return { ...token, lower, lemma: noun ? lower : form.lemma, pos }
    }
    return lower === token.lower && token.lemma === lower ? token : { ...token, lower, lemma: lower }
  })
}
