// Names under which those who count go in the texts of a group. One text tells what they are ("the rights group Harbour
// Watch", "the organisers, the Harbour Front"), the others call them by their name alone.
import type { ClaimGroup } from '../model/index.js'
import { wayIn, wordsOf } from './clause.js'
import { CALLERS, OFFICES, TELLERS, type Teller, type TellerClass } from './teller-words.js'

/** A name of several words, or an abbreviation. */
const NAME = /\p{Lu}[\p{L}\p{N}]+(?:[ -]\p{Lu}[\p{L}\p{N}]*)*/gu
/** An article alone is no name. */
const ARTICLE = /^(?:the|el|la|los|las)$/iu
/** What somebody is, right before the name. */
const APPOSED =
  /(?<!\p{L})(\p{Ll}[\p{L}’'-]*(?:\s\p{Ll}[\p{L}’'-]*)?|ONG|NGO),?\s(\p{Lu}[\p{L}\p{N}]+(?:[ -]\p{Lu}[\p{L}\p{N}]*)*)/gu
/** Whether a name stands at the end of a text. */
const endsWithName = (text: string): boolean => /^\p{Lu}/u.test(text.trimEnd().split(' ').at(-1) ?? '')

/** Days and months stand right before and behind those who speak, and are no names of theirs. */
const DAY_OR_MONTH =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/iu
/** More names than so many are learnt of no group: it is then a list of very many things. */
const MOST_NAMES = 50

/** Each name of a group with the class of those whom it is of. */
export type TellerNames = ReadonlyMap<string, TellerClass>

const isName = (name: string): boolean =>
  !ARTICLE.test(name) && !DAY_OR_MONTH.test(name) && wayIn(name, TELLERS) === null

/** A text with each word parted by one space, so that whole words are found in it. */
const spaced = (text: string): string => ` ${wordsOf(text).join(' ')} `

/** Who called for something goes by the names in the source that says so; all others by the name right behind what they are. */
export function tellerNamesOf(group: ClaimGroup): TellerNames {
  const names = new Map<string, TellerClass | null>()
  const learn = (name: string, kind: TellerClass): void => {
    const key = spaced(name)
    if (names.size < MOST_NAMES || names.has(key)) names.set(key, (names.get(key) ?? kind) === kind ? kind : null)
  }
  const sentences = new Set<string>()
  for (const { voice, sentence } of group.claims) {
    if (typeof voice.source !== 'string' && wayIn(voice.source.text, [CALLERS]) !== null)
      for (const [name] of voice.source.text.matchAll(NAME)) if (isName(name)) learn(name, CALLERS)
    if (sentences.has(sentence.text)) continue
    sentences.add(sentence.text)
    for (const { 1: what, 2: name, index } of sentence.text.matchAll(APPOSED)) {
      // "A UN official, Ada Vey": of whom she is one stands before what she is.
      if (endsWithName(sentence.text.slice(0, index)) && wordsOf(what ?? '').every((word) => OFFICES.has(word)))
        continue
      const kind = wayIn(what ?? '', TELLERS)
      if (kind !== null && name !== undefined && isName(name)) learn(name, kind)
    }
  }
  return new Map([...names].flatMap(([name, kind]) => (kind === null ? [] : [[name, kind] as const])))
}

/** The one whose name stands in a text; null where none does. */
export function tellerByName(text: string, names: TellerNames): Teller | null {
  if (names.size === 0) return null
  const words = spaced(text)
  for (const [name, kind] of names) if (words.includes(name)) return { kind, name: name.trim(), office: null }
  return null
}

/** Words of so few letters that begin a sentence are seldom a name. */
const NO_NAME = 2
/** Words in a name that tell only what kind of body it is of. */
const KIND = /^(?:ngo|ngos|ong|group|grupo|organisation|organization|organización)$/iu

/** The name by which one goes in a text that says who counts, the longest that stands there; null where none does. */
export function properNameIn(text: string): string | null {
  let longest: string | null = null
  for (const [found] of text.matchAll(NAME)) {
    const words = found.split(/[ -]/u).filter((word) => !ARTICLE.test(word) && !KIND.test(word))
    const name = words.join(' ')
    if (!DAY_OR_MONTH.test(name) && name.length > (longest?.length ?? NO_NAME)) longest = name
  }
  return longest
}

/** So many first letters are often alike where a name is told in another language: "Amnesty", "Amnistía". */
const ROOT_LETTERS = 3

/** Whether two names may be of one body: a word of theirs begins alike, or one is made of the other's first letters. */
export function mayBeOneName(a: string, b: string): boolean {
  const initials = (name: string): string => wordsOf(name).reduce((letters, word) => letters + word.slice(0, 1), '')
  const roots = (name: string): string[] => wordsOf(name).map((word) => word.slice(0, ROOT_LETTERS))
  if (initials(a) === b.toLowerCase() || initials(b) === a.toLowerCase()) return true
  return roots(a).some((root) => roots(b).includes(root))
}
