// "Guanajuato accounted for 10 per cent of all murders": a part and its whole. Each word of such a claim must be known,
// for whatever else it says ("with firearms", "go unpunished") names a part that no series gives.
import type { CheckedClaim, Figure } from '../../model/index.js'
import { CIRCUMSTANCES, EMPTY_WORDS, PART_VERBS, PLACED_VERBS, SAID_OF_THEM } from './lexicon.js'
import { type ClaimSentence, inPart, measureIn, type Part, placesIn } from './sentence.js'

interface Sides {
  readonly part: Part
  readonly whole: Part
}

/** The stretches that name the part and the whole, by where the verb stands. */
function sidesOf({ text, periods }: ClaimSentence, number: Part): Sides | null {
  const after = text.slice(number.end)
  // "One in ten murders" needs no "of".
  const oneIn = /(?<!\p{L})(?:in|de cada)(?!\p{L})/iu.test(text.slice(number.start, number.end))
  const of = /^\s*(?:of|de|del)\s/iu.exec(after) ?? (oneIn ? /^\s*/u.exec(after) : null)
  if (of === null) {
    // "Guanajuato's share of national homicides was 10 per cent."
    const share = /\b(?:share|proportion|participación|proporción) (?:of|de|en)\s/iu.exec(text.slice(0, number.start))
    if (share === null) return null
    const cut = share.index
    return { part: { start: 0, end: cut }, whole: { start: cut, end: number.start } }
  }
  const from = number.end + of[0].length
  const placed = PLACED_VERBS.exec(text.slice(from))
  if (placed !== null)
    return {
      whole: { start: from, end: from + placed.index },
      part: { start: from + placed.index + placed[0].length, end: text.length },
    }
  const said = SAID_OF_THEM.exec(text.slice(from))
  const verbs = [...text.slice(0, number.start).matchAll(PART_VERBS)]
  // "A third of those reported missing are still missing."
  if (verbs.length === 0)
    return said === null
      ? null
      : {
          whole: { start: from, end: from + said.index },
          part: { start: from + said.index, end: text.length },
        }
  // What opens the sentence with a time or the whole's place ("In 2024, …") names no part.
  const opening = /^(?:in|en|during|durante)\s/iu.test(text)
    ? (periods.find(({ end }) => end < number.start)?.end ?? 0)
    : 0
  return { part: { start: opening, end: number.start }, whole: { start: from, end: text.length } }
}

/** Whether every word of a stretch is accounted for: a time, a place, what is measured, or empty. */
function isExplained(sentence: ClaimSentence, part: Part, number: Part): boolean {
  const { text, periods, places, measures } = sentence
  const told = new Set(
    measures.flatMap(({ dataset, definition }) =>
      wordsOf(`${dataset.id} ${dataset.title} ${dataset.publisher} ${definition.name}`),
    ),
  )
  const taken: readonly Part[] = [...periods, ...places, ...measures, number]
  const words = [...text.matchAll(/[\p{L}’'-]+/gu)].map(({ index, 0: word }) => ({
    word,
    start: index,
    end: index + word.length,
  }))
  return words
    .filter((word) => inPart(part, word) && !taken.some((one) => one.start < word.end && word.start < one.end))
    .every(
      ({ word }) =>
        EMPTY_WORDS.has(word.toLowerCase()) ||
        told.has(word.toLowerCase()) ||
        new RegExp(`^(?:${PART_VERBS.source})$`, 'iu').test(word) ||
        isVerbOfPart(word),
    )
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? []

/** "Accounted for" and "made up" are two words each. */
const isVerbOfPart = (word: string): boolean =>
  /^(?:account|ma[dk]e|accounts|accounted|dolos[oa]s?|intentional|deliberate)$/iu.test(word)

/** A figure's share of a whole, or why it can't be told. */
export function shareClaim(sentence: ClaimSentence, figure: Figure, claim: CheckedClaim): CheckedClaim {
  const { quantity } = figure
  const number = { start: quantity.span.start - sentence.span.start, end: quantity.span.end - sentence.span.start }
  const sides = sidesOf(sentence, number)
  const undecided = { ...claim, beside: null }
  if (sides === null || claim.only !== null || CIRCUMSTANCES.test(sentence.text)) return undecided
  if (!isExplained(sentence, sides.part, number) || !isExplained(sentence, sides.whole, number)) return undecided
  const whole = measureIn(sentence, sides.whole)
  if (whole === null) return undecided
  const part = measureIn(sentence, sides.part, whole.dataset)
  const [inWhole, inPartPlaces] = [placesIn(sentence, sides.whole), placesIn(sentence, sides.part)]
  const partWords = sentence.text.slice(sides.part.start, sides.part.end).toLowerCase()
  const wholeWords = sentence.text.slice(sides.whole.start, sides.whole.end).toLowerCase()
  // The part is one by its place, or by its kind; what names neither is no part of anything held.
  const byKind = part !== null && part.definition !== whole.definition
  if (!byKind && inPartPlaces.length === 0) return undecided
  const wholePlaces = inWhole.length > 0 ? inWhole : byKind && inPartPlaces.length === 0 ? claim.places : []
  return {
    ...claim,
    indicator: (byKind ? part : whole).definition.indicator ?? null,
    words: byKind ? partWords : wholeWords,
    places: inPartPlaces.length > 0 ? inPartPlaces : wholePlaces,
    beside: { indicator: whole.definition.indicator ?? null, words: wholeWords, places: wholePlaces, first: null },
  }
}
