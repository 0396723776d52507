// The people whom each sentence names, officials left out: they stand in every other sentence and tell nothing apart.
import { type Reading, type Sentence, type Span, sentenceHolding } from '../model/index.js'
import type { Pack } from '../packs/schema.js'

/** The sentence that holds the beginning of a span. */
export function sentenceOf(reading: Reading, span: Span): Sentence | undefined {
  return sentenceHolding(reading.sentences, span.start) ?? undefined
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
