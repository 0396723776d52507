// How the page names a speaker whom the text does not name: somebody who asked not to be named is a private person
// whatever else the text tells of them, and a pronoun names nobody.
import { NOT_ESTABLISHED, PRIVATE_PERSON } from '../words/en/speakers.js'

const ASKED_NOT_TO_BE_NAMED =
  /\b(?:not (?:to )?be (?:named|identified|published)|names? (?:not )?be (?:not )?(?:used|published|withheld|changed)|(?:whose )?(?:real )?name (?:was|is|has been) (?:withheld|changed)|condition of anonymity|anonymously)\b/iu
const ASKED_IN_SPANISH =
  /\bno ser (?:identificad|nombrad|citad)[oa]s?\b|\banonimato\b|\bno (?:dar|revelar|publicar) su nombre\b|\bcuyo nombre (?:fue|se|ha sido) (?:cambi|omit|reserv)/iu
const PRONOUN = /^(?:he|she|they|it|we|i|you|who|one|some|many|others)$/iu

/** The words of a source as they are shown. */
export const shownSource = (words: string): string => {
  if (ASKED_NOT_TO_BE_NAMED.test(words) || ASKED_IN_SPANISH.test(words)) return PRIVATE_PERSON
  // "X, who" is shown as X.
  const shown = words.trim().replace(/,? (?:who|which|that)$/u, '')
  return PRONOUN.test(shown) ? NOT_ESTABLISHED : shown
}
