// Full-text search is the one thing that databases do not share, so it stands behind this seam. Words are cut and
// stemmed here, in one way for all databases and languages; a database only matches and ranks stems.
import type { Kysely, Transaction } from 'kysely'
import stemmers from 'snowball-stemmers'
import type { Tables } from './schema.js'

/** A document's words, as the index takes them. */
export interface WordsOfDocument {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** The index of words of one database. */
export interface WordIndex {
  /** The type of a column of bytes, which databases name differently. */
  readonly bytesType: 'blob' | 'bytea'
  create(db: Kysely<unknown>): Promise<void>
  put(db: Transaction<Tables>, workspace: string, words: WordsOfDocument): Promise<void>
  remove(db: Transaction<Tables>, workspace: string, id: string): Promise<void>
  /** Ids of the documents that hold, for each group, one of its stems; the best first. */
  find(db: Kysely<Tables>, workspace: string, groups: readonly (readonly string[])[]): Promise<string[]>
}

/** Snowball's name of each language it can stem; others are matched word by word. */
const STEMMERS: Readonly<Record<string, string>> = {
  ca: 'catalan',
  da: 'danish',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
}

const byLanguage = new Map<string, (word: string) => string>()

function stemmerOf(language: string): (word: string) => string {
  const known = byLanguage.get(language)
  if (known !== undefined) return known
  const name = STEMMERS[language]
  const stemmer = name === undefined ? null : stemmers.newStemmer(name)
  const cache = new Map<string, string>()
  const stem = (word: string): string => {
    const lower = word.toLowerCase().replace(/’/gu, "'")
    const cached = cache.get(lower)
    if (cached !== undefined) return cached
    // Accents are left out after stemming: people leave them out when they search.
    const found = (stemmer?.stem(lower) ?? lower).normalize('NFD').replace(/\p{M}/gu, '')
    if (cache.size < 100_000) cache.set(lower, found)
    return found
  }
  byLanguage.set(language, stem)
  return stem
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}]+)*/gu

/** The stems of a text, parted by spaces, as the index takes them. */
export function stemsOf(text: string, language: string): string {
  const stem = stemmerOf(language)
  return Array.from(text.matchAll(WORD), ([word]) => stem(word)).join(' ')
}

/** For each word of a search, its stem in each language. */
export function stemGroups(words: string, languages: readonly string[]): string[][] {
  return Array.from(words.matchAll(WORD), ([word]) => [
    ...new Set(languages.map((language) => stemmerOf(language)(word))),
  ])
}

/** Where words with one of the stems stand in a text, in order. */
export function matchesIn(
  text: string,
  language: string,
  stems: ReadonlySet<string>,
  limit: number,
): { start: number; end: number }[] {
  const stem = stemmerOf(language)
  const found: { start: number; end: number }[] = []
  for (const match of text.matchAll(WORD)) {
    if (!stems.has(stem(match[0]))) continue
    found.push({ start: match.index, end: match.index + match[0].length })
    if (found.length === limit) break
  }
  return found
}
