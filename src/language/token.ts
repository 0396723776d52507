// Words with their place in the text. Tagging and lemmas of English come from wink-nlp, which also cuts other languages
// into words; tokens are never cleaned, so that a span of tokens is a span of the text.
import model from 'wink-eng-lite-web-model'
import winkNLP, { type WinkMethods } from 'wink-nlp'
import { withPlainLetters } from '../model/plain-letters.js'
import { withoutMarks } from './markup.js'
import type { PartOfSpeech } from './part-of-speech.js'
import { wordClass } from './spanish/word-class.js'

export interface Token {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lower: string
  readonly lemma: string
  readonly pos: PartOfSpeech
  /** Whether white space (or the text's beginning) stands before it. */
  readonly spaced: boolean
}

/** So many new words may be met before wink is loaded anew. */
const MOST_NEW_WORDS = 200_000

/**
 * wink, loaded when it is first needed, for that takes as long as reading a document. It keeps every word it ever met,
 * so it is loaded anew from time to time: a stream of documents takes no more memory than its first ones.
 */
function tokeniser(pipe: string[]): () => WinkMethods {
  let nlp: WinkMethods | null = null
  let words: readonly string[] = []
  let most = 0
  // The types leave the model open; its list of words is the one that wink adds to.
  const load = model.core as () => { readonly features: { readonly lexeme: { readonly list: readonly string[] } } }
  const core = () => {
    const loaded = load()
    words = loaded.features.lexeme.list
    most = words.length + MOST_NEW_WORDS
    return loaded
  }
  return () => {
    if (nlp === null || words.length > most) nlp = winkNLP({ ...model, core }, pipe)
    return nlp
  }
}

const tagger = tokeniser(['pos'])
/** Without the tags, which are right for English only: words alone at twice the speed. */
const splitter = tokeniser([])
/** After these a capital tells nothing. */
const OPENING = /^(?:[.!?¿¡:…«“"‘(—–-]|\.{2,})$/u

/** What stands before a Spanish word, for its class. */
interface Before {
  pos: PartOfSpeech
  opens: boolean
  end: number
}

function spanishClass(text: string, start: number, value: string, lower: string, before: Before): PartOfSpeech {
  const opens = before.opens || text.slice(before.end, start).includes('\n')
  const pos = wordClass(value, lower, before.pos, opens)
  before.pos = pos
  before.end = start + value.length
  before.opens = pos === 'PUNCT' && OPENING.test(value)
  return pos
}

/** A phrase of plain words, each of which is one token, whatever it is. */
const PLAIN_PHRASE =
  /^[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]+(?: [A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u00ff]+)*$/u
/** Words of these endings may be contractions ("cannot", "wont"), which wink cuts in two. */
const CONTRACTED = /(?:nt|not|ve|ll|re|am)(?![A-Za-z\u00c0-\u00ff])/iu

/** The tokens of a listed phrase. Packs list thousands, nearly all of them plain words, which need no wink. */
function plainTokens(phrase: string): Token[] {
  let start = 0
  return phrase.split(' ').map((text, index) => {
    const lower = text.toLowerCase()
    const token = { index, start, end: start + text.length, text, lower, lemma: lower, pos: '' as const, spaced: true }
    start = token.end + 1
    return token
  })
}

/**
 * How much of a word is its owner: wink leaves "Zorba's" whole before a full stop, and from then on wherever it stands,
 * in other documents too.
 */
function lengthOfOwner(word: string): number {
  const last = word.length - 1
  if (last < 2 || word.charCodeAt(last) !== 115) return word.length
  return word[last - 1] === "'" || word[last - 1] === '’' ? last - 1 : word.length
}

const possessive = (index: number, start: number, text: string): Token => ({
  index,
  start,
  end: start + text.length,
  text,
  lower: text,
  lemma: text,
  pos: 'PART',
  spaced: false,
})

/**
 * The tokens of a text in order; white space is no token. `text.slice(token.start, token.end) === token.text`.
 *
 * @param language that of a document, or `none` for a listed phrase: words alone, and nothing loaded for them
 */
export function tokenise(text: string, language: string): Token[] {
  if (language === 'none' && PLAIN_PHRASE.test(text) && !CONTRACTED.test(text)) return plainTokens(text)
  const english = language === 'en'
  const spanish = language === 'es'
  const nlp = english || language === 'none' ? tagger() : splitter()
  const { its } = nlp
  const plain = withPlainLetters(text)
  const collection = nlp.readDoc(withoutMarks(plain)).tokens()
  const values = collection.out() as string[]
  const spaces = collection.out(its.precedingSpaces) as string[]
  const tags = english ? (collection.out(its.pos) as string[]) : null
  const lemmas = english ? (collection.out(its.lemma as unknown as typeof its.value) as string[]) : null
  const tokens: Token[] = []
  let offset = 0
  let spaced = true
  const before: Before = { pos: '', opens: true, end: 0 }
  for (let i = 0; i < values.length; i++) {
    const word = values[i] as string
    const gap = (spaces[i] as string).length
    offset += gap
    if (gap > 0) spaced = true
    // The tokeniser folds a few rare characters; find the word again rather than trust the count.
    if (!plain.startsWith(word, offset)) {
      const found = plain.indexOf(word, offset)
      if (found < 0) continue
      offset = found
    }
    const value = plain === text ? word : text.slice(offset, offset + word.length)
    if (value.trim() === '') {
      offset += value.length
      spaced = true
      continue
    }
    const length = spanish ? value.length : lengthOfOwner(value)
    const owner = length === value.length ? value : value.slice(0, length)
    const lower = owner.toLowerCase()
    const lemma = lemmas?.[i] ?? lower
    tokens.push({
      index: tokens.length,
      start: offset,
      end: offset + length,
      text: owner,
      lower,
      lemma: owner === value ? lemma : lemma.slice(0, length),
      // wink's tags are the closed set above, with SPACE for the white space left out here.
      pos: spanish ? spanishClass(text, offset, value, lower, before) : ((tags?.[i] ?? '') as PartOfSpeech),
      spaced,
    })
    if (owner !== value) tokens.push(possessive(tokens.length, offset + length, value.slice(length)))
    offset += value.length
    spaced = false
  }
  return tokens
}
