// Cuts a Spanish sentence into the same phrases that English ones are cut into, so that one set of rules reads both.
import type { Token } from '../../token.js'
import type { Link, NounPhrase, Phrase, VerbGroup } from '../phrase.js'
import { MOTION } from './lexicon.js'
import { type Source, spanishVerbGroup } from './verb-group.js'

const STOPS = new Set([';', ':', '.', '!', '?', '¿', '¡', '(', ')', '[', ']', '…', '...'])
const DASHES = new Set(['–', '—', '--'])
const QUOTES = new Set(['“', '”', '"', '‘', '’', "'", '«', '»'])
const SUBORDINATORS = new Set(['si', 'cuando', 'mientras', 'porque', 'aunque', 'donde', 'como', 'pues'])

/** Adjectives that stand before their noun as often as behind it, and look like nouns: "el gran incendio". */
const QUALIFIES_AHEAD =
  /^(?:gran|grandes?|enormes?|fuertes?|graves?|breves?|intens[oa]s?|potentes?|violent[oa]s?|nuev[oa]s?|buen[oa]?s?|mal[oa]?s?|larg[oa]s?|pequeñ[oa]s?|devastador(?:es|as?)?|terribles?|brutal(?:es)?|trágic[oa]s?|sangrient[oa]s?|masiv[oa]s?|mortal(?:es)?|últim[oa]s|próxim[oa]s?|primer[oa]s|sucesiv[oa]s?|numeros[oa]s|divers[oa]s|presunt[oa]s?|supuest[oa]s?|antigu[oa]s?|actual(?:es)?|recientes?|doble|triple|históric[oa]s?|letal(?:es)?|salvajes?|cruent[oa]s?)$/u

export type SpanishGroup = VerbGroup & { readonly reflexive: boolean }

/** Reads the phrases of the tokens from `first` to `last` (exclusive). */
export function spanishPhrases(source: Source, first: number, last: number): Phrase[] {
  const phrases: Phrase[] = []
  for (let i = first; i < last; ) {
    const phrase = phraseAt(source, i, last, phrases)
    phrases.push(phrase)
    i = phrase.last
  }
  return phrases
}

function phraseAt(source: Source, i: number, end: number, before: readonly Phrase[]): Phrase {
  return (
    markAt(source, i) ??
    spanishVerbGroup(source, i, end) ??
    linkAt(source, i, before) ??
    nounPhraseAt(source, i, end) ?? { kind: 'adv', first: i, last: i + 1, head: i }
  )
}

const link = (kind: Link['kind'], i: number): Link => ({ kind, first: i, last: i + 1, head: i })

function markAt(source: Source, i: number): Link | null {
  const { text } = source.plain[i] as Token
  if (text === ',') return link('comma', i)
  if (STOPS.has(text)) return link('stop', i)
  if (DASHES.has(text)) return link('dash', i)
  return QUOTES.has(text) ? link('quote', i) : null
}

function linkAt(source: Source, i: number, before: readonly Phrase[]): Link | null {
  const token = source.plain[i] as Token
  const previous = before.at(-1)
  if (token.pos === 'CCONJ') return link('conj', i)
  // After a noun "que" relates; after a verb it opens a clause.
  if (token.lower === 'que')
    return link(previous?.kind === 'np' || previous?.kind === 'comma' || previous?.kind === 'prep' ? 'rel' : 'sub', i)
  if (/^(?:quien|quienes|cual|cuales)$/u.test(token.lower)) return link('rel', i)
  if (SUBORDINATORS.has(token.lower)) return link('sub', i)
  if (source.tokens[i]?.pos !== 'ADP') return null
  if (/^al?$/u.test(token.lower) && previous?.kind === 'vg' && marksPerson(source, previous)) return link('adv', i)
  return link('prep', i)
}

/** "detuvo a tres hombres": the mark of the person who undergoes; after verbs of motion it is a direction. */
function marksPerson(source: Source, group: VerbGroup): boolean {
  const form = source.forms.get((source.plain[group.head] as Token).lower)
  return form !== undefined && !MOTION.has(form.infinitive) && !group.passive
}

/** Determiner, numbers, noun and what agrees with it; names joined by de, del, de la. */
function nounPhraseAt(source: Source, i: number, end: number): NounPhrase | null {
  const { plain, tokens } = source
  const first = plain[i] as Token
  if (first.pos === 'PRON' && !/^(?:su|sus)$/u.test(first.lower))
    return { kind: 'np', first: i, last: i + 1, head: i, pronoun: true, possessor: null }
  let head = -1
  let k = i
  for (; k < end; k++) {
    const { pos } = tokens[k] as Token
    if (head < 0 && approximates(plain, k)) {
      k += /^(?:de|menos)$/u.test(plain[k + 1]?.lower ?? '') ? 1 : 0
      continue
    }
    if (pos === 'DET' && head < 0) continue
    if (pos === 'NUM' && head < 0) continue
    if (pos === 'NOUN' || pos === 'PROPN') {
      if (head < 0 || (head === k - 1 && pos === 'NOUN' && QUALIFIES_AHEAD.test((plain[head] as Token).lower))) head = k
      continue
    }
    if (pos === 'ADJ' || (pos === 'NUM' && head >= 0)) continue
    if (k > i && (tokens[k] as Token).text === '-' && !(tokens[k] as Token).spaced) continue
    break
  }
  if (head < 0 && k > i && (tokens[k - 1] as Token).pos === 'NUM') head = k - 1
  if (head < 0) return null
  return { kind: 'np', first: i, last: k, head, pronoun: false, possessor: possessorAt(source, i) }
}

const approximates = (plain: readonly Token[], k: number): boolean =>
  /^(?:más|menos|casi|unos|unas|cerca|al|aproximadamente)$/u.test((plain[k] as Token).lower) &&
  (plain[k + 1]?.pos === 'NUM' || (/^(?:de|menos)$/u.test(plain[k + 1]?.lower ?? '') && plain[k + 2]?.pos === 'NUM'))

const possessorAt = (source: Source, i: number): NounPhrase['possessor'] =>
  /^(?:su|sus)$/u.test((source.plain[i] as Token).lower) ? { first: i, last: i + 1 } : null
