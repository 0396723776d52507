// Where in its sentence a claim stands, and which words stand there. A sentence tells several things; words and dates
// beyond a comma or a dash often belong to another of them.
import type { Claim, Span } from '../model/index.js'
import type { CountingClass } from './counting-words.js'

/** Marks that end a clause; a comma inside a number is none. */
const BREAK = /[,;:()–—](?=\s|$)|\(/gu

/** The span of the claim's number, else its trigger. */
export const numberSpan = (claim: Claim): Span =>
  claim.spans.find((span) => span.text === claim.value?.words) ?? claim.trigger

/** The words between the marks on either side of a span of the claim's sentence. */
export function clauseAround(claim: Claim, span: Span): string {
  const { text, start } = claim.sentence
  const [from, to] = [span.start - start, span.end - start]
  let [left, right] = [0, text.length]
  for (const { index } of text.matchAll(BREAK)) {
    if (index < from) left = index + 1
    else if (index >= to && index < right) right = index
  }
  return text.slice(left, right)
}

/** Numbers as words; "one" and "un" are more often no numbers. English, Spanish. */
const NUMBER_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|' +
  'thirty|forty|fifty|sixty|seventy|eighty|ninety|dozen|dozens|scores|hundreds|thousands|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|' +
  'once|doce|trece|catorce|quince|dieciséis|diecisiete|dieciocho|diecinueve|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|' +
  'ochenta|noventa|cien|decenas|cientos|miles|decena|docena|veintena|treintena|centenar|centenares|millar|millares'

/** Words that join a number to the next one, with the number behind them. English, Spanish. */
const NEXT_NUMBER = new RegExp(
  String.raw`\s(?:and|or|but|against|versus|y|e|o|u|pero|contra|frente a)\s(?=(?:[\p{L}$€£]+\s){0,6}?(?:[$€£]?\d|(?:${NUMBER_WORDS})(?!\p{L})))`,
  'giu',
)

/** The clause of a claim's number without what another number of it brings: "298 at the coast and 330 inland". */
export function clauseOfNumber(claim: Claim): string {
  const span = numberSpan(claim)
  const clause = clauseAround(claim, span)
  const at = clause.indexOf(span.text)
  let [left, right] = [0, clause.length]
  for (const { index, 0: word } of clause.matchAll(NEXT_NUMBER)) {
    if (index + word.length <= at) left = index + word.length
    else if (index >= at + span.text.length && index < right) right = index
  }
  return clause.slice(left, right)
}

/** The words of the sentence between two spans of it, whichever stands first. */
export function between(claim: Claim, a: Span, b: Span): string {
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  const { text, start } = claim.sentence
  return text.slice(Math.max(0, first.end - start), Math.max(0, second.start - start))
}

/** The words of the sentence before a span of it. */
export const before = (claim: Claim, span: Span): string =>
  claim.sentence.text.slice(0, Math.max(0, span.start - claim.sentence.start))

/** The words of the sentence behind a span of it. */
export const behind = (claim: Claim, span: Span): string =>
  claim.sentence.text.slice(Math.max(0, span.end - claim.sentence.start))

/** A text as its words, in lower case. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** The phrases of each list by their first words: very many texts are asked for the same ones. */
const byFirstWord = new WeakMap<readonly string[], ReadonlyMap<string, readonly (readonly string[])[]>>()

function firstWordsOf(phrases: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = byFirstWord.get(phrases)
  if (known !== undefined) return known
  const made = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    made.set(words[0] as string, [...(made.get(words[0] as string) ?? []), words])
  }
  byFirstWord.set(phrases, made)
  return made
}

/** Whether one of the phrases stands in the words. */
export function saysOneOf(words: readonly string[], phrases: readonly string[]): boolean {
  const index = firstWordsOf(phrases)
  const standsAt = (phrase: readonly string[], at: number): boolean =>
    phrase.every((word, place) => words[at + place] === word)
  return words.some((word, at) => index.get(word)?.some((phrase) => standsAt(phrase, at)) ?? false)
}

/** Whether the words end with one of the phrases. */
export function endsWithOneOf(words: readonly string[], phrases: readonly string[]): boolean {
  const line = ` ${words.join(' ')}`
  return phrases.some((phrase) => line.endsWith(` ${phrase}`))
}

/** The one class whose words stand among some words; null where none or several do. */
export function wayAmong<C extends CountingClass>(said: readonly string[], classes: readonly C[]): C | null {
  const found = classes.filter((item) => saysOneOf(said, item.words))
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The one class whose words stand in a text; null where none or several do. */
export const wayIn = <C extends CountingClass>(text: string, classes: readonly C[]): C | null =>
  wayAmong(wordsOf(text), classes)
