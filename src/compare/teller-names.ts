// Names under which those who count go in the texts of a group. One text tells what they are ("the rights group Harbour
// Watch", "the organisers, the Harbour Front"), the others call them by their name alone.
import type { ClaimGroup } from '../model/index.js'
import { wayIn, wordsOf } from './clause.js'
import type { CountingClass } from './counting-words.js'
import { CALLERS, TELLERS } from './teller-words.js'

/** A name of several words, or an abbreviation. */
const NAME = /\p{Lu}[\p{L}\p{N}]+(?:[ -]\p{Lu}[\p{L}\p{N}]*)*/gu
/** An article alone is no name. */
const ARTICLE = /^(?:the|el|la|los|las)$/iu
/** What somebody is, right before the name. */
const APPOSED =
  /(?<!\p{L})(\p{Ll}[\p{L}’'-]*(?:\s\p{Ll}[\p{L}’'-]*)?|ONG|NGO),?\s(\p{Lu}[\p{L}\p{N}]+(?:[ -]\p{Lu}[\p{L}\p{N}]*)*)/gu
/** Days and months stand right before and behind those who speak, and are no names of theirs. */
const DAY_OR_MONTH =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu
/** More names than so many are learnt of no group: it is then a list of very many things. */
const MOST_NAMES = 50

/** Each name of a group with the class of those whom it is of. */
export type TellerNames = ReadonlyMap<string, CountingClass>

const isName = (name: string): boolean =>
  !ARTICLE.test(name) && !DAY_OR_MONTH.test(name) && wayIn(name, TELLERS) === null

/** A text with each word parted by one space, so that whole words are found in it. */
const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `

/** Who called for something goes by the names in the source that says so; all others by the name right behind what they are. */
export function tellerNamesOf(group: ClaimGroup): TellerNames {
  const names = new Map<string, CountingClass | null>()
  const learn = (name: string, kind: CountingClass): void => {
    const key = spaced(name)
    if (names.size < MOST_NAMES || names.has(key)) names.set(key, (names.get(key) ?? kind) === kind ? kind : null)
  }
  const sentences = new Set<string>()
  for (const { voice, sentence } of group.claims) {
    if (typeof voice.source !== 'string' && wayIn(voice.source.text, [CALLERS]) !== null)
      for (const [name] of voice.source.text.matchAll(NAME)) if (isName(name)) learn(name, CALLERS)
    if (sentences.has(sentence.text)) continue
    sentences.add(sentence.text)
    for (const [, what, name] of sentence.text.matchAll(APPOSED)) {
      const kind = wayIn(what ?? '', TELLERS)
      if (kind !== null && name !== undefined && isName(name)) learn(name, kind)
    }
  }
  return new Map([...names].flatMap(([name, kind]) => (kind === null ? [] : [[name, kind] as const])))
}

/** The class of the one whose name stands in a text; null where none does. */
export function classByName(text: string, names: TellerNames): CountingClass | null {
  if (names.size === 0) return null
  const words = spaced(text)
  for (const [name, kind] of names) if (words.includes(name)) return kind
  return null
}
