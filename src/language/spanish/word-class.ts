// Word classes for Spanish, from a list of function words and from endings. It is no tagger: it looks at one word and
// the one before it, which is enough to tell names, verbs of saying and the joints of a sentence, and costs little.
import type { PartOfSpeech } from '../part-of-speech.js'
import { WORD_CLASSES } from './lexicon-words.js'

/** Endings that finite verbs of the third person have and hardly any noun. */
const FINITE = /(?:[^aeiou]ó|ió|yó|[ae]ron|[aei]rán?|[aei]rían?|[^aeiou]aban?|ieran?|iesen?|arían)$/u
const GERUND = /(?:[^m]ando|iendo|yendo)$/u
const INFINITIVE = /(?:[aei]r|[aei]r(?:se|lo|la|los|las|le|les))$/u
const PARTICIPLE = /(?:[ai]d[oa]s?)$/u
/** Nouns that look like verbs. */
const NO_VERB =
  /^(?:cuándo|comando|mando|bando|quirófano|fuera|madera|bandera|carretera|frontera|manera|primera|era|espera|cámara|compran)$/u

const isCapital = (text: string): boolean => {
  const first = text.charCodeAt(0)
  return (first >= 65 && first <= 90) || (first > 127 && /^\p{Lu}/u.test(text))
}

/** The class of one word; `before` is the class of the word before it, `opens` whether a sentence may start here. */
export function wordClass(text: string, lower: string, before: PartOfSpeech, opens: boolean): PartOfSpeech {
  if (!/[\p{L}\p{N}]/u.test(text)) return /^[$%°€£+=<>]/u.test(text) ? 'SYM' : 'PUNCT'
  if (/^\p{N}/u.test(text)) return 'NUM'
  const capital = isCapital(text)
  const listed = WORD_CLASSES.get(lower)
  if (listed !== undefined && (!capital || opens || listed === 'DET' || listed === 'ADP' || listed === 'PRON')) {
    // "la" and "los" before a verb are pronouns, which nobody here needs; "lo" before a noun is rare.
    if (listed === 'NOUN' && before === 'AUX') return 'VERB'
    return listed
  }
  if (capital && !opens) return 'PROPN'
  if (lower.endsWith('mente') && lower.length > 6) return 'ADV'
  if (lower.length > 2 && !NO_VERB.test(lower) && before !== 'DET') {
    if (PARTICIPLE.test(lower) && before === 'AUX') return 'VERB'
    if (FINITE.test(lower) || GERUND.test(lower)) return 'VERB'
    if (lower.length > 4 && INFINITIVE.test(lower)) return 'VERB'
  }
  if (PARTICIPLE.test(lower) && lower.length > 4 && before === 'NOUN') return 'ADJ'
  return capital ? 'PROPN' : 'NOUN'
}
