// The people whom each sentence names, officials left out: they stand in every other sentence and tell nothing apart.
import type { Reading, Sentence, Span } from '../model/index.js'
import type { Pack } from '../packs/schema.js'

/** The sentence that holds the beginning of a span. */
export function sentenceOf(reading: Reading, span: Span): Sentence | undefined {
  let low = 0
  let high = reading.sentences.length - 1
  while (low <= high) {
    const mid = (low + high) >> 1
    const sentence = reading.sentences[mid] as Sentence
    if (span.start < sentence.span.start) high = mid - 1
    else if (span.start >= sentence.span.end) low = mid + 1
    else return sentence
  }
  return undefined
}

/** People by the start of the sentence that names them. */
export function peopleBySentence(reading: Reading, pack: Pack): Map<number, string[]> {
  const officials = new Set(pack.actors.filter((actor) => actor.basis === 'official').map((actor) => actor.id))
  const people = new Map<number, string[]>()
  for (const name of reading.names) {
    if (name.kind !== 'person' || name.entity === null || officials.has(name.entity)) continue
    const sentence = sentenceOf(reading, name.span)
    if (sentence === undefined) continue
    people.set(sentence.span.start, [...(people.get(sentence.span.start) ?? []), name.entity])
  }
  return people
}
