// By what a telling can be known again: the words and names of its sentences, its places, objects, numbers and days. A
// mark says more the fewer documents have it, so that what a whole situation shares (its countries, its rulers, its
// drug) joins nothing, and the name of a farm joins much.
import type { Claim } from '../model/index.js'
import { lengthInDays, readingsOf } from '../model/index.js'
import { stemsOf } from '../packs/stems.js'
import { COMMON_WORDS } from './common-words.js'
import type { Grounds } from './grounds.js'

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

const stems = new Map<string, string>()
const common = new Set(stemsOf(COMMON_WORDS))

/** The kind of a mark, from its head. */
export const kindOfMark = (mark: string): MarkKind => mark.slice(0, mark.indexOf(':')) as MarkKind

const plain = (word: string): string => word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')

function addWords(text: string, marks: Set<string>): void {
  for (const stem of stemsOf(text)) if (stem.length >= SHORTEST_WORD && !common.has(stem)) marks.add(`word:${stem}`)
  for (const [name] of text.matchAll(NAME)) {
    const known = stems.get(name) ?? plain(name)
    if (stems.size < 50_000) stems.set(name, known)
    if (!common.has(known)) marks.add(`name:${known}`)
  }
}

/** The marks of some claims of one document. */
export function marksOf(claims: readonly Claim[], grounds: Grounds): Set<string> {
  const marks = new Set<string>()
  for (const text of new Set(claims.map((claim) => claim.sentence.text))) addWords(text, marks)
  for (const claim of claims) {
    for (const object of claim.objects) marks.add(`object:${object}`)
    if (claim.place !== null && grounds.geography.isLocal(claim.place)) marks.add(`place:${claim.place}`)
    const size = claim.value === null ? undefined : readingsOf(claim.value)[0]
    if (size !== undefined && size > SMALL_NUMBER)
      marks.add(`number:${Number(size.toPrecision(DIGITS))} ${claim.value?.attribute}`)
    if (claim.eventType !== null && !grounds.isSpeech(claim.eventType))
      for (const episode of grounds.episodes(claim.eventType)) marks.add(`kind:${episode}`)
    const { period } = claim
    if (period?.basis === 'stated' && (lengthInDays(period.interval) ?? 9) <= 2)
      marks.add(`day:${period.interval.start}`)
  }
  return marks
}

/** How rare each mark is among the documents. */
export interface Rarity {
  readonly documents: number
  readonly countOf: (mark: string) => number
  readonly weightOf: (mark: string) => number
}

/** With fewer documents than this nothing is known of what is rare; marks then count as if there were so many. */
const ENOUGH_DOCUMENTS = 200
/** Words tell by their rarity alone, so they count in full only where documents are many. */
const WORDS_NEED = 50

/** @param documents the marks of each document */
export function rarityOf(documents: readonly ReadonlySet<string>[]): Rarity {
  const counts = new Map<string, number>()
  for (const marks of documents) for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  const all = Math.max(documents.length, ENOUGH_DOCUMENTS)
  const trust = documents.length / (documents.length + WORDS_NEED)
  const weights = new Map<string, number>()
  const weightOf = (mark: string): number => {
    const known = weights.get(mark)
    if (known !== undefined) return known
    const kind = kindOfMark(mark)
    const weight = MARK_WEIGHT[kind] * Math.log(all / (counts.get(mark) ?? 1)) * (kind === 'word' ? trust : 1)
    weights.set(mark, weight)
    return weight
  }
  return { documents: documents.length, countOf: (mark) => counts.get(mark) ?? 0, weightOf }
}
