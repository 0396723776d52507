// What the readers of charges and of demands have in common: who says a sentence, where its words end, and the fields
// that each thing told of carries.
import {
  type AccountabilityTelling,
  type Attribution,
  contains,
  type Reading,
  type Sentence,
  type Span,
  spanOf,
} from '../../model/index.js'
import { WHAT_ENDS } from './lexicon-charges.js'

type Speaker = AccountabilityTelling['speaker']

/** How long the words for what someone is blamed for, or asked to do, may be. */
const LONGEST_WHAT = 200

/** The innermost attribution whose content holds the words. */
const attributionOf = (reading: Reading, span: Span): Attribution | undefined =>
  reading.attributions
    .filter(({ content }) => content.some((part) => contains(part, span)))
    .sort((a, b) => (b.content[0]?.start ?? 0) - (a.content[0]?.start ?? 0))[0]

/** Who says the words: someone the sentence names, or the author. */
export function speakerOf(reading: Reading, span: Span): Speaker {
  const own = attributionOf(reading, span)
  return own === undefined ? { source: 'author', entity: null } : { source: own.source, entity: own.entity }
}

/** The attribution that the words themselves make ("blamed"). */
export const attributionBy = (reading: Reading, cue: Span): Attribution | undefined =>
  reading.attributions.find((one) => one.cue !== null && one.cue.start < cue.end && cue.start < one.cue.end)

/** The words from an offset of the sentence to the end of what they say; null where there are none. */
export function whatFrom(reading: Reading, { span }: Sentence, from: number): Span | null {
  const rest = span.text.slice(from, from + LONGEST_WHAT)
  const lead = /^[\s“"«]*/u.exec(rest)?.[0].length ?? 0
  const stop = WHAT_ENDS.exec(rest.slice(lead).replaceAll(/\s/gu, ' '))
  const end = stop === null ? rest.trimEnd().length : lead + stop.index
  const words = rest.slice(lead, end).trimEnd()
  return /\p{L}{2}/u.test(words)
    ? spanOf(reading.document.text, span.start + from + lead, span.start + from + lead + words.length)
    : null
}

/** The fields that place a telling. */
export function tellingOf(
  reading: Reading,
  sentence: Sentence,
  {
    letter,
    cue,
    rule,
    speaker,
  }: { readonly letter: string; readonly cue: Span; readonly rule: string; readonly speaker: Speaker },
): AccountabilityTelling {
  const { document } = reading
  return {
    id: `${document.id}#${letter}:${cue.start}-${cue.end}`,
    document: document.id,
    file: document.file ?? document.url ?? document.id,
    published: document.published,
    speaker,
    cue,
    quote: sentence.span,
    sentenceIndex: sentence.index,
    paragraph: sentence.paragraph,
    rule,
  }
}
