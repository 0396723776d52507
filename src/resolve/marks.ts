// By what a telling can be known again: the words and names of its sentences, its places, objects, numbers and days. A
// mark says more the fewer documents have it, so that what a whole situation shares (its countries, its rulers, its
// drug) joins nothing, and the name of a farm joins much.
import type { LightClaim } from '../model/index.js'
import { lengthInDays, readingsOf } from '../model/index.js'
import { stemOf, stemsOf } from '../packs/stems.js'
import { COMMON_WORDS } from './common-words.js'
import type { Grounds } from './grounds.js'
import type { MarkTable } from './mark-table.js'

/** What a mark is of; its weight hangs on it. */
export type MarkKind = 'word' | 'name' | 'place' | 'object' | 'number' | 'day' | 'kind'

/** How much a mark of each kind says beside the others of equal rarity. */
export const MARK_WEIGHT: Readonly<Record<MarkKind, number>> = {
  word: 0.5,
  name: 1.2,
  place: 1,
  object: 0.8,
  number: 1.2,
  day: 1,
  kind: 0.8,
}

/** Numbers up to here are shared by chance. */
const SMALL_NUMBER = 3
/** Digits of a number that must agree. */
const DIGITS = 3
/** A word with fewer letters is seldom one of content. */
const SHORTEST_WORD = 3
/** A capital inside a sentence: names, in the languages read here. */
const NAME = /(?<=[\p{Ll},;:] )\p{Lu}\p{L}{2,}/gu

const common = new Set(stemsOf(COMMON_WORDS))

/** The kind of a mark, from its head. */
const kindOfMark = (mark: string): MarkKind => mark.slice(0, mark.indexOf(':')) as MarkKind

const plain = (word: string): string => word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')

/** The mark of a word as it stands, in lower case; null for one that tells nothing. */
export function markOfWord(word: string): string | null {
  const stem = stemOf(word)
  return stem.length >= SHORTEST_WORD && !common.has(stem) ? `word:${stem}` : null
}

/** The mark of a name as it stands; null for a common word. */
export function markOfName(name: string): string | null {
  const known = plain(name)
  return common.has(known) ? null : `name:${known}`
}

/** The names of a text, as they stand. */
export const namesIn = (text: string): readonly string[] => text.match(NAME) ?? []

/** The marks of a claim beside those of its sentence. */
export function marksOfClaim(claim: LightClaim, grounds: Grounds): readonly string[] {
  const marks = claim.objects.map((object) => `object:${object}`)
  if (claim.place !== null && grounds.geography.isLocal(claim.place)) marks.push(`place:${claim.place}`)
  const size = claim.value === null ? undefined : readingsOf(claim.value)[0]
  if (size !== undefined && size > SMALL_NUMBER)
    marks.push(`number:${Number(size.toPrecision(DIGITS))} ${claim.value?.attribute}`)
  if (claim.eventType !== null && !grounds.isSpeech(claim.eventType))
    for (const episode of grounds.toldEpisodes(claim.eventType)) marks.push(`kind:${episode}`)
  const period = claim.period ?? claim.yearless
  if (period?.basis === 'stated' && (lengthInDays(period.interval) ?? 9) <= 2)
    marks.push(`day:${period.interval.start}`)
  return marks
}

/** How rare each mark is among the documents, by its number. */
export interface Rarity {
  /** Marks have numbers below it. */
  readonly size: number
  readonly weightOf: (mark: number) => number
  readonly isWord: (mark: number) => boolean
  /** Whether it is a word or name of a text, not what the text was read to tell. */
  readonly isWritten: (mark: number) => boolean
  /** Whether it is a kind of act, which very many tellings share. */
  readonly isKind: (mark: number) => boolean
}

/** With fewer documents than this nothing is known of what is rare; marks then count as if there were so many. */
export const ENOUGH_DOCUMENTS = 200
/**
 * Words tell by their rarity alone, and how rare one is that two documents share is learnt from all the others: words
 * count in full only where these are many.
 */
const WORDS_NEED = 110
/** Weights are whole multiples of this, so that their sum is the same in whatever order they are added. */
const GRAIN = 2 ** -20

/** How often documents have each mark. */
interface MarkCounts {
  /** How many of the documents have it; nothing for a mark that none of them has. */
  readonly counts: readonly number[]
  /** How many stories of one document have it at most. */
  readonly most: readonly number[]
  readonly documents: number
}

/** A mark that a document has once more is as little rare as if so many more documents had it, while these are few. */
const RETOLD = 3

export function rarityOf(table: MarkTable, { counts, most, documents }: MarkCounts): Rarity {
  const all = Math.max(documents, ENOUGH_DOCUMENTS)
  const retold = RETOLD * Math.max(0, 1 - documents / ENOUGH_DOCUMENTS)
  const others = Math.max(0, documents - 2)
  const trust = Math.sqrt(others / (others + WORDS_NEED))
  const words = new Uint8Array(counts.length)
  const names = new Uint8Array(counts.length)
  const kinds = new Uint8Array(counts.length)
  const weights = Float64Array.from(counts, (count = 0, mark) => {
    if (count === 0) return 0
    const kind = kindOfMark(table.markOf(mark))
    if (kind === 'word') words[mark] = 1
    if (kind === 'name') names[mark] = 1
    if (kind === 'kind') kinds[mark] = 1
    const often = Math.min(all, count + retold * ((most[mark] ?? 1) - 1))
    const weight = MARK_WEIGHT[kind] * Math.log(all / often) * (kind === 'word' ? trust : 1)
    return Math.round(weight / GRAIN) * GRAIN
  })
  return {
    size: counts.length,
    weightOf: (mark) => weights[mark] as number,
    isWord: (mark) => words[mark] === 1,
    isWritten: (mark) => words[mark] === 1 || names[mark] === 1,
    isKind: (mark) => kinds[mark] === 1,
  }
}
