// Words of a pack and words of a text meet by their stems (Porter's Snowball), so that a pack need not list inflections.
import snowball from 'snowball-stemmers'

const stemmer = snowball.newStemmer('english')
const known = new Map<string, string>()

/** The words of a text, lower case, in order. */
export const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** The stem of a word in lower case. */
export function stemOf(word: string): string {
  const stem = known.get(word) ?? stemmer.stem(word)
  // A bounded memory: the vocabulary of a language, not of a corpus.
  if (known.size < 50_000) known.set(word, stem)
  return stem
}

/** The stems of the words of a text, lower case, in order. */
export const stemsOf = (text: string): string[] => wordsIn(text).map(stemOf)
