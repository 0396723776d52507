// The parts a sentence is cut into: noun phrases, verb groups and the little words between them.

interface PhraseBase {
  /** Token range in the document, `last` exclusive. */
  readonly first: number
  readonly last: number
  /** The token that stands for the phrase. */
  readonly head: number
}

export interface NounPhrase extends PhraseBase {
  readonly kind: 'np'
  readonly pronoun: boolean
  /** Token range of a possessor inside the phrase (without the 's), or null. */
  readonly possessor: { readonly first: number; readonly last: number } | null
}

export interface VerbGroup extends PhraseBase {
  readonly kind: 'vg'
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly passive: boolean
  readonly perfect: boolean
  readonly progressive: boolean
  /** The modal auxiliary, lower case, or null. */
  readonly modal: string | null
  readonly negated: boolean
  /** Whether the head can only be present tense. */
  readonly present: boolean
  /** A bare -ed form that might be past tense or participle; the clause decides. */
  readonly ambiguous: boolean
  /** Nothing but a form of be or have. */
  readonly copula: boolean
}

export interface Link extends PhraseBase {
  readonly kind: 'prep' | 'conj' | 'comma' | 'stop' | 'rel' | 'sub' | 'adv' | 'quote' | 'dash'
}

export type Phrase = NounPhrase | VerbGroup | Link

/** Verbs with which over is a particle even before a number. */
export const OVER_VERBS: ReadonlySet<string> = new Set(['hand', 'turn', 'take', 'give', 'carry', 'win'])

/** The index at or left of `i` that is no adverb or quotation mark. */
export function skipLeft(phrases: readonly Phrase[], i: number): number {
  let k = i
  while (k >= 0 && (phrases[k]?.kind === 'adv' || phrases[k]?.kind === 'quote')) k--
  return k
}
