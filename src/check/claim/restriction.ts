// What narrows a claim to less than any series counts: "320 police officers were murdered" says nothing of all murders,
// and no series of murders says anything of it. Such a claim is left undecided rather than set beside another quantity.
import type { DatasetDefinition } from '../../model/index.js'
import { CIRCUMSTANCES, KINDS_OF_PEOPLE } from './lexicon.js'
import type { ClaimSentence } from './sentence.js'

/** Nouns of what is counted that leave open of which kind it is. */
const ANY_KIND =
  /^(?:people|persons?|individuals?|cases?|victims?|deaths?|lives|personas?|casos?|víctimas?|muertes?|vidas|times|more|of|inhabitants?|habitantes?)$/iu

const sameWord = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/** Whether a noun is one of the words for what is measured. */
function isMeasured(noun: string, indicator: string | null, { pack, measures }: ClaimSentence): boolean {
  const words = [
    ...pack.datasets.flatMap(({ definitions }) =>
      definitions
        .filter((one) => indicator !== null && one.indicator === indicator)
        .flatMap((one) => [...one.words, one.unit]),
    ),
    ...(pack.indicators.find(({ id }) => id === indicator)?.words ?? []),
    ...measures.flatMap(({ definition }) => [...definition.words, definition.unit]),
  ]
  return words.some((word) => word.split(' ').some((part) => part.length > 3 && sameWord(noun, part.toLowerCase())))
}

/** Kinds of people of whom all that is counted consists. */
const allAre = (indicator: string | null, { pack }: ClaimSentence): readonly string[] =>
  pack.datasets.flatMap(({ definitions }) =>
    definitions.filter((one) => indicator !== null && one.indicator === indicator).flatMap((one) => one.allAre),
  )

/** The kind of people that stands directly where something is counted: after the number, or after "murders of". */
function kindCounted(sentence: ClaimSentence, after: string): string | null {
  const counted = /^[^.,;:()]{0,40}/u.exec(after)?.[0] ?? ''
  const [kind] = [...counted.matchAll(KINDS_OF_PEOPLE)].map(([word]) => word)
  const before = kind === undefined ? '' : counted.slice(0, counted.indexOf(kind))
  // "14 murders, police said", "30 deaths among migrants" and "400 cases that officers opened" are told apart by what
  // stands between: adjectives and "of" alone belong to what is counted.
  if (kind !== undefined && /^(?:\s*(?:\p{L}+(?:ed|al|an|ish)?|of|de|the|las?|los))?\s*$/iu.test(before)) return kind
  const [, of] =
    /\p{L}+ (?:of|among|against|de|contra|entre) (?:the |las? |los )?(\p{L}+(?: \p{L}+)?)/iu.exec(after) ?? []
  const told = of === undefined ? null : (of.match(KINDS_OF_PEOPLE)?.[0] ?? null)
  return told ?? subjectOf(sentence.text)
}

/** "Murders of women", "las desapariciones de niñas": a kind of people behind what is measured. */
function subjectOf(text: string): string | null {
  const match = /\p{L}+s (?:of|among|against|de|contra|entre) (?:the |las? |los )?((?:\p{L}+ )?\p{L}+)/iu.exec(text)
  return match?.[1]?.match(KINDS_OF_PEOPLE)?.[0] ?? null
}

/** Where in the sentence the number stands, and what it counts. */
export interface Counted {
  readonly end: number
  /** A noun in the singular, or null. */
  readonly noun: string | null
}

/**
 * What narrows a claim to less than a series counts, in the sentence's words.
 *
 * @param definition what the claim is of, where one is named
 */
export function restrictionOf(
  sentence: ClaimSentence,
  counted: Counted,
  indicator: string | null,
  definition: DatasetDefinition | null,
): string | null {
  const { text } = sentence
  const circumstance = CIRCUMSTANCES.exec(text)?.[0]
  if (circumstance !== undefined) return circumstance
  const free = [...allAre(indicator, sentence), ...(definition?.allAre ?? [])]
  const kind = kindCounted(sentence, text.slice(counted.end))
  if (kind !== null && !free.some((word) => kind.toLowerCase().startsWith(word))) return kind
  const { noun } = counted
  if (noun === null || ANY_KIND.test(noun) || free.some((word) => noun.startsWith(word))) return null
  return isMeasured(noun.toLowerCase(), indicator, sentence) ? null : noun
}
