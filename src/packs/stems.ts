// Words of a pack and words of a text meet by their stems (Porter's Snowball), so that a pack need not list inflections.
import snowball from 'snowball-stemmers'

const stemmer = snowball.newStemmer('english')
const known = new Map<string, string>()

/** The stems of the words of a text, lower case, in order. */
export function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => {
    const stem = known.get(word) ?? stemmer.stem(word)
    // A bounded memory: the vocabulary of a language, not of a corpus.
    if (known.size < 50_000) known.set(word, stem)
    return stem
  })
}
