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

/** Pairs of documents, by place in the list, that reword one text of an agency. */
export function rewordedCopies(documents: readonly CreditedDocument[]): readonly (readonly [number, number])[] {
  const days = new Map<string, number[]>()
  const keyOf = (agency: string, language: string | undefined, day: string) => `${agency}\n${language ?? ''}\n${day}`
  documents.forEach((document, place) => {
    if (document.published === null) return
    for (const agency of creditedAgencies(document)) {
      const key = keyOf(agency, document.language, document.published)
      days.set(key, [...(days.get(key) ?? []), place])
    }
  })
  const matters = new Map<number, Matter>()
  const matter = (place: number): Matter => {
    const known = matters.get(place) ?? matterOf(documents[place]?.text ?? '')
    matters.set(place, known)
    return known
  }
  return [...days].flatMap(([key, places]) => {
    const [agency = '', language, day = ''] = key.split('\n')
    // What is sent out at night stands in papers of the next day.
    const next = days.get(keyOf(agency, language, dayAfter(day))) ?? []
    return places.flatMap((a, index) =>
      [...places.slice(index + 1), ...next]
        .filter((b) => a !== b && isOneMatter(matter(a), matter(b)))
        .map((b) => [a, b] as const),
    )
  })
}
