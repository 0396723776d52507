// Which of the pack's things a sentence names: by them the demands of one side on another are told apart.
import type { Pack } from '../../packs/schema.js'
import { groundsOf } from '../grounds.js'

/** Words in lower case without the mark of the plural: stems would take a respondent for what responds. */
const plainWords = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => word.replace(/ies$/u, 'y').replace(/(?<=[^su])s$/u, ''))

/** Things by their words, so that a look for each run of words tells. */
interface ObjectWords {
  readonly byWords: ReadonlyMap<string, string>
  readonly longest: number
}

const cache = new WeakMap<Pack, ObjectWords>()

function wordsOf(pack: Pack): ObjectWords {
  const known = cache.get(pack)
  if (known !== undefined) return known
  const { telling } = groundsOf(pack)
  const byWords = new Map<string, string>()
  let longest = 1
  for (const { id, words } of pack.objects.filter((object) => telling(object.id) !== null))
    for (const word of words) {
      const parts = plainWords(word)
      longest = Math.max(longest, parts.length)
      byWords.set(parts.join(' '), id)
    }
  const made = { byWords, longest }
  cache.set(pack, made)
  return made
}

/** Ids of the things that a text names, each once, in text order. */
export function objectsIn(text: string, pack: Pack): string[] {
  const { byWords, longest } = wordsOf(pack)
  const parts = plainWords(text)
  const found = new Set<string>()
  for (let at = 0; at < parts.length; at++)
    for (let length = Math.min(longest, parts.length - at); length > 0; length--) {
      const object = byWords.get(parts.slice(at, at + length).join(' '))
      if (object === undefined) continue
      found.add(object)
      at += length - 1
      break
    }
  return [...found]
}
