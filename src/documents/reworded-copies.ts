// Papers that reword what an agency sends keep its names and figures but not its sentences, so that no run of words
// gives them away. They are told by what they have in common beyond words: one agency credited, one language, one day,
// and of the shorter nearly all names and much of the rest in the longer. Each of these alone holds of reports that
// have nothing to do with one another; where one is missing, nothing is said.
import { creditedAgencies } from './agencies.js'

/** What telling takes of a document. */
export interface CreditedDocument {
  readonly text: string
  readonly published: string | null
  readonly language?: string
  readonly publisher?: string | null
  readonly authors?: readonly string[]
}

/** So much of the shorter document's names, longer words and figures stand in the longer one. */
const NAMES_CONTAINED = 0.8
const WORDS_CONTAINED = 0.4
const FIGURES_CONTAINED = 0.5
/** Fewer names than this any two reports of one matter share. */
const LEAST_NAMES = 5
/** Shorter words are mostly those that every text has. */
const LONG_WORD = 4

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*/gu

interface Matter {
  readonly names: ReadonlySet<string>
  readonly words: ReadonlySet<string>
  readonly figures: ReadonlySet<string>
}

function matterOf(text: string): Matter {
  const names = new Set<string>()
  const words = new Set<string>()
  const figures = new Set<string>()
  for (const { 0: word, index } of text.matchAll(WORD)) {
    // A capital after a space that no sentence began before it.
    if (/^\p{Lu}\p{Ll}/u.test(word) && /[\p{L},;]$/u.test(text.slice(Math.max(0, index - 2), index).trimEnd()))
      names.add(word.toLowerCase())
    if (/\p{N}/u.test(word)) figures.add(word)
    else if (word.length >= LONG_WORD) words.add(word.toLowerCase())
  }
  return { names, words, figures }
}

/** The share of the smaller set that stands in the larger one; 1 where it is empty. */
function contained(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  return few.size === 0 ? 1 : [...few].filter((item) => many.has(item)).length / few.size
}

const isOneMatter = (a: Matter, b: Matter): boolean =>
  Math.min(a.names.size, b.names.size) >= LEAST_NAMES &&
  contained(a.names, b.names) >= NAMES_CONTAINED &&
  contained(a.figures, b.figures) >= FIGURES_CONTAINED &&
  contained(a.words, b.words) >= WORDS_CONTAINED

const dayAfter = (iso: string): string =>
  new Date(Date.parse(`${iso}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)

/** A document of a pool by its place in the list. */
interface Pooled {
  readonly place: number
  readonly matter: Matter
}

/**
 * Pairs that may have nearly all names of the one with fewer in common: they share one of its rarest, for so many as
 * the others are more than may be lacking. So each is set beside few, however many papers credit an agency on one day.
 */
function* sharingNames(pool: readonly Pooled[]): Generator<readonly [Pooled, Pooled]> {
  const holders = new Map<string, number[]>()
  for (const [index, { matter }] of pool.entries())
    for (const name of matter.names) {
      const known = holders.get(name)
      if (known === undefined) holders.set(name, [index])
      else known.push(index)
    }
  const rarity = (name: string): number => holders.get(name)?.length ?? 0
  for (const [index, one] of pool.entries()) {
    const size = one.matter.names.size
    if (size < LEAST_NAMES) continue
    const rarest = [...one.matter.names].sort((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1))
    const lacking = Math.floor((1 - NAMES_CONTAINED) * size + 1e-9)
    const met = new Set(rarest.slice(0, lacking + 1).flatMap((name) => holders.get(name) ?? []))
    for (const other of met) {
      const two = pool[other] as Pooled
      const isMore = two.matter.names.size > size || (two.matter.names.size === size && other > index)
      if (isMore) yield [one, two]
    }
  }
}

/** Pairs of documents, by place in the list, that reword one text of an agency. */
export function rewordedCopies(documents: readonly CreditedDocument[]): readonly (readonly [number, number])[] {
  const days = new Map<string, number[]>()
  const keyOf = (agency: string, language: string | undefined, day: string) => `${agency}\n${language ?? ''}\n${day}`
  documents.forEach((document, place) => {
    if (document.published === null) return
    for (const agency of creditedAgencies(document)) {
      const key = keyOf(agency, document.language, document.published)
      const known = days.get(key)
      if (known === undefined) days.set(key, [place])
      else known.push(place)
    }
  })
  const pairs: (readonly [number, number])[] = []
  for (const [key, places] of days) {
    const [agency = '', language, day = ''] = key.split('\n')
    // What is sent out at night stands in papers of the next day.
    const next = days.get(keyOf(agency, language, dayAfter(day))) ?? []
    if (places.length + next.length < 2) continue
    const own = new Set(places)
    const pool = [...own, ...next].map((place) => ({ place, matter: matterOf(documents[place]?.text ?? '') }))
    for (const [one, two] of sharingNames(pool))
      if ((own.has(one.place) || own.has(two.place)) && isOneMatter(one.matter, two.matter))
        pairs.push([one.place, two.place])
  }
  return pairs
}
