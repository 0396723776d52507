// Finds quoted words in a text. A second reader may misquote, quote what stands several times, or quote half a word;
// only words that stand in the text just so, at one place that can be told, become a span.
import { contains, type Range, type Span, spanOf } from '../model/index.js'

/** Why a quotation became no span. */
export type QuoteFault = 'not_found' | 'ambiguous'

const WORD = /[\p{L}\p{N}]/u
const inWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at))

/** The places between two offsets where words stand that are cut out of no word; two are enough to tell. */
function placesOf(text: string, words: string, { start, end }: Range): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(words, start); at >= 0 && places.length < 2; at = text.indexOf(words, at + 1)) {
    if (at + words.length > end) break
    if (!inWord(text, at) && !inWord(text, at + words.length)) places.push(at)
  }
  return places
}

/** The one place of the words in the whole text, or else in the sentence. */
export function findQuote(text: string, words: string, sentence: Range): Span | QuoteFault {
  const inText = placesOf(text, words, { start: 0, end: text.length })
  const places = inText.length > 1 ? placesOf(text, words, sentence) : inText
  const [place] = places
  if (place === undefined) return inText.length > 1 ? 'ambiguous' : 'not_found'
  return places.length > 1 ? 'ambiguous' : spanOf(text, place, place + words.length)
}

/** The one place of the words inside the sentence. */
export function findInSentence(text: string, words: string, sentence: Range): Span | QuoteFault {
  const found = findQuote(text, words, sentence)
  return typeof found === 'string' || contains(sentence, found) ? found : 'not_found'
}
