// Operations that a text calls by name ("Operation X", "Operativo X"). Their results are told as running totals over
// weeks, so that the name ties together numbers which differ at every telling.
import type { Reading } from '../model/index.js'

/** A word for an undertaking and the name that follows it, each part of which has a capital. English, Spanish. */
const NAMED =
  /(?<!\p{L})([Oo]peration|[Oo]peraci[oó]n|[Oo]perativo) ["“«']?(\p{Lu}[\p{L}\p{N}-]*(?: (?:(?:of|the|de|del|la) )?\p{Lu}[\p{L}\p{N}-]*){0,3})/gu

/** An operation that is spoken of and not called by name: "the operation at the border". English, Spanish. */
const UNNAMED = /(?<!\p{L})(?:the operation|la operaci[oó]n|el operativo)(?!\p{L})/iu

/** What stands for the name of an operation that has none in its text. */
export const NAMELESS = 'operation:'

/** How many sentences on a total is still of the operation last named. */
const REACH = 4

const plain = (word: string): string => word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')

/** The operations a text names, as `operation:blue-star`, the word for it kept: it tells the language of the name. */
export function operationsIn(text: string): string[] {
  const found = new Set<string>()
  for (const [, word, name] of text.matchAll(NAMED))
    found.add(`${plain(word as string)}:${plain(name as string).replaceAll(' ', '-')}`)
  return [...found]
}

/** By the start of each sentence, the one operation it names or the sentences before it spoke of. */
export function operationBySentence(reading: Reading): Map<number, string> {
  const operations = new Map<number, string>()
  let last: { readonly name: string; readonly index: number } | null = null
  for (const sentence of reading.sentences) {
    const named = operationsIn(sentence.span.text)
    // Where a sentence names two, nobody can tell whose the numbers are.
    if (named.length > 0) last = named.length === 1 ? { name: named[0] as string, index: sentence.index } : null
    if (last !== null && sentence.index - last.index <= REACH) operations.set(sentence.span.start, last.name)
    else if (UNNAMED.test(sentence.span.text)) operations.set(sentence.span.start, NAMELESS)
  }
  return operations
}
