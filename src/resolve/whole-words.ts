// The one way in which this folder makes a pattern of a list of words: as whole words, in any script.

/** One pattern that finds any of the words (each itself a pattern) where no letter stands beside it; the first that fits wins. */
export const wholeWords = (words: readonly string[], flags = 'giu'): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, flags)
